/**
 * `for … range`. The range expression is evaluated once; each turn declares its own variables (before go1.22, the loop: `sharingLoops`). Integers and slices become counting loops, strings
 * and maps iterator loops (`next()`, then the parts), channels states: `$.next` gives a value or CLOSED.
 */
import type * as ast from '../../grammar/ast.ts';
import type { Var } from '../1-check/objects.ts';
import { type Type, underlying } from '../1-check/types.ts';
import { unparen } from '../2-suspend/callee.ts';
import { declared, isBlank } from './assign.ts';
import { contains } from './body.ts';
import { isTemporary, toType } from './convert.ts';
import { inStates, inStructured } from './enclosing.ts';
import { expr, typeOf } from './expression.ts';
import { shares } from './for.ts';
import type { Fn } from './function.ts';
import { type Code, js, line, mark, op, prec, raw, ty } from './ir.ts';
import { ahead, callsAhead } from './order.ts';
import { placesOf } from './parallel.ts';
import { place } from './place.ts';
import { bounds, constantOperand, maxLength } from './range.ts';
import { rangeFunc } from './range-func.ts';
import { keepRows } from './rows.ts';
import { statements } from './statement.ts';
import { clone, copies, tsType, zero } from './types.ts';

/** How one kind of range goes around, in code. */
interface Round {
  /** Declared before the loop, in order. */
  readonly setup: readonly {
    readonly name: string;
    readonly init: Code;
    readonly type: string;
    readonly constant: boolean;
  }[];
  /** Given the names of the setup: */
  readonly test: (names: readonly Code[]) => Code;
  readonly step: (names: readonly Code[]) => Code | undefined;
  readonly key: (names: readonly Code[]) => Code;
  readonly value: (names: readonly Code[]) => Code;
  readonly keyType: Type;
  readonly valueType: Type | undefined;
  /** The loop variable may be the counter itself: it goes from 0 to `most`. */
  readonly counter: boolean;
  readonly most: number;
}

export function rangeStmt(s: ast.RangeStmt, fn: Fn, label?: string): void {
  if (!shares(s, fn)) return loop(s, fn, label);
  // As before go1.22: one variable for all turns, which each turn assigns.
  const whole = (): void => {
    for (const e of [s.key, s.value]) {
      const v = e === undefined || isBlank(e) ? undefined : declared(e, fn);
      if (v !== undefined) fn.declare(v, zero(v.type, fn.m), e!.pos);
    }
    loop(s, fn, label);
  };
  if (fn.splits(s)) whole();
  else fn.emit({ kind: 'block', arms: [{ head: raw(''), body: fn.nest(whole) }], tail: '' });
}

/** The variable that each turn declares. */
function ofTurn(e: ast.Expr, s: ast.RangeStmt, fn: Fn): Var | undefined {
  return shares(s, fn) ? undefined : declared(e, fn);
}

function loop(s: ast.RangeStmt, fn: Fn, label?: string): void {
  const type = typeOf(s.x, fn);
  const u = underlying(type);
  if (u.kind === 'Chan') return rangeChan(s, u.element, fn, label);
  if (u.kind === 'Signature') return rangeFunc(s, fn, label);
  if (!fn.splits(s)) keepRows(s, fn);
  const round = roundOf(s, type, fn);
  if (fn.splits(s)) split(s, round, fn, label);
  else structured(s, round, fn, label);
}

function roundOf(s: ast.RangeStmt, type: Type, fn: Fn): Round {
  const u = underlying(type);
  const int = fn.m.intType;
  const has = (e: ast.Expr | undefined): boolean => e !== undefined && !isBlank(e);
  switch (u.kind) {
    case 'Basic':
      if (u.basic === 'string' || u.basic === 'untyped string') {
        return iterator(js`$.runes(${expr(s.x, fn)})`, 'index', 'rune', int, fn.m.runeType);
      }
      return counting(s, expr(s.x, fn), type, fn);
    case 'Map':
      return iterator(js`$.rangeMap(${expr(s.x, fn)})`, 'key', 'value', u.key, u.element);
    case 'Slice': {
      const x = expr(s.x, fn);
      return {
        setup: [
          { name: '$s', init: x, type: tsType(type, fn.m), constant: true },
          { name: '$n', init: raw('$s.len'), type: 'number', constant: true },
          { name: '$i', init: raw('0'), type: 'number', constant: false },
        ],
        test: ([, n, i]) => op(prec.relational)`${i} < ${n}`,
        step: ([, , i]) => op(prec.unary)`${i}++`,
        key: ([, , i]) => i,
        value: ([a, , i]) => js`${a}.array[${a}.offset + ${i}]`,
        keyType: int,
        valueType: u.element,
        counter: true,
        most: maxLength - 1,
      };
    }
    default: {
      const array = u.kind === 'Pointer' ? underlying(u.element) : u;
      if (array.kind !== 'Array') throw new Error('cannot range over this');
      // Without a value the array is not looked at; what its expression calls is called all the same.
      const evaluated =
        has(s.value) ||
        contains(
          s.x,
          (n) =>
            (n.kind === 'CallExpr' && fn.info.types.get(n.fun)?.mode !== 'type') ||
            (n.kind === 'UnaryExpr' && n.op === '<-'),
        );
      let x = evaluated ? expr(s.x, fn) : raw('null');
      if (has(s.value) && u.kind === 'Array' && !isTemporary(s.x, fn)) x = clone(x, type, fn.m);
      return {
        setup: [
          ...(evaluated ? [{ name: '$a', init: x, type: tsType(array, fn.m), constant: true }] : []),
          { name: '$i', init: raw('0'), type: 'number', constant: false },
        ],
        test: (names) => op(prec.relational)`${names[names.length - 1]} < ${String(array.length)}`,
        step: (names) => op(prec.unary)`${names[names.length - 1]}++`,
        key: (names) => names[names.length - 1],
        value: ([a, i]) => js`${a}[${i}]`,
        keyType: int,
        valueType: array.element,
        counter: true,
        most: Math.max(array.length - 1, 0),
      };
    }
  }
}

function iterator(init: Code, key: string, value: string, keyType: Type, valueType: Type): Round {
  return {
    setup: [{ name: '$it', init, type: 'any', constant: true }],
    test: ([it]) => js`${it}.next()`,
    step: () => undefined,
    key: ([it]) => js`${it}.${key}`,
    value: ([it]) => js`${it}.${value}`,
    keyType,
    valueType,
    counter: false,
    most: 0,
  };
}

function counting(s: ast.RangeStmt, n: Code, type: Type, fn: Fn): Round {
  const constant = fn.info.types.get(s.x)?.value !== undefined;
  const at = (names: readonly Code[]): Code => names[names.length - 1];
  return {
    setup: [
      ...(constant ? [] : [{ name: '$n', init: n, type: 'number', constant: true }]),
      { name: '$i', init: raw('0'), type: 'number', constant: false },
    ],
    test: (names) => op(prec.relational)`${at(names)} < ${constant ? n.at(prec.shift) : names[0]}`,
    step: (names) => op(prec.unary)`${at(names)}++`,
    key: at,
    value: at,
    keyType: type,
    valueType: undefined,
    counter: true,
    most: bounds(s.x, fn)?.high ?? 2 ** 50,
  };
}

/** The loop variable can be the counter when nobody else assigns it: JavaScript's `let` gives each turn its own. */
function counterVar(s: ast.RangeStmt, round: Round, fn: Fn): Var | undefined {
  const v = s.key === undefined ? undefined : ofTurn(s.key, s, fn);
  if (v === undefined || !round.counter || isBlank(s.key!)) return undefined;
  const facts = fn.m.suspend.variables.of(v);
  return facts.assigned || facts.addressTaken ? undefined : v;
}

function structured(s: ast.RangeStmt, round: Round, fn: Fn, label?: string): void {
  const stmts = fn.nest(() => {
    const counter = counterVar(s, round, fn);
    const names: Code[] = [];
    const header: (string | import('./ir.ts').Part)[] = [];
    round.setup.forEach((d, i) => {
      const last = i === round.setup.length - 1;
      const init = i === 0 || d.init.text() !== '$s.len' ? d.init : js`${names[0]}.len`;
      let name: Code;
      if (last && counter !== undefined) {
        fn.m.counters.set(counter, { low: 0, high: round.most, within: constantOperand(s.x, fn) });
        const local = fn.local(counter);
        name = fn.use(local);
      } else name = fn.use(fn.tempLocal(d.type, d.name));
      if (!last && d.name !== '$n' && simpleOperand(s, fn)) {
        names.push(init);
        return;
      }
      header.push(
        ...(header.length > 0 ? [', '] : []),
        ...name.parts,
        ...(d.type === 'any' || d.type === 'number' ? [] : [ty(`: ${d.type}`)]),
        ' = ',
        ...init.at(prec.assign).parts,
      );
      names.push(name);
    });
    const step = round.step(names);
    const { result: body, prefix } = inStructured(fn, label, true, () =>
      fn.nest(() => {
        bind(s, round, names, counter, fn);
        statements(s.body.list, fn);
        fn.m.comments(s.body.rbrace, fn);
      }),
    );
    const head = js`${prefix}${mark(s.pos)}for (${round.counter ? 'let' : 'const'} ${header}; ${round.test(names)}; ${step ?? ''})`;
    fn.emit({ kind: 'block', arms: [{ head, body }], tail: '' });
  });
  fn.emit(...stmts);
}

/** A variable that nobody assigns can be named again and again instead of being kept. */
function simpleOperand(s: ast.RangeStmt, fn: Fn): boolean {
  const v = constantOperand(s.x, fn);
  return v !== undefined && !copies(v.type);
}

/** Gives this turn's variables their values. */
function bind(
  s: ast.RangeStmt,
  round: Round,
  names: readonly Code[],
  counter: Var | undefined,
  fn: Fn,
): void {
  const targets = [s.key, s.value].filter((e) => e !== undefined);
  const assigned = targets.filter((e) => !isBlank(e) && ofTurn(e, s, fn) === undefined);
  callsAhead(fn, (steps) => assigned.forEach((e) => steps.stored(e)));
  const places = placesOf(targets, fn);
  const one = (e: ast.Expr | undefined, value: () => Code, type: Type): void => {
    if (e === undefined || isBlank(e)) return;
    const v = ofTurn(e, s, fn);
    if (v !== undefined && v === counter) return;
    const code = copies(type) ? clone(value(), type, fn.m) : value();
    if (v !== undefined) fn.declare(v, code, e.pos);
    else {
      ahead(fn, (steps) => steps.stored(e));
      const p = places[targets.indexOf(e)] ?? place(e, true, fn);
      fn.emit(line`${mark(e.pos)}${p.set(toType(code, type, p.type, fn), true)};`);
    }
  };
  one(s.key, () => round.key(names), round.keyType);
  if (round.valueType !== undefined) one(s.value, () => round.value(names), round.valueType);
}

function split(s: ast.RangeStmt, round: Round, fn: Fn, label?: string): void {
  const locals = round.setup.map((d) => fn.tempLocal(d.type, d.name, d.constant));
  const names = (): Code[] => locals.map((l) => fn.use(l));
  round.setup.forEach((d, i) => {
    const init = d.init.text() === '$s.len' ? js`${fn.use(locals[0])}.len` : d.init;
    fn.emit({ kind: 'declare', local: locals[i], init, pos: s.pos });
  });
  const [head, end] = [fn.newState(), fn.newState()];
  const again = round.step(names()) === undefined ? head : fn.newState();
  fn.targets.add(head);
  fn.openState(head);
  fn.jumpIf(op(prec.unary)`!${round.test(names()).at(prec.unary)}`, end);
  bind(s, round, names(), undefined, fn);
  inStates(fn, label, end, again, () => statements(s.body.list, fn));
  if (again !== head) {
    fn.openState(again);
    fn.emit(line`${round.step(names())!};`);
  }
  fn.jump(head);
  fn.openState(end);
}

function rangeChan(s: ast.RangeStmt, element: Type, fn: Fn, label?: string): void {
  const x = unparen(s.x);
  const stable = simpleOperand(s, fn);
  const kept = stable ? undefined : fn.tempLocal(typeOf(s.x, fn), '$c');
  if (kept !== undefined) fn.emit({ kind: 'declare', local: kept, init: expr(x, fn), pos: s.pos });
  const [head, end] = [fn.newState(), fn.newState()];
  fn.targets.add(head);
  fn.openState(head);
  const r = fn.park(js`${mark(s.pos)}$.next(${kept === undefined ? expr(x, fn) : fn.use(kept)})`, s.pos);
  fn.jumpIf(op(prec.equality)`${r} === $.CLOSED`, end);
  if (s.key !== undefined && !isBlank(s.key)) {
    const v = ofTurn(s.key, s, fn);
    if (v !== undefined) fn.declare(v, r, s.key.pos);
    else {
      const p = place(s.key, false, fn);
      fn.emit(line`${p.set(toType(r, element, p.type, fn), true)};`);
    }
  }
  inStates(fn, label, end, head, () => statements(s.body.list, fn));
  fn.jump(head);
  fn.openState(end);
}

/**
 * What evaluating a statement's expressions does that can be told from outside, in the order in which Go's compiler (gc) does it. The language orders calls, receives, && and || only;
 * gc has three turns, and in each of them goes from left to right:
 *
 * 1. `call` (its order.go): calls, receives, && and ||, and what is like a call: builtins, slicing, append, assertions to what is no pointer, map literals, keys that maps want by address,
 *    values that are boxed or sent by address, the value that a map's element gets.
 * 2. `operand` (its walk): operands, as far as they may panic, of what the run time does: elements of literals, keys and maps, strings that are joined or compared, interfaces that are
 *    compared, what conversions of strings and boxing are made of; and in an assignment's target whatever is no variable, field, element or pointer followed.
 * 3. `rest` (its ssagen): variables are read, pointers followed, indices checked, numbers divided where it stands; but in an assignment the right side before its target.
 *
 * Inside a call the arguments are operands (those for `...` before the others), the function or interface is looked at after them.
 * Invariant: the list is in Go's order within each turn; `at` says where JavaScript, from left to right, has the step.
 */
import type * as ast from '../../grammar/ast.ts';
import type { GoObject, Var } from '../1-check/objects.ts';
import { type MapType, type Type, underlying } from '../1-check/types.ts';
import { calleeOf, unparen } from '../2-suspend/callee.ts';
import { valueOf } from './convert.ts';
import { expr } from './expression.ts';
import { type Faults, nilPointer, none, ownFaults } from './faults.ts';
import type { Fn } from './function.ts';
import type { Code } from './ir.ts';
import {
  atOnce,
  binaryManners,
  boxedInTurn,
  builtinManners,
  bytesOf,
  type Called,
  callManners,
  elementManner,
  first,
  isJoined,
  isOnePointer,
  joinedManners,
  keyManner,
  type Manner,
  type Manners,
  mapIndex,
  mapManners,
  operandsOf,
  sliceManners,
  type Turn,
} from './manners.ts';
import { countAhead, emits, inGosOrder, type Lowering, Step, turns } from './step.ts';
import { copies } from './types.ts';

export class Steps {
  readonly list: Step[] = [];
  private readonly fn: Fn;
  private clock = 0;
  private followed: GoObject | undefined;

  constructor(fn: Fn) {
    this.fn = fn;
  }

  /** Operands of one thing, in the manner that `how` says. */
  operands(
    es: readonly ast.Expr[],
    how: Manners = () => undefined,
    lowering?: (e: ast.Expr, i: number) => Lowering,
  ): void {
    const waiting: Step[] = [];
    es.forEach((e, i) => {
      const manner = how(e, i);
      const one = (): void => this.operand(e, manner, lowering?.(e, i), waiting);
      if (manner?.last === true) for (const s of this.apart(one, 'call')) waiting.push(s);
      else one();
    });
    this.add(waiting);
  }

  /** One operand; its turn as a whole, if it has one, comes later if it is to be among those that wait. */
  private operand(e: ast.Expr, manner: Manner | undefined, lowering?: Lowering, waiting = this.list): void {
    if (manner === undefined) return this.walk(e);
    const start = this.list.length;
    const borrowed = manner.borrows === true ? bytesOf(e, this.fn) : undefined;
    const rest = this.apart(() => this.walk(borrowed ?? e), manner.turn);
    const x = unparen(e);
    const { fn } = this;
    if (rest.length === 0) return;
    const parts = [...this.list.slice(start), ...rest];
    // Calls that have to be ahead of the operand have to be ahead of the whole.
    const ahead = inGosOrder(parts).slice(0, countAhead(parts));
    for (let i = start; i < this.list.length; i++) {
      const part = this.list[i];
      if (part.turn === 'call' && ahead.includes(part)) part.must = true;
    }
    const type = fn.info.types.get(x)?.type;
    const step = new Step(x, manner.turn, this.clock++, faultsOfAll(rest));
    step.operand = lowering ?? {
      lower: () =>
        manner.turn === 'call' && type !== undefined && copies(type) ? valueOf(x, type, fn) : expr(x, fn),
      keep: (code: Code) => void fn.ahead.set(x, code),
    };
    step.emits = emits(parts.filter((s) => s.turn !== 'call'));
    step.reads = rest.some((s) => s.reads);
    (manner.waits === true ? waiting : this.list).push(step);
  }

  /** The target of an assignment and what it gets. `checks`: the target's own fault would come before the value. */
  assignment(target: ast.Expr, value: ast.Expr, checks: boolean): void {
    const x = unparen(target);
    const element = mapIndex(x, this.fn);
    if (element !== undefined) {
      // The value is a temporary before the map and a key by value are looked at.
      const { map, key, type } = element;
      const early = keyManner(key, type, this.fn).turn === 'call';
      const late = this.apart(() =>
        this.operands([map, key], (_, i) => (i > 0 && early ? first : undefined)),
      );
      this.operand(value, first);
      this.add(late);
      return;
    }
    const late = this.apart(() => this.target(x, checks));
    this.followed = this.rootOf(x);
    this.operand(value, atOnce);
    this.followed = undefined;
    this.add(late);
  }

  /** Of `target o= value`. */
  compound(o: string, target: ast.Expr, value: ast.Expr): void {
    const x = unparen(target);
    if (mapIndex(x, this.fn) !== undefined && o !== '/' && o !== '%') {
      const late = this.apart(() => this.walk(x));
      this.operand(value, first);
      this.add(late);
      return;
    }
    const u = underlying(this.fn.info.types.get(x)!.type);
    if (u.kind === 'Basic' && u.basic === 'string') {
      const all = [x, ...(isJoined(value) ? operandsOf(value, this.fn) : [value])];
      this.operands(all, joinedManners(all, this.fn));
      return;
    }
    if (mapIndex(x, this.fn) !== undefined) {
      // Division may panic, and must not leave a new element behind: the old value is a temporary.
      this.operands([x, value], (_, i) => (i === 0 ? { ...first, waits: true } : undefined));
      return;
    }
    this.path(x);
    this.walk(value);
  }

  /** Of a target alone, that is read or gets what is known already. */
  stored(target: ast.Expr): void {
    const element = mapIndex(unparen(target), this.fn);
    if (element === undefined) this.path(target);
    else this.operands([element.map, element.key], mapManners(element.key, element.type, this.fn));
  }

  /** The variable whose pointer the target follows before anything else. */
  private rootOf(e: ast.Expr): GoObject | undefined {
    const x = unparen(e);
    if (x.kind !== 'SelectorExpr' && x.kind !== 'IndexExpr') return undefined;
    const inner = unparen(x.x);
    if (inner.kind !== 'Ident') return this.rootOf(inner);
    return x.kind === 'SelectorExpr' && ownFaults(x, this.fn) !== none
      ? this.fn.info.uses.get(inner)
      : undefined;
  }

  /** The operands of a receive, an element of a map or an assertion that says whether it could. */
  commaOk(x: ast.Expr): void {
    const element = mapIndex(x, this.fn);
    if (element !== undefined) {
      this.operands([element.map, element.key], mapManners(element.key, element.type, this.fn));
      this.push(x, 'rest', ownFaults(x, this.fn));
    } else this.walk((x as ast.UnaryExpr | ast.TypeAssertExpr).x);
  }

  /** What targets call before `walk` walks what they get, but JavaScript has after it. */
  callsBefore(targets: readonly ast.Expr[], walk: () => void): void {
    const start = this.list.length;
    for (const e of targets) this.apart(() => this.stored(e), 'call');
    const calls = this.list.splice(start);
    walk();
    for (const s of calls) s.at = this.clock++;
    this.list.splice(start, 0, ...calls);
  }

  /** Of an assignment's target all that is found before the value is stored. */
  private target(e: ast.Expr, checks: boolean): void {
    const x = unparen(e);
    const inner =
      x.kind === 'SelectorExpr' || x.kind === 'StarExpr' || x.kind === 'IndexExpr' ? x.x : undefined;
    if (inner === undefined || (x.kind === 'SelectorExpr' && this.fn.info.selections.get(x) === undefined))
      return;
    this.path(inner);
    if (x.kind === 'IndexExpr') this.path(x.indices[0]);
    const copied = copies(this.fn.info.types.get(x)!.type);
    const embedded = x.kind === 'SelectorExpr' && this.fn.info.selections.get(x)!.path.length > 1;
    // A nil pointer is noticed when something is stored where it points.
    if (x.kind === 'IndexExpr' ? checks : copied || embedded) this.push(x, 'rest', ownFaults(x, this.fn));
  }

  /** What is evaluated where it stands in a target, and what before. */
  private path(e: ast.Expr): void {
    const x = unparen(e);
    if (x.kind === 'Ident') return this.walk(x);
    const field = x.kind === 'SelectorExpr' && this.fn.info.selections.get(x)?.kind === 'field';
    const element = x.kind === 'IndexExpr' && mapIndex(x, this.fn) === undefined;
    if (!field && !element && x.kind !== 'StarExpr') return this.operand(x, atOnce);
    this.path((x as ast.StarExpr | ast.IndexExpr | ast.SelectorExpr).x);
    if (x.kind === 'IndexExpr') this.path(x.indices[0]);
    this.push(x, 'rest', ownFaults(x, this.fn), true);
  }

  private add(steps: readonly Step[]): void {
    // There may be very many.
    for (const s of steps) this.list.push(s);
  }

  /** Walks, and gives the steps that come only after those of the turn, instead of adding them. */
  private apart(walk: () => void, turn: Turn = 'operand'): Step[] {
    const start = this.list.length;
    walk();
    const added = this.list.splice(start);
    const isLater = (s: Step): boolean => turns[s.turn] > turns[turn];
    this.add(added.filter((s) => !isLater(s)));
    return added.filter(isLater);
  }

  private push(e: ast.Expr, turn: Turn, faults: Faults, reads = false): void {
    const step = new Step(e, turn, this.clock++, faults);
    step.reads = reads;
    this.list.push(step);
  }

  private read(e: ast.Expr): void {
    this.push(e, 'rest', ownFaults(e, this.fn, this.followed), true);
  }

  /** Everything that evaluating e does. */
  walk(e: ast.Expr): void {
    const { fn } = this;
    const x = unparen(e);
    const tv = fn.info.types.get(x);
    if (fn.ahead.has(x) || tv?.value !== undefined || tv?.mode === 'type') return;
    switch (x.kind) {
      case 'Ident': {
        const v = fn.info.uses.get(x);
        if (v?.kind === 'Var' && changesUnseen(v, fn)) this.read(x);
        return;
      }
      case 'SelectorExpr': {
        const selection = fn.info.selections.get(x);
        if (selection?.kind === 'methodExpr') return;
        if (selection !== undefined) this.walk(x.x);
        if (
          selection === undefined
            ? fn.info.uses.get(x.sel)?.kind === 'Var'
            : selection.indirect || selection.kind === 'method'
        )
          this.read(x);
        return;
      }
      case 'IndexExpr':
        return this.index(x);
      case 'SliceExpr': {
        const bounds = [x.low, x.high, x.max].filter((b) => b !== undefined);
        return this.call(x, (inside) => inside.operands([x.x, ...bounds], sliceManners));
      }
      case 'StarExpr':
        this.walk(x.x);
        this.read(x);
        return;
      case 'TypeAssertExpr':
        if (tv === undefined || !isOnePointer(tv.type)) return this.call(x, (inside) => inside.walk(x.x));
        this.walk(x.x);
        this.read(x);
        return;
      case 'UnaryExpr':
        if (x.op !== '<-') return this.walk(x.x);
        return this.call(x, (inside) => inside.walk(x.x), { parks: fn.splits(x), writes: true });
      case 'BinaryExpr':
        return this.binary(x);
      case 'CompositeLit':
        return this.literal(x);
      case 'CallExpr':
        return this.callExpr(x);
    }
  }

  private index(x: ast.IndexExpr): void {
    const tv = this.fn.info.types.get(x.x)!;
    const u = underlying(tv.type);
    if (u.kind === 'Signature') return;
    if (u.kind === 'Map') {
      // Bytes that are looked up as a string must not change before they are.
      const bytes = bytesOf(x.indices[0], this.fn);
      if (bytes !== undefined) return this.call(x, (inside) => inside.operands([x.x, bytes]));
      this.operands([x.x, x.indices[0]], mapManners(x.indices[0], u, this.fn));
      this.read(x);
      return;
    }
    this.walk(x.x);
    this.walk(x.indices[0]);
    if (!['Array', 'Basic'].includes(u.kind) || this.fn.info.types.get(x.indices[0])?.value === undefined)
      this.read(x);
  }

  private binary(x: ast.BinaryExpr): void {
    if (x.op === '&&' || x.op === '||') return this.call(x, (inside) => inside.operands([x.x, x.y]));
    this.operands(operandsOf(x, this.fn), binaryManners(x, this.fn));
    if (ownFaults(x, this.fn) !== none) this.read(x);
  }

  private literal(x: ast.CompositeLit): void {
    const u = underlying(this.fn.info.types.get(x)!.type);
    if (u.kind === 'Map') return this.call(x, (inside) => inside.entries(x.elements, u));
    for (const [i, element] of x.elements.entries()) {
      const value = element.kind === 'KeyValueExpr' ? element.value : element;
      if (element.kind === 'KeyValueExpr' && this.fn.info.types.has(element.key)) this.walk(element.key);
      this.operand(value, elementManner(value, fieldType(u, element, i), this.fn));
    }
  }

  /** Of a map literal, which is assignments of one element after the other. */
  entries(elements: readonly ast.Expr[], u: MapType, lowering?: (e: ast.Expr, i: number) => Lowering): void {
    for (const [i, pair] of elements.entries()) {
      if (pair.kind !== 'KeyValueExpr') continue;
      const { key, value } = pair;
      const waits = keyManner(key, u, this.fn).turn !== 'call';
      this.operands(
        [key, value],
        (_, k) => ({ turn: 'call', waits: k === 0 && waits }),
        lowering && ((e, k) => lowering(e, 2 * i + k)),
      );
    }
  }

  private callExpr(x: ast.CallExpr): void {
    const { fn } = this;
    const callee = calleeOf(x, fn.info);
    if (callee.kind === 'conversion') return this.conversion(x, callee.type);
    const writes = fn.m.suspend.writes.call(x, fn.info);
    if (callee.kind === 'builtin') {
      const parks = writes && fn.splits(x);
      return this.call(x, (inside) => inside.operands(x.args, builtinManners(x, fn)), {
        parks,
        writes: parks || writes,
      });
    }
    const parks = fn.splits(x);
    this.call(x, (inside) => inside.arguments(x, callee, [unparen(x.fun), ...x.args]), {
      parks,
      writes: parks || writes,
    });
  }

  /** Of a call: the function operand, if it has one, and the arguments. */
  arguments(
    x: ast.CallExpr,
    callee: Called,
    es: readonly ast.Expr[],
    lowering?: (e: ast.Expr, i: number) => Lowering,
  ): void {
    // JavaScript looks at the object of a method before the arguments.
    const object =
      callee.kind === 'method' &&
      callee.func.native &&
      this.fn.m.isClassMethod(callee.func) &&
      callee.selection.indirect;
    if (object) this.push(x.fun, 'rest', nilPointer);
    this.operands(es, callManners(x, callee, es.length - x.args.length, this.fn), lowering);
  }

  private conversion(x: ast.CallExpr, to: Type): void {
    const { fn } = this;
    const [arg] = x.args;
    const tv = fn.info.types.get(arg)!;
    const [from, target] = [underlying(tv.type), underlying(to)];
    if (target.kind === 'Slice' && from.kind === 'Basic')
      return this.call(x, (inside) => inside.operand(arg, atOnce));
    const text =
      target.kind === 'Basic' &&
      target.basic === 'string' &&
      !(from.kind === 'Basic' && from.basic === 'string');
    if (boxedInTurn(arg, to, fn)) this.operand(arg, first);
    else
      this.operand(arg, text || (target.kind === 'Interface' && !isOnePointer(tv.type)) ? atOnce : undefined);
    if (ownFaults(x, fn) !== none) this.read(x);
  }

  /** As one call, that does what its operands do, and what it does by `itself`. */
  private call(x: ast.Expr, walk: (inside: Steps) => void, itself = { parks: false, writes: false }): void {
    const inside = new Steps(this.fn);
    walk(inside);
    const { list } = inside;
    const step = new Step(x, 'call', this.clock++, faultsOfAll(list) | ownFaults(x, this.fn));
    step.parks = itself.parks || list.some((s) => s.parks);
    step.writes = itself.writes || list.some((s) => s.writes);
    step.emits = emits(list);
    this.list.push(step);
  }
}

function faultsOfAll(steps: readonly Step[]): Faults {
  return steps.reduce((all, s) => all | s.faults, none);
}

function fieldType(u: Type, element: ast.Expr, i: number): Type | undefined {
  if (u.kind === 'Array' || u.kind === 'Slice') return u.element;
  if (u.kind !== 'Struct') return undefined;
  const name = element.kind === 'KeyValueExpr' && element.key.kind === 'Ident' ? element.key.name : undefined;
  return (name === undefined ? u.fields[i] : u.fields.find((f) => f.name === name))?.type;
}

/** May a call change the variable? */
function changesUnseen(v: Var, fn: Fn): boolean {
  if (v.role === 'package') return true;
  const facts = fn.m.suspend.variables.of(v);
  return facts.addressTaken || (facts.captured && (facts.assigned || copies(v.type)));
}

/**
 * Order of evaluation. Calls, receives, && and ||, and what is like a call (builtins, slicing, assertions, boxing of most values), happen from left to
 * right; variables, fields and elements are read, and what may panic is done, when they are done: the language leaves that open, Go's compiler does it so. Nothing special is needed where JavaScript's order, strictly left to right, cannot be told from this.
 * It can where something is read before a call that may change it, and a park point ends the state in which earlier calls have happened: then
 * the calls become temporaries ahead of the expression.
 */
import type * as ast from '../../grammar/ast.ts';
import { alignof, sizeof } from '../1-check/gosizes.ts';
import type { Var } from '../1-check/objects.ts';
import { type Type, underlying } from '../1-check/types.ts';
import { calleeOf, unparen } from '../2-suspend/callee.ts';
import { expr } from './expression.ts';
import type { Fn } from './function.ts';
import { type Code, js, type Part, prec } from './ir.ts';
import { isInteger, isSigned } from './range.ts';
import { copies, isInterface } from './types.ts';

/** What evaluating an expression does that others can see, or see differently, in order. */
interface Step {
  readonly e: ast.Expr;
  readonly kind: 'call' | 'read' | 'keep';
  /** Of a call: the goroutine may rest in it. */
  readonly parks: boolean;
  /** Of a call: it may change what others read. */
  readonly writes: boolean;
  /** Of a call: evaluating its operands makes temporaries. */
  readonly emits: boolean;
  /** Of what is to be kept: how it is evaluated. */
  readonly lower?: () => void;
}

/** Several operands in Go's order. `keep` says which of them are read in turn, like calls; those of a group of `together` at its end. */
export function operands(
  es: readonly ast.Expr[],
  fn: Fn,
  lower: (e: ast.Expr, i: number) => Code,
  keep: (e: ast.Expr, i: number) => boolean = () => false,
  together = 1,
): Code[] {
  const steps: Step[] = [];
  const kept: (Code | undefined)[] = [];
  let group: Step[] = [];
  es.forEach((e, i) => {
    walk(e, steps, fn);
    const now = (): void => {
      kept[i] = fn.temp(lower(e, i), 'any');
    };
    if (keep(e, i)) group.push({ ...harmless, e, kind: 'keep', lower: now });
    if ((i + 1) % together > 0) return;
    steps.push(...group);
    group = [];
  });
  const before = takeAhead(steps, true, fn);
  const codes = es.map((e, i) => kept[i] ?? lower(e, i));
  if (before.length > 0 && codes.length > 0) codes[0] = js`(${before}${codes[0].at(prec.assign)})`;
  return codes;
}

/** The same for what is evaluated by other means: afterwards the calls of these expressions are temporaries, all or where they have to be. */
export function callsAhead(es: readonly ast.Expr[], fn: Fn, all = false): void {
  if (fn.inline > 0) return;
  const steps: Step[] = [];
  for (const e of es) walk(e, steps, fn);
  if (all) for (const s of steps) if (s.kind === 'call') fn.ahead.set(s.e, temporary(s.e, expr(s.e, fn), fn));
  takeAhead(all ? [] : steps, false, fn);
}

/** The parts of an assignment's target that are evaluated before it is assigned to. */
export function targetOperands(e: ast.Expr): readonly ast.Expr[] {
  const x = unparen(e);
  if (x.kind === 'IndexExpr') return [x.x, x.indices[0]];
  return x.kind === 'SelectorExpr' || x.kind === 'StarExpr' ? [x.x] : [];
}

/**
 * Makes temporaries of calls, up to the last that needs it. Where no statement may stand, gives what has to be evaluated first, with commas.
 * `inOrder`: what is left to evaluate will be, from left to right.
 */
function takeAhead(steps: readonly Step[], inOrder: boolean, fn: Fn): Part[] {
  const park = steps.findLastIndex((s) => s.parks);
  const last = countAhead(steps) - 1;
  const before: Part[] = [];
  steps.slice(0, last + 1).forEach((s, i) => {
    if (s.kind === 'read') return;
    if (s.kind === 'keep') {
      if (fn.inline === 0) s.lower!();
      return;
    }
    const code = expr(s.e, fn);
    // What the last park point gives is at hand; a call that rested only for its arguments is still to be made.
    const made = isName(code) || (i === park && /^\$r( as |$)/.test(code.text()));
    const inPlace =
      inOrder &&
      i === park &&
      i === last &&
      !(s.writes && steps.slice(0, i).some((before) => before.kind === 'read'));
    if (made || inPlace) fn.ahead.set(s.e, code);
    else if (fn.inline === 0) fn.ahead.set(s.e, temporary(s.e, code, fn));
    else {
      const local = fn.tempLocal('any', '$t', false);
      fn.emit({ kind: 'declare', local, init: undefined, pos: 0 });
      before.push(...fn.use(local).parts, ' = ', ...code.at(prec.assign).parts, ', ');
      fn.ahead.set(s.e, fn.use(local));
    }
  });
  return before;
}

/** How many steps, from the first, have to be taken ahead: to the last park point, the last call that changes what was read, the last that emits. */
function countAhead(steps: readonly Step[]): number {
  const firstRead = steps.findIndex((s) => s.kind === 'read');
  const firstCall = steps.findIndex((s) => s.kind !== 'read');
  return Math.max(
    steps.findLastIndex((s) => s.parks) + 1,
    firstRead < 0 ? 0 : steps.findLastIndex((s, i) => i > firstRead && s.writes) + 1,
    firstCall < 0 ? 0 : steps.findLastIndex((s, i) => i > firstCall && s.emits),
  );
}

const harmless = { parks: false, writes: false, emits: false };

function temporary(e: ast.Expr, code: Code, fn: Fn): Code {
  const type = fn.info.types.get(e)?.type;
  return fn.temp(code, type === undefined || type.kind === 'Tuple' ? 'any' : type);
}

const isName = (code: Code): boolean =>
  code.parts.length === 1 && typeof code.parts[0] !== 'string' && code.parts[0].kind === 'name';

function read(e: ast.Expr, steps: Step[]): void {
  steps.push({ e, kind: 'read', parks: false, writes: false, emits: false });
}

function walk(e: ast.Expr, steps: Step[], fn: Fn): void {
  const x = unparen(e);
  const tv = fn.info.types.get(x);
  if (fn.ahead.has(x) || tv?.value !== undefined || tv?.mode === 'type') return;
  switch (x.kind) {
    case 'Ident': {
      const v = fn.info.uses.get(x);
      if (v?.kind === 'Var' && changesUnseen(v, fn)) read(x, steps);
      return;
    }
    case 'SelectorExpr': {
      const selection = fn.info.selections.get(x);
      if (selection?.kind === 'methodExpr') return;
      if (selection !== undefined) walk(x.x, steps, fn);
      if (
        selection === undefined
          ? fn.info.uses.get(x.sel)?.kind === 'Var'
          : selection.indirect || selection.kind === 'method'
      )
        read(x, steps);
      return;
    }
    case 'IndexExpr':
      if (tv !== undefined && underlying(fn.info.types.get(x.x)!.type).kind === 'Signature') return;
      walk(x.x, steps, fn);
      walk(x.indices[0], steps, fn);
      if (!['Array', 'Basic'].includes(underlying(fn.info.types.get(x.x)!.type).kind)) read(x, steps);
      else if (fn.info.types.get(x.indices[0])?.value === undefined) read(x, steps);
      return;
    case 'SliceExpr':
      inTurn(x, [x.x, x.low, x.high, x.max], steps, fn);
      return;
    case 'StarExpr':
      walk(x.x, steps, fn);
      read(x, steps);
      return;
    case 'TypeAssertExpr':
      if (tv === undefined || !isOnePointer(tv.type)) inTurn(x, [x.x], steps, fn);
      else {
        walk(x.x, steps, fn);
        read(x, steps);
      }
      return;
    case 'UnaryExpr':
      if (x.op === '<-') inTurn(x, [x.x], steps, fn, { parks: fn.splits(x), writes: true });
      else walk(x.x, steps, fn);
      return;
    case 'BinaryExpr':
      if (x.op === '&&' || x.op === '||') inTurn(x, [x.x, x.y], steps, fn);
      else {
        for (const operand of [x.x, x.y]) walk(operand, steps, fn);
        if (mayPanic(x, fn)) read(x, steps);
      }
      return;
    case 'CompositeLit':
      if (tv !== undefined && underlying(tv.type).kind === 'Map') {
        const pairs = x.elements.flatMap((p) => (p.kind === 'KeyValueExpr' ? [p.key, p.value] : []));
        inTurn(x, pairs, steps, fn);
        return;
      }
      for (const element of x.elements) {
        if (element.kind !== 'KeyValueExpr') walk(element, steps, fn);
        else {
          if (fn.info.types.has(element.key)) walk(element.key, steps, fn);
          walk(element.value, steps, fn);
        }
      }
      return;
    case 'CallExpr': {
      const callee = calleeOf(x, fn.info);
      if (callee.kind === 'conversion') walk(x.args[0], steps, fn);
      else {
        const writes = fn.m.suspend.writes.call(x, fn.info);
        if (callee.kind === 'builtin' && !writes) inTurn(x, x.args, steps, fn);
        else {
          const parks = fn.splits(x);
          inTurn(x, [unparen(x.fun), ...x.args], steps, fn, { parks, writes: parks || writes });
        }
      }
    }
  }
}

/** An interface holds it as it is: an assertion of it copies nothing, and Go's compiler does it where the value is wanted. */
function isOnePointer(type: Type): boolean {
  const u = underlying(type);
  switch (u.kind) {
    case 'Pointer':
    case 'Map':
    case 'Chan':
    case 'Signature':
      return true;
    case 'Struct':
      return sizeof(u) === 8 && u.fields.some((f) => isOnePointer(f.type));
    case 'Array':
      return u.length === 1 && isOnePointer(u.element);
    default:
      return false;
  }
}

/** Division by what may be zero, a shift by what may be negative. */
function mayPanic(x: ast.BinaryExpr, fn: Fn): boolean {
  const right = fn.info.types.get(x.y)!;
  if (right.value !== undefined) return false;
  if (x.op === '/' || x.op === '%') return isInteger(right.type);
  return (x.op === '<<' || x.op === '>>') && isSigned(right.type);
}

/** As one call, that does what its operands do, and what it does by `itself`. */
function inTurn(
  x: ast.Expr,
  parts: readonly (ast.Expr | undefined)[],
  steps: Step[],
  fn: Fn,
  itself: { readonly parks: boolean; readonly writes: boolean } = harmless,
): void {
  const inside: Step[] = [];
  for (const part of parts) if (part !== undefined) walk(part, inside, fn);
  steps.push({
    e: x,
    kind: 'call',
    parks: itself.parks || inside.some((s) => s.parks),
    writes: itself.writes || inside.some((s) => s.writes),
    emits: countAhead(inside) > 0 || inside.some((s) => s.emits),
  });
}

/** Is `e`, to become a value of type `target`, read in its turn? It is when boxing it needs an address and it has none. */
export function boxedInTurn(e: ast.Expr, target: Type, fn: Fn): boolean {
  const tv = fn.info.types.get(e);
  if (
    tv === undefined ||
    tv.value !== undefined ||
    tv.mode === 'nil' ||
    tv.mode === 'variable' ||
    !isInterface(target) ||
    isInterface(tv.type)
  )
    return false;
  const sole = soleComponent(tv.type);
  if (sole.kind === 'Slice' || (sole.kind === 'Basic' && sole.basic === 'string')) return false;
  const size = sizeof(tv.type);
  return !([2, 4, 8].includes(size) && alignof(tv.type) === size && !hasPointers(tv.type));
}

function soleComponent(t: Type): Type {
  const u = underlying(t);
  if (u.kind === 'Struct' && u.fields.length === 1) return soleComponent(u.fields[0].type);
  return u.kind === 'Array' && u.length === 1 ? soleComponent(u.element) : u;
}

function hasPointers(t: Type): boolean {
  const u = underlying(t);
  if (u.kind === 'Basic') return u.basic === 'string' || u.basic === 'unsafe.Pointer';
  if (u.kind === 'Array') return hasPointers(u.element);
  return u.kind !== 'Struct' || u.fields.some((f) => hasPointers(f.type));
}

/** May a call change the variable? */
function changesUnseen(v: Var, fn: Fn): boolean {
  if (v.role === 'package') return true;
  const facts = fn.m.suspend.variables.of(v);
  return facts.addressTaken || (facts.captured && (facts.assigned || copies(v.type)));
}

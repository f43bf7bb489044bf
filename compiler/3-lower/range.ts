/**
 * Bounds of integer expressions, as far as their syntax tells: what needs no check at run time is emitted as plain arithmetic.
 * Sound by construction: no bound is given unless it holds on every execution.
 */
import type * as ast from '../../grammar/ast.ts';
import type { Var } from '../1-check/objects.ts';
import { type BasicName, type Type, underlying } from '../1-check/types.ts';
import { calleeOf, unparen } from '../2-suspend/callee.ts';
import type { Fn } from './function.ts';

export interface Bounds {
  readonly low: number;
  readonly high: number;
}

/** The largest integer a number holds exactly. */
export const maxSafe = Number.MAX_SAFE_INTEGER;
/** What a counter cannot reach by steps of one in a lifetime of the machine. */
const counted = 2 ** 50;
export const maxLength = 2 ** 32;

const narrow: { readonly [K in BasicName]?: Bounds } = {
  int8: { low: -128, high: 127 },
  int16: { low: -32768, high: 32767 },
  int32: { low: -(2 ** 31), high: 2 ** 31 - 1 },
  uint8: { low: 0, high: 255 },
  uint16: { low: 0, high: 65535 },
  uint32: { low: 0, high: 2 ** 32 - 1 },
};

export function typeBounds(t: Type): Bounds | undefined {
  const u = underlying(t);
  return u.kind === 'Basic' ? narrow[u.basic] : undefined;
}

export function bounds(e: ast.Expr, fn: Fn): Bounds | undefined {
  const tv = fn.info.types.get(e);
  if (tv?.value !== undefined) {
    if (tv.value.kind !== 'int') return undefined;
    const n = Number(tv.value.value);
    return Math.abs(n) <= maxSafe ? { low: n, high: n } : undefined;
  }
  const byType = tv === undefined ? undefined : typeBounds(tv.type);
  if (byType !== undefined) return byType;
  switch (e.kind) {
    case 'ParenExpr':
      return bounds(e.x, fn);
    case 'Ident': {
      const obj = fn.info.uses.get(e);
      return obj?.kind === 'Var' ? fn.m.counters.get(obj) : undefined;
    }
    case 'BinaryExpr':
      return binaryBounds(e, fn);
    case 'CallExpr': {
      const callee = calleeOf(e, fn.info);
      if (callee.kind === 'builtin' && (callee.builtin.name === 'len' || callee.builtin.name === 'cap'))
        return { low: 0, high: maxLength };
      if (callee.kind === 'conversion' && e.args.length === 1) {
        const from = fn.info.types.get(e.args[0])?.type;
        if (from !== undefined && isInteger(from)) {
          const b = bounds(e.args[0], fn);
          return b !== undefined && (b.low >= 0 || isSigned(tv!.type)) ? b : undefined;
        }
      }
      return undefined;
    }
    default:
      return undefined;
  }
}

function binaryBounds(e: ast.BinaryExpr, fn: Fn): Bounds | undefined {
  const tv = fn.info.types.get(e);
  if (tv === undefined || !isInteger(tv.type)) return undefined;
  const x = bounds(e.x, fn);
  const y = bounds(e.y, fn);
  const signed = isSigned(tv.type);
  switch (e.op) {
    case '&': {
      const mask = [x, y].filter((b) => b !== undefined && b.low >= 0).map((b) => b!.high);
      return mask.length > 0 ? { low: 0, high: Math.min(...mask) } : undefined;
    }
    case '%':
      if (y === undefined || y.low <= 0) return undefined;
      return { low: signed && !(x !== undefined && x.low >= 0) ? 1 - y.high : 0, high: y.high - 1 };
    case '+':
    case '-':
    case '*':
      return x === undefined || y === undefined ? undefined : fits(combine(e.op, x, y), signed);
    case '/':
      return x === undefined || y === undefined || y.low <= 0 || x.low < 0
        ? undefined
        : { low: 0, high: x.high };
    case '>>':
      return x !== undefined && x.low >= 0 ? { low: 0, high: x.high } : undefined;
    default:
      return undefined;
  }
}

export function combine(op: '+' | '-' | '*', x: Bounds, y: Bounds): Bounds {
  if (op === '+') return { low: x.low + y.low, high: x.high + y.high };
  if (op === '-') return { low: x.low - y.high, high: x.high - y.low };
  const products = [x.low * y.low, x.low * y.high, x.high * y.low, x.high * y.high];
  return { low: Math.min(...products), high: Math.max(...products) };
}

export function fits(b: Bounds, signed: boolean): Bounds | undefined {
  return b.low >= (signed ? -maxSafe : 0) && b.high <= maxSafe ? b : undefined;
}

/** What is known of a variable that only its loop's header changes. */
export interface Counter extends Bounds {
  /** In the loop's body it is an index of this slice or string, which nobody assigns. */
  readonly within?: Var;
}

/**
 * The counters of `for i := a; i < n; i++` and its like: variables of the init statement that the body leaves alone and the post statement moves one
 * way. Their bounds hold in condition, body and post statement.
 */
export function counters(loop: ast.ForStmt, fn: Fn): { readonly v: Var; readonly counter: Counter }[] {
  const { init } = loop;
  if (init?.kind !== 'AssignStmt' || init.op !== ':=' || init.lhs.length !== init.rhs.length) return [];
  return init.lhs.flatMap((name, i) => {
    const v = name.kind === 'Ident' ? fn.info.defs.get(name) : undefined;
    if (v?.kind !== 'Var' || !isInteger(v.type) || fn.m.suspend.variables.of(v).addressTaken) return [];
    if (fn.m.assignedIn(loop.body, v, fn.info)) return [];
    const start = bounds(init.rhs[i], fn);
    const step = stepOf(loop.post, v, fn);
    if (start === undefined || step === undefined) return [];
    const range = fits(travelled(start, step, loop.cond, v, fn), isSigned(v.type));
    if (range === undefined) return [];
    const within = start.low >= 0 && step.low >= 0 ? lengthLimit(loop.cond, v, fn) : undefined;
    return [{ v, counter: { ...range, within } }];
  });
}

/** By how much the post statement changes v in a turn; undefined when that is not known, or may be up or down. */
function stepOf(post: ast.Stmt | undefined, v: Var, fn: Fn): Bounds | undefined {
  if (post === undefined) return { low: 0, high: 0 };
  if (!fn.m.assignedIn(post, v, fn.info)) return { low: 0, high: 0 };
  const isV = (e: ast.Expr): boolean => {
    const x = unparen(e);
    return x.kind === 'Ident' && fn.info.uses.get(x) === v;
  };
  if (post.kind === 'IncDecStmt') return post.op === '++' ? { low: 1, high: 1 } : { low: -1, high: -1 };
  if (post.kind !== 'AssignStmt') return undefined;
  const at = post.lhs.findIndex(isV);
  if (at < 0 || post.lhs.length !== post.rhs.length) return undefined;
  const rhs = unparen(post.rhs[at]);
  let by: Bounds | undefined;
  let op: string = post.op.slice(0, -1);
  if (op !== '') by = bounds(rhs, fn);
  else if (rhs.kind === 'BinaryExpr' && isV(rhs.x)) {
    op = rhs.op;
    by = bounds(rhs.y, fn);
  }
  if (by === undefined || by.low < 0 || (op !== '+' && op !== '-')) return undefined;
  return op === '+' ? by : { low: -by.high, high: -by.low };
}

/** From start on, as far as the condition lets it go, and one step further. */
function travelled(start: Bounds, step: Bounds, cond: ast.Expr | undefined, v: Var, fn: Fn): Bounds {
  if (step.low >= 0) {
    const limit = step.high === 0 ? start.high : limitOf(cond, v, ['<', '<='], fn)?.high;
    const most = limit ?? (step.high === 1 ? Math.max(start.high, 0) + counted : Number.POSITIVE_INFINITY);
    return { low: start.low, high: Math.max(start.high, most + step.high) };
  }
  const limit = limitOf(cond, v, ['>', '>='], fn)?.low ?? zeroLimit(start, step, cond, v, fn);
  return { low: Math.min(start.low, (limit ?? Number.NEGATIVE_INFINITY) + step.low), high: start.high };
}

/** `v != 0` while v counts down by one from above. */
function zeroLimit(
  start: Bounds,
  step: Bounds,
  cond: ast.Expr | undefined,
  v: Var,
  fn: Fn,
): number | undefined {
  const end = step.low === -1 && step.high === -1 ? limitOf(cond, v, ['!='], fn) : undefined;
  return end !== undefined && start.low >= end.high ? end.low : undefined;
}

/** The bounds of what the condition compares v with, by one of these operators. */
function limitOf(cond: ast.Expr | undefined, v: Var, ops: readonly string[], fn: Fn): Bounds | undefined {
  const c = cond === undefined ? undefined : unparen(cond);
  if (c?.kind !== 'BinaryExpr') return undefined;
  if (c.op === '&&') return limitOf(c.x, v, ops, fn) ?? limitOf(c.y, v, ops, fn);
  const x = unparen(c.x);
  if (!ops.includes(c.op) || x.kind !== 'Ident' || fn.info.uses.get(x) !== v) return undefined;
  return bounds(c.y, fn);
}

/** The slice or string s of a condition that is just `v < len(s)`. */
function lengthLimit(cond: ast.Expr | undefined, v: Var, fn: Fn): Var | undefined {
  const c = cond === undefined ? undefined : unparen(cond);
  if (c?.kind !== 'BinaryExpr' || c.op !== '<') return undefined;
  const [x, y] = [unparen(c.x), unparen(c.y)];
  if (x.kind !== 'Ident' || fn.info.uses.get(x) !== v || y.kind !== 'CallExpr' || y.args.length !== 1)
    return undefined;
  const callee = calleeOf(y, fn.info);
  return callee.kind === 'builtin' && callee.builtin.name === 'len'
    ? constantOperand(y.args[0], fn)
    : undefined;
}

/** The local variable that e is, when nobody ever assigns it: it may be named again and again. */
export function constantOperand(e: ast.Expr, fn: Fn): Var | undefined {
  const x = unparen(e);
  const v = x.kind === 'Ident' ? fn.info.uses.get(x) : undefined;
  if (v?.kind !== 'Var' || v.role === 'package') return undefined;
  const facts = fn.m.suspend.variables.of(v);
  return facts.assigned || facts.addressTaken ? undefined : v;
}

/** Whether the index of x[index] is known to be one: x is what a counter stays within. */
export function isWithin(x: ast.Expr, index: ast.Expr, fn: Fn): boolean {
  const i = unparen(index);
  const v = i.kind === 'Ident' ? fn.info.uses.get(i) : undefined;
  const within = v?.kind === 'Var' ? fn.m.counters.get(v)?.within : undefined;
  return within !== undefined && within === constantOperand(x, fn);
}

const signedNames: ReadonlySet<string> = new Set([
  'int',
  'int8',
  'int16',
  'int32',
  'int64',
  'untyped int',
  'untyped rune',
]);
const unsignedNames: ReadonlySet<string> = new Set([
  'uint',
  'uint8',
  'uint16',
  'uint32',
  'uint64',
  'uintptr',
]);

export function isSigned(t: Type): boolean {
  const u = underlying(t);
  return u.kind === 'Basic' && signedNames.has(u.basic);
}

export function isInteger(t: Type): boolean {
  const u = underlying(t);
  return u.kind === 'Basic' && (signedNames.has(u.basic) || unsignedNames.has(u.basic));
}

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
const maxLength = 2 ** 32;

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

/** `for i := a; i < n; i++` and its like: i counts from a small start and the body does not touch it. */
export function counterBounds(loop: ast.ForStmt, fn: Fn): { v: Var; bounds: Bounds } | undefined {
  const { init, cond, post } = loop;
  if (init?.kind !== 'AssignStmt' || init.op !== ':=' || init.lhs.length !== 1 || post?.kind !== 'IncDecStmt')
    return undefined;
  const name = init.lhs[0];
  const v = name.kind === 'Ident' ? fn.info.defs.get(name) : undefined;
  if (v?.kind !== 'Var' || !isInteger(v.type)) return undefined;
  const target = unparen(post.x);
  if (target.kind !== 'Ident' || fn.info.uses.get(target) !== v || fn.m.suspend.variables.of(v).addressTaken)
    return undefined;
  if (fn.m.assignedIn(loop.body, v, fn.info)) return undefined;
  const start = bounds(init.rhs[0], fn);
  if (start === undefined) return undefined;
  if (post.op === '++') return { v, bounds: { low: start.low, high: Math.max(start.high, 0) + counted } };
  if (cond?.kind !== 'BinaryExpr' || fn.info.uses.get(unparen(cond.x) as ast.Ident) !== v) return undefined;
  const end = bounds(cond.y, fn);
  if (end === undefined || !['>', '>=', '!='].includes(cond.op) || (cond.op === '!=' && start.low < end.high))
    return undefined;
  return { v, bounds: { low: end.low - 1, high: start.high } };
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

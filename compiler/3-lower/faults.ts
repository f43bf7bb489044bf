/**
 * What may panic, and how: an index, a slice expression, a nil pointer, a division, an assertion, any call. Two faults of which either may come first, and nobody can tell which did,
 * do not `clash`: nil pointers all give the same report, and so do divisions. An index that is proven, a divisor that cannot be zero, are no faults.
 */
import type * as ast from '../../grammar/ast.ts';
import { forEachChild } from '../../grammar/walk.ts';
import { hasPointerReceiver } from '../1-check/lookup.ts';
import type { Func, GoObject } from '../1-check/objects.ts';
import { comparableType } from '../1-check/predicates.ts';
import { type Type, underlying } from '../1-check/types.ts';
import { calleeOf, isInterfaceMethod, unparen } from '../2-suspend/callee.ts';
import type { Fn } from './function.ts';
import { bounds, isInteger, isSigned, isWithin } from './range.ts';

/** A set of them, as bits. */
export type Faults = number;
export const none: Faults = 0;
export const nilPointer: Faults = 1;
const division: Faults = 2;
const negativeShift: Faults = 4;
/** With a report of its own, or what else others can see, as output. */
export const visible: Faults = 8;

/** Whether it can be told which of the two came first. */
export function clash(a: Faults, b: Faults): boolean {
  return a !== none && b !== none && (a !== b || ![nilPointer, division, negativeShift].includes(a));
}

/** Of evaluating e with all its parts. `followed`: a variable whose pointer is known not to be nil. */
export function faultsOf(e: ast.Expr, fn: Fn, followed?: GoObject): Faults {
  const x = unparen(e);
  const tv = fn.info.types.get(x);
  if (fn.ahead.has(x) || x.kind === 'FuncLit' || tv?.value !== undefined || tv?.mode === 'type') return none;
  let found = ownFaults(x, fn, followed);
  forEachChild(x, (c) => {
    found |=
      c.kind === 'KeyValueExpr'
        ? faultsOf(c.value, fn, followed) | faultsOfKey(c.key, fn)
        : faultsOf(c as ast.Expr, fn, followed);
  });
  return found;
}

/** The key in a literal, which may be the name of a field. */
function faultsOfKey(key: ast.Expr, fn: Fn): Faults {
  return fn.info.types.has(key) ? faultsOf(key, fn) : none;
}

/** Of what e itself does, given its parts. */
export function ownFaults(x: ast.Expr, fn: Fn, followed?: GoObject): Faults {
  switch (x.kind) {
    case 'SelectorExpr': {
      const root = unparen(x.x);
      const known = followed !== undefined && root.kind === 'Ident' && fn.info.uses.get(root) === followed;
      return follows(x, fn) && !known ? nilPointer : none;
    }
    case 'StarExpr':
      return nilPointer;
    case 'IndexExpr':
      return ofIndex(x, fn);
    case 'SliceExpr': {
      if (x.low !== undefined || x.high !== undefined) return visible;
      return underlying(typeOf(x.x, fn)).kind === 'Pointer' ? nilPointer : none;
    }
    case 'TypeAssertExpr':
      return visible;
    case 'UnaryExpr':
      return x.op === '<-' ? visible : none;
    case 'BinaryExpr':
      return ofOperator(x, fn);
    case 'CompositeLit': {
      const u = underlying(typeOf(x, fn));
      return u.kind === 'Map' && x.elements.length > 0 && !alwaysComparable(u.key) ? visible : none;
    }
    case 'CallExpr':
      return ofCall(x, fn);
    default:
      return none;
  }
}

function typeOf(e: ast.Expr, fn: Fn): Type {
  return fn.info.types.get(e)!.type;
}

function ofIndex(x: ast.IndexExpr, fn: Fn): Faults {
  const tv = fn.info.types.get(x.x);
  const u = tv === undefined || tv.mode === 'type' ? undefined : underlying(tv.type);
  switch (u?.kind) {
    case undefined:
    case 'Signature':
      return none;
    case 'Map':
      return alwaysComparable(u.key) ? none : visible;
    case 'Pointer':
      return nilPointer | (isProven(x, fn) ? none : visible);
    default:
      return isProven(x, fn) ? none : visible;
  }
}

export function isProven(x: ast.IndexExpr, fn: Fn): boolean {
  if (isWithin(x.x, x.indices[0], fn)) return true;
  const u = underlying(typeOf(x.x, fn));
  const array = u.kind === 'Pointer' ? underlying(u.element) : u;
  const b = bounds(x.indices[0], fn);
  return array.kind === 'Array' && b !== undefined && b.low >= 0 && b.high < array.length;
}

function ofOperator(x: ast.BinaryExpr, fn: Fn): Faults {
  switch (x.op) {
    case '/':
    case '%': {
      if (!isInteger(typeOf(x, fn)) || fn.info.types.get(x.y)?.value !== undefined) return none;
      const b = bounds(x.y, fn);
      return b !== undefined && (b.low > 0 || b.high < 0) ? none : division;
    }
    case '<<':
    case '>>': {
      if (fn.info.types.get(x.y)?.value !== undefined || !isSigned(typeOf(x.y, fn))) return none;
      const b = bounds(x.y, fn);
      return b === undefined || b.low < 0 ? negativeShift : none;
    }
    case '==':
    case '!=': {
      const types = [x.x, x.y].map((e) => fn.info.types.get(e)!);
      return types.some((tv) => tv.mode === 'nil') || types.some((tv) => alwaysComparable(tv.type))
        ? none
        : visible;
    }
    default:
      return none;
  }
}

function ofCall(x: ast.CallExpr, fn: Fn): Faults {
  const callee = calleeOf(x, fn.info);
  switch (callee.kind) {
    case 'conversion': {
      const from = underlying(typeOf(x.args[0], fn)).kind;
      const to = underlying(callee.type).kind;
      return from === 'Slice' && (to === 'Array' || to === 'Pointer') ? visible : none;
    }
    case 'builtin':
      return harmless.has(callee.builtin.name) ? none : visible;
    case 'function':
      return callee.func.native && callee.func.pkg?.path === 'math' ? none : visible;
    default:
      return visible;
  }
}

const harmless: ReadonlySet<string> = new Set([
  'append',
  'cap',
  'clear',
  'complex',
  'copy',
  'imag',
  'len',
  'max',
  'min',
  'new',
  'real',
  'recover',
]);

/** Comparing and hashing its values never panics. */
export function alwaysComparable(t: Type): boolean {
  return underlying(t).kind === 'Basic' || comparableType(t, false).ok;
}

/** A field that is reached through a pointer, a method through an interface, or by a value that a pointer leads to. */
function follows(x: ast.SelectorExpr, fn: Fn): boolean {
  const s = fn.info.selections.get(x);
  if (s === undefined || s.kind === 'methodExpr') return false;
  if (s.kind === 'field') return s.indirect && (s.path.length > 1 || underlying(s.recv).kind === 'Pointer');
  if (isInterfaceMethod(s.obj as Func)) return true;
  return s.indirect && (s.path.length > 0 || !hasPointerReceiver(s.obj as Func));
}

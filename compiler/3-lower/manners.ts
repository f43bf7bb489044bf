/** In which of Go's turns (steps.ts) the operands of each kind of expression are evaluated. */
import type * as ast from '../../grammar/ast.ts';
import { alignof, sizeof } from '../1-check/gosizes.ts';
import { type MapType, type Signature, type Type, underlying } from '../1-check/types.ts';
import { type Callee, calleeOf, unparen } from '../2-suspend/callee.ts';
import type { Fn } from './function.ts';
import { isInterface } from './types.ts';

export type Turn = 'call' | 'operand' | 'rest';

/** Undefined where an operand is walked as part of the whole. `waits`: it comes after the parts of those beside it. */
export interface Manner {
  readonly turn: Turn;
  readonly waits?: boolean;
  /** So do all its parts but calls. */
  readonly last?: boolean;
  /** Of string(x), x a []byte, no string is made, and x is evaluated where it stands. */
  readonly borrows?: boolean;
}
export type Manners = (e: ast.Expr, i: number) => Manner | undefined;

/** Like a call. */
export const first: Manner = { turn: 'call' };
export const atOnce: Manner = { turn: 'operand' };
export const together: Manner = { turn: 'operand', waits: true };

const typeOf = (e: ast.Expr, fn: Fn): Type => fn.info.types.get(e)!.type;

/** The bounds of x[i:j] are temporaries before x is looked at, if they are not variables. */
export const sliceManners: Manners = (e, i) => (i === 0 || unparen(e).kind === 'Ident' ? undefined : first);

/** The map of which x is an element, and the key. */
export function mapIndex(x: ast.Expr, fn: Fn): { map: ast.Expr; key: ast.Expr; type: MapType } | undefined {
  const tv = x.kind === 'IndexExpr' ? fn.info.types.get(x.x) : undefined;
  if (x.kind !== 'IndexExpr' || tv === undefined || tv.mode === 'type') return undefined;
  const type = underlying(tv.type);
  return type.kind === 'Map' ? { map: x.x, key: x.indices[0], type } : undefined;
}

export function mapManners(key: ast.Expr, map: MapType, fn: Fn): Manners {
  return (_, i) => (i === 0 ? together : keyManner(key, map, fn));
}

/** Most keys are given to the run time by address. What has none becomes a temporary. */
export function keyManner(key: ast.Expr, map: MapType, fn: Fn): Manner {
  const u = underlying(map.key);
  const byValue =
    sizeof(map.element) <= 128 &&
    (u.kind === 'Pointer' ||
      u.kind === 'Chan' ||
      (u.kind === 'Basic' && (u.basic === 'string' || (/^u?int/.test(u.basic) && sizeof(u) >= 4))));
  return byValue || hasAddress(key, map.key, fn) ? together : first;
}

/** As what it is converted to, which takes no new value. */
function hasAddress(e: ast.Expr, target: Type, fn: Fn): boolean {
  const tv = fn.info.types.get(e);
  return tv?.mode === 'variable' && isInterface(tv.type) === isInterface(target);
}

/** The operands of a chain of + on strings, the two of any other operator; of what is none, itself. */
export function operandsOf(e: ast.Expr, fn: Fn): ast.Expr[] {
  const x = unparen(e);
  if (x.kind !== 'BinaryExpr' || fn.info.types.get(x)?.value !== undefined || fn.ahead.has(x)) return [x];
  if (x.op !== '+' || !isString(typeOf(x, fn))) return [x.x, x.y];
  return [x.x, x.y].flatMap((o) => (isString(typeOf(o, fn)) && isJoined(o) ? operandsOf(o, fn) : [o]));
}

export function isJoined(e: ast.Expr): boolean {
  const x = unparen(e);
  return x.kind === 'BinaryExpr' && x.op === '+';
}

export function binaryManners(x: ast.BinaryExpr, fn: Fn): Manners | undefined {
  const [a, b] = [x.x, x.y].map((e) => fn.info.types.get(e)!);
  if (a.mode === 'nil' || b.mode === 'nil') return undefined;
  if (x.op === '+') return isString(typeOf(x, fn)) ? joinedManners(operandsOf(x, fn), fn) : undefined;
  if (!['==', '!=', '<', '<=', '>', '>='].includes(x.op)) return undefined;
  if (isString(a.type) && isString(b.type))
    return a.value !== undefined || b.value !== undefined
      ? undefined
      : () => ({ turn: 'operand', waits: x.op !== '==' && x.op !== '!=', borrows: true });
  // Of two interfaces, or what becomes one, the right one is a temporary before the left.
  const common = isInterface(a.type) ? a.type : b.type;
  if (isInterface(common))
    return (e, i) => (boxedInTurn(e, common, fn) ? first : { ...atOnce, last: i === 0 });
  const whole = ['Struct', 'Array'].includes(underlying(a.type).kind);
  return whole ? (e) => (hasAddress(e, a.type, fn) ? undefined : first) : undefined;
}

/** Of strings that are joined. */
export function joinedManners(es: readonly ast.Expr[], fn: Fn): Manners {
  const borrows = es.some((e) => {
    const value = fn.info.types.get(e)?.value;
    return value?.kind === 'string' && value.value !== '';
  });
  // More than five are elements of a literal.
  return () => ({ turn: 'operand', waits: es.length <= 5, borrows });
}

/** The x of string(x), x a []byte. */
export function bytesOf(e: ast.Expr, fn: Fn): ast.Expr | undefined {
  const x = unparen(e);
  if (x.kind !== 'CallExpr' || fn.info.types.get(x.fun)?.mode !== 'type' || !isString(typeOf(x, fn)))
    return undefined;
  const from = underlying(typeOf(x.args[0], fn));
  const element = from.kind === 'Slice' ? underlying(from.element) : undefined;
  return element?.kind === 'Basic' && element.basic === 'uint8' ? x.args[0] : undefined;
}

const isString = (t: Type): boolean => {
  const u = underlying(t);
  return u.kind === 'Basic' && (u.basic === 'string' || u.basic === 'untyped string');
};

/** An element of a literal, of the type. */
export function elementManner(e: ast.Expr, type: Type | undefined, fn: Fn): Manner {
  return type !== undefined && boxedInTurn(e, type, fn) ? first : atOnce;
}

/** A result, an initial value, an argument of go and defer: each is a statement of its own. */
export function valueManners(type: (i: number) => Type | undefined, fn: Fn): Manners {
  return (e, i) => elementManner(e, type(i), fn);
}

/**
 * Results, which are assigned one after the other. Where deferred functions could see the first one when another panics, it is assigned last.
 */
export function resultManners(types: readonly Type[], fn: Fn): Manners {
  return (e, i) => {
    if (boxedInTurn(e, types[i], fn)) return first;
    if (types.length === 1) return undefined;
    return i === 0 && fn.hasDefers ? together : atOnce;
  };
}

/** What is sent goes by address. */
export function sendManners(element: Type, fn: Fn): Manners {
  return (e, i) => (i === 0 || hasAddress(e, element, fn) ? together : first);
}

export type Called = Exclude<Callee, { kind: 'conversion' | 'builtin' }>;

/** Of a call; the function operand, where there is one, has to be the first. */
export function callManners(x: ast.CallExpr, callee: Called, skip: number, fn: Fn): Manners {
  const spread = x.args.length === 1 && typeOf(x.args[0], fn).kind === 'Tuple';
  const variadicFrom =
    callee.signature.variadic && x.ellipsis === 0 ? callee.signature.params.vars.length - 1 : x.args.length;
  return (e, i) => {
    if (i < skip) return receiverManner(callee);
    if (spread) return undefined;
    const type = parameterType(callee.signature, i - skip, variadicFrom);
    if (type !== undefined && boxedInTurn(e, type, fn)) return first;
    return i - skip < variadicFrom ? together : atOnce;
  };
}

/** A receiver is an argument, if not an interface. */
function receiverManner(callee: Called): Manner | undefined {
  return callee.kind === 'method' ? together : undefined;
}

function parameterType(s: Signature, i: number, variadicFrom: number): Type | undefined {
  if (i < variadicFrom) return s.params.vars[i]?.type;
  const last = underlying(s.params.vars[s.params.vars.length - 1].type);
  return last.kind === 'Slice' ? last.element : undefined;
}

export function builtinManners(x: ast.CallExpr, fn: Fn): Manners {
  const callee = calleeOf(x, fn.info);
  if (x.args.length === 1 || callee.kind !== 'builtin') return () => undefined;
  switch (callee.builtin.name) {
    case 'append': {
      const u = underlying(typeOf(x, fn));
      const element = u.kind === 'Slice' ? u.element : undefined;
      if (x.ellipsis !== 0) return () => together;
      return (e, i) => (i === 0 ? undefined : elementManner(e, element, fn));
    }
    case 'copy':
      return () => together;
    case 'delete': {
      const map = underlying(typeOf(x.args[0], fn));
      return map.kind === 'Map' ? mapManners(x.args[1], map, fn) : () => undefined;
    }
    default:
      return () => undefined;
  }
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

/** An interface holds it as it is: an assertion of it copies nothing, and Go's compiler does it where the value is wanted. */
export function isOnePointer(type: Type): boolean {
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

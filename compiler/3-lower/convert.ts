/** Conversions: the implicit one of assignability (to an interface, with a copy where Go copies) and the explicit `T(x)`. */
import type * as ast from '../../grammar/ast.ts';
import { identicalIgnoreTags } from '../1-check/predicates.ts';
import { type ArrayType, type Type, underlying } from '../1-check/types.ts';
import { typeString } from '../1-check/typestring.ts';
import { unparen } from '../2-suspend/callee.ts';
import { basicOf, wrap } from './arithmetic.ts';
import { constant } from './constant.ts';
import { expr } from './expression.ts';
import type { Fn } from './function.ts';
import { type Code, js, op, prec, ty } from './ir.ts';
import { bounds, isInteger, isSigned, typeBounds } from './range.ts';
import { clone, copies, descriptor, isInterface, isStruct, nil, tsType } from './types.ts';

/** `e` as a value of type `target`, to which it is assignable: boxed for interfaces, copied where it could be shared. */
export function valueOf(e: ast.Expr, target: Type, fn: Fn): Code {
  return adapt(expr(e, fn), e, target, fn);
}

/** The same for code already lowered from `e`. */
export function adapt(code: Code, e: ast.Expr, target: Type, fn: Fn): Code {
  const tv = fn.info.types.get(e)!;
  if (tv.mode === 'nil' || (tv.type.kind === 'Basic' && tv.type.basic === 'untyped nil'))
    return nilOf(target, fn);
  return copied(toType(code, tv.type, target, fn, e), e, tv.type, target, fn);
}

export function nilOf(target: Type, fn: Fn): Code {
  const u = underlying(target);
  return u.kind === 'Slice' ? js`$.nilSlice(${descriptor(u.element, fn.m)})` : nil;
}

function copied(code: Code, e: ast.Expr, from: Type, target: Type, fn: Fn): Code {
  if (!copies(from) || isInterface(target) || isTemporary(e, fn)) return code;
  return clone(code, from, fn.m);
}

/** A struct or array that nothing else can see: no copy needed. */
export function isTemporary(e: ast.Expr, fn: Fn): boolean {
  const x = unparen(e);
  switch (x.kind) {
    case 'CompositeLit':
      return true;
    case 'CallExpr':
      return fn.info.types.get(x.fun)?.mode === 'type'
        ? isTemporary(x.args[0], fn) || !identicalClass(x, fn)
        : true;
    case 'UnaryExpr':
      return x.op === '<-';
    case 'TypeAssertExpr':
      return false;
    default:
      return false;
  }
}

function identicalClass(call: ast.CallExpr, fn: Fn): boolean {
  const to = fn.info.types.get(call)!.type;
  return !isStruct(to) || tsType(to, fn.m) === tsType(fn.info.types.get(call.args[0])!.type, fn.m);
}

/** Code of type `from` as a value of `target`, to which it is assignable: interfaces have another representation, a struct without a name another class. */
export function toType(code: Code, from: Type, target: Type, fn: Fn, e?: ast.Expr): Code {
  if (isStruct(target) && isStruct(from) && tsType(target, fn.m) !== tsType(from, fn.m))
    return js`Object.assign(new ${tsType(target, fn.m)}(), ${code})`;
  if (!isInterface(target) || isInterface(from)) return code;
  return toInterface(code, from, fn, e);
}

export function toInterface(code: Code, from: Type, fn: Fn, e?: ast.Expr): Code {
  if (from.kind === 'Basic') {
    if (from.basic === 'untyped nil') return nil;
    if (['bool', 'string', 'int', 'untyped bool', 'untyped string', 'untyped int'].includes(from.basic))
      return code;
  }
  const plain = from.kind === 'Pointer' && from.element.kind === 'Named' && isStruct(from.element);
  if (plain && e !== undefined && neverNil(e)) return code;
  const value = copies(from) && !(e !== undefined && isTemporary(e, fn)) ? clone(code, from, fn.m) : code;
  return js`$.box(${descriptor(from, fn.m)}, ${value})`;
}

function neverNil(e: ast.Expr): boolean {
  const x = unparen(e);
  return (
    (x.kind === 'UnaryExpr' && x.op === '&') ||
    (x.kind === 'CallExpr' && x.fun.kind === 'Ident' && x.fun.name === 'new')
  );
}

/** T(x), explicit. */
export function conversion(call: ast.CallExpr, target: Type, fn: Fn): Code {
  const arg = call.args[0];
  const tv = fn.info.types.get(arg)!;
  const from = tv.type;
  const to = underlying(target);
  const source = underlying(from);
  if (tv.mode === 'nil' || basicOf(from) === 'untyped nil') {
    // TypeScript must not see that dereferencing it cannot end well.
    return to.kind === 'Pointer'
      ? op(prec.and)`${nil}${ty(` as ${tsType(target, fn.m)}`)}`
      : nilOf(target, fn);
  }
  if (to.kind === 'Interface') return toType(expr(arg, fn), from, target, fn, arg);
  if (to.kind === 'Basic' && source.kind === 'Basic') return basicConversion(arg, from, target, fn);
  const x = expr(arg, fn);
  if (to.kind === 'Basic' && to.basic === 'string' && source.kind === 'Slice') {
    return js`$.${basicOf(source.element) === 'int32' ? 'runesToString' : 'bytesToString'}(${x})`;
  }
  if (to.kind === 'Slice' && source.kind === 'Basic') {
    return js`$.${basicOf(to.element) === 'int32' ? 'stringToRunes' : 'stringToBytes'}(${x})`;
  }
  if (to.kind === 'Array' && source.kind === 'Slice') return js`$.arrayFromSlice(${x}, ${String(to.length)})`;
  if (to.kind === 'Pointer' && source.kind === 'Slice') {
    return js`$.arrayPointer(${x}, ${String((underlying(to.element) as ArrayType).length)})`;
  }
  if (to.kind === 'Struct' && tsType(target, fn.m) !== tsType(from, fn.m)) {
    return js`Object.assign(new ${tsType(target, fn.m)}(), ${isTemporary(arg, fn) ? x : clone(x, from, fn.m)})`;
  }
  if (
    to.kind === 'Pointer' &&
    source.kind === 'Pointer' &&
    isStruct(to.element) &&
    tsType(to.element, fn.m) !== tsType(source.element, fn.m)
  ) {
    return js`$.structPointer(${tsType(to.element, fn.m)}, ${x})`;
  }
  if (to.kind === 'Basic' && to.basic === 'unsafe.Pointer')
    return fn.m.unsupported(call, 'unsafe.Pointer is');
  if (identicalIgnoreTags(to, source) || to.kind === source.kind) return x;
  return fn.m.unsupported(call, `conversion from ${typeString(from)} to ${typeString(target)} is`);
}

const floats: ReadonlySet<string> = new Set(['float32', 'float64', 'untyped float']);
const complexes: ReadonlySet<string> = new Set(['complex64', 'complex128', 'untyped complex']);

function basicConversion(arg: ast.Expr, from: Type, target: Type, fn: Fn): Code {
  const [f, t] = [basicOf(from), basicOf(target)];
  const tv = fn.info.types.get(arg)!;
  const x = (): Code => expr(arg, fn);
  if (t === 'string' && isInteger(from)) return js`$.stringFromRune(${x()})`;
  if (tv.value !== undefined && t !== 'string') return constant(tv.value, target, fn.m);
  if (complexes.has(t)) return t === 'complex64' && f !== 'complex64' ? js`$.toComplex64(${x()})` : x();
  if (floats.has(t)) {
    if (floats.has(f)) return t === 'float32' && f !== 'float32' ? js`Math.fround(${x()})` : x();
    const b = bounds(arg, fn);
    if (t === 'float32') return b !== undefined ? js`Math.fround(${x()})` : js`$.toFloat32(${x()})`;
    return b !== undefined ? x() : js`$.toFloat(${x()})`;
  }
  if (isInteger(target)) {
    if (floats.has(f)) return fromFloat(t, x());
    if (isInteger(from)) return integerConversion(arg, from, target, fn);
  }
  if (t === 'unsafe.Pointer') return fn.m.unsupported(arg, 'unsafe.Pointer is');
  return x();
}

function fromFloat(to: string, x: Code): Code {
  switch (to) {
    case 'int':
    case 'int64':
      return js`$.floatToInt64(${x})`;
    case 'uint':
    case 'uint64':
    case 'uintptr':
      return js`$.floatToUint64(${x})`;
    case 'uint32':
      return js`$.floatToUint32(${x})`;
    case 'int32':
      return js`$.floatToInt32(${x})`;
    default:
      return wrap(to as 'int8', js`$.floatToInt32(${x})`);
  }
}

function integerConversion(arg: ast.Expr, from: Type, target: Type, fn: Fn): Code {
  const x = expr(arg, fn);
  const [f, t] = [basicOf(from), basicOf(target)];
  const b = bounds(arg, fn) ?? typeBounds(from);
  const limits = typeBounds(target);
  if (b !== undefined) {
    if (limits !== undefined) {
      if (b.low >= limits.low && b.high <= limits.high) return x;
      if (b.low >= -(2 ** 31) && b.high < 2 ** 32) return wrap(t, x);
    } else if (isSigned(target) || b.low >= 0) return x;
  }
  if (limits === undefined && isSigned(target) === isSigned(from) && typeBounds(from) === undefined) return x;
  const name =
    { int: 'Int64', int64: 'Int64', uint: 'Uint64', uint64: 'Uint64', uintptr: 'Uint64' }[t as string] ??
    `${t[0].toUpperCase()}${t.slice(1)}`;
  void f;
  return js`$.to${name}(${x})`;
}

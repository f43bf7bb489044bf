/**
 * Expressions. `expr` gives the code of a value in its own type; park points inside become states first (function.ts), so the code that is
 * returned can always be used at once. Operands that stand before a park point are kept in temporaries: Go's order of evaluation holds.
 */
import type * as ast from '../../grammar/ast.ts';
import { hasPointerReceiver } from '../1-check/lookup.ts';
import type { Func, Var } from '../1-check/objects.ts';
import type { Selection } from '../1-check/package.ts';
import { type Signature, type StructType, type Type, underlying } from '../1-check/types.ts';
import { typeString } from '../1-check/typestring.ts';
import { encodeUtf8 } from '../1-check/utf8.ts';
import { isInterfaceMethod, throughWrapper, unparen } from '../2-suspend/callee.ts';
import { type ArithmeticOp, arithmetic, compare, unary } from './arithmetic.ts';
import { call } from './call.ts';
import { composite } from './composite.ts';
import { constant } from './constant.ts';
import { toType, valueOf } from './convert.ts';
import { faultsOf, isProven, none } from './faults.ts';
import { bigintOf, isFullWidth, ordinary } from './full-width.ts';
import type { Fn } from './function.ts';
import { Code, js, list, mark, op, type Part, prec, raw, ty } from './ir.ts';
import { literal } from './literal.ts';
import { binaryManners, mapManners, operandsOf, sliceManners } from './manners.ts';
import type { Module } from './module.ts';
import { member, methodMember } from './names.ts';
import { compared, nilBeside } from './narrowing.ts';
import { operands } from './order.ts';
import { bounds, isInteger, isWithin } from './range.ts';
import { clone, copies, descriptor, isArray, isInterface, isStruct, nil, quote, typeTitle } from './types.ts';

export function typeOf(e: ast.Expr, fn: Fn): Type {
  const tv = fn.info.types.get(e);
  if (tv === undefined) throw new Error(`expression ${e.kind} without a type at ${fn.m.lineOf(e.pos)}`);
  return tv.type;
}

export function expr(e: ast.Expr, fn: Fn): Code {
  const known = fn.ahead.get(e);
  if (known !== undefined) return known;
  const tv = fn.info.types.get(e);
  if (tv?.value !== undefined && tv.mode === 'constant') {
    return (
      namedConstant(e, tv.type, fn) ??
      (isInterface(tv.type) ? constantInterface(e, fn) : constant(tv.value, tv.type, fn.m))
    );
  }
  switch (e.kind) {
    case 'ParenExpr':
      return expr(e.x, fn);
    case 'Ident':
      return identifier(e, fn);
    case 'BasicLit':
      throw new Error('literal without a value');
    case 'CompositeLit':
      return composite(e, typeOf(e, fn), fn);
    case 'FuncLit':
      return literal(e, fn);
    case 'SelectorExpr':
      return selector(e, fn);
    case 'IndexExpr':
      return index(e, fn);
    case 'SliceExpr':
      return slice(e, fn);
    case 'TypeAssertExpr':
      return typeAssert(e, fn);
    case 'CallExpr':
      return call(e, fn);
    case 'StarExpr': {
      const x = expr(e.x, fn);
      const type = typeOf(e, fn);
      return copies(type) ? js`$.deref(${x})` : js`${mark(e.pos)}${x.at(prec.primary)}.v`;
    }
    case 'UnaryExpr':
      return unaryExpr(e, fn);
    case 'BinaryExpr':
      return binaryExpr(e, fn);
    default:
      throw new Error(`${e.kind} is not an expression with a value`);
  }
}

function constantInterface(e: ast.Expr, fn: Fn): Code {
  throw new Error(`constant of interface type at ${fn.m.lineOf(e.pos)}`);
}

/** A package-level constant keeps its name, where the name stands for the same JavaScript value. */
function namedConstant(e: ast.Expr, type: Type, fn: Fn): Code | undefined {
  const id =
    e.kind === 'Ident'
      ? e
      : e.kind === 'SelectorExpr' && fn.info.selections.get(e) === undefined
        ? e.sel
        : undefined;
  const obj = id === undefined ? undefined : fn.info.uses.get(id);
  if (
    obj?.kind !== 'Const' ||
    obj.pkg === undefined ||
    obj.parent !== obj.pkg.scope ||
    obj.value === undefined
  )
    return undefined;
  const here = constant(obj.value, type, fn.m).text();
  return here === constant(obj.value, obj.type, fn.m).text() ? raw(fn.m.objectName(obj)) : undefined;
}

function identifier(e: ast.Ident, fn: Fn): Code {
  const obj = fn.info.uses.get(e) ?? fn.info.defs.get(e);
  switch (obj?.kind) {
    case 'Var':
      return variable(obj, fn);
    case 'Func':
      return functionValue(obj, e, fn);
    case 'Nil':
      return nil;
    case 'Const':
      return constant(obj.value!, obj.type, fn.m);
    default:
      throw new Error(`${e.name} is not a value (line ${fn.m.lineOf(e.pos)})`);
  }
}

export function variable(v: Var, fn: Fn): Code {
  const found = fn.find(v);
  if (found?.local.bigint === true) return ordinary(v.type, found.name);
  if (found !== undefined) return found.local.boxed ? js`${found.name}.v` : found.name;
  return fn.m.packageVariable(v);
}

/** A declared function as a value. Natives with rest parameters are wrapped: a func value takes a slice. */
function functionValue(f: Func, e: ast.Expr, fn: Fn): Code {
  const name = raw(fn.m.objectName(f));
  void e;
  if (f.native && f.type.variadic) return js`$.variadic(${name}, ${String(f.type.params.vars.length - 1)})`;
  return name;
}

// ---- selectors ------------------------------------------------------------------------------------------------------

export function fieldProperty(t: StructType, i: number): string {
  const name = t.fields[i].name;
  return name === '_' ? `_${i}` : member(name);
}

/** Walks field indices from a struct or pointer to one. Gives the code and type of where it ends. */
export function walkPath(code: Code, type: Type, path: readonly number[]): { code: Code; type: Type } {
  let [c, t] = [code, type];
  for (const i of path) {
    const u = underlying(t);
    const struct = (u.kind === 'Pointer' ? underlying(u.element) : u) as StructType;
    c = js`${c.at(prec.primary)}.${fieldProperty(struct, i)}`;
    t = struct.fields[i].type;
  }
  return { code: c, type: t };
}

function selector(e: ast.SelectorExpr, fn: Fn): Code {
  const s = fn.info.selections.get(e);
  if (s === undefined) {
    const obj = fn.info.uses.get(e.sel);
    if (obj?.kind === 'Var') return fn.m.packageVariable(obj);
    if (obj?.kind === 'Func') return functionValue(obj, e, fn);
    throw new Error(`selector ${e.sel.name} is not a value`);
  }
  if (s.kind === 'field') {
    const x = expr(e.x, fn);
    return js`${mark(e.pos)}${walkPath(x, s.recv, s.path).code}`;
  }
  return s.kind === 'method' ? methodValue(e, s, fn) : methodExpression(s, fn);
}

/** x.M without a call: the receiver is evaluated (and copied) now. */
export function methodValue(e: ast.SelectorExpr, s: Selection, fn: Fn): Code {
  const f = s.obj as Func;
  if (throughWrapper(s)) {
    const x = expr(e.x, fn);
    const recv = copies(s.recv) ? clone(x, s.recv, fn.m) : x;
    return js`${mark(e.pos)}$.methodValue(${methodExpression(s, fn)}, ${recv})`;
  }
  if (isInterfaceMethod(f)) {
    const { code } = walkPath(expr(e.x, fn), s.recv, s.path);
    return js`${mark(e.pos)}$.bound(${code}, ${quote(methodMember(f))})`;
  }
  const recv = receiver(e, s, fn);
  if (f.native && fn.m.isClassMethod(f)) return js`${mark(e.pos)}$.bound(${recv}, ${quote(methodMember(f))})`;
  return js`$.methodValue(${fn.m.methodFunction(f)}, ${recv})`;
}

/** T.M: a function whose first parameter is the receiver. */
export function methodExpression(s: Selection, fn: Fn): Code {
  const f = s.obj as Func;
  const pointer = s.recv.kind === 'Pointer' || underlying(s.recv).kind === 'Pointer';
  if (
    !isInterfaceMethod(f) &&
    !(f.native && fn.m.isClassMethod(f)) &&
    s.path.length === 0 &&
    pointer === hasPointerReceiver(f)
  ) {
    return fn.m.methodFunction(f);
  }
  if (pointer && s.path.length === 0 && !isInterfaceMethod(f) && !fn.m.isClassMethod(f)) {
    return js`$.throughPointer(${descriptor(recvType(f), fn.m)}, ${fn.m.methodFunction(f)}, ${quote(f.name)})`;
  }
  const names = f.type.params.vars.map((_, i) => `p${i}`);
  const params = typed(['r', ...names]);
  const target = isInterfaceMethod(f)
    ? js`${walkPath(raw('r'), s.recv, s.path).code}.${methodMember(f)}`
    : fn.m.methodFunction(f);
  const call = isInterfaceMethod(f)
    ? js`${target}(${names.join(', ')})`
    : callMethod(
        f,
        receiverAt(raw('r'), s.recv, s.path, f, fn.m),
        names.map((n) => raw(n)),
        fn,
      );
  if (fn.m.suspend.recoverers.has(f.name) && !(f.native && fn.m.isClassMethod(f))) {
    return op(
      prec.assign,
    )`function $wrapper(${params})${ty(': any')} { $.forwarding($wrapper, ${target}); return ${call}; }`;
  }
  return op(prec.assign)`(${params}) => ${call}`;
}

function typed(names: readonly string[]): Part[] {
  return names.flatMap((n, i): Part[] => [`${i > 0 ? ', ' : ''}${n}`, { kind: 'type', text: ': any' }]);
}

export function callMethod(f: Func, recv: Code, args: readonly Code[], fn: Fn): Code {
  const list: Part[] = [];
  args.forEach((a, i) => {
    if (i > 0) list.push(', ');
    list.push(...a.at(prec.assign).parts);
  });
  if (f.native && fn.m.isClassMethod(f)) return js`${recv.at(prec.primary)}.${methodMember(f)}(${list})`;
  return js`${fn.m.methodFunction(f)}(${recv}${list.length > 0 ? ', ' : ''}${list})`;
}

/** The receiver argument for x.M, M concrete: the address or the copy that the method wants. */
export function receiver(e: ast.SelectorExpr, s: Selection, fn: Fn): Code {
  const f = s.obj as Func;
  const wantsPointer = hasPointerReceiver(f);
  if (s.path.length === 0) {
    const t = typeOf(e.x, fn);
    if (wantsPointer && underlying(t).kind !== 'Pointer') return addressOf(e.x, fn);
    const x = expr(e.x, fn);
    if (!wantsPointer && underlying(t).kind === 'Pointer' && underlying(recvType(f)).kind !== 'Pointer')
      return derefValue(x, recvType(f), fn.m);
    return copies(t) && !wantsPointer ? clone(x, t, fn.m) : x;
  }
  return receiverAt(expr(e.x, fn), s.recv, s.path, f, fn.m);
}

/** The receiver argument for f, promoted through `path` from `start`. */
export function receiverAt(start: Code, type: Type, path: readonly number[], f: Func, m: Module): Code {
  const holder = walkPath(start, type, path.slice(0, -1));
  const at = walkPath(holder.code, holder.type, path.slice(-1));
  if (
    path.length > 0 &&
    hasPointerReceiver(f) &&
    underlying(at.type).kind !== 'Pointer' &&
    !copies(at.type)
  ) {
    const u = underlying(holder.type);
    const struct = (u.kind === 'Pointer' ? underlying(u.element) : u) as StructType;
    return js`$.fieldPointer(${holder.code}, ${quote(fieldProperty(struct, path[path.length - 1]))})`;
  }
  return asReceiver(at.code, at.type, f, m);
}

function recvType(f: Func): Type {
  return f.type.recv!.type;
}

function asReceiver(code: Code, type: Type, f: Func, m: Module): Code {
  const wantsPointer = hasPointerReceiver(f);
  const isPointer = underlying(type).kind === 'Pointer';
  if (wantsPointer) return code;
  if (isPointer && underlying(recvType(f)).kind !== 'Pointer') return derefValue(code, recvType(f), m);
  return copies(type) ? clone(code, type, m) : code;
}

function derefValue(code: Code, type: Type, m: Module): Code {
  return copies(type) ? clone(code, type, m) : js`${code.at(prec.primary)}.v`;
}

/** &x */
export function addressOf(e: ast.Expr, fn: Fn): Code {
  const x = unparen(e);
  const type = typeOf(x, fn);
  switch (x.kind) {
    case 'CompositeLit': {
      const value = composite(x, type, fn);
      return copies(type) ? value : js`$.ref(${value})`;
    }
    case 'Ident': {
      const v = fn.info.uses.get(x) as Var;
      if (copies(type)) return variable(v, fn);
      const found = fn.find(v);
      return found !== undefined ? found.name : fn.m.packageRef(v);
    }
    case 'SelectorExpr': {
      const s = fn.info.selections.get(x);
      if (s === undefined) {
        const v = fn.info.uses.get(x.sel) as Var;
        return copies(type) ? fn.m.packageVariable(v) : fn.m.packageRef(v);
      }
      const holder = walkPath(expr(x.x, fn), s.recv, s.path.slice(0, -1));
      const last = s.path[s.path.length - 1];
      if (copies(type)) return walkPath(holder.code, holder.type, [last]).code;
      const u = underlying(holder.type);
      const struct = (u.kind === 'Pointer' ? underlying(u.element) : u) as StructType;
      return js`${mark(x.pos)}$.fieldPointer(${holder.code}, ${quote(fieldProperty(struct, last))})`;
    }
    case 'IndexExpr': {
      if (copies(type)) return index(x, fn);
      const base = underlying(typeOf(x.x, fn));
      const [a, i] = operands([x.x, x.indices[0]], fn, (o) => expr(o, fn));
      if (base.kind === 'Slice') return js`${mark(x.pos)}$.slicePointer(${a}, ${i})`;
      return js`$.elementPointer(${list(arrayElement(x, a, i, fn))})`;
    }
    case 'StarExpr':
      return js`${mark(x.pos)}$.deref(${expr(x.x, fn)})`;
    default:
      throw new Error(`cannot take the address of ${x.kind}`);
  }
}

// ---- index and slice ------------------------------------------------------------------------------------------------

/** May be written twice without evaluating anything twice. */
export function isSimple(e: ast.Expr, fn: Fn): boolean {
  const x = unparen(e);
  if (fn.info.types.get(x)?.value !== undefined) return true;
  if (x.kind === 'Ident') return true;
  if (x.kind === 'SelectorExpr')
    return (
      fn.info.selections.get(x) === undefined ||
      (fn.info.selections.get(x)!.kind === 'field' && isSimple(x.x, fn))
    );
  return false;
}

function arrayLength(t: Type): number {
  const u = underlying(t);
  const a = u.kind === 'Pointer' ? underlying(u.element) : u;
  return a.kind === 'Array' ? a.length : -1;
}

/** The array and the checked index of an element. A nil pointer to an array is noticed before the index is evaluated. */
export function arrayElement(e: ast.IndexExpr, array: Code, i: Code, fn: Fn): [Code, Code] {
  const [index] = e.indices;
  const pointer = underlying(typeOf(e.x, fn)).kind === 'Pointer';
  const proven = isProven(e, fn);
  const late = faultsOf(index, fn) !== none || (!proven && !isSimple(e.x, fn));
  const a = pointer && late ? js`$.deref(${array})` : array;
  if (proven) return [a, i];
  const limit =
    pointer && a === array ? js`${array.at(prec.primary)}.length` : raw(String(arrayLength(typeOf(e.x, fn))));
  return [a, js`${mark(e.pos)}$.check(${i}, ${limit})`];
}

export function index(e: ast.IndexExpr, fn: Fn): Code {
  const tv = fn.info.types.get(e.x)!;
  if (tv.mode === 'type' || underlying(tv.type).kind === 'Signature') return expr(e.x, fn);
  const base = underlying(tv.type);
  if (base.kind === 'Map') {
    const lower = (o: ast.Expr): Code => (o === e.x ? expr(o, fn) : valueOf(o, base.key, fn));
    const [m, k] = operands([e.x, e.indices[0]], fn, lower, mapManners(e.indices[0], base, fn));
    const get = js`${mark(e.pos)}$.mapGet(${m}, ${k})`;
    return op(prec.nullish)`${get} ?? ${fn.m.zero(base.element)}`.at(prec.primary);
  }
  const [x, i] = operands([e.x, e.indices[0]], fn, (o) => expr(o, fn));
  switch (base.kind) {
    case 'Basic':
      if (isWithin(e.x, e.indices[0], fn)) return js`${x.at(prec.primary)}.charCodeAt(${i})`;
      return js`${mark(e.pos)}$.byteAt(${x}, ${i})`;
    case 'Slice':
      return sliceElement(e, x, i, fn) ?? js`${mark(e.pos)}${x.at(prec.primary)}.get(${i})`;
    default: {
      const [array, at] = arrayElement(e, x, i, fn);
      return js`${mark(e.pos)}${array.at(prec.primary)}[${at}]`;
    }
  }
}

/**
 * An element of a slice, read or written on the spot: V8 learns at each place what kind of array it is, which `Slice.get` sees all of. Of a slice
 * that is no variable but found in another container, `($s1 = rows.array[rows.at(i)]).array[$s1.at(j)]`; undefined for others.
 */
export function sliceElement(e: ast.IndexExpr, slice: Code, i: Code, fn: Fn): Code | undefined {
  const x = unparen(e.x);
  if (isWithin(x, e.indices[0], fn)) {
    const s = slice.at(prec.primary);
    return js`${mark(e.pos)}${s}.array[${s}.offset + ${i.at(prec.additive + 1)}]`;
  }
  const at = (first: Code, again: Code) => js`${mark(e.pos)}${first}.array[${again}.at(${i})]`;
  const row = fn.rows.get(x);
  if (row !== undefined) return at(row, row);
  if (isSimple(x, fn)) return at(slice.at(prec.primary), slice.at(prec.primary));
  if (fn.body === undefined || !['IndexExpr', 'SelectorExpr', 'StarExpr'].includes(x.kind)) return undefined;
  const slot = fn.slot(typeOf(x, fn));
  return at(js`(${slot} = ${slice.at(prec.assign)})`, slot);
}

function slice(e: ast.SliceExpr, fn: Fn): Code {
  const type = typeOf(e.x, fn);
  const u = underlying(type);
  const parts = [e.low, e.high, e.max].filter((p): p is ast.Expr => p !== undefined);
  const lower = (o: ast.Expr): Code => (o === e.x && u.kind === 'Array' ? addressOf(o, fn) : expr(o, fn));
  const codes = operands([e.x, ...parts], fn, lower, sliceManners);
  const x = codes[0];
  let n = 1;
  const low = e.low === undefined ? raw('0') : codes[n++];
  const high = e.high === undefined ? undefined : codes[n++];
  const max = e.max === undefined ? undefined : codes[n++];
  const rest: Part[] = [...low.at(prec.assign).parts];
  if (high !== undefined) rest.push(', ', ...high.at(prec.assign).parts);
  if (max !== undefined) rest.push(', ', ...max.at(prec.assign).parts);
  if (u.kind === 'Basic') return js`${mark(e.pos)}$.substr(${x}, ${rest})`;
  if (u.kind === 'Slice') return js`${mark(e.pos)}${x.at(prec.primary)}.slice(${rest})`;
  const array = u.kind === 'Pointer' ? underlying(u.element) : u;
  if (array.kind !== 'Array') throw new Error(`cannot slice ${typeString(type)}`);
  return js`${mark(e.pos)}$.sliceArray(${x}, ${descriptor(array.element, fn.m)}, ${rest})`;
}

// ---- operators ------------------------------------------------------------------------------------------------------

function typeAssert(e: ast.TypeAssertExpr, fn: Fn): Code {
  const target = typeOf(e.type!, fn);
  const x = expr(e.x, fn);
  const from = quote(encodeUtf8(typeTitle(typeOf(e.x, fn))));
  const value = js`${mark(e.pos)}$.assert(${x}, ${descriptor(target, fn.m)}, ${from})`;
  return value;
}

function unaryExpr(e: ast.UnaryExpr, fn: Fn): Code {
  switch (e.op) {
    case '&':
      return addressOf(e.x, fn);
    case '!':
      return op(prec.unary)`!${expr(e.x, fn).at(prec.unary)}`;
    case '<-':
      return fn.park(js`${mark(e.pos)}$.recv(${expr(e.x, fn)})`, e.pos);
    case '~':
      throw new Error('~ is not an operator');
    default:
      return unary(e.op, typeOf(e, fn), { code: expr(e.x, fn), bounds: bounds(e.x, fn) });
  }
}

function binaryExpr(e: ast.BinaryExpr, fn: Fn): Code {
  switch (e.op) {
    case '&&':
    case '||':
      return logical(e, fn);
    case '==':
    case '!=':
    case '<':
    case '<=':
    case '>':
    case '>=':
      return comparison(e, fn);
    default: {
      if (isFullWidth(e, fn)) return ordinary(typeOf(e, fn), bigintOf(e, fn));
      const shift = e.op === '<<' || e.op === '>>';
      const type = typeOf(e, fn);
      const lower = (o: ast.Expr): Code => (shift && o === e.y ? shiftCount(o, fn) : expr(o, fn));
      const codes = operands(operandsOf(e, fn), fn, lower, binaryManners(e, fn));
      const y = codes.pop()!;
      const x = codes.reduce(
        (a, b) => op(prec.additive)`${a.at(prec.additive)} + ${b.at(prec.additive + 1)}`,
      );
      const code = arithmetic(
        e.op as ArithmeticOp,
        type,
        { code: x, bounds: bounds(e.x, fn) },
        { code: y, bounds: bounds(e.y, fn) },
      );
      return mayPanic(e) && isInteger(type) ? new Code([mark(e.pos), ...code.parts], code.prec) : code;
    }
  }
}

/** A constant count may be written as 1.0 or 1+0i. */
export function shiftCount(e: ast.Expr, fn: Fn): Code {
  const tv = fn.info.types.get(e)!;
  return tv.value === undefined || isInteger(tv.type) ? expr(e, fn) : constant(tv.value, fn.m.intType, fn.m);
}

const mayPanic = (e: ast.BinaryExpr): boolean =>
  e.op === '/' || e.op === '%' || e.op === '<<' || e.op === '>>';

function logical(e: ast.BinaryExpr, fn: Fn): Code {
  const p = e.op === '&&' ? prec.and : prec.or;
  if (!fn.splits(e.y)) {
    const x = expr(e.x, fn);
    return op(p)`${x.at(p)} ${e.op} ${fn.within(() => expr(e.y, fn)).at(p + 1)}`;
  }
  const result = fn.tempLocal('boolean', '$t', false);
  fn.emit({ kind: 'declare', local: result, init: expr(e.x, fn), pos: 0 });
  const end = fn.newState();
  const test = fn.use(result);
  fn.jumpIf(e.op === '&&' ? op(prec.unary)`!${test}` : test, end);
  const y = expr(e.y, fn);
  fn.emit({ kind: 'line', code: js`${fn.use(result)} = ${y};` });
  fn.openState(end);
  return fn.use(result);
}

const opposite: { readonly [K in ast.BinaryOp]?: ast.BinaryOp } = {
  '==': '!=',
  '!=': '==',
  '<': '>=',
  '>=': '<',
  '>': '<=',
  '<=': '>',
};

/** The code of !e, without the `!` where the operator has an opposite (floats have none but for == and !=: NaN). */
export function negated(e: ast.Expr, fn: Fn): Code {
  const x = unparen(e);
  if (x.kind === 'UnaryExpr' && x.op === '!') return expr(x.x, fn);
  if (x.kind === 'BinaryExpr' && fn.info.types.get(x)?.value === undefined) {
    const flipped = opposite[x.op];
    const total = x.op === '==' || x.op === '!=' || isInteger(typeOf(x.x, fn));
    if (flipped !== undefined && total) return comparison({ ...x, op: flipped }, fn);
  }
  return op(prec.unary)`!${expr(x, fn).at(prec.unary)}`;
}

function isNil(e: ast.Expr, fn: Fn): boolean {
  const tv = fn.info.types.get(e);
  return (
    tv?.mode === 'nil' ||
    (unparen(e).kind === 'Ident' && fn.info.uses.get(unparen(e) as ast.Ident)?.kind === 'Nil')
  );
}

function comparison(e: ast.BinaryExpr, fn: Fn): Code {
  if (isNil(e.x, fn) || isNil(e.y, fn)) {
    const x = isNil(e.x, fn) ? e.y : e.x;
    const code = expr(x, fn);
    if (underlying(typeOf(x, fn)).kind === 'Slice') {
      return op(prec.equality)`${code.at(prec.primary)}.array ${e.op === '==' ? '===' : '!=='} $.noArray`;
    }
    return compare(e.op, code, nilBeside(x, fn));
  }
  const [tx, ty] = [typeOf(e.x, fn), typeOf(e.y, fn)];
  const common = isInterface(tx) ? tx : isInterface(ty) ? ty : tx;
  const lower = (o: ast.Expr): Code => {
    const code = expr(o, fn);
    return toType(
      o === e.x && underlying(tx).kind === 'Basic' ? compared(o, e.y, code, fn) : code,
      typeOf(o, fn),
      common,
      fn,
      o,
    );
  };
  const [x, y] = operands([e.x, e.y], fn, lower, binaryManners(e, fn));
  return equality(e.op, x, y, common, fn, e);
}

/** x op y for two values of one type. */
export function equality(o: ast.BinaryOp, x: Code, y: Code, type: Type, fn: Fn, e?: ast.Expr): Code {
  const not = o === '!=' ? '!' : '';
  const at = e === undefined ? [] : [mark(e.pos)];
  if (isInterface(type)) return op(prec.unary)`${at}${not}$.equal(${x}, ${y})`;
  if (isStruct(type)) return op(prec.unary)`${at}${not}${x.at(prec.primary)}.$equals(${y})`;
  if (isArray(type)) return op(prec.unary)`${at}${not}${descriptor(type, fn.m)}.equal(${x}, ${y})`;
  const u = underlying(type);
  if (u.kind === 'Basic' && (u.basic.startsWith('complex') || u.basic === 'untyped complex'))
    return op(prec.unary)`${not}$.ceq(${x}, ${y})`;
  return compare(o, x, y);
}

export function signatureOf(e: ast.Expr, fn: Fn): Signature {
  return underlying(typeOf(e, fn)) as Signature;
}

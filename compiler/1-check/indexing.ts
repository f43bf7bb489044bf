/** Index and slice expressions; constant indices are checked against constant lengths. */
import type * as ast from '../../grammar/ast.ts';
import type { Code } from '../diagnostics.ts';
import { assignment } from './assignments.ts';
import type { Checker } from './checker.ts';
import { constString, sign } from './constant.ts';
import { expr, exprOrType, invalid, nonGeneric, use } from './expr.ts';
import { convertUntyped } from './final-type.ts';
import { Operand } from './operand.ts';
import { allInteger, identical, isString, isValid, under } from './predicates.ts';
import { inType } from './representable.ts';
import { SliceType, type Type, underlying } from './types.ts';
import { everyType, underIs } from './typeset.ts';
import { varType } from './typexpr.ts';
import { typ, universeByte } from './universe.ts';

/** `instance`: the operand is a generic function whose type arguments are the indices. */
export function indexExpr(c: Checker, e: ast.IndexExpr): { x: Operand; instance: boolean } {
  let x = exprOrType(c, e.x, true);
  if (x.mode === 'invalid') {
    use(c, e.indices);
    return { x, instance: false };
  }
  if (x.mode === 'typexpr') {
    const type = varType(c, e);
    return { x: isValid(type) ? new Operand('typexpr', type, e) : invalid(e), instance: false };
  }
  const u = underlying(x.type);
  if (x.mode === 'value' && u.kind === 'Signature' && u.typeParams.length > 0) return { x, instance: true };
  x = nonGeneric(c, x);
  return { x: x.mode === 'invalid' ? x : element(c, x, e), instance: false };
}

interface Indexable {
  readonly mode: 'variable' | 'value';
  readonly element: Type;
  /** -1 when it is not constant. */
  readonly length: number;
}

function element(c: Checker, x: Operand, e: ast.IndexExpr): Operand {
  const map = x.mode === 'nilvalue' ? undefined : commonMap(x.type);
  if (map !== undefined) {
    const index = singleIndex(c, e);
    assignment(c, expr(c, index), map.key, 'map index');
    return new Operand('mapindex', map.element, e);
  }
  const found = x.mode === 'nilvalue' ? undefined : indexable(x);
  if (found === undefined) {
    c.error(e.lbrack, 'NonIndexableOperand', `cannot index ${c.describe(x)}`);
    use(c, e.indices);
    return invalid(e);
  }
  checkIndex(c, singleIndex(c, e), found.length);
  return new Operand(found.mode, found.element, e);
}

function commonMap(type: Type): { key: Type; element: Type } | undefined {
  let map: { key: Type; element: Type } | undefined;
  const ok = underIs(type, (u) => {
    if (u?.kind !== 'Map') return false;
    if (map !== undefined) return identical(map.key, u.key) && identical(map.element, u.element);
    map = u;
    return true;
  });
  return ok ? map : undefined;
}

/** What indexing x gives; for a type parameter all its types must agree. */
function indexable(x: Operand): Indexable | undefined {
  let all: Indexable | undefined;
  const ok = underIs(x.type, (u) => {
    const one = u === undefined ? undefined : indexableType(u, x);
    if (one === undefined) return false;
    if (all === undefined) all = one;
    else if (!identical(all.element, one.element)) return false;
    else {
      const mode = all.mode === 'value' || one.mode === 'value' ? 'value' : 'variable';
      const length = one.length >= 0 && (all.length < 0 || one.length < all.length) ? one.length : all.length;
      all = { mode, element: all.element, length };
    }
    return true;
  });
  return ok ? all : undefined;
}

function indexableType(u: Type, x: Operand): Indexable | undefined {
  switch (u.kind) {
    case 'Basic': {
      if (!isString(u)) return undefined;
      const value = x.mode === 'constant' ? x.value : undefined;
      return {
        mode: 'value',
        element: universeByte,
        length: value?.kind === 'string' ? value.value.length : -1,
      };
    }
    case 'Array':
      return { mode: x.mode === 'variable' ? 'variable' : 'value', element: u.element, length: u.length };
    case 'Slice':
      return { mode: 'variable', element: u.element, length: -1 };
    case 'Pointer': {
      const array = underlying(u.element);
      if (array.kind !== 'Array') return undefined;
      return { mode: 'variable', element: array.element, length: array.length };
    }
    default:
      return undefined;
  }
}

function singleIndex(c: Checker, e: ast.IndexExpr): ast.Expr {
  if (e.indices.length > 1) c.error(e.indices[1], 'InvalidIndex', 'invalid operation: more than one index');
  return e.indices[0];
}

/** Checks an index below `limit` (-1: no limit); its type, and its value if it is constant (-1 otherwise). */
export function checkIndex(
  c: Checker,
  e: ast.Expr,
  limit: number,
): { type: Type | undefined; value: number } {
  const x = expr(c, e);
  if (!validIndex(c, x, 'InvalidIndex', 'index')) return { type: undefined, value: -1 };
  if (x.mode !== 'constant') return { type: x.type, value: -1 };
  const value = x.value!;
  if (value.kind !== 'int') return { type: undefined, value: -1 };
  if (limit >= 0 && value.value >= BigInt(limit)) {
    const text = `index ${constString(value)} out of bounds [0:${limit}]`;
    c.error(x, 'InvalidIndex', `invalid argument: ${text}`);
    return { type: undefined, value: -1 };
  }
  return { type: x.type, value: Number(value.value) };
}

export function validIndex(c: Checker, x: Operand, code: Code, what: string, mayBeNegative = false): boolean {
  if (x.mode === 'invalid' || !convertUntyped(c, x, typ.int)) return false;
  const fail = (why: string) => {
    c.error(x, code, `invalid argument: ${what} ${c.describe(x)} ${why}`);
    return false;
  };
  if (!allInteger(x.type)) return fail('must be integer');
  if (x.mode !== 'constant') return true;
  if (sign(x.value!) < 0 && !mayBeNegative) return fail('must not be negative');
  const value = inType(x.value!, typ.int);
  if (value === undefined) return fail('overflows int');
  x.value = value;
  return true;
}

export function sliceExpr(c: Checker, e: ast.SliceExpr): Operand {
  const x = expr(c, e.x);
  const indices = [e.low, e.high, e.max];
  if (x.mode === 'invalid') {
    use(
      c,
      indices.filter((i) => i !== undefined),
    );
    return x;
  }
  const found = sliceable(c, x, e);
  if (found === undefined) return invalid(e);
  checkBounds(c, indices, found.length);
  return new Operand('value', found.type, e);
}

/** The type of a slice of x, and x's length where it is constant; undefined after an error. */
function sliceable(c: Checker, x: Operand, e: ast.SliceExpr): { type: Type; length: number } | undefined {
  const { type: u, cause } = commonSliceable(c, x.type);
  const fail = (text: string) => {
    c.error(x, 'NonSliceableOperand', text);
    return undefined;
  };
  if (cause !== '') fail(`cannot slice ${c.describe(x)}${cause}`);
  if (u === undefined) return undefined;
  if (isString(u)) {
    if (e.three) {
      c.error(e.max ?? e, 'InvalidSliceExpr', 'invalid operation: 3-index slice of string');
      return undefined;
    }
    const length = x.mode === 'constant' && x.value?.kind === 'string' ? x.value.value.length : -1;
    const untyped = x.type.kind === 'Basic' && x.type.basic === 'untyped string';
    return { type: untyped ? typ.string : x.type, length };
  }
  if (u.kind === 'Slice') return { type: x.type, length: -1 };
  if (u.kind === 'Array') {
    if (x.mode !== 'variable') return fail(`cannot slice unaddressable value ${c.describe(x)}`);
    return { type: new SliceType(u.element), length: u.length };
  }
  if (u.kind === 'Pointer') {
    const array = underlying(u.element);
    if (array.kind === 'Array') return { type: new SliceType(array.element), length: array.length };
  }
  return fail(`cannot slice ${c.describe(x)}`);
}

/** What all types of a type parameter's set are below; strings and byte slices go together as strings. */
function commonSliceable(c: Checker, of: Type): { type?: Type; cause: string } {
  if (of.kind !== 'TypeParam') return { type: under(of), cause: '' };
  let common: { readonly type: Type; readonly shape: Type } | undefined;
  let strings = false;
  let cause = '';
  everyType(of, (type, u) => {
    if (type === undefined || u === undefined) {
      cause = `: no specific type in ${c.text(of)}`;
      return false;
    }
    if (isString(u)) strings = true;
    const shape = isString(u) ? new SliceType(universeByte) : u;
    common ??= { type, shape };
    if (!identical(common.shape, shape))
      cause = `: ${c.text(common.type)} and ${c.text(type)} have different underlying types`;
    return cause === '';
  });
  // What goes on is a string if there was one, whatever else was wrong.
  return { type: strings ? typ.string : cause === '' ? common?.shape : undefined, cause };
}

function checkBounds(c: Checker, indices: readonly (ast.Expr | undefined)[], length: number): void {
  const values = indices.map((e, i) => {
    if (e !== undefined) return checkIndex(c, e, length >= 0 ? length + 1 : -1).value;
    return i === 0 ? 0 : length;
  });
  for (let i = 0; i < 2; i++) {
    for (let j = i + 1; j < 3; j++) {
      const e = indices[j];
      if (values[i] <= 0 || values[j] < 0 || values[j] >= values[i] || e === undefined) continue;
      c.error(e, 'SwappedSliceIndices', `invalid slice indices: ${values[j]} < ${values[i]}`);
      return;
    }
  }
}

/**
 * Conversions T(x): which are allowed, and what they make of a constant.
 */
import { type ConstValue, constString, makeString, toInt } from './constant.ts';
import { type Assignability, assignableTo, forEachTerm, type Operand, operandString } from './operand.ts';
import type { Package } from './package.ts';
import {
  identical,
  identicalIgnoreTags,
  isBytesOrRunes,
  isComplex,
  isConstType,
  isInteger,
  isIntegerOrFloat,
  isPointer,
  isString,
  isTypeParam,
  isUintptr,
  isUnsafePointer,
  under,
} from './predicates.ts';
import { inType } from './representable.ts';
import type { Type } from './types.ts';
import { everyType } from './typeset.ts';
import { typeString } from './typestring.ts';
import { encodeRune } from './utf8.ts';

/** A constant converted to a basic type, the integer → string conversion included; undefined when it does not fit. */
export function convertConstant(x: ConstValue, from: Type, T: Type): ConstValue | undefined {
  const u = under(T);
  if (u.kind !== 'Basic') return undefined;
  const value = inType(x, u);
  if (value !== undefined) return value;
  if (!isInteger(from) || !isString(u)) return undefined;
  const code = toInt(x);
  const valid = code.kind === 'int' && code.value >= 0n && code.value <= 0x10ffffn;
  return makeString(encodeRune(valid ? Number(code.value) : 0xfffd));
}

export interface Conversion {
  /** The result: constant with a value, or a computed value. Undefined when x cannot be converted. */
  readonly mode?: 'constant' | 'value';
  readonly value?: ConstValue;
  /** The whole message of a failure. */
  readonly message?: string;
}

/** T(x), constants included. */
export function convert(x: Operand, T: Type, relativeTo?: Package): Conversion {
  const target = typeString(T, relativeTo);
  const failure = (cause: string, shown = x) => ({
    message: `cannot convert ${operandString(shown, relativeTo)} to type ${target}${cause === '' ? '' : `: ${cause}`}`,
  });
  if (x.mode === 'constant' && x.value !== undefined) {
    if (isConstType(T)) {
      const value = convertConstant(x.value, x.type, T);
      if (value !== undefined) return { mode: 'constant', value };
      if (isInteger(x.type) && isInteger(T)) {
        return { message: `constant ${constString(x.value)} overflows ${target}` };
      }
      // A value without a fraction is shown as the integer it was tried as.
      const whole = isInteger(T) ? toInt(x.value) : x.value;
      if (whole.kind === 'int') return failure('', Object.assign(x.copy(), { value: whole }));
      return failure('');
    }
    if (isTypeParam(T)) return convertConstantToParam(x, x.value, T, relativeTo, failure);
  }
  const { ok, cause } = convertibleTo(x, T, relativeTo);
  return ok ? { mode: 'value' } : failure(cause);
}

function convertConstantToParam(
  x: Operand,
  value: ConstValue,
  T: Type,
  relativeTo: Package | undefined,
  failure: (cause: string, shown: Operand) => Conversion,
): Conversion {
  let cause = '';
  const target = typeString(T, relativeTo);
  const ok = everyType(T, (_, u) => {
    if (u === undefined) cause = `${target} does not contain specific types`;
    else if (isString(x.type) && isBytesOrRunes(u)) return true;
    else if (convertConstant(value, x.type, u) !== undefined) return true;
    else if (isInteger(x.type) && isInteger(u)) {
      cause = `constant ${constString(value)} overflows ${typeString(u, relativeTo)} (in ${target})`;
    } else {
      cause = `cannot convert ${operandString(x, relativeTo)} to type ${typeString(u, relativeTo)} (in ${target})`;
    }
    return false;
  });
  return ok ? { mode: 'value' } : failure(cause, Object.assign(x.copy(), { mode: 'value' }));
}

/** Whether the value x (not as a constant) can be converted to T; `before` is the cause of what failed further out. */
export function convertibleTo(x: Operand, T: Type, relativeTo?: Package, before = ''): Assignability {
  const assignable = assignableTo(x, T, relativeTo);
  if (assignable.ok) return assignable;
  const cause = assignable.cause || before;
  const V = x.type;
  const text = (t: Type) => typeString(t, relativeTo);
  const from = (t: Type) => Object.assign(x.copy(), { type: t });
  const toTerms = (V: Type, source: string) =>
    forEachTerm(
      T,
      (t) => convertibleTo(from(V), t, relativeTo, cause),
      (t) => `cannot convert ${source} to type ${text(t)} (in ${text(T)})`,
    );
  let answer: Assignability;
  if (isTypeParam(V) && isTypeParam(T)) {
    answer = forEachTerm(V, (v) => toTerms(v, `${text(v)} (in ${text(V)})`));
  } else if (isTypeParam(V)) {
    answer = forEachTerm(
      V,
      (v) => convertibleTo(from(v), T, relativeTo, cause),
      (v) => `cannot convert ${text(v)} (in ${text(V)}) to type ${text(T)}`,
    );
  } else if (isTypeParam(T)) answer = toTerms(V, text(V));
  else return { ok: sameShape(V, T) || betweenBasics(V, T), cause };
  return { ok: answer.ok, cause: answer.cause || cause };
}

/** One underlying type, tags aside; or pointers to such types. */
function sameShape(V: Type, T: Type): boolean {
  if (identicalIgnoreTags(under(V), under(T))) return true;
  if (V.kind !== 'Pointer' || T.kind !== 'Pointer') return false;
  if (isTypeParam(V.element) || isTypeParam(T.element)) return false;
  return identicalIgnoreTags(under(V.element), under(T.element));
}

function betweenBasics(V: Type, T: Type): boolean {
  if (isIntegerOrFloat(V) && isIntegerOrFloat(T)) return true;
  if (isComplex(V) && isComplex(T)) return true;
  if (isString(T) && (isInteger(V) || isBytesOrRunes(V))) return true;
  if (isString(V) && isBytesOrRunes(T)) return true;
  if (isUnsafePointer(T) && (isPointer(V) || isUintptr(V))) return true;
  if (isUnsafePointer(V) && (isPointer(T) || isUintptr(T))) return true;
  const Vu = under(V);
  const Tu = under(T);
  if (Vu.kind !== 'Slice') return false;
  const array = Tu.kind === 'Pointer' ? under(Tu.element) : Tu;
  return array.kind === 'Array' && identical(Vu.element, array.element);
}

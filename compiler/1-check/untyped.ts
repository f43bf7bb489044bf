/** The type an untyped operand takes where a value of some type is wanted, and its constant value there. */
import type { ConstValue } from './constant.ts';
import type { Operand } from './operand.ts';
import {
  defaultType,
  hasNil,
  isBoolean,
  isNumeric,
  isString,
  isTyped,
  isTypeParam,
  isUntyped,
  isValid,
  maxType,
} from './predicates.ts';
import { type RepresentableError, representation } from './representable.ts';
import { type Type, underlying } from './types.ts';
import { isAll, typeSet, underIs } from './typeset.ts';

export interface Implicit {
  /** undefined when x cannot become one. */
  readonly type?: Type;
  readonly value?: ConstValue;
  readonly error?: RepresentableError;
}

const no: Implicit = { error: 'invalid' };

export function implicitTypeAndValue(x: Operand, target: Type): Implicit {
  if (x.mode === 'invalid' || isTyped(x.type) || !isValid(target)) return { type: x.type };
  if (isUntyped(target)) return { type: maxType(x.type, target), error: 'invalid' };
  if (x.isNil) return hasNil(target) ? { type: target } : no;
  if (isTypeParam(target)) {
    const ok = underIs(target, (u) => u !== undefined && implicitTypeAndValue(x, u).type !== undefined);
    return ok ? { type: target } : no;
  }
  const u = underlying(target);
  if (u.kind === 'Interface') return isAll(typeSet(u)) ? { type: defaultType(x.type) } : no;
  if (u.kind !== 'Basic') return no;
  if (x.mode === 'constant') {
    const { value, error } = representation(x, u);
    return value === undefined ? { error } : { type: target, value };
  }
  // Not constant: the result of a comparison, or of shifting an untyped constant.
  for (const is of [isBoolean, isNumeric, isString]) {
    if (is(x.type)) return is(target) ? { type: target } : no;
  }
  return no;
}

/** T(x): converts x, and gives it its final type if it was untyped. */
import type { Checker } from './checker.ts';
import { convert } from './conversions.ts';
import { updateExprType } from './final-type.ts';
import type { Operand } from './operand.ts';
import {
  allString,
  defaultType,
  isConstType,
  isInteger,
  isNonTypeParamInterface,
  isUntyped,
  isValid,
} from './predicates.ts';
import { type Type, underlying } from './types.ts';

export function conversion(c: Checker, x: Operand, T: Type): Operand {
  // An interface takes whatever was meant.
  if (!isValid(x.type) && !isNonTypeParamInterface(T)) {
    x.mode = 'invalid';
    return x;
  }
  const constant = x.mode === 'constant';
  const { mode, value, message } = convert(x, T, c.pkg);
  const needed = mode === undefined ? undefined : sliceToArray(x.type, T);
  if (mode === undefined || (needed !== undefined && !c.allows(x, needed.minor))) {
    const newer = `cannot convert ${c.describe(x)} to type ${c.text(T)}: ${needed?.what} requires go1.${needed?.minor} or later`;
    c.error(x, 'InvalidConversion', message ?? newer);
    x.mode = 'invalid';
    return x;
  }
  const nil = x.isNil;
  if (mode === 'constant') x.value = value;
  else x.mode = 'value';
  if (isUntyped(x.type) && x.expr !== undefined) {
    // What the operand was before the conversion: an interface holds the default type, string(65) converts an integer.
    let final = T;
    if (!nil) {
      if (isNonTypeParamInterface(T) || (constant && !isConstType(T))) final = defaultType(x.type);
      else if (mode === 'constant' && isInteger(x.type) && allString(T)) final = x.type;
    }
    updateExprType(c, x.expr, final, true);
  }
  x.type = T;
  return x;
}

/** Since when a slice can be converted to an array, or to a pointer to one. */
function sliceToArray(from: Type, to: Type): { readonly what: string; readonly minor: number } | undefined {
  if (underlying(from).kind !== 'Slice') return undefined;
  const u = underlying(to);
  if (u.kind === 'Array') return { what: 'conversion of slice to array', minor: 20 };
  return u.kind === 'Pointer' ? { what: 'conversion of slice to array pointer', minor: 17 } : undefined;
}

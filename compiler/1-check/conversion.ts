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
} from './predicates.ts';
import type { Type } from './types.ts';

export function conversion(c: Checker, x: Operand, T: Type): Operand {
  const constant = x.mode === 'constant';
  const { mode, value, message } = convert(x, T, c.pkg);
  if (mode === undefined) {
    c.error(x, 'InvalidConversion', message ?? '');
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

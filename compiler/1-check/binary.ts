/** Binary arithmetic and logic; shifts and comparisons have files of their own. */
import type * as ast from '../../grammar/ast.ts';
import type { Checker } from './checker.ts';
import { comparison, isComparison } from './comparison.ts';
import { binaryOp, type ConstBinaryOp, type ConstValue, imag, real, sign } from './constant.ts';
import { expr } from './expr.ts';
import { exprString } from './exprstring.ts';
import { matchTypes } from './final-type.ts';
import type { Operand } from './operand.ts';
import { operatorPos, overflow } from './overflow.ts';
import {
  allBoolean,
  allInteger,
  allNumeric,
  allNumericOrString,
  identical,
  isComplex,
  isInteger,
  isValid,
} from './predicates.ts';
import { shiftExpr } from './shift.ts';
import type { Type } from './types.ts';

type Arithmetic = Exclude<ast.BinaryOp, '==' | '!=' | '<' | '<=' | '>' | '>=' | '<<' | '>>'>;

const defined: { readonly [op in Arithmetic]: (t: Type) => boolean } = {
  '+': allNumericOrString,
  '-': allNumeric,
  '*': allNumeric,
  '/': allNumeric,
  '%': allInteger,
  '&': allInteger,
  '|': allInteger,
  '^': allInteger,
  '&^': allInteger,
  '&&': allBoolean,
  '||': allBoolean,
};

/** `e` is the whole expression, or undefined for the `lhs op= rhs` of an assignment. */
export function binary(
  c: Checker,
  e: ast.BinaryExpr | undefined,
  lhs: ast.Expr,
  rhs: ast.Expr,
  op: ast.BinaryOp,
): Operand {
  const x = expr(c, lhs);
  const y = expr(c, rhs);
  if (x.mode === 'invalid') return x;
  if (y.mode === 'invalid') {
    x.mode = 'invalid';
    x.expr = y.expr;
    return x;
  }
  if (op === '<<' || op === '>>') return shiftExpr(c, x, y, e, op);
  if (!matchTypes(c, x, y)) return x;
  if (isComparison(op)) return comparison(c, x, y, op, false);
  if (!identical(x.type, y.type)) {
    if (isValid(x.type) && isValid(y.type)) {
      const whole = e !== undefined ? exprString(e) : `${exprString(lhs)} ${op}= ${exprString(rhs)}`;
      const types = `(mismatched types ${c.text(x.type)} and ${c.text(y.type)})`;
      c.error(x, 'MismatchedTypes', `invalid operation: ${whole} ${types}`);
    }
    x.mode = 'invalid';
    return x;
  }
  if (!defined[op](x.type)) {
    c.error(x, 'UndefinedOp', `invalid operation: operator ${op} not defined on ${c.describe(x)}`);
    x.mode = 'invalid';
    return x;
  }
  if ((op === '/' || op === '%') && dividesByZero(x, y)) {
    c.error(y, 'DivByZero', 'invalid operation: division by zero');
    x.mode = 'invalid';
    return x;
  }
  if (x.mode !== 'constant' || y.mode !== 'constant') {
    x.mode = 'value';
    return x;
  }
  if (x.value!.kind === 'unknown' || y.value!.kind === 'unknown') {
    x.value = { kind: 'unknown' };
    return x;
  }
  const constOp: ConstBinaryOp = op === '/' && isInteger(x.type) ? 'quo' : op;
  x.value = binaryOp(x.value!, constOp, y.value!);
  x.expr = e;
  overflow(c, x, operatorPos(e ?? lhs));
  return x;
}

/** Floating-point division by a constant 0 is an error only between constants. */
function dividesByZero(x: Operand, y: Operand): boolean {
  if (y.mode !== 'constant') return false;
  if ((x.mode === 'constant' || allInteger(x.type)) && sign(y.value!) === 0) return true;
  // A complex quotient divides by the squares of both parts, which may be too small to be told from zero.
  const square = (part: ConstValue) => sign(binaryOp(part, '*', part));
  return (
    x.mode === 'constant' && isComplex(x.type) && square(real(y.value!)) === 0 && square(imag(y.value!)) === 0
  );
}

/**
 * Untyped operands: when the context gives one a type, the type goes down the expression to every operand that is still
 * untyped, and constants are checked against it there.
 */
import type * as ast from '../../grammar/ast.ts';
import type { Checker } from './checker.ts';
import { isComparison } from './comparison.ts';
import type { ConstValue } from './constant.ts';
import { exprString } from './exprstring.ts';
import { Operand } from './operand.ts';
import { invalidConversion } from './overflow.ts';
import {
  allBoolean,
  allInteger,
  allNumeric,
  allString,
  hasNil,
  isNonTypeParamInterface,
  isPointer,
  isTyped,
  isTypeParam,
  isUntyped,
} from './predicates.ts';
import { recordType } from './recording.ts';
import { type Basic, type Type, underlying } from './types.ts';
import { implicitTypeAndValue } from './untyped.ts';

/** False after an error; x is invalid then. */
export function convertUntyped(c: Checker, x: Operand, target: Type): boolean {
  const { type, value, error } = implicitTypeAndValue(x, target);
  if (type === undefined) {
    invalidConversion(c, error, x, isTypeParam(target) ? target : underlying(target));
    x.mode = 'invalid';
    return false;
  }
  adopt(c, x, type, value);
  return true;
}

/** x takes on a type and value found by implicitTypeAndValue. */
export function adopt(c: Checker, x: Operand, type: Type, value: ConstValue | undefined): void {
  if (value !== undefined) {
    x.value = value;
    const info = x.expr && c.untyped.get(x.expr);
    if (info !== undefined) info.value = value;
  }
  if (type !== x.type) {
    x.type = type;
    if (x.expr !== undefined) updateExprType(c, x.expr, type, false);
  }
}

/** An untyped operand takes the type of the other one, where the two can go together; false after an error, with x invalid. */
export function matchTypes(c: Checker, x: Operand, y: Operand): boolean {
  if (!mayConvert(x, y)) return true;
  if (!convertUntyped(c, x, y.type)) return false;
  if (convertUntyped(c, y, x.type)) return true;
  x.mode = 'invalid';
  return false;
}

function mayConvert(x: Operand, y: Operand): boolean {
  if (isTyped(x.type) && isTyped(y.type)) return false;
  // A number does not even match an interface here: comparing them is a matter of assignability.
  if (allNumeric(x.type) !== allNumeric(y.type)) return false;
  if (isNonTypeParamInterface(x.type) || isNonTypeParamInterface(y.type)) return true;
  if (allBoolean(x.type) !== allBoolean(y.type) || allString(x.type) !== allString(y.type)) return false;
  if (x.mode === 'nilvalue') return hasNil(y.type);
  if (y.mode === 'nilvalue') return hasNil(x.type);
  return !isPointer(x.type) && !isPointer(y.type);
}

/** Gives e, and what it is made of, the type that its context decided on; `final` if nothing can change it any more. */
export function updateExprType(c: Checker, e: ast.Expr, type: Type, final: boolean): void {
  const info = c.untyped.get(e);
  if (info === undefined) return;
  updateOperands(c, e, info.value, type, final);
  if (!final && isUntyped(type)) {
    info.type = underlying(type) as Basic;
    return;
  }
  c.untyped.delete(e);
  if (info.isLhs && !allInteger(type)) {
    const text = `shifted operand ${exprString(e)} (type ${c.text(type)}) must be integer`;
    c.error(e, 'InvalidShiftOperand', `invalid operation: ${text}`);
    return;
  }
  let { value } = info;
  if (value !== undefined) {
    const x = new Operand(info.mode, info.type, e, value);
    if (!convertUntyped(c, x, type)) return;
    value = x.value;
  }
  recordType(c, e, info.mode, type, value);
}

/** The operands of a constant expression stay as they are: only its value is used. */
function updateOperands(
  c: Checker,
  e: ast.Expr,
  value: ConstValue | undefined,
  type: Type,
  final: boolean,
): void {
  if (e.kind === 'ParenExpr') updateExprType(c, e.x, type, final);
  else if (value !== undefined) return;
  else if (e.kind === 'UnaryExpr') updateExprType(c, e.x, type, final);
  else if (e.kind === 'BinaryExpr' && !isComparison(e.op)) {
    updateExprType(c, e.x, type, final);
    if (e.op !== '<<' && e.op !== '>>') updateExprType(c, e.y, type, final);
  }
}

/** Comparisons: one operand must be assignable to the other's type, and the operator defined on both. */
import type * as ast from '../../grammar/ast.ts';
import type { Code } from '../diagnostics.ts';
import type { Checker } from './checker.ts';
import { type ConstCompareOp, compare, makeBool } from './constant.ts';
import { exprString } from './exprstring.ts';
import { updateExprType } from './final-type.ts';
import { assignableTo, type Operand } from './operand.ts';
import {
  allOrdered,
  comparableType,
  compositeKind,
  defaultType,
  hasNil,
  incomparableCause,
  isTypeParam,
  isValid,
} from './predicates.ts';
import { typ } from './universe.ts';

export function isComparison(op: ast.BinaryOp): op is ConstCompareOp {
  return op === '==' || op === '!=' || op === '<' || op === '<=' || op === '>' || op === '>=';
}

interface Failure {
  readonly at: Operand;
  readonly code: Code;
  readonly cause?: string;
}

/** x becomes the untyped boolean result. In a switch x is the case and y the tag. */
export function comparison(
  c: Checker,
  x: Operand,
  y: Operand,
  op: ConstCompareOp,
  inSwitch: boolean,
): Operand {
  if (!isValid(x.type) || !isValid(y.type)) {
    x.mode = 'invalid';
    return x;
  }
  const failure = incomparable(c, x, y, op);
  if (failure !== undefined) {
    report(c, x, y, op, inSwitch, failure);
    x.mode = 'invalid';
    return x;
  }
  if (x.mode === 'constant' && y.mode === 'constant') {
    x.value = makeBool(compare(x.value!, op, y.value!));
  } else {
    x.mode = 'value';
    // The operands keep their type whatever becomes of the result.
    if (x.expr !== undefined) updateExprType(c, x.expr, defaultType(x.type), true);
    if (y.expr !== undefined) updateExprType(c, y.expr, defaultType(y.type), true);
  }
  x.type = typ['untyped bool'];
  return x;
}

function incomparable(c: Checker, x: Operand, y: Operand, op: ConstCompareOp): Failure | undefined {
  if (!assignableTo(x, y.type, c.pkg).ok && !assignableTo(y, x.type, c.pkg).ok) {
    const cause = `mismatched types ${c.text(x.type)} and ${c.text(y.type)}`;
    return { at: y, code: 'MismatchedTypes', cause };
  }
  const code = 'UndefinedOp';
  if (op !== '==' && op !== '!=') {
    if (!allOrdered(x.type)) return { at: x, code };
    return allOrdered(y.type) ? undefined : { at: y, code };
  }
  if (x.mode === 'nilvalue' || y.mode === 'nilvalue') {
    return hasNil(x.mode === 'nilvalue' ? y.type : x.type) ? undefined : { at: y, code };
  }
  for (const at of [x, y]) {
    if (!comparableType(at.type).ok) return { at, code, cause: incomparableCause(at.type, c.pkg) };
  }
  return undefined;
}

function report(c: Checker, x: Operand, y: Operand, op: string, inSwitch: boolean, failure: Failure): void {
  let { at, cause } = failure;
  if (!cause) {
    if (isTypeParam(x.type) || isTypeParam(y.type)) {
      if (!isTypeParam(x.type)) at = y;
      cause = `type parameter ${c.text(at.type)} cannot use operator ${op}`;
    } else cause = `operator ${op} not defined on ${compositeKind(at.type) || c.text(at.type)}`;
  }
  const left = x.expr === undefined ? '' : exprString(x.expr);
  const right = y.expr === undefined ? '' : exprString(y.expr);
  if (inSwitch) c.error(x, failure.code, `invalid case ${left} in switch on ${right} (${cause})`);
  else c.error(at, failure.code, `invalid operation: ${left} ${op} ${right} (${cause})`);
}

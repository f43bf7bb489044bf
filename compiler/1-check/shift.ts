/** Shifts: the count is any non-negative integer; an untyped non-constant left operand takes its type from the context. */
import type * as ast from '../../grammar/ast.ts';
import type { Checker } from './checker.ts';
import { shift, sign, toInt, unknown } from './constant.ts';
import { convertUntyped } from './final-type.ts';
import type { Operand } from './operand.ts';
import { mustRepresent, operatorPos, overflow } from './overflow.ts';
import { allInteger, allUnsigned, isInteger, isUntyped } from './predicates.ts';
import { typ } from './universe.ts';

/** Enough for the smallest float64. */
const maxCount = 1023n - 1n + 52n;

export function shiftExpr(
  c: Checker,
  x: Operand,
  y: Operand,
  e: ast.BinaryExpr | undefined,
  op: '<<' | '>>',
): Operand {
  const value = x.mode === 'constant' ? toInt(x.value!) : undefined;
  if (!allInteger(x.type) && !(isUntyped(x.type) && value?.kind === 'int')) return notInteger(c, x);
  if (!validCount(c, y)) {
    x.mode = 'invalid';
    return x;
  }
  if (value !== undefined) {
    if (y.mode === 'constant') return constantShift(c, x, y, e, op);
    if (isUntyped(x.type)) {
      // 1 << s: whatever type the context gives to the result is the type of 1.
      const info = x.expr && c.untyped.get(x.expr);
      if (info !== undefined) info.isLhs = true;
      x.mode = 'value';
      return x;
    }
  }
  if (!allInteger(x.type)) return notInteger(c, x);
  x.mode = 'value';
  return x;
}

function notInteger(c: Checker, x: Operand): Operand {
  const text = `invalid operation: shifted operand ${c.describe(x)} must be integer`;
  c.error(x, 'InvalidShiftOperand', text);
  x.mode = 'invalid';
  return x;
}

function validCount(c: Checker, y: Operand): boolean {
  if (y.mode === 'constant') {
    const count = toInt(y.value!);
    if (count.kind === 'int' && sign(count) < 0) {
      c.error(y, 'InvalidShiftCount', `invalid operation: negative shift count ${c.describe(y)}`);
      return false;
    }
    if (isUntyped(y.type)) return mustRepresent(c, y, typ.uint);
    return true;
  } else if (isUntyped(y.type)) return convertUntyped(c, y, typ.uint);
  else if (allInteger(y.type)) {
    const what = `invalid operation: signed shift count ${c.describe(y)}`;
    return allUnsigned(y.type) || c.requires(y, 13, what);
  }
  c.error(y, 'InvalidShiftCount', `invalid operation: shift count ${c.describe(y)} must be integer`);
  return false;
}

function constantShift(
  c: Checker,
  x: Operand,
  y: Operand,
  e: ast.BinaryExpr | undefined,
  op: '<<' | '>>',
): Operand {
  if (x.value!.kind === 'unknown' || y.value!.kind === 'unknown') {
    x.value = unknown;
    if (!isInteger(x.type)) x.type = typ['untyped int'];
    return x;
  }
  const count = toInt(y.value!);
  if (count.kind !== 'int' || count.value > maxCount) {
    c.error(y, 'InvalidShiftCount', `invalid operation: invalid shift count ${c.describe(y)}`);
    x.mode = 'invalid';
    return x;
  }
  if (!isInteger(x.type)) x.type = typ['untyped int'];
  x.value = shift(toInt(x.value!), op, Number(count.value));
  x.expr = e;
  overflow(c, x, e === undefined ? 0 : operatorPos(e));
  return x;
}

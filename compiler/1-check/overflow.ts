/** Constants must fit: typed ones their type, untyped integers 512 bits. */
import type * as ast from '../../grammar/ast.ts';
import type { Pos } from '../../grammar/source.ts';
import type { Checker } from './checker.ts';
import { bitLen, unknown } from './constant.ts';
import type { Operand } from './operand.ts';
import { startPos } from './positions.ts';
import { isTyped } from './predicates.ts';
import { type RepresentableError, representation } from './representable.ts';
import { type Basic, type Type, underlying } from './types.ts';

const precision = 512;

/** Where the operation of an expression is: its operator, if it has one. */
export function operatorPos(e: ast.Expr): Pos {
  return e.kind === 'BinaryExpr' ? e.opPos : startPos(e);
}

export function overflow(c: Checker, x: Operand, at: Pos): void {
  const value = x.value!;
  if (value.kind === 'unknown') {
    c.error(at, 'InvalidConstVal', 'constant result is not representable');
    return;
  }
  if (isTyped(x.type)) mustRepresent(c, x, underlying(x.type) as Basic);
  else if (value.kind === 'int' && bitLen(value) > precision) {
    const name = operationName(x.expr);
    c.error(at, 'InvalidConstVal', `constant ${name}overflow`);
    x.value = unknown;
  }
}

const binaryNames: Partial<Record<ast.BinaryOp, string>> = {
  '+': 'addition ',
  '-': 'subtraction ',
  '^': 'bitwise XOR ',
  '*': 'multiplication ',
  '<<': 'shift ',
};

function operationName(e: ast.Expr | undefined): string {
  if (e?.kind === 'BinaryExpr') return binaryNames[e.op] ?? '';
  return e?.kind === 'UnaryExpr' && e.op === '^' ? 'bitwise complement ' : '';
}

export function mustRepresent(c: Checker, x: Operand, type: Basic): boolean {
  const { value, error } = representation(x, type);
  if (value === undefined) {
    invalidConversion(c, error, x, type);
    x.mode = 'invalid';
    return false;
  }
  x.value = value;
  return true;
}

export function invalidConversion(
  c: Checker,
  error: RepresentableError | undefined,
  x: Operand,
  target: Type,
): void {
  const text = c.describe(x);
  const type = c.text(target);
  if (error === 'truncated') c.error(x, 'TruncatedFloat', `${text} truncated to ${type}`);
  else if (error === 'overflows') c.error(x, 'NumericOverflow', `${text} overflows ${type}`);
  else c.error(x, 'InvalidUntypedConversion', `cannot convert ${text} to type ${type}`);
}

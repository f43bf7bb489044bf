/** Type assertions: x must be an interface that the asserted type can be inside. */
import type * as ast from '../../grammar/ast.ts';
import type { Checker } from './checker.ts';
import { expr, invalid, use } from './expr.ts';
import { exprString } from './exprstring.ts';
import { missingMethod } from './implements.ts';
import { Operand } from './operand.ts';
import { isInterface, isTypeParam, isValid } from './predicates.ts';
import { type Type, underlying } from './types.ts';
import { varType } from './typexpr.ts';

export function typeAssertion(c: Checker, e: ast.TypeAssertExpr): Operand {
  if (e.type === undefined) {
    c.error(e, 'InvalidSyntaxTree', 'invalid syntax tree: use of .(type) outside type switch');
    use(c, [e.x]);
    return invalid(e);
  }
  const x = expr(c, e.x);
  if (x.mode === 'invalid') return x;
  if (isTypeParam(x.type)) {
    const text = `cannot use type assertion on type parameter value ${c.describe(x)}`;
    c.error(x, 'InvalidAssert', `invalid operation: ${text}`);
    return invalid(e);
  }
  if (underlying(x.type).kind !== 'Interface') {
    c.error(x, 'InvalidAssert', `invalid operation: ${c.describe(x)} is not an interface`);
    return invalid(e);
  }
  const type = varType(c, e.type);
  if (!isValid(type)) return invalid(e);
  mayHold(c, e, x, type, false);
  return new Operand('commaok', type, e);
}

/** Reports a type whose values the interface x can never hold. */
export function mayHold(c: Checker, e: ast.Expr, x: Operand, type: Type, inSwitch: boolean): void {
  if (isInterface(type)) return;
  const missing = missingMethod(type, x.type, false, c.pkg);
  if (missing === undefined) return;
  const text = exprString(e);
  const T = c.text(type);
  if (inSwitch) {
    const why = `${c.describe(x)} cannot have dynamic type ${T} ${missing.cause}`;
    c.error(e, 'ImpossibleAssert', `impossible type switch case: ${text}\n\t${why}`);
  } else {
    const why = `${T} does not implement ${c.text(x.type)} ${missing.cause}`;
    c.error(e, 'ImpossibleAssert', `impossible type assertion: ${text}\n\t${why}`);
  }
}

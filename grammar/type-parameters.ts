/**
 * `type T[P any]…` or `type T[N]E`: what follows `[` can be read as an array length and still be a type parameter with its constraint:
 * `P *C`, `P (C)`, `P *C|D`. Here such an expression is taken apart.
 */
import type { Expr, Ident } from './ast.ts';

/**
 * The name and constraint that x reads as; only the name if x is one; undefined if x is an expression and nothing else.
 * Where both readings are possible, `force` decides for the constraint (a comma follows, so it cannot be a length).
 */
export function splitTypeParameter(
  x: Expr,
  force: boolean,
): { name: Ident; constraint: Expr | undefined } | undefined {
  if (x.kind === 'Ident') return { name: x, constraint: undefined };
  if (x.kind === 'BinaryExpr' && x.op === '*' && x.x.kind === 'Ident' && (force || isTypeElement(x.y))) {
    return { name: x.x, constraint: { kind: 'StarExpr', pos: x.opPos, end: x.end, x: x.y } };
  }
  if (x.kind === 'BinaryExpr' && x.op === '|') {
    const left = splitTypeParameter(x.x, force || isTypeElement(x.y));
    if (left?.constraint === undefined) return undefined;
    return { name: left.name, constraint: { ...x, pos: left.constraint.pos, x: left.constraint } };
  }
  if (x.kind === 'CallExpr' && x.fun.kind === 'Ident' && x.args.length === 1 && x.ellipsis === 0) {
    const [arg] = x.args;
    if (force || isTypeElement(arg)) {
      return { name: x.fun, constraint: { kind: 'ParenExpr', pos: x.lparen, end: x.end, x: arg } };
    }
  }
  return undefined;
}

/** Whether x can be read as a type or union only. */
function isTypeElement(x: Expr): boolean {
  switch (x.kind) {
    case 'ArrayType':
    case 'StructType':
    case 'FuncType':
    case 'InterfaceType':
    case 'MapType':
    case 'ChanType':
      return true;
    case 'UnaryExpr':
      return x.op === '~' || isTypeElement(x.x);
    case 'BinaryExpr':
      return isTypeElement(x.x) || isTypeElement(x.y);
    case 'StarExpr':
    case 'ParenExpr':
      return isTypeElement(x.x);
    default:
      return false;
  }
}

/**
 * Where the Go compiler places a node in its messages: at its first character, except that a slice expression is at its
 * bracket and a function type at its parameters; `nodePos` is the place of the operation itself, as some messages have it.
 */
import type * as ast from '../../grammar/ast.ts';
import type { Pos } from '../../grammar/source.ts';

interface Node {
  readonly kind?: string;
  readonly pos: Pos;
}

export function startPos(node: Node): Pos {
  let e = node as ast.Expr | ast.Stmt;
  for (;;) {
    switch (e.kind) {
      case 'FuncType':
        return e.params.pos;
      case 'SliceExpr':
        return e.lbrack;
      case 'CompositeLit':
        if (e.type === undefined) return e.pos;
        e = e.type;
        break;
      case 'KeyValueExpr':
        e = e.key;
        break;
      case 'SelectorExpr':
      case 'IndexExpr':
      case 'TypeAssertExpr':
      case 'BinaryExpr':
        e = e.x;
        break;
      case 'CallExpr':
        e = e.fun;
        break;
      case 'SendStmt':
        e = e.chan;
        break;
      case 'AssignStmt':
        e = e.lhs[0];
        break;
      case 'ExprStmt':
        return nodePos(e.x);
      default:
        return e.pos;
    }
  }
}

export function nodePos(e: ast.Expr): Pos {
  switch (e.kind) {
    case 'CallExpr':
      return e.lparen;
    case 'IndexExpr':
      return e.lbrack;
    case 'SelectorExpr':
    case 'TypeAssertExpr':
      return e.x.end;
    case 'BinaryExpr':
      return e.opPos;
    case 'CompositeLit':
      return e.lbrace;
    case 'KeyValueExpr':
      return e.colon;
    default:
      return startPos(e);
  }
}

/**
 * Rules for simple statements, and for the headers of if, for and switch, which are made of them.
 */
import type * as ast from './ast.ts';
import { ExpressionRules } from './expressions.ts';
import { stmtString } from './format.ts';
import { nowhere, type Rule } from './recovery.ts';
import type { Pos } from './source.ts';
import * as T from './tokens.ts';

type Expr = ast.Expr;
type Stmt = ast.Stmt;

/** `[x, y op] range z`, before the body of its loop is known. */
export interface RangeClause {
  readonly kind: 'RangeClause';
  readonly pos: Pos;
  readonly lhs: readonly Expr[];
  readonly op: ':=' | '=' | undefined;
  readonly x: Expr;
}

export type Keyword = 'if' | 'for' | 'switch' | '';

export interface Header {
  readonly init: Stmt | undefined;
  readonly cond: Expr | ast.AssignStmt | undefined;
  readonly post: Stmt | undefined;
  readonly range: RangeClause | undefined;
}

export abstract class SimpleStatementRules extends ExpressionRules {
  readonly simpleStmt: Rule<[Keyword], Stmt | RangeClause> = this.rule('simpleStmt', (keyword) =>
    this.choose<Stmt | RangeClause>(1, [
      {
        GATE: () => keyword === 'for',
        ALT: () => this.SUBRULE1(this.rangeClause, { ARGS: [[], undefined] }),
      },
      { ALT: () => this.simpleTail(this.SUBRULE(this.exprList), keyword) },
    ]),
  );

  readonly rangeClause: Rule<[readonly Expr[], ':=' | '=' | undefined], RangeClause> = this.rule(
    'rangeClause',
    (lhs, op) => {
      const pos = this.posOf(this.CONSUME(T.Range));
      const x = this.SUBRULE(this.expr);
      return { kind: 'RangeClause', pos, lhs, op, x };
    },
  );

  /** What makes a statement of the expressions before it. */
  protected simpleTail(lhs: readonly Expr[], keyword: Keyword): Stmt | RangeClause {
    const x = lhs[0] ?? nowhere;
    const single = (): boolean => lhs.length === 1;
    const stmt = this.OR2<Stmt | RangeClause>([
      {
        ALT: () => {
          const op = this.oneOf(7, [T.Assign, T.Define]);
          return this.assigned(lhs, op, keyword);
        },
      },
      {
        GATE: single,
        ALT: () => {
          const op = this.CONSUME(T.AssignOp) as T.Token;
          return this.assignment(lhs, op, [this.SUBRULE3(this.expr)]);
        },
      },
      {
        GATE: single,
        ALT: () => {
          const op = this.CONSUME(T.IncDec).image as '++' | '--';
          return { kind: 'IncDecStmt', pos: x.pos, end: this.lastEnd, x, op };
        },
      },
      {
        GATE: single,
        ALT: () => {
          const arrow = this.posOf(this.CONSUME(T.Arrow));
          const value = this.SUBRULE4(this.expr);
          return { kind: 'SendStmt', pos: x.pos, end: this.lastEnd, chan: x, arrow, value };
        },
      },
    ]);
    if (stmt !== undefined) return stmt;
    if (lhs.length > 1) {
      this.syntaxError('expected := or = or comma');
      this.advance(T.Semi, T.Rbrace);
    }
    return { kind: 'ExprStmt', pos: x.pos, end: x.end, x };
  }

  private assignment(lhs: readonly Expr[], op: T.Token, rhs: readonly Expr[]): ast.AssignStmt {
    const pos = lhs[0]?.pos;
    return {
      kind: 'AssignStmt',
      pos,
      end: this.lastEnd,
      lhs,
      op: op.image as ast.AssignOp,
      opPos: op.pos,
      rhs,
    };
  }

  private assigned(lhs: readonly Expr[], op: T.Token, keyword: Keyword): Stmt | RangeClause {
    if (this.RECORDING_PHASE || (keyword === 'for' && this.is(T.Range))) {
      const range = this.OPTION5(() =>
        this.SUBRULE2(this.rangeClause, { ARGS: [lhs, op.tokenType === T.Define ? ':=' : '='] }),
      );
      if (range !== undefined && !this.RECORDING_PHASE) return range;
    }
    return this.assignment(lhs, op, this.SUBRULE2(this.exprList));
  }

  // ---- What stands between a keyword and its block.

  readonly header: Rule<[Keyword], Header> = this.rule('header', (keyword) => {
    if (this.RECORDING_PHASE) return this.recordHeader();
    const empty: Header = { init: undefined, cond: undefined, post: undefined, range: undefined };
    if (this.is(T.Lbrace)) {
      if (keyword !== 'if') return empty;
      this.syntaxError('missing condition in if statement');
      return { ...empty, cond: this.badExpr() };
    }
    const outer = this.expressionLevel;
    this.expressionLevel = -1;
    const header = this.headerParts(keyword);
    this.expressionLevel = outer;
    return header;
  });

  private recordHeader(): Header {
    this.OPTION1(() => this.SUBRULE1(this.simpleStmt));
    this.OPTION2(() => {
      this.CONSUME1(T.Semi);
      this.OPTION3(() => this.SUBRULE2(this.simpleStmt));
      this.OPTION4(() => {
        this.CONSUME2(T.Semi);
        this.OPTION5(() => this.SUBRULE3(this.simpleStmt));
      });
    });
    return { init: undefined, cond: undefined, post: undefined, range: undefined };
  }

  private headerParts(keyword: Keyword): Header {
    let init: Stmt | undefined;
    let cond: Stmt | undefined;
    let post: Stmt | undefined;
    let semi: T.Token | undefined;
    if (!this.is(T.Semi)) {
      if (this.is(T.Var)) {
        this.consumeToken();
        this.syntaxError(`var declaration not allowed in ${keyword} initializer`);
      }
      const first = this.SUBRULE1(this.simpleStmt, { ARGS: [keyword] });
      if (first.kind === 'RangeClause') return { init, cond: undefined, post, range: first };
      init = first;
    }
    if (this.is(T.Lbrace)) {
      cond = init;
      init = undefined;
    } else {
      if (this.is(T.Semi)) {
        semi = this.token;
        this.consumeToken();
      } else {
        this.CONSUME(T.Lbrace);
        if (!this.is(T.Lbrace)) this.advance(T.Lbrace, T.Rbrace);
      }
      if (keyword !== 'for') {
        if (!this.is(T.Lbrace)) cond = this.SUBRULE2(this.simpleStmt, { ARGS: [keyword] }) as Stmt;
      } else if (this.is(T.Lbrace)) {
        this.syntaxError('expected for loop condition');
      } else {
        if (!this.is(T.Semi)) cond = this.SUBRULE2(this.simpleStmt, { ARGS: [''] }) as Stmt;
        this.CONSUME2(T.Semi);
        if (!this.is(T.Lbrace)) post = this.postStmt();
      }
    }
    return { init, cond: this.condition(cond, keyword, semi), post, range: undefined };
  }

  private postStmt(): Stmt {
    const post = this.SUBRULE3(this.simpleStmt, { ARGS: [''] }) as Stmt;
    if (post.kind === 'AssignStmt' && post.op === ':=') {
      this.syntaxError('cannot declare in post statement of for loop', post.opPos, post.opPos + 2);
    }
    return post;
  }

  /** A statement where a value is wanted: its expression, the guard of a type switch, or a complaint. */
  private condition(stmt: Stmt | undefined, keyword: Keyword, semi: T.Token | undefined): Header['cond'] {
    if (stmt === undefined) {
      if (keyword !== 'if' || semi === undefined) return undefined;
      if (semi.image === 'semicolon')
        this.syntaxError('missing condition in if statement', semi.pos, semi.end);
      else this.syntaxError(`unexpected ${semi.image}, expected { after if clause`, semi.pos, semi.end);
      return this.badExpr(semi.pos);
    }
    if (stmt.kind === 'ExprStmt') return stmt.x;
    if (keyword === 'switch' && isGuard(stmt)) return stmt;
    this.syntaxError(`cannot use ${stmtString(stmt)} as value`, operatorPos(stmt), stmt.end);
    return undefined;
  }
}

/** `name := x.(type)` */
function isGuard(stmt: Stmt): stmt is ast.AssignStmt {
  if (stmt.kind !== 'AssignStmt' || stmt.op !== ':=' || stmt.lhs.length !== 1 || stmt.rhs.length !== 1)
    return false;
  const [x] = stmt.rhs;
  return stmt.lhs[0].kind === 'Ident' && x.kind === 'TypeAssertExpr' && x.type === undefined;
}

/** Where the Go compiler says a simple statement is: at its operator. */
function operatorPos(stmt: Stmt): Pos {
  switch (stmt.kind) {
    case 'AssignStmt':
      return stmt.opPos;
    case 'IncDecStmt':
      return stmt.end - 2;
    case 'SendStmt':
      return stmt.arrow;
    default:
      return stmt.pos;
  }
}

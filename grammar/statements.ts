/**
 * Rules for statements. Chains of `else if` are read in a loop, so that their length nests nothing.
 */
import type { IOrAlt } from 'chevrotain';
import type * as ast from './ast.ts';
import { checkBranches } from './branches.ts';
import { unparen } from './expressions.ts';
import { longest, NestedTooDeeply, nameless, type Rule } from './recovery.ts';
import { type Header, SimpleStatementRules } from './simple-statements.ts';
import type { Pos } from './source.ts';
import * as T from './tokens.ts';

type Expr = ast.Expr;
type Stmt = ast.Stmt;

export abstract class StatementRules extends SimpleStatementRules {
  abstract readonly genDecl: Rule<[], ast.GenDecl>;

  // ---- Blocks.

  override readonly block: Rule<[string], ast.BlockStmt> = this.rule('block', (context) => {
    const pos = this.token.pos;
    if (this.RECORDING_PHASE || this.is(T.Lbrace)) this.CONSUME(T.Lbrace);
    else {
      this.syntaxError(`expected { after ${context}`);
      this.advance(T.Name, T.Rbrace);
      const rbrace = this.token.pos;
      if (this.got(1, T.Rbrace) !== undefined)
        return { kind: 'BlockStmt', pos, end: this.lastEnd, list: [], rbrace };
    }
    const list = this.SUBRULE(this.stmtList);
    const rbrace = this.token.pos;
    this.CONSUME(T.Rbrace);
    return { kind: 'BlockStmt', pos, end: this.lastEnd, list, rbrace };
  });

  /** A block and the check of its labels, which a body with syntax errors is spared. */
  protected override functionBody(): ast.BlockStmt {
    const before = this.faults.count;
    const body = this.SUBRULE(this.block, { ARGS: [''] });
    if (!this.RECORDING_PHASE && this.faults.count === before) {
      checkBranches(body, this.source, (pos, end, message) => this.error(pos, message, end));
      // Misplaced branches of a function literal do not spare the body around it.
      this.faults.count = before;
    }
    return body;
  }

  readonly stmtList: Rule<[], Stmt[]> = this.rule('stmtList', () => {
    const list: Stmt[] = [];
    let done = false;
    this.MANY({
      GATE: () => !done,
      DEF: () => {
        const stmt = this.SUBRULE(this.stmtOrNil);
        if (stmt === undefined) {
          done = true;
          return;
        }
        list.push(stmt);
        if (this.got(0, T.Semi) === undefined && !this.is(T.Rbrace)) {
          this.syntaxError('at end of statement');
          this.advance(T.Semi, T.Rbrace, T.Case, T.Default);
          if (this.is(T.Semi)) this.consumeToken();
        }
      },
    });
    return list;
  });

  // ---- Statements.

  private statementAlternatives: IOrAlt<Stmt | undefined>[] | undefined;

  readonly stmtOrNil: Rule<[], Stmt | undefined> = this.rule('stmtOrNil', () =>
    this.OR(
      (this.statementAlternatives ??= [
        { GATE: () => !this.is(T.Tilde), ALT: () => this.SUBRULE(this.simpleOrLabeled) },
        { ALT: () => this.SUBRULE(this.block, { ARGS: [''] }) },
        { ALT: () => this.SUBRULE(this.ifStmt) },
        { ALT: () => this.SUBRULE(this.forStmt) },
        { ALT: () => this.SUBRULE(this.switchStmt) },
        { ALT: () => this.SUBRULE(this.selectStmt) },
        { ALT: () => this.SUBRULE(this.returnStmt) },
        { ALT: () => this.SUBRULE(this.branchStmt) },
        { ALT: () => this.SUBRULE(this.goOrDefer) },
        { ALT: () => this.SUBRULE(this.declStmt) },
        { ALT: () => this.emptyStmt(1) },
      ]),
    ),
  );

  /** Its semicolon is left to the list. */
  private emptyStmt(idx: number): ast.EmptyStmt {
    const pos = this.token.pos;
    if (this.RECORDING_PHASE) this.consume(idx, T.Semi);
    return { kind: 'EmptyStmt', pos, end: pos };
  }

  readonly declStmt: Rule<[], ast.DeclStmt> = this.rule('declStmt', () => {
    const decl = this.SUBRULE(this.genDecl);
    return { kind: 'DeclStmt', pos: decl.pos, end: decl.end, decl };
  });

  readonly simpleOrLabeled: Rule<[], Stmt | undefined> = this.rule('simpleOrLabeled', () => {
    const lhs = this.SUBRULE(this.exprList);
    if (this.RECORDING_PHASE) this.OPTION1(() => this.labeled(nameless));
    else if (this.is(T.Colon) && lhs.length === 1 && lhs[0].kind === 'Ident') return this.labeled(lhs[0]);
    return this.simpleTail(lhs, '') as Stmt;
  });

  private labeled(label: ast.Ident): Stmt | undefined {
    const colon = this.CONSUME1(T.Colon) as T.Token;
    let stmt: Stmt | undefined;
    if (this.is(T.Rbrace)) stmt = { kind: 'EmptyStmt', pos: this.token.pos, end: this.token.pos };
    else stmt = this.SUBRULE(this.stmtOrNil);
    if (stmt !== undefined) return { kind: 'LabeledStmt', pos: label.pos, end: this.lastEnd, label, stmt };
    this.syntaxError('missing statement after label', colon.pos, colon.end);
    return undefined;
  }

  // ---- Keywords.

  readonly ifStmt: Rule<[], ast.IfStmt> = this.rule('ifStmt', () => {
    const chain: { pos: Pos; header: Header; body: ast.BlockStmt }[] = [];
    let rest: ast.BlockStmt | ast.IfStmt | undefined;
    for (;;) {
      const pos = this.posOf(this.CONSUME(T.If));
      const header = this.SUBRULE(this.header, { ARGS: ['if'] });
      if (chain.length > longest) throw new NestedTooDeeply();
      chain.push({ pos, header, body: this.SUBRULE1(this.block, { ARGS: ['if clause'] }) });
      if (this.got(1, T.Else) === undefined && !this.RECORDING_PHASE) break;
      if (this.is(T.If)) continue;
      if (this.RECORDING_PHASE || this.is(T.Lbrace)) rest = this.SUBRULE2(this.block, { ARGS: [''] });
      else {
        this.syntaxError('else must be followed by if or statement block');
        this.advance(T.Name, T.Rbrace);
      }
      break;
    }
    const end = this.lastEnd;
    for (let i = chain.length - 1; i > 0; i--) rest = this.ifOf(chain[i], rest, end);
    return this.ifOf(chain[0], rest, end);
  });

  private ifOf(
    part: { pos: Pos; header: Header; body: ast.BlockStmt },
    rest: ast.BlockStmt | ast.IfStmt | undefined,
    end: Pos,
  ): ast.IfStmt {
    const { init, cond } = part.header;
    const condition = cond === undefined || cond.kind === 'AssignStmt' ? this.badExpr(part.body.pos) : cond;
    return { kind: 'IfStmt', pos: part.pos, end, init, cond: condition, body: part.body, else: rest };
  }

  readonly forStmt: Rule<[], Stmt> = this.rule('forStmt', () => {
    const pos = this.posOf(this.CONSUME(T.For));
    const { init, cond, post, range } = this.SUBRULE(this.header, { ARGS: ['for'] });
    const body = this.SUBRULE(this.block, { ARGS: ['for clause'] });
    const end = this.lastEnd;
    if (range === undefined || this.RECORDING_PHASE) {
      return {
        kind: 'ForStmt',
        pos,
        end,
        init,
        cond: cond?.kind === 'AssignStmt' ? undefined : cond,
        post,
        body,
      };
    }
    const [key, value, extra] = range.lhs;
    return { kind: 'RangeStmt', pos, end, key, value, extra, op: range.op, x: range.x, body };
  });

  readonly switchStmt: Rule<[], Stmt> = this.rule('switchStmt', () => {
    const pos = this.posOf(this.CONSUME(T.Switch));
    const { init, cond } = this.SUBRULE(this.header, { ARGS: ['switch'] });
    this.openCases('switch');
    const cases: ast.CaseClause[] = [];
    this.clauses(() => cases.push(this.SUBRULE(this.caseClause)));
    const rbrace = this.token.pos;
    this.CONSUME(T.Rbrace);
    const end = this.lastEnd;
    if (cond?.kind === 'AssignStmt') {
      const x = (cond.rhs[0] as ast.TypeAssertExpr).x;
      return { kind: 'TypeSwitchStmt', pos, end, init, name: cond.lhs[0] as ast.Ident, x, cases, rbrace };
    }
    if (cond?.kind === 'TypeAssertExpr' && cond.type === undefined) {
      return { kind: 'TypeSwitchStmt', pos, end, init, name: undefined, x: cond.x, cases, rbrace };
    }
    return { kind: 'SwitchStmt', pos, end, init, tag: cond, cases, rbrace };
  });

  readonly selectStmt: Rule<[], ast.SelectStmt> = this.rule('selectStmt', () => {
    const pos = this.posOf(this.CONSUME(T.Select));
    this.openCases('select');
    const cases: ast.CommClause[] = [];
    this.clauses(() => cases.push(this.SUBRULE(this.commClause)));
    const rbrace = this.token.pos;
    this.CONSUME(T.Rbrace);
    return { kind: 'SelectStmt', pos, end: this.lastEnd, cases, rbrace };
  });

  private openCases(keyword: string): void {
    if (this.got(0, T.Lbrace) !== undefined || this.RECORDING_PHASE) return;
    this.syntaxError(`missing { after ${keyword} clause`);
    this.advance(T.Case, T.Default, T.Rbrace);
  }

  private clauses(clause: () => void): void {
    if (this.RECORDING_PHASE) this.MANY(clause);
    else while (!this.is(T.Eof) && !this.is(T.Rbrace)) clause();
  }

  readonly caseClause: Rule<[], ast.CaseClause> = this.rule('caseClause', () => {
    const pos = this.token.pos;
    const list = this.caseHead<readonly Expr[]>(() => this.SUBRULE(this.exprList));
    const colon = this.token.pos;
    this.CONSUME(T.Colon);
    const body = this.SUBRULE(this.stmtList);
    return { kind: 'CaseClause', pos, end: endOf(body, colon), list, colon, body };
  });

  readonly commClause: Rule<[], ast.CommClause> = this.rule('commClause', () => {
    const pos = this.token.pos;
    const comm = this.caseHead<Stmt>(() => this.SUBRULE(this.simpleStmt, { ARGS: [''] }) as Stmt);
    const colon = this.token.pos;
    this.CONSUME(T.Colon);
    const body = this.SUBRULE(this.stmtList);
    return { kind: 'CommClause', pos, end: endOf(body, colon), comm, colon, body };
  });

  /** `case …` gives what follows, `default` nothing. */
  private caseHead<R>(guard: () => R): R | undefined {
    const head = this.OR<{ guard: R | undefined }>([
      {
        ALT: () => {
          this.CONSUME(T.Case);
          return { guard: guard() };
        },
      },
      {
        ALT: () => {
          this.CONSUME(T.Default);
          return { guard: undefined };
        },
      },
    ]);
    if (head !== undefined) return head.guard;
    this.syntaxError('expected case or default or }');
    this.advance(T.Colon, T.Case, T.Default, T.Rbrace);
    return undefined;
  }

  readonly returnStmt: Rule<[], ast.ReturnStmt> = this.rule('returnStmt', () => {
    const pos = this.posOf(this.CONSUME(T.Return));
    const none = this.is(T.Semi) || this.is(T.Rbrace);
    const results = none ? [] : this.SUBRULE(this.exprList);
    return { kind: 'ReturnStmt', pos, end: this.lastEnd, results };
  });

  private branchAlternatives: IOrAlt<ast.BranchStmt>[] | undefined;

  readonly branchStmt: Rule<[], ast.BranchStmt> = this.rule('branchStmt', () =>
    this.OR(
      (this.branchAlternatives ??= [
        { ALT: () => this.branch(this.CONSUME(T.Fallthrough), undefined) },
        {
          ALT: () =>
            this.branch(
              this.CONSUME(T.Break),
              this.OPTION1(() => this.SUBRULE1(this.ident)),
            ),
        },
        {
          ALT: () =>
            this.branch(
              this.CONSUME(T.Continue),
              this.OPTION2(() => this.SUBRULE2(this.ident)),
            ),
        },
        { ALT: () => this.branch(this.CONSUME(T.Goto), this.SUBRULE3(this.ident)) },
      ]),
    ),
  );

  private branch(keyword: { image: string; pos?: Pos }, label: ast.Ident | undefined): ast.BranchStmt {
    const token = keyword.image as ast.BranchStmt['token'];
    return { kind: 'BranchStmt', pos: keyword.pos!, end: this.lastEnd, token, label };
  }

  readonly goOrDefer: Rule<[], Stmt> = this.rule('goOrDefer', () => {
    const keyword = this.OR([
      { ALT: () => this.CONSUME(T.Go) },
      { ALT: () => this.CONSUME(T.Defer) },
    ]) as T.Token;
    let call = this.SUBRULE(this.primaryExpr);
    if (call.kind === 'ParenExpr') {
      this.error(call.pos, `expression in ${keyword.image} must not be parenthesized`, call.end);
      call = unparen(call);
    }
    return {
      kind: keyword.image === 'go' ? 'GoStmt' : 'DeferStmt',
      pos: keyword.pos,
      end: this.lastEnd,
      call,
    };
  });
}

function endOf(body: readonly Stmt[], colon: Pos): Pos {
  return body.length > 0 ? body[body.length - 1].end : colon + 1;
}

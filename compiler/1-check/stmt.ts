/**
 * Statements (go/types' stmt.go): one rule a node kind; switch, select and range have files of their own. Branches and
 * their labels were checked when the file was parsed.
 */
import type * as ast from '../../grammar/ast.ts';
import { assignment, assignVar, assignVars, initVars, shortVarDecl } from './assignments.ts';
import { binary } from './binary.ts';
import { type Checker, type DeclInfo, environment } from './checker.ts';
import type { ConstValue } from './constant.ts';
import { inBlock } from './declare.ts';
import { declStmt } from './declstmt.ts';
import { expr, exprKind, rawExpr, use } from './expr.ts';
import { exprString } from './exprstring.ts';
import { declareLabel, useLabel } from './labels.ts';
import type { Var } from './objects.ts';
import { allBoolean, allNumeric } from './predicates.ts';
import { rangeStmt } from './range.ts';
import { isTerminating } from './return.ts';
import { selectStmt } from './select.ts';
import { switchStmt } from './switch.ts';
import type { Signature } from './types.ts';
import { typeSwitchStmt } from './typeswitch.ts';
import { channelElement } from './unary.ts';

export function funcBody(
  c: Checker,
  decl: DeclInfo | undefined,
  sig: Signature,
  body: ast.BlockStmt,
  iota: ConstValue | undefined,
): void {
  const env = environment(decl, c.funcScopes.get(sig) ?? c.pkg.scope, sig);
  env.iota = iota;
  c.within(env, () => {
    stmtList(c, body.list);
    if (sig.results.vars.length > 0 && !isTerminating(c, body, '')) c.error(body.rbrace, 'MissingReturn', '');
    unusedVariables(c, env.locals);
  });
}

function unusedVariables(c: Checker, locals: readonly Var[]): void {
  for (const v of locals) if (!v.used) c.error(v, 'UnusedVar', `declared and not used: ${v.name}`);
}

type Rule<K extends ast.StmtKind> = (c: Checker, s: Extract<ast.Stmt, { kind: K }>) => void;

const nothing = () => {};

const rules: { readonly [K in ast.StmtKind]: Rule<K> } = {
  BadStmt: nothing,
  EmptyStmt: nothing,
  DeclStmt: (c, s) => declStmt(c, s.decl),
  LabeledStmt: (c, s) => {
    declareLabel(c, s.label);
    stmt(c, s.stmt);
  },
  ExprStmt: exprStmt,
  SendStmt: sendStmt,
  IncDecStmt: incDecStmt,
  AssignStmt: assignStmt,
  GoStmt: (c, s) => startCall(c, 'go', s.call),
  DeferStmt: (c, s) => startCall(c, 'defer', s.call),
  ReturnStmt: returnStmt,
  BranchStmt: (c, s) => {
    if (s.label !== undefined) useLabel(c, s.label);
  },
  BlockStmt: (c, s) => inBlock(c, () => stmtList(c, s.list)),
  IfStmt: ifStmt,
  SwitchStmt: switchStmt,
  TypeSwitchStmt: typeSwitchStmt,
  SelectStmt: selectStmt,
  ForStmt: forStmt,
  RangeStmt: rangeStmt,
};

export function stmt(c: Checker, s: ast.Stmt): void {
  const rule = rules[s.kind] as (c: Checker, s: ast.Stmt) => void;
  c.settle(() => rule(c, s));
}

export function stmtList(c: Checker, list: readonly ast.Stmt[]): void {
  for (const s of list) stmt(c, s);
}

export function condition(c: Checker, e: ast.Expr, statement: string): void {
  const x = expr(c, e);
  if (x.mode !== 'invalid' && !allBoolean(x.type)) {
    c.error(e, 'InvalidCond', `non-boolean condition in ${statement} statement`);
  }
}

function exprStmt(c: Checker, s: ast.ExprStmt): void {
  const x = rawExpr(c, s.x);
  if (x.mode === 'builtin') c.error(x, 'UncalledBuiltin', `${c.describe(x)} must be called`);
  else if (x.mode === 'typexpr') c.error(x, 'NotAnExpr', `${c.describe(x)} is not an expression`);
  else if (exprKind(c, x) !== 'statement') c.error(x, 'UnusedExpr', `${c.describe(x)} is not used`);
}

function sendStmt(c: Checker, s: ast.SendStmt): void {
  const chan = expr(c, s.chan);
  const value = expr(c, s.value);
  if (chan.mode === 'invalid' || value.mode === 'invalid') return;
  const element = channelElement(c, s, chan, false);
  if (element !== undefined) assignment(c, value, element, 'send');
}

function incDecStmt(c: Checker, s: ast.IncDecStmt): void {
  const x = expr(c, s.x);
  if (x.mode === 'invalid') return;
  if (allNumeric(x.type)) {
    assignVar(c, s.x, undefined, x, 'assignment');
    return;
  }
  const text = `${exprString(s.x)}${s.op} (non-numeric type ${c.text(x.type)})`;
  c.error(s.x, 'NonNumericIncDec', `invalid operation: ${text}`);
}

function assignStmt(c: Checker, s: ast.AssignStmt): void {
  if (s.op === '=') {
    assignVars(c, s.lhs, s.rhs);
    return;
  }
  if (s.op === ':=') {
    shortVarDecl(c, s.opPos, s.lhs, s.rhs);
    return;
  }
  if (s.lhs.length !== 1 || s.rhs.length !== 1) {
    const op = s.op.slice(0, -1);
    c.error(s, 'MultiValAssignOp', `assignment operation ${op} requires single-valued expressions`);
    return;
  }
  const x = binary(c, undefined, s.lhs[0], s.rhs[0], s.op.slice(0, -1) as ast.BinaryOp);
  assignVar(c, s.lhs[0], undefined, x, 'assignment');
}

/** The call of a go or defer statement. */
function startCall(c: Checker, keyword: 'go' | 'defer', call: ast.Expr): void {
  const code = keyword === 'go' ? 'InvalidGo' : 'InvalidDefer';
  if (call.kind !== 'CallExpr') {
    c.error(call, code, `expression in ${keyword} must be function call`);
    use(c, [call]);
    return;
  }
  const x = rawExpr(c, call);
  const kind = exprKind(c, x);
  if (kind === 'conversion') {
    c.error(x, code, `${keyword} requires function call, not conversion ${c.describe(x)}`);
  } else if (kind === 'expression') {
    c.error(x, 'UnusedResults', `${keyword} discards result of ${c.describe(x)}`);
  }
}

function returnStmt(c: Checker, s: ast.ReturnStmt): void {
  const results = c.env.sig?.results.vars ?? [];
  if (s.results.length > 0 || results.length === 0 || results[0].name === '') {
    if (s.results.length + results.length > 0) initVars(c, results, s.results, s);
    return;
  }
  for (const v of results) {
    const inner = c.lookup(v.name);
    if (inner === undefined || inner === v) continue;
    const text = `result parameter ${v.name} not in scope at return`;
    c.error(s, 'OutOfScopeResult', text, [inner, `inner declaration of var ${v.name} ${c.text(v.type)}`]);
  }
}

function ifStmt(c: Checker, s: ast.IfStmt): void {
  inBlock(c, () => {
    if (s.init !== undefined) stmt(c, s.init);
    condition(c, s.cond, 'if');
    stmt(c, s.body);
    if (s.else !== undefined) stmt(c, s.else);
  });
}

function forStmt(c: Checker, s: ast.ForStmt): void {
  if (!c.allows(s, 22)) c.info.sharingLoops.add(s);
  inBlock(c, () => {
    if (s.init !== undefined) stmt(c, s.init);
    if (s.cond !== undefined) condition(c, s.cond, 'for');
    if (s.post !== undefined) stmt(c, s.post);
    stmt(c, s.body);
  });
}

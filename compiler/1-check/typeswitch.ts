/** Type switches: every clause has a variable of its own, of the case's type if there is exactly one. */
import type * as ast from '../../grammar/ast.ts';
import type { Checker } from './checker.ts';
import { declare, inBlock } from './declare.ts';
import { expr } from './expr.ts';
import { Var } from './objects.ts';
import type { Operand } from './operand.ts';
import { identical, isInterface, isTypeParam, isValid } from './predicates.ts';
import { stmt, stmtList } from './stmt.ts';
import { oneDefault } from './switch.ts';
import { unparen } from './syntax.ts';
import { mayHold } from './typeassert.ts';
import { invalidType, type Type } from './types.ts';
import { varType } from './typexpr.ts';

/** A case's type; undefined for nil. */
type CaseType = Type | undefined;
type Seen = { readonly type: CaseType; readonly at: ast.Expr }[];

export function typeSwitchStmt(c: Checker, s: ast.TypeSwitchStmt): void {
  inBlock(c, () => {
    if (s.init !== undefined) stmt(c, s.init);
    let { name } = s;
    if (name?.name === '_') {
      c.error(name, 'NoNewVar', 'no new variable on left side of :=');
      name = undefined;
    }
    const x = subject(c, s.x);
    oneDefault(c, s.cases);
    const seen: Seen = [];
    const vars: Var[] = [];
    for (const clause of s.cases) {
      const type = caseTypes(c, x, clause.list ?? [], seen);
      inBlock(c, () => {
        if (name !== undefined) {
          const v = new Var(c.pkg, name.name, name.pos, type, 'local');
          declare(c, c.env.scope, undefined, v, clause.colon);
          c.info.implicits.set(clause, v);
          vars.push(v);
        }
        stmtList(c, clause.body);
      });
    }
    // They count as one variable.
    if (name === undefined) return;
    c.later(() => {
      if (!vars.some((v) => v.used)) c.error(name, 'UnusedVar', `${name.name} declared and not used`);
      for (const v of vars) v.used = true;
    });
  });
}

/** The operand the cases are compared with; undefined after an error. */
function subject(c: Checker, e: ast.Expr): Operand | undefined {
  const x = expr(c, e);
  if (x.mode === 'invalid') return undefined;
  if (isTypeParam(x.type)) {
    const text = `cannot use type switch on type parameter value ${c.describe(x)}`;
    c.error(x, 'InvalidTypeSwitch', text);
    return undefined;
  }
  if (isInterface(x.type)) return x;
  c.error(x, 'InvalidTypeSwitch', `${c.describe(x)} is not an interface`);
  return undefined;
}

/** Checks the types of a clause; the type of its variable. */
function caseTypes(c: Checker, x: Operand | undefined, list: readonly ast.Expr[], seen: Seen): Type {
  let T: CaseType;
  for (const e of list) {
    if (isNil(c, e)) {
      T = undefined;
      expr(c, e);
    } else {
      T = varType(c, e);
      if (!isValid(T)) continue;
    }
    const other = seen.find((o) => sameCase(o.type, T));
    if (other !== undefined) {
      const text = `duplicate case ${T === undefined ? 'nil' : c.text(T)} in type switch`;
      c.error(e, 'DuplicateCase', text, [other.at, 'previous case']);
      continue;
    }
    seen.push({ type: T, at: e });
    if (x !== undefined && T !== undefined) mayHold(c, e, x, T, true);
  }
  if (list.length === 1 && T !== undefined) return T;
  return x === undefined ? invalidType : x.type;
}

function sameCase(a: CaseType, b: CaseType): boolean {
  return a === undefined || b === undefined ? a === b : identical(a, b);
}

function isNil(c: Checker, e: ast.Expr): boolean {
  const id = unparen(e);
  return id.kind === 'Ident' && c.lookup(id.name)?.kind === 'Nil';
}

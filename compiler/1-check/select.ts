/** Select: every case is a send, or a receive whose value may be assigned. */
import type * as ast from '../../grammar/ast.ts';
import type { Checker } from './checker.ts';
import { inBlock } from './declare.ts';
import { stmt, stmtList } from './stmt.ts';
import { oneDefault } from './switch.ts';
import { isReceive } from './syntax.ts';

export function selectStmt(c: Checker, s: ast.SelectStmt): void {
  oneDefault(c, s.cases);
  for (const clause of s.cases) {
    const { comm } = clause;
    if (comm !== undefined && !isCommunication(comm)) {
      const text = 'select case must be send or receive (possibly with assignment)';
      c.error(comm, 'InvalidSelectCase', text);
      continue;
    }
    inBlock(c, () => {
      if (comm !== undefined) stmt(c, comm);
      stmtList(c, clause.body);
    });
  }
}

function isCommunication(s: ast.Stmt): boolean {
  if (s.kind === 'SendStmt') return true;
  if (s.kind === 'ExprStmt') return isReceive(s.x);
  return s.kind === 'AssignStmt' && s.rhs.length === 1 && isReceive(s.rhs[0]);
}

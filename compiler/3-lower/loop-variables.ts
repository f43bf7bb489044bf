/**
 * Before Go 1.22 all turns of a loop share its variables. Emitted code has new ones each turn; in a module of an older version
 * that is the same as long as nothing outlives its turn, so a loop variable that a closure or a pointer may keep is refused there.
 */
import type * as ast from '../../grammar/ast.ts';
import { forEachChild } from '../../grammar/walk.ts';
import type { CheckedPackage } from '../1-check/package.ts';
import type { Suspend } from '../2-suspend/suspend.ts';
import { type Diagnostic, diagnostic } from '../diagnostics.ts';

const perTurn = 22;

export function sharedLoopVariables(p: CheckedPackage, suspend: Suspend): Diagnostic[] {
  const { goVersion } = p;
  if (goVersion === undefined || goVersion >= perTurn) return [];
  const found: Diagnostic[] = [];
  const visit = (n: ast.AnyNode): void => {
    for (const e of loopVariables(n)) {
      const v = e.kind === 'Ident' ? p.info.defs.get(e) : undefined;
      if (v?.kind !== 'Var' || !suspend.variables.shared(v)) continue;
      const feature = `one variable ${v.name} for all turns of the loop, as in go 1.${goVersion} (see go.mod), is`;
      found.push(diagnostic(e.pos, e.end, 'Unsupported', feature));
    }
    forEachChild(n, visit);
  };
  for (const file of p.files) visit(file);
  return found;
}

function loopVariables(n: ast.AnyNode): readonly ast.Expr[] {
  if (n.kind === 'RangeStmt' && n.op === ':=') return [n.key, n.value].filter((e) => e !== undefined);
  if (n.kind === 'ForStmt' && n.init?.kind === 'AssignStmt' && n.init.op === ':=') return n.init.lhs;
  return [];
}

/** Which labels of a function a goto jumps to: they begin states, and make the function a machine. The body of a range over a function is one of its own. */
import type * as ast from '../../grammar/ast.ts';
import { forEachChild } from '../../grammar/walk.ts';
import type { Info } from '../1-check/package.ts';

/** The labels in a function's body that a goto jumps to. */
export function gotoTargets(body: ast.AnyNode, info: Info): Set<string> {
  const [jumps, labels] = [new Set<string>(), new Set<string>()];
  const visit = (n: ast.AnyNode, inLoopBody: boolean): void => {
    if (n.kind === 'BranchStmt' && n.token === 'goto' && n.label !== undefined) jumps.add(n.label.name);
    if (n.kind === 'LabeledStmt' && !inLoopBody) labels.add(n.label.name);
    const inside = inLoopBody || (n.kind === 'RangeStmt' && info.loopBodies.has(n));
    if (n.kind !== 'FuncLit') forEachChild(n, (c) => visit(c, inside));
  };
  visit(body, false);
  return new Set([...jumps].filter((name) => labels.has(name)));
}

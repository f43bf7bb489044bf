/**
 * Programs that are nested more deeply than the stack is: chains of operators, selectors or `else if` with thousands of links. The parser does not
 * recurse along those; what comes after it does. Invariant: nothing here recurses.
 */
import type * as ast from '../grammar/ast.ts';
import type { FileSet } from '../grammar/source.ts';
import { forEachChild } from '../grammar/walk.ts';
import { type Diagnostic, diagnostic } from './diagnostics.ts';
import { type LoadOptions, loadPackages } from './packages.ts';

/** What is wrong with a program that used up the stack: at the place of what is deepest in it. */
export function tooDeep(options: LoadOptions): {
  readonly fset: FileSet;
  readonly diagnostics: Diagnostic[];
} {
  const { fset, packages, diagnostics } = loadPackages(options);
  const found = diagnostics.filter((d) => d.severity === 'error');
  if (found.length > 0) return { fset, diagnostics: found };
  const { pos, end } = deepest(
    packages.filter((p) => !p.std).flatMap((p) => p.files.flatMap((f) => f.decls)),
  );
  return { fset, diagnostics: [diagnostic(pos, end, 'TooDeep')] };
}

function deepest(roots: readonly ast.AnyNode[]): ast.AnyNode {
  let level = roots;
  for (;;) {
    const below: ast.AnyNode[] = [];
    for (const node of level) forEachChild(node, (child) => void below.push(child));
    if (below.length === 0) return level[0];
    level = below;
  }
}

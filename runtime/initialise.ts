// The order in which packages are initialised: each after those it imports, each once.

import type { Parks } from './frame.ts';

export type Initialiser = () => Parks<void>;

/** The initialisers a module needs run, its imports' first; `own` is its own. */
export function initialisers(
  imports: readonly (readonly Initialiser[])[],
  own?: Initialiser,
): readonly Initialiser[] {
  const all = new Set(imports.flat());
  if (own !== undefined) all.add(own);
  return [...all];
}

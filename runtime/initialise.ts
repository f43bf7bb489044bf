// The order in which packages are initialised, as Go has it since 1.21: of the packages whose imports are all initialised, the first by import path comes next.

import type { Parks } from './frame.ts';

/** Initialises one package. */
export type Initialiser = () => Parks<void>;

interface Package {
  readonly path: string;
  readonly imports: readonly Initialiser[];
}

const packages = new WeakMap<Initialiser, Package>();

/** The initialisers a package needs run, in order: those of all packages it is made of, `own` the last. */
export function initialisers(
  path: string,
  imports: readonly (readonly Initialiser[])[],
  own: Initialiser = () => {},
): readonly Initialiser[] {
  packages.set(own, { path, imports: imports.map((list) => list[list.length - 1]) });
  const waiting = [...new Set(imports.flat()), own]
    .map((init) => ({ init, ...packages.get(init)! }))
    .sort((a, b) => (a.path < b.path ? -1 : 1));
  const done = new Set<Initialiser>();
  while (waiting.length > 0) {
    const next = waiting.findIndex((p) => p.imports.every((init) => done.has(init)));
    done.add(waiting.splice(next, 1)[0].init);
  }
  return [...done];
}

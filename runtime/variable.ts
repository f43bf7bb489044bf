// Package variables that a bundler may leave out (3-lower/droppable.ts). Their initialisation is found through the variable, not the variable through its
// package's initialisation: whoever makes one enters it in the package's list.

import { Ref } from './pointer.ts';

/** Of one package, in the order of declaration: each gives one variable its value. */
export type Variables = (() => void)[];

export function variable<T>(all: Variables, value: () => T): Ref<T> {
  const r = new Ref<T>(undefined as T);
  all.push(() => {
    r.v = value();
  });
  return r;
}

/** A program starts: each variable gets its value. */
export function initialise(all: Variables): void {
  for (const give of all) give();
}

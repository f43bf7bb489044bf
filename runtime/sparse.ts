// Composite literals of arrays and slices in which not every element is given.

import type { Store, Type } from './type.ts';

/** n elements, zero but for those given as [index, value]. */
// biome-ignore lint/suspicious/noExplicitAny: emitted code uses the result as the type it knows
export function sparse<T>(elem: Type<T>, n: number, given: readonly (readonly [number, T])[]): any {
  const array: Store<T> = elem.newArray(n);
  for (const [i, value] of given) array[i] = value;
  return array;
}

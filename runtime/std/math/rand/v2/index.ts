// Natives of math/rand/v2.

import * as $ from 'gots/runtime';

export { ChaCha8 } from './chacha8.ts';
export { PCG } from './pcg.ts';

export function random(): number {
  return $.toUint64($.random().uint64() as unknown as number);
}

/** A number from 0 to n − 1. */
export function below(n: number): number {
  if (n <= 2 ** 32) return $.random().below(n);
  return $.toUint64(((BigInt(n) * $.random().uint64()) >> 64n) as unknown as number);
}

// The builtins print and println, which write to standard error.

import { write } from './host-operation.ts';
import { printed } from './printed.ts';

/** print(…): the arguments are interface values. */
export function print(...values: unknown[]): void {
  write(2, values.map(printed).join(''));
}

/** println(…). */
export function println(...values: unknown[]): void {
  write(2, `${values.map(printed).join(' ')}\n`);
}

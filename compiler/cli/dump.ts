/** `gots dump`: prints what a phase of the compiler made of a package. */
import type { Argv } from 'yargs';

export function dump(yargs: Argv): Argv {
  return yargs;
}

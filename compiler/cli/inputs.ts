/** What several commands share on the command line. */
import type { Argv } from 'yargs';

export const defaultMaxErrors = 10;

export function packages(yargs: Argv) {
  return yargs
    .positional('inputs', {
      type: 'string',
      array: true,
      demandOption: true,
      describe: '.go files or folders',
    })
    .option('max-errors', {
      type: 'number',
      default: defaultMaxErrors,
      describe: 'Report so many errors at most; 0 for all',
    })
    .option('time', { type: 'boolean', default: false, describe: 'Say how long everything took' });
}

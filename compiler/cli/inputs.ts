/** What several commands share on the command line. */
import type { Argv } from 'yargs';
import { usage } from './failure.ts';

export const defaultMaxErrors = 10;

export function packages(yargs: Argv) {
  return maxErrors(yargs)
    .positional('inputs', {
      type: 'string',
      array: true,
      demandOption: true,
      describe: '.go files or folders',
    })
    .option('time', { type: 'boolean', default: false, describe: 'Say how long everything took' })
    .check(({ inputs }) => {
      if (inputs.length === 0 || inputs.includes('-')) throw usage('a file or folder is missing');
      return true;
    });
}

export function maxErrors(yargs: Argv) {
  return yargs
    .option('max-errors', {
      type: 'number',
      default: defaultMaxErrors,
      describe: 'Report so many errors at most; 0 for all',
    })
    .check(({ maxErrors }) => {
      if (!Number.isSafeInteger(maxErrors) || Number(maxErrors) < 0)
        throw usage('--max-errors wants a number of errors');
      return true;
    });
}

/**
 * `gots run`: compiles to JavaScript and runs that, in a thread with a deep stack. Everything after the program's files belongs to the program; its exit status becomes ours.
 */
import type { Argv } from 'yargs';
import { execute } from './execute.ts';
import { usage } from './failure.ts';
import { packages } from './inputs.ts';

export function run(yargs: Argv): Argv {
  return yargs.command(
    'run <inputs..>',
    'Compile and run a program; what follows it are its arguments',
    (command) =>
      packages(command)
        .option('seed', {
          type: 'number',
          requiresArg: true,
          describe: 'Fix everything that is left to chance',
        })
        .option('shuffle', {
          type: 'boolean',
          default: false,
          describe: 'Leave to chance which goroutine runs next, and for how long',
        })
        .option('seeds', {
          type: 'number',
          requiresArg: true,
          describe: 'Run it so many times, shuffled, in virtual time; say what came out',
        })
        .option('leaks', {
          type: 'boolean',
          default: false,
          describe: 'When main returns, name the goroutines that are blocked for ever',
        })
        .option('trace', {
          type: 'string',
          requiresArg: true,
          describe: 'Write what the goroutines do to a file that Perfetto opens (ui.perfetto.dev)',
        })
        .option('virtual-time', {
          type: 'boolean',
          default: false,
          describe: 'Let the clock jump when all goroutines sleep',
        })
        .example('gots run examples/prime-sieve', 'run the package in a folder')
        .example('gots run --seed 7 main.go -v name', 'run a file, with the arguments -v name')
        .example('gots run --seeds 1000 main.go', 'look for rare deadlocks and other outcomes'),
    async ({ inputs, '--': args, seed, seeds, shuffle, leaks, trace, virtualTime, maxErrors, time }) => {
      if (seed !== undefined && !Number.isSafeInteger(seed)) throw usage('--seed wants an integer');
      if (seeds !== undefined) {
        if (!Number.isSafeInteger(seeds) || seeds < 1 || seeds >= 2 ** 31)
          throw usage('--seeds wants a number of runs');
        if (seed !== undefined) throw usage('--seed is one run, --seeds many');
        if (leaks || trace !== undefined)
          throw usage(`${leaks ? '--leaks' : '--trace'} is for one run, --seeds is many`);
      }
      await execute({
        ...{ inputs, seed, seeds, shuffle, leaks, trace, virtualTime, maxErrors, time },
        args: (args as string[] | undefined) ?? [],
      });
    },
  );
}

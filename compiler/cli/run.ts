/**
 * `gots run`: compiles to JavaScript and runs that, in a thread with a deep stack. Everything after the program's files belongs to the program; its exit status becomes ours.
 */
import { closeSync, openSync } from 'node:fs';
import type { Argv } from 'yargs';
import { reportDiagnostics } from './diagnostics.ts';
import { Failure, usage } from './failure.ts';
import { packages } from './inputs.ts';
import { loadModules } from './load.ts';
import { moduleSpecifier } from './output.ts';
import { compileProgram, openProgram } from './program.ts';
import { report, runSeeds, seedsStatus } from './seeds.ts';
import { Stopwatch } from './stopwatch.ts';

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
      if (trace !== undefined) {
        try {
          closeSync(openSync(trace, 'w'));
        } catch (error) {
          throw new Failure(`${trace}: cannot be written (${(error as NodeJS.ErrnoException).code})`);
        }
      }
      const watch = new Stopwatch(time);
      const program = watch.timed('read', () => openProgram(inputs));
      const { ProgramThread } = await import('gots/runtime/thread');
      const thread = new ProgramThread(); // it loads the runtime, and what the program imports of std, while we compile
      const read = (path: string) => {
        const source = program.read(path);
        if (source?.std) thread.preload(import.meta.resolve(`gots/std/${path}`));
        return source;
      };
      const result = compileProgram(
        { ...program, read },
        {
          target: 'js',
          timed: watch.timed,
          specifier(from, to) {
            const specifier = moduleSpecifier(program, from, to, '.mjs');
            return specifier.startsWith('gots/') ? import.meta.resolve(specifier) : specifier;
          },
        },
      );
      const status = reportDiagnostics(program, result, maxErrors);
      if (status !== 0) process.exit(status);
      const main = result.modules[result.modules.length - 1];
      if (main.name !== 'main') throw new Failure(`package ${main.name} is not a main package`);

      await watch.timed('load', () => loadModules(thread, program, result.modules));
      watch.report();
      const options = { args: [inputs[0], ...((args as string[] | undefined) ?? [])], root: program.root };
      if (seeds === undefined)
        process.exit(await thread.run({ ...options, seed, shuffle, leaks, trace, virtualTime }));

      const threads = [thread];
      const endings = await runSeeds(
        seeds,
        async () => {
          const ready = threads.pop();
          if (ready !== undefined) return ready;
          const another = new ProgramThread();
          await loadModules(another, program, result.modules);
          return another;
        },
        { ...options, shuffle: true },
      );
      process.stdout.write(report(endings, [...inputs, ...options.args.slice(1)].join(' '), true));
      process.exit(seedsStatus(endings));
    },
  );
}

/** Separates, by a `--`, what belongs to gots from what belongs to the program: that begins after a folder, or after the last .go file in a row. */
export function splitRun(args: readonly string[]): string[] {
  const takesValue = new Set(['--seed', '--seeds', '--trace', '--max-errors']);
  let at = 1;
  while (at < args.length && args[at].startsWith('-')) {
    if (args[at] === '--') return [...args];
    at += takesValue.has(args[at]) ? 2 : 1;
  }
  let end = at + 1;
  if (args[at]?.endsWith('.go')) while (args[end]?.endsWith('.go')) end++;
  return end < args.length ? [...args.slice(0, end), '--', ...args.slice(end)] : [...args];
}

/**
 * `gots run`: compiles to JavaScript and runs that, in a thread with a deep stack. Everything after the program's files belongs to the program; its exit status becomes ours.
 */
import type { Argv } from 'yargs';
import { reportDiagnostics } from './diagnostics.ts';
import { Failure, usage } from './failure.ts';
import { packages } from './inputs.ts';
import { loadModules } from './load.ts';
import { moduleSpecifier } from './output.ts';
import { compileProgram, openProgram } from './program.ts';
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
        .option('virtual-time', {
          type: 'boolean',
          default: false,
          describe: 'Let the clock jump when all goroutines sleep',
        })
        .example('gots run examples/prime-sieve', 'run the package in a folder')
        .example('gots run --seed 7 main.go -v name', 'run a file, with the arguments -v name'),
    async ({ inputs, '--': args, seed, virtualTime, maxErrors, time }) => {
      if (seed !== undefined && !Number.isSafeInteger(seed)) throw usage('--seed wants an integer');
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
      const programArgs = (args as string[] | undefined) ?? [];
      process.exit(
        await thread.run({ args: [inputs[0], ...programArgs], root: program.root, seed, virtualTime }),
      );
    },
  );
}

/** Separates, by a `--`, what belongs to gots from what belongs to the program: that begins after a folder, or after the last .go file in a row. */
export function splitRun(args: readonly string[]): string[] {
  const takesValue = new Set(['--seed', '--max-errors']);
  let at = 1;
  while (at < args.length && args[at].startsWith('-')) {
    if (args[at] === '--') return [...args];
    at += takesValue.has(args[at]) ? 2 : 1;
  }
  let end = at + 1;
  if (args[at]?.endsWith('.go')) while (args[end]?.endsWith('.go')) end++;
  return end < args.length ? [...args.slice(0, end), '--', ...args.slice(end)] : [...args];
}

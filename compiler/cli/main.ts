/**
 * The command line of gots. Exit status: 0, 1 for diagnostics, 2 for a wrong command line, 70 for a mistake of gots itself;
 * `gots run` passes the program's own status through.
 */
import yargs, { type Argv } from 'yargs';
import packageJson from '../../package.json' with { type: 'json' };
import { check } from './check.ts';
import { compile } from './compile.ts';
import { dump } from './dump.ts';
import { Failure, internalError, status, usage } from './failure.ts';
import { run, splitRun } from './run.ts';
import { types } from './types.ts';

const about = `gots compiles Go to TypeScript: goroutines, channels and select on a small scheduler, without a Go toolchain.

Usage: $0 <command>`;

async function main(args: readonly string[]): Promise<void> {
  const parser: Argv = yargs(args[0] === 'run' ? splitRun(args) : [...args])
    .scriptName('gots')
    .usage(about)
    .parserConfiguration({
      'populate--': true,
      'parse-positional-numbers': false,
    })
    .example('gots run examples/ping', 'run a program')
    .example('gots compile main.go -o out', 'write TypeScript to out/')
    .demandCommand(1, 'a command is missing')
    .strict()
    .recommendCommands()
    .version(packageJson.version)
    .wrap(Math.min(110, process.stdout.columns ?? 110))
    .fail((message, error) => {
      throw error ?? usage(/^Not enough non-option/.test(message) ? 'a file or folder is missing' : message);
    });
  await [run, compile, check, types, dump].reduce((commands, add) => add(commands), parser).parseAsync();
}

for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(status.ok); // the reader went away, as in `gots … | head`
    throw error;
  });
}

main(process.argv.slice(2)).catch((error: unknown) => {
  console.error(error instanceof Failure ? error.line : internalError(error));
  process.exit(error instanceof Failure ? error.status : status.internal);
});

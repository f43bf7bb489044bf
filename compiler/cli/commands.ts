/** The commands, on yargs. */
import yargs, { type Argv } from 'yargs';
import packageJson from '../../package.json' with { type: 'json' };
import { check } from './check.ts';
import { clean } from './clean.ts';
import { compile } from './compile.ts';
import { dump } from './dump.ts';
import { usage } from './failure.ts';
import { run } from './run.ts';
import { splitRun } from './split-run.ts';
import { types } from './types.ts';

const about = `gots compiles Go to TypeScript: goroutines, channels and select on a small scheduler, without a Go toolchain.

Usage: $0 <command>`;

const environment = `Environment:
  GOTSCACHE  Where run and compile keep what they made of sources that have not changed: an absolute path, or off`;

export async function parse(args: readonly string[]): Promise<void> {
  const parser: Argv = yargs(args[0] === 'run' ? splitRun(args) : [...args])
    .scriptName('gots')
    .usage(about)
    .epilogue(environment)
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
  await [run, compile, check, types, dump, clean]
    .reduce((commands, add) => add(commands), parser)
    .parseAsync();
}

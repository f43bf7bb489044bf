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
  const parsed = args[0] === 'run' ? splitRun(args) : [...args];
  const ofCommand = (): void => checkFlags(parsed, (parser as unknown as Parser).getOptions());
  const parser: Argv = yargs(parsed)
    .scriptName('gots')
    .usage(about)
    .epilogue(environment)
    .parserConfiguration({
      'populate--': true,
      'parse-positional-numbers': false,
      // A flag that nobody knows takes no file for its value.
      'unknown-options-as-args': true,
    })
    .example('gots run examples/ping', 'run a program')
    .example('gots compile main.go -o out', 'write TypeScript to out/')
    .demandCommand(1, 'a command is missing')
    .strict()
    .recommendCommands()
    .version(packageJson.version)
    .wrap(Math.min(110, process.stdout.columns ?? 110))
    .alias('help', 'h')
    .middleware(ofCommand, true)
    .fail((message, error) => {
      if (error !== undefined && error.name !== 'YError') throw error;
      // What yargs has to say itself is for the user; it misses files where an unknown flag took them.
      ofCommand();
      throw usage(inOneLine(message, parsed));
    });
  await [run, compile, check, types, dump, clean]
    .reduce((commands, add) => add(commands), parser)
    .parseAsync();
}

/** What yargs knows of a command's flags. */
interface Options {
  readonly key: Readonly<Record<string, unknown>>;
  readonly alias: Readonly<Record<string, readonly string[]>>;
  readonly boolean: readonly string[];
}

interface Parser {
  getOptions(): Options;
}

/** Flags are those of the command, the long ones written with two dashes; and switches have no value (to yargs, `--time=maybe` is false). */
function checkFlags(args: readonly string[], { key, alias, boolean }: Options): void {
  const names = new Set([...Object.keys(key), ...Object.entries(alias).flat(2)]);
  const isFlag = (name: string): boolean => names.has(name) && !/[A-Z]/.test(name);
  const isSwitch = (name: string): boolean => boolean.includes(name);
  for (let i = 0; i < args.length && args[i] !== '--'; i++) {
    const [, dashes, name, value] = /^(--?)([^=]+)(?:=(.*))?$/.exec(args[i]) ?? [];
    if (name === undefined) continue;
    if (dashes === '-' && isFlag(name[0]) && !isFlag(name)) continue; // -oout
    if (dashes === '--' && value === undefined && name.startsWith('no-') && isSwitch(name.slice(3))) continue;
    if (!isFlag(name)) throw usage(`Unknown argument: ${args[i]}`);
    if ((dashes === '-') !== (name.length === 1))
      throw usage(`Unknown argument: ${args[i]} (did you mean ${dashes === '-' ? '--' : '-'}${name}?)`);
    if (!isSwitch(name)) i += value === undefined ? 1 : 0;
    else if (value !== undefined && !['true', 'false'].includes(value))
      throw usage(`--${name} takes no value: ${value}`);
  }
}

function inOneLine(message: string, args: readonly string[]): string {
  if (/^Not enough non-option/.test(message)) return 'a file or folder is missing';
  const following = /^Not enough arguments following: (.*)$/.exec(message)?.[1];
  if (following !== undefined) return `a value is missing after ${args.at(-1)}`;
  const choice = /^Invalid values:\s+Argument: (.*), Given: "(.*)", Choices: (.*)$/.exec(message);
  if (choice === null) return message;
  return `Invalid ${choice[1]}: ${choice[2]} (it is one of ${choice[3].replaceAll('"', '')})`;
}

/**
 * go.mod (and go.work, which has the same form), as far as gots reads it: the module's path, the go line, the `godebug` lines. What else it says is
 * for the go command, which also finds what is wrong there.
 */
import { goMinor } from './build-constraint.ts';
import { type ModuleSettings, problemOf, type Setting, unsupported } from './godebug.ts';

export interface GoMod extends ModuleSettings {
  /** The module's path. */
  readonly path?: string;
  readonly go: string;
  /** What is wrong in the lines that are read. */
  readonly problems: readonly Problem[];
}

export interface Problem {
  readonly line: number;
  /** 1 when it is not told. */
  readonly column: number;
  readonly message: string;
}

interface Line {
  readonly line: number;
  /** Where its first word begins. */
  readonly column: number;
  readonly verb: string;
  readonly args: readonly string[];
}

const token = /"(?:[^"\\]|\\.)*"|`[^`]*`|\/\/.*|[()[\]{},]|(?:(?!\/\/)[^\s()[\]{},])+/g;

/** The lines, those of blocks with the verb of the block. */
function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  let block: string | undefined;
  for (const [i, line] of text.split('\n').entries()) {
    const [first, ...rest] = (line.match(token) ?? []).filter((word) => !word.startsWith('//'));
    if (first === undefined) continue;
    const at = { line: i + 1, column: line.search(/\S/) + 1 };
    if (block !== undefined && first === ')') block = undefined;
    else if (block !== undefined) lines.push({ ...at, verb: block, args: [first, ...rest] });
    else if (rest[0] === '(' && rest.length === 1) block = first;
    else if (rest[0] === '(' && rest[1] === ')') continue;
    else lines.push({ ...at, verb: first, args: rest });
  }
  return lines;
}

/** `goUnsaid`: what Go takes when there is no go line. */
export function readGoMod(text: string, goUnsaid = '1.16'): GoMod {
  const malformed: Problem[] = [];
  const wrong: Problem[] = [];
  const settings: Setting[] = [];
  let path: string | undefined;
  let go: string | undefined;
  for (const { line, column, verb, args } of linesOf(text)) {
    const complain = (message: string) => void malformed.push({ line, column, message });
    if (verb === 'module') path ??= args[0]?.replace(/^["`](.*)["`]$/, '$1');
    else if (verb === 'go') {
      if (go !== undefined) complain('repeated go statement');
      else if (args.length !== 1) complain('go directive expects exactly one argument');
      else if (!/^[1-9]\d*\.(0|[1-9]\d*)(\.(0|[1-9]\d*))?([a-z]+\d+)?$/.test(args[0]))
        complain(`invalid go version '${args[0]}': must match format 1.23.0`);
      else go = args[0];
    } else if (verb === 'godebug') {
      const setting = args.length === 1 ? settingOf(args[0]) : undefined;
      if (setting === undefined) {
        complain('usage: godebug key=value');
        continue;
      }
      settings.push(setting);
      const refused = unsupported(setting);
      const problem = problemOf('godebug', setting) ?? (refused && `${refused} not supported by gots yet`);
      if (problem !== undefined) wrong.push({ line, column: 1, message: problem });
    }
  }
  return { path, go: go ?? goUnsaid, settings, problems: malformed.length > 0 ? malformed : wrong };
}

function settingOf(text: string): Setting | undefined {
  const [, key, value] = /^([^=]*)=(.*)$/.exec(text) ?? [];
  return key === undefined || /["`']/.test(text) ? undefined : { key, value };
}

/** The language version of a go line, 21 for 1.21. */
export function minorOf(go: string): number {
  return Number.parseInt(go.split('.')[1], 10);
}

/** What is wrong with a go line that asks for more than there is. */
export function tooNew(go: string): string | undefined {
  const [major, minor] = go.split('.').map(Number.parseFloat);
  return major > 1 || minor > goMinor
    ? `requires go >= ${major}.${minor} (gots compiles go 1.${goMinor})`
    : undefined;
}

/**
 * Which files belong to a build: `//go:build` expressions, `// +build` lines and file name suffixes.
 * gots is linux (what programs expect of time, paths and signals), with 64-bit ints and an architecture of its own, so that packages
 * with assembly choose their pure Go files. Tags: linux, unix, gots, purego, go1.1 … go1.26.
 */
import type { LanguageVersion } from '../grammar/source.ts';

const systems = new Set(
  'aix android darwin dragonfly freebsd hurd illumos ios js linux nacl netbsd openbsd plan9 solaris wasip1 windows zos'.split(
    ' ',
  ),
);
const architectures = new Set(
  `386 amd64 amd64p32 arm armbe arm64 arm64be loong64 mips mipsle mips64 mips64le mips64p32 mips64p32le ppc ppc64 ppc64le riscv riscv64
   s390 s390x sparc sparc64 wasm`.split(/\s+/),
);
const tags = new Set(['linux', 'unix', 'gots', 'purego']);
/** The language is go1.26. */
export const goMinor = 26;

function satisfied(tag: string): boolean {
  const version = /^go1\.(\d+)$/.exec(tag);
  return version === null ? tags.has(tag) : Number(version[1]) >= 1 && Number(version[1]) <= goMinor;
}

/** By its name alone: tests, hidden files and files for other systems are left out. */
export function nameMatches(file: string): boolean {
  const base = file.slice(file.lastIndexOf('/') + 1);
  if (!base.endsWith('.go') || base.endsWith('_test.go') || /^[._]/.test(base)) return false;
  const parts = base.slice(0, base.indexOf('.')).split('_').slice(1);
  const last = parts.at(-1) ?? '';
  const before = parts.at(-2) ?? '';
  if (architectures.has(last)) return false;
  return !systems.has(last) || (satisfied(last) && !architectures.has(before));
}

/** What stands above the package clause, as far as it says to which builds a file belongs. Offsets are in the file's text. */
export interface FileHeader {
  /** The `//go:build` line. */
  readonly goBuild?: BuildLine;
  /** Another one, which is an error. */
  readonly repeated?: BuildLine;
  /** What the `// +build` lines say, which count when there is no `//go:build` line, whatever the go line of go.mod. */
  readonly plusBuild: readonly string[];
  /** Where the package clause begins. */
  readonly end: number;
}

export interface BuildLine {
  readonly expression: string;
  readonly offset: number;
}

/** A `//go:build` line stands on a line of its own; `// +build` lines only among the line comments a file begins with, with a blank line below. */
export function fileHeader(text: string): FileHeader {
  const header = /^\uFEFF?(?:\s|\/\/[^\n]*(?:\n|$)|\/\*[\s\S]*?\*\/)*/.exec(text)![0];
  const lines = header.replace(/\/\*[\s\S]*?\*\/|\/\/.*/g, (comment) =>
    comment.startsWith('//') ? comment : comment.replace(/[^\n]/g, '*'),
  );
  const [goBuild, repeated] = [...lines.matchAll(/^\uFEFF?[^\S\n]*\/\/go:build(?!\S)(.*)/gm)].map(
    (line): BuildLine => ({ expression: line[1].trim(), offset: line.index + line[0].indexOf('//') }),
  );
  const first = /^\uFEFF?(?:[^\S\n]*(?:\/\/[^\n]*)?\n)*/.exec(lines)![0];
  const above = /^[\s\S]*\n[^\S\n]*\n/.exec(`\n${first}`)?.[0] ?? '';
  const plusBuild = [...above.matchAll(/^[^\S\n]*\/\/[^\S\n]*\+build(?!\S)(.*)/gm)].map((line) => line[1]);
  return { goBuild, repeated, plusBuild, end: header.length };
}

/** Whether a file belongs to the build; undefined when its //go:build line is malformed. */
export function included({ goBuild, plusBuild }: FileHeader): boolean | undefined {
  return goBuild === undefined ? plusBuild.every(plusHolds) : evaluate(goBuild.expression);
}

/** A `// +build` line: in one of its words all terms hold. What cannot be a tag is as good as one that does not hold. */
function plusHolds(line: string): boolean {
  const term = (text: string): boolean => {
    const [, not, tag] = /^(!?)(.*)$/.exec(text)!;
    if (not !== '' && (tag === '' || tag.startsWith('!'))) return false;
    return (/^[\p{L}\p{Nd}_.]+$/u.test(tag) && satisfied(tag)) === (not === '');
  };
  return line
    .trim()
    .split(/\s+/)
    .some((word) => word.split(',').every(term));
}

type Expression =
  | { readonly op: '||' | '&&'; readonly x: Expression; readonly y: Expression }
  | { readonly op: '!'; readonly x: Expression }
  | { readonly op: 'tag'; readonly tag: string };

/** Undefined when it is malformed. */
function parse(text: string): Expression | undefined {
  const tokens = text.match(/\|\||&&|[!()]|[\p{L}\p{N}_.]+|\S/gu) ?? [];
  let next = 0;
  let malformed = false;
  const chain = (op: '||' | '&&', operand: () => Expression): Expression => {
    let x = operand();
    while (tokens[next] === op) {
      next++;
      x = { op, x, y: operand() };
    }
    return x;
  };
  const or = (): Expression => chain('||', () => chain('&&', not));
  const not = (): Expression => {
    const token = tokens[next++];
    if (token === '!') return { op: '!', x: not() };
    if (token === '(') {
      const x = or();
      if (tokens[next++] !== ')') malformed = true;
      return x;
    }
    if (token === undefined || !/^[\p{L}\p{N}_.]+$/u.test(token)) malformed = true;
    return { op: 'tag', tag: token ?? '' };
  };
  const x = or();
  return malformed || next < tokens.length ? undefined : x;
}

/** Whether the expression holds; undefined when it is malformed. */
function evaluate(expression: string): boolean | undefined {
  const holds = (e: Expression): boolean => {
    switch (e.op) {
      case '||':
        return holds(e.x) || holds(e.y);
      case '&&':
        return holds(e.x) && holds(e.y);
      case '!':
        return !holds(e.x);
      case 'tag':
        return satisfied(e.tag);
    }
  };
  const parsed = parse(expression);
  return parsed && holds(parsed);
}

/** The least version for which the expression (its negation, when not `positive`) can hold; −1 when it asks for none. */
function leastVersion(e: Expression, positive: boolean): number {
  switch (e.op) {
    case '!':
      return leastVersion(e.x, !positive);
    case 'tag': {
      const version = positive ? /^go1(?:\.(\d+))?$/.exec(e.tag) : null;
      return version === null ? -1 : Number(version[1] ?? 0);
    }
    default: {
      const both = [leastVersion(e.x, positive), leastVersion(e.y, positive)];
      return (e.op === '&&') === positive ? Math.max(...both) : Math.min(...both);
    }
  }
}

/** The first version in which a //go:build line changes that of its file. */
const firstPerFile = 21;

/** What a file is written in: what its //go:build expression asks for, else its module's go line; undefined for the newest. */
export function languageVersion(
  module: number | undefined,
  expression: string | undefined,
): LanguageVersion | undefined {
  const parsed = expression === undefined ? undefined : parse(expression);
  const own = parsed === undefined ? -1 : leastVersion(parsed, true);
  const minor = own < 0 ? (module ?? goMinor) : Math.max(own, firstPerFile);
  if (minor >= goMinor) return undefined;
  const origin =
    own === minor
      ? `(file declares //go:build go1.${minor})`
      : `(-lang was set to go1.${module ?? goMinor}; check go.mod)`;
  return { minor, origin };
}

/**
 * Which files belong to a build: `//go:build` expressions and file name suffixes.
 * gots is linux (what programs expect of time, paths and signals), with 64-bit ints and an architecture of its own, so that packages
 * with assembly choose their pure Go files. Tags: linux, unix, gots, purego, go1.1 … go1.26.
 */
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

/** The `//go:build` line above the package clause: its expression and where that begins. */
export function buildLine(text: string): { expression: string; offset: number } | undefined {
  const header = /^(?:\uFEFF)?(?:[ \t\r\n]|\/\/[^\n]*(?:\n|$)|\/\*[\s\S]*?\*\/)*/.exec(text)![0];
  const withoutBlocks = header.replace(/\/\*[\s\S]*?\*\//g, (c) => c.replace(/[^\n]/g, ' '));
  const line = /^[ \t]*\/\/go:build[ \t]+([^\r\n]*)/m.exec(withoutBlocks);
  return line === null ? undefined : { expression: line[1], offset: line.index };
}

/** Whether the expression holds; undefined when it is malformed. */
export function evaluate(expression: string): boolean | undefined {
  const tokens = expression.match(/\|\||&&|[!()]|[\p{L}\p{N}_.]+|\S/gu) ?? [];
  let next = 0;
  let malformed = false;
  const or = (): boolean => {
    let value = and();
    while (tokens[next] === '||') {
      next++;
      value = and() || value;
    }
    return value;
  };
  const and = (): boolean => {
    let value = not();
    while (tokens[next] === '&&') {
      next++;
      value = not() && value;
    }
    return value;
  };
  const not = (): boolean => {
    const token = tokens[next++];
    if (token === '!') return !not();
    if (token === '(') {
      const value = or();
      if (tokens[next++] !== ')') malformed = true;
      return value;
    }
    if (token === undefined || !/^[\p{L}\p{N}_.]+$/u.test(token)) malformed = true;
    return satisfied(token ?? '');
  };
  const value = or();
  return malformed || next < tokens.length ? undefined : value;
}

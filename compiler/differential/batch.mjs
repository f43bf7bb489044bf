/**
 * Many sections as one program: each is called in turn, under its own heading.
 */
import { basics } from './types.mjs';

const imports = ['fmt', 'math', 'runtime', 'strconv', 'strings'];

/** @param {readonly (readonly [number: number, text: string])[]} sections */
export function batch(sections) {
  return [
    'package main\n',
    `import (\n${imports.map((path) => `\t"${path}"\n`).join('')})\n`,
    'var _, _, _, _ = math.Pi, runtime.GOOS, strconv.Itoa, strings.ToUpper\n',
    ...basics.map(({ name }) => `func v${name}(x ${name}) ${name} { return x }`),
    '\nfunc clip(s string) string {\n\tif len(s) > 60 {\n\t\treturn s[:60]\n\t}\n\treturn s\n}\n',
    'func main() {',
    ...sections.map(([number]) => `\tsection(${number}, main${number})`),
    '}\n',
    'func section(n int, f func()) {\n\tfmt.Println("=== section", n)\n\tdefer func() {\n\t\tif r := recover(); r != nil {\n\t\t\tfmt.Println("uncaught:", r)\n\t\t}\n\t}()\n\tf()\n}\n',
    ...sections.map(([number, text]) => text.replaceAll('§', String(number))),
  ].join('\n');
}

/**
 * What each section printed, by its number; the last one's includes how the program ended, unless it ended well.
 *
 * @param {{ stdout: string, stderr: string, status: number | null }} outcome
 */
export function outputs({ stdout, stderr, status }) {
  /** @type {Map<number, string>} */
  const found = new Map();
  let last = Number.NaN;
  for (const part of stdout.split(/^=== section (?=\d+$)/m).slice(1)) {
    const end = part.indexOf('\n');
    last = Number(part.slice(0, end));
    found.set(last, part.slice(end + 1));
  }
  if (status !== 0)
    found.set(last, `${found.get(last) ?? ''}-- exit status ${status}\n${stderr.split('\n', 1)[0]}\n`);
  return found;
}

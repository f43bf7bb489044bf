/**
 * Many sections as one program: each is called in turn, under its own heading. With an argument, the first ones are left out.
 */
import { readFileSync } from 'node:fs';

/** What sections use. */
const prelude = readFileSync(new URL('prelude.go', import.meta.url), 'utf8');

/** @param {readonly (readonly [number: number, text: string])[]} sections by increasing number */
export function batch(sections) {
  return [
    prelude,
    'func main() {\n\tif len(os.Args) > 1 {\n\t\tfirst, _ = strconv.Atoi(os.Args[1])\n\t}',
    ...sections.map(([number]) => `\tsection(${number}, main${number})`),
    '}\n',
    ...sections.map(([number, text]) => text.replaceAll('§', String(number))),
  ].join('\n');
}

/**
 * What each section printed, by its number; the last one's includes how the program ended, unless it ended well: the first line of the report, and where
 * goroutines were.
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
  if (status !== 0) {
    const states = [...stderr.matchAll(/^goroutine \d+ .*?(\[.*\]):$/gm)].map(([, state]) => state);
    found.set(
      last,
      `${found.get(last) ?? ''}-- exit status ${status}\n${stderr.split('\n', 1)[0]}\n${states.sort().join(' ')}\n`,
    );
  }
  return found;
}

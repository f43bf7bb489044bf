/**
 * Compares what gots says of programs that are a little wrong with what Go's compiler says: the same lines, the same messages.
 *
 * The programs are the fuzzer's. Left out are those of which gots says that it does not support something, and those that use a part of std that it does not have.
 */
import { readFileSync } from 'node:fs';
import { corpus } from '../fuzz/corpus.mjs';
import { compiled } from '../fuzz/inspect.mjs';
import { mutant } from '../fuzz/mutate.mjs';
import { Random } from '../fuzz/random.mjs';
import { frontEnd } from './front-end.mjs';

const std = Object.keys(
  JSON.parse(readFileSync(new URL('../../dist/std.json', import.meta.url), 'utf8')),
).filter((path) => !path.startsWith('internal/'));
const sources = corpus();

/** @param {number} seed @param {number} number */
export function wrongProgram(seed, number) {
  return mutant(sources, new Random(seed, number));
}

/** What gots says, as `line: message`; undefined when it cannot say what Go would. */
export function gotsFaults(/** @type {string} */ text) {
  const { diagnostics, fset } = compiled(text);
  if (
    diagnostics.some(
      ({ code, message }) =>
        code === 'Unsupported' ||
        code === 'MissingMain' ||
        code === 'NotMain' ||
        code === 'NotInStd' ||
        code === 'NoRequiredModule' ||
        /not supported by gots|^undefined: \w+\.\w+$/.test(message),
    )
  )
    return undefined;
  const lines = diagnostics.map(({ pos, message }) => `${fset.position(pos)?.line}: ${message}`);
  return [...new Set(lines)];
}

/** @param {readonly import('./front-end.mjs').Fault[]} faults */
export function goFaults(faults) {
  return [...new Set(faults.map(([line, , message]) => `${line}: ${message}`))];
}

/** '' or the first disagreement. */
export function disagreement(/** @type {readonly string[]} */ gots, /** @type {readonly string[]} */ go) {
  const [a, b] = [[...gots].sort(), [...go].sort()];
  for (let i = 0; i < Math.max(a.length, b.length); i++) {
    if (a[i] === b[i]) continue;
    const [extra, missing] = [a.filter((m) => !b.includes(m)), b.filter((m) => !a.includes(m))];
    return `gots: ${extra[0] ?? '-'}\n  Go: ${missing[0] ?? '-'}`;
  }
  return '';
}

export function openFrontEnd() {
  return frontEnd(std);
}

/**
 * Compares what gots says of programs that are a little wrong with what Go's compiler says: the same lines, the same messages.
 *
 * The programs are those of the fuzzer, and generated ones changed in the same way. Left out are those of which gots says that it does not support something,
 * those that use a part of std that it does not have, and what the go command says before the compiler is asked.
 */
import { corpus, tokens } from '../fuzz/corpus.mjs';
import { compiled } from '../fuzz/inspect.mjs';
import { mutant } from '../fuzz/mutate.mjs';
import { Random } from '../fuzz/random.mjs';
import { batch } from './batch.mjs';
import { frontEnd } from './front-end.mjs';
import { Section } from './generator/section.mjs';

const together = 100;
/** Where there are more, both compilers stop somewhere. */
const mostFaults = 60;
const sources = corpus();

/** @typedef {{ number: number, text: string, difference: string }} Found */

export async function comparison(
  /** @type {number} */ seed,
  /** @type {number} */ first,
  /** @type {number} */ count,
) {
  const front = frontEnd();
  /** @type {Found[]} */
  const differences = [];
  const kinds = new Set();
  let compared = 0;
  for (let at = first; at < first + count; at += together) {
    const numbers = Array.from({ length: Math.min(together, first + count - at) }, (_, i) => at + i);
    const texts = numbers.map((number) => wrongProgram(seed, number));
    const answers = await front.faults(texts);
    for (const [i, text] of texts.entries()) {
      const difference = differenceOf(text, answers[i]);
      if (difference === undefined) continue;
      compared++;
      const kind = difference.replace(/\d+|"[^"]*"/g, '');
      if (difference === '' || kinds.has(kind)) continue;
      kinds.add(kind);
      differences.push({ number: numbers[i], text, difference });
    }
  }
  front.end();
  return { compared, differences };
}

function wrongProgram(/** @type {number} */ seed, /** @type {number} */ number) {
  const random = new Random(seed, number);
  if (random.oneIn(2)) return mutant(sources, random);
  const text = batch([[0, new Section(random).text()]]);
  return mutant([{ name: 'generated', tokens: tokens(text) }], random);
}

/** '' when they say the same; undefined when that cannot be asked. @returns {string | undefined} */
function differenceOf(
  /** @type {string} */ text,
  /** @type {readonly import('./front-end.mjs').Fault[]} */ go,
) {
  if (text.includes('\0') || go.length > mostFaults) return undefined;
  let result;
  try {
    result = compiled(text);
  } catch (error) {
    return `gots: internal error: ${error}\n  Go:   -`;
  }
  const { diagnostics, fset } = result;
  const unlike = /not supported by gots|nested too deeply|^undefined: \w+\.\w+$/;
  const codes = new Set(['Unsupported', 'MissingMain', 'NotMain', 'NotInStd', 'NoRequiredModule']);
  if (
    diagnostics.length > mostFaults ||
    diagnostics.some(({ code, message }) => codes.has(code) || unlike.test(message))
  )
    return undefined;
  // Directives are not its front end's business.
  const ours = diagnostics.filter(({ code }) => code !== 'InvalidDirective');
  const a = new Set(ours.map(({ pos, message }) => `${fset.position(pos)?.line}: ${message}`));
  // Go's package sync imports another one of that name; so it says which it means.
  const b = new Set(go.map(([line, , message]) => `${line}: ${message.replaceAll('"sync".', 'sync.')}`));
  const [extra, missing] = [[...a].find((m) => !b.has(m)), [...b].find((m) => !a.has(m))];
  return extra === undefined && missing === undefined
    ? ''
    : `gots: ${extra ?? '-'}\n  Go:   ${missing ?? '-'}`;
}

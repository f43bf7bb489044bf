/**
 * Compares gots with Go on programs that nobody wrote: `npm run differential -- [programs|errors] [--seed N] [--count N] [--first N] [--shuffle]
 * [--no-reduce] [--out folder]`. Needs Go.
 *
 * `programs` generates programs that compile, packs many of them into one, and compares what each prints; with `--shuffle`, while gots runs goroutines in an
 * order left to chance, which no output may depend on. `errors` takes programs that are a little wrong
 * (generated and mutated) and compares the lines and messages of their errors. The same seed gives the same programs; `--first` goes on where a campaign
 * stopped. Each program that differs is written to the output folder (.gots/differential/found), those of `programs` reduced. Exit status 1 when anything was found.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { Random } from '../fuzz/random.mjs';
import { batch } from './batch.mjs';
import { compare } from './compare.mjs';
import { comparison } from './errors.mjs';
import { frontEnd } from './front-end.mjs';
import { Section } from './generator/section.mjs';
import { reduceProgram } from './reduce.mjs';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    seed: { type: 'string', default: String(Date.now() % 1_000_000) },
    count: { type: 'string', default: '1000' },
    first: { type: 'string', default: '0' },
    shuffle: { type: 'boolean', default: false },
    'no-reduce': { type: 'boolean', default: false },
    out: {
      type: 'string',
      default: fileURLToPath(new URL('../../.gots/differential/found', import.meta.url)),
    },
  },
});
const [seed, count, first] = [values.seed, values.count, values.first].map(Number);
const [kind = 'programs'] = positionals;
/** Larger ones take more memory, and as much time. */
const batchSize = 400;
/** So many differences are reduced; the others are written as they are. */
const mostReduced = 10;
mkdirSync(values.out, { recursive: true });
console.log(`seed ${seed}, ${kind} ${first} to ${first + count - 1}`);
const found = await (kind === 'errors' ? errors() : programs());
process.exit(found === 0 ? 0 : 1);

async function programs() {
  let compared = 0;
  let found = 0;
  /** Asked only when something is reduced. @type {ReturnType<typeof frontEnd> | undefined} */
  let front;
  for (let at = first; at < first + count; at += batchSize) {
    const sections = Array.from({ length: Math.min(batchSize, first + count - at) }, (_, i) =>
      section(at + i),
    );
    const schedule = values.shuffle ? seed + at + 1 : 0;
    const result = await compare(sections, schedule);
    compared += result.compared;
    for (const [number, message] of result.refused) console.log(`${number}: refused by Go: ${message}`);
    for (const { number, go, gots } of result.differences) {
      found++;
      const file = join(values.out, `${seed}-${number}.go`);
      const text = section(number)[1];
      const small =
        values['no-reduce'] || found > mostReduced
          ? text
          : await reduceProgram(text, (front ??= frontEnd()), go === 'compiles', schedule);
      writeFileSync(file, batch([[number, small]]));
      console.log(`${number}: ${firstDifference(go, gots)}\n  ${file}`);
    }
    if (((at - first) / batchSize) % 5 === 4)
      console.log(`${at + batchSize - first} programs, ${compared} compared, ${found} different`);
  }
  front?.end();
  console.log(`seed ${seed}: ${count} programs, ${compared} compared, ${found} different`);
  return found;
}

/** @returns {[number, string]} */
function section(/** @type {number} */ number) {
  return [number, new Section(new Random(seed, number)).text()];
}

function firstDifference(/** @type {string} */ go, /** @type {string} */ gots) {
  const [a, b] = [go.split('\n'), gots.split('\n')];
  const at = a.findIndex((line, i) => line !== b[i]);
  return `line ${at + 1} of its output\n  Go:   ${a[at]}\n  gots: ${b[at]}`;
}

async function errors() {
  const { compared, differences } = await comparison(seed, first, count);
  for (const { number, text, difference } of differences) {
    const file = join(values.out, `errors-${seed}-${number}.go`);
    writeFileSync(file, text);
    console.log(`${number}: ${difference}\n  ${file}`);
  }
  console.log(`seed ${seed}: ${count} programs, ${compared} compared, ${differences.length} different`);
  return differences.length;
}

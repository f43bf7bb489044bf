/**
 * Feeds gots with mutated programs: `npm run fuzz -- [--seed N] [--count N] [--first N] [--case N] [--workers N] [--out folder]`.
 *
 * Case by case, so that the same seed gives the same cases; `--first` goes on where a campaign stopped, `--case N` shows one case and what becomes of it.
 * A thread that is at one case for more than five seconds is ended, and the case recorded. Each kind of failure is written once, reduced, to the output folder
 * (.gots/fuzz); one in 20 accepted programs is type-checked strictly. Exit status 1 when anything was found.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { Worker } from 'node:worker_threads';
import { corpus } from './corpus.mjs';
import { inspect } from './inspect.mjs';
import { mutant } from './mutate.mjs';
import { Random } from './random.mjs';

const { values } = parseArgs({
  options: {
    seed: { type: 'string', default: String(Date.now() % 1_000_000) },
    count: { type: 'string', default: '10000' },
    first: { type: 'string', default: '0' },
    case: { type: 'string' },
    workers: { type: 'string', default: '1' },
    out: { type: 'string', default: fileURLToPath(new URL('../../.gots/fuzz', import.meta.url)) },
  },
});
const [seed, count, first, workers] = [values.seed, values.count, values.first, values.workers].map(Number);
const out = values.out;
const hangLimit = 5000;
const sampleEvery = 20;
const sampleBatch = 100;

if (values.case !== undefined) {
  const number = Number(values.case);
  const text = mutant(corpus(), new Random(seed, number));
  process.stdout.write(text);
  const { problem, accepted } = inspect(text, { small: number % 8 !== 0 });
  console.error(`-- ${problem || (accepted ? 'accepted' : 'refused')}`);
  process.exit(problem === '' ? 0 : 1);
}

/** @type {Map<string, { count: number, number: number }>} */
const problems = new Map();
/** @type {{ number: number, files: { name: string, text: string }[], text: string }[]} */
let samples = [];
let sampled = 0;
let accepted = 0;
const started = performance.now();
console.log(`seed ${seed}, cases ${first} to ${first + count - 1}`);
mkdirSync(out, { recursive: true });
await Promise.all(Array.from({ length: workers }, (_, i) => thread(first + i)));
typeCheck();
const seconds = (performance.now() - started) / 1000;
console.log(
  `seed ${seed}: ${count} inputs in ${seconds.toFixed(0)} s (${(count / seconds).toFixed(0)} a second), ${accepted} accepted, ${sampled} type-checked, ${problems.size} kinds of problem`,
);
for (const [problem, { count, number }] of problems)
  console.log(`${count} × ${problem}   (--seed ${seed} --case ${number})`);
process.exit(problems.size === 0 ? 0 : 1);

/** Runs every `workers`-th case from `from` on, in one thread after another if need be. */
async function thread(/** @type {number} */ from) {
  const end = first + count;
  let next = from;
  while (next < end) next = await stretch(next, end);
}

/** @returns {Promise<number>} the case to go on with */
function stretch(/** @type {number} */ from, /** @type {number} */ end) {
  const progress = new Int32Array(new SharedArrayBuffer(12));
  progress[0] = from;
  const worker = new Worker(new URL('worker.mjs', import.meta.url), {
    workerData: { seed, first: from, step: workers, end, progress, sampleEvery },
    // As deep as a main thread's, so that what overflows there does here.
    resourceLimits: { stackSizeMb: 1, maxOldGenerationSizeMb: 1500 },
  });
  return new Promise((resolve) => {
    let [at, since] = [-1, 0];
    let told = from;
    const finish = (/** @type {string} */ problem) => {
      clearInterval(watch);
      accepted += progress[1];
      if (problem === '') return resolve(end);
      const number = progress[0];
      found(number, problem, mutant(corpus(), new Random(seed, number)), '');
      worker.terminate().then(() => resolve(number + workers));
    };
    const watch = setInterval(() => {
      const number = Atomics.load(progress, 0);
      if (number - told >= 20_000) {
        told = number;
        console.log(`at case ${number}`);
      }
      // Node itself may have had to wait.
      const used = process.cpuUsage();
      const now = (used.user + used.system) / 1000;
      if (number !== at || Atomics.load(progress, 2) === 1) [at, since] = [number, now];
      else if (now - since > hangLimit) finish(`more than ${hangLimit / 1000} s`);
    }, 250);
    worker.on('message', (message) => {
      if (message.done) finish('');
      else if (message.problem !== undefined)
        found(message.number, message.problem, message.text, message.reduced);
      else {
        samples.push(message);
        if (samples.length >= sampleBatch) typeCheck();
      }
    });
    worker.on('error', (error) => finish(`the thread ended: ${error.message}`));
  });
}

function found(
  /** @type {number} */ number,
  /** @type {string} */ problem,
  /** @type {string} */ text,
  /** @type {string} */ reduced,
) {
  const known = problems.get(problem);
  if (known !== undefined) {
    known.count++;
    return;
  }
  problems.set(problem, { count: 1, number });
  console.log(`case ${number}: ${problem}`);
  writeFileSync(join(out, `${seed}-${number}.go`), reduced || text);
  if (reduced) writeFileSync(join(out, `${seed}-${number}.whole.go`), text);
}

/** The TypeScript of accepted programs, in a project that uses gots as any other would. */
function typeCheck() {
  if (samples.length === 0) return;
  const folder = fileURLToPath(new URL('../../.gots/fuzz-types', import.meta.url));
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const { files } of samples)
    for (const { name, text } of files) writeFileSync(join(folder, name), text);
  const compilerOptions = {
    target: 'es2022',
    module: 'nodenext',
    types: ['node'],
    noEmit: true,
    strict: true,
    noImplicitOverride: true,
    verbatimModuleSyntax: true,
    erasableSyntaxOnly: true,
    exactOptionalPropertyTypes: true,
  };
  writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify({ compilerOptions, include: ['*.ts'] }));
  const tsc = fileURLToPath(new URL('../../node_modules/typescript/bin/tsc', import.meta.url));
  const { stdout } = spawnSync(process.execPath, [tsc, '-p', folder, '--pretty', 'false'], {
    encoding: 'utf8',
  });
  const seen = new Set();
  for (const [, number, message] of stdout.matchAll(/case-(\d+)[\w-]*\.ts\(\d+,\d+\): error (TS\d+: .*)/g)) {
    if (seen.has(number)) continue;
    seen.add(number);
    const problem = `invalid TypeScript: ${message.replace(/'[^']*'/g, '…')}`;
    found(Number(number), problem, samples.find((s) => s.number === Number(number))?.text ?? '', '');
  }
  sampled += samples.length;
  samples = [];
}

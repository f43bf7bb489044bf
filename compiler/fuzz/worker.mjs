/**
 * A thread of the fuzzer: makes the cases of a range one after the other and inspects them. `progress[0]` is the case it is at, `progress[1]` counts what was accepted.
 */
import { parentPort, workerData } from 'node:worker_threads';
import { corpus } from './corpus.mjs';
import { compiled, inspect } from './inspect.mjs';
import { mutant } from './mutate.mjs';
import { Random } from './random.mjs';
import { reduce } from './reduce.mjs';

const { seed, first, step, end, progress, sampleEvery } = workerData;
const sources = corpus();
/** @type {Set<string>} */
const seen = new Set();

for (let number = first; number < end; number += step) {
  Atomics.store(progress, 0, number);
  const text = mutant(sources, new Random(seed, number));
  const options = { small: number % 8 !== 0 };
  const { problem, accepted } = inspect(text, options);
  if (accepted) Atomics.add(progress, 1, 1);
  if (problem !== '') {
    let reduced = '';
    if (!seen.has(problem)) {
      Atomics.store(progress, 2, 1);
      reduced = reduce(text, (t) => inspect(t, options).problem === problem, 20_000);
      Atomics.store(progress, 2, 0);
    }
    seen.add(problem);
    parentPort?.postMessage({ number, problem, text, reduced });
  } else if (accepted && sampleEvery > 0 && new Random(seed, number + 2 ** 31).oneIn(sampleEvery)) {
    // With the instances of std's generic declarations that are its own.
    const file = (/** @type {string} */ path) =>
      `case-${number}${path === 'main' ? '' : path.replace(/\W/g, '-')}`;
    const specifier = (/** @type {string} */ _from, /** @type {string} */ to) =>
      to.startsWith('gots/') ? to : to.startsWith('$instances/') ? `./${file(to)}.js` : `gots/std/${to}`;
    const files = compiled(text, { target: 'ts', specifier }).modules.map((module) => ({
      name: `${file(module.path)}.ts`,
      text: module.text,
    }));
    parentPort?.postMessage({ number, files, text });
  }
}
parentPort?.postMessage({ done: true });

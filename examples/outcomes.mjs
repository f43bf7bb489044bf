/**
 * Runs one compiled program under the seeds from 1 on, in one thread and under virtual time: `node outcomes.mjs <module> <root> <seeds> <shuffle>`.
 * Writes how each run ended, as JSON, of its events a digest; and how long a run took on average.
 */
import { pathToFileURL } from 'node:url';
import { ProgramThread } from 'gots/runtime/thread';

const [module, root, seeds, shuffle] = process.argv.slice(2);
const thread = new ProgramThread();
await thread.load(pathToFileURL(module).href);
/** @type {import('gots/runtime/thread').Outcome[]} */
const outcomes = [];
const started = performance.now();
await thread.runMany(
  {
    args: [module],
    root,
    first: 1,
    last: Number(seeds),
    shuffle: shuffle === 'true',
    record: true,
    running: new Int32Array(new SharedArrayBuffer(4)),
  },
  (more) => void outcomes.push(...more),
);
process.stdout.write(
  JSON.stringify({ outcomes, milliseconds: (performance.now() - started) / outcomes.length }),
);

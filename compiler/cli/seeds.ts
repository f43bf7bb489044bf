/**
 * `gots run --seeds n`: runs a program under many schedules and says how many ways it can end, how often it does, and with which seed to see each.
 *
 * Two runs end in the same way when they succeed with the same output, or fail with the same message: what a program has printed by the time it
 * fails, and where its other goroutines were, differs from one schedule to the next.
 */
import { availableParallelism } from 'node:os';
import type { ManyRuns, Outcome, ProgramThread } from 'gots/runtime/thread';

/** A run that takes longer than this (ms) is given up. */
const patience = 10_000;
/** Longer texts are cut. */
const wide = 70;
/** How many outcomes are shown. */
const shown = 10;
/** Fewer runs than this are not worth a thread of their own. */
const leastRuns = 200;

interface Ending {
  readonly example: Outcome;
  count: number;
}

const endless = -1;

/** Runs with the seeds from 1 to n. `load` gives a thread with the program loaded. */
export async function runSeeds(
  n: number,
  load: () => Promise<ProgramThread>,
  options: Pick<ManyRuns, 'args' | 'root' | 'shuffle'>,
): Promise<readonly Ending[]> {
  const endings = new Map<string, Ending>();
  const heard = (outcomes: readonly Outcome[]) => {
    for (const outcome of outcomes) {
      const key = keyOf(outcome);
      const known = endings.get(key);
      if (known === undefined) endings.set(key, { example: outcome, count: 1 });
      else if (outcome.seed > known.example.seed) known.count++;
      else endings.set(key, { example: outcome, count: known.count + 1 });
    }
  };
  const threads = Math.min(4, availableParallelism(), Math.ceil(n / leastRuns));
  const share = Math.ceil(n / threads);
  await Promise.all(
    Array.from({ length: threads }, (_, i) =>
      runRange(1 + i * share, Math.min(n, (i + 1) * share), load, options, heard),
    ),
  );
  return [...endings.values()].sort((a, b) => b.count - a.count || a.example.seed - b.example.seed);
}

/** One thread's share. A run that does not end is given up with its thread; another goes on after it. */
async function runRange(
  first: number,
  last: number,
  load: () => Promise<ProgramThread>,
  options: Pick<ManyRuns, 'args' | 'root' | 'shuffle'>,
  heard: (outcomes: readonly Outcome[]) => void,
): Promise<void> {
  let next = first;
  let end = last;
  while (next <= last) {
    const thread = await load();
    const running = new Int32Array(new SharedArrayBuffer(4));
    let seen = 0;
    let since = performance.now();
    const watch = setInterval(() => {
      const seed = Atomics.load(running, 0);
      if (seed !== seen) {
        seen = seed;
        since = performance.now();
      } else if (performance.now() - since > patience) void thread.stop();
    }, 100);
    await thread.runMany({ ...options, first: next, last: end, running }, (outcomes) => {
      heard(outcomes);
      next = outcomes[outcomes.length - 1].seed + 1;
    });
    clearInterval(watch);
    const stuck = Atomics.load(running, 0);
    if (next > end) end = last;
    // What had ended before it has not been heard of: once more, up to there.
    else if (stuck > next) end = stuck - 1;
    else {
      heard([{ seed: stuck, status: endless, stdout: '', stderr: '', digest: 0, events: 0 }]);
      next = stuck + 1;
      end = last;
    }
  }
}

function keyOf(outcome: Outcome): string {
  return outcome.status === 0 ? `0 ${outcome.digest}` : `${outcome.status} ${headline(outcome)}`;
}

/** What a run that failed says first of its failure. */
function headline({ status, stderr }: Outcome): string {
  return /^(?:panic: |fatal error: |gots: internal error).*/m.exec(stderr)?.[0] ?? `exit status ${status}`;
}

/** The outcomes as text; `command` is how to run the program, without `gots run` and flags. */
export function report(endings: readonly Ending[], command: string, shuffle: boolean): string {
  const runs = endings.reduce((sum, { count }) => sum + count, 0);
  const width = String(runs).length;
  const usual = endings[0].example;
  let text = `${runs} runs, ${endings.length === 1 ? 'one outcome' : `${endings.length} outcomes`}\n`;
  for (const { example, count } of endings.slice(0, shown))
    text += `${String(count).padStart(width + 2)}  ${describe(example, usual)} (first: seed ${example.seed})\n`;
  if (endings.length > shown) text += `${' '.repeat(width + 4)}and ${endings.length - shown} more\n`;
  const seed = (endings.find(({ example }) => example.status !== 0) ?? endings[endings.length - 1]).example
    .seed;
  if (endings.length === 1 && usual.status === 0) return text;
  return `${text}\nTo see a run again: gots run --seed ${seed}${shuffle ? ' --shuffle' : ''} --virtual-time ${command}\n`;
}

function describe(outcome: Outcome, usual: Outcome): string {
  if (outcome.status === endless) return `does not end within ${patience / 1000} s`;
  if (outcome.status !== 0) {
    const said = headline(outcome);
    return said.includes('goroutines are asleep - deadlock!') ? 'deadlocks' : `fails: ${clip(said)}`;
  }
  const text = outcome.stdout + outcome.stderr;
  if (text === '') return 'prints nothing';
  if (quote(text).length <= wide) return `prints ${quote(text)}`;
  const lines = text.trimEnd().split('\n');
  const others = outcome === usual || usual.status !== 0 ? [] : (usual.stdout + usual.stderr).split('\n');
  const at = Math.max(
    0,
    lines.findIndex((line, i) => line !== others[i]),
  );
  return `prints ${lines.length} lines, line ${at + 1}: ${clip(quote(lines[at]))}`;
}

/** A Go string, as a person reads it. */
function quote(text: string): string {
  return JSON.stringify(Buffer.from(text, 'latin1').toString());
}

function clip(text: string): string {
  return text.length <= wide ? text : `${text.slice(0, wide - 1)}…`;
}

/** The exit status of gots: 1 when some run failed. */
export function seedsStatus(endings: readonly Ending[]): number {
  return endings.some(({ example }) => example.status !== 0) ? 1 : 0;
}

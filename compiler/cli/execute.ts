/**
 * Runs a program: finds what was built of it, or builds it, and loads that in a thread with a deep stack. Only what is always needed is imported at
 * once: neither the compiler nor the parser of command lines.
 */
import { closeSync, openSync } from 'node:fs';
import { resolve } from 'node:path';
import { ProgramThread } from 'gots/runtime/thread';
import { openBuildCache } from './build-cache.ts';
import type { Built } from './built.ts';
import { buildInDepth } from './deep-thread.ts';
import { TooDeep } from './depth.ts';
import { defaultMaxErrors } from './inputs.ts';
import { loadModules } from './load.ts';
import { Sources } from './sources.ts';
import { Stopwatch } from './stopwatch.ts';
import { writing } from './write-file.ts';

export interface RunRequest {
  readonly inputs: readonly string[];
  /** The program's own. */
  readonly args: readonly string[];
  readonly seed?: number;
  readonly seeds?: number;
  readonly shuffle?: boolean;
  readonly leaks?: boolean;
  readonly trace?: string;
  readonly virtualTime?: boolean;
  readonly maxErrors?: number;
  readonly time?: boolean;
}

export async function execute(request: RunRequest): Promise<never> {
  const { inputs, args, seed, seeds, shuffle, leaks, trace, virtualTime } = request;
  if (trace !== undefined) writing(trace, () => closeSync(openSync(trace, 'w')));
  const watch = new Stopwatch(request.time ?? false);
  const thread = new ProgramThread(); // it loads the runtime meanwhile
  const built = await find(request, thread, watch);
  await watch.timed('load', () => loadModules(thread, built));
  watch.report();
  const options = { args: [inputs[0], ...args], root: built.root };
  if (seeds === undefined)
    process.exit(await thread.run({ ...options, seed, shuffle, leaks, trace, virtualTime }));

  const { report, runSeeds, seedsStatus } = await import('./seeds.ts');
  const threads = [thread];
  const endings = await runSeeds(
    seeds,
    async () => {
      const ready = threads.pop();
      if (ready !== undefined) return ready;
      const another = new ProgramThread();
      await loadModules(another, built);
      return another;
    },
    { ...options, shuffle: true },
  );
  process.stdout.write(report(endings, [...inputs, ...args].join(' '), true));
  process.exit(seedsStatus(endings));
}

/** Kept or built; who asks how long everything takes wants it built. Ends the process when the sources have errors. */
async function find(request: RunRequest, thread: ProgramThread, watch: Stopwatch): Promise<Built> {
  const { inputs, maxErrors = defaultMaxErrors, time } = request;
  const cache = time ? undefined : openBuildCache(process.env);
  const key = ['run', ...inputs.map((input) => resolve(input))];
  const kept = cache?.get(key) as Built | undefined;
  if (kept !== undefined) return kept;
  const { buildProgram } = await import('./built.ts');
  const sources = new Sources();
  let result: ReturnType<typeof buildProgram>;
  try {
    result = buildProgram(inputs, sources, watch, maxErrors, (url) => thread.preload(url));
  } catch (error) {
    if (!(error instanceof TooDeep)) throw error;
    result = await buildInDepth(inputs, maxErrors);
  }
  if ('status' in result) process.exit(result.status);
  // What was said would have to be said again.
  if (!result.said) cache?.put(key, result.built, sources);
  return result.built;
}

// The end of a program's thread that is inside it (thread.ts is the other): loads the program, runs it, and says how it went.

import { parentPort } from 'node:worker_threads';
import { leakSearch } from '../leaks.ts';
import { activeProgram, type ProgramOptions } from '../program.ts';
import { explainer } from '../stuck.ts';
import { registerSourceMap } from '../trace.ts';
import { collectGarbage, scopesOf } from './inspect.ts';
import { NodeHost, runProgram } from './node.ts';
import { type Outcome, outcomeOf } from './recording.ts';
import type { FromThread, ToThread } from './thread.ts';
import { traceFile } from './trace-file.ts';

/** Signals come from the main thread. */
class ThreadHost extends NodeHost {
  private readonly callbacks = new Map<string, Set<() => void>>();

  override onSignal(name: string, callback: () => void): () => void {
    let callbacks = this.callbacks.get(name);
    if (callbacks === undefined) {
      callbacks = new Set();
      this.callbacks.set(name, callbacks);
      // A signal that comes once this returns must be heard.
      const listening = new Int32Array(new SharedArrayBuffer(4));
      this.post({ listen: name, listening });
      Atomics.wait(listening, 0, 0);
    }
    callbacks.add(callback);
    return () => {
      callbacks.delete(callback);
      if (callbacks.size > 0 || !this.callbacks.delete(name)) return;
      this.post({ unlisten: name });
    };
  }

  signalled(name: string): void {
    const callbacks = this.callbacks.get(name);
    for (const callback of callbacks ?? []) callback();
    if (name === 'SIGQUIT' && callbacks === undefined) activeProgram().quit();
  }

  private post(message: FromThread): void {
    parentPort!.postMessage(message);
  }
}

let program: Pick<ProgramOptions, 'init' | 'main' | 'godebug'>;
let host: ThreadHost;
parentPort!.on('message', async (message: ToThread) => {
  if ('preload' in message) import(message.preload).catch(() => {});
  else if ('load' in message) {
    for (const [url, map] of Object.entries(message.sourceMaps)) registerSourceMap(url, map);
    const { $inits, main, $godebug } = await import(message.load);
    program = { init: $inits, main, godebug: $godebug };
    parentPort!.postMessage({ loaded: true } satisfies FromThread);
  } else if ('run' in message) {
    const { seed, shuffle, virtualTime, leaks, trace } = message.run;
    host = new ThreadHost(message.run);
    const tools = [explainer(scopesOf)];
    if (leaks) tools.push(leakSearch(collectGarbage, (then) => host.macrotask(then)));
    if (trace !== undefined) tools.push(traceFile(trace, virtualTime ?? false));
    process.exit(await runProgram({ ...program, seed, shuffle, virtualTime, host, tools }));
  } else if ('runMany' in message) {
    const { first, last, shuffle, record, running } = message.runMany;
    // Whoever watches is told in time, but not of each run alone: that would cost more than a short run does.
    let outcomes: Outcome[] = [];
    let told = performance.now();
    for (let seed = first; seed <= last; seed++) {
      Atomics.store(running, 0, seed);
      outcomes.push(await outcomeOf({ ...program, seed, shuffle }, message.runMany, record ?? false));
      if (seed < last && performance.now() - told < 100) continue;
      parentPort!.postMessage({ outcomes } satisfies FromThread);
      outcomes = [];
      told = performance.now();
    }
    process.exit(0);
  } else host.signalled(message.signal);
});

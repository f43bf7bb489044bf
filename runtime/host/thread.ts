// Runs a program in a thread of its own, because a thread can be given a stack as deep as Go programs expect, and Node's main thread cannot.
//
// Both ends of the thread are in this file. The main thread keeps what only it can do: signals, and the exit of the process. Output and input are the
// program's own (NodeHost writes synchronously). Invariant: a thread loads one program. It runs it once, and its exit code is the program's exit status; or it
// runs it under many seeds, and says how each run ended.

import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';
import { leakSearch } from '../leaks.ts';
import { activeProgram, type ProgramOptions } from '../program.ts';
import { explainer } from '../stuck.ts';
import { registerSourceMap } from '../trace.ts';
import { collectGarbage, scopesOf } from './inspect.ts';
import { NodeHost, type NodeOptions, runProgram } from './node.ts';
import { type Outcome, outcomeOf } from './recording.ts';
import { traceFile } from './trace-file.ts';

export interface RunOptions extends NodeOptions {
  /** Of the program's random numbers; another one each time when left out. */
  readonly seed?: number;
  /** Which goroutine runs next, and for how long, is left to chance too. */
  readonly shuffle?: boolean;
  readonly virtualTime?: boolean;
  /** Names, when main returns, the goroutines that are blocked for ever. */
  readonly leaks?: boolean;
  /** The file that a trace is written to. */
  readonly trace?: string;
}

/** Many runs under virtual time, one for each seed from `first` to `last`. */
export interface ManyRuns extends NodeOptions {
  readonly first: number;
  readonly last: number;
  readonly shuffle: boolean;
  /** Whether outcomes tell of events too. */
  readonly record?: boolean;
  /** Holds the seed of the run that is under way. */
  readonly running: Int32Array;
}

type ToThread =
  | { readonly preload: string }
  | { readonly load: string; readonly sourceMaps: Readonly<Record<string, string>> }
  | { readonly run: RunOptions }
  | { readonly runMany: ManyRuns }
  | { readonly signal: string };
type FromThread =
  | { readonly loaded: true }
  | { readonly outcomes: readonly Outcome[] }
  | { readonly listen: string; readonly listening: Int32Array }
  | { readonly unlisten: string };

const mark = 'gots program';
/** Most of it is never touched. JavaScript's frames are larger than Go's, whose limit is 1 GB. */
const stackSizeMb = 512;

export type { Outcome };

/** How long a thread that was told to quit may take (ms). */
const patience = 1000;

function quitAnyway(): void {
  process.stderr.write('SIGQUIT: quit\n\ngots: a goroutine that computes cannot be asked where it is\n');
  process.exit(2);
}

export class ProgramThread {
  private readonly worker = new Worker(new URL(import.meta.url), {
    workerData: mark,
    resourceLimits: { stackSizeMb },
  });
  private readonly exited: Promise<number>;
  private readonly listeners = new Map<string, () => void>();
  /** Whether the program has said what happens at SIGQUIT. */
  private quits = false;

  constructor() {
    this.exited = new Promise((resolve, reject) => {
      this.worker.on('error', (error: NodeJS.ErrnoException) => {
        if (error.code !== 'ERR_WORKER_OUT_OF_MEMORY') return reject(error);
        process.stderr.write('fatal error: runtime: out of memory\n');
        resolve(2);
      });
      this.worker.on('exit', resolve);
    });
    this.exited.catch(() => {}); // whoever loads or runs is told
    this.worker.on('message', (message: FromThread) => {
      if ('listen' in message) {
        this.listen(message.listen);
        if (message.listen === 'SIGQUIT') this.quits = true;
        Atomics.store(message.listening, 0, 1);
        Atomics.notify(message.listening, 0);
      } else if ('unlisten' in message) {
        if (message.unlisten === 'SIGQUIT') this.quits = false;
        else this.unlisten(message.unlisten);
      }
    });
    this.worker.on('exit', () => {
      for (const signal of this.listeners.keys()) this.unlisten(signal);
    });
  }

  /** Imports a module that the program will import: what takes time can begin before the program is there. Whether that fails shows later. */
  preload(url: string): void {
    this.post({ preload: url });
  }

  /** Imports the program's main module. `sourceMaps`: of modules that have no .map file beside them, as JSON text by URL. */
  async load(url: string, sourceMaps: Readonly<Record<string, string>> = {}): Promise<void> {
    const loaded = new Promise<void>((resolve) => {
      this.worker.on('message', (message: FromThread) => {
        if ('loaded' in message) resolve();
      });
    });
    this.post({ load: url, sourceMaps });
    await Promise.race([loaded, this.exited]);
  }

  /** Runs it. The promise is for the exit status. */
  run(options: RunOptions): Promise<number> {
    this.listen('SIGQUIT');
    this.post({ run: options });
    return this.exited;
  }

  /** Passes a signal on to the thread. */
  private listen(signal: string): void {
    if (this.listeners.has(signal) || (signal === 'SIGQUIT' && process.platform === 'win32')) return;
    const listener = () => {
      this.post({ signal });
      if (signal === 'SIGQUIT' && !this.quits) setTimeout(quitAnyway, patience).unref();
    };
    this.listeners.set(signal, listener);
    process.on(signal, listener);
  }

  private unlisten(signal: string): void {
    const listener = this.listeners.get(signal);
    if (listener === undefined) return;
    this.listeners.delete(signal);
    process.off(signal, listener);
  }

  /** Runs it under many seeds; what is heard comes in the order of the seeds. The promise is for the end of the last run, or of the thread. */
  async runMany(options: ManyRuns, heard: (outcomes: readonly Outcome[]) => void): Promise<void> {
    this.worker.on('message', (message: FromThread) => {
      if ('outcomes' in message) heard(message.outcomes);
    });
    this.post({ runMany: options });
    await this.exited;
  }

  /** Ends it, whatever it does. */
  async stop(): Promise<void> {
    await this.worker.terminate();
  }

  private post(message: ToThread): void {
    this.worker.postMessage(message);
  }
}

/** Runs the program whose main module is at `url`; with the arguments of the process unless told otherwise. */
export async function runModule(url: URL | string, options: RunOptions = {}): Promise<number> {
  const thread = new ProgramThread();
  await thread.load(String(url));
  return thread.run({ args: process.argv.slice(1), ...options });
}

/** The other end: signals come from the main thread. */
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

if (!isMainThread && workerData === mark) {
  let program: Pick<ProgramOptions, 'init' | 'main'>;
  let host: ThreadHost;
  parentPort!.on('message', async (message: ToThread) => {
    if ('preload' in message) import(message.preload).catch(() => {});
    else if ('load' in message) {
      for (const [url, map] of Object.entries(message.sourceMaps)) registerSourceMap(url, map);
      const { $inits, main } = await import(message.load);
      program = { init: $inits, main };
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
}

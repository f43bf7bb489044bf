// Runs a program in a thread of its own, because a thread can be given a stack as deep as Go programs expect, and Node's main thread cannot.
//
// The main thread keeps what only it can do: signals, and the exit of the process. Output and input are the program's own (NodeHost writes synchronously). This
// file is where the thread begins, too; its other end (thread-end.ts) brings the runtime, which the main thread never loads. Invariant: a thread loads one program. It runs it once, and its exit code is the program's exit status; or it
// runs it under many seeds, and says how each run ended.

import { isMainThread, Worker, workerData } from 'node:worker_threads';
import type { NodeOptions } from './node.ts';
import type { Outcome } from './recording.ts';

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

export type ToThread =
  | { readonly preload: string }
  | { readonly load: string; readonly sourceMaps: Readonly<Record<string, string>> }
  | { readonly run: RunOptions }
  | { readonly runMany: ManyRuns }
  | { readonly signal: string };
export type FromThread =
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

if (!isMainThread && workerData === mark) void import('./thread-end.ts');

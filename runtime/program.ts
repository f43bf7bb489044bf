// A program and its end: what stands between the scheduler and the host.
//
// Invariant: `done` settles once, with the exit status, when main returns, os.Exit is called, or the program fails. Everything written has left by then, and no
// goroutine runs afterwards.

import { Arrivals } from './arrivals.ts';
import { Frame, type FrameClass, PARKED, type Parks } from './frame.ts';
import { startGodebug } from './godebug.ts';
import type { Goroutine, Site } from './goroutine.ts';
import type { Host, WallTime } from './host/host.ts';
import { asPanic, type Panic, StackOverflow } from './panic.ts';
import { Exit, Fatal, link } from './park.ts';
import { Reporter } from './report.ts';
import { type Surroundings, scheduler } from './scheduler.ts';
import { callers, stackOfError } from './stack.ts';
import { openSwitchPoints } from './switch-point.ts';
import type { Tool } from './tool.ts';
import { setSourceMapReader } from './trace.ts';

export interface ProgramOptions {
  /** Package initialisation, in order, and main. */
  readonly init?: readonly (() => Parks<void>)[];
  readonly main: () => Parks<void>;
  readonly host: Host;
  /** The GODEBUG settings it comes with; those of the host's environment go before them. */
  readonly godebug?: string;
  /** Of the program's random numbers: the same seed, program and inputs give the same run. The host's when left out. */
  readonly seed?: number;
  /** Which goroutine runs next, and for how long, is left to chance too. */
  readonly shuffle?: boolean;
  /** The clock stands still while goroutines run, and jumps to the next timer when none can. It starts at `virtualStart`. */
  readonly virtualTime?: boolean;
  readonly tools?: readonly Tool[];
}

/** The time of day at which virtual time starts: 2009-11-10 23:00:00 UTC, as in Go's playground. */
const virtualStart = 1_257_894_000;

/** Exit status of a program that failed, and of gots failing. */
const failure = 2;
const internalFailure = 70;

export class Program implements Surroundings {
  readonly host: Host;
  readonly virtualTime: boolean;
  readonly seeded: boolean;
  readonly done: Promise<number>;
  /** Host operations under way that will end, and those that wait for what may never come (signals): while there are any, waiting is no deadlock. */
  pending = 0;
  listening = 0;

  protected readonly reporter: Reporter;
  private readonly tools: readonly Tool[];
  private finish: (status: number) => void = () => {};
  protected ending = false;
  private readonly seed: number;
  private readonly arrivals: Arrivals;
  private virtualNow = 0;
  private cancelTimer: (() => void) | null = null;
  private timerAt = Infinity;

  constructor(options: ProgramOptions) {
    this.host = options.host;
    this.virtualTime = options.virtualTime ?? false;
    this.reporter = new Reporter(options.host.root);
    this.tools = options.tools ?? [];
    this.done = new Promise((resolve) => {
      this.finish = resolve;
    });
    program = this;
    setSourceMapReader((url) => this.host.sourceMap(url));
    this.seeded = options.seed !== undefined;
    this.seed = options.seed ?? this.host.seed();
    this.arrivals = new Arrivals(this.seeded || this.virtualTime, () => this.host.nanotime());
    startGodebug(options.godebug ?? '', this.host.env.GODEBUG);
    scheduler.reset(this, this.seed, options.shuffle);
    if (options.shuffle) openSwitchPoints();
    for (const tool of this.tools) tool.start?.();
    const steps = [...(options.init ?? []), options.main];
    scheduler.spawn('', () => new StepsFrame(steps).resume(), []);
  }

  nanotime(): number {
    return this.virtualTime ? this.virtualNow : this.host.nanotime();
  }

  hosttime(): number {
    return this.host.nanotime();
  }

  walltime(): WallTime {
    if (!this.virtualTime) return this.host.walltime();
    const seconds = Math.floor(this.virtualNow / 1e9);
    return { seconds: virtualStart + seconds, nanoseconds: this.virtualNow - seconds * 1e9 };
  }

  macrotask(callback: () => void): void {
    this.host.flush();
    this.arrivals.deliverLate();
    this.host.macrotask(callback);
  }

  /** Counts an operation of the host that will end. To be called when it has, with what to do then. */
  begin(): (then: () => void) => void {
    this.pending++;
    return (then) => {
      if (this.ending) return;
      this.arrivals.add(() => {
        this.pending--;
        then();
      });
      if (scheduler.quiet) this.arrivals.deliver();
    };
  }

  /** Waits for the next timer or the host; or there is nothing to wait for. */
  idle(): void {
    if (this.ending) return;
    if (scheduler.settle?.()) return scheduler.wakeUp();
    this.host.flush();
    if (this.arrivals.deliver()) return;
    const at = scheduler.timers.awaited ? scheduler.timers.earliest : Infinity;
    if (at === Infinity) {
      this.cancelTimer?.();
      this.cancelTimer = null;
      this.timerAt = Infinity;
      if (this.pending === 0 && this.listening === 0) this.stalled();
    } else if (this.virtualTime) {
      if (this.pending !== 0) return;
      this.virtualNow = Math.max(this.virtualNow, at);
      scheduler.wakeUp();
    } else if (at !== this.timerAt) {
      this.cancelTimer?.();
      this.timerAt = at;
      this.cancelTimer = this.host.setTimer(Math.max(0, at - this.nanotime()), () => {
        this.timerAt = Infinity;
        this.cancelTimer = null;
        scheduler.run();
      });
    }
  }

  /** Nothing will ever run again. */
  protected stalled(): void {
    const notes = this.tools.map((tool) => tool.deadlock?.(scheduler.first) ?? '').join('');
    this.end(failure, this.reporter.deadlock(scheduler.first), notes);
  }

  /** The stack of the running goroutine as a report shows it, with the functions it is inside; or those of all, that one first. */
  stacks(inside: readonly Site[], all: boolean): string {
    return this.reporter.stacks([...inside, ...callers()], all);
  }

  /** A signal that ends it and asks what is going on: the user's, or the program's own. */
  quit(signal = 'SIGQUIT: quit'): void {
    const runs = scheduler.current.id !== 0;
    const all = runs ? this.stacks([], true) : this.reporter.goroutines(scheduler.first);
    this.end(failure, `${signal}\n\n${all}`);
  }

  ended(g: Goroutine): void {
    if (g.id !== 1) return;
    const searches = this.tools.flatMap((tool) => tool.returned ?? []);
    if (searches.length === 0) return this.end(0);
    scheduler.stop();
    // When nothing of the program is on the stack any more.
    this.host.macrotask(() => {
      void Promise.all(searches.map((search) => search())).then((found) => {
        const notes = found.join('');
        this.end(notes === '' ? 0 : 1, '', notes);
      });
    });
  }

  unwind(g: Goroutine, error: unknown): boolean {
    g.leaf = null;
    let p: Panic;
    try {
      p = asPanic(error);
    } catch (other) {
      this.fail(g, other);
      return false;
    }
    p.arrives();
    let frame = scheduler.rest;
    while (frame !== null && !(frame.constructor as unknown as FrameClass).hasDefers) frame = frame.up;
    if (frame !== null) {
      frame.thrown = { error: p };
      g.leaf = frame;
      return true;
    }
    if (!p.goexit) this.uncaught(p, g);
    return false;
  }

  private uncaught(p: Panic, g: Goroutine): void {
    let report: string;
    try {
      report = this.reporter.panic(p, g);
    } catch (error) {
      // A method that was asked for its text did not give it.
      try {
        const inner = asPanic(error);
        if (!inner.goexit) this.end(failure, this.reporter.unprintable(inner, p, g));
      } catch (other) {
        this.fail(g, other);
      }
      return;
    }
    this.end(failure, report);
  }

  /** An error that is no panic reached the end of goroutine g. */
  private fail(g: Goroutine, error: unknown): void {
    if (error instanceof Exit) this.end(error.status);
    else if (error instanceof StackOverflow) {
      const head = 'runtime: goroutine stack exceeds 1000000000-byte limit\n';
      this.end(failure, head + this.reporter.fatal(error.message, g, stackOfError(error.origin)));
    } else if (error instanceof Fatal) {
      this.end(
        failure,
        this.reporter.fatal(error.message, g, [...(error.inside ?? []), ...stackOfError(error)]),
      );
    } else {
      const line = `gots: internal error: ${String(error).replace(/\s*\n\s*/g, ' ')} (please report this, with the program that caused it)\n`;
      const stack = this.host.env.GOTS_DEBUG && error instanceof Error ? `${error.stack}\n` : '';
      this.end(internalFailure, line + stack);
    }
  }

  /** `notes`: lines that gots adds to a report. */
  protected end(status: number, report = '', notes = ''): void {
    if (this.ending) return;
    this.ending = true;
    scheduler.stop();
    this.cancelTimer?.();
    const lines = notes + (report === '' ? '' : this.seedNote());
    const added = lines === '' ? '' : `${report && '\n'}${lines.replace(/^(?=.)/gm, 'gots: ')}`;
    if (report + added !== '') this.host.write(2, report + added);
    this.host.flush();
    for (const tool of this.tools) tool.ended?.();
    this.finish(status);
  }

  /** What follows a report when chance had a part in it. */
  private seedNote(): string {
    return this.seeded || !scheduler.random.used
      ? ''
      : `chance had a part in this; --seed ${this.seed} repeats it\n`;
  }
}

/** Runs functions one after the other: the bottom frame of the first goroutine. */
export class StepsFrame extends Frame {
  private readonly steps: readonly (() => Parks<void>)[];
  constructor(steps: readonly (() => Parks<void>)[]) {
    super();
    this.steps = steps;
  }
  override resume(): Parks<void> {
    while (this.pc < this.steps.length) if (this.steps[this.pc++]() === PARKED) return link(this);
  }
}

let program: Program | null = null;

/** The program that runs. */
export function activeProgram(): Program {
  if (program === null) throw new Error('gots: no program runs');
  return program;
}

/** State that every program has anew: gives that of the program that runs. */
export function perProgram<T>(make: () => T): () => T {
  let owner: Program | null = null;
  let state: T;
  return () => {
    if (program !== owner) {
      owner = program;
      state = make();
    }
    return state;
  };
}

/** Starts a program; it runs in the host's next tasks. The promise is for its exit status. */
export function start(options: ProgramOptions): Promise<number> {
  return new Program(options).done;
}

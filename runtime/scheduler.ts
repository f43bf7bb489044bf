// The scheduler: chooses the goroutine to run, runs it until it parks or ends, and lets the host have its turn.
//
// Invariant: `current` is the goroutine whose code is on the JavaScript stack; every other one is in the run queue, or parked in the keeping of whoever will
// call ready(). There is one program at a time in a JavaScript realm, because emitted modules hold its package variables: hence one scheduler object, which
// program.ts sets up anew for each program.
//
// Time is counted in fuel: an operation that completes at once costs `operationCost`, and so does every choice of a goroutine; a loop iteration that asks
// preempt() costs 1. When the fuel is used up the clock is read, and more is given, or the goroutine makes way:
// - to the host, every few milliseconds, as a task. The goroutine then goes on where it was: this does not change the order of goroutines.
// - to other goroutines, when its time slice is used up. The slice is counted in fuel, so that the same program is always preempted at the same places; only a
//   goroutine that burns real time without fuel is preempted by the clock: never under virtual time, and under a seed only if the program set timers.

import { Frame, PARKED, type Parked } from './frame.ts';
import { type GoFunction, Goroutine, Origin } from './goroutine.ts';
import type { Panic } from './panic.ts';
import { Random } from './random.ts';
import { RunQueue } from './runqueue.ts';
import { ShuffledQueue } from './shuffled-queue.ts';
import { type Timer, Timers } from './timer.ts';

/** What a channel operation costs, in loop iterations. */
export const operationCost = 32;
/** A goroutine that ran for so long gives way though it has fuel left (ns): Go's 10 ms, times what slower code needs for the same work. */
const sliceTime = 40_000_000;
/** How long goroutines run before the host has its turn (ns). */
const hostPeriod = 5_000_000;
/** How far apart readings of the clock should be (ns), and the bounds of the fuel given between two. */
const clockPeriod = 500_000;
const leastFuel = operationCost;
const mostFuel = 1 << 20;
/** Timers are looked at after so many choices of a goroutine. */
const timerPeriod = 16;

/** How many JavaScript frames a panic captures: enough for any report, at 0.3 µs each. */
const deepCapture = 10_000;
/** A program that has panicked so often recovers from its panics: from then on fewer are captured. */
const manyPanics = 1000;
const shallowCapture = 64;

/** What the program around the scheduler does for it. */
export interface Surroundings {
  /** The program's clock, ns. */
  nanotime(): number;
  /** The host's clock, ns: by it the host has its turns. */
  hosttime(): number;
  /** Whether the program's clock stands still while goroutines run. */
  readonly virtualTime: boolean;
  /** Whether a run can be repeated: what happens must not depend on how fast the machine is. */
  readonly seeded: boolean;
  /** Calls back as a task. */
  macrotask(callback: () => void): void;
  /** Nothing can run. */
  idle(): void;
  /** An error came out of the frames on the stack. True when the goroutine goes on in a frame that defers. */
  unwind(g: Goroutine, error: unknown): boolean;
  /** A goroutine has returned. */
  ended(g: Goroutine): void;
}

const nowhere = new Origin('', 0, null, null);

/** `current` while no goroutine runs. */
const nobody = new Goroutine(0, nowhere, null, []);

export class Scheduler {
  current: Goroutine = nobody;
  fuel = 0;
  queue: RunQueue | ShuffledQueue = new RunQueue();
  timers = new Timers(true);
  random = new Random(0);

  /** Asked when nothing can run: makes something happen in a bubble, if there is one (bubble.ts). */
  settle: (() => boolean) | null = null;

  /** Of the running goroutine: the parked frames above the one that runs, and the outermost of those it has linked since. */
  rest: Frame | null = null;
  tail: Frame | null = null;
  /** The deferred function that is about to be called, and the panic it may recover from (panic.ts). */
  deferred: GoFunction | null = null;
  panicking: Panic | null = null;

  /** All goroutines that have not ended, by age. */
  first: Goroutine | null = null;
  last: Goroutine | null = null;
  count = 0;

  private panics = 0;
  /** How many JavaScript frames a panic captures now. */
  captureLimit = deepCapture;
  /** Set before anything runs. */
  private around!: Surroundings;
  private ids = 1;
  private finalizes = false;
  /** That of the goroutine made last. */
  private origin = nowhere;
  /** The goroutine that goes on before any other is chosen. */
  resumed: Goroutine | null = null;
  /** Fuel of the slice beyond that in `fuel`. */
  private sliceRest = 0;
  /** Slices are numbered, to tell whether the one the clock saw start is still on. */
  private slice = 0;
  private slicesSeen = 0;
  private sliceStart = 0;
  /** The fuel given at once. 0 in shuffled programs: each operation then asks whether the slice is over. */
  private chunk = 1024;
  private clockRead = 0;
  private hostTurn = 0;
  private timerChoices = 0;
  private looping = false;
  private asked = false;
  private stopped = true;

  /** Starts anew, with no goroutines. `shuffled`: who runs next, and for how long, is left to chance. */
  reset(around: Surroundings, seed: number, shuffled = false): void {
    this.around = around;
    this.letGo();
    this.fuel = 0;
    this.timers = new Timers(true);
    this.random = new Random(seed);
    this.queue = shuffled ? new ShuffledQueue(this.random) : new RunQueue();
    this.settle = null;
    this.first = this.last = null;
    this.count = 0;
    this.ids = 1;
    this.finalizes = false;
    this.origin = nowhere;
    this.resumed = null;
    this.sliceRest = this.queue.sliceFuel;
    this.slice = this.slicesSeen = this.sliceStart = 0;
    this.chunk = shuffled ? 0 : 1024;
    this.clockRead = this.hostTurn = around.hosttime();
    this.timerChoices = 0;
    this.panics = 0;
    this.captureLimit = deepCapture;
    this.looping = this.asked = this.stopped = false;
  }

  /** Ends everything: no goroutine runs any more. */
  stop(): void {
    this.stopped = true;
    this.letGo();
  }

  /** No goroutine runs: nothing of one is kept. */
  private letGo(): void {
    this.current = nobody;
    this.rest = this.tail = null;
    this.deferred = this.panicking = null;
  }

  /** Makes a goroutine; `site` is where the go statement stands. Its id is the one Go would give: Go's own goroutines have the ids from 2 to 5. It runs next, or after all others (`atTail`). */
  spawn(site: string, fn: GoFunction, args: readonly unknown[], atTail = false): void {
    const g = this.make(site, fn, args);
    if (atTail) this.queue.put(g);
    else this.queue.putNext(g);
    if (!this.looping) this.wakeUp();
  }

  /** Something is to be finalized: Go starts a goroutine of its own for that when it first hears so. It does nothing here, but has an id. */
  startFinalizers(): void {
    if (!this.finalizes) this.ids++;
    this.finalizes = true;
  }

  /** A goroutine that waits for someone to start it. */
  make(site: string, fn: GoFunction, args: readonly unknown[]): Goroutine {
    const { id, origin } = this.current;
    const { bubble, owner } = origin;
    let { origin: own } = this;
    if (own.site !== site || own.parent !== id || own.bubble !== bubble || own.owner !== owner)
      own = this.origin = new Origin(site, id, bubble, owner);
    const g = new Goroutine(this.ids, own, fn, args);
    this.ids = this.ids === 1 ? 6 : this.ids + 1;
    const last = this.last;
    if (last === null) this.first = g;
    else {
      last.younger = g;
      g.older = last;
    }
    this.last = g;
    this.count++;
    return g;
  }

  /** A parked goroutine goes on instead of the running one, which parks or ends: no other is chosen. */
  handOver(g: Goroutine): void {
    g.wait = '';
    this.resumed = g;
  }

  /** Makes a parked goroutine run next, with the value it waited for. */
  ready(g: Goroutine, value: unknown): void {
    g.value = value;
    g.wait = '';
    this.queue.putNext(g);
    if (!this.looping) this.wakeUp();
  }

  /** Makes a parked goroutine run next, and what it waited for throw. */
  readyThrow(g: Goroutine, error: unknown): void {
    g.leaf = new Failure(error, g.leaf);
    this.ready(g, undefined);
  }

  /** The running goroutine gives way; PARKED. It goes to the tail: of everything, or of the local queue only. */
  giveWay(value: unknown, global: boolean): Parked {
    const g = this.current;
    g.value = value;
    if (global) this.queue.putGlobal(g);
    else this.queue.put(g);
    return PARKED;
  }

  /**
   * For an operation of the running goroutine that has completed but found the fuel used up: its result, or PARKED when the goroutine has to make way
   * (it then gets the result on resumption).
   */
  completed(value: unknown): unknown {
    const now = this.refuel();
    if (this.sliceUsedUp(now) && !this.queue.empty) return this.giveWay(value, true);
    if (now - this.hostTurn < hostPeriod) return value;
    const g = this.current;
    g.value = value;
    this.resumed = g;
    // The turn of the host costs the slice nothing.
    this.sliceRest += this.fuel + operationCost + 1;
    this.fuel = -1;
    return PARKED;
  }

  /** Runs goroutines until none can run or the host's turn has come. */
  run(): void {
    if (this.looping || this.stopped) return;
    this.asked = false;
    this.looping = true;
    this.hostTurn = this.around.hosttime();
    this.timerChoices = 0;
    const limit = Error.stackTraceLimit;
    Error.stackTraceLimit = this.captureLimit;
    try {
      while (!this.stopped) {
        try {
          if (this.loop()) this.wakeUp();
          break;
        } catch (error) {
          const g = this.current;
          if (this.rest instanceof Abandoned) this.rest.resume();
          else if (this.around.unwind(g, error)) this.resumed = g;
          else this.forget(g);
        }
      }
    } finally {
      this.current = nobody;
      this.looping = false;
      Error.stackTraceLimit = limit;
    }
    if (!this.asked && !this.stopped) this.around.idle();
  }

  /** Counts a panic. */
  panicked(): void {
    if (++this.panics === manyPanics) Error.stackTraceLimit = this.captureLimit = shallowCapture;
  }

  /** Whether no goroutine runs or could. */
  get quiet(): boolean {
    return !this.looping && !this.asked;
  }

  /** Asks the host for a turn to run in. */
  wakeUp(): void {
    if (this.asked || this.stopped) return;
    this.asked = true;
    this.around.macrotask(() => this.run());
  }

  /** True when the host's turn has come, false when nothing can run. Errors of goroutines come out of it; run() goes on after them. */
  private loop(): boolean {
    for (;;) {
      if ((this.fuel -= operationCost) < 0 && this.refuel() - this.hostTurn >= hostPeriod) {
        this.sliceRest += operationCost;
        return true;
      }
      if (this.timers.size !== 0 && --this.timerChoices < 0) this.fireTimers();
      let g = this.resumed;
      if (g !== null) this.resumed = null;
      else if ((g = this.choose()) === null) return false;
      this.current = g;

      let value = g.value;
      g.value = undefined;
      let frame = g.leaf;
      g.leaf = null;
      while (frame !== null) {
        const up: Frame | null = frame.up;
        this.rest = up;
        frame.up = null;
        value = frame.resume(value);
        if (value === PARKED) {
          // The frames linked meanwhile are below those that were not reached.
          if (up !== null) {
            if (g.leaf === null) g.leaf = up;
            else this.tail!.up = up;
            this.rest = null;
          }
          break;
        }
        frame = up;
      }
      if (frame === null) {
        this.forget(g);
        // An old goroutine would keep what is young, though nobody has it any more.
        g.extra = null;
        this.around.ended(g);
        if (this.stopped) return false;
      }
    }
  }

  /** The goroutine to run next. Tools put a method of their own in its place. */
  choose(): Goroutine | null {
    if (this.sliceRest + this.fuel <= 0) this.queue.kickNext();
    const g = this.queue.take();
    if (!this.queue.inherits) this.newSlice();
    return g;
  }

  private newSlice(): void {
    this.slice = (this.slice + 1) | 0;
    this.sliceRest = this.queue.sliceFuel - this.fuel;
  }

  private sliceUsedUp(now: number): boolean {
    if (this.sliceRest + this.fuel > 0) {
      if (this.slicesSeen !== this.slice) {
        this.slicesSeen = this.slice;
        this.sliceStart = now;
      }
      const { virtualTime, seeded } = this.around;
      if (virtualTime || (seeded && this.timers.size === 0) || now - this.sliceStart < sliceTime)
        return false;
    }
    if (this.queue.empty) this.newSlice();
    return true;
  }

  /** Reads the clock and gives more fuel, as much as lasts until the next reading, and no more than the slice has left. The time now. */
  private refuel(): number {
    const now = this.around.hosttime();
    const took = now - this.clockRead;
    this.clockRead = now;
    if (this.chunk !== 0) {
      if (took > 2 * clockPeriod) this.chunk = Math.max(leastFuel, this.chunk >> 1);
      else if (took < clockPeriod / 2) this.chunk = Math.min(mostFuel, this.chunk << 1);
    }
    const left = this.sliceRest + this.fuel;
    const fuel = left > 0 && left < this.chunk ? left : this.chunk;
    this.sliceRest = left - fuel;
    this.fuel = fuel;
    return now;
  }

  private fireTimers(): void {
    this.timerChoices = timerPeriod;
    this.fireAs(nobody, this.timers, this.around.nanotime());
  }

  /** Fires timers, with someone in the place of the running goroutine, whom nobody runs. */
  fireAs(stand: Goroutine, timers: Timers, now: number): void {
    this.current = stand;
    timers.fire(now);
    this.current = nobody;
  }

  /** Sets a timer; it is looked at when a goroutine is next chosen. */
  setTimer(t: Timer, when: number): void {
    let { heap } = t;
    if (heap === null) {
      const { bubble, owner } = this.current.origin;
      heap = t.heap = bubble === null ? this.timers : bubble.timers;
      t.owner = owner;
    }
    if (heap.set(t, when)) this.timersChanged();
  }

  /** Somebody looks whether an idle timer has sent on its channel by now. */
  hasRung(t: Timer): boolean {
    t.heap!.look(t, this.around.nanotime());
    return t.channel!.len !== 0;
  }

  /** Somebody is about to wait for an idle timer. */
  wakeTimer(t: Timer): void {
    t.heap!.wake(t);
    this.timersChanged();
  }

  private timersChanged(): void {
    this.timerChoices = 0;
    if (!this.looping) this.wakeUp();
  }

  /** Ends all goroutines and timers of an owner where they stand: no deferred function runs, and whoever still wakes one of them wakes nothing. */
  abandon(owner: object): void {
    this.timers.abandon(owner);
    for (let g = this.first; g !== null; ) {
      const { younger } = g;
      if (g.origin.owner === owner && g !== this.current) {
        this.forget(g);
        g.leaf = new Abandoned(g);
      }
      g = younger;
    }
  }

  /** A goroutine has ended. */
  forget(g: Goroutine): void {
    const { older, younger } = g;
    if (older === null) this.first = younger;
    else older.younger = younger;
    if (younger === null) this.last = older;
    else younger.older = older;
    g.older = g.younger = null;
    this.count--;
  }
}

/** The only frame of a goroutine that is no more: it stays parked for ever, whatever comes. */
class Abandoned extends Frame {
  private readonly g: Goroutine;

  constructor(g: Goroutine) {
    super();
    this.g = g;
  }

  override resume(): Parked {
    this.g.leaf = this;
    return PARKED;
  }
}

/** The leaf of a goroutine that waited in vain: the operation in the frame above throws. */
class Failure extends Frame {
  private readonly error: unknown;

  constructor(error: unknown, up: Frame | null) {
    super();
    this.error = error;
    this.up = up;
  }

  override resume(): never {
    throw this.error;
  }
}

export const scheduler = new Scheduler();

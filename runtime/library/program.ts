// The program context of a library: Go packages whose functions TypeScript calls. There is no main; it starts with the first call.
//
// Invariant: every call under way is in `calls` until it has settled. A panic of the goroutine made for it is its caller's; one of any other goroutine ends
// the program, as in Go, and with it every call.

import { startGodebug } from '../godebug.ts';
import { type Goroutine, Origin } from '../goroutine.ts';
import { AnyHost } from '../host/any.ts';
import type { Host } from '../host/host.ts';
import type { Initialiser } from '../initialise.ts';
import type { Panic } from '../panic.ts';
import { Program, StepsFrame } from '../program.ts';
import { scheduler } from '../scheduler.ts';
import { toJS } from '../string.ts';

/** What TypeScript gets when Go panics, deadlocks or ends. `report` is what Go would print. */
export class GoPanic extends Error {
  override readonly name: string = 'GoPanic';
  readonly report: string;
  constructor(message: string, report: string) {
    super(message);
    this.report = report;
  }
}

/** All goroutines are asleep, and nobody but the caller could have woken them. */
export class GoDeadlock extends GoPanic {
  override readonly name = 'GoDeadlock';
}

/** A package as its facade knows it. */
export interface Initialised {
  readonly inits: readonly Initialiser[];
  /** The GODEBUG settings of its module. */
  readonly godebug?: string;
}

export interface Call {
  /** A stall is no fault of this call: what it waits for may come from TypeScript. */
  readonly patient: boolean;
  /** The package that was called. */
  readonly owner: object | null;
  reject(error: unknown): void;
  /** Makes it fail where it waits, so that it leaves nothing behind; false when it does not wait, or not there. */
  callOff?(reason: unknown): boolean;
}

export class Library extends Program {
  readonly calls = new Set<Call>();
  /** A channel has gone to TypeScript, which may be its other end: waiting is no deadlock any more. */
  channelsOut = false;
  private settings: string | null = null;
  private dead: GoPanic | null = null;
  private readonly begun = new Set<Initialiser>();
  private starting: Promise<void> | null = null;

  constructor(host: Host) {
    super({ main: () => {}, host });
    host.onExhausted?.(() => this.deadlocked([...this.calls]));
    void this.done.then((status) => {
      this.dead ??= new GoPanic(`the Go program has ended (exit status ${status})`, '');
      for (const call of this.calls) call.reject(this.dead);
      this.calls.clear();
    });
  }

  /** Runs what has not run yet of its initialisers. Gives a promise while that goes on: initialisation may park. */
  initialise(pkg: Initialised): Promise<void> | null {
    this.alive();
    this.settle(pkg.godebug ?? '');
    const due = pkg.inits.filter((init) => !this.begun.has(init));
    if (due.length === 0) return this.starting;
    for (const init of due) this.begun.add(init);
    let finished = false;
    const before = this.starting;
    const started = new Promise<void>((resolve, reject) => {
      const call: Call = { patient: false, reject, owner: pkg };
      const steps = new StepsFrame([
        ...due,
        () => {
          finished = true;
          this.calls.delete(call);
          resolve();
        },
      ]);
      const begin = () => {
        this.calls.add(call);
        ownedBy(pkg, () => scheduler.spawn('', () => steps.resume(), []));
        scheduler.run();
      };
      if (before === null) begin();
      else void before.then(begin, reject);
    });
    if (finished) return null;
    this.alive();
    this.starting = started;
    const settled = () => {
      if (this.starting === started) this.starting = null;
    };
    started.then(settled, () => {});
    return started;
  }

  /** GODEBUG settings are the program's: all its packages must come with the same, unless one is replaced whose module now says otherwise. */
  settle(godebug: string, replaced = false): void {
    if (this.settings === godebug) return;
    if (this.settings !== null && !replaced) {
      const [these, those] = [this.settings, godebug].map((text) => text || "today's");
      throw new Error(
        `gots: Go packages with different GODEBUG settings in one program: ${these} and ${those}`,
      );
    }
    this.settings = godebug;
    startGodebug(godebug, this.host.env.GODEBUG);
  }

  /** Ends what was started by calls of a package. */
  abandon(pkg: Initialised): void {
    scheduler.abandon(pkg);
    for (const call of this.calls) {
      if (call.owner !== pkg) continue;
      this.calls.delete(call);
      call.reject(new GoPanic('the Go package has been replaced by a new version', ''));
    }
  }

  /** Throws when the program has ended. */
  alive(): void {
    if (this.dead !== null) throw this.dead;
  }

  protected override stalled(): void {
    if (!this.channelsOut) this.deadlocked([...this.calls].filter((call) => !call.patient));
  }

  /** Tells these calls that they would wait for ever. */
  private deadlocked(calls: readonly Call[]): void {
    if (calls.length === 0) return;
    const report = toJS(this.reporter.deadlock(scheduler.first));
    for (const call of calls) {
      const error = new GoDeadlock(report.trimEnd(), report);
      if (call.callOff?.(error)) continue;
      this.calls.delete(call);
      call.reject(error);
    }
  }

  /** No goroutine is the main one. */
  override ended(): void {}

  /** A panic that reached a call of TypeScript's. */
  panicked(p: Panic, g: Goroutine): GoPanic {
    const report = toJS(this.reporter.panic(p, g));
    return new GoPanic(report.split('\n\ngoroutine')[0].trimEnd(), report);
  }

  protected override end(status: number, report = ''): void {
    const text = toJS(report);
    if (text !== '') this.dead = new GoPanic(`the Go program has ended: ${text.trimEnd()}`, text);
    super.end(status, report);
  }
}

let library: Library | null = null;

/** The library's program, started at the first call. */
export function libraryProgram(): Library {
  return (library ??= new Library(new AnyHost()));
}

/** What `fn` starts belongs to the owner; where there is none, to the running goroutine's. */
export function ownedBy<T>(owner: object | null, fn: () => T): T {
  const { current } = scheduler;
  const before = current.origin;
  const { site, parent, bubble } = before;
  current.origin = new Origin(site, parent, bubble, owner ?? before.owner);
  try {
    return fn();
  } finally {
    current.origin = before;
  }
}

const versions = new Map<string, Initialised>();

/** In development: this is the package of that name now. What the one before has started ends, when it is really another. */
export function replace(name: string, pkg: Initialised): void {
  const before = versions.get(name);
  versions.set(name, pkg);
  if (before === undefined) return;
  if (before.inits !== pkg.inits) library?.abandon(before);
  if (before.godebug !== pkg.godebug) library?.settle(pkg.godebug ?? '', true);
}

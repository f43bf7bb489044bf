// The events of a program: what its goroutines do, as one stream. Traces are made of it, and pictures.
//
// A program that nobody records pays nothing: the recorder puts methods of its own in the place of the scheduler's and has channels made that report what goes
// through them, when the program starts. Invariant: the stream tells of every goroutine and every message from its beginning to its end, in the order in which
// things happened; with a seed and virtual time it is the same in every run.

import { Chan, type ElementType, watchChannels } from './channel.ts';
import { functionAtSite } from './functions.ts';
import type { Goroutine, WaitReason } from './goroutine.ts';
import { activeProgram } from './program.ts';
import { scheduler } from './scheduler.ts';
import type { Tool } from './tool.ts';
import { reasonOf, restsAt, targetsOf } from './waiting.ts';
import { type Waiter, WaitQueue } from './waitqueue.ts';

/** What happens. Goroutines go by their ids (0: a timer, or the host), channels and messages by numbers of their own. */
export type Happening =
  | {
      readonly kind: 'go';
      readonly g: number;
      readonly by: number;
      readonly site: string;
      readonly from: string;
    }
  | { readonly kind: 'run'; readonly g: number }
  /** It can go on, but others are first. */
  | { readonly kind: 'yield'; readonly g: number }
  | {
      readonly kind: 'park';
      readonly g: number;
      readonly reason: string;
      /** The line it rests at. */
      readonly at: string;
      /** The channels it waits on. */
      readonly on: readonly number[];
    }
  | { readonly kind: 'ready'; readonly g: number; readonly by: number }
  | { readonly kind: 'end'; readonly g: number }
  | {
      readonly kind: 'chan';
      readonly c: number;
      readonly g: number;
      readonly elem: string;
      readonly cap: number;
    }
  /** `len` is what the buffer holds afterwards. A message that goes from hand to hand is sent and at once received. */
  | {
      readonly kind: 'send' | 'receive';
      readonly c: number;
      readonly g: number;
      readonly message: number;
      readonly len: number;
    }
  | { readonly kind: 'close'; readonly c: number; readonly g: number };

/** With the program's clock, ns. */
export type Event = { readonly t: number } & Happening;

/** What the recorder replaces on the scheduler. */
const methods = ['make', 'ready', 'choose', 'handOver', 'forget'] as const;

export class Recorder implements Tool {
  private readonly hear: (event: Event) => void;
  private channels = 0;
  private messages = 0;
  /** The goroutine that ran last, until it is known why it does no more. */
  private ran: Goroutine | null = null;

  constructor(hear: (event: Event) => void) {
    this.hear = hear;
  }

  start(): void {
    const recorder = this;
    const { make, ready, choose, handOver, forget } = scheduler;
    scheduler.make = function (site, fn, args) {
      const g = make.call(this, site, fn, args);
      recorder.say({
        kind: 'go',
        g: g.id,
        by: g.origin.parent,
        site,
        from: functionAtSite(site)?.func ?? '',
      });
      return g;
    };
    scheduler.handOver = function (g) {
      const from = this.current;
      if (recorder.ran !== null) {
        // Nobody has written it down yet. One that is about to end is said to end after this.
        recorder.ran = null;
        recorder.say({ kind: 'park', g: from.id, reason: 'coroutine', at: '', on: [] });
      }
      recorder.say({ kind: 'ready', g: g.id, by: from.id });
      recorder.say({ kind: 'run', g: g.id });
      recorder.ran = g;
      handOver.call(this, g);
    };
    scheduler.forget = function (g) {
      if (recorder.ran === g) recorder.ran = null;
      recorder.say({ kind: 'end', g: g.id });
      forget.call(this, g);
    };
    scheduler.ready = function (g, value) {
      recorder.say({ kind: 'ready', g: g.id, by: this.current.id });
      ready.call(this, g, value);
    };
    scheduler.choose = function () {
      recorder.rest();
      const g = choose.call(this);
      if (g !== null) recorder.say({ kind: 'run', g: g.id });
      recorder.ran = g;
      return g;
    };
    watchChannels((elem, cap) => new WatchedChan(elem, cap, this));
  }

  ended(): void {
    this.rest();
    watchChannels(null);
    for (const name of methods) delete (scheduler as Partial<typeof scheduler>)[name];
  }

  /** Says why the goroutine that ran last does no more. */
  private rest(): void {
    const g = this.ran;
    if (g === null) return;
    this.ran = null;
    const reason = reasonOf(g);
    if (reason !== '') {
      const site = restsAt(g);
      const on = targetsOf(g).flatMap((target) => (target instanceof WatchedChan ? target.id : []));
      this.say({
        kind: 'park',
        g: g.id,
        reason,
        at: site === undefined ? '' : `${site.file}:${site.line}`,
        on,
      });
    } else this.say({ kind: 'yield', g: g.id });
  }

  say(happening: Happening): void {
    this.hear({ t: activeProgram().nanotime(), ...happening });
  }

  newChannel(): number {
    return ++this.channels;
  }

  newMessage(): number {
    return ++this.messages;
  }
}

/** A channel that reports what goes through it. */
class WatchedChan<T> extends Chan<T> {
  readonly id: number;
  private readonly recorder: Recorder;
  override receivers: WaitQueue = new WatchedQueue(this, 'chan receive', (w) =>
    this.handed(scheduler.current, w.g),
  );
  override senders: WaitQueue = new WatchedQueue(this, 'chan send', (w) => {
    if (this.taking) this.refills = w.g;
    else this.handed(w.g, scheduler.current);
  });
  /** The messages in the buffer. */
  private readonly buffered: number[] = [];
  /** A value is being taken from the buffer, and the goroutine whose value takes its place. */
  private taking = false;
  private refills: Goroutine | null = null;

  constructor(elem: ElementType<T>, cap: number, recorder: Recorder) {
    super(elem, cap);
    this.recorder = recorder;
    this.id = recorder.newChannel();
    recorder.say({ kind: 'chan', c: this.id, g: scheduler.current.id, elem: elem.string, cap });
    let closed = false;
    Object.defineProperty(this, 'closed', {
      get: () => closed,
      set: (now: boolean) => {
        closed = now;
        recorder.say({ kind: 'close', c: this.id, g: scheduler.current.id });
      },
    });
  }

  override put(value: T): void {
    super.put(value);
    const message = this.recorder.newMessage();
    this.buffered.push(message);
    this.pass('send', this.refills ?? scheduler.current, message);
    this.refills = null;
  }

  override take(): T {
    const message = this.buffered.shift()!;
    this.recorder.say({
      kind: 'receive',
      c: this.id,
      g: scheduler.current.id,
      message,
      len: this.len - 1,
    });
    this.taking = true;
    const value = super.take();
    this.taking = false;
    return value;
  }

  /** From one goroutine to the other, unless it is close that wakes. */
  private handed(from: Goroutine, to: Goroutine): void {
    if (this.closed) return;
    const message = this.recorder.newMessage();
    this.pass('send', from, message);
    this.pass('receive', to, message);
  }

  private pass(kind: 'send' | 'receive', g: Goroutine, message: number): void {
    this.recorder.say({ kind, c: this.id, g: g.id, message, len: this.len });
  }
}

class WatchedQueue extends WaitQueue {
  private readonly taken: (w: Waiter) => void;
  constructor(on: object, reason: WaitReason, taken: (w: Waiter) => void) {
    super(on, reason);
    this.taken = taken;
  }
  override take(): Waiter {
    const w = super.take();
    this.taken(w);
    return w;
  }
}

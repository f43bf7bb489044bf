// Bubbles, for package testing/synctest: goroutines with a clock of their own, which moves only when all of them are durably blocked.
//
// Invariant: a bubble's goroutines, channels and timers are those made while one of its goroutines ran. Whether all are blocked is looked at when no goroutine
// of the program can run; then, in Go's order, due timers fire, or the goroutine in Wait wakes, or the clock moves to the next timer, or Run returns.

import type { Chan } from './channel.ts';
import { Frame, type Parks } from './frame.ts';
import { debug } from './godebug.ts';
import { type GoFunction, Goroutine, Origin } from './goroutine.ts';
import { panic } from './panic.ts';
import { current, link, park, ready } from './park.ts';
import { throwPlainError } from './runtime-error.ts';
import { scheduler } from './scheduler.ts';
import { Timers } from './timer.ts';
import { queuesOf, reasonOf } from './waiting.ts';

export class Bubble {
  /** Nanoseconds since midnight UTC 2000-01-01. */
  now = 0;
  readonly timers = new Timers(false);
  /** Who called Run, who runs its function, and who is in Wait. */
  readonly root: Goroutine;
  main: Goroutine | null = null;
  waiter: Goroutine | null = null;
  /** Stands for the running goroutine while timers fire. */
  readonly nobody: Goroutine;

  constructor(root: Goroutine) {
    this.root = root;
    this.nobody = new Goroutine(0, new Origin('', root.id, this, null), null, []);
  }

  /** Lets something happen, if all are durably blocked; whether it did. */
  settle(): boolean {
    let total = 0;
    let mainEnded = true;
    for (let g = scheduler.first; g !== null; g = g.younger) {
      if (g.origin.bubble !== this || g === this.root) continue;
      if (!durablyBlocked(g, this)) return false;
      total++;
      if (g === this.main) mainEnded = false;
    }
    const next = this.timers.earliest;
    if (next > this.now) {
      if (this.waiter !== null) {
        ready(this.waiter);
        this.waiter = null;
        return true;
      }
      if (next === Infinity || mainEnded) {
        bubbles.delete(this);
        enter(this.root, null);
        ready(this.root, total === 0 ? null : mainEnded ? blockedRemain : allBlocked);
        return true;
      }
      this.now = next;
    }
    scheduler.fireAs(this.nobody, this.timers, this.now);
    return true;
  }
}

const blockedRemain = 'deadlock: main bubble goroutine has exited but blocked goroutines remain';
const allBlocked = 'deadlock: all goroutines in bubble are blocked';

const bubbles = new Set<Bubble>();

/** Waits that only the bubble itself can end: on its own channels, on nothing, on its clock, on groups and conditions. Not mutexes, and not the host. */
function durablyBlocked(g: Goroutine, bubble: Bubble): boolean {
  switch (reasonOf(g)) {
    case 'chan receive':
    case 'chan send':
    case 'select':
      return queuesOf(g).every(({ on }) => (on as Chan<unknown>).bubble === bubble);
    case 'chan receive (nil chan)':
    case 'chan send (nil chan)':
    case 'select (no cases)':
    case 'sleep':
    case 'sync.WaitGroup.Wait':
    case 'sync.Cond.Wait':
    case 'coroutine':
    case 'synctest.Wait':
      return true;
  }
  return false;
}

/** From now on a goroutine is in this bubble, or in none. */
function enter(g: Goroutine, bubble: Bubble | null): void {
  const { site, parent, owner } = g.origin;
  g.origin = new Origin(site, parent, bubble, owner);
}

class RunFrame extends Frame {
  override resume(failure: unknown): void {
    if (failure !== null) throwPlainError(failure as string);
  }
}

/** Runs f in a new bubble, until all its goroutines have ended. Panics when they are blocked for ever. */
export function runInBubble(f: GoFunction): Parks<void> {
  const root = current();
  if (debug.asynctimerchan !== 0) panic('synctest.Run not supported with asynctimerchan!=0');
  if (root.origin.bubble !== null) panic('synctest.Run called from within a synctest bubble');
  const bubble = new Bubble(root);
  enter(root, bubble);
  bubbles.add(bubble);
  scheduler.settle = () => {
    for (const b of bubbles) if (b.settle()) return true;
    return false;
  };
  scheduler.spawn('$GOROOT/src/testing/synctest/synctest.go:290', f, []);
  bubble.main = scheduler.last;
  park('synctest.Run');
  return link(new RunFrame());
}

/** Waits until all other goroutines of the bubble are durably blocked. */
export function waitInBubble(): Parks<void> {
  const g = current();
  const { bubble } = g.origin;
  if (bubble === null) return panic('goroutine is not in a bubble');
  if (bubble.waiter !== null) panic('wait already in progress');
  bubble.waiter = g;
  return park('synctest.Wait');
}

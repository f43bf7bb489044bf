// sync.Mutex, with the fairness of Go's: normally a goroutine that is running gets a free mutex before those that wait; once one has waited for more than a
// millisecond, the mutex is handed over from each holder to the waiter that came first, until none waits for that long.

import * as $ from 'gots/runtime';
import { Semaphore, Waiter } from './semaphore.ts';

// The bits of `state`; above them it counts the waiters.
const LOCKED = 1;
/** A waiter has been woken and has not run yet: no other need be. */
const WOKEN = 2;
const STARVING = 4;
const WAITER = 8;

const starvation = 1_000_000;

class MutexWaiter extends Waiter {
  readonly mutex: Mutex;
  readonly since = $.nanotime();
  starving = false;

  constructor(mutex: Mutex, semaphore: Semaphore) {
    super(semaphore);
    this.mutex = mutex;
  }
  acquired(): $.Parks<void> {
    return this.mutex.woken(this);
  }
}

export class Mutex {
  static readonly $type: $.Type<Mutex> = /* @__PURE__ */ $.switchPoints(
    $.namedStruct(
      'sync.Mutex',
      () => Mutex,
      () => [['state', $.int32]],
      '',
      () => [{}, { Lock: 'func()', TryLock: 'func() bool', Unlock: 'func()' }],
    ),
    () => Mutex,
    'Lock',
  );
  private state = 0;
  private semaphore: Semaphore | null = null;

  $clone(): this {
    const copy = new Mutex();
    copy.state = this.state;
    return copy as this;
  }
  $set(other: this): void {
    this.state = other.state;
  }
  $equals(other: this): boolean {
    return this.state === other.state;
  }

  Lock(): $.Parks<void> {
    if (this.state === 0) {
      this.state = LOCKED;
      return;
    }
    if ((this.state & (LOCKED | STARVING)) === 0) {
      this.state |= LOCKED;
      return;
    }
    this.state += WAITER;
    const semaphore = (this.semaphore ??= new Semaphore('sync.Mutex.Lock', this));
    return semaphore.acquire(new MutexWaiter(this, semaphore));
  }

  TryLock(): boolean {
    if ((this.state & (LOCKED | STARVING)) !== 0) return false;
    this.state |= LOCKED;
    return true;
  }

  Unlock(): $.Parks<void> {
    if (this.state === LOCKED) {
      this.state = 0;
      return;
    }
    if ((this.state & LOCKED) === 0) $.fatal('sync: unlock of unlocked mutex');
    this.state -= LOCKED;
    if ((this.state & STARVING) !== 0) return this.semaphore!.release(true);
    if (this.state < WAITER || (this.state & WOKEN) !== 0) return;
    this.state = (this.state - WAITER) | WOKEN;
    return this.semaphore!.release(false);
  }

  /** A waiter runs again: it locks the mutex, or finds it locked and waits in front of the others. */
  woken(w: MutexWaiter): $.Parks<void> {
    w.starving ||= $.nanotime() - w.since > starvation;
    if ((this.state & STARVING) !== 0) {
      const last = this.state < 2 * WAITER;
      this.state += LOCKED - WAITER;
      if (!w.starving || last) this.state &= ~STARVING;
      return;
    }
    this.state &= ~WOKEN;
    if ((this.state & LOCKED) === 0) {
      this.state |= LOCKED;
      return;
    }
    this.state += WAITER;
    if (w.starving) this.state |= STARVING;
    w.front = true;
    return w.semaphore.acquire(w);
  }
}

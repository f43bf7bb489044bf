// WaitGroup and Mutex for TypeScript.

import { WaitQueue } from '../waitqueue.ts';
import { go } from './goroutine.ts';
import { operation, waitIn, wakeFirst } from './operation.ts';

/** Waits for a number of things to be done. */
export class WaitGroup {
  #count = 0;
  readonly #waiting = new WaitQueue(this, 'sync.WaitGroup.Wait');

  /**
   * Counts so many things to wait for.
   * @throws Error `sync: negative WaitGroup counter` when more is done than was added
   */
  add(count = 1): void {
    if (!Number.isSafeInteger(count)) throw new RangeError(`WaitGroup.add: ${count} is no number of things`);
    if (this.#count + count < 0) throw new Error('sync: negative WaitGroup counter');
    this.#count += count;
    if (this.#count === 0) while (wakeFirst(this.#waiting));
  }

  /** One of them is done. */
  done(): void {
    this.add(-1);
  }

  /** Starts a goroutine that counts until it ends. What it returns is what `go` returns. */
  go<A extends unknown[], R>(fn: (...args: A) => R | PromiseLike<R>, ...args: A): Promise<Awaited<R>> {
    this.add();
    return go(async () => {
      try {
        return await fn(...args);
      } finally {
        this.done();
      }
    });
  }

  /**
   * Resolves when all are done.
   * @param signal gives up waiting: rejects with the signal's reason
   */
  wait(signal?: AbortSignal): Promise<void> {
    return operation(
      () => (this.#count === 0 ? undefined : waitIn(this.#waiting)),
      () => undefined,
      signal,
    );
  }
}

/**
 * A lock that one holds at a time; who waits first gets it first. Needed where something must stay together across an `await`: between two awaits nobody else
 * runs anyway.
 */
export class Mutex {
  #locked = false;
  readonly #waiting = new WaitQueue(this, 'sync.Mutex.Lock');

  /**
   * Resolves when the caller holds it.
   * @param signal gives up waiting: rejects with the signal's reason
   */
  lock(signal?: AbortSignal): Promise<void> {
    return operation(
      () => {
        if (this.#locked) return waitIn(this.#waiting);
        this.#locked = true;
      },
      () => undefined,
      signal,
    );
  }

  /** Takes it if it is free. */
  tryLock(): boolean {
    if (this.#locked) return false;
    this.#locked = true;
    return true;
  }

  /**
   * Gives it to who waits first.
   * @throws Error `sync: unlock of unlocked mutex`
   */
  unlock(): void {
    if (!this.#locked) throw new Error('sync: unlock of unlocked mutex');
    this.#locked = wakeFirst(this.#waiting);
  }

  /** Holds it while `work` runs, however that ends. */
  async hold<T>(work: () => T | PromiseLike<T>, signal?: AbortSignal): Promise<T> {
    await this.lock(signal);
    try {
      return await work();
    } finally {
      this.unlock();
    }
  }
}

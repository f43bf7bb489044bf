// sync.RWMutex: many readers or one writer. A waiting writer keeps new readers out, and the readers that waited for a writer go before the next one.

import * as $ from 'gots/runtime';
import { Mutex } from './mutex.ts';
import { Semaphore, Waiter } from './semaphore.ts';

class Reader extends Waiter {
  acquired(): void {}
}

class Writer extends Waiter {
  acquired(): void {}
}

/** A writer that waits for the other writers. */
class NextWriter extends $.Frame {
  readonly mutex: RWMutex;
  constructor(mutex: RWMutex) {
    super();
    this.mutex = mutex;
  }
  override resume(): $.Parks<void> {
    return this.mutex.lockReaders();
  }
}

export class RWMutex {
  static readonly $type: $.Type<RWMutex> = /* @__PURE__ */ $.switchPoints(
    $.namedStruct(
      'sync.RWMutex',
      () => RWMutex,
      () => [['w', Mutex.$type]],
      '',
      () => [
        {},
        {
          RLock: 'func()',
          TryRLock: 'func() bool',
          RUnlock: 'func()',
          Lock: 'func()',
          TryLock: 'func() bool',
          Unlock: 'func()',
        },
      ],
    ),
    () => RWMutex,
    'RLock',
    'Lock',
  );
  /** Locked by the writer. */
  private w = new Mutex();
  /** Whether a writer is in, or waits for the readers to leave. */
  private writing = false;
  /** Readers that are in or, while a writer is, wait. */
  private readers = 0;
  /** Readers the writer waits for. */
  private leaving = 0;
  private readonly readerSemaphore = new Semaphore('sync.RWMutex.RLock', this);
  private readonly writerSemaphore = new Semaphore('sync.RWMutex.Lock', this);

  $clone(): this {
    const copy = new RWMutex();
    copy.$set(this);
    return copy as this;
  }
  $set(other: this): void {
    this.w.$set(other.w);
    this.writing = other.writing;
    this.readers = other.readers;
    this.leaving = other.leaving;
  }
  $equals(other: this): boolean {
    return this.w.$equals(other.w) && this.writing === other.writing && this.readers === other.readers;
  }

  RLock(): $.Parks<void> {
    this.readers++;
    if (this.writing) return this.readerSemaphore.acquire(new Reader(this.readerSemaphore));
  }

  TryRLock(): boolean {
    if (this.writing) return false;
    this.readers++;
    return true;
  }

  RUnlock(): void {
    if (this.readers === 0) $.fatal('sync: RUnlock of unlocked RWMutex');
    this.readers--;
    if (this.writing && --this.leaving === 0) this.writerSemaphore.release(false);
  }

  Lock(): $.Parks<void> {
    if (this.w.Lock() === $.PARKED) return $.link(new NextWriter(this));
    return this.lockReaders();
  }

  /** The other writers are locked out: now the readers. */
  lockReaders(): $.Parks<void> {
    this.writing = true;
    if (this.readers === 0) return;
    this.leaving += this.readers;
    if (this.leaving !== 0) return this.writerSemaphore.acquire(new Writer(this.writerSemaphore));
  }

  TryLock(): boolean {
    if (this.readers !== 0 || !this.w.TryLock()) return false;
    this.writing = true;
    return true;
  }

  Unlock(): $.Parks<void> {
    if (!this.writing) $.fatal('sync: Unlock of unlocked RWMutex');
    this.writing = false;
    for (let n = this.readers; n > 0; n--) this.readerSemaphore.release(false);
    return this.w.Unlock();
  }
}

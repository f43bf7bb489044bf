// sync.WaitGroup: a counter, and goroutines that wait for it to be zero.

import * as $ from 'gots/runtime';
import { Semaphore, Waiter } from './semaphore.ts';

class GroupWaiter extends Waiter {
  readonly group: WaitGroup;
  constructor(group: WaitGroup, semaphore: Semaphore) {
    super(semaphore);
    this.group = group;
  }
  acquired(): void {
    if (this.group.busy) $.panic('sync: WaitGroup is reused before previous Wait has returned');
  }
}

export class WaitGroup {
  static readonly $type: $.Type<WaitGroup> = /* @__PURE__ */ $.namedStruct(
    'sync.WaitGroup',
    () => WaitGroup,
    () => [['counter', $.int32]],
    '',
    () => [{}, { Add: 'func(int)', Done: 'func()', Wait: 'func()' }],
  );
  private counter = 0;
  private waiters = 0;
  private semaphore: Semaphore | null = null;

  $clone(): this {
    const copy = new WaitGroup();
    copy.$set(this);
    return copy as this;
  }
  $set(other: this): void {
    this.counter = other.counter;
    this.waiters = other.waiters;
  }
  $equals(other: this): boolean {
    return this.counter === other.counter && this.waiters === other.waiters;
  }

  /** Whether it counts, or is waited for. */
  get busy(): boolean {
    return this.counter !== 0 || this.waiters !== 0;
  }

  Add(delta: number): void {
    const n = (this.counter = $.toInt32($.add(this.counter, delta)));
    if (n < 0) $.panic('sync: negative WaitGroup counter');
    if (this.waiters === 0) return;
    if (delta > 0 && n === delta) $.panic('sync: WaitGroup misuse: Add called concurrently with Wait');
    if (n > 0) return;
    const { waiters, semaphore } = this;
    this.waiters = 0;
    for (let i = 0; i < waiters; i++) semaphore!.release(false);
  }

  Done(): void {
    this.Add(-1);
  }

  Wait(): $.Parks<void> {
    if (this.counter === 0) return;
    this.waiters++;
    const semaphore = (this.semaphore ??= new Semaphore('sync.WaitGroup.Wait', this));
    return semaphore.acquire(new GroupWaiter(this, semaphore));
  }
}

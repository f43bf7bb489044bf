// The goroutines that wait on a sync.Cond, each with a ticket drawn before it let go of the lock: who is signalled is who drew first, whether it waits
// already or is about to.

import * as $ from 'gots/runtime';

type Goroutine = ReturnType<typeof $.current>;

export class notifyList {
  static readonly $type: $.Type<notifyList> = /* @__PURE__ */ $.namedStruct(
    'sync.notifyList',
    () => notifyList,
    () => [],
  );
  /** As what goroutines wait for. */
  readonly reason = 'sync.Cond.Wait';
  readonly inside: readonly [] = [];
  readonly on: object = this;
  /** The next ticket to be drawn, and the next to be called. */
  private drawn = 0;
  private called = 0;
  private readonly waiting = new Map<number, Goroutine>();

  $clone(): this {
    return new notifyList() as this;
  }
  $set(_other: this): void {}
  $equals(other: this): boolean {
    return this === other;
  }

  add(): number {
    return this.drawn++;
  }

  wait(ticket: number): $.Parks<void> {
    if (ticket < this.called) return;
    this.waiting.set(ticket, $.current());
    return $.park(this);
  }

  notifyOne(): void {
    if (this.called < this.drawn) this.call(this.called++);
  }

  notifyAll(): void {
    while (this.called < this.drawn) this.call(this.called++);
  }

  private call(ticket: number): void {
    const g = this.waiting.get(ticket);
    if (g === undefined) return;
    this.waiting.delete(ticket);
    $.ready(g, undefined);
  }
}

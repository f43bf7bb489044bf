// Channels in TypeScript's hands, whether they came from Go or were made here.

import { type Chan, CLOSED, chanCap, chanLen, close, next, send } from '../channel.ts';
import { directly } from './call.ts';
import { operation } from './operation.ts';

/** How values of a channel cross between TypeScript and what is in the channel. */
export interface Crossing<T> {
  enter(value: T): unknown;
  leave(value: unknown): T;
}

/** For channels that Go does not know: values are what they are. */
export const unchanged: Crossing<never> = {
  enter: (value) => value,
  leave: (value) => value as never,
};

/** A case of a select that sends: `channel.sending(value)`. */
export class Sending {
  readonly channel: Channel;
  readonly value: unknown;
  constructor(channel: Channel, value: unknown) {
    this.channel = channel;
    this.value = value;
  }
}

/**
 * A channel of Go's: what one side sends the other receives, each value once, in the order in which it was sent. `for await` receives until the channel is
 * closed and drained. Leaving that loop early, by `break`, `return` or an error, leaves the channel as it is: values that were not received stay, and whoever
 * goes on sending waits for another receiver. Nothing is closed or thrown away behind the sender's back.
 */
export class Channel<T = unknown> implements AsyncIterable<T> {
  readonly #chan: Chan<unknown>;
  readonly #crossing: Crossing<T>;

  /** Use `chan()`. */
  constructor(channel: Chan<unknown>, crossing: Crossing<T>) {
    this.#chan = channel;
    this.#crossing = crossing;
  }

  /** How many values are in the buffer. */
  get length(): number {
    return chanLen(this.#chan);
  }

  /** How many values fit in the buffer; 0: senders wait for receivers. */
  get capacity(): number {
    return chanCap(this.#chan);
  }

  /**
   * Sends a value; resolves when a receiver has taken it, or it is in the buffer.
   * @param signal gives up waiting: rejects with the signal's reason, and the value has not been sent.
   * @throws GoPanic `send on closed channel`, also when the channel is closed while this waits.
   */
  send(value: T, signal?: AbortSignal): Promise<void> {
    const sent = this.#crossing.enter(value);
    return operation(
      () => send(this.#chan, sent),
      () => undefined,
      signal,
    );
  }

  /**
   * The next value; `undefined` when the channel is closed and drained. Where `undefined` is a value that is sent, `for await` or `select` tell the two apart.
   * @param signal gives up waiting: rejects with the signal's reason, and no value has been taken.
   */
  recv(signal?: AbortSignal): Promise<T | undefined> {
    return operation(
      () => next(this.#chan),
      (value) => (value === CLOSED ? undefined : this.#crossing.leave(value)),
      signal,
    );
  }

  /**
   * Says that nothing more will be sent. Values in the buffer are still received; then receivers get `undefined`, and loops end. The sender closes, never a receiver.
   * @throws GoPanic `close of closed channel`
   */
  close(): void {
    directly(() => close(this.#chan));
  }

  /** A case for `select`: send this value, if that is what is chosen. */
  sending(value: T): Sending {
    return new Sending(this as Channel, this.#crossing.enter(value));
  }

  [Symbol.asyncIterator](): AsyncIterator<T, undefined> {
    return {
      next: () =>
        operation<IteratorResult<T, undefined>>(
          () => next(this.#chan),
          (value) =>
            value === CLOSED
              ? { done: true, value: undefined }
              : { done: false, value: this.#crossing.leave(value) },
        ),
    };
  }

  /** @internal for select */
  static parts<T>(channel: Channel<T>): { chan: Chan<unknown>; crossing: Crossing<T> } {
    return { chan: channel.#chan, crossing: channel.#crossing };
  }
}

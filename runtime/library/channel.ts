// Go channels in TypeScript's hands.

import { type Chan, CLOSED, close, next, send } from '../channel.ts';
import type { Parks } from '../frame.ts';
import type { Type } from '../type.ts';
import { directly, inGoroutine } from './call.ts';
import { fromGo, toGo } from './convert.ts';
import { libraryProgram } from './program.ts';

/**
 * A Go channel. `for await` receives until it is closed; leaving the loop early leaves the channel as it is, so goroutines that
 * go on sending to it wait.
 */
export class GoChan<T = unknown> implements AsyncIterable<T> {
  readonly #chan: Chan<unknown>;
  readonly #type: Type;
  constructor(chan: Chan<unknown>, type: Type) {
    this.#chan = chan;
    this.#type = type;
  }

  /** Resolves when the value has been taken, or is in the buffer. Rejects when the channel is closed. */
  send(value: T): Promise<void> {
    const sent = toGo(this.#type.elem, value, 'Chan.send');
    return inGoroutine(
      () => send(this.#chan, sent),
      true,
      () => undefined,
    ) as Promise<void>;
  }

  /** The next value; undefined when the channel is closed and drained. */
  async recv(): Promise<T | undefined> {
    const { value } = await this.#next();
    return value;
  }

  close(): void {
    directly(() => close(this.#chan));
  }

  [Symbol.asyncIterator](): AsyncIterator<T, undefined> {
    return { next: () => this.#next() };
  }

  #next(): Promise<IteratorResult<T, undefined>> {
    const receive = (): Parks<unknown> => next(this.#chan);
    return inGoroutine(receive, true, (value) =>
      value === CLOSED
        ? { done: true, value: undefined }
        : { done: false, value: fromGo(this.#type.elem, value, 'Chan.recv') as T },
    ) as Promise<IteratorResult<T, undefined>>;
  }

  /** For Go: the channel, where one of this type is wanted. */
  channelOf(type: Type, where: string): Chan<unknown> {
    const { elem, dir } = type.underlying;
    if (elem !== this.#type.elem || (this.#type.dir !== 'both' && this.#type.dir !== dir))
      throw new TypeError(`${where}: a ${type.string} is wanted, not a ${this.#type.string}`);
    return this.#chan;
  }
}

const wrapped = new WeakMap<object, GoChan>();

export function channelFromGo(chan: Chan<unknown>, type: Type): GoChan {
  libraryProgram().channelsOut = true;
  let known = wrapped.get(chan);
  if (known === undefined) wrapped.set(chan, (known = new GoChan(chan, type)));
  return known;
}

// The select statement for TypeScript.

import type { Chan } from '../channel.ts';
import { choose, RECV, received, receivedOk, SEND } from '../select.ts';
import { Channel, type Crossing, Sending } from './channel.ts';
import { operation } from './operation.ts';

// biome-ignore lint/suspicious/noExplicitAny: channels of all types
type AnyChannel = Channel<any>;

/** What a case waits for: to receive from a channel, to send (`channel.sending(value)`), or nothing ever (null, as Go's nil channel). */
export type Case = AnyChannel | Sending | null;

/** Cases by name. `default: true` is chosen when no other can proceed at once. */
export type Cases<Name extends PropertyKey = string> = {
  readonly [K in Name]: K extends 'default' ? true : string extends K ? Case | true : Case;
};

/** The cases that may have been chosen; `case` tells which. A receive has `ok` and `value`: `ok` is false when the channel is closed and drained. */
export type Chosen<C> = {
  [K in keyof C]-?: C[K] extends Channel<infer T>
    ?
        | { readonly case: K; readonly ok: true; readonly value: T }
        | { readonly case: K; readonly ok: false; readonly value: undefined }
    : C[K] extends null
      ? never
      : { readonly case: K };
}[keyof C];

/**
 * Waits until one of the cases can proceed, and does that one and no other. When several can, each is as likely to be chosen as the others.
 *
 *     const got = await select({ job: jobs, quit, out: results.sending(r) });
 *     if (got.case === 'job' && got.ok) work(got.value);
 *
 * @param cases channels to receive from, `channel.sending(value)` to send, null for a case that is left out; `default: true`, not to wait
 * @param signal gives up waiting: rejects with the signal's reason, and nothing has been sent or received
 * @throws GoPanic `send on closed channel`; TypeError when a case is none of these
 */
export async function select<const C extends Cases>(
  cases: C & Cases<keyof C>,
  signal?: AbortSignal,
): Promise<Chosen<C>> {
  const names: string[] = [];
  const crossings: (Crossing<unknown> | null)[] = [];
  const triples: (Chan<unknown> | null | boolean | unknown)[] = [];
  for (const [name, value] of Object.entries(cases)) {
    if (name === 'default' && value === true) continue;
    names.push(name);
    if (value instanceof Sending) {
      crossings.push(null);
      triples.push(Channel.parts(value.channel).chan, SEND, value.value);
    } else if (value instanceof Channel) {
      const { chan, crossing } = Channel.parts(value as Channel);
      crossings.push(crossing);
      triples.push(chan, RECV, null);
    } else if (value === null) {
      crossings.push(null);
      triples.push(null, RECV, null);
    } else throw new TypeError(`select: case ${name} is no channel, channel.sending(value) or null`);
  }
  return operation(
    () => choose(cases.default !== true, ...triples),
    (index) => {
      if (index === -1) return { case: 'default' };
      const name = names[index as number];
      const crossing = crossings[index as number];
      if (crossing === null) return { case: name };
      const value = received<unknown>(undefined);
      return receivedOk()
        ? { case: name, ok: true, value: crossing.leave(value) }
        : { case: name, ok: false, value: undefined };
    },
    signal,
  ) as Promise<Chosen<C>>;
}

// Go's channels across the boundary, by their types.
//
// Invariant: one channel of Go, one Channel, as long as it lives.

import type { Chan } from '../channel.ts';
import type { Type } from '../type.ts';
import { Channel } from './channel.ts';
import { fromGo, toGo } from './convert.ts';
import { libraryProgram } from './program.ts';

const wrapped = new WeakMap<Chan<unknown>, Channel>();
const typed = new WeakMap<Channel, Type>();

export function channelFromGo(chan: Chan<unknown>, type: Type): Channel {
  libraryProgram().channelsOut = true;
  let known = wrapped.get(chan);
  if (known === undefined) {
    known = new Channel<unknown>(chan, {
      enter: (value) => toGo(type.elem, value, 'Chan.send'),
      leave: (value) => fromGo(type.elem, value, 'Chan.recv'),
    });
    wrapped.set(chan, known);
    typed.set(known, type);
  }
  return known;
}

/** The channel, where one of this type is wanted; undefined when it did not come from Go. */
export function channelToGo(channel: Channel, wanted: Type, where: string): Chan<unknown> | undefined {
  const type = typed.get(channel);
  if (type === undefined) return undefined;
  const { elem, dir } = wanted.underlying;
  if (elem !== type.elem || (type.dir !== 'both' && type.dir !== dir))
    throw new TypeError(`${where}: a ${wanted.string} is wanted, not a ${type.string}`);
  return Channel.parts(channel).chan;
}

// Where a goroutine of a shuffled run may be switched out besides its channel operations: ahead of natives that rarely wait, like a mutex's Lock. Otherwise
// nothing could come between the locks of two mutexes, and no seed would show what happens then.
//
// Such methods are wrapped when the first shuffled program starts, so that others pay nothing.

import { Frame, PARKED, type Parks } from './frame.ts';
import { link } from './park.ts';
import { operationCost, scheduler } from './scheduler.ts';

// biome-ignore lint/suspicious/noExplicitAny: methods of any native
type Methods = Record<string, (...args: any[]) => unknown>;

const waiting: { readonly Class: () => { readonly prototype: object }; readonly name: string }[] = [];

/** Says that goroutines may be switched out ahead of these methods of a class, which may park; gives its type back, so that it is said where the class is used. */
export function switchPoints<T>(
  type: T,
  Class: () => { readonly prototype: object },
  ...names: readonly string[]
): T {
  for (const name of names) waiting.push({ Class, name });
  return type;
}

/** A shuffled program starts. */
export function openSwitchPoints(): void {
  for (const { Class, name } of waiting.splice(0)) {
    const methods = Class().prototype as Methods;
    const method = methods[name];
    methods[name] = function (this: unknown, ...args) {
      const call = () => method.apply(this, args);
      if (scheduler.queue.shuffled && (scheduler.fuel -= operationCost) < 0)
        if (scheduler.completed(undefined) === PARKED) return link(new SwitchedFrame(call));
      return call();
    };
  }
}

/** Has been switched out ahead of a call. */
class SwitchedFrame extends Frame {
  private readonly call: () => unknown;
  constructor(call: () => unknown) {
    super();
    this.call = call;
  }
  override resume(): Parks<unknown> {
    return this.call();
  }
}

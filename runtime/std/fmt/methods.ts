// The methods of arguments that formatting calls: Format, GoString, Error, String.
// Invariant: each call happens once, even when formatting is done again because one of them parked (job.ts).

import * as $ from 'gots/runtime';

export const FORMAT = 1;
export const GO_STRING = 2;
export const ERROR = 4;
export const STRING = 8;

const formatter = $.interfaceType({ Format: 'func(fmt.State, int32)' });
const goStringer = $.interfaceType({ GoString: 'func() string' });
const stringer = $.interfaceType({ String: 'func() string' });

const known = new WeakMap<$.Type, number>();

/** methodsOf says which of the four a type has; `value` gives an interface value of the type when it is asked for the first time. */
export function methodsOf(type: $.Type, value: unknown): number {
  let mask = known.get(type);
  if (mask === undefined) {
    mask =
      ($.is(value, formatter) ? FORMAT : 0) |
      ($.is(value, goStringer) ? GO_STRING : 0) |
      ($.is(value, $.errorType) ? ERROR : 0) |
      ($.is(value, stringer) ? STRING : 0);
    known.set(type, mask);
  }
  return mask;
}

/** What a method call came to. */
export type Outcome = { readonly value: unknown } | { readonly error: unknown };

/** Thrown through the formatter when a method parks. */
export const suspended = Symbol('suspended');

/** The method calls of one formatting, in order. */
export class Calls {
  readonly outcomes: Outcome[] = [];
  private made = 0;

  /** Starts over: calls made before give their outcome again. */
  rewind(): void {
    this.made = 0;
  }

  /** call makes the next call, or remembers it. */
  call(method: () => unknown): unknown {
    let outcome = this.outcomes[this.made++];
    if (outcome === undefined) {
      try {
        outcome = { value: method() };
      } catch (error) {
        outcome = { error };
      }
      if ('value' in outcome && outcome.value === $.PARKED) throw suspended;
      this.outcomes.push(outcome);
    }
    if ('error' in outcome) throw outcome.error;
    return outcome.value;
  }
}

// Errors across the boundary: Go's become GoErrors, TypeScript's become Go errors; each finds its way back to what it was.

import { typeOf } from '../box.ts';
import { PARKED, type Parks } from '../frame.ts';
import type { GoError as ErrorValue } from '../go-error.ts';
import { errorType, is } from '../interface-type.ts';
import { methods } from '../named.ts';
import { fatal } from '../park.ts';
import { toJS, utf8 } from '../string.ts';
import { namedStruct } from '../struct.ts';
import type { Type } from '../type.ts';

/** A Go error. `value` is for giving it back to Go, where it is the error it was. */
export class GoError extends Error {
  override readonly name: string = 'GoError';
  readonly value: unknown;
  constructor(message: string, value: unknown) {
    super(message);
    this.value = value;
  }
}

/** The Go error that an error of TypeScript is. */
class ForeignError {
  readonly error: Error;
  constructor(error: Error = new Error()) {
    this.error = error;
  }
  $clone(): this {
    return new ForeignError(this.error) as this;
  }
  $set(): void {}
  Error(): string {
    return utf8(this.error.message);
  }
  static readonly $type: Type = namedStruct(
    'gots.Error',
    () => ForeignError,
    () => [],
    'gots',
  );
}
methods(ForeignError.$type, {}, { Error: 'func() string' });

export function errorToGo(error: unknown): unknown {
  if (error === null || error === undefined) return null;
  return error instanceof GoError ? error.value : foreignError(error);
}

/** Also a GoError stays one of TypeScript: a func of TypeScript that has no error to give brings in no value of another library. */
export function foreignError(error: unknown): unknown {
  return new ForeignError(error instanceof Error ? error : new Error(String(error), { cause: error }));
}

/** The error of TypeScript that a Go error was made of. */
export function foreign(value: unknown): Error | undefined {
  return value instanceof ForeignError ? value.error : undefined;
}

/** undefined when the value is no Go error. */
export function errorFromGo(value: unknown): Error | undefined {
  if (value instanceof ForeignError) return value.error;
  if (!is(value, errorType)) return undefined;
  const text: Parks<string> = (value as ErrorValue).Error();
  if (text === PARKED)
    fatal(`the Error method of ${typeOf(value)?.string} parks inside a value for TypeScript`);
  return new GoError(toJS(text as string), value);
}

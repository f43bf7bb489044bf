/**
 * Go's run-time errors: the values a program can recover, with the texts and the dynamic types that Go gives them.
 *
 * Invariant: every one is an error and has the method RuntimeError, as runtime.Error asks. The functions that return `never` panic with it.
 */
import { string } from './basic-type.ts';
import { box } from './box.ts';
import { methods, named } from './named.ts';
import { panic } from './panic.ts';
import { utf8 } from './string.ts';
import { namedStruct, type StructClass } from './struct.ts';
import type { Type } from './type.ts';

const nothing = 'func()';
const text = 'func() string';

const errorString: Type<string> = named('runtime.errorString', () => string);
const plainErrorString: Type<string> = named('runtime.plainError', () => string);
methods(errorString, {
  Error: [(e: string) => `runtime error: ${e}`, text],
  RuntimeError: [(_: string) => {}, nothing],
});
methods(plainErrorString, {
  Error: [(e: string) => e, text],
  RuntimeError: [(_: string) => {}, nothing],
});

/** What the struct types among the errors have in common; programs see only their text. */
abstract class ErrorStruct {
  readonly text: string;
  constructor(message = '') {
    this.text = message;
  }
  $clone(): this {
    return this;
  }
  $set(): void {}
  $equals(other: this): boolean {
    return this.text === other.text;
  }
  Error(): string {
    return this.text;
  }
  RuntimeError(): void {}
}

const errorMethods = { Error: text, RuntimeError: nothing };

/** Their descriptors are made when first needed: struct.ts may be loaded after this file. */
function structOf(Class: () => StructClass<ErrorStruct>, name: string, pointer: boolean, path?: string) {
  let type: Type<ErrorStruct> | undefined;
  return () => {
    if (type === undefined) {
      type = namedStruct(name, Class, () => [['text', string]], path);
      methods(type, pointer ? {} : errorMethods, pointer ? errorMethods : {});
    }
    return type;
  };
}

class BoundsError extends ErrorStruct {
  static type = structOf(() => BoundsError, 'runtime.boundsError', false);
}

class UnhashableTypeError extends ErrorStruct {
  static type = structOf(
    () => UnhashableTypeError,
    'maps.unhashableTypeError',
    false,
    'internal/runtime/maps',
  );
}

const assertionErrorType = structOf(() => TypeAssertionError, 'runtime.TypeAssertionError', true);
const panicNilErrorType = structOf(() => PanicNilError, 'runtime.PanicNilError', true);

/** *runtime.TypeAssertionError: what a failed x.(T) panics with. */
export class TypeAssertionError extends ErrorStruct {
  static get $type(): Type {
    return assertionErrorType();
  }
}

/** *runtime.PanicNilError: what panic(nil) panics with. */
export class PanicNilError extends ErrorStruct {
  static get $type(): Type {
    return panicNilErrorType();
  }
  constructor(message = 'panic called with nil argument') {
    super(message);
  }
}

/** The error value `runtime error: …`. */
export function runtimeError(message: string): unknown {
  return box(errorString, message);
}

/** The error value whose text is the message alone, for the few that Go does not prefix. */
export function plainRuntimeError(message: string): unknown {
  return box(plainErrorString, message);
}

export function throwRuntimeError(message: string): never {
  return panic(runtimeError(message));
}

export function throwPlainError(message: string): never {
  return panic(plainRuntimeError(message));
}

/** What a nil pointer dereference panics with. */
export function memoryError(): unknown {
  return runtimeError('invalid memory address or nil pointer dereference');
}

export function nilDereference(): never {
  return panic(memoryError());
}

/** What panic(nil) panics with. */
export function panicNil(): unknown {
  return new PanicNilError();
}

export function divideByZero(): never {
  return throwRuntimeError('integer divide by zero');
}

export function negativeShift(): never {
  return throwRuntimeError('negative shift amount');
}

export function nilMapWrite(): never {
  return throwPlainError('assignment to entry in nil map');
}

export function uncomparable(type: Type): never {
  return throwRuntimeError(`comparing uncomparable type ${type.string}`);
}

export function unhashable(type: Type): never {
  return throwRuntimeError(`hash of unhashable type ${type.string}`);
}

/** The same, as Go words it when the map has no entries to look among. */
export function unhashableInEmpty(type: Type): never {
  return panic(
    box(UnhashableTypeError.type(), new UnhashableTypeError(`hash of unhashable type: ${type.string}`)),
  );
}

/** A method with a value receiver called through a nil pointer in an interface. */
export function nilValueMethod(type: Type, name: string): never {
  return throwPlainError(
    `value method ${shortened(type.string)}.${goName(name)} called using nil *${shortened(type.name)} pointer`,
  );
}

/** An instance as the name of its code has it: `Stack[...]`. */
function shortened(type: string): string {
  return type.replace(/\[.*\]/, '[...]');
}

/** A method as Go calls it: its key without the package, and without what follows a `$`, which keeps it from other names. */
function goName(key: string): string {
  return utf8(key.slice(key.lastIndexOf('.') + 1).replace(/\$(?!2e2f).*/, ''));
}

/** A failed type assertion; `missing` is the method that is missing when `to` is an interface. */
export function assertionFailed(from: string, dynamic: Type | null, to: Type, missing: string): never {
  const is = dynamic === null ? 'nil' : dynamic.string;
  let reason = `${utf8(from)} is ${is}, not ${to.string}`;
  if (missing !== '') {
    reason = `${is} is not ${to.string}: missing method ${goName(missing)}`;
  } else if (is === to.string) {
    reason += ` (types from different ${dynamic!.pkg === to.pkg ? 'scopes' : 'packages'})`;
  }
  return panic(new TypeAssertionError(`interface conversion: ${reason}`));
}

/** The bounds that were exceeded, as Go shows them; `length` is shown unless the index is negative. */
export function outOfRange(index: number, form: string, length: string): never {
  const message = `runtime error: ${form}${index < 0 ? '' : length}`;
  return panic(box(BoundsError.type(), new BoundsError(message)));
}

export function indexOutOfRange(index: number, length: number): never {
  return outOfRange(index, `index out of range [${index}]`, ` with length ${length}`);
}

/** A slice that does not have the length of the array it is converted to. */
export function arrayLength(length: number, wanted: number): never {
  return outOfRange(
    0,
    `cannot convert slice with length ${length} to array or pointer to array with length ${wanted}`,
    '',
  );
}

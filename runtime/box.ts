/**
 * Interface values that JavaScript's own types do not tell apart: boxes, which know their dynamic type and have its methods.
 *
 * Invariant: boxes are immutable, and only what must be is boxed. A string, a boolean, a number or bigint, and an instance of a struct
 * class stand for a Go string, bool, int and pointer to struct by themselves; a nil pointer to a struct is boxed.
 * Every object that is an interface value answers `$dynamic`, its dynamic type, from its prototype.
 */
import { bool, int, string } from './basic-type.ts';
import { pointerType } from './composite-type.ts';
import { type BoundMethod, bareName, methodSet } from './method-set.ts';
import { forwards } from './panic.ts';
import type { Type } from './type.ts';

export class Box<T = unknown> {
  /** The value; structs and arrays must be cloned before they are given away. */
  readonly $v: T;
  declare readonly $dynamic: Type<T>;
  constructor(value: T) {
    this.$v = value;
  }
}

export type BoxClass = new (value: unknown) => Box;

/** An interface value of dynamic type `type`. The caller has copied structs and arrays. */
// biome-ignore lint/suspicious/noExplicitAny: interface values are any in emitted code
export function box<T>(type: Type<T>, value: T): any {
  if (type.plain && value !== null) return value;
  return new (type.boxClass ?? boxClass(type))(value);
}

/** The value inside an interface value: what `box` was given. Structs and arrays are the box's own. */
// biome-ignore lint/suspicious/noExplicitAny: the caller knows the type
export function unbox(x: any): any {
  return x instanceof Box ? x.$v : x;
}

/** The dynamic type of an interface value; null for nil. */
// biome-ignore lint/suspicious/noExplicitAny: interface values are any in emitted code
export function typeOf(x: any): Type | null {
  switch (typeof x) {
    case 'string':
      return string;
    case 'number':
    case 'bigint':
      return int;
    case 'boolean':
      return bool;
    default:
      return x === null ? null : ((x as Box).$dynamic ?? learn(x));
  }
}

/** Notes on the prototype of a struct class what a pointer to its instances is. */
function learn(x: object): Type {
  const Class = x.constructor as unknown as { prototype: object; $type?: Type };
  if (Class.$type === undefined) throw new TypeError(`not a Go value: ${Class}`);
  const type = pointerType(Class.$type);
  Object.defineProperty(Class.prototype, '$dynamic', { value: type });
  return type;
}

/** The class of the boxes of a type, made once. */
function boxClass(type: Type): BoxClass {
  class BoxOf extends Box {}
  Object.defineProperty(BoxOf.prototype, '$dynamic', { value: type });
  for (const method of methodSet(type).values()) {
    // Deferring the method is deferring the function: it may recover.
    const value = forwards(onBox(method.call, type), method.call);
    Object.defineProperty(BoxOf.prototype, method.name, { value });
    // An unexported method goes by its bare name too, as emitted code calls it.
    const bare = bareName(method.name);
    if (bare !== method.name) Object.defineProperty(BoxOf.prototype, bare, { value });
  }
  type.boxClass = BoxOf;
  return BoxOf;
}

/** The method of the box class: calls the function with a receiver of its own. Rest parameters cost nothing here (measured). */
// biome-ignore lint/suspicious/noExplicitAny: any method of any type
function onBox(call: BoundMethod['call'], type: Type): (...args: any[]) => any {
  if (type.copies) {
    return function (this: Box, ...args: unknown[]) {
      return call(type.clone(this.$v), ...args);
    };
  }
  return function (this: Box, ...args: unknown[]) {
    return call(this.$v, ...args);
  };
}

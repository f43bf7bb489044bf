/**
 * Pointers to what is not a struct: variables, fields and elements.
 *
 * Invariant: one pointer object for one variable, field or element, so that === is Go's ==. A variable whose address is taken is a Ref
 * itself; pointers to fields and elements are remembered as long as what they point into lives.
 */
import { storageOf } from './array-view.ts';
import { nilDereference } from './runtime-error.ts';
import { structOf } from './struct-view.ts';
import type { Store } from './type.ts';

export interface Pointer<T> {
  v: T;
}

/** A variable whose address is taken. */
export class Ref<T> implements Pointer<T> {
  v: T;
  constructor(v: T) {
    this.v = v;
  }
}

export function ref<T>(v: T): Ref<T> {
  return new Ref(v);
}

class FieldPointer implements Pointer<unknown> {
  readonly object: Record<string, unknown>;
  readonly name: string;
  constructor(object: Record<string, unknown>, name: string) {
    this.object = object;
    this.name = name;
  }
  get v(): unknown {
    return this.object[this.name];
  }
  set v(value: unknown) {
    this.object[this.name] = value;
  }
}

class ElementPointer<T> implements Pointer<T> {
  readonly array: Store<T>;
  readonly index: number;
  constructor(array: Store<T>, index: number) {
    this.array = array;
    this.index = index;
  }
  get v(): T {
    return this.array[this.index];
  }
  set v(value: T) {
    this.array[this.index] = value;
  }
}

const fields = new WeakMap<object, Map<string, Pointer<unknown>>>();
const elements = new WeakMap<object, Map<number, Pointer<unknown>>>();

/** &object.name, for a field that is not a struct. */
export function fieldPointer<T extends object, K extends keyof T & string>(
  object: T,
  name: K,
): Pointer<T[K]> {
  if (object === null) return nilDereference();
  object = structOf(object);
  let known = fields.get(object);
  if (known === undefined) fields.set(object, (known = new Map()));
  let pointer = known.get(name);
  if (pointer === undefined) {
    pointer = new FieldPointer(object as Record<string, unknown>, name);
    known.set(name, pointer);
  }
  return pointer as Pointer<T[K]>;
}

/** &array[index], for an element that is not a struct; the index is one into the storage (`s.at(i)`) and has been checked. */
export function elementPointer<T>(array: Store<T>, index: number): Pointer<T> {
  if (array === null) return nilDereference();
  const part = storageOf(array);
  if (part !== undefined) return elementPointer(part.array as Store<T>, part.offset + index);
  let known = elements.get(array);
  if (known === undefined) elements.set(array, (known = new Map()));
  let pointer = known.get(index);
  if (pointer === undefined) known.set(index, (pointer = new ElementPointer(array, index)));
  return pointer as Pointer<T>;
}

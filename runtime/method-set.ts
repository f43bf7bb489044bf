/**
 * The method sets of Go: which methods a dynamic type has, and how to call them.
 *
 * Invariant: T has the methods with receiver T, *T those and the ones with receiver *T. A value method called through a nil pointer panics.
 */

import { forwarding, forwards } from './panic.ts';
import type { Pointer } from './pointer.ts';
import { nilDereference, nilValueMethod } from './runtime-error.ts';
import type { Method, Methods, Type } from './type.ts';

export interface BoundMethod {
  readonly name: string;
  readonly signature: string;
  /** Takes the receiver, of the type the set belongs to, first. */
  // biome-ignore lint/suspicious/noExplicitAny: any method of any type
  readonly call: (receiver: any, ...args: any[]) => any;
}

const sets = new WeakMap<Type, ReadonlyMap<string, BoundMethod>>();

/** All methods of a type that is not an interface, by name ('import/path.name' for unexported ones). */
export function methodSet(type: Type): ReadonlyMap<string, BoundMethod> {
  let set = sets.get(type);
  if (set === undefined) sets.set(type, (set = makeSet(type)));
  return set;
}

function makeSet(type: Type): ReadonlyMap<string, BoundMethod> {
  const set = new Map<string, BoundMethod>();
  add(set, type.valueMethods, (call) => call);
  if (type.kind === 'pointer' && type.name === '') {
    const { elem } = type;
    add(set, elem.valueMethods, (call, name, own) => throughPointer(elem, call, name, own));
    add(set, elem.pointerMethods, (call) => call);
  }
  return set;
}

type Call = BoundMethod['call'];

function add(
  set: Map<string, BoundMethod>,
  methods: Methods,
  adapt: (call: Call, name: string, own: boolean) => Call,
): void {
  for (const [name, method] of Object.entries(methods)) {
    const own = typeof method !== 'string';
    const [call, signature] = own ? method : ofClass(name, method);
    set.set(name, { name, signature, call: adapt(call, name, own) });
  }
}

/** The name a method is called by: that of an unexported one has its package before it. */
export const bareName = (name: string) => name.slice(name.lastIndexOf('.') + 1);

/** A method that is given by its signature alone is a method of the struct class. */
function ofClass(name: string, signature: string): Method {
  const member = bareName(name);
  const call: Call = (receiver, ...args) => {
    forwarding(call, receiver[member]);
    return receiver[member](...args);
  };
  return [call, signature];
}

/** A value method called on a pointer. A struct is its own pointer, and so is an array. Of a promoted method Go says nothing better than what it is. */
export function throughPointer(elem: Type, call: Call, name: string, own = true): Call {
  const direct = elem.kind === 'struct' || elem.kind === 'array';
  return forwards((pointer: Pointer<unknown> | null, ...args: unknown[]) => {
    if (pointer === null) return own ? nilValueMethod(elem, name) : nilDereference();
    const value = direct ? pointer : pointer.v;
    return call(elem.clone(value), ...args);
  }, call);
}

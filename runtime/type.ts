/**
 * Type descriptors: what the program knows about its types while it runs.
 *
 * Invariant: one Go type, one descriptor object, so `===` is type identity. The constructors of composite types (composite-type.ts,
 * struct.ts, interface-type.ts) keep that; a declared type is made once, by its declaration (named.ts, struct.ts).
 * This file imports nothing at run time, so every other one may extend Type whatever the order of loading.
 */
import type { BoxClass } from './box.ts';
import type { Slice } from './slice.ts';
import type { Field } from './struct.ts';

export type Kind =
  | 'bool'
  | 'int'
  | 'int8'
  | 'int16'
  | 'int32'
  | 'int64'
  | 'uint'
  | 'uint8'
  | 'uint16'
  | 'uint32'
  | 'uint64'
  | 'uintptr'
  | 'float32'
  | 'float64'
  | 'complex64'
  | 'complex128'
  | 'string'
  | 'array'
  | 'slice'
  | 'map'
  | 'chan'
  | 'func'
  | 'struct'
  | 'interface'
  | 'pointer'
  | 'unsafe.Pointer';

export type Direction = 'both' | 'send' | 'recv';

/** A method an interface asks for: its name ('import/path.name' when it is not exported) and the identity of its signature. */
export interface InterfaceMethod {
  readonly name: string;
  readonly signature: string;
}

/** What composite types are made of; each kind has its own. */
export interface Parts {
  readonly elem?: Type;
  readonly keyType?: Type;
  readonly len?: number;
  readonly dir?: Direction;
  readonly params?: readonly Type[];
  readonly results?: readonly Type[];
  readonly variadic?: boolean;
  readonly fields?: readonly Field[];
  readonly interfaceMethods?: readonly InterfaceMethod[];
}

/** What backs a slice or an array: a JavaScript array or a typed array. */
export interface Store<T> {
  [index: number]: T;
  readonly length: number;
}

/**
 * The methods of a type: name → [function taking the receiver first, identity of the signature], or the identity alone where the
 * struct class itself has the method. Unexported methods are keyed 'import/path.name'.
 */
// biome-ignore lint/suspicious/noExplicitAny: any function can be a method
export type Method = readonly [(receiver: any, ...args: any[]) => any, string];
export type Methods = { readonly [name: string]: Method | string };
/** Those with a value receiver, and those that only pointers have; promoted ones included. */
export type MethodTables = readonly [value: Methods, pointer?: Methods];

const noMethods: Methods = {};
let made = 0;

// biome-ignore lint/suspicious/noExplicitAny: a Type of unknown values accepts them all
export abstract class Type<T = any> {
  abstract readonly kind: Kind;
  /** As %T prints it. */
  abstract readonly string: string;
  /** As `string`, with import paths in full: names the type uniquely. */
  abstract readonly id: string;

  /** Size and alignment on amd64: append's growth, and so cap, depends on them. */
  abstract readonly size: number;
  abstract readonly align: number;
  abstract readonly hasPointers: boolean;
  /** What it is made of. Read through elem, keyType … below. */
  abstract readonly parts: Parts;

  /** Numbers descriptors, to name them briefly in map keys. */
  readonly serial: number = ++made;
  /** The import path of a declared type; '' for all others. */
  readonly pkg: string = '';
  /** The name of a declared or predeclared type, without its package; '' for all others. */
  readonly name: string = '';

  /** Asked for when first needed: a bundler can then drop a type nobody uses, and its methods. */
  methods: (() => MethodTables) | undefined = undefined;
  get valueMethods(): Methods {
    return this.methods?.()[0] ?? noMethods;
  }
  get pointerMethods(): Methods {
    return this.methods?.()[1] ?? noMethods;
  }

  get underlying(): Type<T> {
    return this;
  }
  get elem(): Type {
    return this.parts.elem!;
  }
  get keyType(): Type {
    return this.parts.keyType!;
  }
  get len(): number {
    return this.parts.len!;
  }
  get dir(): Direction {
    return this.parts.dir!;
  }
  get params(): readonly Type[] {
    return this.parts.params!;
  }
  get results(): readonly Type[] {
    return this.parts.results!;
  }
  get variadic(): boolean {
    return this.parts.variadic!;
  }
  get fields(): readonly Field[] {
    return this.parts.fields!;
  }
  /** Of an interface type: its methods, sorted by name. */
  get interfaceMethods(): readonly InterfaceMethod[] {
    return this.parts.interfaceMethods!;
  }

  /** False where Go's == on two interface values of this type panics. */
  get comparable(): boolean {
    return true;
  }
  /** True where assigning must copy: structs and arrays. */
  get copies(): boolean {
    return false;
  }
  /** True where an interface holds the plain JavaScript value (box.ts). */
  get plain(): boolean {
    return false;
  }

  abstract zero(): T;
  /** A copy that shares nothing Go would not share. */
  clone(value: T): T {
    return value;
  }
  /** Overwrites a struct or array in place, so that pointers to it see the new value. Only where `copies`. */
  assign(_target: T, _value: T): void {}
  /** Go's == for two values of this type. Panics where an interface inside holds values that cannot be compared. */
  equal(a: T, b: T): boolean {
    return a === b;
  }
  /** True where JavaScript's Map tells values apart as Go does, and gives back the very key. */
  get rawKey(): boolean {
    return true;
  }
  /** What stands for the value in a JavaScript Map: equal keys for equal values. Panics for what Go cannot hash. */
  key(value: T): unknown {
    return value;
  }
  /** The key as text, to be part of a longer one; the text ends where a reader can tell (key.ts). */
  abstract encode(value: T): string;
  /** Storage for n zero values. */
  newArray(n: number): Store<T> {
    return zeroed(this, n);
  }
  /** True where newArray gives typed arrays: these hold their zeros already, up to their full length. */
  get typedArray(): boolean {
    return false;
  }

  // Made on first need.
  boxClass: BoxClass | undefined = undefined;
  pointerTo: Type | undefined = undefined;
  sliceOf: Type | undefined = undefined;
  nilSlice: Slice<T> | undefined = undefined;
  /** For each interface type asked about: the name of a missing method, or null. */
  implemented: Map<Type, string | null> | undefined = undefined;
}

/** Beyond this many elements V8 would make `new Array(n)` a hash table. */
const largeArray = 1 << 24;

function zeroed<T>(type: Type<T>, n: number): T[] {
  if (!type.copies) {
    const zero = type.zero();
    if (n <= largeArray) return new Array<T>(n).fill(zero);
    const array: T[] = [];
    for (let i = 0; i < n; i++) array.push(zero);
    return array;
  }
  const array: T[] = [];
  for (let i = 0; i < n; i++) array.push(type.zero());
  return array;
}

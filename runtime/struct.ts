/**
 * Descriptors of struct types. The values are instances of a class that the emitted module (or a native) declares.
 *
 * Invariant: the class has a constructor that takes the fields in order and defaults each to its zero value, and `$clone`, `$set` and
 * (when the struct is comparable) `$equals`. The prototype says which type a *pointer* to the struct has: in an interface the
 * instance itself stands for the pointer.
 */
import { canonicalType } from './canonical.ts';
import { ENCODED, END, pack, packs } from './key.ts';
import { declare } from './named.ts';
import { uncomparable, unhashable } from './runtime-error.ts';
import { utf8 } from './string.ts';
import { type MethodTables, Type } from './type.ts';

/** The instances of a struct class, as the runtime uses them. */
export interface Struct {
  $clone(): this;
  $set(other: this): void;
  $equals?(other: this): boolean;
}

// biome-ignore lint/suspicious/noExplicitAny: constructors of all parameter lists
export type StructClass<T = any> = new (...fields: any[]) => T;

export interface Field {
  readonly name: string;
  /** The property of the JavaScript object. */
  readonly property: string;
  readonly type: Type;
  readonly embedded: boolean;
  readonly exported: boolean;
  /** The import path for an unexported field, else ''. */
  readonly pkg: string;
  readonly tag: string;
}

/** Marks an embedded field in a FieldSpec. */
export const embedded: unique symbol = Symbol('embedded');

/**
 * A field as emitted: `['name', type]`, then in any order `$.embedded`, the tag (a string) and `{ property }` when the JavaScript
 * property has another name.
 */
export type FieldSpec = readonly [
  name: string,
  type: Type,
  ...(string | typeof embedded | { readonly property: string })[],
];

function field([name, type, ...more]: FieldSpec, pkg: string): Field {
  const exported = /^\p{Lu}/u.test(name);
  let property = name;
  let tag = '';
  for (const m of more) {
    if (typeof m === 'object') property = m.property;
    else if (typeof m === 'string') tag = m;
  }
  return {
    name: utf8(name),
    property,
    type,
    embedded: more.includes(embedded),
    exported,
    pkg: exported ? '' : pkg,
    tag,
  };
}

class StructType<T extends Struct> extends Type<T> {
  override readonly kind = 'struct';
  override readonly string: string;
  override readonly id: string;
  override readonly name: string;
  override readonly pkg: string;
  readonly #class: () => StructClass<T>;
  readonly #specs: () => readonly FieldSpec[];
  #parts: { readonly fields: readonly Field[] } | undefined;
  #layout: { size: number; align: number } | undefined;
  #comparable: boolean | undefined;
  #pointers: boolean | undefined;
  /** The fields that make a map key by themselves; none when they cannot. */
  #packed: readonly string[] | undefined;

  constructor(
    as: { string: string; id: string; name: string; pkg: string },
    Class: () => StructClass<T>,
    specs: () => readonly FieldSpec[],
  ) {
    super();
    this.string = as.string;
    this.id = as.id;
    this.name = as.name;
    this.pkg = as.pkg;
    this.#class = Class;
    this.#specs = specs;
  }
  override get parts(): { readonly fields: readonly Field[] } {
    return (this.#parts ??= { fields: this.#specs().map((spec) => field(spec, this.pkg)) });
  }
  override get size(): number {
    return (this.#layout ??= layout(this.fields)).size;
  }
  override get align(): number {
    return (this.#layout ??= layout(this.fields)).align;
  }
  override get hasPointers(): boolean {
    return (this.#pointers ??= this.fields.some((f) => f.type.hasPointers));
  }
  override get comparable(): boolean {
    return (this.#comparable ??= this.fields.every((f) => f.type.comparable));
  }
  override get copies(): boolean {
    return true;
  }
  override zero(): T {
    return new (this.#class())();
  }
  override clone(value: T): T {
    return value.$clone();
  }
  override assign(target: T, value: T): void {
    target.$set(value);
  }
  override equal(a: T, b: T): boolean {
    if (!this.comparable) uncomparable(this);
    return a.$equals!(b);
  }
  override get rawKey(): boolean {
    return false;
  }
  override key(value: T): unknown {
    if (this.#packed === undefined) {
      const fields = this.fields.filter((f) => f.name !== '_');
      this.#packed = packs(fields.map((f) => f.type)) ? fields.map((f) => f.property) : [];
    }
    return (this.#packed.length > 0 ? pack(value, this.#packed) : undefined) ?? this.encode(value);
  }
  override encode(value: T): string {
    if (!this.comparable) unhashable(this);
    let text = ENCODED;
    for (const f of this.fields) {
      if (f.name !== '_') text += f.type.encode((value as Record<string, unknown>)[f.property]);
    }
    return text + END;
  }
}

/** Go's layout rules; a field of size 0 at the end gets a byte, so that its address stays within the struct. */
function layout(fields: readonly Field[]): { size: number; align: number } {
  let size = 0;
  let align = 1;
  for (const { type } of fields) {
    size = roundUp(size, type.align) + type.size;
    align = Math.max(align, type.align);
  }
  if (size > 0 && fields[fields.length - 1].type.size === 0) size++;
  return { size: roundUp(size, align), align };
}

const roundUp = (n: number, to: number) => Math.ceil(n / to) * to;

/**
 * A declared struct type. `name` is what %T prints, `Class` gives the class of its values and `fields` its fields, both asked for when
 * first needed, as are `methods`; `path` is the import path where the package name does not say it, else ''.
 */
export function namedStruct<T extends Struct>(
  name: string,
  Class: () => StructClass<T>,
  fields: () => readonly FieldSpec[],
  path?: string,
  methods?: () => MethodTables,
): Type<T> {
  const type = new StructType(declare(name, path), Class, fields);
  type.methods = methods;
  return type;
}

/** A struct type without a name: canonical, so that all modules agree, and the class is the one of the module that came first. */
export function structType<T extends Struct>(
  fields: readonly FieldSpec[],
  Class: () => StructClass<T>,
  path = '',
): Type<T> {
  const list = fields.map((spec) => field(spec, path));
  const id = structText(list, (f) => f.type.id, true);
  const text = structText(list, (f) => f.type.string, false);
  return canonicalType(
    id,
    () => new StructType<T>({ string: text, id, name: '', pkg: path }, Class, () => fields),
  );
}

function structText(fields: readonly Field[], type: (f: Field) => string, full: boolean): string {
  if (fields.length === 0) return 'struct {}';
  const list = fields.map((f) => {
    const name = full && f.pkg !== '' ? `${f.pkg}.${f.name}` : f.name;
    const start = f.embedded ? (full ? `?${name} ` : '') : `${name} `;
    return start + type(f) + (f.tag && ` ${quote(f.tag)}`);
  });
  return `struct { ${list.join('; ')} }`;
}

/** As Go quotes a tag that is plain text. */
function quote(tag: string): string {
  return `"${tag.replace(/[\\"]/g, '\\$&').replace(/[\x00-\x1f\x7f]/g, (c) => `\\x${c.charCodeAt(0).toString(16).padStart(2, '0')}`)}"`;
}

/**
 * Declared types whose underlying type is not a struct (those are in struct.ts), and the methods of declared types.
 *
 * Invariant: every call of `named` declares a new type; everything but its name, its identity and its methods is as for its
 * underlying type, which is looked at only when needed, so that types may refer to each other in any order.
 */
import { utf8 } from './string.ts';
import type { Kind, Methods, MethodTables, Parts, Store } from './type.ts';
import { Type } from './type.ts';

const declared = new Map<string, number>();

/**
 * How a declared type is called: in full, and unlike any other even when two functions declare types of the same name. Their path may have
 * something after a · that tells them apart.
 */
export function declare(
  printed: string,
  path: string | undefined,
): { string: string; id: string; pkg: string; name: string } {
  const name = utf8(printed);
  const dot = name.indexOf('.');
  const pkg = path || name.slice(0, Math.max(dot, 0));
  const own = name.slice(dot + 1);
  const id = pkg === '' ? own : `${pkg}.${own}`;
  const before = declared.get(id) ?? 0;
  declared.set(id, before + 1);
  return { string: name, id: before === 0 ? id : `${id}·${before}`, pkg: pkg.split('·', 1)[0], name: own };
}

class NamedType<T> extends Type<T> {
  override readonly string: string;
  override readonly id: string;
  override readonly name: string;
  override readonly pkg: string;
  #underlying: Type<T> | (() => Type<T>);

  constructor(name: string, underlying: Type<T> | (() => Type<T>), path: string | undefined) {
    super();
    const as = declare(name, path);
    this.string = as.string;
    this.id = as.id;
    this.name = as.name;
    this.pkg = as.pkg;
    this.#underlying = underlying;
  }
  override get underlying(): Type<T> {
    const u = this.#underlying;
    return typeof u === 'function' ? (this.#underlying = u().underlying) : u;
  }
  override get parts(): Parts {
    return this.underlying.parts;
  }
  override get kind(): Kind {
    return this.underlying.kind;
  }
  override get size(): number {
    return this.underlying.size;
  }
  override get align(): number {
    return this.underlying.align;
  }
  override get hasPointers(): boolean {
    return this.underlying.hasPointers;
  }
  override get comparable(): boolean {
    return this.underlying.comparable;
  }
  override get copies(): boolean {
    return this.underlying.copies;
  }
  override zero(): T {
    return this.underlying.zero();
  }
  override clone(value: T): T {
    return this.underlying.clone(value);
  }
  override assign(target: T, value: T): void {
    this.underlying.assign(target, value);
  }
  override equal(a: T, b: T): boolean {
    return this.underlying.equal(a, b);
  }
  override get rawKey(): boolean {
    return this.underlying.rawKey;
  }
  override key(value: T): unknown {
    return this.underlying.key(value);
  }
  override encode(value: T): string {
    return this.underlying.encode(value);
  }
  override newArray(n: number): Store<T> {
    return this.underlying.newArray(n);
  }
  override get typedArray(): boolean {
    return this.underlying.typedArray;
  }
}

/**
 * A declared type. `name` is what %T prints, 'main.Celsius' or 'list.Pair[int,string]'; `path` is the import path where the package name
 * does not say it, else ''. The underlying type may be given as a function, for types that refer to themselves.
 */
export function named<T>(
  name: string,
  underlying: Type<T> | (() => Type<T>),
  path?: string,
  methods?: () => MethodTables,
): Type<T> {
  const type = new NamedType(name, underlying, path);
  type.methods = methods;
  return type;
}

/**
 * Gives a type its methods where it is not declared with them: those with a value receiver, and those that only its pointers have.
 * Each is `Name: [function taking the receiver first, identity of its signature]`, or the identity alone where the struct class has a
 * method of that name. Keys of unexported methods are 'import/path.name'.
 */
export function methods(type: Type, value: Methods, pointer: Methods = {}): void {
  type.methods = () => [value, pointer];
}

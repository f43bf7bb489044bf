/**
 * Where composite types are kept, so that the same parts give the same descriptor.
 */
import type { Type } from './type.ts';

const canonical = new Map<string, Type>();

/** The type with this id, made by `make` when it is new. */
export function canonicalType<T extends Type>(id: string, make: () => T): T {
  let type = canonical.get(id) as T | undefined;
  if (type === undefined) canonical.set(id, (type = make()));
  return type;
}

/** An instance of a generic type, of which each library has its own copy: the one that is made first stands for all. */
export function shared<T>(id: string, make: () => Type<T>): Type<T> {
  return canonicalType(`instance ${id}`, make as () => Type) as Type<T>;
}

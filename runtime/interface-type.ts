/**
 * Interface types: their descriptors, and the question whether a type implements them.
 *
 * Invariant: canonical, with methods sorted by name. Two methods are the same when name and signature identity are.
 */
import { typeOf } from './box.ts';
import { canonicalType } from './canonical.ts';
import { equal } from './equal.ts';
import { interfaceEncode, interfaceKey } from './interface-key.ts';
import { bareName, methodSet } from './method-set.ts';
import { named } from './named.ts';
import { utf8 } from './string.ts';
import { type InterfaceMethod, Type } from './type.ts';

class InterfaceType extends Type {
  override readonly kind = 'interface';
  override readonly size = 16;
  override readonly align = 8;
  override readonly hasPointers = true;
  override readonly id: string;
  override readonly parts: { readonly interfaceMethods: readonly InterfaceMethod[] };
  constructor(id: string, interfaceMethods: readonly InterfaceMethod[]) {
    super();
    this.id = id;
    this.parts = { interfaceMethods };
  }
  override get string(): string {
    const list = this.interfaceMethods.map((m) => withoutPath(m.name) + withoutPath(m.signature.slice(4)));
    return list.length === 0 ? 'interface {}' : utf8(`interface { ${list.join('; ')} }`);
  }
  override zero(): null {
    return null;
  }
  override equal(a: unknown, b: unknown): boolean {
    return equal(a, b);
  }
  override get rawKey(): boolean {
    return false;
  }
  override key(value: unknown): unknown {
    return interfaceKey(value);
  }
  override encode(value: unknown): string {
    return interfaceEncode(value);
  }
}

/** Go's order of methods: by name, those of the same name by package. */
function byName(a: string, b: string): number {
  const [x, y] = [bareName(a), bareName(b)];
  return x < y || (x === y && a < b) ? -1 : 1;
}

/** 'example.com/a/list.Pair' prints as 'list.Pair'. */
const withoutPath = (text: string) => text.replace(/[^\s()[\]{},;*]+\/(?=[^\s()[\]{},;*/]+\.)/g, '');

export interface InterfaceMethods {
  readonly [name: string]: string;
}

/** `{ Close: 'func() error' }`: method names ('import/path.name' for unexported ones) and the identities of their signatures. */
export function interfaceType(methods: InterfaceMethods): Type {
  const list = Object.entries(methods)
    .map(([name, signature]) => ({ name, signature }))
    .sort((a, b) => byName(a.name, b.name));
  const id = `interface { ${list.map((m) => m.name + m.signature.slice(4)).join('; ')} }`;
  return canonicalType(id, () => new InterfaceType(id, list));
}

export const anyType: Type = interfaceType({});
export const errorType: Type = named('error', interfaceType({ Error: 'func() string' }));

/** The name of a method that `dynamic` lacks to implement the interface, or has with another signature; null when it has all. */
export function missingMethod(dynamic: Type, type: Type): string | null {
  const known = (dynamic.implemented ??= new Map());
  let missing = known.get(type);
  if (missing === undefined) known.set(type, (missing = findMissing(dynamic, type)));
  return missing;
}

function findMissing(dynamic: Type, type: Type): string | null {
  const set = methodSet(dynamic);
  for (const { name, signature } of type.interfaceMethods) {
    if (set.get(name)?.signature !== signature) return name;
  }
  return null;
}

/** Whether an interface value has dynamic type `type`, or, when that is an interface type, implements it. Nil never does. */
export function is(x: unknown, type: Type): boolean {
  const dynamic = typeOf(x);
  if (dynamic === type) return true;
  return dynamic !== null && type.kind === 'interface' && missingMethod(dynamic, type) === null;
}

/**
 * How Go's names become TypeScript's. Go identifiers never contain `$`, so a `$` marks every name that gots adds or had to change.
 * The names of package-level objects depend on their own package alone, so that importers compute the same ones.
 */
import type { Func, GoObject, TypeName } from '../1-check/objects.ts';
import type { Package } from '../1-check/package.ts';

/** Words that cannot be (or should not be) identifiers in a module, and the globals that emitted code uses. */
const reserved = new Set(
  (
    'abstract any arguments as async await boolean break case catch class const continue debugger declare default delete do else enum eval export ' +
    'extends false finally for from function get if implements import in instanceof interface is keyof let module namespace never new null number ' +
    'of package private protected public readonly require return set static string super switch symbol this throw true try type typeof undefined ' +
    'unique unknown var void while with yield Array BigInt Boolean Infinity Math NaN Number Object String Symbol Uint8Array Int8Array Uint16Array ' +
    'Int16Array Uint32Array Int32Array Float32Array Float64Array globalThis object bigint'
  ).split(' '),
);
const contextual = new Set(
  'abstract as async declare from get is module namespace of readonly require set symbol type unique object'.split(
    ' ',
  ),
);

/** Members of every object, and `then`, which would make a value look like a promise. */
const reservedMembers = new Set([
  'constructor',
  '__proto__',
  'toString',
  'valueOf',
  'then',
  'hasOwnProperty',
  'toJSON',
  'prototype',
  'name',
  'length',
]);

/** U+2E2F is a letter to Go and not to JavaScript. */
const escapeLetters = (name: string): string => name.replace(/\u2e2f/g, '$2e2f');

export function identifier(name: string): string {
  return reserved.has(name) && !contextual.has(name) ? `${name}$` : escapeLetters(name);
}

/** A field or method as a member of a class. */
export function member(name: string): string {
  return reservedMembers.has(name) ? `${name}$` : escapeLetters(name);
}

/**
 * A method as a member of a class. One that is not exported is another package's secret, and a type may embed several: outside of main it carries
 * its package's path, unless it is written in TypeScript.
 */
export function methodMember(f: Func): string {
  const name = member(f.name);
  return f.exported || f.native || f.pkg === undefined || f.pkg.name === 'main'
    ? name
    : `${name}$${pathMember(f.pkg.path)}`;
}

/** An import path as part of an identifier: `example.com/shop/cart` is example$$com$shop$cart. No two are the same, since no element of a path is empty or ends in a dot. */
function pathMember(path: string): string {
  return path.replace(/[^\w]/gu, (c) =>
    c === '/' ? '$' : c === '.' ? '$$' : `$$$${c.codePointAt(0)!.toString(16)}$`,
  );
}

/** The module-level name of a package-level object. */
export function objectName(obj: GoObject): string {
  return identifier(obj.name);
}

/** The module function behind a method: `T_Method`, or `T_Method$` where the package declares that name itself. */
export function methodName(type: TypeName, method: Func, typeText: string): string {
  const name = `${typeText}_${method.name}`;
  return packageDeclares(type.pkg, name) ? `${name}$` : escapeLetters(name);
}

function packageDeclares(pkg: Package | undefined, name: string): boolean {
  return pkg?.scope.lookup(name) !== undefined;
}

/** Names that are taken in one JavaScript scope and those around it. */
export class NameScope {
  private readonly parent: NameScope | undefined;
  private readonly taken: Set<string>;
  constructor(parent?: NameScope, taken: Iterable<string> = []) {
    this.parent = parent;
    this.taken = new Set(taken);
  }
  has(name: string): boolean {
    return this.taken.has(name) || (this.parent?.has(name) ?? false);
  }
  /** A name like `wanted` that hides nothing; `_` gets one as well. */
  declare(wanted: string): string {
    const base = identifier(wanted);
    let name = base;
    for (let i = 1; this.has(name); i++) name = `${base}${/\d$/.test(base) ? '_' : ''}${i}`;
    this.taken.add(name);
    return name;
  }
}

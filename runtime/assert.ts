/**
 * Type assertions.
 *
 * Invariant: a failing one panics with Go's *runtime.TypeAssertionError.
 */
import { typeOf, unbox } from './box.ts';
import { missingMethod } from './interface-type.ts';
import { assertionFailed } from './runtime-error.ts';
import type { Type } from './type.ts';

/**
 * x.(T): the value for a concrete type (the box's own: clone structs and arrays that are kept), x itself for an interface type.
 * `staticName` is the type of the expression x as %T would print it: 'interface {}', 'error', 'main.Shape'.
 */
// biome-ignore lint/suspicious/noExplicitAny: the caller knows the type
export function assert(x: any, type: Type, staticName: string): any {
  const dynamic = typeOf(x);
  if (dynamic === type) return unbox(x);
  if (type.kind !== 'interface') return assertionFailed(staticName, dynamic, type, '');
  if (dynamic === null) return assertionFailed('interface', null, type, '');
  const missing = missingMethod(dynamic, type);
  return missing === null ? x : assertionFailed(staticName, dynamic, type, missing);
}

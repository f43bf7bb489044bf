/**
 * The one underlying type that all types of a type parameter's type set share, where an operation needs it.
 */
import type { Package } from './package.ts';
import { identical } from './predicates.ts';
import type { Term } from './terms.ts';
import type { Type, TypeParam } from './types.ts';
import { constraintSet, everyType } from './typeset.ts';
import { typeString } from './typestring.ts';

export interface CommonType {
  readonly type?: Type;
  /** Why there is none. */
  readonly cause: string;
}

/** For a type that is no type parameter its underlying type. Channels of both directions go with those of one. */
export function commonUnder(t: Type, relativeTo?: Package): CommonType {
  let common: Type | undefined;
  let name: Type | undefined;
  let cause = '';
  everyType(t, (type, u) => {
    if (type === undefined || u === undefined) {
      cause = 'no specific type';
    } else if (common === undefined || name === undefined) {
      [name, common] = [type, u];
    } else if (common.kind === 'Chan' && u.kind === 'Chan') {
      const both = `channels ${typeString(name, relativeTo)} and ${typeString(type, relativeTo)}`;
      if (!identical(common.element, u.element)) cause = `${both} have different element types`;
      else if (common.dir === 'both') [name, common] = [type, u];
      else if (u.dir !== 'both' && u.dir !== common.dir) cause = `${both} have conflicting directions`;
    } else if (!identical(common, u)) {
      cause = `${typeString(name, relativeTo)} and ${typeString(type, relativeTo)} have different underlying types`;
    }
    return cause === '';
  });
  return cause === '' ? { type: common, cause } : { cause };
}

/** What the constraint says about the type argument's structure; `single`: it is the only type allowed. */
export function coreTerm(param: TypeParam): { term: Term; single: boolean } | undefined {
  const { terms } = constraintSet(param);
  if (terms === undefined || terms.length === 0) return undefined;
  if (terms.length === 1) return { term: terms[0], single: true };
  const { type } = commonUnder(param);
  return type && { term: { tilde: terms.some((t) => t.tilde), type }, single: false };
}

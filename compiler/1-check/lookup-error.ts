/** Why a selector or literal field was not found, with the name that was probably meant. */
import type { Checker } from './checker.ts';
import type { Func, Var } from './objects.ts';
import type { Type } from './types.ts';

const exportedName = (name: string) => /^\p{Lu}/u.test(name);
const tail = (name: string) => [...name].slice(1).join('');

/** `alt` is an object whose name differs at most in case, or is not exported. */
export function lookupError(
  c: Checker,
  type: Type,
  name: string,
  alt: Var | Func | undefined,
  literal: boolean,
): string {
  const T = c.text(type);
  const missing = literal
    ? `unknown field ${name} in struct literal of type ${T}`
    : `type ${T} has no field or method ${name}`;
  if (alt === undefined) return missing;
  const what = alt.kind === 'Func' ? 'method' : 'field';
  const have = (adjective: string) =>
    `${missing}, but does have ${adjective}${literal ? '' : `${what} `}${alt.name}`;
  if (alt.pkg === c.pkg) return have('');
  const sameButFirst = tail(name) === tail(alt.name);
  if (exportedName(name)) {
    if (exportedName(alt.name)) return have('');
    return sameButFirst ? have('unexported ') : missing;
  }
  if (exportedName(alt.name)) return sameButFirst ? have('') : missing;
  if (name !== alt.name) return missing;
  return `cannot refer to unexported ${what} ${alt.name}${literal ? ` in struct literal of type ${T}` : ''}`;
}

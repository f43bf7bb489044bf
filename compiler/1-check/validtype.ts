/**
 * Declared types that contain themselves: in memory, or as elements of an interface. The first type found inside itself is reported and becomes
 * invalid, so that the others on its cycle are not.
 */
import type { Checker } from './checker.ts';
import { cycleError, written } from './cycles.ts';
import { identical } from './identical.ts';
import { invalidType, type Named, type Type } from './types.ts';

export function validType(c: Checker, t: Named): void {
  valid(c, t, [], []);
}

/**
 * The memory of t lies in that of the types of `nest`; `path` are those that led here, the nest and the types that type arguments were found
 * in: a type parameter stands for an argument of the innermost type of the nest, which was written outside of that.
 */
function valid(c: Checker, t: Type, nest: readonly Named[], path: readonly Named[]): boolean {
  const inside = (part: Type): boolean => valid(c, part, nest, path);
  switch (t.kind) {
    case 'Named':
      return validNamed(c, t, nest, path);
    case 'Array':
      return inside(t.element);
    case 'Struct':
      return t.fields.every((f) => inside(f.type));
    case 'Interface':
      return t.embeddeds.every(inside);
    case 'Union':
      return t.terms.every((term) => inside(term.type));
    case 'TypeParam': {
      const of = nest.at(-1);
      const arg = of?.typeArgs[of.typeParams.indexOf(t)];
      return arg === undefined || valid(c, arg, nest.slice(0, -1), path);
    }
    default:
      return true;
  }
}

function validNamed(c: Checker, t: Named, nest: readonly Named[], path: readonly Named[]): boolean {
  if (c.valid.has(t)) return true;
  const origin = t.origin ?? t;
  if (nest.some((n) => identical(n, t))) {
    for (const made of [origin, ...origin.instances]) made.underlying = invalidType;
    cycleError(c, path.slice(path.findIndex((n) => identical(n, t))).map(written), 0);
    return false;
  }
  // A declared type of another package is valid; an instance of one depends on its arguments.
  if (origin.underlying === undefined || (t.obj.pkg !== c.pkg && t.typeArgs.length === 0)) return true;
  const ok = valid(c, origin.underlying, [...nest, t], [...path, t]);
  // What stands in a generic type depends on its arguments.
  if (ok && t.typeParams.length === 0) c.valid.add(t);
  return ok;
}

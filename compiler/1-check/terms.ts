/**
 * Lists of type terms T and ~T: unions of sets of types. `undefined` is the set of all types, [] the empty set.
 */
import { identical } from './identical.ts';
import { type Type, underlying } from './types.ts';

export interface Term {
  readonly tilde: boolean;
  readonly type: Type;
}
export type Terms = readonly Term[] | undefined;

export function includes(term: Term, t: Type): boolean {
  return identical(term.type, term.tilde ? underlying(t) : t);
}

function disjoint(x: Term, y: Term): boolean {
  const a = y.tilde ? underlying(x.type) : x.type;
  const b = x.tilde ? underlying(y.type) : y.type;
  return !identical(a, b);
}

/** x ⊆ y */
function within(x: Term, y: Term): boolean {
  return !disjoint(x, y) && (!x.tilde || y.tilde);
}

export function subsetOf(x: Terms, y: Terms): boolean {
  if (y === undefined) return true;
  if (x === undefined) return false;
  return x.every((a) => y.some((b) => within(a, b)));
}

export function intersect(x: Terms, y: Terms): Terms {
  if (x === undefined) return y;
  if (y === undefined) return x;
  const both: Term[] = [];
  for (const a of x) {
    for (const b of y) if (!disjoint(a, b)) both.push(a.tilde && !b.tilde ? b : a);
  }
  return union(both, []);
}

/** Drops terms that another one covers. */
export function union(x: Terms, y: Terms): Terms {
  if (x === undefined || y === undefined) return undefined;
  const out: Term[] = [];
  for (const term of [...x, ...y]) {
    if (out.some((t) => within(term, t))) continue;
    const kept = out.filter((t) => !within(t, term));
    out.splice(0, out.length, ...kept, term);
  }
  return out;
}

export function sameTerms(x: Terms, y: Terms, same: (a: Type, b: Type) => boolean): boolean {
  if (x === undefined || y === undefined) return x === y;
  const covers = (list: readonly Term[], t: Term) =>
    list.some((s) => s.tilde === t.tilde && same(s.type, t.type));
  return x.every((t) => covers(y, t)) && y.every((t) => covers(x, t));
}

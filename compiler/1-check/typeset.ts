/**
 * Type sets: what an interface demands. Methods of all embedded interfaces in one sorted list, and for constraints the set of types.
 * Invariant: a type set is kept on its interface once every embedded type is resolved; before that it is provisional.
 */
import type { Func } from './objects.ts';
import { intersect, type Terms, union } from './terms.ts';
import { InterfaceType, type Type, type TypeParam, type Union, underlying } from './types.ts';

export interface TypeSet {
  /** Explicit and embedded methods, sorted; exported ones before unexported ones. */
  readonly methods: readonly Func[];
  /** undefined: every type. */
  readonly terms: Terms;
  /** The types must be strictly comparable. Only set when terms is undefined: otherwise they have been filtered. */
  readonly comparable: boolean;
}

export const isEmptySet = (set: TypeSet): boolean => set.terms !== undefined && set.terms.length === 0;
/** The type set of all types: the interface asks for nothing. */
export const isAll = (set: TypeSet): boolean =>
  set.methods.length === 0 && set.terms === undefined && !set.comparable;
/** Usable only as a constraint. */
export const isConstraint = (set: TypeSet): boolean => set.terms !== undefined || set.comparable;

export function allMethods(type: InterfaceType): readonly Func[] {
  return typeSet(type).methods;
}

/** The order of methods: exported ones by name, then the others by name and package. */
export function compareMethods(a: Func, b: Func): number {
  if (a.exported !== b.exported) return a.exported ? -1 : 1;
  if (a.name !== b.name) return a.name < b.name ? -1 : 1;
  const [p, q] = a.exported ? ['', ''] : [a.pkg?.path ?? '', b.pkg?.path ?? ''];
  return p < q ? -1 : p > q ? 1 : 0;
}

/** `duplicate` is told of methods with one name: `explicit` ones are an error, embedded ones only if their types differ. */
export function typeSet(
  type: InterfaceType,
  duplicate?: (method: Func, other: Func, explicit: boolean) => void,
): TypeSet {
  if (type.typeSet !== undefined) return type.typeSet;
  // A cycle is reported by the checker; meanwhile the interface asks for nothing.
  type.typeSet = { methods: [], terms: undefined, comparable: false };
  const found = new Map<string, Func>();
  const add = (m: Func, explicit: boolean): void => {
    const id = m.exported ? m.name : `${m.pkg?.path ?? ''}.${m.name}`;
    const other = found.get(id);
    if (other === undefined) found.set(id, m);
    else if (other !== m) duplicate?.(m, other, explicit);
  };
  for (const m of type.methods) add(m, true);
  let terms: Terms;
  let comparable = type.comparable;
  let provisional = false;
  for (const embedded of type.embeddeds) {
    const u = underlying(embedded);
    provisional ||= embedded.kind === 'Named' && embedded.underlying === undefined;
    let inner: TypeSet;
    if (u.kind === 'Interface') {
      inner = typeSet(u);
      for (const m of inner.methods) add(m, false);
    } else if (u.kind === 'Union') {
      inner = { methods: [], terms: unionTerms(u), comparable: false };
    } else if (u.kind === 'Basic' && u.basic === 'invalid') {
      continue;
    } else {
      inner = { methods: [], terms: [{ tilde: false, type: embedded }], comparable: false };
    }
    terms = intersect(terms, inner.terms);
    comparable ||= inner.comparable;
    if (comparable && terms !== undefined) {
      terms = terms.filter((t) => strictlyComparable(t.type));
      comparable = false;
    }
  }
  const set = { methods: [...found.values()].sort(compareMethods), terms, comparable };
  type.typeSet = provisional ? undefined : set;
  type.allMethods = type.typeSet?.methods;
  return set;
}

export function unionTerms(type: Union): Terms {
  let terms: Terms = [];
  for (const term of type.terms) {
    const u = underlying(term.type);
    if (u.kind === 'Interface') terms = union(terms, typeSet(u).terms);
    else if (u.kind === 'Basic' && u.basic === 'invalid') continue;
    else if (!term.tilde || u === term.type || term.type.kind !== 'Named') terms = union(terms, [term]);
  }
  return terms;
}

/** Comparable without a chance of panicking. */
function strictlyComparable(type: Type): boolean {
  const u = underlying(type);
  switch (u.kind) {
    case 'Basic':
      return u.basic !== 'untyped nil';
    case 'Pointer':
    case 'Chan':
      return true;
    case 'Struct':
      return u.fields.every((f) => strictlyComparable(f.type));
    case 'Array':
      return strictlyComparable(u.element);
    case 'Interface':
      return typeSet(u).comparable;
    default:
      return false;
  }
}

/** A type parameter's constraint as an interface: [T int] means [T interface{ int }]. */
export function constraintInterface(param: TypeParam): InterfaceType | undefined {
  if (param.constraint === undefined) return undefined;
  const u = underlying(param.constraint);
  if (u.kind === 'Interface') return u;
  if (u.kind === 'Basic' && u.basic === 'invalid') return undefined;
  const wrapped = new InterfaceType([], [param.constraint]);
  wrapped.implicit = true;
  param.constraint = wrapped;
  return wrapped;
}

const anySet: TypeSet = { methods: [], terms: undefined, comparable: false };

/** The type set of a type parameter's constraint. */
export function constraintSet(param: TypeParam): TypeSet {
  const u = constraintInterface(param);
  return u === undefined ? anySet : typeSet(u);
}

/** Asks f of every type in a type parameter's set (undefined when it has no specific types), or of the one type t. */
export function everyType(t: Type, f: (type: Type | undefined, under: Type | undefined) => boolean): boolean {
  if (t.kind !== 'TypeParam') return f(t, underlying(t));
  const { terms } = constraintSet(t);
  if (terms === undefined || terms.length === 0) return f(undefined, undefined);
  return terms.every((term) => f(term.type, underlying(term.type)));
}

export const underIs = (t: Type, f: (under: Type | undefined) => boolean): boolean =>
  everyType(t, (_, u) => f(u));

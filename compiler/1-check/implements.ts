/**
 * Whether a type implements an interface or satisfies a constraint, and if not, why, in the Go compiler's words.
 */

import { lookup } from './lookup.ts';
import { Func } from './objects.ts';
import type { Package } from './package.ts';
import { comparableType, deref, identical, isInterface, isTypeParam, isValid, under } from './predicates.ts';
import { includes, subsetOf, type Term } from './terms.ts';
import { type InterfaceType, type Type, underlying } from './types.ts';
import { allMethods, isAll, isEmptySet, typeSet } from './typeset.ts';
import { funcString, termString, typeString } from './typestring.ts';

export interface MissingMethod {
  /** The method of T that V lacks. */
  readonly method: Func;
  /** V's method that comes close: of another type or case, or with a pointer receiver. */
  readonly alt?: Func;
  /** The method is there, with another signature or for the pointer only. */
  readonly wrongType: boolean;
  /** `(missing method Close)` and the like. */
  readonly cause: string;
}

type Equivalent = (x: Type, y: Type) => boolean;

/**
 * The first method of interface T that V lacks. For an interface V that is not `static`, only methods that V has count: V's dynamic
 * value may have the others.
 */
export function missingMethod(
  V: Type,
  T: Type,
  isStatic: boolean,
  relativeTo?: Package,
  equivalent: Equivalent = identical,
): MissingMethod | undefined {
  const want = under(T);
  if (want.kind !== 'Interface') return undefined;
  const Vu = under(V);
  for (const method of allMethods(want)) {
    const missing =
      Vu.kind === 'Interface'
        ? missingInInterface(Vu, V, T, method, isStatic, relativeTo, equivalent)
        : missingInType(V, T, method, relativeTo, equivalent);
    if (missing !== undefined) return missing;
  }
  return undefined;
}

function missingInInterface(
  Vu: InterfaceType,
  V: Type,
  T: Type,
  method: Func,
  isStatic: boolean,
  relativeTo: Package | undefined,
  equivalent: Equivalent,
): MissingMethod | undefined {
  const alt = lookup(Vu, false, method.pkg, method.name).obj as Func | undefined;
  if (alt === undefined) return isStatic ? notFound(V, T, method, relativeTo) : undefined;
  return wrongSignature(method, alt, relativeTo, equivalent);
}

function missingInType(
  V: Type,
  T: Type,
  method: Func,
  relativeTo: Package | undefined,
  equivalent: Equivalent,
): MissingMethod | undefined {
  const missing = (cause: string, alt?: Func, wrongType = false) => ({ method, alt, wrongType, cause });
  const { obj, ambiguous, needsAddress } = lookup(V, false, method.pkg, method.name);
  const type = typeString(V, relativeTo);
  if (ambiguous) return missing(`(ambiguous selector ${type}.${method.name})`);
  if (needsAddress) return missing(`(method ${method.name} has pointer receiver)`, undefined, true);
  if (obj === undefined) {
    const folded = lookup(V, false, method.pkg, method.name, true).obj;
    if (!(folded instanceof Func)) return notFound(V, T, method, relativeTo);
    if (folded.name === method.name) return missing(`(unexported method ${method.name})`, folded);
    const both = haveWant(folded, method, relativeTo)!;
    return missing(`(missing method ${method.name})${both}`, folded);
  }
  if (!(obj instanceof Func)) return missing(`(${type}.${method.name} is a field, not a method)`);
  return wrongSignature(method, obj, relativeTo, equivalent);
}

function notFound(V: Type, T: Type, method: Func, relativeTo: Package | undefined): MissingMethod {
  const pointer = isInterfacePointer(V) ? V : isInterfacePointer(T) ? T : undefined;
  const cause =
    pointer === undefined
      ? `(missing method ${method.name})`
      : `(${interfacePointerError(pointer, relativeTo)})`;
  return { method, wrongType: false, cause };
}

function wrongSignature(
  method: Func,
  alt: Func,
  relativeTo: Package | undefined,
  equivalent: Equivalent,
): MissingMethod | undefined {
  alt.resolve?.();
  method.resolve?.();
  if (equivalent(alt.type, method.type)) return undefined;
  const cause = `(wrong type for method ${method.name})${haveWant(alt, method, relativeTo)}`;
  return { method, alt, wrongType: true, cause };
}

/** The two signatures, with packages when they look alike without; '' if they still do. */
function haveWant(have: Func, want: Func, relativeTo: Package | undefined): string {
  for (const pkg of [relativeTo, undefined]) {
    const a = funcString(have, pkg);
    const b = funcString(want, pkg);
    if (a !== b) return `\n\t\thave ${a}\n\t\twant ${b}`;
  }
  return '';
}

export function isInterfacePointer(T: Type): boolean {
  const u = underlying(T);
  return u.kind === 'Pointer' && isInterface(u.element);
}

export function interfacePointerError(T: Type, relativeTo?: Package): string {
  const u = underlying(T);
  const base = u.kind === 'Pointer' && isTypeParam(u.element) ? 'type parameter' : 'interface';
  return `type ${typeString(T, relativeTo)} is pointer to ${base}, not ${base}`;
}

/** Why V cannot be used as T (`V does not implement T (missing method Close)`); undefined when it can. */
export function implements_(V: Type, T: Type, constraint = false, relativeTo?: Package): string | undefined {
  const Vu = under(V);
  const Tu = under(T);
  if (!isValid(Vu) || !isValid(Tu)) return undefined;
  if (Vu.kind === 'Pointer' && !isValid(under(Vu.element))) return undefined;
  const [v, t] = [typeString(V, relativeTo), typeString(T, relativeTo)];
  const verb = constraint ? 'satisfy' : 'implement';
  const fails = (detail: string) => `${v} does not ${verb} ${t}${detail === '' ? '' : ` ${detail}`}`;
  if (Tu.kind !== 'Interface') {
    return fails(
      isInterfacePointer(T)
        ? `(type ${t} is pointer to interface, not interface)`
        : `(${t} is not an interface)`,
    );
  }
  const want = typeSet(Tu);
  if (isAll(want)) return undefined;
  const have = Vu.kind === 'Interface' ? typeSet(Vu) : undefined;
  if (have !== undefined && isEmptySet(have)) return undefined;
  if (isEmptySet(want)) return `cannot ${verb} ${t} (empty type set)`;
  const missing = missingMethod(V, T, true, relativeTo);
  if (missing !== undefined && !hasInvalidEmbedded(V, new Set())) return fails(missing.cause);
  if (want.terms !== undefined) {
    if (have !== undefined) {
      if (!subsetOf(have.terms, want.terms)) return fails('');
    } else if (!want.terms.some((term) => includes(term, V))) {
      return fails(`(${notInTerms(V, T, Tu, want.terms, relativeTo)})`);
    }
  }
  if (!want.comparable || comparableType(V, false).ok) return undefined;
  return constraint && comparableType(V, true).ok ? undefined : `${v} does not ${verb} comparable`;
}

function notInTerms(
  V: Type,
  T: Type,
  Tu: InterfaceType,
  terms: readonly Term[],
  relativeTo: Package | undefined,
): string {
  const [v, t] = [typeString(V, relativeTo), typeString(T, relativeTo)];
  const alt = terms.find(
    (term) => !term.tilde && identical(term.type, under(term.type)) && includes({ ...term, tilde: true }, V),
  );
  if (alt !== undefined) return `possibly missing ~ for ${typeString(alt.type, relativeTo)} in ${t}`;
  if (mentions(Tu, V)) return `${t} mentions ${v}, but ${v} is not in the type set of ${t}`;
  const list = terms.map(termString);
  return `${v} missing in ${list.join(' | ')}`;
}

function mentions(T: Type, type: Type): boolean {
  if (T.kind === 'Interface') return T.embeddeds.some((e) => mentions(e, type));
  if (T.kind === 'Union') return T.terms.some((term) => mentions(term.type, type));
  return identical(T, type);
}

/** An embedded field of invalid type may have any method: say nothing about missing ones. */
export function hasInvalidEmbedded(T: Type, seen: Set<Type>): boolean {
  const u = under(T);
  const s = u.kind === 'Pointer' ? under(deref(u).type) : u;
  if (s.kind !== 'Struct' || seen.has(s)) return false;
  seen.add(s);
  return s.fields.some((f) => f.embedded && (!isValid(f.type) || hasInvalidEmbedded(f.type, seen)));
}

/**
 * Questions about one type: its class, whether it can be nil or compared, its default.
 * The isX forms look below names but not into type parameters; the allX forms ask every type of a type parameter's type set.
 */

import type { Package } from './package.ts';
import { type Basic, type BasicName, type Named, type Type, underlying } from './types.ts';
import { constraintInterface, isEmptySet, typeSet, underIs } from './typeset.ts';
import { typeString } from './typestring.ts';
import { typ, universeAny, universeRune } from './universe.ts';

export { identical, identicalIgnoreTags } from './identical.ts';

/** What is below the names; for a type parameter the interface that constrains it. */
export function under(type: Type): Type {
  const u = underlying(type);
  return u.kind === 'TypeParam' ? (constraintInterface(u) ?? universeAny) : u;
}

type Class = 'boolean' | 'integer' | 'unsigned' | 'float' | 'complex' | 'string' | 'untyped';

const signed: Class[] = ['integer'];
const unsigned: Class[] = ['integer', 'unsigned'];
const classes: Record<BasicName, readonly Class[]> = {
  invalid: [],
  bool: ['boolean'],
  int: signed,
  int8: signed,
  int16: signed,
  int32: signed,
  int64: signed,
  uint: unsigned,
  uint8: unsigned,
  uint16: unsigned,
  uint32: unsigned,
  uint64: unsigned,
  uintptr: unsigned,
  float32: ['float'],
  float64: ['float'],
  complex64: ['complex'],
  complex128: ['complex'],
  string: ['string'],
  'unsafe.Pointer': [],
  'untyped bool': ['boolean', 'untyped'],
  'untyped int': ['integer', 'untyped'],
  'untyped rune': ['integer', 'untyped'],
  'untyped float': ['float', 'untyped'],
  'untyped complex': ['complex', 'untyped'],
  'untyped string': ['string', 'untyped'],
  'untyped nil': ['untyped'],
};

/** A pair: the question for one type, and for every type of a type parameter. */
function both(...wanted: Class[]): { is: (t: Type) => boolean; all: (t: Type) => boolean } {
  const names = new Set<BasicName>();
  for (const name of Object.keys(classes) as BasicName[]) {
    if (classes[name].some((c) => wanted.includes(c))) names.add(name);
  }
  const is = (t: Type): boolean => {
    const u = underlying(t);
    return u.kind === 'Basic' && names.has(u.basic);
  };
  return { is, all: (t) => (isTypeParam(t) ? underIs(t, (u) => u !== undefined && is(u)) : is(t)) };
}

export const { is: isBoolean, all: allBoolean } = both('boolean');
export const { is: isInteger, all: allInteger } = both('integer');
export const { is: isUnsigned, all: allUnsigned } = both('unsigned');
export const { is: isFloat, all: allFloat } = both('float');
export const { is: isComplex, all: allComplex } = both('complex');
export const { is: isNumeric, all: allNumeric } = both('integer', 'float', 'complex');
export const { is: isString, all: allString } = both('string');
export const { is: isIntegerOrFloat, all: allIntegerOrFloat } = both('integer', 'float');
export const { is: isNumericOrString, all: allNumericOrString } = both(
  'integer',
  'float',
  'complex',
  'string',
);
export const { is: isOrdered, all: allOrdered } = both('integer', 'float', 'string');
/** Types constants can have. */
export const { is: isConstType, all: allConstType } = both(
  'boolean',
  'integer',
  'float',
  'complex',
  'string',
);

export const isValid = (t: Type): boolean => !(t.kind === 'Basic' && t.basic === 'invalid');
export const isUntyped = (t: Type): boolean => t.kind === 'Basic' && classes[t.basic].includes('untyped');
export const isTyped = (t: Type): boolean => !isUntyped(t);
export const isUntypedNumeric = (t: Type): boolean => isUntyped(t) && isNumeric(t);
export const isUntypedNil = (t: Type): boolean => t.kind === 'Basic' && t.basic === 'untyped nil';
export const isTypeParam = (t: Type): boolean => t.kind === 'TypeParam';
/** An interface, type parameters included. */
export const isInterface = (t: Type): boolean => under(t).kind === 'Interface';
export const isNonTypeParamInterface = (t: Type): boolean => !isTypeParam(t) && isInterface(t);
export const isPointer = (t: Type): boolean => underlying(t).kind === 'Pointer';
export const isUnsafePointer = (t: Type): boolean => isBasic(t, 'unsafe.Pointer');
export const isUintptr = (t: Type): boolean => isBasic(t, 'uintptr');

export function isBasic(t: Type, name: BasicName): boolean {
  const u = underlying(t);
  return u.kind === 'Basic' && u.basic === name;
}

export function isBytesOrRunes(t: Type): boolean {
  const u = underlying(t);
  return u.kind === 'Slice' && (isBasic(u.element, 'uint8') || isBasic(u.element, 'int32'));
}

/** Predeclared, declared or a type parameter: a type with a name, as assignability asks. */
export const hasName = (t: Type): boolean =>
  t.kind === 'Basic' || t.kind === 'Named' || t.kind === 'TypeParam';
export const isNamed = hasName;

export const asNamed = (t: Type): Named | undefined => (t.kind === 'Named' ? t : undefined);
/** A generic type without its arguments. */
export const isGeneric = (t: Type): boolean =>
  t.kind === 'Named' && t.origin === undefined && t.typeParams.length > 0;

/** T of an unnamed *T; otherwise the type itself. */
export function deref(t: Type): { type: Type; pointer: boolean } {
  return t.kind === 'Pointer' ? { type: t.element, pointer: true } : { type: t, pointer: false };
}

export function hasNil(t: Type): boolean {
  if (t.kind === 'TypeParam') return underIs(t, (u) => u !== undefined && hasNil(u));
  const u = underlying(t);
  switch (u.kind) {
    case 'Basic':
      return u.basic === 'unsafe.Pointer';
    case 'Slice':
    case 'Pointer':
    case 'Signature':
    case 'Map':
    case 'Chan':
    case 'Interface':
      return true;
    default:
      return false;
  }
}

const defaults: Partial<Record<BasicName, Basic>> = {
  'untyped bool': typ.bool,
  'untyped int': typ.int,
  'untyped rune': universeRune,
  'untyped float': typ.float64,
  'untyped complex': typ.complex128,
  'untyped string': typ.string,
};

/** The type an untyped value gets when nothing else asks for one; untyped nil stays. */
export function defaultType(t: Type): Type {
  return (t.kind === 'Basic' && defaults[t.basic]) || t;
}

const numericOrder: readonly BasicName[] = [
  'untyped int',
  'untyped rune',
  'untyped float',
  'untyped complex',
];

/** The larger of two untyped types; undefined when they do not go together. */
export function maxType(x: Type, y: Type): Type | undefined {
  if (x.kind !== 'Basic' || y.kind !== 'Basic') return undefined;
  if (x.basic === y.basic) return x;
  if (!isUntypedNumeric(x) || !isUntypedNumeric(y)) return undefined;
  return numericOrder.indexOf(x.basic) > numericOrder.indexOf(y.basic) ? x : y;
}

/** What kind of composite type it is, in a message; '' for basic types. */
export function compositeKind(t: Type): string {
  const u = under(t);
  switch (u.kind) {
    case 'Basic':
      return '';
    case 'Signature':
      return 'func';
    default:
      return u.kind.toLowerCase();
  }
}

/**
 * Whether == is defined on T; if not, `cause` says why when there is more to say than that.
 * `dynamic`: interfaces count as comparable, though comparing their values may panic.
 */
export function comparableType(
  T: Type,
  dynamic = true,
  relativeTo?: Package,
  seen: ReadonlySet<Type> = new Set(),
): { ok: boolean; cause: string } {
  const yes = { ok: true, cause: '' };
  if (seen.has(T)) return yes;
  const inner = new Set(seen).add(T);
  const comparable = (t: Type) => comparableType(t, dynamic, relativeTo, inner).ok;
  const no = (cause: string) => ({ ok: false, cause });
  const u = under(T);
  switch (u.kind) {
    case 'Basic':
      return u.basic === 'untyped nil' ? no('') : yes;
    case 'Pointer':
    case 'Chan':
      return yes;
    case 'Struct': {
      const bad = u.fields.find((f) => !comparable(f.type));
      return bad === undefined
        ? yes
        : no(`struct containing ${typeString(bad.type, relativeTo)} cannot be compared`);
    }
    case 'Array':
      return comparable(u.element) ? yes : no(`${typeString(T, relativeTo)} cannot be compared`);
    case 'Interface': {
      if (dynamic && !isTypeParam(T)) return yes;
      const set = typeSet(u);
      if (
        set.terms === undefined
          ? set.comparable
          : set.terms.length > 0 &&
            set.terms.every((t) => comparableType(t.type, false, relativeTo, inner).ok)
      ) {
        return yes;
      }
      return no(isEmptySet(set) ? 'empty type set' : 'incomparable types in type set');
    }
    default:
      return no('');
  }
}

/** Why values of type T cannot be compared, as comparisons report it; '' if there is nothing to add. */
export function incomparableCause(T: Type, relativeTo?: Package): string {
  const kind = under(T).kind;
  if (kind === 'Slice' || kind === 'Signature' || kind === 'Map')
    return `${compositeKind(T)} can only be compared to nil`;
  return comparableType(T, true, relativeTo).cause;
}

/**
 * The types of generated programs: their text, and what may be done with their values.
 */

/**
 * @typedef {{ kind: 'int', name: string, bits: number, signed: boolean }} Int
 * @typedef {{ kind: 'float', name: string, bits: number }} Float
 * @typedef {{ kind: 'complex', name: string, bits: number }} Complex
 * @typedef {{ kind: 'bool', name: string } | { kind: 'string', name: string }} Other
 * @typedef {Int | Float | Complex | Other} Basic
 * @typedef {{ kind: 'named', name: string, of: Basic }} Named with methods Double, Show and perhaps String
 * @typedef {{ name: string, type: Type, embedded: boolean }} Field
 * @typedef {{ name: string, params: Type[], result: Type, pointer: boolean }} Method pointer: its receiver is one
 * @typedef {{ name: string, params: Param[], fields: Field[], methods: Method[], instances: Map<string, Struct> }} Generic
 * @typedef {{ kind: 'struct', name: string, base: string, fields: Field[], methods: Method[], of?: Generic, args?: Type[] }} Struct
 *   every one has a method Sum, own or promoted, and pointers to it have Bump; base is its name without type arguments
 * @typedef {{ kind: 'array', length: number, elem: Type }} ArrayType
 * @typedef {{ kind: 'slice', elem: Type }} Slice
 * @typedef {{ kind: 'map', key: Type, elem: Type }} MapType
 * @typedef {{ kind: 'pointer', elem: Type }} Pointer
 * @typedef {{ kind: 'func', params: Type[], result: Type }} Func
 * @typedef {{ kind: 'any' }} Any holds showable values only
 * @typedef {{ kind: 'interface', name: string }} Interface method Sum; holds structs and pointers to them
 * @typedef {import('./constraints.mjs').Constraint} Constraint
 * @typedef {{ kind: 'param', name: string, constraint: Constraint }} Param a type parameter
 * @typedef {Basic | Named | Struct | ArrayType | Slice | MapType | Pointer | Func | Any | Interface | Param} Type
 * @typedef {import('../../fuzz/random.mjs').Random} Random
 */

/** @returns {Int} */
const int = (/** @type {string} */ name, /** @type {number} */ bits, /** @type {boolean} */ signed) => ({
  kind: 'int',
  name,
  bits,
  signed,
});

/** @type {readonly Int[]} */
export const ints = [
  int('int', 64, true),
  int('int8', 8, true),
  int('int16', 16, true),
  int('int32', 32, true),
  int('int64', 64, true),
  int('uint', 64, false),
  int('uint8', 8, false),
  int('uint16', 16, false),
  int('uint32', 32, false),
  int('uint64', 64, false),
  int('uintptr', 64, false),
];
export const theInt = ints[0];
export const theByte = ints[6];
export const theRune = ints[3];
/** @type {readonly Float[]} */
export const floats = [
  { kind: 'float', name: 'float64', bits: 64 },
  { kind: 'float', name: 'float32', bits: 32 },
];
/** @type {readonly Complex[]} */
export const complexes = [
  { kind: 'complex', name: 'complex128', bits: 64 },
  { kind: 'complex', name: 'complex64', bits: 32 },
];
/** @type {Other} */
export const theString = { kind: 'string', name: 'string' };
/** @type {Other} */
export const theBool = { kind: 'bool', name: 'bool' };
/** @type {Any} */
export const theAny = { kind: 'any' };
export const basics = [...ints, ...floats, ...complexes, theString, theBool];
/** What `<` compares. */
export const ordered = [...ints, ...floats, theString];

/** @returns {string} */
export function text(/** @type {Type} */ type) {
  switch (type.kind) {
    case 'array':
      return `[${type.length}]${text(type.elem)}`;
    case 'slice':
      return `[]${text(type.elem)}`;
    case 'map':
      return `map[${text(type.key)}]${text(type.elem)}`;
    case 'pointer':
      return `*${text(type.elem)}`;
    case 'func':
      return `func(${type.params.map(text).join(', ')}) ${text(type.result)}`;
    case 'any':
      return 'any';
    default:
      return type.name;
  }
}

export const same = (/** @type {Type} */ a, /** @type {Type} */ b) => text(a) === text(b);

/** The type below a named one. */
export const under = (/** @type {Type} */ type) => (type.kind === 'named' ? type.of : type);

/** Whether printing a value says nothing about addresses. @returns {boolean} */
export function showable(/** @type {Type} */ type) {
  switch (type.kind) {
    case 'pointer':
    case 'func':
    case 'interface':
      return false;
    case 'array':
    case 'slice':
      return showable(type.elem);
    case 'map':
      return showable(type.key) && showable(type.elem);
    case 'struct':
      return type.fields.every((f) => showable(f.type));
    case 'param':
      return type.constraint.showable;
    default:
      return true;
  }
}

/** Whether a value of the type, held by `any`, never leads to itself: printing that would not end. */
export const boxable = (/** @type {Type} */ type) =>
  showable(type) && type.kind !== 'any' && !sharesAny(type, false);

/** Whether what `any` holds can be changed through a copy. @returns {boolean} */
function sharesAny(/** @type {Type} */ type, /** @type {boolean} */ shared) {
  switch (type.kind) {
    case 'any':
    case 'param':
      return shared;
    case 'array':
      return sharesAny(type.elem, shared);
    case 'slice':
    case 'map':
      return sharesAny(type.elem, true);
    case 'struct':
      return type.fields.some((f) => sharesAny(f.type, shared));
    default:
      return false;
  }
}

/** @returns {boolean} */
export function comparable(/** @type {Type} */ type) {
  switch (type.kind) {
    case 'slice':
    case 'map':
    case 'func':
    case 'any':
      return false;
    case 'array':
      return comparable(type.elem);
    case 'struct':
      return type.fields.every((f) => comparable(f.type));
    case 'param':
      return type.constraint.equal;
    default:
      return true;
  }
}

/** Whether literals of it are of a basic type. */
export const basic = (/** @type {Type} */ type) =>
  /** @type {string[]} */ (['int', 'float', 'complex', 'bool', 'string']).includes(under(type).kind);

/** Whether a value leads to addresses, functions or interfaces. @returns {boolean} */
export function holdsPointers(/** @type {Type} */ type) {
  switch (type.kind) {
    case 'pointer':
    case 'func':
    case 'interface':
      return true;
    case 'struct':
      return type.fields.some((f) => holdsPointers(f.type));
    case 'array':
    case 'slice':
    case 'map':
      return holdsPointers(type.elem);
    case 'param':
      return !type.constraint.showable;
    default:
      return false;
  }
}

/** Comparable, without NaN and without addresses: what maps are printed in order of. @returns {boolean} */
export function keyable(/** @type {Type} */ type) {
  switch (type.kind) {
    case 'array':
      return keyable(type.elem);
    case 'struct':
      return type.fields.every((f) => keyable(f.type));
    case 'param':
      return type.constraint.integer || type.constraint.text === 'comparable';
    default:
      return !['float', 'complex', 'interface', 'pointer'].includes(under(type).kind) && comparable(type);
  }
}

/** The struct that selectors of a value lead into. @returns {Struct | undefined} */
export function structOf(/** @type {Type} */ type) {
  if (type.kind === 'struct') return type;
  return type.kind === 'pointer' && type.elem.kind === 'struct' ? type.elem : undefined;
}

/**
 * The methods of a struct and of pointers to it: its own, and those that embedded fields promote. Shallower ones hide deeper ones; of two equally deep
 * of one name there is none. pointer: only an addressable value has it.
 *
 * @returns {Method[]}
 */
export function methodSet(/** @type {Struct} */ struct) {
  const found = [...struct.methods];
  const hidden = new Set([...found, ...struct.fields].map((m) => m.name));
  const promoted = struct.fields
    .filter((f) => f.embedded)
    .flatMap((f) => {
      const inner = structOf(f.type);
      if (inner === undefined)
        return f.type.kind === 'interface'
          ? [{ name: 'Sum', params: [], result: theInt, pointer: false }]
          : [];
      return methodSet(inner).map((m) => (f.type.kind === 'pointer' ? { ...m, pointer: false } : m));
    });
  for (const m of promoted)
    if (!hidden.has(m.name) && promoted.filter((other) => other.name === m.name).length === 1) found.push(m);
  return found;
}

/** With type arguments for type parameters. @returns {Type} */
export function substitute(/** @type {Type} */ type, /** @type {ReadonlyMap<string, Type>} */ args) {
  const inside = (/** @type {Type} */ t) => substitute(t, args);
  switch (type.kind) {
    case 'param':
      return args.get(type.name) ?? type;
    case 'array':
    case 'slice':
    case 'pointer':
      return { ...type, elem: inside(type.elem) };
    case 'map':
      return { kind: 'map', key: inside(type.key), elem: inside(type.elem) };
    case 'func':
      return { kind: 'func', params: type.params.map(inside), result: inside(type.result) };
    case 'struct':
      return type.of === undefined ? type : instance(type.of, (type.args ?? []).map(inside));
    default:
      return type;
  }
}

/** @returns {Struct} */
export function instance(/** @type {Generic} */ generic, /** @type {Type[]} */ args) {
  const name = `${generic.name}[${args.map(text).join(', ')}]`;
  const known = generic.instances.get(name);
  if (known !== undefined) return known;
  /** @type {Struct} */
  const made = { kind: 'struct', name, base: generic.name, fields: [], methods: [], of: generic, args };
  generic.instances.set(name, made);
  const by = new Map(generic.params.map((p, i) => [p.name, args[i]]));
  made.fields = generic.fields.map((f) => ({ ...f, type: substitute(f.type, by) }));
  made.methods = generic.methods.map((m) => ({
    ...m,
    params: m.params.map((p) => substitute(p, by)),
    result: substitute(m.result, by),
  }));
  return made;
}

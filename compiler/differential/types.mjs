/**
 * The types of generated programs: their text, what may be done with their values, and literals of them.
 */

/**
 * @typedef {{ kind: 'int', name: string, bits: number, signed: boolean }} Int
 * @typedef {{ kind: 'float', name: string, bits: number }} Float
 * @typedef {{ kind: 'bool', name: string } | { kind: 'string', name: string }} Other
 * @typedef {{ kind: 'named', name: string, of: Int | Float | Other }} Named with methods Double, Show and String
 * @typedef {{ name: string, type: Type, embedded: boolean }} Field
 * @typedef {{ kind: 'struct', name: string, fields: Field[] }} Struct with methods Sum (value) and Bump (pointer)
 * @typedef {{ kind: 'array', length: number, elem: Type }} ArrayType
 * @typedef {{ kind: 'slice', elem: Type }} Slice
 * @typedef {{ kind: 'map', key: Type, elem: Type }} MapType
 * @typedef {{ kind: 'pointer', elem: Type }} Pointer
 * @typedef {{ kind: 'func', params: Type[], result: Type }} Func
 * @typedef {{ kind: 'any' }} Any holds showable values only
 * @typedef {{ kind: 'interface', name: string }} Interface method Sum; holds structs and pointers to them
 * @typedef {Int | Float | Other | Named | Struct | ArrayType | Slice | MapType | Pointer | Func | Any | Interface} Type
 * @typedef {import('../fuzz/random.mjs').Random} Random
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
/** @type {Other} */
export const theString = { kind: 'string', name: 'string' };
/** @type {Other} */
export const theBool = { kind: 'bool', name: 'bool' };
/** @type {Any} */
export const theAny = { kind: 'any' };
export const basics = [...ints, ...floats, theString, theBool];

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
    default:
      return true;
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
    default:
      return true;
  }
}

const strings = [
  '',
  'a',
  'go',
  'héllo',
  '世界',
  'x y z',
  'A,b;C',
  '0',
  '42',
  '-7',
  'tab\\t',
  'nl\\n',
  '\\xff\\xfe',
  'é\\x80',
  'zz\\u00e9',
  '%d',
  'nul\\x00',
];

/** A literal; for strings and numbers without their type. */
export function literal(/** @type {Random} */ random, /** @type {Type} */ type, { zero = true } = {}) {
  const t = under(type);
  switch (t.kind) {
    case 'int': {
      const max = 2n ** BigInt(t.signed ? t.bits - 1 : t.bits) - 1n;
      const min = t.signed ? -max - 1n : 0n;
      const near = [0n, 1n, 2n, 3n, 5n, 7n, 10n, 31n, 63n, 100n, 127n, 128n, 255n, 256n, 1000n, 65535n];
      const far = [
        max,
        max - 1n,
        min,
        min + 1n,
        max / 2n,
        2n ** 31n,
        2n ** 32n - 1n,
        2n ** 53n,
        2n ** 53n + 1n,
        2n ** 62n,
        0x123456789abcdefn,
        BigInt(random.next()),
      ];
      let value = random.pick(random.oneIn(4) ? far : near);
      if (t.signed && random.oneIn(4)) value = -value;
      if (value > max || value < min) value = BigInt(random.below(100));
      if (value === 0n && !zero) value = 3n;
      return random.oneIn(10) && value >= 0n ? `0x${value.toString(16)}` : String(value);
    }
    case 'float': {
      const all = [
        '0.5',
        '1.0',
        '2.25',
        '-3.75',
        '1e10',
        '0.1',
        '1e-7',
        '3.0',
        '-0.5',
        '100.0',
        '1e21',
        '123456.789',
      ];
      if (t.bits === 64)
        all.push('1e100', '1e-300', '1.7976931348623157e308', '5e-324', '9007199254740993.0');
      else all.push('16777217.0', '3.4e38', '1e-45');
      return random.pick(all);
    }
    case 'bool':
      return random.pick(['true', 'false']);
    case 'string':
      return `"${random.pick(strings)}"`;
    default:
      throw new Error(`no literal of ${t.kind}`);
  }
}

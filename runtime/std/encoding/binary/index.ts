// Natives of binary: the numbers that a value of fixed size consists of.
// Invariant: widths, bitsOf and setBits go through a value in one order. A width of 0 is a byte of a blank field: its bits are 0, and are not set.

import * as $ from 'gots/runtime';
import { Float32bits, Float32frombits, Float64bits, Float64frombits } from '../../math/bits.ts';

export function typeName(data: unknown): string {
  return $.typeOf(data)?.string ?? '<nil>';
}

/** Can data be read into: is it a slice, or a pointer? */
export function writable(data: unknown): boolean {
  return /^(slice|pointer)$/.test($.typeOf(data)?.kind ?? '');
}

/** How many bytes each number has; false when the size of data is not fixed. */
export function widths(data: unknown): [$.Slice<number>, boolean] {
  const found: number[] = [];
  const at = placeOf(data);
  const length = at?.type.kind === 'slice' ? (at.get() as $.Slice<unknown>).len : 1;
  const one = at?.type.kind === 'slice' ? at.type.elem : at?.type;
  const fixed = one !== undefined && addWidths(one, found);
  const all = fixed ? Array.from({ length }, () => found).flat() : [];
  return [$.sliceOf($.uint8, all), fixed];
}

export function bitsOf(data: unknown): $.Slice<number> {
  const bits: number[] = [];
  visit(placeOf(data)!, OPEN, (number) => bits.push(number === null ? 0 : number.bits()));
  return $.sliceOf($.uint64, bits);
}

export function setBits(data: unknown, bits: $.Slice<number>): void {
  let i = 0;
  visit(placeOf(data)!, OPEN, (number) => {
    const to = bits.get(i++);
    number?.setBits(to);
  });
}

/** Where a value of a type is: a variable, a field, an element. */
interface Place {
  readonly type: $.Type;
  get(): unknown;
  set(value: unknown): void;
}

/** The value of data itself, or what it points to. */
function placeOf(data: unknown): Place | undefined {
  const type = $.typeOf(data);
  const value = $.unbox(data);
  if (type?.kind !== 'pointer') return type === null ? undefined : { type, get: () => value, set() {} };
  const { elem } = type;
  if (elem.copies) return value === null ? undefined : { type: elem, get: () => value, set() {} };
  const pointer = value as $.Pointer<unknown>;
  return {
    type: elem,
    get: () => pointer.v,
    set: (to) => {
      pointer.v = to;
    },
  };
}

/** What a number is as bits, and how it comes from them. */
interface Bits {
  readonly width: number;
  // biome-ignore lint/suspicious/noExplicitAny: its kind says what it is
  bits(value: any): number;
  value(bits: number): unknown;
  readonly setter: string;
}

const int = (width: number, value: (bits: number) => number): Bits => ({
  ...{ width, value, bits: $.toUint64, setter: 'SetInt' },
});
const uint = (width: number, value: (bits: number) => number): Bits => ({
  ...{ width, value, bits: $.toUint64, setter: 'SetUint' },
});

const kinds: { readonly [kind in $.Type['kind']]?: Bits } = {
  bool: { width: 1, bits: Number, value: (bits) => bits !== 0, setter: 'SetBool' },
  int8: int(1, $.toInt8),
  int16: int(2, $.toInt16),
  int32: int(4, $.toInt32),
  int64: int(8, $.toInt64),
  uint8: uint(1, $.toUint8),
  uint16: uint(2, $.toUint16),
  uint32: uint(4, $.toUint32),
  uint64: uint(8, $.toUint64),
  float32: { width: 4, bits: Float32bits, value: Float32frombits, setter: 'SetFloat' },
  float64: { width: 8, bits: Float64bits, value: Float64frombits, setter: 'SetFloat' },
};
const parts = { complex64: $.float32, complex128: $.float64 };

function isComplex(kind: $.Type['kind']): kind is keyof typeof parts {
  return kind in parts;
}

/** False when the size of the type is not fixed. */
function addWidths(type: $.Type, found: number[]): boolean {
  const { kind } = type;
  if (kind === 'array') {
    const ofOne: number[] = [];
    if (!addWidths(type.elem, ofOne)) return false;
    for (let i = 0; i < type.len; i++) found.push(...ofOne);
    return true;
  }
  if (kind === 'struct')
    return type.fields.every((field) => {
      if (field.name !== '_') return addWidths(field.type, found);
      const blank: number[] = [];
      const fixed = addWidths(field.type, blank);
      for (const width of blank) found.push(...Array.from({ length: width || 1 }, () => 0));
      return fixed;
    });
  if (isComplex(kind)) return addWidths(parts[kind], found) && addWidths(parts[kind], found);
  const width = kinds[kind]?.width;
  if (width !== undefined) found.push(width);
  return width !== undefined;
}

// What reflection may do with a value: anything; not set it, but the exported fields in it; nothing.
const OPEN = 0;
const EMBEDDED = 1;
const CLOSED = 2;

interface Leaf {
  bits(): number;
  setBits(bits: number): void;
}

/** Shows each number in a place; null for each byte of a blank field. */
function visit(place: Place, access: number, show: (number: Leaf | null) => void): void {
  const { type } = place;
  if (type.kind === 'struct') {
    const object = place.get() as Record<string, unknown>;
    for (const field of type.fields) {
      if (field.name === '_') {
        const blank: number[] = [];
        addWidths(field.type, blank);
        for (const width of blank) for (let i = 0; i < (width || 1); i++) show(null);
        continue;
      }
      const inner = access === CLOSED ? CLOSED : field.exported ? OPEN : field.embedded ? EMBEDDED : CLOSED;
      visit(member(field.type, object, field.property), inner, show);
    }
  } else if (type.kind === 'array' || type.kind === 'slice') {
    const inner = access === OPEN ? OPEN : CLOSED;
    const list = place.get() as $.Store<unknown> | $.Slice<unknown>;
    const [store, offset, len] =
      list instanceof $.Slice ? [list.array, list.offset, list.len] : [list, 0, type.len];
    for (let i = offset; i < offset + len; i++)
      visit(member(type.elem, store as unknown as Record<string, unknown>, i), inner, show);
  } else if (isComplex(type.kind)) visitComplex(place, parts[type.kind], access, show);
  else show(leaf(place, access));
}

function member(type: $.Type, object: Record<string | number, unknown>, key: string | number): Place {
  return {
    type,
    get: () => object[key],
    set: (to) => {
      object[key] = to;
    },
  };
}

/** A complex number does not change: each part makes another. */
function visitComplex(place: Place, type: $.Type, access: number, show: (number: Leaf | null) => void): void {
  const value = () => place.get() as $.Complex;
  const check = () => {
    if (access !== OPEN) unexported('SetComplex');
  };
  const re: Place = {
    type,
    get: () => value().re,
    set: (to) => place.set($.complex(to as number, value().im)),
  };
  const im: Place = {
    type,
    get: () => value().im,
    set: (to) => place.set($.complex(value().re, to as number)),
  };
  for (const part of [re, im]) {
    const number = leaf(part, OPEN);
    show({
      bits: number.bits,
      setBits: (bits) => {
        check();
        number.setBits(bits);
      },
    });
  }
}

function leaf(place: Place, access: number): Leaf {
  const { bits, value, setter } = kinds[place.type.kind]!;
  return {
    bits: () => bits(place.get()),
    setBits: (to) => {
      if (access !== OPEN) unexported(setter);
      place.set(value(to));
    },
  };
}

function unexported(setter: string): never {
  return $.panic(`reflect: reflect.Value.${setter} using value obtained using unexported field`);
}

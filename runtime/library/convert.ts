// Values across the boundary between Go and TypeScript, by the type's descriptor.
//
// Invariant: nothing is rounded, truncated or guessed. What does not fit throws a RangeError, what is of another kind a TypeError, each of which begins with
// `where`, the function it was for. Data (strings, slices, maps, struct values) is copied; pointers to structs, channels and functions keep their identity.

import { float64, string as goString, int, int64, uint8 } from '../basic-type.ts';
import { box, typeOf, unbox } from '../box.ts';
import { sliceType } from '../composite-type.ts';
import { is } from '../interface-type.ts';
import { type GoMap, makeMap, mapSet } from '../map.ts';
import { rangeMap } from '../range-map.ts';
import { nilSlice, type Slice, sliceOf } from '../slice.ts';
import { toJS, utf8 } from '../string.ts';
import type { Store, Type } from '../type.ts';
import { Channel } from './channel.ts';
import { errorFromGo, errorToGo } from './error.ts';
import { functionFromGo, functionToGo } from './function.ts';
import { channelFromGo, channelToGo } from './go-channel.ts';
import { goObject, instanceFromGo, isInstance } from './instance.ts';

const widths: Readonly<Record<string, readonly [number, number]>> = {
  int: [Number.MIN_SAFE_INTEGER, Number.MAX_SAFE_INTEGER],
  int8: [-128, 127],
  int16: [-32768, 32767],
  int32: [-(2 ** 31), 2 ** 31 - 1],
  uint: [0, Number.MAX_SAFE_INTEGER],
  uint8: [0, 255],
  uint16: [0, 65535],
  uint32: [0, 2 ** 32 - 1],
  uintptr: [0, Number.MAX_SAFE_INTEGER],
};

/** A TypeScript value as a Go value of the type. */
export function toGo(type: Type, value: unknown, where: string): unknown {
  const { kind } = type.underlying;
  switch (kind) {
    case 'bool':
      return typeof value === 'boolean' ? value : wrong(value, 'a boolean', where);
    case 'string':
      return typeof value === 'string' ? utf8(value) : wrong(value, 'a string', where);
    case 'int64':
    case 'uint64':
      return wideToGo(kind, value, where);
    case 'float64':
      return typeof value === 'number' ? value : wrong(value, 'a number', where);
    case 'float32':
      return typeof value === 'number' ? Math.fround(value) : wrong(value, 'a number', where);
    case 'slice':
      return sliceToGo(type.underlying, value, where);
    case 'array': {
      const list = type.underlying.zero() as Store<unknown>;
      const values = listed(value, where);
      if (values.length !== list.length)
        throw new RangeError(`${where}: ${values.length} elements for ${type.string}`);
      for (let i = 0; i < list.length; i++) list[i] = toGo(type.underlying.elem, values[i], where);
      return list;
    }
    case 'map':
      return mapToGo(type.underlying, value, where);
    case 'struct':
      return structToGo(type, value, where);
    case 'pointer':
      if (value === null || value === undefined) return null;
      return (
        goObject(value, type.underlying.elem) ??
        wrong(value, `an instance of ${type.underlying.elem.name}`, where)
      );
    case 'chan':
      if (value === null || value === undefined) return null;
      return (
        (value instanceof Channel ? channelToGo(value, type, where) : undefined) ??
        wrong(value, 'a Chan that came from Go', where)
      );
    case 'func':
      if (value === null || value === undefined) return null;
      return typeof value === 'function'
        ? functionToGo(value as never, type.underlying, where)
        : wrong(value, 'a function', where);
    case 'interface':
      return interfaceToGo(type, value, where);
  }
  const range = widths[kind];
  if (range === undefined) throw new TypeError(`${where}: ${type.string} cannot come from TypeScript`);
  if (typeof value !== 'number') return wrong(value, 'a number', where);
  if (!Number.isInteger(value) || value < range[0] || value > range[1])
    throw new RangeError(`${where}: ${value} is not an ${safe(kind)}`);
  return value === 0 ? 0 : value;
}

/** A Go value of the type as a TypeScript value. */
export function fromGo(type: Type, value: unknown, where: string): unknown {
  const { kind } = type.underlying;
  switch (kind) {
    case 'string':
      return toJS(value as string);
    case 'int':
    case 'uint':
    case 'uintptr':
      if (typeof value === 'bigint')
        throw new RangeError(`${where}: ${value} is outside the safe range of numbers`);
      return value;
    case 'int64':
    case 'uint64':
      return BigInt(value as number);
    case 'slice': {
      const { array, offset, len, elem } = value as Slice<unknown>;
      if (elem.underlying.kind === 'uint8')
        return Uint8Array.from((array as Uint8Array).slice(offset, offset + len));
      return Array.from({ length: len }, (_, i) => fromGo(elem, array[offset + i], where));
    }
    case 'array':
      return Array.from(value as ArrayLike<unknown>, (element) =>
        fromGo(type.underlying.elem, element, where),
      );
    case 'map': {
      const map = new Map<unknown, unknown>();
      if (value === null) return map;
      const { keyType, elem } = type.underlying;
      for (const entries = rangeMap(value as GoMap<unknown, unknown>); entries.next(); )
        map.set(fromGo(keyType, entries.key, where), fromGo(elem, entries.value, where));
      return map;
    }
    case 'struct': {
      const object: Record<string, unknown> = {};
      for (const field of type.underlying.fields)
        if (field.exported)
          object[toJS(field.name)] = fromGo(
            field.type,
            (value as Record<string, unknown>)[field.property],
            where,
          );
      return object;
    }
    case 'pointer':
      return value === null ? null : instanceFromGo(value as object, type.underlying.elem);
    case 'chan':
      return value === null ? null : channelFromGo(value as never, type.underlying);
    case 'func':
      return value === null ? null : functionFromGo(value as never, type.underlying, where);
    case 'interface': {
      if (value === null) return null;
      const error = errorFromGo(value);
      return error !== undefined ? error : fromGo(typeOf(value)!, unbox(value), where);
    }
  }
  return value;
}

function wideToGo(kind: 'int64' | 'uint64', value: unknown, where: string): unknown {
  if (typeof value === 'number' && !Number.isSafeInteger(value))
    throw new RangeError(`${where}: ${value} is not an exact ${kind}`);
  if (typeof value !== 'bigint' && typeof value !== 'number') return wrong(value, 'a bigint', where);
  const wide = BigInt(value);
  if (wide !== (kind === 'int64' ? BigInt.asIntN(64, wide) : BigInt.asUintN(64, wide)))
    throw new RangeError(`${where}: ${wide} is not an ${kind}`);
  return Number.isSafeInteger(Number(wide)) ? Number(wide) : wide;
}

function sliceToGo(type: Type, value: unknown, where: string): unknown {
  if (value === null || value === undefined) return nilSlice(type.elem);
  const values = listed(value, where);
  return sliceOf(
    type.elem,
    Array.from(values, (element) => toGo(type.elem, element, where)),
  );
}

function mapToGo(type: Type, value: unknown, where: string): unknown {
  if (value === null || value === undefined) return null;
  if (!(value instanceof Map)) return wrong(value, 'a Map', where);
  const map = makeMap(type.keyType, type.elem);
  for (const [k, v] of value) mapSet(map, toGo(type.keyType, k, where), toGo(type.elem, v, where));
  return map;
}

/** What is missing is zero. */
function structToGo(type: Type, value: unknown, where: string): unknown {
  if (typeof value !== 'object' || value === null) return wrong(value, `an object (${type.string})`, where);
  const own = goObject(value, type);
  if (own !== undefined) return type.clone(own);
  const struct = type.underlying.zero() as Record<string, unknown>;
  for (const field of type.underlying.fields) {
    const given = field.exported ? (value as Record<string, unknown>)[toJS(field.name)] : undefined;
    if (given !== undefined) struct[field.property] = toGo(field.type, given, where);
  }
  return struct;
}

/** By what the value is: integers are int, other numbers float64, bigints int64. */
function interfaceToGo(type: Type, value: unknown, where: string): unknown {
  if (value === null || value === undefined) return null;
  const { interfaceMethods } = type.underlying;
  const own =
    value instanceof Error ? errorToGo(value) : isInstance(value) ? goObject(value, undefined) : undefined;
  if (own !== undefined && (interfaceMethods.length === 0 || is(own, type))) return own;
  if (own !== undefined || interfaceMethods.length > 0)
    return wrong(value, `a value that came from Go (${type.string})`, where);
  switch (typeof value) {
    case 'string':
      return box(goString, utf8(value));
    case 'boolean':
      return value;
    case 'number':
      return Number.isSafeInteger(value) && !Object.is(value, -0) ? box(int, value) : box(float64, value);
    case 'bigint':
      return box(int64, wideToGo('int64', value, where) as number);
  }
  if (value instanceof Uint8Array)
    return box(sliceType(uint8), toGo(sliceType(uint8), value, where) as Slice<number>);
  return wrong(value, 'a value that Go has a type for', where);
}

function listed(value: unknown, where: string): ArrayLike<unknown> {
  if (Array.isArray(value) || (ArrayBuffer.isView(value) && 'length' in value))
    return value as ArrayLike<unknown>;
  return wrong(value, 'an array', where);
}

function safe(kind: string): string {
  return kind === 'int' || kind === 'uint' ? `${kind} in the safe range of numbers` : kind;
}

function wrong(value: unknown, wanted: string, where: string): never {
  const got =
    value === null
      ? 'null'
      : typeof value === 'object'
        ? (value.constructor?.name ?? 'an object')
        : typeof value;
  throw new TypeError(`${where}: ${wanted} is wanted, not ${got}`);
}

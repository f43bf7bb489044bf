/** Constants as literals: numbers that JavaScript reads back exactly, byte strings readable where they are text. */
import { type ConstValue, toFloat32, toInt, toNumber } from '../1-check/constant.ts';
import type { Type } from '../1-check/types.ts';
import { basicOf } from './arithmetic.ts';
import { Code, js, prec, raw, ty } from './ir.ts';
import type { Module } from './module.ts';
import { maxSafe } from './range.ts';
import { quote } from './types.ts';

/** The constant as a value of `type` (not an interface). */
export function constant(value: ConstValue, type: Type, m: Module): Code {
  switch (value.kind) {
    case 'bool':
      return raw(String(value.value));
    case 'string':
      return stringConstant(value.value, m);
    default:
      return numeric(value, type);
  }
}

function numeric(value: ConstValue, type: Type): Code {
  const basic = basicOf(type);
  switch (basic) {
    case 'float64':
    case 'untyped float':
      return number(toNumber(value));
    case 'float32':
      return number(toFloat32(value));
    case 'complex64':
    case 'complex128':
    case 'untyped complex': {
      const [re, im] = value.kind === 'complex' ? [value.re, value.im] : [value, undefined];
      const part = (v: ConstValue | undefined): number =>
        v === undefined ? 0 : basic === 'complex64' ? toFloat32(v) : toNumber(v);
      return js`$.complex(${number(part(re))}, ${number(part(im))})`;
    }
    default:
      return integer(integral(value));
  }
}

function integral(value: ConstValue): bigint {
  const n = toInt(value);
  if (n.kind !== 'int') throw new Error('a constant of integer type that is none');
  return n.value;
}

function number(n: number): Code {
  const text = Object.is(n, -0) ? '0' : String(n);
  return raw(text, n < 0 ? prec.unary : prec.primary);
}

export function integer(n: bigint): Code {
  if (n >= -BigInt(maxSafe) && n <= BigInt(maxSafe))
    return raw(n.toString(), n < 0n ? prec.unary : prec.primary);
  return new Code([`${n}n`, ty(' as any')], prec.relational).at(prec.primary);
}

/** ASCII as it is; other text through a hoisted `$.utf8('…')`; bytes that are no text as escapes. */
export function stringConstant(bytes: string, m: Module): Code {
  if (/^[\x00-\x7f]*$/.test(bytes)) return raw(quote(bytes));
  const text = decodeUtf8(bytes);
  if (text === undefined) return raw(quoteBytes(bytes));
  return m.hoistString(text);
}

function quoteBytes(bytes: string): string {
  return `'${bytes.replace(/['\\]|[^\x20-\x7e]/g, (c) =>
    c === "'" || c === '\\' ? `\\${c}` : `\\x${c.charCodeAt(0).toString(16).padStart(2, '0')}`,
  )}'`;
}

/** The JavaScript string that these bytes of UTF-8 encode; undefined when they are not valid UTF-8. */
export function decodeUtf8(bytes: string): string | undefined {
  try {
    return decodeURIComponent(
      bytes.replace(/[^A-Za-z0-9]/g, (c) => `%${c.charCodeAt(0).toString(16).padStart(2, '0')}`),
    );
  } catch {
    return undefined;
  }
}

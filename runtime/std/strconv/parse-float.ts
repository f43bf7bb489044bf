// Text as floating-point numbers: the grammar of strconv.ParseFloat (decimal, hexadecimal, underscores, inf, nan), rounded exactly.
// Invariant: a result is the float64 (or float32) nearest to the text, ties to even; fault says what was wrong with the text.

import { mantissaOf } from './decimal.ts';
import { FAULT_NONE, FAULT_RANGE, FAULT_SYNTAX, underscoresOK } from './integer.ts';

const number =
  /^[+-]?(?:0[xX][0-9a-fA-F_]*(?:\.[0-9a-fA-F_]*)?[pP][+-]?[0-9][0-9_]*|[0-9_]*(?:\.[0-9_]*)?(?:[eE][+-]?[0-9][0-9_]*)?)$/;
const hasDigit = /^[+-]?(?:0[xX][_.]*[0-9a-fA-F]|(?!0[xX])[_.]*[0-9])/;
const special = /^([+-]?)(?:(inf|infinity)|nan)$/i;

/** readFloat gives [value, fault]. */
export function readFloat(s: string, bitSize: number): [number, number] {
  const named = special.exec(s);
  if (named !== null) {
    if (named[2] !== undefined) return [named[1] === '-' ? -Infinity : Infinity, FAULT_NONE];
    return named[1] === '' ? [NaN, FAULT_NONE] : [0, FAULT_SYNTAX];
  }
  if (!number.test(s) || !hasDigit.test(s)) return [0, FAULT_SYNTAX];
  let text = s;
  if (s.includes('_')) {
    if (!underscoresOK(s)) return [0, FAULT_SYNTAX];
    text = s.replaceAll('_', '');
  }
  const negative = text[0] === '-';
  if (negative || text[0] === '+') text = text.slice(1);
  const hex = /^0[xX]/.test(text);
  const size = hex ? parseHex(text, bitSize) : bitSize === 32 ? nearest32(text) : Number(text);
  return [negative ? -size : size, size === Infinity ? FAULT_RANGE : FAULT_NONE];
}

/** parseHex reads 0xh.hhhp±d. */
function parseHex(text: string, bitSize: number): number {
  const [, whole, fraction, power] = /^0[xX]([0-9a-fA-F]*)\.?([0-9a-fA-F]*)[pP](.*)$/.exec(text)!;
  const mantissa = BigInt(`0x0${whole}${fraction}`);
  if (mantissa === 0n) return 0;
  const exponent = Math.max(-1e6, Math.min(1e6, Number(power))) - 4 * fraction.length;
  return scale(
    mantissa,
    exponent,
    bitSize === 32 ? 24 : 53,
    bitSize === 32 ? -149 : -1074,
    bitSize === 32 ? 128 : 1024,
  );
}

/** scale rounds mantissa × 2^exponent to so many bits, no finer than 2^least, below 2^most. */
function scale(mantissa: bigint, exponent: number, bits: number, least: number, most: number): number {
  const length = mantissa.toString(2).length;
  const drop = Math.max(length - bits, least - exponent);
  if (drop > length) return 0;
  if (drop > 0) {
    const half = 1n << BigInt(drop - 1);
    const rest = mantissa & ((half << 1n) - 1n);
    mantissa >>= BigInt(drop);
    if (rest > half || (rest === half && (mantissa & 1n) === 1n)) mantissa++;
    exponent += drop;
  }
  if (mantissa !== 0n && mantissa.toString(2).length + exponent > most) return Infinity;
  // In two steps, so that neither factor leaves the range.
  const first = Math.trunc(exponent / 2);
  return Number(mantissa) * 2 ** first * 2 ** (exponent - first);
}

/** nearest32 reads a decimal as a float32: by way of float64, except where that lies half-way between two float32 without being exact. */
function nearest32(text: string): number {
  const x = Number(text);
  const single = Math.fround(x);
  if (single === x || !Number.isFinite(x)) return single;
  const [other, tie] = neighbours(x, single);
  if (!tie) return single;
  const side = compareDecimal(text, x);
  if (side === 0) return single;
  return side > 0 ? Math.max(single, other) : Math.min(single, other);
}

/** neighbours gives the float32 on the other side of x, and whether x is exactly between the two. */
function neighbours(x: number, single: number): [number, boolean] {
  const view = new DataView(new ArrayBuffer(4));
  view.setFloat32(0, single);
  view.setUint32(0, view.getUint32(0) + (single > x ? -1 : 1));
  const other = view.getFloat32(0);
  const low = Math.min(single, other);
  const high = Math.max(single, other);
  return [other, x - low === (high === Infinity ? low + 2 ** 104 : high) - x];
}

/** compareDecimal compares a decimal text with a number, exactly. */
function compareDecimal(text: string, x: number): number {
  const [, whole, fraction, power] = /^([0-9]*)\.?([0-9]*)(?:[eE](.*))?$/.exec(text)!;
  let left = BigInt(`0${whole}${fraction}`);
  const ten = Number(power ?? 0) - fraction.length;
  let [right, two] = mantissaOf(x);
  if (ten >= 0) left *= 10n ** BigInt(ten);
  else right *= 10n ** BigInt(-ten);
  if (two >= 0) right <<= BigInt(two);
  else left <<= BigInt(-two);
  return left < right ? -1 : left > right ? 1 : 0;
}

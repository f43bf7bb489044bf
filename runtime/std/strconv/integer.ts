// Integers as text and back, in bases 2 to 36.
// Invariant: values are the hybrid integers of the runtime (number while safe, else bigint); a fault is a small number that the Go side turns into an error.

export const FAULT_NONE = 0;
export const FAULT_SYNTAX = 1;
export const FAULT_RANGE = 2;
export const FAULT_BASE = 3;
export const FAULT_BITS = 4;

/** hybrid makes the runtime's integer of an exact one. */
export function hybrid(v: bigint): number {
  return v >= -0x1fffffffffffffn && v <= 0x1fffffffffffffn ? Number(v) : (v as unknown as number);
}

/** readUint gives [value, fault]. */
export function readUint(s: string, base: number, bitSize: number): [number, number] {
  if (s === '') return [0, FAULT_SYNTAX];
  const prefixed = base === 0;
  let digits = s;
  if (prefixed) {
    base = 10;
    if (s[0] === '0') {
      base = s.length >= 3 ? prefixBase(s[1]) : 8;
      digits = s.slice(/^.[box]/i.test(s) && s.length >= 3 ? 2 : 1);
    }
  } else if (base < 2 || base > 36) return [0, FAULT_BASE];
  if (bitSize === 0) bitSize = 64;
  else if (bitSize < 0 || bitSize > 64) return [0, FAULT_BITS];

  const most =
    bitSize === 64 ? (0xffffffffffffffffn as unknown as number) : hybrid((1n << BigInt(bitSize)) - 1n);
  let value = 0;
  let big = 0n;
  let isBig = false;
  for (let i = 0; i < digits.length; i++) {
    const c = digits.charCodeAt(i);
    if (c === 0x5f && prefixed) continue;
    const d = digitOf(c);
    if (d >= base) return [0, FAULT_SYNTAX];
    if (!isBig) {
      const next = value * base + d;
      if (next <= Number.MAX_SAFE_INTEGER) {
        if (next > most) return [most, FAULT_RANGE];
        value = next;
        continue;
      }
      isBig = true;
      big = BigInt(value);
    }
    big = big * BigInt(base) + BigInt(d);
    if (big > (most as unknown as bigint)) return [most, FAULT_RANGE];
  }
  if (prefixed && s.includes('_') && !underscoresOK(s)) return [0, FAULT_SYNTAX];
  return [isBig ? hybrid(big) : value, FAULT_NONE];
}

/** A decimal of so many digits is safe. */
const safeLength = 15;

/** readInt gives [value, fault]. */
export function readInt(s: string, base: number, bitSize: number): [number, number] {
  if (base === 10 && (bitSize === 0 || bitSize === 64) && s.length <= safeLength) {
    let value = 0;
    let i = s.length > 1 && s.charCodeAt(0) === 0x2d ? 1 : 0;
    const sign = i === 1 ? -1 : 1;
    for (; i < s.length; i++) {
      const d = s.charCodeAt(i) - 0x30;
      if (d < 0 || d > 9) break;
      value = value * 10 + d;
    }
    if (i === s.length && i > 0) return [value === 0 ? 0 : sign * value, FAULT_NONE];
  }
  const sign = s[0];
  const negative = sign === '-';
  const [size, fault] = readUint(negative || sign === '+' ? s.slice(1) : s, base, bitSize);
  if (fault !== FAULT_NONE && fault !== FAULT_RANGE) return [0, fault];
  const bits = bitSize === 0 ? 64 : bitSize;
  const cutoff = bits <= 53 ? 2 ** (bits - 1) : hybrid(1n << BigInt(bits - 1));
  if (!negative && size >= cutoff) return [hybrid(BigInt(cutoff) - 1n), FAULT_RANGE];
  if (negative && size > cutoff) return [hybrid(-BigInt(cutoff)), FAULT_RANGE];
  return [negative && size !== 0 ? (-size as number) : size, fault];
}

function prefixBase(c: string): number {
  return /b/i.test(c) ? 2 : /x/i.test(c) ? 16 : 8;
}

/** digitOf gives the value of a digit or letter, 99 for anything else. */
function digitOf(c: number): number {
  if (c >= 0x30 && c <= 0x39) return c - 0x30;
  const letter = c | 0x20;
  return letter >= 0x61 && letter <= 0x7a ? letter - 0x57 : 99;
}

/** underscoresOK asks whether every underscore stands between digits, the base prefix counting as one. */
export function underscoresOK(s: string): boolean {
  const text = s.replace(/^[+-]/, '');
  const prefix = /^0([box])/i.exec(text);
  const digit = prefix !== null && prefix[1].toLowerCase() === 'x' ? /[0-9a-fA-F]/ : /[0-9]/;
  let before = prefix !== null ? '0' : '^';
  for (const c of text.slice(prefix !== null ? 2 : 0)) {
    if (c === '_') {
      if (before !== '0') return false;
      before = '_';
    } else if (digit.test(c)) before = '0';
    else if (before === '_') return false;
    else before = '!';
  }
  return before !== '_';
}

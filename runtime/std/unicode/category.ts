// Unicode categories, scripts and simple case mappings of single code points, as Go's tables have them.
// Invariant: answers are those of Unicode 15.0, whatever the host's own version; an invalid code point has no property.

import { isUnassigned } from './unassigned.ts';

const patterns = new Map<string, RegExp | null>();

function pattern(property: string): RegExp | null {
  let p = patterns.get(property);
  if (p === undefined) {
    try {
      p = new RegExp(`^\\p{${property}}$`, 'u');
    } catch {
      p = null; // a script this host has not heard of
    }
    patterns.set(property, p);
  }
  return p;
}

/** moved lists the code points whose category changed after Unicode 15.0. */
const moved: Record<string, Record<number, boolean>> = {
  Ll: { 661: true },
  Lo: { 661: false },
  Mn: { 71454: true },
  Mc: { 71454: false },
};

/** has asks for a property in the notation of regular expressions: `Lu`, `Script=Han`, `White_Space`. */
export function has(property: string, r: number): boolean {
  if (r < 0 || r > 0x10ffff) return false;
  const exception = moved[property]?.[r];
  if (exception !== undefined) return exception;
  if (property === 'Cn' || (property === 'C' && isUnassigned(r))) return isUnassigned(r);
  const p = pattern(property);
  return p?.test(String.fromCodePoint(r)) === true && !isUnassigned(r);
}

/** isPrint: letters, marks, numbers, punctuation, symbols, and the ASCII space. */
export function isPrint(r: number): boolean {
  if (r < 0x7f) return r >= 0x20;
  if (r <= 0xff) return r >= 0xa1 && r !== 0xad;
  return isGraphicCategory(r);
}

/** isGraphic adds the other spaces (Zs) to isPrint. */
export function isGraphic(r: number): boolean {
  return isPrint(r) || has('Zs', r);
}

const graphic = /^[\p{L}\p{M}\p{N}\p{P}\p{S}]$/u;

function isGraphicCategory(r: number): boolean {
  return r <= 0x10ffff && graphic.test(String.fromCodePoint(r)) && !isUnassigned(r);
}

export function isSpace(r: number): boolean {
  if (r <= 0xff) return (r >= 9 && r <= 13) || r === 0x20 || r === 0x85 || r === 0xa0;
  return has('White_Space', r);
}

export function isUpper(r: number): boolean {
  if (r < 0x80) return r >= 0x41 && r <= 0x5a;
  return has('Lu', r);
}

export function isLower(r: number): boolean {
  if (r < 0x80) return r >= 0x61 && r <= 0x7a;
  return has('Ll', r);
}

export function isLetter(r: number): boolean {
  if (r < 0x80) return (r >= 0x41 && r <= 0x5a) || (r >= 0x61 && r <= 0x7a);
  return has('L', r);
}

export function isDigit(r: number): boolean {
  if (r < 0x80) return r >= 0x30 && r <= 0x39;
  return has('Nd', r);
}

/** single gives the one code point of a mapping, or the original when the mapping makes several (Go maps rune to rune). */
function single(mapped: string, r: number): number {
  const m = mapped.codePointAt(0)!;
  return mapped.length === (m > 0xffff ? 2 : 1) && !isUnassigned(m) ? m : r;
}

/** isIotaSubscript: the Greek vowels whose capital is one code point, which hosts spell with two. */
function isIotaSubscript(r: number): boolean {
  return (r >= 0x1f80 && r <= 0x1faf) || r === 0x1fb3 || r === 0x1fc3 || r === 0x1ff3;
}

export function toUpper(r: number): number {
  if (r < 0x80) return r >= 0x61 && r <= 0x7a ? r - 32 : r;
  if (r > 0x10ffff || isUnassigned(r)) return r;
  if (isIotaSubscript(r)) return r < 0x1fb0 ? r | 8 : (r & ~3) | 0xc;
  return single(String.fromCodePoint(r).toUpperCase(), r);
}

export function toLower(r: number): number {
  if (r < 0x80) return r >= 0x41 && r <= 0x5a ? r + 32 : r;
  if (r > 0x10ffff || isUnassigned(r)) return r;
  if (r === 0x130) return 0x69;
  return single(String.fromCodePoint(r).toLowerCase(), r);
}

export function toTitle(r: number): number {
  if (r >= 0x1c4 && r <= 0x1cc) return r <= 0x1c6 ? 0x1c5 : r <= 0x1c9 ? 0x1c8 : 0x1cb;
  if (r >= 0x1f1 && r <= 0x1f3) return 0x1f2;
  if (r >= 0x10d0 && r <= 0x10ff) return r; // Georgian has no title case of its own
  return toUpper(r);
}

/** foldCase maps the code points that differ only in case to one of them. */
export function foldCase(r: number): number {
  if (r < 0x80) return r >= 0x41 && r <= 0x5a ? r + 32 : r;
  return r === 0x130 || r === 0x131 ? r : toLower(toUpper(r));
}

let orbits: Map<number, number[]> | null = null;

function findOrbits(): Map<number, number[]> {
  const found = new Map<number, number[]>();
  for (let r = 0; r < 0x1ea00; r++) {
    const key = foldCase(r);
    const orbit = found.get(key);
    if (orbit !== undefined) orbit.push(r);
    else if (key !== r) found.set(key, key < r ? [key, r] : [r]);
  }
  return found;
}

/** simpleFold gives the next larger code point that differs only in case, or else the smallest. */
export function simpleFold(r: number): number {
  orbits ??= findOrbits();
  const orbit = orbits.get(foldCase(r));
  if (orbit === undefined) return r;
  return orbit[(orbit.indexOf(r) + 1) % orbit.length];
}

// Exact decimal digits of floating-point numbers: the shortest that read back, or a given count with ties to even as Go rounds.
// Invariant: `digits` has no leading zero (it is empty for zero) and the value is 0.digits × 10^point.

export interface Decimal {
  digits: string;
  point: number;
}

const zero: Decimal = { digits: '', point: 0 };

/** fromExponential reads JavaScript's `d.ddde±x`. */
function fromExponential(text: string): Decimal {
  const e = text.indexOf('e');
  return { digits: text[0] + text.slice(2, e), point: Number(text.slice(e + 1)) + 1 };
}

export function trimZeros(d: Decimal): Decimal {
  return { digits: d.digits.replace(/0+$/, ''), point: d.point };
}

/** mantissaOf gives x = mantissa × 2^exponent exactly, for a finite positive x. */
export function mantissaOf(x: number): [mantissa: bigint, exponent: number] {
  const bits = new DataView(new ArrayBuffer(8));
  bits.setFloat64(0, x);
  const high = bits.getUint32(0);
  const biased = (high >>> 20) & 0x7ff;
  const fraction = (BigInt(high & 0xfffff) << 32n) | BigInt(bits.getUint32(4));
  return biased === 0 ? [fraction, -1074] : [fraction | (1n << 52n), biased - 1075];
}

/** exact gives every decimal digit of x: at most 767 of them. */
function exact(x: number): Decimal {
  const [mantissa, exponent] = mantissaOf(x);
  if (exponent >= 0) {
    const digits = String(mantissa << BigInt(exponent));
    return { digits, point: digits.length };
  }
  const digits = String(mantissa * 5n ** BigInt(-exponent));
  return { digits, point: digits.length + exponent };
}

/** roundTo keeps n digits of an exact decimal, ties to even. */
function roundTo(d: Decimal, n: number): Decimal {
  if (n >= d.digits.length) return d;
  if (n < 0) return zero;
  const kept = d.digits.slice(0, n);
  const rest = d.digits.slice(n);
  const up =
    rest[0] > '5' ||
    (rest[0] === '5' && (/[1-9]/.test(rest.slice(1)) || (n > 0 && kept.charCodeAt(n - 1) % 2 === 1)));
  if (!up) return { digits: kept, point: d.point };
  const raised = String(BigInt(kept === '' ? '0' : kept) + 1n).padStart(n, '0');
  return { digits: raised, point: d.point + raised.length - n };
}

/** shortest gives the fewest digits that read back as x (a positive finite number of that size). */
export function shortest(x: number, bitSize: number): Decimal {
  if (x === 0) return zero;
  // The one tie at a power of two, where the rounding interval is lopsided; Go rounds it up.
  if (bitSize === 32 && x === 2 ** -12) return { digits: '24414063', point: -3 };
  if (bitSize === 64) return trimZeros(fromExponential(x.toExponential()));
  return trimZeros(shortest32(x));
}

const singleView = new DataView(new ArrayBuffer(8));

/** shortest32 takes the nearest decimal of 6 to 9 digits that reads back; whatever is out of the ordinary goes the exact way. */
function shortest32(x: number): Decimal {
  singleView.setFloat32(0, x);
  const powerOfTwo = (singleView.getUint32(0) & 0x7fffff) === 0;
  if (powerOfTwo || x < 2 ** -126) return exactShortest32(x);
  for (let n = 6; n < 10; n++) {
    const text = x.toExponential(n - 1);
    const read = Number(text);
    singleView.setFloat64(0, read);
    // Half-way between two float32, or between two decimals.
    const middle = (singleView.getUint32(4) & 0x1fffffff) === 0x10000000;
    if (middle || (read !== x && Number(x.toExponential(n)) === x)) return exactShortest32(x);
    if (Math.fround(read) === x) return fromExponential(text);
  }
  return exactShortest32(x);
}

/** exactShortest32 tries each digit count: of the decimals of that length around x, the nearest that lies in x's rounding interval. */
function exactShortest32(x: number): Decimal {
  singleView.setFloat32(0, x);
  const bits = singleView.getUint32(0);
  singleView.setUint32(0, bits - 1);
  const below = (singleView.getFloat32(0) + x) / 2; // exact: a float64 holds the midpoint of two float32
  singleView.setUint32(0, bits + 1);
  const next = singleView.getFloat32(0);
  const above = next === Infinity ? x + 2 ** 103 : (next + x) / 2;
  const even = bits % 2 === 0;
  const value = exact(x);
  for (let n = 1; n < 17; n++) {
    const nearest = roundTo(value, n);
    if (within(nearest, below, above, even)) return nearest;
    const kept = value.digits.slice(0, n).padEnd(n, '0');
    for (const other of [BigInt(kept), BigInt(kept) + 1n]) {
      const text = String(other);
      const candidate = { digits: text, point: value.point + text.length - n };
      if (within(candidate, below, above, even)) return candidate;
    }
  }
  return value;
}

/** within asks whether a decimal lies between two numbers, exactly; the ends count when `ends` is true. */
function within(d: Decimal, low: number, high: number, ends: boolean): boolean {
  const below = compare(d, exact(low));
  const above = compare(d, exact(high));
  return (below > 0 || (ends && below === 0)) && (above < 0 || (ends && above === 0));
}

function compare(a: Decimal, b: Decimal): number {
  if (a.digits === '' || b.digits === '') return a.digits.length - b.digits.length;
  if (a.point !== b.point) return a.point - b.point;
  const n = Math.max(a.digits.length, b.digits.length);
  const x = a.digits.padEnd(n, '0');
  const y = b.digits.padEnd(n, '0');
  return x < y ? -1 : x > y ? 1 : 0;
}

/** significant gives n digits (at least one), ties to even. */
export function significant(x: number, n: number): Decimal {
  if (x === 0) return zero;
  if (n > 100) return roundTo(exact(x), n);
  const text = x.toExponential(n - 1); // JavaScript rounds ties up: those go the exact way
  const d = fromExponential(text);
  return d.digits.charCodeAt(n - 1) % 2 === 1 ? roundTo(exact(x), n) : d;
}

/** fixed gives the digits up to n places behind the point, ties to even. */
export function fixed(x: number, n: number): Decimal {
  if (x === 0) return zero;
  const all = exact(x);
  return roundTo(all, all.point + n);
}

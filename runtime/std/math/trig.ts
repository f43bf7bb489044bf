// Trigonometric functions.
// Invariant: results agree with Go's to the last bit: Cephes' polynomials in the order Go evaluates them.

import { bitsOf, Copysign, fromBits } from './bits.ts';
import { polynomial } from './polynomial.ts';

const sine = (zz: number): number =>
  polynomial(
    zz,
    1.5896230157654656e-10,
    -2.5050747762857807e-8,
    0.0000027557313621385722,
    -0.0001984126982958954,
    0.008333333333322118,
    -0.1666666666666663,
  );
const cosine = (zz: number): number =>
  polynomial(
    zz,
    -1.1358536521387682e-11,
    2.087570084197473e-9,
    -2.755731417929674e-7,
    0.000024801587288851704,
    -0.0013888888888873056,
    0.041666666666666595,
  );

const sinOf = (z: number): number => z + z * (z * z) * sine(z * z);
const cosOf = (z: number): number => 1 - 0.5 * (z * z) + z * z * (z * z) * cosine(z * z);

/** 4/π in 64-bit pieces: 1, then the bits behind the point. */
const fourOverPi =
  0x1_45f306dc9c882a53_f84eafa3ea69bb81_b6c52b3278872083_fca2c757bd778ac3_6e48dc74849ba5c0_0c925dd413a32439_fc3bd63962534e7d_d1046bea5d768909_d338e04d68befc82_7323ac7306a673e9_3908bf177bf25076_3ff12fffbc0b301f_de5e2316b414da3e_da6cfd9e4f96136e_9e8c7ecd3cbfd45a_ea4f758fd7cbe2f6_7a0e73ef14a525d4_d7f6bf623f1aba10_ac06608df8f6d757n;

/** reduce brings x ≥ 0 into an octant (even, after rounding up) and what is left. */
function reduce(x: number): [octant: number, rest: number] {
  if (x >= 2 ** 29) return reduceLarge(x);
  let y = Math.trunc(x * (4 / Math.PI));
  if (y % 2 === 1) y++;
  const rest = x - y * 0.7853981256484985 - y * 3.774894707930798e-8 - y * 2.6951514290790595e-15;
  return [y % 8, rest];
}

const low64 = 0xffffffffffffffffn;

/** Payne and Hanek's reduction with 192 bits of 4/π, those that matter for the size of x; what is left is cut off, not rounded. */
function reduceLarge(x: number): [octant: number, rest: number] {
  const bits = bitsOf(x);
  const exponent = Number(bits >> 52n) - 1075;
  const mantissa = (bits & 0xfffffffffffffn) | 0x10000000000000n;
  // 20 pieces of 64 bits: skip the first exponent + 61 bits.
  const window = (fourOverPi >> BigInt(20 * 64 - (exponent + 61) - 192)) & ((1n << 192n) - 1n);
  const upper = ((window >> 128n) * mantissa) & low64;
  const product =
    (((upper << 64n) + ((window >> 64n) & low64) * mantissa) & ((1n << 128n) - 1n)) +
    (((window & low64) * mantissa) >> 64n);
  const high = (product >> 64n) & low64;
  const low = product & low64;
  let octant = Number(high >> 61n);
  let fraction = ((high << 3n) | (low >> 61n)) & low64;
  const shift = BigInt(65 - fraction.toString(2).length); // leading zeros and the first one
  fraction = ((fraction << shift) & low64) | (low >> (64n - shift));
  let rest = fromBits((fraction >> 12n) | ((1023n - shift) << 52n));
  if (octant % 2 === 1) {
    octant = (octant + 1) % 8;
    rest--;
  }
  return [octant, rest * (Math.PI / 4)];
}

export function Sincos(x: number): [sin: number, cos: number] {
  if (x === 0) return [x, 1];
  if (!Number.isFinite(x)) return [NaN, NaN];
  let [octant, z] = reduce(Math.abs(x));
  let sinNegative = x < 0;
  let cosNegative = false;
  if (octant > 3) {
    octant -= 4;
    sinNegative = !sinNegative;
    cosNegative = true;
  }
  if (octant > 1) cosNegative = !cosNegative;
  const swap = octant === 1 || octant === 2;
  const s = swap ? cosOf(z) : sinOf(z);
  const c = swap ? sinOf(z) : cosOf(z);
  return [sinNegative ? -s : s, cosNegative ? -c : c];
}

export const Sin = (x: number): number => Sincos(x)[0];
export const Cos = (x: number): number => Sincos(x)[1];

export function Tan(x: number): number {
  if (x === 0 || Number.isNaN(x)) return x;
  if (!Number.isFinite(x)) return NaN;
  const [octant, z] = reduce(Math.abs(x));
  const zz = z * z;
  let y = z;
  if (zz > 1e-14) {
    const p = polynomial(zz, -13093.693918138379, 1153516.6483858742, -17956525.197648488);
    const q = polynomial(
      zz,
      1,
      13681.296347069296,
      -1320892.3444021097,
      25008380.18233579,
      -53869575.592945464,
    );
    y = z + z * ((zz * p) / q);
  }
  if (octant % 4 === 2) y = -1 / y;
  return x < 0 ? -y : y;
}

/** Arctangent of 0 to tan(π/8). */
function atanSmall(x: number): number {
  const z = x * x;
  const p = polynomial(
    z,
    -0.8750608600031904,
    -16.157537187333652,
    -75.00855792314705,
    -122.88666844901361,
    -64.85021904942025,
  );
  const q = polynomial(
    z,
    1,
    24.858464901423062,
    165.02700983169885,
    432.88106049129027,
    485.3903996359137,
    194.5506571482614,
  );
  return x * ((z * p) / q) + x;
}

const moreBits = 6.123233995736766e-17; // π/2 is the float64 and this

function atanPositive(x: number): number {
  if (x <= 0.66) return atanSmall(x);
  if (x > 2.414213562373095) return Math.PI / 2 - atanSmall(1 / x) + moreBits;
  return Math.PI / 4 + atanSmall((x - 1) / (x + 1)) + 0.5 * moreBits;
}

export function Atan(x: number): number {
  if (x === 0) return x;
  return x > 0 ? atanPositive(x) : -atanPositive(-x);
}

export function Asin(x: number): number {
  if (x === 0) return x;
  const size = Math.abs(x);
  if (size > 1) return NaN;
  const root = Math.sqrt(1 - size * size);
  const angle = size > 0.7 ? Math.PI / 2 - atanPositive(root / size) : atanPositive(size / root);
  return x < 0 ? -angle : angle;
}

export const Acos = (x: number): number => Math.PI / 2 - Asin(x);

export function Atan2(y: number, x: number): number {
  if (Number.isNaN(y) || Number.isNaN(x)) return NaN;
  if (y === 0) return x >= 0 && !Object.is(x, -0) ? Copysign(0, y) : Copysign(Math.PI, y);
  if (x === 0) return Copysign(Math.PI / 2, y);
  if (!Number.isFinite(x)) {
    const infinite = !Number.isFinite(y);
    if (x > 0) return Copysign(infinite ? Math.PI / 4 : 0, y);
    return Copysign(infinite ? (3 * Math.PI) / 4 : Math.PI, y);
  }
  if (!Number.isFinite(y)) return Copysign(Math.PI / 2, y);
  const angle = Atan(y / x);
  if (x >= 0) return angle;
  return angle <= 0 ? angle + Math.PI : angle - Math.PI;
}

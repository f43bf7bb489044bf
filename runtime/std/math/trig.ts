// Trigonometric and hyperbolic functions.
// Invariant: results agree with Go's to the last bit: Cephes' polynomials in the order Go evaluates them.

import { Copysign } from './bits.ts';
import { polynomial } from './polynomial.ts';
import { Exp, Log } from './power.ts';

const sine = (zz: number): number =>
  polynomial(
    zz,
    1.5896230157654656806e-10,
    -2.50507477628578072866e-8,
    2.75573136213857245213e-6,
    -1.98412698295895385996e-4,
    8.33333333332211858878e-3,
    -1.66666666666666307295e-1,
  );
const cosine = (zz: number): number =>
  polynomial(
    zz,
    -1.135853652138768173e-11,
    2.08757008419747316778e-9,
    -2.75573141792967388112e-7,
    2.48015872888517045348e-5,
    -1.38888888888730564116e-3,
    4.16666666666665929218e-2,
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
  const rest = x - y * 7.85398125648498535156e-1 - y * 3.77489470793079817668e-8 - y * 2.69515142907905952645e-15;
  return [y % 8, rest];
}

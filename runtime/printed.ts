// Values as the builtins print and println show them, and reports of panics.

import { typeOf, unbox } from './box.ts';
import type { Complex } from './complex.ts';

/** A made-up address, for what Go prints as one. */
export const address = '0xc000012120';

/** A value as print shows it. */
export function printed(x: unknown): string {
  const type = typeOf(x);
  if (type === null) return 'nil';
  const value = unbox(x);
  switch (type.underlying.kind) {
    case 'float32':
    case 'float64':
      return printedFloat(value as number, type.size === 4);
    case 'complex64':
    case 'complex128': {
      const { re, im } = value as Complex;
      const imaginary = printedFloat(im, type.size === 8);
      return `(${printedFloat(re, type.size === 8)}${/^[-+]/.test(imaginary) ? '' : '+'}${imaginary}i)`;
    }
    case 'bool':
    case 'string':
      return String(value);
    case 'interface':
      return value === null ? '(0x0,0x0)' : `(0x47a0c0,${address})`;
    case 'slice':
      return `[${value.len}/${value.cap}]${value.cap === 0 ? '0x0' : address}`;
    case 'struct':
    case 'array':
    case 'map':
    case 'chan':
    case 'func':
    case 'pointer':
    case 'unsafe.Pointer':
      return value === null ? '0x0' : address;
    default:
      return String(value);
  }
}

/** As Go 1.26 prints floats: as few digits as tell the value, with an exponent below 10^−4 and from 10^6 on. */
function printedFloat(f: number, single: boolean): string {
  if (Number.isNaN(f)) return 'NaN';
  if (!Number.isFinite(f)) return f > 0 ? '+Inf' : '-Inf';
  if (f === 0) return Object.is(f, -0) ? '-0' : '0';
  const [digits, power] = shortest(f, single).split('e');
  const exponent = Number(power);
  if (exponent >= -4 && exponent < 6) {
    const fraction = digits.replace(/^-?\d\.?/, '').length;
    return Number(`${digits}e${power}`).toFixed(Math.max(0, fraction - exponent));
  }
  return `${digits}e${exponent < 0 ? '-' : '+'}${String(Math.abs(exponent)).padStart(2, '0')}`;
}

/** The fewest digits that read back as f, in the form 1.5e+3. */
function shortest(f: number, single: boolean): string {
  if (!single) return f.toExponential();
  for (let digits = 0; ; digits++) {
    const text = f.toExponential(digits);
    if (Math.fround(Number(text)) === f) return text;
  }
}

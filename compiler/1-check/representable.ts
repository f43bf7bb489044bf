/**
 * Whether a constant fits a basic type, and the value it then has: floats and complex numbers are rounded to the type.
 */
import {
  type ConstValue,
  imag,
  makeComplex,
  makeFloat,
  real,
  toComplex,
  toFloat,
  toFloat32,
  toInt,
  toNumber,
} from './constant.ts';
import type { Operand } from './operand.ts';
import { isInteger, isNumeric } from './predicates.ts';
import type { Basic, BasicName } from './types.ts';

/** 'truncated': a fraction for an integer type; 'overflows': out of a numeric type's range; 'invalid': no such conversion. */
export type RepresentableError = 'truncated' | 'overflows' | 'invalid';

interface Range {
  readonly bits: number;
  readonly signed: boolean;
}

const ranges: Partial<Record<BasicName, Range>> = {
  int: { bits: 64, signed: true },
  int8: { bits: 8, signed: true },
  int16: { bits: 16, signed: true },
  int32: { bits: 32, signed: true },
  int64: { bits: 64, signed: true },
  uint: { bits: 64, signed: false },
  uint8: { bits: 8, signed: false },
  uint16: { bits: 16, signed: false },
  uint32: { bits: 32, signed: false },
  uint64: { bits: 64, signed: false },
  uintptr: { bits: 64, signed: false },
};

/** Bits of an integer type, for unaryOp('^'). */
export const integerRange = (type: Basic): Range | undefined => ranges[type.basic];

/** The constant in the type, or undefined when it does not fit. Unknown constants fit everywhere: they have been reported. */
export function inType(x: ConstValue, type: Basic): ConstValue | undefined {
  if (x.kind === 'unknown') return x;
  switch (type.basic) {
    case 'bool':
    case 'untyped bool':
      return x.kind === 'bool' ? x : undefined;
    case 'string':
    case 'untyped string':
      return x.kind === 'string' ? x : undefined;
    case 'float32':
    case 'float64':
      return roundFloat(x, type.basic === 'float32');
    case 'untyped float':
      return known(toFloat(x));
    case 'complex64':
    case 'complex128': {
      const c = toComplex(x);
      const re = roundFloat(real(c), type.basic === 'complex64');
      const im = roundFloat(imag(c), type.basic === 'complex64');
      return re === undefined || im === undefined ? undefined : makeComplex(re, im);
    }
    case 'untyped complex':
      return known(toComplex(x));
    case 'untyped int':
    case 'untyped rune':
      return known(toInt(x));
    default:
      return inRange(toInt(x), ranges[type.basic]);
  }
}

const known = (x: ConstValue): ConstValue | undefined => (x.kind === 'unknown' ? undefined : x);

function inRange(x: ConstValue, range: Range | undefined): ConstValue | undefined {
  if (range === undefined || x.kind !== 'int') return undefined;
  const wrapped = range.signed ? BigInt.asIntN(range.bits, x.value) : BigInt.asUintN(range.bits, x.value);
  return wrapped === x.value ? x : undefined;
}

/** Rounded once; undefined when infinite or not real. An underflow is 0, without a sign. */
function roundFloat(x: ConstValue, single: boolean): ConstValue | undefined {
  const value = single ? toFloat32(x) : toNumber(x);
  return Number.isFinite(value) ? makeFloat(value) : undefined;
}

/** A constant of type `from` as a `to`. */
export function representable(
  x: ConstValue,
  to: Basic,
  from: Basic = to,
): { value?: ConstValue; error?: RepresentableError } {
  const value = inType(x, to);
  if (value !== undefined) return { value };
  if (!isNumeric(from) || !isNumeric(to)) return { error: 'invalid' };
  return { error: !isInteger(from) && isInteger(to) ? 'truncated' : 'overflows' };
}

/** The same for an operand that is constant. */
export function representation(x: Operand, to: Basic): { value?: ConstValue; error?: RepresentableError } {
  const value = inType(x.value!, to);
  if (value !== undefined) return { value };
  if (!isNumeric(x.type) || !isNumeric(to)) return { error: 'invalid' };
  return { error: !isInteger(x.type) && isInteger(to) ? 'truncated' : 'overflows' };
}

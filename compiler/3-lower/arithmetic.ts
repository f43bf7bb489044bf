/**
 * Arithmetic: which TypeScript stands for an operator on operands of one Go type.
 * Exact 64-bit integers go through the runtime unless their bounds prove plain arithmetic exact; narrow ones wrap with JavaScript's own operators.
 */
import type { AssignOp, BinaryOp } from '../../grammar/ast.ts';
import { type BasicName, type Type, underlying } from '../1-check/types.ts';
import { type Code, js, op, prec } from './ir.ts';
import { type Bounds, combine, fits } from './range.ts';

export type ArithmeticOp = '+' | '-' | '*' | '/' | '%' | '&' | '|' | '^' | '&^' | '<<' | '>>';

export function operatorOf(assign: AssignOp): ArithmeticOp {
  return assign.slice(0, -1) as ArithmeticOp;
}

const names: { readonly [K in ArithmeticOp]: string } = {
  '+': 'add',
  '-': 'sub',
  '*': 'mul',
  '/': 'div',
  '%': 'rem',
  '&': 'and',
  '|': 'or',
  '^': 'xor',
  '&^': 'andNot',
  '<<': 'shl',
  '>>': 'shr',
};

interface Operand {
  readonly code: Code;
  readonly bounds: Bounds | undefined;
}

export function basicOf(t: Type): BasicName {
  const u = underlying(t);
  return u.kind === 'Basic' ? u.basic : 'invalid';
}

export function arithmetic(o: ArithmeticOp, type: Type, x: Operand, y: Operand): Code {
  const basic = basicOf(type);
  switch (basic) {
    case 'int':
    case 'int64':
    case 'untyped int':
    case 'untyped rune':
      return wide(o, '', x, y);
    case 'uint':
    case 'uint64':
    case 'uintptr':
      return wide(o, 'U', x, y);
    case 'float64':
    case 'untyped float':
      return float(o, x.code, y.code);
    case 'float32':
      return js`Math.fround(${float(o, x.code, y.code)})`;
    case 'complex64':
    case 'complex128':
    case 'untyped complex':
      return basic === 'complex64'
        ? js`$.toComplex64(${complex(o, x.code, y.code)})`
        : complex(o, x.code, y.code);
    case 'string':
    case 'untyped string':
      return op(prec.additive)`${x.code.at(prec.additive)} + ${y.code.at(prec.additive + 1)}`;
    default:
      return narrow(o, basic, x, y);
  }
}

function wide(o: ArithmeticOp, suffix: string, x: Operand, y: Operand): Code {
  const signed = suffix === '';
  const [a, b] = [x.bounds, y.bounds];
  if (a !== undefined && b !== undefined) {
    if (o === '+' || o === '-') {
      if (fits(combine(o, a, b), signed)) return infix(prec.additive, x.code, o, y.code);
    } else if (o === '*' && a.low >= 0 && b.low >= 0 && fits(combine('*', a, b), signed)) {
      return infix(prec.multiplicative, x.code, o, y.code);
    } else if (o === '%' && a.low >= 0 && b.low > 0) {
      return infix(prec.multiplicative, x.code, o, y.code);
    } else if (o === '/' && a.low >= 0 && b.low > 0) {
      const quotient = infix(prec.multiplicative, x.code, o, y.code);
      return a.high < 2 ** 31 ? op(prec.bitOr)`${quotient} | 0` : js`Math.trunc(${quotient})`;
    } else if ((o === '&' || o === '|' || o === '^') && [a, b].every((r) => r.low >= 0 && r.high < 2 ** 31)) {
      return infix(prec[o === '&' ? 'bitAnd' : o === '|' ? 'bitOr' : 'bitXor'], x.code, o, y.code);
    }
  }
  return js`$.${names[o]}${suffix}(${x.code}, ${y.code})`;
}

function complex(o: ArithmeticOp, x: Code, y: Code): Code {
  return js`$.c${names[o]}(${x}, ${y})`;
}

function float(o: ArithmeticOp, x: Code, y: Code): Code {
  return infix(o === '*' || o === '/' ? prec.multiplicative : prec.additive, x, o, y);
}

function infix(p: number, x: Code, o: string, y: Code): Code {
  return op(p)`${x.at(p)} ${o} ${y.at(p + 1)}`;
}

/** Brings a JavaScript number back into a narrow integer type. */
export function wrap(basic: BasicName, code: Code): Code {
  switch (basic) {
    case 'int8':
      return op(prec.shift)`${op(prec.shift)`${code.at(prec.shift)} << 24`} >> 24`;
    case 'int16':
      return op(prec.shift)`${op(prec.shift)`${code.at(prec.shift)} << 16`} >> 16`;
    case 'int32':
      return op(prec.bitOr)`${code.at(prec.bitOr)} | 0`;
    case 'uint8':
      return op(prec.bitAnd)`${code.at(prec.bitAnd)} & 0xff`;
    case 'uint16':
      return op(prec.bitAnd)`${code.at(prec.bitAnd)} & 0xffff`;
    case 'uint32':
      return op(prec.shift)`${code.at(prec.shift)} >>> 0`;
    default:
      throw new Error(`not a narrow integer: ${basic}`);
  }
}

function narrow(o: ArithmeticOp, basic: BasicName, x: Operand, y: Operand): Code {
  const unsigned = basic.startsWith('u');
  switch (o) {
    case '+':
    case '-':
      return wrap(basic, infix(prec.additive, x.code, o, y.code));
    case '*': {
      const product = js`Math.imul(${x.code}, ${y.code})`;
      return basic === 'int32' ? product : wrap(basic, product);
    }
    case '/':
    case '%': {
      const name = `$.${names[o]}${unsigned ? 'U32' : '32'}`;
      const result = js`${name}(${x.code}, ${y.code})`;
      return o === '/' && (basic === 'int8' || basic === 'int16') ? wrap(basic, result) : result;
    }
    case '&':
    case '|':
    case '^': {
      const result = infix(prec[o === '&' ? 'bitAnd' : o === '|' ? 'bitOr' : 'bitXor'], x.code, o, y.code);
      return basic === 'uint32' ? wrap(basic, result) : result;
    }
    case '&^': {
      const result = infix(prec.bitAnd, x.code, '&', op(prec.unary)`~${y.code.at(prec.unary)}`);
      return basic === 'uint32' ? wrap(basic, result) : result;
    }
    case '<<': {
      const small = y.bounds !== undefined && y.bounds.low >= 0 && y.bounds.high < 32;
      return wrap(basic, small ? infix(prec.shift, x.code, '<<', y.code) : js`$.shl32(${x.code}, ${y.code})`);
    }
    case '>>': {
      const small = y.bounds !== undefined && y.bounds.low >= 0 && y.bounds.high < 32;
      if (small) return infix(prec.shift, x.code, unsigned ? '>>>' : '>>', y.code);
      return js`$.${unsigned ? 'shrU32' : 'shr32'}(${x.code}, ${y.code})`;
    }
  }
}

/** -x, ^x and +x. */
export function unary(o: '+' | '-' | '^', type: Type, x: Operand): Code {
  if (o === '+') return x.code;
  const basic = basicOf(type);
  switch (basic) {
    case 'float64':
    case 'float32':
    case 'untyped float':
      return op(prec.unary)`-${x.code.text().startsWith('-') ? js`(${x.code})` : x.code.at(prec.unary)}`;
    case 'complex64':
    case 'complex128':
    case 'untyped complex':
      return js`$.cneg(${x.code})`;
    case 'int':
    case 'int64':
    case 'untyped int':
    case 'untyped rune':
      if (o === '^') return js`$.not(${x.code})`;
      return x.bounds !== undefined
        ? op(prec.additive)`0 - ${x.code.at(prec.additive + 1)}`
        : js`$.neg(${x.code})`;
    case 'uint':
    case 'uint64':
    case 'uintptr':
      return js`$.${o === '^' ? 'notU' : 'negU'}(${x.code})`;
    default:
      return o === '^'
        ? wrap(basic, op(prec.unary)`~${x.code.at(prec.unary)}`)
        : wrap(basic, op(prec.additive)`0 - ${x.code.at(prec.additive + 1)}`);
  }
}

const comparisons: { readonly [K in BinaryOp]?: string } = {
  '==': '===',
  '!=': '!==',
  '<': '<',
  '<=': '<=',
  '>': '>',
  '>=': '>=',
};

/** Comparison of ordered values, or == of values that JavaScript compares as Go does. */
export function compare(o: BinaryOp, x: Code, y: Code): Code {
  const p = o === '==' || o === '!=' ? prec.equality : prec.relational;
  return op(p)`${x.at(p + 1)} ${comparisons[o]!} ${y.at(p + 1)}`;
}

/** complex, real, imag, min and max. */
import { assignment } from './assignments.ts';
import { type BuiltinCall, type BuiltinRule, value } from './builtins.ts';
import type { Checker } from './checker.ts';
import { binaryOp, compare, imag, makeImag, real, sign, toFloat } from './constant.ts';
import { exprString } from './exprstring.ts';
import { convertUntyped, matchTypes, updateExprType } from './final-type.ts';
import { Operand } from './operand.ts';
import {
  allComplex,
  allFloat,
  allOrdered,
  identical,
  isNumeric,
  isTypeParam,
  isUntyped,
} from './predicates.ts';
import { type Basic, type Type, underlying } from './types.ts';
import { typ, universeAny } from './universe.ts';

export const builtinNumbers: Record<'complex' | 'real' | 'imag' | 'min' | 'max', BuiltinRule> = {
  complex,
  real: part,
  imag: part,
  min: extreme,
  max: extreme,
};

const basicOf = (t: Type) => {
  const u = underlying(t);
  return u.kind === 'Basic' ? u.basic : undefined;
};

const complexOf = (t: Type): Basic | undefined => {
  const name = basicOf(t);
  if (name === 'float32') return typ.complex64;
  if (name === 'float64') return typ.complex128;
  return name === 'untyped float' ? typ['untyped complex'] : undefined;
};

const floatOf = (t: Type): Basic | undefined => {
  const name = basicOf(t);
  if (name === 'complex64') return typ.float32;
  if (name === 'complex128') return typ.float64;
  return name === 'untyped complex' ? typ['untyped float'] : undefined;
};

const failed = (...list: readonly Operand[]) => list.some((x) => x.mode === 'invalid');

function complex(c: Checker, b: BuiltinCall): Operand | undefined {
  const [x, y] = b.args;
  const [ux, uy] = [isUntyped(x.type), isUntyped(y.type)];
  if (ux && !uy) convertUntyped(c, x, y.type);
  else if (uy && !ux) convertUntyped(c, y, x.type);
  else if (ux && uy) {
    if (x.mode === 'constant' && y.mode === 'constant') {
      for (const z of [x, y]) {
        if (isNumeric(z.type) && sign(imag(z.value!)) === 0) z.type = typ['untyped float'];
      }
    } else {
      // A shift of untyped constants: not for floats, which is the error.
      convertUntyped(c, x, typ.float64);
      convertUntyped(c, y, typ.float64);
    }
  }
  if (failed(x, y)) return undefined;
  if (!identical(x.type, y.type)) {
    const types = `(mismatched types ${c.text(x.type)} and ${c.text(y.type)})`;
    c.error(x, 'InvalidComplex', `invalid operation: ${exprString(b.call)} ${types}`);
    return undefined;
  }
  const type = complexOf(x.type);
  if (type === undefined && isTypeParam(x.type) && allFloat(x.type)) return tooGeneral(c, b, x);
  if (type === undefined) {
    const text = `arguments have type ${c.text(x.type)}, expected floating-point`;
    c.error(x, 'InvalidComplex', `invalid argument: ${text}`);
    return undefined;
  }
  if (x.mode === 'constant' && y.mode === 'constant') {
    const z = binaryOp(toFloat(x.value!), '+', makeImag(toFloat(y.value!)));
    return new Operand('constant', type, b.call, z);
  }
  return value(c, b, type, [x.type, x.type]);
}

function part(c: Checker, b: BuiltinCall): Operand | undefined {
  const [x] = b.args;
  if (isUntyped(x.type)) {
    if (x.mode !== 'constant') convertUntyped(c, x, typ.complex128);
    else if (isNumeric(x.type)) x.type = typ['untyped complex'];
    if (failed(x)) return undefined;
  }
  const type = floatOf(x.type);
  if (type === undefined && isTypeParam(x.type) && allComplex(x.type)) return tooGeneral(c, b, x);
  if (type === undefined) {
    const code = b.name === 'real' ? 'InvalidReal' : 'InvalidImag';
    c.error(x, code, `invalid argument: argument has type ${c.text(x.type)}, expected complex type`);
    return undefined;
  }
  if (x.mode !== 'constant') return value(c, b, type, [x.type]);
  return new Operand('constant', type, b.call, (b.name === 'real' ? real : imag)(x.value!));
}

function extreme(c: Checker, b: BuiltinCall): Operand | undefined {
  c.requires(b.call.fun, 21, `built-in ${b.name}`);
  let best = b.args[0].copy();
  for (const [i, a] of b.args.entries()) {
    if (!allOrdered(a.type)) {
      c.error(a, 'InvalidMinMaxOperand', `invalid argument: ${c.describe(a)} cannot be ordered`);
      return undefined;
    }
    if (i === 0) continue;
    if (!matchTypes(c, best, a)) return undefined;
    if (!identical(best.type, a.type)) {
      const types = `${c.text(best.type)} (previous argument) and ${c.text(a.type)} (type of ${exprString(a.expr!)})`;
      c.error(a, 'MismatchedTypes', `invalid argument: mismatched types ${types}`);
      return undefined;
    }
    if (best.mode === 'constant' && a.mode === 'constant') {
      if (compare(a.value!, b.name === 'max' ? '>' : '<', best.value!)) best = a.copy();
    } else best.mode = 'value';
  }
  if (best.mode !== 'constant') {
    best.mode = 'value';
    assignment(c, best, universeAny, `argument to built-in ${b.name}`);
    if (failed(best)) return undefined;
  }
  for (const a of b.args) if (a.expr !== undefined) updateExprType(c, a.expr, best.type, true);
  if (best.mode === 'constant') return new Operand('constant', best.type, b.call, best.value);
  return value(
    c,
    b,
    best.type,
    b.args.map(() => best.type),
  );
}

/** The result would need a type that no declaration gives a name. */
function tooGeneral(c: Checker, b: BuiltinCall, x: Operand): undefined {
  const text = `not supported as argument to built-in ${b.name} for go1.18 (see go.dev/issue/50937)`;
  c.error(
    x,
    b.name === 'complex' ? 'InvalidComplex' : b.name === 'real' ? 'InvalidReal' : 'InvalidImag',
    `${c.describe(x)} ${text}`,
  );
}

/**
 * Package unsafe: the constants Sizeof, Alignof and Offsetof, and what is about memory. The latter is checked as in Go, so that a program's
 * other errors are found, and then refused by name.
 */

import type { Code } from '../diagnostics.ts';
import { assignment } from './assignments.ts';
import { type BuiltinCall, type BuiltinRule, value } from './builtins.ts';
import type { Checker } from './checker.ts';
import { makeInt64 } from './constant.ts';
import { commonUnder } from './coretype.ts';
import { expr, use } from './expr.ts';
import { exprString } from './exprstring.ts';
import { alignof, hasVariableSize, maxSize, offsetof, sizeof, throughPointer } from './gosizes.ts';
import { validIndex } from './indexing.ts';
import { lookupFieldOrMethod } from './lookup.ts';
import { Operand } from './operand.ts';
import { record, recordSelection } from './recording.ts';
import { unparen } from './syntax.ts';
import { PointerType, SliceType, type Type, underlying } from './types.ts';
import { typ, universeByte } from './universe.ts';

export const builtinUnsafe = {
  Sizeof: (c, b) => sizeOrAlignment(c, b, sizeof),
  Alignof: (c, b) => sizeOrAlignment(c, b, alignof),
  Offsetof: offset,
  Add: (c, b) => {
    c.requires(b.call.fun, 17, 'unsafe.Add');
    const [pointer, length] = b.args;
    assignment(c, pointer, typ['unsafe.Pointer'], 'argument to unsafe.Add');
    return validIndex(c, length, 'InvalidUnsafeAdd', 'length', true)
      ? value(c, b, typ['unsafe.Pointer'], [pointer.type, length.type])
      : undefined;
  },
  Slice: (c, b) => {
    c.requires(b.call.fun, 17, 'unsafe.Slice');
    const [pointer, length] = b.args;
    const u = commonUnder(pointer.type).type;
    if (u?.kind !== 'Pointer') return wrong(c, pointer, 'InvalidUnsafeSlice', 'is not a pointer');
    return validIndex(c, length, 'InvalidUnsafeSlice', 'length')
      ? value(c, b, new SliceType(u.element), [pointer.type, length.type])
      : undefined;
  },
  SliceData: (c, b) => {
    c.requires(b.call.fun, 20, 'unsafe.SliceData');
    const u = commonUnder(b.args[0].type).type;
    return u?.kind === 'Slice'
      ? value(c, b, new PointerType(u.element), [b.args[0].type])
      : wrong(c, b.args[0], 'InvalidUnsafeSliceData', 'is not a slice');
  },
  String: (c, b) => {
    c.requires(b.call.fun, 20, 'unsafe.String');
    const [pointer, length] = b.args;
    assignment(c, pointer, new PointerType(universeByte), 'argument to unsafe.String');
    return pointer.mode !== 'invalid' && validIndex(c, length, 'InvalidUnsafeString', 'length')
      ? value(c, b, typ.string, [pointer.type, length.type])
      : undefined;
  },
  StringData: (c, b) => {
    c.requires(b.call.fun, 20, 'unsafe.StringData');
    const [x] = b.args;
    assignment(c, x, typ.string, 'argument to unsafe.StringData');
    return x.mode === 'invalid' ? undefined : value(c, b, new PointerType(universeByte), [typ.string]);
  },
} satisfies Record<string, BuiltinRule>;

function wrong(c: Checker, x: Operand, code: Code, why: string): undefined {
  c.error(x, code, `invalid argument: ${c.describe(x)} ${why}`);
}

function sizeOrAlignment(c: Checker, b: BuiltinCall, measure: (t: Type) => number): Operand | undefined {
  const [x] = b.args;
  assignment(c, x, undefined, `argument to unsafe.${b.name}`);
  if (x.mode === 'invalid') return undefined;
  return size(c, b, x, x.type, measure);
}

/** A constant, unless it depends on a type argument. */
function size(
  c: Checker,
  b: BuiltinCall,
  x: Operand,
  of: Type,
  measure: (t: Type) => number,
): Operand | undefined {
  if (hasVariableSize(of)) return new Operand('value', typ.uintptr, b.call);
  const value = measure(of);
  if (value <= maxSize) return new Operand('constant', typ.uintptr, b.call, makeInt64(value));
  c.error(x, 'TypeTooLarge', `${c.describe(x)} is too large`);
  return undefined;
}

function offset(c: Checker, b: BuiltinCall): Operand | undefined {
  const [arg] = b.call.args;
  const sel = unparen(arg);
  if (sel.kind !== 'SelectorExpr') {
    c.error(arg, 'BadOffsetofSyntax', `invalid argument: ${exprString(arg)} is not a selector expression`);
    use(c, [arg]);
    return undefined;
  }
  const x = expr(c, sel.x);
  if (x.mode === 'invalid') return undefined;
  const u = underlying(x.type);
  const base = u.kind === 'Pointer' && underlying(u.element).kind === 'Struct' ? u.element : x.type;
  const { obj, path } = lookupFieldOrMethod(base, false, c.pkg, sel.sel.name);
  if (obj === undefined) {
    c.error(
      x,
      'MissingFieldOrMethod',
      `invalid argument: ${c.text(base)} has no single field ${sel.sel.name}`,
    );
    return undefined;
  }
  if (obj.kind === 'Func') {
    c.error(arg, 'InvalidOffsetof', `invalid argument: ${exprString(arg)} is a method value`);
    return undefined;
  }
  if (throughPointer(base, path)) {
    const text = `field ${sel.sel.name} is embedded via a pointer in ${c.text(base)}`;
    c.error(x, 'InvalidOffsetof', `invalid argument: ${text}`);
    return undefined;
  }
  recordSelection(c, sel, 'field', base, obj, path, false);
  record(c, new Operand(x.mode === 'variable' ? 'variable' : 'value', obj.type, sel));
  return size(c, b, x, base, (t) => offsetof(t, path));
}

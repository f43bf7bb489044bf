/** unsafe.Sizeof, Alignof and Offsetof: the constants of package unsafe. */
import { assignment } from './assignments.ts';
import type { BuiltinCall, BuiltinRule } from './builtins.ts';
import type { Checker } from './checker.ts';
import { makeInt64 } from './constant.ts';
import { expr, use } from './expr.ts';
import { exprString } from './exprstring.ts';
import { alignof, offsetsof, sizeof } from './gosizes.ts';
import { lookupFieldOrMethod } from './lookup.ts';
import { Operand } from './operand.ts';
import { record, recordSelection } from './recording.ts';
import { unparen } from './syntax.ts';
import { type Type, underlying } from './types.ts';
import { typ } from './universe.ts';

export const builtinUnsafe: Record<'Sizeof' | 'Alignof' | 'Offsetof', BuiltinRule> = {
  Sizeof: (c, b) => sizeOrAlignment(c, b, sizeof),
  Alignof: (c, b) => sizeOrAlignment(c, b, alignof),
  Offsetof: offset,
};

function sizeOrAlignment(c: Checker, b: BuiltinCall, measure: (t: Type) => number): Operand | undefined {
  const [x] = b.args;
  assignment(c, x, undefined, `argument to unsafe.${b.name}`);
  if (x.mode === 'invalid') return undefined;
  return new Operand('constant', typ.uintptr, b.call, makeInt64(measure(x.type)));
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
  let total = 0;
  let type: Type = base;
  for (const i of path) {
    const struct = underlying(type);
    if (struct.kind !== 'Struct') {
      const text = `field ${sel.sel.name} is embedded via a pointer in ${c.text(base)}`;
      c.error(x, 'InvalidOffsetof', `invalid argument: ${text}`);
      return undefined;
    }
    total += offsetsof(struct.fields)[i];
    type = struct.fields[i].type;
  }
  recordSelection(c, sel, 'field', base, obj, path, false);
  record(c, new Operand(x.mode === 'variable' ? 'variable' : 'value', obj.type, sel));
  return new Operand('constant', typ.uintptr, b.call, makeInt64(total));
}

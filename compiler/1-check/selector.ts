/** Selectors: what a package exports, fields and methods through embedding, method values and method expressions. */
import type * as ast from '../../grammar/ast.ts';
import { isIdentifier } from '../../grammar/index.ts';
import { type Checker, unset } from './checker.ts';
import { objDecl } from './decl.ts';
import { exprOrType, invalid } from './expr.ts';
import { exprString } from './exprstring.ts';
import { interfacePointerError, isInterfacePointer } from './implements.ts';
import { lookupFieldOrMethod } from './lookup.ts';
import { lookupError } from './lookup-error.ts';
import { type Func, type GoObject, type PkgName, Var } from './objects.ts';
import { Operand } from './operand.ts';
import { recordSelection } from './recording.ts';
import { invalidType, Signature, Tuple, type Type, underlying } from './types.ts';

export function selector(c: Checker, e: ast.SelectorExpr, wantType: boolean): Operand {
  if (e.x.kind === 'Ident') {
    const obj = c.lookup(e.x.name);
    if (obj?.kind === 'PkgName') {
      c.info.uses.set(e.x, obj);
      return qualified(c, e, obj);
    }
  }
  const x = exprOrType(c, e.x);
  if (x.mode === 'invalid') return x;
  if (x.mode === 'builtin') {
    c.error(e.x.end, 'UncalledBuiltin', `invalid use of ${c.describe(x)} in selector expression`);
    return invalid(e);
  }
  if (wantType) {
    c.error(e.sel, 'NotAType', `${exprString(e)} is not a type`);
    return invalid(e);
  }
  const found = lookupFieldOrMethod(x.type, x.mode === 'variable', c.pkg, e.sel.name);
  if (found.obj === undefined) {
    if (underlying(x.type) !== invalidType) notFound(c, e, x, found);
    return invalid(e);
  }
  const { obj, path, indirect } = found;
  if (obj.kind === 'Func') {
    obj.resolve?.();
    if ((obj.type as Type) === unset) objDecl(c, obj);
    c.addDep(obj);
  }
  if (x.mode === 'typexpr') return methodExpr(c, e, x, obj, path, indirect);
  if (obj.kind === 'Var') {
    recordSelection(c, e, 'field', x.type, obj, path, indirect);
    return new Operand(x.mode === 'variable' || indirect ? 'variable' : 'value', obj.type, e);
  }
  recordSelection(c, e, 'method', x.type, obj, path, indirect);
  return new Operand('value', withoutReceiver(obj.type), e);
}

function withoutReceiver(sig: Signature): Signature {
  return new Signature(undefined, sig.typeParams, sig.params, sig.results, sig.variadic);
}

/** T.m is a function whose first parameter is the receiver. */
function methodExpr(
  c: Checker,
  e: ast.SelectorExpr,
  x: Operand,
  obj: Var | Func,
  path: readonly number[],
  indirect: boolean,
): Operand {
  if (obj.kind !== 'Func') {
    const T = c.text(x.type);
    const text = `${exprString(e.x)}.${e.sel.name} undefined (type ${T} has no method ${e.sel.name})`;
    c.error(e.sel, 'MissingFieldOrMethod', text);
    return invalid(e);
  }
  recordSelection(c, e, 'methodExpr', x.type, obj, path, indirect);
  const sig = obj.type;
  const { vars } = sig.params;
  const named = vars.length > 0 && vars[0].name !== '';
  const recv = new Var(
    sig.recv?.pkg,
    named ? sig.recv?.name || '_' : '',
    sig.recv?.pos ?? 0,
    x.type,
    'param',
  );
  const params = new Tuple([recv, ...vars]);
  return new Operand('value', new Signature(undefined, sig.typeParams, params, sig.results, sig.variadic), e);
}

function notFound(
  c: Checker,
  e: ast.SelectorExpr,
  x: Operand,
  found: ReturnType<typeof lookupFieldOrMethod>,
): void {
  const name = e.sel.name;
  const X = exprString(e.x);
  const T = c.text(x.type);
  if (found.ambiguous) {
    c.error(e.sel, 'AmbiguousSelector', `ambiguous selector ${X}.${name}`);
    return;
  }
  if (found.needsAddress) {
    const text =
      x.mode === 'typexpr'
        ? `invalid method expression ${T}.${name} (needs pointer receiver (*${T}).${name})`
        : `cannot call pointer method ${name} on ${T}`;
    c.error(e.sel, 'InvalidMethodExpr', text);
    return;
  }
  const why = isInterfacePointer(x.type)
    ? interfacePointerError(x.type, c.pkg)
    : lookupError(
        c,
        x.type,
        name,
        lookupFieldOrMethod(x.type, x.mode === 'variable', c.pkg, name, true).obj,
        false,
      );
  c.error(e.sel, 'MissingFieldOrMethod', `${X}.${name} undefined (${why})`);
}

/** `pkg.Name`. */
function qualified(c: Checker, e: ast.SelectorExpr, pkgName: PkgName): Operand {
  pkgName.used = true;
  const { imported } = pkgName;
  const name = e.sel.name;
  const obj = imported.scope.lookup(name);
  // What a package does not export might as well not be there.
  if (obj === undefined || !obj.exported) {
    if (c.broken.has(imported)) return invalid(e);
    const alike = [...imported.scope.objects.values()].find(
      (o) => o.exported && o.name.toLowerCase() === name.toLowerCase(),
    );
    const hint = alike === undefined ? '' : ` (but have ${alike.name})`;
    if (isIdentifier(name)) c.error(e.sel, 'UndeclaredImportedName', `undefined: ${exprString(e)}${hint}`);
    return invalid(e);
  }
  c.info.uses.set(e.sel, obj);
  return exportedObject(obj, e);
}

function exportedObject(obj: GoObject, e: ast.SelectorExpr): Operand {
  obj.resolve?.();
  switch (obj.kind) {
    case 'Const':
      return new Operand('constant', obj.type, e, obj.value);
    case 'TypeName':
      return new Operand('typexpr', obj.type, e);
    case 'Var':
      return new Operand('variable', obj.type, e);
    case 'Func':
      return new Operand('value', obj.type, e);
    case 'Builtin':
      return new Operand('builtin', obj.type, e, undefined, obj.name);
    default:
      return invalid(e);
  }
}

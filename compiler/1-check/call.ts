/** Calls: of functions, of builtins (builtins.ts), and conversions. */
import type * as ast from '../../grammar/ast.ts';
import { type Argument, callArguments } from './arguments.ts';
import { builtinCall } from './builtins.ts';
import type { Checker } from './checker.ts';
import { conversion } from './conversion.ts';
import { commonUnder } from './coretype.ts';
import { exclude, expr, exprOrType, genericExpr, invalid, nonGeneric, rawExpr, unpack, use } from './expr.ts';
import { indexExpr } from './indexing.ts';
import { mentions } from './infer.ts';
import { explicitArguments, functionInstance, instance } from './instances.ts';
import { Operand } from './operand.ts';
import { isTypeParam } from './predicates.ts';
import { record, recordType } from './recording.ts';
import type { Signature, Type } from './types.ts';
import { constraintOnly } from './typexpr.ts';

export function callExpr(c: Checker, e: ast.CallExpr): Operand {
  let x: Operand;
  let index: ast.IndexExpr | undefined;
  if (e.fun.kind === 'IndexExpr') {
    const found = indexExpr(c, e.fun);
    x = found.x;
    x.expr = e.fun;
    if (found.instance) index = e.fun;
    record(c, x);
  } else x = exprOrType(c, e.fun, true);
  switch (x.mode) {
    case 'invalid':
      use(c, e.args);
      return invalid(e);
    case 'typexpr':
      return convertCall(c, e, x);
    case 'builtin': {
      const result = builtinCall(c, e, x.id!);
      if (result.mode !== 'invalid' && result.mode !== 'constant') c.env.hasCallOrRecv = true;
      return result;
    }
  }
  const sig = x.mode === 'nilvalue' ? undefined : callable(x.type);
  if (sig === undefined) {
    const { type, cause } = commonUnder(x.type, c.pkg);
    const why = type === undefined ? cause : `${c.text(x.type)} is not a function`;
    c.error(x, 'InvalidCall', `invalid operation: cannot call ${c.describe(x)}: ${why}`);
    return invalid(e);
  }
  return functionCall(c, e, sig, index);
}

function functionCall(
  c: Checker,
  e: ast.CallExpr,
  generic: Signature,
  index: ast.IndexExpr | undefined,
): Operand {
  let sig = generic;
  let typeArgs: readonly Type[] = [];
  if (index !== undefined) {
    const explicit = explicitArguments(c, index, sig);
    if (explicit === undefined) {
      use(c, e.args);
      return invalid(e);
    }
    if (explicit.length === sig.typeParams.length) {
      c.requires(index, 18, 'function instantiation');
      sig = instance(c, e.lparen, index, sig, explicit, index.indices);
    } else typeArgs = explicit;
  }
  const args = argumentList(c, e.args);
  sig = callArguments(c, e, sig, typeArgs, index?.indices ?? [], args);
  if (generic.typeParams.length > 0 && sig.typeParams.length === 0) recordType(c, e.fun, 'value', sig);
  c.env.hasCallOrRecv = true;
  const results = sig.results.vars;
  if (results.length === 0) return new Operand('novalue', sig, e);
  const type = results.length === 1 ? results[0].type : sig.results;
  // Without the type arguments that it mentions the result's type would mean nothing.
  return sig.typeParams.length > 0 && mentions(type, sig.typeParams)
    ? invalid(e)
    : new Operand('value', type, e);
}

/** The one function type below a type. */
function callable(type: Type): Signature | undefined {
  const u = commonUnder(type).type;
  return u?.kind === 'Signature' ? u : undefined;
}

/** The arguments of a call; a single one may be a call that returns them all, and generic functions may stay generic. */
function argumentList(c: Checker, list: readonly ast.Expr[]): Argument[] {
  if (list.length === 1 && list[0].kind !== 'IndexExpr') {
    const e = list[0];
    return unpack(exclude(c, rawExpr(c, e, { generic: true })), e).list.map((x) => ({ x, typeArgs: [] }));
  }
  return list.map((e) => {
    if (e.kind !== 'IndexExpr') return { x: genericExpr(c, e), typeArgs: [] };
    const { x, instance: isInstance } = indexExpr(c, e);
    if (!isInstance) {
      x.expr = e;
      record(c, x);
      return { x: exclude(c, x), typeArgs: [] };
    }
    if (!c.allows(e, 21)) {
      // The call takes no part in finding the other type arguments.
      const found = functionInstance(c, x, e);
      record(c, found);
      return { x: found, typeArgs: [] };
    }
    const sig = callable(x.type)!;
    const typeArgs = explicitArguments(c, e, sig);
    if (typeArgs === undefined) return { x: invalid(e), typeArgs: [] };
    x.expr = e;
    if (typeArgs.length < sig.typeParams.length) return { x, typeArgs };
    x.type = instance(c, e.lbrack, e, sig, typeArgs, e.indices);
    record(c, x);
    return { x, typeArgs: [] };
  });
}

function convertCall(c: Checker, e: ast.CallExpr, fun: Operand): Operand {
  if (nonGeneric(c, fun).mode === 'invalid') return invalid(e);
  const T = fun.type;
  if (e.args.length === 0) {
    c.error(e, 'WrongArgCount', `missing argument in conversion to ${c.text(T)}`);
    return invalid(e);
  }
  if (e.args.length > 1) {
    use(c, e.args);
    const last = e.args[e.args.length - 1];
    c.error(last, 'WrongArgCount', `too many arguments in conversion to ${c.text(T)}`);
    return invalid(e);
  }
  const x = expr(c, e.args[0]);
  if (x.mode === 'invalid') return invalid(e);
  if (!isTypeParam(T) && constraintOnly(T) !== undefined) {
    const why = '(contains specific type constraints or is comparable)';
    c.error(e, 'MisplacedConstraintIface', `cannot use interface ${c.text(T)} in conversion ${why}`);
    return x;
  }
  if (e.ellipsis !== 0) {
    c.error(e.args[0], 'BadDotDotDotSyntax', `invalid use of ... in conversion to ${c.text(T)}`);
    return x;
  }
  return conversion(c, x, T);
}

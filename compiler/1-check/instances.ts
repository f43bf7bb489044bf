/** Instances of generic functions and types: explicit type arguments, inferred ones, and whether they satisfy their constraints. */
import type * as ast from '../../grammar/ast.ts';
import type { Argument } from './arguments.ts';
import type { Checker } from './checker.ts';
import { invalid, type Target } from './expr.ts';
import { exprString } from './exprstring.ts';
import { infer } from './infer.ts';
import { instantiateSignature, instantiateType, verifyInstance } from './instantiate.ts';
import { Var } from './objects.ts';
import { Operand } from './operand.ts';
import { isValid } from './predicates.ts';
import { record, recordInstance } from './recording.ts';
import { invalidType, Signature, Tuple, type Type, type TypeParam } from './types.ts';
import { genericType, varType } from './typexpr.ts';

/** The type arguments written in `f[A, B]`, at most as many as f has parameters; undefined after an error. */
export function explicitArguments(c: Checker, e: ast.IndexExpr, sig: Signature): readonly Type[] | undefined {
  const args = typeList(c, e.indices);
  if (args === undefined) return undefined;
  const want = sig.typeParams.length;
  if (args.length <= want) return args;
  const text = `got ${args.length} type arguments but ${exprString(e.x)} has ${want} type parameters`;
  c.error(e.indices[want], 'WrongTypeArgCount', text);
  return undefined;
}

function typeList(c: Checker, list: readonly ast.Expr[]): Type[] | undefined {
  const types = list.map((e) => varType(c, e));
  return types.every(isValid) ? types : undefined;
}

/** The generic function `fun` with all its type arguments; `exprs` are those that were written. */
export function instance(
  c: Checker,
  fun: ast.Expr,
  sig: Signature,
  args: readonly Type[],
  exprs: readonly ast.Expr[],
): Signature {
  recordInstance(c, fun, args);
  c.later(() => verify(c, fun, sig.typeParams, args, exprs));
  return instantiateSignature(sig, args);
}

function verify(
  c: Checker,
  e: ast.Expr,
  params: readonly TypeParam[],
  args: readonly Type[],
  exprs: readonly ast.Expr[],
): boolean {
  const failure = verifyInstance(params, args, c.pkg);
  if (failure === undefined) {
    c.mono.instance(c, e.pos, params, args, exprs);
    return true;
  }
  c.error((exprs[failure.index] ?? e).pos, 'InvalidTypeArg', failure.cause);
  return false;
}

/** A generic function as a value: what its index expression `e` leaves out comes from the target. */
export function functionInstance(
  c: Checker,
  x: Operand,
  e: ast.IndexExpr | undefined,
  target?: Target,
): Operand {
  const at = e ?? x.expr!;
  const sig = x.type as Signature;
  const explicit = e === undefined ? [] : explicitArguments(c, e, sig);
  if (explicit === undefined) return invalid(at);
  let args: readonly Type[] = explicit;
  if (explicit.length < sig.typeParams.length) {
    const bare = new Signature(undefined, [], sig.params, sig.results, sig.variadic);
    const wanted = target === undefined ? [] : [new Operand('value', target.sig, at)];
    const params = new Tuple(wanted.map(() => new Var(c.pkg, '', at.pos, bare, 'param')));
    const position = (pos: number) => c.where(pos);
    const typeParams = sig.typeParams;
    const found = infer({ typeParams, explicit, params, args: wanted, relativeTo: c.pkg, position });
    if ('message' in found) {
      const why = `in call to ${exprString(at)}, ${found.message}`;
      c.error(at.pos, 'CannotInferTypeArgs', target === undefined ? why : found.message);
      return invalid(at);
    }
    args = found.args;
  }
  return new Operand('value', instance(c, at, sig, args, e?.indices ?? []), at);
}

/**
 * The signature of a call of a generic function, or with generic functions as arguments; undefined after an error. Generic
 * arguments say nothing about the callee's type arguments: they get theirs from the parameters.
 */
export function inferArguments(
  c: Checker,
  call: ast.CallExpr,
  sig: Signature,
  explicit: readonly Type[],
  exprs: readonly ast.Expr[],
  params: Tuple,
  args: readonly Argument[],
): Signature | undefined {
  const generic = (x: Operand) => x.type.kind === 'Signature' && x.type.typeParams.length > 0;
  let result = sig;
  if (sig.typeParams.length > 0) {
    const operands = args.map(({ x }) => (generic(x) ? new Operand('invalid', invalidType) : x));
    const position = (pos: number) => c.where(pos);
    const found = infer({
      typeParams: sig.typeParams,
      explicit,
      params,
      args: operands,
      relativeTo: c.pkg,
      position,
    });
    if ('message' in found) {
      const at = found.arg ?? call.rparen;
      c.error(at, 'CannotInferTypeArgs', `in call to ${exprString(call.fun)}, ${found.message}`);
      return undefined;
    }
    result = instance(c, call.fun, sig, found.args, exprs);
  }
  const last = result.params.vars.length - 1;
  for (const [i, { x }] of args.entries()) {
    if (!generic(x)) continue;
    const param = result.params.vars[Math.min(i, last)].type;
    const type = result.variadic && i >= last && param.kind === 'Slice' ? param.element : param;
    const target = type.kind === 'Signature' ? { sig: type, desc: 'argument' } : undefined;
    const found = functionInstance(c, x, undefined, target);
    x.mode = found.mode;
    x.type = found.type;
    record(c, x);
  }
  return result;
}

/** `T[A, B]`. */
export function instantiatedType(c: Checker, e: ast.IndexExpr): Type {
  const { type: generic, cause } = genericType(c, e.x);
  if (cause !== '') {
    const list = e.indices.map((i) => exprString(i)).join(', ');
    c.error(e.x, 'NotAGenericType', `invalid operation: ${exprString(e.x)}[${list}] (${cause})`);
    return invalidType;
  }
  const args = typeList(c, e.indices);
  if (generic.kind !== 'Named' || args === undefined) return invalidType;
  const want = generic.typeParams.length;
  if (args.length !== want) {
    const what = args.length < want ? 'not enough' : 'too many';
    const at = args.length < want ? e.indices[args.length - 1] : e.indices[want];
    const text = `${what} type arguments for type ${generic.obj.name}: have ${args.length}, want ${want}`;
    c.error(at, 'WrongTypeArgCount', text);
    return invalidType;
  }
  const type = instantiateType(generic, args);
  c.later(() => verify(c, e.x, generic.typeParams, args, e.indices));
  return type;
}

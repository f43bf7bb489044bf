/** Instances of generic functions and types: explicit type arguments, inferred ones, and whether they satisfy their constraints. */
import type * as ast from '../../grammar/ast.ts';
import type { Pos } from '../../grammar/source.ts';
import type { Argument } from './arguments.ts';
import type { Checker } from './checker.ts';
import { invalid, type Target } from './expr.ts';
import { exprString } from './exprstring.ts';
import { type Inference, type InferenceRequest, infer, renamed } from './infer.ts';
import { instantiateSignature, instantiateType, verifyInstance } from './instantiate.ts';
import { Var } from './objects.ts';
import { Operand } from './operand.ts';
import { nodePos, startPos } from './positions.ts';
import { comparableType, isValid } from './predicates.ts';
import { record, recordInstance } from './recording.ts';
import { invalidType, type Named, Signature, Tuple, type Type, type TypeParam } from './types.ts';
import { constraintInterface, typeSet } from './typeset.ts';
import { genericType, varType } from './typexpr.ts';

/** The type arguments written in `f[A, B]`, at most as many as f has parameters; undefined after an error. */
export function explicitArguments(c: Checker, e: ast.IndexExpr, sig: Signature): readonly Type[] | undefined {
  const args = typeList(c, e.indices);
  if (args === undefined) return undefined;
  const want = sig.typeParams.length;
  if (args.length <= want) return args;
  const text = `got ${args.length} type arguments but want ${want}`;
  c.error(e.indices[args.length - 1], 'WrongTypeArgCount', text);
  return undefined;
}

function typeList(c: Checker, list: readonly ast.Expr[]): Type[] | undefined {
  const types = list.map((e) => varType(c, e));
  return types.every(isValid) ? types : undefined;
}

/** The generic function `fun` with all its type arguments; `exprs` are those that were written. Complaints about the others are at `pos`. */
export function instance(
  c: Checker,
  pos: Pos,
  fun: ast.Expr,
  sig: Signature,
  args: readonly Type[],
  exprs: readonly ast.Expr[],
): Signature {
  recordInstance(c, fun, args);
  c.later(() => verify(c, pos, sig.typeParams, args, exprs));
  return instantiateSignature(sig, args);
}

function verify(
  c: Checker,
  pos: Pos,
  params: readonly TypeParam[],
  args: readonly Type[],
  exprs: readonly ast.Expr[],
): void {
  const failure = verifyInstance(params, args, c.pkg) ?? looselyComparable(c, pos, params, args);
  if (failure === undefined) c.mono.instance(c, pos, params, args, exprs);
  else {
    const at = exprs[failure.index];
    c.error(at === undefined ? pos : startPos(at), 'InvalidTypeArg', failure.cause);
  }
}

/** Before go1.20 an interface satisfies comparable only if all its values can be compared. */
function looselyComparable(
  c: Checker,
  pos: Pos,
  params: readonly TypeParam[],
  args: readonly Type[],
): { readonly index: number; readonly cause: string } | undefined {
  if (c.allows(pos, 20)) return undefined;
  const index = params.findIndex((p, i) => {
    const constraint = constraintInterface(p);
    return constraint !== undefined && typeSet(constraint).comparable && !comparableType(args[i], false).ok;
  });
  if (index < 0) return undefined;
  return { index, cause: `${c.text(args[index])} to satisfy comparable requires go1.20 or later` };
}

/** A generic function as a value: what its index expression `e` leaves out comes from the target. */
export function functionInstance(
  c: Checker,
  x: Operand,
  e: ast.IndexExpr | undefined,
  target?: Target,
): Operand {
  const at = e ?? x.expr!;
  const pos = nodePos(at);
  const sig = x.type as Signature;
  const allowed = c.requires(pos, 18, 'function instantiation');
  const explicit = e === undefined ? [] : explicitArguments(c, e, sig);
  if (explicit === undefined) return invalid(at);
  let args: readonly Type[] = explicit;
  if (explicit.length < sig.typeParams.length) {
    if (allowed && target !== undefined) {
      const how = e === undefined ? 'implicitly' : 'partially';
      c.requires(pos, 21, `${how} instantiated function in assignment`);
    }
    const bare = new Signature(undefined, [], sig.params, sig.results, sig.variadic);
    const wanted = target === undefined ? [] : [new Operand('value', target.sig, described(target, at))];
    const own = renamed(
      sig.typeParams,
      new Tuple(wanted.map(() => new Var(c.pkg, '', at.pos, bare, 'param'))),
    );
    const found = inferred(c, pos, {
      typeParams: own.params,
      explicit,
      params: own.type,
      args: wanted,
      reverse: true,
    });
    if ('message' in found) {
      c.error(found.arg ?? pos, 'CannotInferTypeArgs', found.message);
      return invalid(at);
    }
    args = found.args;
  }
  return new Operand('value', instance(c, nodePos(x.expr!), at, sig, args, e?.indices ?? []), at);
}

/** What a generic function is assigned to, as an operand of messages. */
function described({ desc }: Target, at: ast.Expr): ast.Ident {
  const pos = nodePos(at);
  return { kind: 'Ident', name: desc, pos, end: pos };
}

function inferred(
  c: Checker,
  at: Pos,
  request: Omit<InferenceRequest, 'relativeTo' | 'interfaces' | 'position'>,
): Inference {
  const interfaces = c.allows(at, 21);
  return infer({ ...request, relativeTo: c.pkg, interfaces, position: (pos) => c.where(pos) });
}

/**
 * The signature of a call of a generic function, or with generic functions as arguments; undefined after an error. The type arguments of
 * all of them are inferred together.
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
  const pos = call.lparen;
  const own = renamed(sig.typeParams, params);
  const n = own.params.length;
  if (n > 0 && call.fun.kind === 'IndexExpr') c.requires(call.fun, 18, 'function instantiation');
  else if (n > 0) c.requires(call, 18, 'implicit function instantiation');
  const typeParams = [...own.params];
  const given: (Type | undefined)[] = own.params.map((_, i) => explicit[i]);
  const generic: { readonly x: Operand; readonly sig: Signature }[] = [];
  for (const { x, typeArgs } of args) {
    if (x.type.kind !== 'Signature' || x.type.typeParams.length === 0) continue;
    const { sig: copy, params: copies } = renamedSignature(x.type);
    x.type = copy;
    typeParams.push(...copies);
    given.push(...copies.map((_, i) => typeArgs[i]));
    generic.push({ x, sig: copy });
  }
  if (generic.length > 0) c.requires(generic[0].x, 21, 'implicitly instantiated function as argument');
  const found = inferred(c, pos, {
    typeParams,
    explicit: given,
    params: own.type,
    args: args.map(({ x }) => x),
  });
  if ('message' in found) {
    const text = `in call to ${exprString(call.fun)}, ${found.message}`;
    c.error(found.arg ?? pos, 'CannotInferTypeArgs', text);
    return undefined;
  }
  const result = n === 0 ? sig : instance(c, pos, call.fun, sig, found.args.slice(0, n), exprs);
  let from = n;
  for (const { x, sig: type } of generic) {
    const to = from + type.typeParams.length;
    x.type = instance(c, pos, x.expr!, type, found.args.slice(from, to), []);
    x.mode = 'value';
    record(c, x);
    from = to;
  }
  return result;
}

/** Each use of a generic function as an argument has type parameters of its own. */
function renamedSignature(sig: Signature): {
  readonly sig: Signature;
  readonly params: readonly TypeParam[];
} {
  const bare = new Signature(sig.recv, [], sig.params, sig.results, sig.variadic);
  const { params, type } = renamed(sig.typeParams, bare);
  return { params, sig: new Signature(type.recv, params, type.params, type.results, type.variadic) };
}

/** `T[A, B]`. */
export function instantiatedType(c: Checker, e: ast.IndexExpr): Type {
  c.requires(e, 18, 'type instantiation');
  const { type: generic, cause } = genericType(c, e.x);
  if (cause !== '') {
    const list = e.indices.map((i) => exprString(i)).join(', ');
    c.error(e.x, 'NotAGenericType', `invalid operation: ${exprString(e.x)}[${list}] (${cause})`);
    return invalidType;
  }
  if (generic.kind !== 'Named') return invalidType;
  const args = typeList(c, e.indices);
  if (args === undefined) return invalidType;
  const pos = nodePos(e.x);
  const check = () => checkCount(c, pos, generic, args.length);
  if (generic.aliased !== undefined && !check()) return invalidType;
  c.later(() => {
    if (generic.aliased !== undefined || check()) verify(c, pos, generic.typeParams, args, e.indices);
  });
  return instantiateType(generic, args, pos);
}

function checkCount(c: Checker, pos: Pos, generic: Named, have: number): boolean {
  const want = generic.typeParams.length;
  if (have === want) return true;
  const what = have < want ? 'not enough' : 'too many';
  const text = `${what} type arguments for type ${generic.obj.name}: have ${have}, want ${want}`;
  c.error(pos, 'WrongTypeArgCount', text);
  return false;
}

/** Passing arguments: their number, `...`, type arguments inferred from them, and assignment to the parameters. */
import type * as ast from '../../grammar/ast.ts';
import { assignment, typesSummary } from './assignments.ts';
import type { Checker, Place } from './checker.ts';
import { exprString } from './exprstring.ts';
import { inferArguments } from './instances.ts';
import { Var } from './objects.ts';
import type { Operand } from './operand.ts';
import { type Signature, Tuple, type Type } from './types.ts';

export interface Argument {
  readonly x: Operand;
  /** The first type arguments of an argument that is itself a generic function. */
  readonly typeArgs: readonly Type[];
}

/** Checks a call's arguments; the signature with its type arguments filled in (`sig` itself after an error). */
export function callArguments(
  c: Checker,
  call: ast.CallExpr,
  sig: Signature,
  typeArgs: readonly Type[],
  typeExprs: readonly ast.Expr[],
  args: readonly Argument[],
): Signature {
  const spread = call.ellipsis !== 0;
  const fun = exprString(call.fun);
  const operands = args.map((a) => a.x);
  if (spread && !sig.variadic) {
    c.error(call, 'NonVariadicDotDotDot', `cannot use ... in call to non-variadic ${fun}`);
    return sig;
  }
  if (spread && call.args.length === 1 && args.length > 1) {
    const text = `cannot use ... with ${args.length}-valued ${exprString(call.args[0])}`;
    c.error(call, 'InvalidDotDotDot', text);
    return sig;
  }
  const expanded = sig.variadic && !spread;
  const fixed = sig.params.vars.length - (expanded ? 1 : 0);
  if (expanded ? args.length < fixed : args.length !== fixed) {
    countError(c, call, sig, operands, fixed, spread);
    return sig;
  }
  if (operands.some((x) => x.mode === 'invalid')) return passValid(c, call, sig, expanded, operands);
  let params = expanded ? expandLast(sig.params, args.length) : sig.params;
  let result = sig;
  if (sig.typeParams.length > 0 || operands.some((x) => isGenericFunc(x.type))) {
    const inferred = inferArguments(c, call, sig, typeArgs, typeExprs, params, args);
    if (inferred === undefined) return sig;
    result = inferred;
    params = expanded ? expandLast(result.params, args.length) : result.params;
  }
  pass(c, call, params, operands);
  return result;
}

const isGenericFunc = (t: Type) => t.kind === 'Signature' && t.typeParams.length > 0;

function pass(c: Checker, call: ast.CallExpr, params: Tuple, operands: readonly Operand[]): void {
  const context = `argument to ${exprString(call.fun)}`;
  operands.forEach((x, i) => {
    assignment(c, x, params.vars[i].type, context);
  });
}

/** Some arguments are invalid already: the others are still checked, but nothing can be inferred. */
function passValid(
  c: Checker,
  call: ast.CallExpr,
  sig: Signature,
  expanded: boolean,
  operands: readonly Operand[],
): Signature {
  if (sig.typeParams.length > 0) return sig;
  const params = expanded ? expandLast(sig.params, operands.length) : sig.params;
  pass(c, call, params, operands);
  return sig;
}

/** `...T` as as many parameters of type T as there are arguments for it. */
function expandLast(params: Tuple, count: number): Tuple {
  const vars = params.vars.slice(0, -1);
  const last = params.vars[params.vars.length - 1];
  const element = last.type.kind === 'Slice' ? last.type.element : last.type;
  while (vars.length < count) vars.push(new Var(last.pkg, last.name, last.pos, element, 'param'));
  return new Tuple(vars);
}

function countError(
  c: Checker,
  call: ast.CallExpr,
  sig: Signature,
  args: readonly Operand[],
  want: number,
  spread: boolean,
): void {
  const many = args.length > want;
  let at: Place = call;
  if (many) at = args[want];
  else if (args.length > 0) at = args[args.length - 1];
  const what = many ? 'too many' : 'not enough';
  const have = typesSummary(
    c,
    args.map((x) => x.type),
    false,
    spread,
  );
  const wanted = typesSummary(
    c,
    sig.params.vars.map((v) => v.type),
    sig.variadic,
    false,
  );
  const text = `${what} arguments in call to ${exprString(call.fun)}`;
  c.error(at, 'WrongArgCount', text, `have ${have}`, `want ${wanted}`);
}

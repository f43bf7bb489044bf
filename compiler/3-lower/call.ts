/** Calls: what is called, its arguments in order and converted, and the park point when the callee may park. */
import type * as ast from '../../grammar/ast.ts';
import type { Pos } from '../../grammar/source.ts';
import type { Func } from '../1-check/objects.ts';
import { type Signature, type SliceType, type Tuple, type Type, underlying } from '../1-check/types.ts';
import { type Callee, calleeOf, unparen } from '../2-suspend/callee.ts';
import { builtin } from './builtin.ts';
import { conversion, toType, valueOf } from './convert.ts';
import { callMethod, expr, methodExpression, receiver, typeOf, walkPath } from './expression.ts';
import type { Fn } from './function.ts';
import { Code, js, list, mark, op, type Part, prec, raw, ty } from './ir.ts';
import { valueManners } from './manners.ts';
import { methodMember } from './names.ts';
import { callOperands, operands } from './order.ts';
import { descriptor, resultType } from './types.ts';

/** The value of a call; a tuple (array) when it has several results. Through an interface or a func value TypeScript knows less than suspend. */
export function call(e: ast.CallExpr, fn: Fn): Code {
  const code = callStatement(e, fn);
  const callee = calleeOf(e, fn.info);
  if (
    callee.kind === 'conversion' ||
    callee.kind === 'builtin' ||
    code.text() === '$r' ||
    !saysParks(callee, fn)
  )
    return code;
  return callee.signature.results.vars.length === 0
    ? code
    : op(prec.and)`${code}${ty(` as ${resultType(callee.signature, fn.m)}`)}`;
}

/** Does the callee's TypeScript type say that it may park? */
function saysParks(callee: Callee, fn: Fn): boolean {
  if (callee.kind === 'function' || callee.kind === 'method') return fn.m.suspend.declaredParks(callee.func);
  return callee.kind === 'interface' || callee.kind === 'value';
}

/** A call whose value, if any, nobody asks for. */
export function callStatement(e: ast.CallExpr, fn: Fn): Code {
  const callee = calleeOf(e, fn.info);
  if (callee.kind === 'conversion') return conversion(e, callee.type, fn);
  if (callee.kind === 'builtin') return builtin(e, callee.builtin.name, fn);
  const { target, args } = parts(e, callee, fn);
  // Go's reports place a call at its parenthesis.
  const code = js`${mark(e.lparen)}${target(args)}`;
  if (fn.machine && fn.nested === 0 && fn.m.suspend.callParks(e, fn.info)) {
    const result = fn.park(code, e.lparen);
    const results = callee.signature.results.vars;
    return results.length === 1 ? new Code([...result.parts], prec.primary) : result;
  }
  return code;
}

export interface CallParts {
  /** Puts lowered arguments into the call. */
  readonly target: (args: readonly Code[]) => Code;
  /** The function as a value to be called later (go, defer), and the arguments that come before the written ones. */
  readonly fun: Code;
  readonly bound: readonly Code[];
  /** Of a method without parameters whose value would have to be made: the receiver, and its name. */
  readonly method?: readonly [Code, string];
  readonly args: readonly Code[];
}

/** Evaluates the function operand and the arguments, in Go's order; of a call that happens `later`, all of them now. */
export function parts(
  e: ast.CallExpr,
  callee: Exclude<Callee, { kind: 'conversion' | 'builtin' }>,
  fn: Fn,
  later = false,
): CallParts {
  const fun = unparen(e.fun);
  const native = callee.kind === 'function' && callee.func.native && callee.func.pkg?.std === true;
  const rest = native && callee.signature.variadic;
  const tuple =
    e.args.length === 1 && typeOf(e.args[0], fn).kind === 'Tuple'
      ? (typeOf(e.args[0], fn) as Tuple)
      : undefined;
  // The operand that is evaluated before the arguments: the receiver, the func value, nothing.
  const first = operandOf(callee, fun);
  const es = first === undefined ? e.args : [first, ...e.args];
  const types = parameterTypes(callee.signature, e.args.length, e.ellipsis !== 0);
  const skip = first === undefined ? 0 : 1;
  const lower = (o: ast.Expr, i: number): Code => {
    if (i < skip) return functionOperand(callee, o, fn);
    return tuple !== undefined ? expr(o, fn) : valueOf(o, types[i - skip], fn);
  };
  // Of go and defer each operand is a statement of its own.
  const codes = later
    ? operands(
        es,
        fn,
        lower,
        valueManners((i) => (tuple === undefined ? types[i - skip] : undefined), fn),
      )
    : callOperands(e, callee, es, fn, lower);
  const head = first === undefined ? undefined : codes[0];
  const written = first === undefined ? codes : codes.slice(1);
  const { fun: value, bound, target, method } = targetOf(callee, head, e.lparen, fn);
  if (tuple !== undefined)
    return spread(
      written[0],
      tuple,
      callee.signature,
      rest,
      { value, bound, target },
      later || fn.splits(e),
      fn,
    );
  const args = pack(written, callee.signature, e.ellipsis !== 0, rest, fn);
  return { target, fun: value, bound, method: args.length === 0 ? method : undefined, args };
}

function operandOf(callee: Callee, fun: ast.Expr): ast.Expr | undefined {
  switch (callee.kind) {
    case 'function':
      return undefined;
    case 'method':
    case 'interface':
    case 'literal':
    case 'value':
      return fun;
    default:
      return undefined;
  }
}

/** The receiver of a method call, or the func value. */
function functionOperand(callee: Callee, fun: ast.Expr, fn: Fn): Code {
  switch (callee.kind) {
    case 'method':
      return receiver(callee.fun, callee.selection, fn);
    case 'interface':
      return walkPath(expr(callee.fun.x, fn), callee.selection.recv, callee.selection.path).code;
    default:
      return expr(fun, fn);
  }
}

function targetOf(callee: Callee, head: Code | undefined, lparen: Pos, fn: Fn): Omit<CallParts, 'args'> {
  switch (callee.kind) {
    case 'function': {
      const name = raw(fn.m.objectName(callee.func));
      return { fun: name, bound: [], target: (args) => js`${name}(${list(args)})` };
    }
    case 'method': {
      const f: Func = callee.func;
      const target = (args: readonly Code[]): Code => callMethod(f, head!, args, fn);
      if (f.native && fn.m.isClassMethod(f)) return method(head!, methodMember(f), target);
      return { fun: fn.m.methodFunction(f), bound: [head!], target };
    }
    case 'interface': {
      const name = methodMember(callee.func);
      const called = method(head!, name, (args) => js`${head!.at(prec.primary)}.${name}(${list(args)})`);
      if (!callee.selection.late) return called;
      return { fun: methodExpression(callee.selection, fn), bound: [head!], target: called.target };
    }
    default:
      return {
        fun: head!,
        bound: [],
        target: (args) => js`${head!.at(prec.primary)}${mark(lparen)}(${list(args)})`,
      };
  }
}

function method(receiver: Code, name: string, target: CallParts['target']): Omit<CallParts, 'args'> {
  return { fun: js`$.bound(${receiver}, '${name}')`, bound: [], target, method: [receiver, name] };
}

/** For each written argument, the type it is converted to. */
function parameterTypes(s: Signature, n: number, ellipsis: boolean): Type[] {
  const params = s.params.vars.map((v) => v.type);
  if (!s.variadic) return params;
  const fixed = params.slice(0, -1);
  const last = params[params.length - 1];
  if (ellipsis) return params;
  const element = lastElement(last);
  while (fixed.length < n) fixed.push(element);
  return fixed;
}

function lastElement(t: Type): Type {
  const u = underlying(t);
  return u.kind === 'Slice' ? u.element : t;
}

/** Puts the variadic arguments into their slice (or leaves them to JavaScript's rest parameter). */
function pack(args: readonly Code[], s: Signature, ellipsis: boolean, rest: boolean, fn: Fn): Code[] {
  if (!s.variadic) return [...args];
  const n = s.params.vars.length - 1;
  const fixed = args.slice(0, n);
  if (ellipsis) return rest ? [...fixed, js`...$.elements(${args[n]})`] : [...args];
  if (rest) return [...args];
  const element = (underlying(s.params.vars[n].type) as SliceType).element;
  const extra = args.slice(n);
  const e = underlying(element);
  if (extra.length > 0 && e.kind === 'Interface' && element.kind !== 'Named' && e.methods.length === 0)
    return [...fixed, js`$.anys(${list(extra)})`];
  const d = descriptor(element, fn.m);
  return [...fixed, extra.length === 0 ? js`$.nilSlice(${d})` : js`$.sliceOf(${d}, [${list(extra)}])`];
}

/** f(g()) with several results of g. */
function spread(
  code: Code,
  tuple: Tuple,
  s: Signature,
  rest: boolean,
  to: { value: Code; bound: readonly Code[]; target: (args: readonly Code[]) => Code },
  keep: boolean,
  fn: Fn,
): CallParts {
  const types = parameterTypes(s, tuple.vars.length, false);
  const convert = (t: Code): Code[] =>
    pack(
      tuple.vars.map((v, i) => toType(js`${t}[${String(i)}]`, v.type, types[i], fn)),
      s,
      false,
      rest,
      fn,
    );
  const plain =
    (!s.variadic || rest) &&
    tuple.vars.every((v, i) => toType(raw('x'), v.type, types[i], fn).text() === 'x');
  if (plain) return { target: to.target, fun: to.value, bound: to.bound, args: [js`...${code}`] };
  const whole = (args: readonly Code[]): Code => to.target(args);
  if (keep) return { target: whole, fun: to.value, bound: to.bound, args: convert(fn.temp(code, 'any')) };
  const arrow: Part[] = ['(($t', { kind: 'type', text: ': any' }, ') => '];
  return {
    target: (args) => js`${arrow}${to.target(args)})(${code})`,
    fun: js`${arrow}${to.value}(${list([...to.bound, ...convert(raw('$t'))])}))`,
    bound: [],
    args: convert(raw('$t')),
  };
}

/** The arguments of `return f()` and `a, b = f()` come as a tuple; gives the code of each part. */
export function tupleParts(code: Code, tuple: Tuple): Code[] {
  return tuple.vars.map((_, i) => js`${code.at(prec.primary)}[${String(i)}]`);
}

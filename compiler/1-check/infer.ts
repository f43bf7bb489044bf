/**
 * Type inference: the type arguments a call leaves out, from the types of its arguments and from the constraints.
 */
import type { Pos } from '../../grammar/source.ts';
import { coreTerm } from './coretype.ts';
import { exprString } from './exprstring.ts';
import { missingMethod } from './implements.ts';
import { TypeName } from './objects.ts';
import type { Operand } from './operand.ts';
import type { Package } from './package.ts';
import { defaultType, isTyped, maxType } from './predicates.ts';
import { substitute, substitution } from './subst.ts';
import { Signature, type Tuple, type Type, TypeParam } from './types.ts';
import { typeString } from './typestring.ts';
import { Unifier } from './unify.ts';

export interface InferenceRequest {
  /** None of them may be a type parameter of the code around: `renamed` gives such. */
  readonly typeParams: readonly TypeParam[];
  /** Those given; may be shorter. */
  readonly explicit: readonly (Type | undefined)[];
  /** One parameter for each argument: variadic ones are repeated by the caller. */
  readonly params: Tuple;
  readonly args: readonly Operand[];
  readonly relativeTo?: Package;
  /** The argument is the type of a variable that a generic function is assigned to: messages put it the other way round. */
  readonly reverse?: boolean;
  /** False before go1.21: interfaces are unified like other types. */
  readonly interfaces?: boolean;
  /** `file:line:col` for `cannot infer T (declared at …)`. */
  position?(pos: Pos): string;
}

export type Inference =
  | { readonly args: readonly Type[] }
  /** `message` without the `in call to f, `; `arg` is the argument at fault, if one is. */
  | { readonly message: string; readonly arg?: Operand };

export function infer(request: InferenceRequest): Inference {
  const { explicit, args } = request;
  const n = request.typeParams.length;
  if (explicit.length === n && explicit.every((t) => t !== undefined)) return { args: explicit as Type[] };
  const params = request.typeParams;
  const known = params.map((_, i) => explicit[i]);
  const given = new Map(params.flatMap((p, i) => (known[i] === undefined ? [] : [[p, known[i]] as const])));
  const signature = substitute(request.params, given) as Tuple;
  const unifier = new Unifier(params, known, request.interfaces);
  const mention = (t: Type) => mentions(t, params);
  const name = (t: Type) => typeString(t, request.relativeTo);

  const untyped: [TypeParam, Operand][] = [];
  for (const [i, arg] of args.entries()) {
    const type = signature.vars[i].type;
    if (arg.mode === 'invalid' || !(mention(type) || mention(arg.type))) continue;
    if (isTyped(arg.type)) {
      if (!unifier.unify(type, arg.type, 'assign')) return mismatch(type, arg);
    } else if (type.kind === 'TypeParam' && arg.mode !== 'nilvalue') {
      untyped.push([type, arg]);
    }
  }
  const failure = fromConstraints() ?? fromUntyped();
  if (failure !== undefined) return failure;
  const inferred = simplify(
    params,
    params.map((p) => unifier.at(p)),
  );
  const missing = inferred.findIndex((t) => t === undefined || mention(t));
  if (missing < 0) return { args: inferred as Type[] };
  const { obj } = params[missing];
  const where = request.position === undefined ? '' : ` (declared at ${request.position(obj.pos)})`;
  return { message: `cannot infer ${obj.name}${where}` };

  function mismatch(param: Type, arg: Operand): Inference {
    const expr = arg.expr === undefined ? '' : exprString(arg.expr);
    const head = `type ${name(arg.type)} of ${expr} does not match`;
    const found = params.map((p) => unifier.at(p));
    if (found.every((t) => t === undefined)) {
      return { message: `${head} ${name(param)} (cannot infer ${listNames(params)})`, arg };
    }
    const partial = new Map(
      params.flatMap((p, i) => (found[i] === undefined ? [] : [[p, found[i]] as const])),
    );
    const inferred = substitute(param, partial);
    if (inferred === param) return { message: `${head} ${name(param)}`, arg };
    const result = `inferred type ${name(inferred)} for ${name(param)}`;
    if (!request.reverse) return { message: `${head} ${result}`, arg };
    return { message: `${result} does not match type ${name(arg.type)} of ${expr}`, arg };
  }

  /** Repeated while it finds something new. */
  function fromConstraints(): Inference | undefined {
    for (;;) {
      const before = unifier.unknowns;
      for (const p of params) {
        const type = unifier.at(p);
        const core = coreTerm(p);
        const unsatisfied = `${name(p)} (type ${type && name(type)}) does not satisfy ${name(p.constraint ?? p)}`;
        if (core !== undefined && type !== undefined) {
          if (!unifier.unify(type, core.term.type, 'inexact')) return { message: unsatisfied };
        } else if (core?.single && !core.term.tilde) {
          unifier.set(p, core.term.type);
        }
        if (type === undefined || mention(type) || p.constraint === undefined) continue;
        const lacks = missingMethod(type, p.constraint, true, request.relativeTo, (x, y) =>
          unifier.unify(x, y, 'exact'),
        );
        if (lacks !== undefined) return { message: `${unsatisfied} ${lacks.cause}` };
      }
      if (unifier.unknowns === before) return undefined;
    }
  }

  /** Untyped constants: the largest kind among those for one type parameter decides. */
  function fromUntyped(): Inference | undefined {
    const largest = new Map<TypeParam, Type>();
    for (const [p, arg] of untyped) {
      if (unifier.at(p) !== undefined) continue;
      const other = largest.get(p) ?? arg.type;
      const type = maxType(other, arg.type);
      if (type === undefined) {
        return {
          message: `mismatched types ${name(other)} and ${name(arg.type)} (cannot infer ${p.obj.name})`,
          arg,
        };
      }
      largest.set(p, type);
    }
    for (const [p, type] of largest) unifier.set(p, defaultType(type));
    return undefined;
  }
}

/** New parameters in place of a function's own, which in a recursive call are types of arguments as well; and `type` with them. */
export function renamed<T extends Type>(
  typeParams: readonly TypeParam[],
  type: T,
): { readonly params: readonly TypeParam[]; readonly type: T } {
  const params = typeParams.map(rename);
  const renaming = substitution(typeParams, params);
  params.forEach((p, i) => {
    const { constraint } = typeParams[i];
    p.constraint = constraint && substitute(constraint, renaming);
  });
  return { params, type: substitute(type, renaming) as T };
}

function rename(p: TypeParam): TypeParam {
  const obj = new TypeName(p.obj.pkg, p.obj.name, p.obj.pos);
  const copy = new TypeParam(obj);
  obj.type = copy;
  copy.index = p.index;
  copy.remark = p.remark;
  return copy;
}

/** Puts inferred types into one another. A type that would contain itself stays unknown. */
function simplify(params: readonly TypeParam[], found: (Type | undefined)[]): (Type | undefined)[] {
  let types = found.map((t, i) => (t !== undefined && reaches(t, params[i], params, found) ? undefined : t));
  for (let round = 0; round < params.length; round++) {
    const map = new Map(params.flatMap((p, i) => (types[i] === undefined ? [] : [[p, types[i]] as const])));
    types = types.map((t) => t && ungeneric(substitute(t, map), params));
  }
  return types;
}

/** What is left of a generic function's type when its own parameters have been put in. */
function ungeneric(t: Type, params: readonly TypeParam[]): Type {
  if (t.kind !== 'Signature' || t.typeParams.length === 0 || mentions(t, params)) return t;
  return new Signature(t.recv, [], t.params, t.results, t.variadic);
}

function reaches(
  t: Type,
  target: TypeParam,
  params: readonly TypeParam[],
  found: readonly (Type | undefined)[],
  seen: ReadonlySet<TypeParam> = new Set(),
): boolean {
  if (mentions(t, [target])) return true;
  return params.some((p, i) => {
    if (seen.has(p) || found[i] === undefined || !mentions(t, [p])) return false;
    return reaches(found[i], target, params, found, new Set(seen).add(p));
  });
}

function listNames(params: readonly TypeParam[]): string {
  const names = params.map((p) => p.obj.name);
  if (names.length <= 2) return names.join(' and ');
  return `${names.slice(0, -1).join(', ')}, and ${names.at(-1)}`;
}

/** Whether t contains one of the type parameters: whether substituting them changes it. */
export function mentions(t: Type, params: readonly TypeParam[]): boolean {
  const fresh = new Map(params.map((p) => [p, rename(p)] as const));
  return substitute(t, fresh) !== t;
}

/**
 * Instances of generic types and functions. Instances are expanded lazily: underlying type and methods on first need, so that
 * recursive generic types end. Instances are kept on the generic type; two may still be identical without being one object.
 */

import type { Pos } from '../../grammar/source.ts';
import { implements_ } from './implements.ts';
import { Func } from './objects.ts';
import type { Package } from './package.ts';
import { type Substitution, substitute, substitution } from './subst.ts';
import { invalidType, Named, Signature, type Type, type TypeParam, underlying } from './types.ts';
import { constraintInterface } from './typeset.ts';

/** generic[args…], through a generic alias; the caller has checked the number of arguments. */
export function instantiateType(generic: Named, args: readonly Type[], pos: Pos): Type {
  if (generic.aliased === undefined) return instantiateNamed(generic, args, pos);
  return substitute(generic.aliased, substitution(generic.typeParams, args));
}

export function instantiateNamed(generic: Named, args: readonly Type[], pos = generic.obj.pos): Named {
  const known = generic.instances.find(
    (n) => n.typeArgs.length === args.length && n.typeArgs.every((a, i) => a === args[i]),
  );
  if (known !== undefined) return known;
  const named = new Named(generic.obj);
  generic.instances.push(named);
  named.origin = generic;
  named.typeArgs = args;
  named.pos = pos;
  named.typeParams = generic.typeParams;
  const expand = (): void => {
    const body = underlying(generic);
    // The generic type's own declaration is still being checked: try again later.
    if (generic.underlying === undefined) named.resolve = expand;
    else if (generic.typeParams.length !== args.length) named.underlying = invalidType;
    else named.underlying = substitute(body, substitution(generic.typeParams, args));
  };
  named.resolve = expand;
  return named;
}

/** A generic function's type with arguments for its type parameters. */
export function instantiateSignature(sig: Signature, args: readonly Type[]): Signature {
  const map = substitution(sig.typeParams, args);
  const bare = new Signature(sig.recv, [], sig.params, sig.results, sig.variadic);
  return substitute(bare, map) as Signature;
}

/** Declared methods; for an instance those of its generic type with its arguments put in, each one typed on first need. */
export function methodsOf(named: Named): readonly Func[] {
  const origin = named.origin;
  if (origin === undefined) return named.methods;
  for (let i = named.methods.length; i < origin.methods.length; i++) {
    named.methods.push(instantiateMethod(named, origin.methods[i]));
  }
  return named.methods;
}

function instantiateMethod(named: Named, generic: Func): Func {
  const method = new Func(generic.pkg, generic.name, generic.pos);
  method.decl = generic.decl;
  method.directives = generic.directives;
  method.native = generic.native;
  method.instanceOf = named;
  method.resolve = () => {
    generic.resolve?.();
    const sig = generic.type;
    if (sig.kind !== 'Signature') return;
    method.resolve = undefined;
    method.type = substitute(sig, receiverSubstitution(sig, named)) as Signature;
  };
  if (generic.type.kind === 'Signature') method.resolve();
  return method;
}

/** A method's receiver names the type parameters anew: func (l *List[E]) … */
function receiverSubstitution(sig: Signature, named: Named): Substitution {
  const recv = sig.recv?.type;
  const base = recv?.kind === 'Pointer' ? recv.element : recv;
  const params =
    base?.kind === 'Named' && base.typeArgs.every((a) => a.kind === 'TypeParam') && base.typeArgs.length > 0
      ? (base.typeArgs as readonly TypeParam[])
      : named.origin!.typeParams;
  return substitution(params, named.typeArgs);
}

/** The first argument that does not satisfy its constraint. */
export function verifyInstance(
  params: readonly TypeParam[],
  args: readonly Type[],
  relativeTo?: Package,
): { index: number; cause: string } | undefined {
  const map = substitution(params, args);
  for (const [index, param] of params.entries()) {
    constraintInterface(param);
    if (param.constraint === undefined) continue;
    const cause = implements_(args[index], substitute(param.constraint, map), true, relativeTo);
    if (cause !== undefined) return { index, cause };
  }
  return undefined;
}

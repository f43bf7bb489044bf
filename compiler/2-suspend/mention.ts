/** The declared types that occur in a type, and what each of them brings: more types, and methods that may be called through interfaces. */
import { methodSet } from '../1-check/lookup.ts';
import { Named, PointerType, type Type, underlying } from '../1-check/types.ts';
import { isInterfaceMethod } from './callee.ts';
import type { Place, Target, TypeRef } from './effects.ts';

export interface TypeFacts {
  /** The types of its fields. */
  readonly mentions: readonly TypeRef[];
  /** Name, function, place of the declaration. */
  readonly methods: readonly (readonly [string, Target, Place])[];
}

/** `t` itself, what it points to, each part of a tuple; of an instance its type arguments, too. */
export function namedIn(type: Type): readonly Named[] {
  const t = type.kind === 'Pointer' ? type.element : type;
  if (t.kind === 'Tuple') return t.vars.flatMap((v) => namedIn(v.type));
  if (!(t instanceof Named)) return [];
  return t.typeArgs.length === 0 ? [t] : [t.canonical ?? t, ...t.typeArgs.flatMap(namedIn)];
}

export function typeFacts(t: Named): TypeFacts {
  const u = underlying(t);
  if (u.kind === 'Interface') return { mentions: [], methods: [] };
  return {
    mentions: u.kind === 'Struct' ? u.fields.flatMap((f) => namedIn(f.type)) : [],
    methods: methodSet(new PointerType(t))
      .filter((m) => !isInterfaceMethod(m.obj))
      .map((m) => [m.obj.name, m.obj, m.obj.pos]),
  };
}

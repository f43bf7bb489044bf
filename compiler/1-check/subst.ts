/**
 * Substitution of types for type parameters. What mentions none of them is returned as it is, so identity of objects survives.
 */
import { instantiateNamed } from './instantiate.ts';
import { Func, Var } from './objects.ts';
import {
  ArrayType,
  ChanType,
  InterfaceType,
  invalidType,
  MapType,
  type Named,
  PointerType,
  Signature,
  SliceType,
  StructType,
  Tuple,
  type Type,
  type TypeParam,
  Union,
} from './types.ts';

/** For type parameters; and for the types declared in a generic function, those of an instance (1-specialise). */
export type Substitution = ReadonlyMap<TypeParam | Named, Type>;

export function substitution(params: readonly TypeParam[], args: readonly Type[]): Substitution {
  return new Map(params.map((p, i) => [p, args[i]]));
}

export function substitute(t: Type, map: Substitution): Type {
  switch (t.kind) {
    case 'Basic':
      return t;
    case 'TypeParam':
      return map.get(t) ?? t;
    case 'Array': {
      const element = substitute(t.element, map);
      return element === t.element ? t : new ArrayType(element, t.length);
    }
    case 'Slice': {
      const element = substitute(t.element, map);
      return element === t.element ? t : new SliceType(element);
    }
    case 'Pointer': {
      const element = substitute(t.element, map);
      return element === t.element ? t : new PointerType(element);
    }
    case 'Chan': {
      const element = substitute(t.element, map);
      return element === t.element ? t : new ChanType(t.dir, element);
    }
    case 'Map': {
      const key = substitute(t.key, map);
      const element = substitute(t.element, map);
      return key === t.key && element === t.element ? t : new MapType(key, element);
    }
    case 'Struct': {
      const fields = substituteVars(t.fields, map);
      return fields === t.fields ? t : new StructType(fields, t.tags);
    }
    case 'Tuple':
      return substituteTuple(t, map);
    case 'Signature': {
      const params = substituteTuple(t.params, map);
      const results = substituteTuple(t.results, map);
      if (params === t.params && results === t.results) return t;
      return new Signature(t.recv, t.typeParams, params, results, t.variadic);
    }
    case 'Interface':
      return substituteInterface(t, map);
    case 'Named': {
      if (t.typeArgs.length === 0) return map.get(t) ?? t;
      // With a wrong number of arguments, which was reported.
      const { length } = t.origin!.typeParams;
      if (length > 0 && length !== t.typeArgs.length) return invalidType;
      const args = substituteList(t.typeArgs, map);
      const origin = (map.get(t.origin!) as Named | undefined) ?? t.origin!;
      return args === t.typeArgs && origin === t.origin ? t : instantiateNamed(origin, args);
    }
    case 'Union': {
      const terms = t.terms.map((term) => ({ tilde: term.tilde, type: substitute(term.type, map) }));
      return terms.every((term, i) => term.type === t.terms[i].type) ? t : new Union(terms);
    }
  }
}

function substituteList(types: readonly Type[], map: Substitution): readonly Type[] {
  const out = types.map((t) => substitute(t, map));
  return out.every((t, i) => t === types[i]) ? types : out;
}

function substituteTuple(tuple: Tuple, map: Substitution): Tuple {
  const vars = substituteVars(tuple.vars, map);
  return vars === tuple.vars ? tuple : new Tuple(vars);
}

function substituteVars(vars: readonly Var[], map: Substitution): readonly Var[] {
  const out = vars.map((v) => {
    const type = substitute(v.type, map);
    if (type === v.type) return v;
    const copy = new Var(v.pkg, v.name, v.pos, type, v.role);
    copy.embedded = v.embedded;
    return copy;
  });
  return out.every((v, i) => v === vars[i]) ? vars : out;
}

function substituteInterface(t: InterfaceType, map: Substitution): InterfaceType {
  const embeddeds = substituteList(t.embeddeds, map);
  let changed = embeddeds !== t.embeddeds;
  const methods = t.methods.map((m) => {
    m.resolve?.();
    const type = substitute(m.type, map) as Signature;
    if (type === m.type) return m;
    changed = true;
    const copy = new Func(m.pkg, m.name, m.pos);
    copy.type = type;
    return copy;
  });
  if (!changed) return t;
  const copy = new InterfaceType(methods, embeddeds);
  copy.comparable = t.comparable;
  copy.implicit = t.implicit;
  return copy;
}

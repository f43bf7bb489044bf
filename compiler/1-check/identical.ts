/**
 * Type identity. Structural for everything but declared types and type parameters; instances are identical when their generic type and
 * arguments are. Recursion through interfaces ends because a pair of interfaces under comparison is assumed identical.
 */

import type { Package } from './package.ts';
import { sameTerms } from './terms.ts';
import type { InterfaceType, Signature, Type, TypeParam } from './types.ts';
import { typeSet } from './typeset.ts';

interface Comparison {
  readonly ignoreTags: boolean;
  /** Interfaces being compared further out. */
  readonly pairs: readonly (readonly [InterfaceType, InterfaceType])[];
  /** Type parameters of generic signatures being compared, y's → x's. */
  readonly params: ReadonlyMap<TypeParam, TypeParam>;
}

const none: ReadonlyMap<TypeParam, TypeParam> = new Map();

export function identical(x: Type, y: Type): boolean {
  return x === y || same(x, y, { ignoreTags: false, pairs: [], params: none });
}

export function identicalIgnoreTags(x: Type, y: Type): boolean {
  return x === y || same(x, y, { ignoreTags: true, pairs: [], params: none });
}

export function samePackage(a: Package | undefined, b: Package | undefined): boolean {
  return a === b || (a !== undefined && b !== undefined && a.path === b.path);
}

/** Whether two declared names (fields, methods) are one: unexported ones only within a package. */
export function sameId(
  a: { name: string; exported: boolean; pkg: Package | undefined },
  name: string,
  pkg: Package | undefined,
): boolean {
  return a.name === name && (a.exported || samePackage(a.pkg, pkg));
}

function same(x: Type, y: Type, c: Comparison): boolean {
  if (x === y) return true;
  switch (x.kind) {
    case 'Basic':
      return y.kind === 'Basic' && x.basic === y.basic;
    case 'Array':
      return (
        y.kind === 'Array' &&
        (x.length < 0 || y.length < 0 || x.length === y.length) &&
        same(x.element, y.element, c)
      );
    case 'Slice':
      return y.kind === 'Slice' && same(x.element, y.element, c);
    case 'Pointer':
      return y.kind === 'Pointer' && same(x.element, y.element, c);
    case 'Map':
      return y.kind === 'Map' && same(x.key, y.key, c) && same(x.element, y.element, c);
    case 'Chan':
      return y.kind === 'Chan' && x.dir === y.dir && same(x.element, y.element, c);
    case 'Struct':
      return (
        y.kind === 'Struct' &&
        x.fields.length === y.fields.length &&
        x.fields.every((f, i) => {
          const g = y.fields[i];
          return (
            f.embedded === g.embedded &&
            sameId(f, g.name, g.pkg) &&
            (c.ignoreTags || (x.tags[i] ?? '') === (y.tags[i] ?? '')) &&
            same(f.type, g.type, c)
          );
        })
      );
    case 'Tuple':
      return (
        y.kind === 'Tuple' &&
        x.vars.length === y.vars.length &&
        x.vars.every((v, i) => same(v.type, y.vars[i].type, c))
      );
    case 'Signature':
      return y.kind === 'Signature' && sameSignature(x, y, c);
    case 'Interface':
      return y.kind === 'Interface' && sameInterface(x, y, c);
    case 'Named':
      return (
        y.kind === 'Named' &&
        x.origin !== undefined &&
        x.origin === y.origin &&
        x.typeArgs.length === y.typeArgs.length &&
        x.typeArgs.every((a, i) => same(a, y.typeArgs[i], c))
      );
    case 'TypeParam':
      return y.kind === 'TypeParam' && c.params.get(y) === x;
    case 'Union':
      return y.kind === 'Union' && sameTerms(x.terms, y.terms, (a, b) => same(a, b, c));
  }
}

function sameSignature(x: Signature, y: Signature, c: Comparison): boolean {
  if (x.variadic !== y.variadic || x.typeParams.length !== y.typeParams.length) return false;
  let inner = c;
  if (x.typeParams.length > 0) {
    const params = new Map(c.params);
    for (const [i, p] of x.typeParams.entries()) params.set(y.typeParams[i], p);
    inner = { ...c, params };
    const constrained = x.typeParams.every((p, i) => {
      const q = y.typeParams[i];
      return (
        p.constraint !== undefined && q.constraint !== undefined && same(p.constraint, q.constraint, inner)
      );
    });
    if (!constrained) return false;
  }
  return same(x.params, y.params, inner) && same(x.results, y.results, inner);
}

function sameInterface(x: InterfaceType, y: InterfaceType, c: Comparison): boolean {
  const a = typeSet(x);
  const b = typeSet(y);
  if (a.comparable !== b.comparable || a.methods.length !== b.methods.length) return false;
  if (!sameTerms(a.terms, b.terms, (s, t) => same(s, t, c))) return false;
  if (c.pairs.some(([p, q]) => (p === x && q === y) || (p === y && q === x))) return true;
  const inner: Comparison = { ...c, pairs: [...c.pairs, [x, y]] };
  return a.methods.every((m, i) => {
    const n = b.methods[i];
    m.resolve?.();
    n.resolve?.();
    return sameId(m, n.name, n.pkg) && same(m.type, n.type, inner);
  });
}

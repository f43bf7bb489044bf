/**
 * Unification: makes two types equal by finding types for type parameters.
 *
 * Modes: 'exact' – the types must become identical; 'assign' – as for an assignment: names, channel directions and interfaces may differ
 * at the top, elements are exact; 'inexact' – they may differ everywhere. Joined type parameters share one slot.
 */

import { commonUnder } from './coretype.ts';
import { sameId } from './identical.ts';
import { lookupFieldOrMethod } from './lookup.ts';
import { Func } from './objects.ts';
import { hasName, identical } from './predicates.ts';
import { sameTerms } from './terms.ts';
import { type InterfaceType, type Signature, type Type, type TypeParam, underlying } from './types.ts';
import { typeSet } from './typeset.ts';

export type UnifyMode = 'exact' | 'assign' | 'inexact';

interface Slot {
  type: Type | undefined;
}

const depthLimit = 100;

export class Unifier {
  private readonly slots = new Map<TypeParam, Slot>();
  private readonly pairs: [InterfaceType, InterfaceType][] = [];
  private depth = 0;

  /** Methods of interfaces take part, as since go1.21. */
  private readonly interfaces: boolean;

  constructor(params: readonly TypeParam[], known: readonly (Type | undefined)[], interfaces = true) {
    this.interfaces = interfaces;
    for (const [i, p] of params.entries()) this.slots.set(p, { type: known[i] });
  }

  at(param: TypeParam): Type | undefined {
    return this.slots.get(param)?.type;
  }

  set(param: TypeParam, type: Type): void {
    this.slots.get(param)!.type = type;
  }

  get unknowns(): number {
    return [...this.slots.values()].filter((s) => s.type === undefined).length;
  }

  unify(x: Type, y: Type, mode: UnifyMode): boolean {
    if (x === y) return true;
    if (this.depth >= depthLimit) return false;
    this.depth++;
    const ok = this.unifyTypes(x, y, mode);
    this.depth--;
    return ok;
  }

  private bound(t: Type): TypeParam | undefined {
    return t.kind === 'TypeParam' && this.slots.has(t) ? t : undefined;
  }

  private unifyTypes(a: Type, b: Type, mode: UnifyMode): boolean {
    // A bound type parameter comes first, a declared type second.
    let [x, y] = a.kind === 'Named' || this.bound(b) !== undefined ? [b, a] : [a, b];
    if (
      mode !== 'exact' &&
      y.kind === 'Named' &&
      isLiteral(x) &&
      !(this.interfaces && x.kind === 'Interface')
    ) {
      y = underlying(y);
      if (x === y) return true;
    }
    const p = this.bound(x);
    const q = this.bound(y);
    if (p !== undefined && q !== undefined) return this.join(p, q, mode);
    if (p !== undefined) return this.bind(p, y, mode);
    if (mode !== 'exact' && this.interfaces) {
      const xi = asInterface(x);
      const yi = asInterface(y);
      if (xi !== undefined && yi !== undefined) return this.unifyInterfaces(xi, yi, false);
      if (xi !== undefined) return this.hasMethods(y, xi);
      if (yi !== undefined) return this.hasMethods(x, yi);
    }
    if (y.kind === 'TypeParam') [x, y] = [y, x];
    return this.structure(x, y, mode);
  }

  private join(p: TypeParam, q: TypeParam, mode: UnifyMode): boolean {
    const a = this.slots.get(p)!;
    const b = this.slots.get(q)!;
    if (a === b) return true;
    if (a.type !== undefined && b.type !== undefined) return this.unify(a.type, b.type, mode);
    const kept = a.type === undefined ? b : a;
    const dropped = kept === a ? b : a;
    for (const [param, slot] of this.slots) if (slot === dropped) this.slots.set(param, kept);
    return true;
  }

  /** y for the type parameter p: infers it, or must match what was inferred before. */
  private bind(p: TypeParam, y: Type, mode: UnifyMode): boolean {
    const x = this.at(p);
    if (x === undefined) {
      this.set(p, y);
      return true;
    }
    if (!this.unify(x, y, mode)) return false;
    const xi = asInterface(x);
    const yi = asInterface(y);
    if (xi !== undefined && yi !== undefined) {
      if (x.kind === 'Named' && y.kind === 'Named') return identical(x, y);
      if (typeSet(xi).methods.length !== typeSet(yi).methods.length) return false;
    } else if (xi !== undefined || yi !== undefined) {
      return false;
    }
    // A declared type is better than a literal, a directed channel better than a bidirectional one, whatever the order.
    if (mode !== 'exact' && x.kind !== 'Named') {
      const u = underlying(y);
      if (y.kind === 'Named' || (u.kind === 'Chan' && u.dir !== 'both')) this.set(p, y);
    }
    return true;
  }

  private unifyInterfaces(x: InterfaceType, y: InterfaceType, exact: boolean): boolean {
    const a = typeSet(x);
    const b = typeSet(y);
    if (a.comparable !== b.comparable || !sameTerms(a.terms, b.terms, identical)) return false;
    if (exact && a.methods.length !== b.methods.length) return false;
    if (this.pairs.some(([p, q]) => (p === x && q === y) || (p === y && q === x))) return true;
    const [few, many] =
      a.methods.length <= b.methods.length ? [a.methods, b.methods] : [b.methods, a.methods];
    this.pairs.push([x, y]);
    const ok = few.every((m) => {
      const n = many.find((other) => sameId(other, m.name, m.pkg));
      return n !== undefined && this.methodTypes(m, n);
    });
    this.pairs.pop();
    return ok;
  }

  private hasMethods(t: Type, wanted: InterfaceType): boolean {
    return typeSet(wanted).methods.every((m) => {
      const { obj } = lookupFieldOrMethod(t, false, m.pkg, m.name);
      return obj instanceof Func && this.methodTypes(m, obj);
    });
  }

  private methodTypes(m: Func, n: Func): boolean {
    m.resolve?.();
    n.resolve?.();
    return this.unify(m.type, n.type, 'exact');
  }

  private structure(x: Type, y: Type, mode: UnifyMode): boolean {
    const inner: UnifyMode = mode === 'assign' ? 'exact' : mode;
    switch (x.kind) {
      case 'Basic':
        return y.kind === 'Basic' && x.basic === y.basic;
      case 'Array':
        if (y.kind !== 'Array' || (x.length >= 0 && y.length >= 0 && x.length !== y.length)) return false;
        return this.unify(x.element, y.element, inner);
      case 'Slice':
        return y.kind === 'Slice' && this.unify(x.element, y.element, inner);
      case 'Pointer':
        return y.kind === 'Pointer' && this.unify(x.element, y.element, inner);
      case 'Map':
        return y.kind === 'Map' && this.unify(x.key, y.key, inner) && this.unify(x.element, y.element, inner);
      case 'Chan':
        return (
          y.kind === 'Chan' &&
          (mode !== 'exact' || x.dir === y.dir) &&
          this.unify(x.element, y.element, inner)
        );
      case 'Struct':
        return (
          y.kind === 'Struct' &&
          x.fields.length === y.fields.length &&
          x.fields.every((f, i) => {
            const g = y.fields[i];
            const alike = f.embedded === g.embedded && (x.tags[i] ?? '') === (y.tags[i] ?? '');
            return alike && sameId(f, g.name, g.pkg) && this.unify(f.type, g.type, inner);
          })
        );
      case 'Tuple':
        return (
          y.kind === 'Tuple' &&
          x.vars.length === y.vars.length &&
          x.vars.every((v, i) => this.unify(v.type, y.vars[i].type, mode))
        );
      case 'Signature':
        return y.kind === 'Signature' && this.signatures(x, y, inner);
      case 'Interface':
        return y.kind === 'Interface' && this.unifyInterfaces(x, y, true);
      case 'Named':
        return (
          y.kind === 'Named' &&
          x.typeArgs.length === y.typeArgs.length &&
          x.typeArgs.every((a, i) => this.unify(a, y.typeArgs[i], mode)) &&
          (x.origin ?? x) === (y.origin ?? y)
        );
      case 'TypeParam': {
        const { type } = commonUnder(x);
        return type !== undefined && this.unify(type, y, 'assign');
      }
      case 'Union':
        return false;
    }
  }

  private signatures(x: Signature, y: Signature, mode: UnifyMode): boolean {
    return (
      x.variadic === y.variadic &&
      this.unify(x.params, y.params, mode) &&
      this.unify(x.results, y.results, mode)
    );
  }
}

const isLiteral = (t: Type): boolean => !hasName(t) || t.kind === 'Basic';

function asInterface(t: Type): InterfaceType | undefined {
  const u = underlying(t);
  return u.kind === 'Interface' ? u : undefined;
}

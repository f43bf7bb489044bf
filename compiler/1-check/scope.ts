/** Lexical scopes: universe ⊃ package ⊃ file ⊃ function ⊃ blocks. Lookup goes outwards; a local object is visible only after its declaration. */
import type { Pos } from '../../grammar/source.ts';
import type { GoObject } from './objects.ts';

export class Scope {
  readonly parent: Scope | undefined;
  readonly objects = new Map<string, GoObject>();
  readonly isFunc: boolean;

  constructor(parent: Scope | undefined, isFunc = false) {
    this.parent = parent;
    this.isFunc = isFunc;
  }

  lookup(name: string): GoObject | undefined {
    return this.objects.get(name);
  }

  /** The innermost object of that name seen from here; `pos` hides what is declared later in function scopes (0: no hiding). */
  lookupParent(name: string, pos: Pos): GoObject | undefined {
    for (let s: Scope | undefined = this; s !== undefined; s = s.parent) {
      const obj = s.objects.get(name);
      if (obj !== undefined && (pos === 0 || obj.scopePos <= pos)) return obj;
    }
    return undefined;
  }

  /** Declares obj; returns the object already there, if any. `_` is never declared. */
  insert(obj: GoObject): GoObject | undefined {
    if (obj.name === '_') return undefined;
    const old = this.objects.get(obj.name);
    if (old !== undefined) return old;
    this.objects.set(obj.name, obj);
    obj.parent ??= this;
    return undefined;
  }
}

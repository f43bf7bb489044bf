/**
 * What TypeScript can hand to a package through its facade: where calls in it may lead to code that is not known. Invariant: a func value or an
 * interface value that can come in, by whatever way, is among the entrances; when that cannot be told, anything may come.
 *
 * Only for a package that nothing but its facade imports: then what TypeScript cannot hand in is made by the package itself, or by std.
 */
import type { CheckedPackage } from '../1-check/package.ts';
import { Named, type Signature, type Type, underlying } from '../1-check/types.ts';
import { valueTarget } from '../2-suspend/effects.ts';
import type { Outside } from '../2-suspend/suspend.ts';
import { exportedFields, isError, namedStruct, surface, takesContext } from './facade-surface.ts';

export function entrances(p: CheckedPackage): Outside {
  const { functions, classes } = surface(p);
  const walk = new Walk(p);
  for (const f of functions) walk.called(f.type);
  for (const [struct, methods] of classes) {
    walk.instance(struct);
    for (const f of methods) walk.called(f.type);
  }
  return walk.anything ? 'anything' : walk;
}

type Way = 'in' | 'out';

class Walk {
  readonly values = new Set<string>();
  interfaces = false;
  contexts = false;
  anything = false;
  private readonly p: CheckedPackage;
  private readonly seen = { in: new Set<Type>(), out: new Set<Type>() };

  constructor(p: CheckedPackage) {
    this.p = p;
  }

  /** TypeScript calls it. */
  called(s: Signature): void {
    const context = takesContext(s);
    if (context) this.contexts = true;
    for (const v of s.params.vars.slice(context ? 1 : 0)) this.visit(v.type, 'in');
    for (const v of s.results.vars) this.visit(v.type, 'out');
  }

  /** TypeScript reads and sets its fields. */
  instance(t: Named): void {
    if (t.obj.pkg !== this.p.pkg) {
      this.anything = true; // one of std that another library may have made
      return;
    }
    for (const f of exportedFields(t)) {
      this.visit(f.type, 'in');
      this.visit(f.type, 'out');
    }
  }

  private visit(t: Type, way: Way): void {
    if (this.seen[way].has(t)) return;
    this.seen[way].add(t);
    const u = underlying(t);
    switch (u.kind) {
      case 'Signature':
        if (way === 'out') {
          this.called(u);
          return;
        }
        this.values.add(valueTarget(u).split('\n')[0]);
        for (const v of u.params.vars) this.visit(v.type, 'out');
        for (const v of u.results.vars) this.visit(v.type, 'in');
        return;
      case 'Interface':
        if (way === 'in') this.interfaces = true;
        else if (!isError(t)) this.anything = true; // a func inside can be called, with funcs
        return;
      case 'Pointer': {
        const struct = namedStruct(u.element);
        if (struct !== undefined) this.instance(struct);
        return;
      }
      case 'Struct':
        if (t instanceof Named) for (const f of exportedFields(t)) this.visit(f.type, way);
        return;
      case 'Slice':
      case 'Array':
        this.visit(u.element, way);
        return;
      case 'Map':
        this.visit(u.key, way);
        this.visit(u.element, way);
        return;
      case 'Chan':
        this.visit(u.element, 'in');
        this.visit(u.element, 'out');
    }
  }
}

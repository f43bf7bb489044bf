/**
 * What of a Go package TypeScript sees: its exported constants, functions and types, as far as their types can cross the boundary.
 * Invariant: whatever is in the surface crosses in whole; what does not is in `left`, with the reason.
 */
import { methodSet } from '../1-check/lookup.ts';
import type { Const, Func, GoObject } from '../1-check/objects.ts';
import type { CheckedPackage } from '../1-check/package.ts';
import { Named, PointerType, type Signature, type Type, underlying } from '../1-check/types.ts';
import { typeString } from '../1-check/typestring.ts';

export interface Surface {
  readonly constants: readonly Const[];
  readonly functions: readonly Func[];
  /** Struct types of this package that TypeScript gets pointers to: as classes. */
  readonly classes: ReadonlyMap<Named, readonly Func[]>;
  /** Struct types of this package that TypeScript gets values of: as object types. */
  readonly values: ReadonlySet<Named>;
  /** Exported declared types of this package that are something else. */
  readonly others: readonly Named[];
  /** Struct types of other packages that are pointed to. */
  readonly foreign: ReadonlySet<Named>;
  readonly left: ReadonlyMap<GoObject, string>;
}

export function surface(p: CheckedPackage): Surface {
  return new Collector(p).run();
}

/** Is it of gots' own context, `context.Context`? */
export function isContext(t: Type | undefined): boolean {
  return t?.kind === 'Named' && t.obj.name === 'Context' && t.obj.pkg?.path === 'context';
}

export function isError(t: Type | undefined): boolean {
  return t?.kind === 'Named' && t.obj.pkg === undefined && t.obj.name === 'error';
}

/** A leading context becomes an AbortSignal. */
export function takesContext(s: Signature): boolean {
  return isContext(s.params.vars[0]?.type);
}

/** A struct type that is declared at package level and is not generic. */
export function namedStruct(t: Type): Named | undefined {
  return t.kind === 'Named' && underlying(t).kind === 'Struct' && !t.obj.local ? t : undefined;
}

class Collector {
  private readonly p: CheckedPackage;
  private readonly classes = new Map<Named, Func[]>();
  private readonly values = new Set<Named>();
  private readonly foreign = new Set<Named>();
  private readonly left = new Map<GoObject, string>();

  constructor(p: CheckedPackage) {
    this.p = p;
  }

  run(): Surface {
    const constants: Const[] = [];
    const functions: Func[] = [];
    const others: Named[] = [];
    const objects = [...this.p.pkg.scope.objects.values()]
      .filter((obj) => obj.exported)
      .sort((a, b) => a.pos - b.pos);
    for (const obj of objects) {
      const reason = this.reason(obj);
      if (reason !== undefined) {
        this.left.set(obj, reason);
        continue;
      }
      if (obj.kind === 'Const') constants.push(obj);
      else if (obj.kind === 'Func') {
        functions.push(obj);
        this.signature(obj.type);
      } else if (obj.kind === 'TypeName' && obj.type.kind === 'Named' && !obj.alias) {
        const struct = namedStruct(obj.type);
        if (struct === undefined) {
          others.push(obj.type);
          this.use(obj.type);
        } else if (exportedMethods(struct).length > 0) this.pointTo(struct);
        else this.value(struct);
      }
    }
    const { classes, values, foreign, left } = this;
    return { constants, functions, classes, values, others, foreign, left };
  }

  /** Why an exported object stays behind; undefined when it does not. */
  private reason(obj: GoObject): string | undefined {
    switch (obj.kind) {
      case 'Const':
        return /complex/.test(typeString(underlying(obj.type))) ? 'it is complex' : undefined;
      case 'Var':
        return 'it is a variable; export functions to read and set it';
      case 'Func':
        if (this.p.pkg.name === 'main' && obj.name === 'main') return 'it is the program';
        if (obj.type.typeParams.length > 0) return 'it has type parameters';
        return whyNotSignature(obj.type);
      case 'TypeName':
        if (obj.type.kind === 'Named' && obj.type.typeParams.length > 0) return 'it has type parameters';
        if (obj.type.kind === 'Named' && underlying(obj.type).kind === 'Interface') return undefined;
        return whyNot(obj.type);
    }
    return undefined;
  }

  private signature(s: Signature): void {
    s.params.vars.forEach((v, i) => {
      if (i > 0 || !isContext(v.type)) this.use(v.type);
    });
    for (const v of s.results.vars) this.use(v.type);
  }

  private use(t: Type): void {
    if (t.kind === 'Named' && t.obj.pkg === undefined) return;
    const struct = namedStruct(t);
    if (struct !== undefined) {
      if (struct.obj.pkg === this.p.pkg) this.value(struct);
      else for (const f of exportedFields(struct)) this.use(f.type);
      return;
    }
    const u = underlying(t);
    switch (u.kind) {
      case 'Pointer':
        this.pointTo(namedStruct(u.element)!);
        return;
      case 'Slice':
      case 'Array':
      case 'Chan':
        this.use(u.element);
        return;
      case 'Map':
        this.use(u.key);
        this.use(u.element);
        return;
      case 'Signature':
        this.signature(u);
    }
  }

  private pointTo(t: Named): void {
    if (t.obj.pkg !== this.p.pkg) {
      this.foreign.add(t);
      return;
    }
    if (this.classes.has(t)) return;
    const methods: Func[] = [];
    this.classes.set(t, methods);
    for (const f of exportedMethods(t)) {
      const reason = whyNotSignature(f.type);
      if (reason !== undefined) {
        this.left.set(f, reason);
        continue;
      }
      methods.push(f);
      this.signature(f.type);
    }
    for (const f of exportedFields(t)) this.use(f.type);
  }

  private value(t: Named): void {
    if (this.values.has(t)) return;
    this.values.add(t);
    for (const f of exportedFields(t)) this.use(f.type);
  }
}

export function exportedMethods(t: Named): Func[] {
  return methodSet(new PointerType(t))
    .map((m) => m.obj)
    .filter((f) => f.exported);
}

/** Those that can cross. */
export function exportedFields(t: Named) {
  const u = underlying(t);
  return u.kind === 'Struct' ? u.fields.filter((f) => f.exported && whyNot(f.type) === undefined) : [];
}

function whyNotSignature(s: Signature): string | undefined {
  for (const v of [...s.params.vars.slice(takesContext(s) ? 1 : 0), ...s.results.vars]) {
    const reason = whyNot(v.type);
    if (reason !== undefined) return reason;
  }
  return undefined;
}

/** Why values of a type cannot cross; undefined when they can. */
export function whyNot(t: Type, inside: readonly Type[] = []): string | undefined {
  if (inside.includes(t))
    return underlying(t).kind === 'Struct' ? undefined : `${typeString(t)} contains itself`;
  const deeper = [...inside, t];
  const u = underlying(t);
  switch (u.kind) {
    case 'Basic':
      return /complex|unsafe/.test(u.basic) ? `${typeString(t)} has no counterpart` : undefined;
    case 'Array':
    case 'Slice':
    case 'Chan':
      return whyNot(u.element, deeper);
    case 'Map':
      return whyNot(u.key, deeper) ?? whyNot(u.element, deeper);
    case 'Pointer':
      return namedStruct(u.element) === undefined
        ? `${typeString(t)} is a pointer to what is no declared struct`
        : generic(u.element);
    case 'Struct':
      return t instanceof Named
        ? generic(t)
        : u.fields.length === 0
          ? undefined
          : `${typeString(t)} has no name`;
    case 'Signature':
      for (const v of [...u.params.vars, ...u.results.vars]) {
        const reason = isContext(v.type) ? 'a function value takes a Context' : whyNot(v.type, deeper);
        if (reason !== undefined) return reason;
      }
      return undefined;
    case 'Interface':
      return isContext(t) ? 'a Context that is not the first parameter' : undefined;
  }
  return `${typeString(t)} has no counterpart`;
}

function generic(t: Type): string | undefined {
  return t instanceof Named && t.typeArgs.length > 0
    ? `${typeString(t)} is an instance of a generic type`
    : undefined;
}

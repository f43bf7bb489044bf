/**
 * What Suspend wants to know of a package whose bodies are not there: the effects of its functions, its types, its initialisation. Plain data,
 * written when std is built and read with every program that imports it. Suspend gives the same answers as for the package's sources.
 *
 * Names are `path.Name`, `path.(*Type).Method`, `path.Type`; literals are `path.{1}`, types declared in functions `path.Type@position`.
 */
import type * as ast from '../../grammar/ast.ts';
import type { FileSet, Pos } from '../../grammar/source.ts';
import type { Func } from '../1-check/objects.ts';
import type { CheckedPackage, Info } from '../1-check/package.ts';
import { isGeneric } from '../1-check/syntax.ts';
import { Named } from '../1-check/types.ts';
import { typeId } from '../1-check/typestring.ts';
import {
  type Effect,
  effectsOf,
  functionEffects,
  literalEffects,
  type Place,
  type Target,
  type TypeRef,
} from './effects.ts';
import { type TypeFacts, typeFacts } from './mention.ts';

export interface PackageSummary {
  /** The name in its package clauses. */
  readonly name: string;
  /** Import paths, in source order. */
  readonly imports: readonly string[];
  /** Of its variables' values and its init functions. */
  readonly init: readonly Effect[];
  /** By name without the path; functions without effects are left out. */
  readonly functions: Readonly<Record<string, readonly Effect[]>>;
  readonly types: Readonly<Record<string, TypeFacts>>;
  /** The instances that are compiled with the package: their names by identity. */
  readonly instances: Readonly<Record<string, string>>;
}

export function summarise(p: CheckedPackage, fset: FileSet): PackageSummary {
  return new Summary(p, fset).write();
}

/** `(*File).Write`, `Open`. */
export function localName(f: Func): string {
  const recv = f.type.recv;
  if (recv === undefined) return f.name + (f.place === undefined ? '' : '[...]');
  const pointer = recv.type.kind === 'Pointer';
  const named = recv.type.kind === 'Pointer' ? recv.type.element : recv.type;
  const name = named.kind === 'Named' ? named.obj.name + (named.typeArgs.length > 0 ? '[...]' : '') : '?';
  return pointer ? `(*${name}).${f.name}` : `${name}.${f.name}`;
}

export function functionKey(f: Func): string {
  if (f.place !== undefined) return `${f.place.home.path}.${f.place.name}`;
  return `${f.pkg!.path}.${localName(f)}`;
}

export function typeKey(t: Named): string {
  return t.place === undefined ? typeId(t) : `${t.place.home.path}.${t.place.name}`;
}

/** A key into package and name. */
export function split(key: string): { readonly path: string; readonly name: string } {
  const dot = key.indexOf('.', key.lastIndexOf('/') + 1);
  return { path: key.slice(0, dot), name: key.slice(dot + 1) };
}

export function displayName(summary: PackageSummary, name: string): string {
  return name.startsWith('{') ? 'a function literal' : `${summary.name}.${name}`;
}

class Summary {
  private readonly p: CheckedPackage;
  private readonly fset: FileSet;
  private readonly functions: Record<string, readonly Effect[]> = {};
  private readonly types: Record<string, TypeFacts> = {};
  private readonly literals = new Map<ast.FuncLit, string>();
  /** Types the code that is being looked at. */
  private info: Info;

  constructor(p: CheckedPackage, fset: FileSet) {
    this.p = p;
    this.info = p.info;
    this.fset = fset;
  }

  write(): PackageSummary {
    const { pkg, files, info } = this.p;
    const init: Effect[] = [];
    for (const { decls } of files)
      for (const d of decls) {
        if (d.kind === 'GenDecl' && d.token === 'var') {
          for (const s of d.specs)
            if (s.kind === 'ValueSpec')
              for (const v of s.values) init.push(...this.effects(effectsOf(v, info, never)));
        } else if (d.kind === 'FuncDecl' && d.name.name !== '_' && !isGeneric(d)) {
          const func = info.defs.get(d.name) as Func;
          const effects = this.effects(functionEffects(func, info, never));
          if (d.recv === undefined && func.name === 'init') init.push(...effects);
          else if (effects.length > 0) this.functions[localName(func)] = effects;
        }
      }
    const instances: Record<string, string> = {};
    for (const { func, info: own } of this.p.instances?.funcs ?? []) {
      this.info = own;
      const effects = this.effects(functionEffects(func, own, never));
      if (effects.length > 0) this.functions[func.place!.name] = effects;
      if (func.instanceOf === undefined) instances[func.place!.id] = func.place!.name;
    }
    for (const type of this.p.instances?.types ?? []) {
      this.type(type);
      instances[type.place!.id] = type.place!.name;
    }
    for (const obj of pkg.scope.objects.values())
      if (obj.kind === 'TypeName' && obj.type instanceof Named && obj.type.typeParams.length === 0)
        this.type(obj.type);
    const imports = pkg.imports.map((imported) => imported.path).filter((path) => path !== 'unsafe');
    return { name: pkg.name, imports, init, functions: this.functions, types: this.types, instances };
  }

  private effects(list: readonly Effect[]): Effect[] {
    return list.flatMap((e) => this.effect(e));
  }

  private effect(e: Effect): Effect[] {
    switch (e[0]) {
      case 'call':
        return [['call', this.target(e[1]), this.place(e[2])]];
      case 'value':
        return [['value', e[1], this.target(e[2]), this.place(e[3])]];
      case 'park':
        return [['park', e[1], this.place(e[2])]];
      case 'mention':
        return this.type(e[1] as Named) ? [['mention', typeKey(e[1] as Named)]] : [];
      case 'reach':
        return [['reach', this.target(e[1])]];
      case 'open':
        return [e];
      case 'writes':
      case 'shared':
        return [[e[0], this.place(e[1])]];
    }
  }

  private target(t: Target): string {
    if (typeof t === 'string') return t;
    return t.kind === 'FuncLit' ? this.literal(t) : functionKey(t);
  }

  private literal(f: ast.FuncLit): string {
    let name = this.literals.get(f);
    if (name === undefined) {
      name = `{${this.literals.size + 1}}`;
      this.literals.set(f, name);
      this.functions[name] = this.effects(literalEffects(f, this.info, never));
    }
    return `${this.p.pkg.path}.${name}`;
  }

  /** Writes down a type of this package. Is there anything to say of it? */
  private type(t: Named): boolean {
    const { mentions, methods } = typeFacts(t);
    if (mentions.length + methods.length === 0) return false;
    const { path, name } = split(typeKey(t));
    if (path === this.p.pkg.path && this.types[name] === undefined) {
      const written: [string, Target, Place][] = methods.map(([method, target, pos]) => [
        method,
        this.target(target),
        this.place(pos),
      ]);
      const parts: TypeRef[] = [];
      this.types[name] = { mentions: parts, methods: written };
      for (const part of mentions as Named[]) if (this.type(part)) parts.push(typeKey(part));
    }
    return true;
  }

  /** A line, negative: it will be read without the text. */
  private place(pos: Pos): Place {
    return pos <= 0 ? pos : -this.fset.position(pos)!.line;
  }
}

/** Loops of std end by their own work. */
function never(_loop: ast.ForStmt | ast.BranchStmt, _info: Info): boolean {
  return false;
}

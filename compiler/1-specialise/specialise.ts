/**
 * Specialisation: a generic declaration has no code of its own; each instance of it that the program can reach is a function or type like
 * any other, with its type arguments put in. Behind this phase nobody meets a type parameter.
 *
 * Reached is what the bodies and types of all packages mention, and what the instances reached so mention in turn. That ends, because the
 * checker refuses instantiation cycles; what ends, but too late (type arguments that double forty times), is refused here.
 * Invariants: identical instances are one object (`canonical`), with one place (places.ts); uses and selections name its functions, not
 * those of the generic declaration.
 */
import type * as ast from '../../grammar/ast.ts';
import { methodsOf } from '../1-check/instantiate.ts';
import { Func } from '../1-check/objects.ts';
import type { CheckedPackage, FuncInstance } from '../1-check/package.ts';
import { substitution } from '../1-check/subst.ts';
import { isGeneric } from '../1-check/syntax.ts';
import {
  type Named,
  type Place,
  type Signature,
  type Type,
  type TypeParam,
  underlying,
} from '../1-check/types.ts';
import { allMethods } from '../1-check/typeset.ts';
import { typeId, typeString } from '../1-check/typestring.ts';
import { type Diagnostic, diagnostic } from '../diagnostics.ts';
import { type Beforehand, type Home, Places } from './places.ts';
import { Rewriting } from './rewriting.ts';

/** The identity of an instance may be as long as this. Go's linker has no limit, and runs out of memory. */
const longestId = 1 << 16;

/** What takes back, from the last to the first, what was written on types and methods. */
export type Undo = (() => void)[];

/**
 * The packages of a program with their instances, and beside those of std that are compiled beforehand one for the instances that the program
 * needs of them. `beforehand` says which those packages have.
 */
export function specialise(
  packages: readonly CheckedPackage[],
  beforehand: Beforehand,
  found: Diagnostic[],
  library = false,
  undo: Undo = [],
): CheckedPackage[] {
  const s = new Specialiser(packages, beforehand, found, library, undo);
  for (const p of packages) if (p.pkg.std) s.package(p);
  s.places.beforehand = false;
  for (const p of packages) if (!p.pkg.std) s.package(p);
  return s.places.packages((t) => s.placeOf(t));
}

interface Generic {
  readonly decl: ast.FuncDecl;
  readonly checked: CheckedPackage;
  readonly file: ast.File;
}

export class Specialiser {
  readonly places: Places;
  /** Functions of generic declarations by their syntax. */
  private readonly generics = new Map<ast.FuncDecl, Generic>();
  private readonly functions = new Map<string, Func>();
  private readonly types = new Map<string, Named>();
  private readonly mentioned = new Set<Type>();
  private readonly work: (() => void)[] = [];
  private readonly found: Diagnostic[];
  private readonly undo: Undo;

  constructor(
    packages: readonly CheckedPackage[],
    beforehand: Beforehand,
    found: Diagnostic[],
    library: boolean,
    undo: Undo,
  ) {
    this.found = found;
    this.undo = undo;
    this.places = new Places(packages, beforehand, library);
    for (const checked of packages)
      for (const file of checked.files)
        for (const decl of file.decls)
          if (decl.kind === 'FuncDecl' && isGeneric(decl)) this.generics.set(decl, { decl, checked, file });
  }

  /** Rewrites what is not generic in a package, and makes the instances that it leads to. */
  package({ pkg, files, info, declarations }: CheckedPackage): void {
    if (declarations) return;
    this.places.current = pkg;
    const rewriting = new Rewriting(this, info, info, new Map());
    for (const { decls } of files)
      for (const d of decls) {
        if (d.kind === 'FuncDecl' && isGeneric(d)) continue;
        if (d.kind !== 'GenDecl') rewriting.tree(d);
        else
          for (const s of d.specs) if (s.kind !== 'TypeSpec' || s.typeParams === undefined) rewriting.tree(s);
      }
    for (let next = this.work.shift(); next !== undefined; next = this.work.shift()) next();
  }

  /** The instance of a generic function. */
  function(generic: Func, args: readonly Type[]): Func {
    const list = args.map((a) => this.type(a));
    const id = `${generic.pkg!.path}.${generic.name}[${list.map(typeId).join(',')}]`;
    let func = this.functions.get(id);
    if (func === undefined) {
      func = new Func(generic.pkg, generic.name, generic.pos);
      this.functions.set(id, func);
      func.directives = generic.directives;
      func.native = generic.native;
      func.parent = generic.parent;
      const { home, place, ready } = this.places.function(id, generic, list);
      func.place = place;
      const params = (generic.type as Signature).typeParams;
      this.body(func, generic.decl!, params, list, ready || this.tooLarge(id, generic) ? undefined : home);
    }
    return func;
  }

  /** Refuses an instance that nobody could compile, or read; nothing is done with it, so none larger follows from it. */
  private tooLarge(id: string, generic: Func | Named['obj']): boolean {
    if (id.length <= longestId) return false;
    const { pos, name } = generic;
    const what = `an instance of ${name} whose type arguments take more than ${longestId} characters is`;
    this.found.push(diagnostic(pos, pos + name.length, 'Unsupported', what));
    return true;
  }

  /** The method of the canonical instance. */
  method(f: Func): Func {
    const owner = f.instanceOf;
    if (owner === undefined) return f;
    const named = this.named(owner);
    return methodsOf(named)[methodsOf(owner).indexOf(f)];
  }

  /** A type whose instances are canonical at the top; all that it mentions are found. */
  type(t: Type): Type {
    this.mention(t);
    return t.kind === 'Named' ? (t.canonical ?? t) : t;
  }

  mention(t: Type): void {
    if (this.mentioned.has(t)) return;
    this.mentioned.add(t);
    switch (t.kind) {
      case 'Named':
        if (t.typeArgs.length > 0 && t.typeArgs.every(isClosed)) this.named(t);
        return;
      case 'Pointer':
      case 'Slice':
      case 'Array':
      case 'Chan':
        this.mention(t.element);
        return;
      case 'Map':
        this.mention(t.key);
        this.mention(t.element);
        return;
      case 'Struct':
        for (const f of t.fields) this.mention(f.type);
        return;
      case 'Tuple':
        for (const v of t.vars) this.mention(v.type);
        return;
      case 'Signature':
        if (t.typeParams.length > 0) return;
        this.mention(t.params);
        this.mention(t.results);
        return;
      case 'Interface':
        for (const m of allMethods(t)) {
          m.resolve?.();
          this.mention(m.type);
        }
    }
  }

  /** Of an instance that is known, or compiled beforehand. */
  placeOf(t: Named): Place {
    const id = typeId(t);
    const known = (t.canonical ?? this.types.get(id))?.place;
    if (known !== undefined) return known;
    const { place, ready } = this.places.type(id, t);
    if (!ready) throw new Error(`${typeString(t)} was not specialised`);
    return place;
  }

  private named(t: Named): Named {
    if (t.canonical !== undefined) return t.canonical;
    for (const a of t.typeArgs) this.mention(a);
    const id = typeId(t);
    const known = this.types.get(id);
    this.undo.push(() => {
      t.canonical = undefined;
      t.place = undefined;
    });
    if (known !== undefined) {
      t.canonical = known;
      return known;
    }
    this.types.set(id, t);
    t.canonical = t;
    const { home, place, ready } = this.places.type(id, t);
    t.place = place;
    if (!ready) home.types.push(t);
    if (this.tooLarge(id, t.obj)) return t;
    this.work.push(() => {
      this.mention(underlying(t));
      for (const m of methodsOf(t)) {
        m.resolve?.();
        this.mention(m.type);
        const { decl, type } = m;
        this.undo.push(() => {
          Object.assign(m, { decl, type, place: undefined });
        });
        m.place = this.places.method(m, place);
        const params = m.decl === undefined ? [] : this.receiverParams(m.decl);
        this.body(m, m.decl!, params, t.typeArgs, ready ? undefined : home);
      }
    });
    return t;
  }

  /** The type parameters as a method's receiver names them. */
  private receiverParams(decl: ast.FuncDecl): readonly TypeParam[] {
    const { info } = this.generics.get(decl)!.checked;
    const recv = (info.defs.get(decl.name) as Func).type.recv!.type;
    const base = recv.kind === 'Pointer' ? recv.element : recv;
    return (base as Named).typeArgs as readonly TypeParam[];
  }

  /** Gives an instance its signature and, unless it is compiled beforehand, its body. */
  private body(
    func: Func,
    decl: ast.FuncDecl,
    params: readonly TypeParam[],
    args: readonly Type[],
    home: Home | undefined,
  ): void {
    const { checked, file } = this.generics.get(decl)!;
    const generic = checked.info.defs.get(decl.name) as Func;
    const rewriting = new Rewriting(this, checked.info, undefined, substitution(params, args));
    rewriting.declareTypes(decl, args, func.place!.home);
    func.decl = undefined;
    func.type = rewriting.signature(generic.type);
    this.mention(func.type);
    if (home === undefined) return;
    const copy = rewriting.copy(decl);
    func.decl = copy;
    rewriting.info.defs.set(copy.name, func);
    const std = checked.pkg.std;
    home.funcs.push({
      func,
      decl: copy,
      info: rewriting.info,
      generic: decl,
      file,
      std,
    } satisfies FuncInstance);
    this.work.push(() => rewriting.fill());
  }
}

/** It contains no type parameter. */
function isClosed(t: Type): boolean {
  switch (t.kind) {
    case 'TypeParam':
      return false;
    case 'Named':
      return t.typeArgs.every(isClosed);
    case 'Pointer':
    case 'Slice':
    case 'Array':
    case 'Chan':
      return isClosed(t.element);
    case 'Map':
      return isClosed(t.key) && isClosed(t.element);
    case 'Struct':
      return t.fields.every((f) => isClosed(f.type));
    case 'Tuple':
      return t.vars.every((v) => isClosed(v.type));
    case 'Signature':
      return t.typeParams.length === 0 && isClosed(t.params) && isClosed(t.results);
    case 'Interface':
      return t.methods.every((m) => isClosed(m.type)) && t.embeddeds.every(isClosed);
    default:
      return true;
  }
}

/**
 * Where instances live: in the module of that package, of those that the generic declaration and the type arguments come from, which is
 * initialised last. So a module imports earlier ones only, and each instance is made once. When that is a package of std, which is compiled
 * beforehand, the instances that only the program needs lie in a module of their own, `$instances/<path>`. A library is put together of modules
 * that other libraries use as well: there a package has the instances that its own code leads to, and `$instances/<path>` the others. Several
 * libraries may then have one instance, which is why the types in there are made once for all (`$.shared`).
 *
 * An instance is called after the declaration and its arguments: Sum_int, Stack_string, Stack_string_Push; with the package in front when it
 * lives elsewhere. A name that is taken has a number after a `$`.
 */
import type { Func, TypeName } from '../1-check/objects.ts';
import { type CheckedPackage, type FuncInstance, Info, Package } from '../1-check/package.ts';
import { Scope } from '../1-check/scope.ts';
import type { Named, Place, Type } from '../1-check/types.ts';
import { allMethods } from '../1-check/typeset.ts';

/** The instances that a package of std has, by identity, and their names; undefined for a package that is not compiled beforehand. */
export type Beforehand = (path: string) => Readonly<Record<string, string>> | undefined;

/** Begins the paths of modules that hold instances only; no import path of Go can. */
export const instancesPath = '$instances/';

export interface Home {
  readonly pkg: Package;
  readonly types: Named[];
  readonly funcs: FuncInstance[];
  readonly names: Set<string>;
}

export interface Placing {
  readonly home: Home;
  readonly place: Place;
  /** It is compiled already. */
  readonly ready: boolean;
}

export class Places {
  /** What is placed now is compiled with std. */
  beforehand = true;
  /** The package whose code is looked at. */
  current: Package | undefined;
  private readonly library: boolean;
  private readonly checked: readonly CheckedPackage[];
  private readonly known: Beforehand;
  private readonly ranks = new Map<Package, number>();
  private readonly homes = new Map<Package, Home>();
  private readonly beside = new Map<Package, Home>();
  /** Of a package beside one of std: that one. */
  private readonly originals = new Map<Package, Package>();
  private readonly locals = new Map<TypeName, Package>();

  constructor(packages: readonly CheckedPackage[], known: Beforehand, library: boolean) {
    this.library = library;
    this.checked = packages;
    this.known = known;
    // Std first: it never imports a package of the program.
    const ordered = [...packages.filter((p) => p.pkg.std), ...packages.filter((p) => !p.pkg.std)];
    ordered.forEach((p, rank) => {
      this.ranks.set(p.pkg, rank);
    });
  }

  /** All packages, with their instances; those beside std behind the package that they belong to. */
  packages(placeOf: (t: Named) => Place): CheckedPackage[] {
    return this.checked.flatMap((p): CheckedPackage[] => {
      const own = this.homes.get(p.pkg);
      const beside = this.beside.get(p.pkg);
      const whole = { ...p, instances: { funcs: own?.funcs ?? [], types: own?.types ?? [], placeOf } };
      if (beside === undefined) return [whole];
      const { pkg, funcs, types } = beside;
      const instances = { funcs, types, placeOf };
      return [whole, { pkg, files: [], info: new Info(), instances, shared: this.library }];
    });
  }

  function(id: string, generic: Func, args: readonly Type[]): Placing {
    const home = this.latest(generic.pkg!, args);
    return this.placing(home, id, nameOf(generic, args, home));
  }

  type(id: string, t: Named): Placing {
    const home = this.latest(this.locals.get(t.obj) ?? t.obj.pkg!, t.typeArgs);
    return this.placing(home, id, nameOf(t.obj, t.typeArgs, home));
  }

  /** A method lives where its type does. */
  method(m: Func, of: Place): Place {
    const wanted = `${of.name}_${m.name}`;
    if (of.beforehand) return { ...of, name: wanted };
    const home = [...this.homes.values(), ...this.beside.values()].find((h) => h.pkg === of.home)!;
    return { ...of, name: unused(home.names, wanted) };
  }

  /** A type that an instance of a function declares lives where that does. */
  local(obj: TypeName, home: Package): void {
    this.locals.set(obj, home);
  }

  private placing(pkg: Package, id: string, wanted: string): Placing {
    const ready = this.known(pkg.path)?.[id];
    if (ready !== undefined) {
      const home = this.homeOf(pkg, true);
      return { home, place: { home: pkg, name: ready, id, beforehand: true }, ready: true };
    }
    const home = this.homeOf(pkg, this.beforehand);
    const name = unused(home.names, wanted);
    return { home, place: { home: home.pkg, name, id, beforehand: this.beforehand }, ready: false };
  }

  private homeOf(pkg: Package, beforehand: boolean): Home {
    const original = this.originals.get(pkg) ?? pkg;
    const own = beforehand || (this.library ? pkg === original && pkg === this.current : !original.std);
    if (own) return ensure(this.homes, original, () => home(original));
    return ensure(this.beside, original, () => {
      const beside = new Package(`${instancesPath}${original.path}`, original.name, new Scope(undefined));
      this.originals.set(beside, original);
      return home(beside);
    });
  }

  private latest(first: Package, args: readonly Type[]): Package {
    let latest = this.originals.get(first) ?? first;
    const add = (pkg: Package | undefined): void => {
      if (pkg === undefined) return;
      const original = this.originals.get(pkg) ?? pkg;
      if ((this.ranks.get(original) ?? 0) > (this.ranks.get(latest) ?? 0)) latest = original;
    };
    const visit = (t: Type): void => {
      if (t.kind === 'Named') add(this.locals.get(t.obj) ?? t.canonical?.place?.home ?? t.obj.pkg);
      eachPart(t, visit, add);
    };
    args.forEach(visit);
    return latest;
  }
}

function ensure<K, V>(map: Map<K, V>, key: K, make: () => V): V {
  let value = map.get(key);
  if (value === undefined) map.set(key, (value = make()));
  return value;
}

function home(pkg: Package): Home {
  const names = new Set<string>();
  for (const obj of pkg.scope.objects.values()) {
    names.add(obj.name);
    if (obj.kind === 'TypeName' && obj.type.kind === 'Named' && obj.type.obj === obj)
      for (const m of obj.type.methods) names.add(`${obj.name}_${m.name}`);
  }
  return { pkg, types: [], funcs: [], names };
}

function unused(names: Set<string>, wanted: string): string {
  let name = wanted;
  for (let i = 2; names.has(name); i++) name = `${wanted}$${i}`;
  names.add(name);
  return name;
}

function nameOf(obj: Func | TypeName, args: readonly Type[], home: Package): string {
  const prefix = obj.pkg === home ? '' : `${obj.pkg!.name}_`;
  return `${prefix}${obj.name}_${args.map(word).join('_')}`.slice(0, 80);
}

/** A type as a part of a name. */
function word(t: Type): string {
  switch (t.kind) {
    case 'Basic':
      return t.basic.replace(/\W/g, '_');
    case 'Named':
      return t.canonical?.place?.name ?? t.obj.name;
    case 'Pointer':
      return `ptr_${word(t.element)}`;
    case 'Slice':
      return `slice_${word(t.element)}`;
    case 'Array':
      return `array${t.length}_${word(t.element)}`;
    case 'Chan':
      return `chan_${word(t.element)}`;
    case 'Map':
      return `map_${word(t.key)}_${word(t.element)}`;
    case 'Signature':
      return 'func';
    case 'Interface':
      return allMethods(t).length === 0 ? 'any' : 'interface';
    default:
      return t.kind.toLowerCase();
  }
}

function eachPart(t: Type, visit: (t: Type) => void, pkg: (p: Package | undefined) => void): void {
  switch (t.kind) {
    case 'Named':
      t.typeArgs.forEach(visit);
      return;
    case 'Pointer':
    case 'Slice':
    case 'Array':
    case 'Chan':
      visit(t.element);
      return;
    case 'Map':
      visit(t.key);
      visit(t.element);
      return;
    case 'Struct':
      for (const f of t.fields) {
        if (!f.exported) pkg(f.pkg);
        visit(f.type);
      }
      return;
    case 'Tuple':
      for (const v of t.vars) visit(v.type);
      return;
    case 'Signature':
      visit(t.params);
      visit(t.results);
      return;
    case 'Interface':
      for (const m of allMethods(t)) {
        if (!m.exported) pkg(m.pkg);
        visit(m.type);
      }
  }
}

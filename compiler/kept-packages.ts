/**
 * What is left of packages of std from one program to the next: they are known by declarations that never change, so they are parsed and checked
 * once. They are found by the very object that `read` gives for them, so another bundle has packages of its own; a package that imports others than
 * those it was kept with is checked anew.
 *
 * Invariant: a program leaves them as it found them. What it writes on them is taken back at its end (`lend`); what they compute of themselves
 * on first need is the same for every program.
 */
import type * as ast from '../grammar/ast.ts';
import { SharedFiles } from '../grammar/source.ts';
import type { CheckedPackage } from './1-check/package.ts';
import type { Undo } from './1-specialise/specialise.ts';
import type { PackageSource } from './compile.ts';
import type { LoadedPackage } from './packages.ts';

interface Kept {
  readonly pkg: LoadedPackage;
  readonly imports: readonly LoadedPackage[];
}

export class KeptPackages {
  readonly positions = new SharedFiles();
  readonly files = new WeakMap<PackageSource, readonly ast.File[]>();
  /** Of what the program under way writes on them. */
  readonly undo: Undo = [];
  private readonly bySource = new WeakMap<PackageSource, Kept>();
  private readonly packages = new WeakSet<LoadedPackage>();
  readonly results = new WeakMap<LoadedPackage, CheckedPackage>();
  private lent = false;

  /** For one compilation; one that begins while another is under way goes without. */
  lend<T>(compilation: (kept: KeptPackages | undefined) => T): T {
    if (this.lent) return compilation(undefined);
    this.lent = true;
    try {
      return compilation(this);
    } finally {
      for (const undo of this.undo.splice(0).reverse()) undo();
      this.lent = false;
    }
  }

  has(pkg: LoadedPackage): boolean {
    return this.packages.has(pkg);
  }

  /** The package as it is kept; the one given when it is the first, or cannot be kept. */
  package(
    source: PackageSource,
    pkg: LoadedPackage,
    imports: readonly (LoadedPackage | undefined)[],
  ): LoadedPackage {
    if (this.files.get(source) !== pkg.files) return pkg;
    const known = this.bySource.get(source);
    if (known !== undefined) {
      const same = known.pkg.path === pkg.path && known.imports.every((p, i) => p === imports[i]);
      return same ? known.pkg : pkg;
    }
    const kept = imports.filter((p) => p !== undefined && this.has(p)) as LoadedPackage[];
    if (kept.length < imports.length) return pkg;
    this.bySource.set(source, { pkg, imports: kept });
    this.packages.add(pkg);
    return pkg;
  }

  /** Those of a program as they were checked, before its own packages are; for others only if there was nothing wrong. */
  keep(results: ReadonlyMap<LoadedPackage, CheckedPackage>, faultless: boolean): void {
    for (const [p, result] of results) {
      if (faultless) this.results.set(p, result);
      for (const { type } of result.pkg.scope.objects.values()) {
        if (type.kind !== 'Named' || type.typeParams.length === 0) continue;
        const { length } = type.instances;
        this.undo.push(() => type.instances.splice(length));
      }
    }
  }
}

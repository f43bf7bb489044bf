/**
 * The pipeline, as one pure function: Go sources in, TypeScript or JavaScript modules and diagnostics out.
 * It touches no file, clock or process; `read` is its only door, so Node, a Vite plugin and a browser worker stand on the same core.
 */
import type { FileSet } from '../grammar/source.ts';
import { isStackOverflow } from '../grammar/stack-overflow.ts';
import { checkPackage } from './1-check/index.ts';
import type { CheckedPackage, Package } from './1-check/package.ts';
import { unsafePackage } from './1-check/universe.ts';
import { instancesPath } from './1-specialise/places.ts';
import { specialise, type Undo } from './1-specialise/specialise.ts';
import type { PackageSummary } from './2-suspend/summary.ts';
import { Suspend } from './2-suspend/suspend.ts';
import { line, type Stmt } from './3-lower/ir.ts';
import { lowerPackage } from './3-lower/lower-package.ts';
import { quote } from './3-lower/types.ts';
import { type Facade, facade } from './4-print/facade.ts';
import { entrances } from './4-print/facade-entrances.ts';
import { print } from './4-print/print.ts';
import type { SourceMap } from './4-print/source-map.ts';
import { type Diagnostic, diagnostic } from './diagnostics.ts';
import { directivesOf, type ModuleSettings, startSettings } from './godebug.ts';
import { KeptPackages } from './kept-packages.ts';
import { type LoadedPackage, loadPackages } from './packages.ts';
import { tooDeep } from './too-deep.ts';

export type { Facade, SourceMap };

/** The .go files of one package (already decoded; `name` is what diagnostics and reports print, relative to the program's root where possible). */
export interface PackageSource {
  readonly files: readonly { readonly name: string; readonly text: string }[];
  /** Its assembly, which is refused: names and texts. */
  readonly assembly?: readonly { readonly name: string; readonly text: string }[];
  /** From gots' own standard library: bodies may be missing (natives). */
  readonly std?: boolean;
  /** Then `files` are declarations only: function bodies are empty, and this is what Suspend has to know of them (std-bundle.ts). */
  readonly summary?: PackageSummary;
  /** The language version that go.mod asks for, 21 for go 1.21; the newest unless told. */
  readonly goVersion?: number;
  /** Named one by one on the command line: then build constraints do not matter, and their order is kept, as for `go run file.go`. */
  readonly listed?: boolean;
}

export interface CompileOptions {
  /** Import path of the entry package; 'main' for a program. */
  readonly path: string;
  readonly entry: PackageSource;
  /** The sources of an imported package, or undefined when there is no such package. */
  read(importPath: string): PackageSource | undefined;
  readonly target?: 'ts' | 'js';
  /** Emits the packages of std too, which are otherwise compiled beforehand: for the build that does that. */
  readonly emitStd?: boolean;
  /** The specifier by which the module of package `from` imports `to` (a Go import path, 'gots/runtime' or 'gots/native/…'). */
  specifier?(from: string, to: string): string;
  /** Makes facades for TypeScript, of all packages but std; `to` is the package whose facade that of `from` imports. */
  facade?(from: string, to: string): string;
  /** Nothing imports the package but TypeScript, through its facade: so what may park is known as for a program. */
  readonly alone?: boolean;
  /** What the main module says about GODEBUG settings. */
  readonly godebug?: ModuleSettings;
  /** Runs a phase; whoever wants to know how long it takes looks at a clock before and after. */
  timed?<T>(phase: string, run: () => T): T;
}

/**
 * One emitted module: a Go package. It exports its declarations and `$inits`, which `runProgram` calls before main; that of a program whose GODEBUG settings
 * are not today's, these as `$godebug`.
 */
export interface EmittedModule {
  readonly path: string;
  readonly name: string;
  readonly std: boolean;
  readonly text: string;
  readonly map: SourceMap;
  /** What TypeScript imports, when asked for. */
  readonly facade?: Facade;
}

export interface CompileResult {
  readonly fset: FileSet;
  /** Sorted by file and position; any error means `modules` is empty. */
  readonly diagnostics: readonly Diagnostic[];
  /** In dependency order, the entry package last; packages of std are compiled beforehand and are not among them. */
  readonly modules: readonly EmittedModule[];
}

/** The checked packages of a program, in dependency order, std included. */
export interface Checked {
  readonly fset: FileSet;
  readonly diagnostics: readonly Diagnostic[];
  readonly packages: readonly CheckedPackage[];
}

export function check(options: CompileOptions, kept?: KeptPackages): Checked {
  const timed = options.timed ?? untimed;
  const { fset, packages, diagnostics } = timed('parse', () => loadPackages({ ...options, kept }));
  const found: Diagnostic[] = [...diagnostics];
  const checked: CheckedPackage[] = [];
  // As Go: labels and the like are reported together with what type-checking finds; after a syntax error nothing else is.
  if (!found.some((d) => d.code !== 'Syntax' || d.message.startsWith('syntax error'))) {
    const byPath = new Map<string, Package>([['unsafe', unsafePackage]]);
    const imported = (path: string): Package => {
      const pkg = byPath.get(path);
      if (pkg === undefined) throw new Error(`package ${path} was not loaded`);
      return pkg;
    };
    const checkOne = (p: LoadedPackage): CheckedPackage => {
      const faulty = found.length > 0 && !kept?.has(p);
      const options = { std: p.std, declarations: p.declarations, faulty };
      const result = timed('check', () =>
        checkPackage(p.path, p.files, imported, fset, (d) => found.push(d), options),
      );
      byPath.set(p.path, result.pkg);
      return result;
    };
    // Those that are kept come first: none of them may see what the others do with its types.
    const results = new Map<LoadedPackage, CheckedPackage>();
    const before = found.length;
    for (const p of packages.filter((p) => kept?.has(p))) {
      const result = kept!.results.get(p) ?? checkOne(p);
      byPath.set(p.path, result.pkg);
      results.set(p, result);
    }
    kept?.keep(results, found.length === before);
    for (const p of packages) checked.push(results.get(p) ?? checkOne(p));
  }
  if (found.length === 0 && options.path === 'main') requireMain(checked[checked.length - 1], found);
  return { fset, packages: checked, diagnostics: sorted(found, fset) };
}

function requireMain(entry: CheckedPackage, found: Diagnostic[]): void {
  const { name } = entry.files[0];
  if (entry.pkg.name !== 'main') found.push(diagnostic(name.pos, name.end, 'NotMain', entry.pkg.name));
  else if (entry.pkg.scope.lookup('main') === undefined)
    found.push(diagnostic(name.pos, name.end, 'MissingMain'));
}

let keptPackages = new KeptPackages();

export function compile(options: CompileOptions): CompileResult {
  try {
    return keptPackages.lend((kept) => compileWith(kept, options));
  } catch (error) {
    if (!isStackOverflow(error)) throw error;
    keptPackages = new KeptPackages(); // some may be half checked
    return { ...tooDeep(options), modules: [] };
  }
}

function compileWith(kept: KeptPackages | undefined, options: CompileOptions): CompileResult {
  const { fset, diagnostics, packages: checked } = check(options, kept);
  const failed = (list: readonly Diagnostic[]): CompileResult => ({
    fset,
    diagnostics: sorted(list, fset),
    modules: [],
  });
  if (diagnostics.some((d) => d.severity === 'error')) return failed(diagnostics);
  const timed = options.timed ?? untimed;
  const found: Diagnostic[] = [...diagnostics];
  const packages = timed('specialise', () => specialised(checked, options, found, kept?.undo));
  if (found.length > diagnostics.length) return failed(found);
  const suspend = timed('suspend', () => suspendOf(packages, options));
  const specifier = options.specifier ?? defaultSpecifier;
  const modules: EmittedModule[] = [];
  const entry = packages[packages.length - 1];
  const godebug = settingsOf(entry, options);
  for (const p of packages) {
    if (p.pkg.std && p !== entry && !options.emitStd) continue;
    const { module, body } = timed('lower', () => lowerPackage(p, suspend, fset));
    found.push(...module.diagnostics);
    const imports: Stmt[] = [
      line`import * as $ from ${quote(specifier(p.pkg.path, 'gots/runtime'))};`,
      ...[...module.imports].map(
        ([path, name]) => line`import * as ${name} from ${quote(specifier(p.pkg.path, path))};`,
      ),
      ...(module.usesNatives
        ? [line`import * as native from ${quote(specifier(p.pkg.path, `gots/native/${p.pkg.path}`))};`]
        : []),
    ];
    const settings =
      p === entry && options.path === 'main' && godebug !== ''
        ? [line`export const $godebug = ${quote(godebug)};`]
        : [];
    const { text, map } = timed('print', () =>
      print([...imports, ...body, ...settings], fset, options.target ?? 'ts'),
    );
    const facadeOf = options.facade;
    const seen =
      facadeOf === undefined || p.pkg.std || isInstances(p.pkg.path)
        ? undefined
        : facade(
            p,
            suspend,
            fset,
            {
              specifier: (to) => specifier(p.pkg.path, to),
              facade: (to) => facadeOf(p.pkg.path, to),
              godebug,
            },
            (d) => found.push(d),
          );
    modules.push({ path: p.pkg.path, name: p.pkg.name, std: p.pkg.std, text, map, facade: seen });
  }
  if (found.some((d) => d.severity === 'error')) return failed(found);
  return { fset, diagnostics: found, modules };
}

/** The GODEBUG settings that the program starts with, as far as they are not today's. */
function settingsOf(entry: CheckedPackage, { godebug = { settings: [] } }: CompileOptions): string {
  const directives = entry.pkg.name === 'main' ? entry.files.flatMap(directivesOf) : [];
  return startSettings(
    godebug,
    directives.flatMap(({ says }) => ('problem' in says ? [] : [says])),
  );
}

/** With the instances of their generic declarations; what is checked may be specialised only once. */
export function specialised(
  packages: readonly CheckedPackage[],
  options: CompileOptions,
  found: Diagnostic[] = [],
  undo?: Undo,
): readonly CheckedPackage[] {
  const beforehand = (path: string) => options.read(path)?.summary?.instances;
  return specialise(packages, beforehand, found, options.facade !== undefined, undo);
}

export function suspendOf(packages: readonly CheckedPackage[], options: CompileOptions): Suspend {
  const entry = packages[packages.length - 1];
  const outside = options.path === 'main' ? 'nothing' : options.alone ? entrances(entry) : 'anything';
  return new Suspend(packages, outside, (path) => options.read(path)?.summary);
}

function untimed<T>(_phase: string, run: () => T): T {
  return run();
}

/** The module of that path holds instances of generic declarations, and nothing else; it belongs to the program. */
export function isInstances(path: string): boolean {
  return path.startsWith(instancesPath);
}

/** As emitted code names modules when nothing else is asked for: packages of std by gots' exports, others by path. */
function defaultSpecifier(_from: string, to: string): string {
  return to.startsWith('gots/') ? to : `gots/std/${to}`;
}

function sorted(list: readonly Diagnostic[], fset: FileSet): Diagnostic[] {
  void fset;
  return [...list].sort((a, b) => a.pos - b.pos);
}

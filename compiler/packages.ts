/**
 * From an entry package to all packages of a program: parses, follows imports, checks what the go command checks about them.
 *
 * Pure: sources come from `read`. Packages are returned after everything they import (imports in path order), the entry package last;
 * a package that cannot be loaded is reported where it is imported and is not among them.
 */
import type * as ast from '../grammar/ast.ts';
import { parseFile } from '../grammar/index.ts';
import { FileSet, isShared, type Pos, placeString } from '../grammar/source.ts';
import { importPath } from './1-check/imports.ts';
import { type BuildLine, fileHeader, included, languageVersion, nameMatches } from './build-constraint.ts';
import type { PackageSource } from './compile.ts';
import { type Code, type Diagnostic, diagnostic, type messages } from './diagnostics.ts';
import { directivesOf, unsupported } from './godebug.ts';
import type { KeptPackages } from './kept-packages.ts';
import { goPackages } from './std-packages.ts';

export interface LoadOptions {
  /** Import path of the entry package; 'main' for a program. */
  readonly path: string;
  readonly entry: PackageSource;
  /** The sources of an imported package, or undefined when there is no such package. */
  read(importPath: string): PackageSource | undefined;
  /** Where positions count from; a new one when absent. */
  readonly fset?: FileSet;
  /** What earlier programs have left. */
  readonly kept?: KeptPackages;
}

/** One package as written: parsed files, in name order unless they were listed. */
export interface LoadedPackage {
  readonly path: string;
  readonly name: string;
  readonly std: boolean;
  /** Function bodies are empty. */
  readonly declarations: boolean;
  readonly files: readonly ast.File[];
  /** Import paths, sorted; 'unsafe' is not among them. */
  readonly imports: readonly string[];
}

export interface Program {
  readonly fset: FileSet;
  readonly packages: readonly LoadedPackage[];
  /** Syntax errors and errors about imports. */
  readonly diagnostics: readonly Diagnostic[];
}

export function loadPackages(options: LoadOptions): Program {
  const loader = new Loader(options);
  loader.load(options.path, options.entry);
  return { fset: loader.fset, packages: loader.packages, diagnostics: loader.diagnostics };
}

interface Import {
  readonly path: string;
  readonly spec: ast.ImportSpec;
  readonly file: ast.File;
}

class Loader {
  readonly options: LoadOptions;
  readonly fset: FileSet;
  readonly packages: LoadedPackage[] = [];
  readonly diagnostics: Diagnostic[] = [];
  /** Finished packages by path; undefined for one that could not be loaded. */
  private readonly loaded = new Map<string, LoadedPackage | undefined>();
  /** The chain of imports from the entry to the package being loaded; `via` is the import that led to it. */
  private readonly chain: { readonly path: string; readonly via: Import | undefined }[] = [];

  constructor(options: LoadOptions) {
    this.options = options;
    this.fset = options.fset ?? new FileSet();
  }

  private report<C extends Code>(
    at: { readonly pos: Pos; readonly end: Pos },
    code: C,
    ...args: Parameters<(typeof messages)[C]>
  ): void {
    this.diagnostics.push(diagnostic(at.pos, at.end, code, ...args));
  }

  load(path: string, source: PackageSource, via?: Import): LoadedPackage | undefined {
    this.chain.push({ path, via });
    const files = this.filesOf(path, source, via);
    let pkg: LoadedPackage | undefined;
    if (files.length > 0) {
      const imports = new Map<string, LoadedPackage | undefined>();
      for (const file of files) {
        for (const spec of file.imports) {
          const named = importPath(spec); // what is wrong with it, the checker says
          if (named === undefined || 'wrong' in named || named.path === 'unsafe' || named.path === 'C')
            continue;
          const to = named.path;
          imports.set(to, this.follow({ path: to, spec, file }, source.std === true));
        }
      }
      const known = [...imports].filter(([, p]) => p !== undefined).map(([to]) => to);
      const kind = {
        std: source.std === true,
        declarations: source.summary !== undefined,
      };
      pkg = { path, name: files[0].name.name, ...kind, files, imports: known.sort() };
      pkg = this.options.kept?.package(source, pkg, [...imports.values()]) ?? pkg;
      this.packages.push(pkg);
    }
    this.loaded.set(path, pkg);
    this.chain.pop();
    return pkg;
  }

  /** Parsed now, or for an earlier program. */
  private filesOf(path: string, source: PackageSource, via: Import | undefined): readonly ast.File[] {
    const kept = source.summary === undefined ? undefined : this.options.kept;
    const known = kept?.files.get(source);
    for (const file of known ?? []) this.fset.include(file.source);
    if (known !== undefined) return known;
    const faults = this.diagnostics.length;
    const files = this.parse(path, source, via, kept);
    if (this.diagnostics.length === faults && files.every(({ source: file }) => isShared(file.base)))
      kept?.files.set(source, files);
    return files;
  }

  /** The files that belong to the build, parsed. */
  private parse(path: string, source: PackageSource, via?: Import, kept?: KeptPackages): ast.File[] {
    const files: ast.File[] = [];
    const named = source.files.filter((f) => source.listed || nameMatches(f.name));
    if (!source.listed) named.sort((a, b) => (a.name < b.name ? -1 : 1));
    for (const { name, text } of named) {
      const header = fileHeader(text);
      const { goBuild, repeated } = header;
      const belongs = included(header);
      if (belongs === false && !source.listed) continue;
      const version = languageVersion(source.goVersion, goBuild?.expression);
      const file = this.fset.add(name, text, { version, shared: kept?.positions });
      const place = ({ offset }: BuildLine) => ({ pos: file.base + offset, end: file.base + offset + 2 });
      if (repeated !== undefined) this.report(place(repeated), 'RepeatedBuildLine');
      else if (belongs === undefined) this.report(place(goBuild!), 'InvalidBuildLine', goBuild!.expression);
      const { file: tree, errors } = parseFile(file);
      for (const e of errors) this.report(e, 'Syntax', e.message);
      files.push(tree);
    }
    for (const { name, text } of source.assembly ?? []) {
      if (!nameMatches(name.replace(/\.s$/, '.go')) || included(fileHeader(text)) !== true) continue;
      if (!/\w/.test(text.replace(/\/\*[\s\S]*?\*\/|\/\/.*/g, ''))) continue; // only there to allow functions without body
      const pos = this.fset.add(name, text).base;
      this.report({ pos, end: pos }, 'Unsupported', 'assembly is');
    }
    if (files.length === 0) {
      const code = source.files.some((f) => f.name.endsWith('.go')) ? 'ExcludedFiles' : 'NoGoFiles';
      this.report(via?.spec ?? { pos: 0, end: 0 }, code, path);
    }
    const other = files.find((f) => f.name.name !== files[0].name.name);
    if (other !== undefined) {
      const [first, second] = [files[0], other].map((f) => `${f.name.name} (${baseName(f)})`);
      this.report(other.name, 'MixedPackages', first, second);
    }
    const chosen = files.filter((f) => f.name.name === files[0].name.name);
    if (source.std !== true) this.checkSettings(chosen);
    return chosen;
  }

  /** `//go:debug` lines are to be right in every package, though only those of package main count. */
  private checkSettings(files: readonly ast.File[]): void {
    const seen = new Map<string, Pos>();
    for (const { pos, end, says } of files.flatMap(directivesOf)) {
      if ('problem' in says) {
        this.report({ pos, end }, 'InvalidGoDebug', says.problem);
        continue;
      }
      const refused = unsupported(says);
      if (refused !== undefined) this.report({ pos, end }, 'Unsupported', refused);
      const before = seen.get(says.key);
      if (before === undefined) seen.set(says.key, pos);
      else this.report({ pos, end }, 'RepeatedGoDebug', says.key, placeString(this.fset.told(before)!));
    }
  }

  private follow(to: Import, fromStd: boolean): LoadedPackage | undefined {
    const { path, spec } = to;
    const from = this.chain.at(-1)!.path;
    const start = this.chain.findIndex((c) => c.path === path);
    if (start >= 0) {
      const steps = [...this.chain.slice(start + 1).map((c) => c.via!), to];
      const lines = steps.map((step) => `\n\timports ${step.path} from ${baseName(step.file)}`);
      this.report(spec, 'ImportCycle', `package ${path}${lines.join('')}`);
      return undefined;
    }
    let pkg = this.loaded.get(path);
    if (!this.loaded.has(path)) {
      const source = this.options.read(path);
      if (source === undefined) {
        this.missing(to);
        this.loaded.set(path, undefined);
        return undefined;
      }
      pkg = this.load(path, source, to);
    } else if (pkg === undefined && this.options.read(path) === undefined) {
      this.missing(to);
    }
    if (pkg === undefined) return undefined;
    if (pkg.name === 'main') {
      this.report(spec, 'ProgramImport', path);
      return undefined;
    }
    if (!internalAllowed(from, fromStd, path, pkg.std)) this.report(spec, 'InternalPackage', path);
    return pkg;
  }

  private missing({ path, spec }: Import): void {
    if (/^\.{1,2}(\/|$)/.test(path)) {
      if (/\.[cm]?tsx?$/.test(path)) this.report(spec, 'Unsupported', 'importing TypeScript is');
      else this.report(spec, 'RelativeImport', path);
    } else if (goPackages.has(path)) this.report(spec, 'Unsupported', `package ${path} is`);
    else if (path.split('/')[0].includes('.')) this.report(spec, 'NoRequiredModule', path);
    else this.report(spec, 'NotInStd', path);
  }
}

function baseName(file: ast.File): string {
  return file.source.name.slice(file.source.name.lastIndexOf('/') + 1);
}

/** What is below `internal` is for the tree around that folder; the entry program counts as part of every tree but std. */
function internalAllowed(from: string, fromStd: boolean, path: string, std: boolean): boolean {
  const segments = path.split('/');
  const at = segments.lastIndexOf('internal');
  if (at < 0) return true;
  if (std) return fromStd;
  const parent = segments.slice(0, at).join('/');
  return from === 'main' || from === parent || from.startsWith(`${parent}/`);
}

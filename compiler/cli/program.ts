/**
 * From what the user named (files, a folder) to what the compiler wants: an entry package, and the way to the packages it imports.
 *
 * A folder is a package. Files named together are one package, whatever else stands beside them. go.mod, looked for upwards, gives the
 * module's path; its folder is the root that file names in diagnostics and reports are relative to (without go.mod: the package's folder).
 */
import { basename, dirname, join, posix, relative, resolve, sep } from 'node:path';
import { type CompileOptions, type CompileResult, compile, type PackageSource } from '../compile.ts';
import type { ModuleSettings } from '../godebug.ts';
import { requireDepth } from './depth.ts';
import { Failure } from './failure.ts';
import { findModule } from './module.ts';
import { shownPath } from './shown-path.ts';
import { readSource } from './source-text.ts';
import { Sources } from './sources.ts';
import { stdPackage } from './std-library.ts';

export interface Program {
  /** The folder that file names are relative to, absolute. */
  readonly root: string;
  /** The folder of the entry package, absolute. */
  readonly folder: string;
  /** The entry package's import path; 'main' for a program. */
  readonly path: string;
  readonly entry: PackageSource;
  /** The module's path; '' without go.mod. */
  readonly module: string;
  readonly godebug: ModuleSettings;
  read(importPath: string): PackageSource | undefined;
}

/** One folder, or one or more .go files of one folder. */
export function openProgram(inputs: readonly string[], sources = new Sources()): Program {
  const kinds = inputs.map((input) => kindOf(input, sources));
  const folder = kinds[0] === 'folder' ? resolve(inputs[0]) : dirname(resolve(inputs[0]));
  const names = kinds[0] === 'folder' ? goFiles(folder, sources) : inputs.map((input) => basename(input));
  if (names.length === 0) throw new Failure(`no Go files in ${inputs[0]}`);
  const away = inputs.find((input) => kinds[0] === 'file' && dirname(resolve(input)) !== folder);
  if (away !== undefined)
    throw new Failure(`named files must all be in one directory; have ${inputs[0]} and ${away}`);

  const { root, module, goVersion, godebug } = findModule(folder, sources);
  const version = goVersion === undefined ? {} : { goVersion };
  const entry = { ...readFiles(root, folder, names, kinds[0] === 'file', sources), ...version };
  const inner = slashes(relative(root, folder));
  const read = (importPath: string): PackageSource | undefined => {
    if (module === '' || (importPath !== module && !importPath.startsWith(`${module}/`)))
      return stdPackage(importPath);
    const target = join(root, importPath.slice(module.length));
    const files = sources.kind(target) === 'folder' ? goFiles(target, sources) : [];
    return files.length === 0 ? undefined : { ...readFiles(root, target, files, false, sources), ...version };
  };
  const known = new Map<string, PackageSource | undefined>();
  return {
    root,
    folder,
    path: entry.files.some((file) => packageName(file.text) === 'main')
      ? 'main'
      : posix.join(module || basename(folder), inner),
    entry,
    module,
    godebug,
    read(importPath) {
      if (!known.has(importPath)) known.set(importPath, read(importPath));
      return known.get(importPath);
    },
  };
}

/** Several packages at once: each folder is one, the files of one folder are one. */
export function openPrograms(inputs: readonly string[], sources = new Sources()): Program[] {
  const groups = new Map<string, string[]>();
  for (const input of inputs) {
    const key = kindOf(input, sources) === 'folder' ? input : `${dirname(resolve(input))}/*.go`;
    groups.set(key, [...(groups.get(key) ?? []), input]);
  }
  return [...groups.values()].map((group) => openProgram(group, sources));
}

export function compileProgram(
  program: Program,
  options: Pick<CompileOptions, 'target' | 'specifier' | 'timed'>,
): CompileResult {
  const result = compile({
    path: program.path,
    entry: program.entry,
    godebug: program.godebug,
    read: (path) => program.read(path),
    ...options,
  });
  requireDepth(result);
  return result;
}

/** The folder of a package of the program's own module, relative to its root. */
export function folderOf(program: Program, importPath: string): string {
  if (importPath === program.path) return slashes(relative(program.root, program.folder));
  return importPath.slice(program.module.length + 1);
}

function kindOf(input: string, sources: Sources): 'file' | 'folder' {
  const kind = input === '' ? 'none' : sources.kind(resolve(input));
  if (kind === 'none') throw new Failure(`${input}: no such file or directory`);
  if (kind === 'folder') return kind;
  if (!input.endsWith('.go')) throw new Failure(`${input}: not a .go file`);
  if (kind === 'other') throw new Failure(`${input}: not a regular file`);
  return kind;
}

function goFiles(folder: string, sources: Sources): string[] {
  return sources.names(folder, '.go').filter((name) => !name.endsWith('_test.go'));
}

function readFiles(
  root: string,
  folder: string,
  names: readonly string[],
  listed: boolean,
  sources: Sources,
): PackageSource {
  const read = (name: string) => {
    const path = join(folder, name);
    return { name: slashes(relative(root, path)), text: readSource(path, shownPath(path), sources) };
  };
  const files = names.map(read);
  return listed ? { files, listed } : { files, assembly: sources.names(folder, '.s').map(read) };
}

function slashes(path: string): string {
  return path.split(sep).join('/');
}

function packageName(text: string): string | undefined {
  return /^\uFEFF?(?:\s|\/\/[^\n]*(?:\n|$)|\/\*[\s\S]*?\*\/)*package\s+(\w+)/.exec(text)?.[1];
}

/**
 * A folder of .go files as a library for TypeScript: compiled with facades. What the Vite plugin and `gots types` have in common.
 *
 * Invariant: `stamp` changes whenever a file of any package that the library consists of, or go.mod, is changed, created or deleted. It is taken before the
 * files are read: one that is written meanwhile makes the library look older than it is, never newer.
 */
import { readdirSync, statSync } from 'node:fs';
import { basename, dirname, join, posix, relative, resolve, sep } from 'node:path';
import { type CompileResult, compile, type EmittedModule, isInstances } from '../compile.ts';
import { folderOf, openProgram, type Program } from './program.ts';

export interface Library {
  readonly folder: string;
  readonly program: Program;
  readonly result: CompileResult;
  /** The package of the folder itself; undefined when there are errors. */
  readonly main: EmittedModule | undefined;
  /** Of the packages it consists of, absolute; those of std aside, and those of its module that it looked for in vain included. */
  readonly folders: readonly string[];
  readonly stamp: string;
}

/**
 * Compiles the package in a folder. `moduleOf`: the specifier of the module of the package in a folder; `instancesOf`: of a module of this library
 * that holds instances of generic declarations.
 */
export function compileLibrary(
  folder: string,
  moduleOf: (folder: string) => string,
  instancesOf: (path: string) => string = (path) => path,
): Library {
  const stamps = new Map([[resolve(folder), stampOf([folder])]]);
  const opened = openProgram([folder]);
  const path = posix.join(opened.module || basename(folder), slashes(relative(opened.root, folder)));
  const program: Program = { ...opened, path: path === 'main' ? 'main/library' : path };
  const folderFor = (to: string): string =>
    to === program.path ? folder : join(program.root, folderOf(program, to));
  const isOwn = (to: string): boolean =>
    to === program.path ||
    (program.module !== '' && (to === program.module || to.startsWith(`${program.module}/`)));
  const result = compile({
    path: program.path,
    entry: program.entry,
    godebug: program.godebug,
    target: 'js',
    alone: opened.module === '' || goFolders(opened.root).length === 1,
    read(importPath) {
      if (isOwn(importPath)) {
        const at = folderFor(importPath);
        if (!stamps.has(at)) stamps.set(at, stampOf([at]));
      }
      return program.read(importPath);
    },
    specifier(_from, to) {
      if (to.startsWith('gots/')) return to;
      if (isInstances(to)) return instancesOf(to);
      return isOwn(to) ? moduleOf(folderFor(to)) : `gots/std/${to}`;
    },
    facade(from, to) {
      const target = folderFor(to);
      const path = slashes(relative(folderFor(from), join(target, goFileNames(target)[0])));
      return path.startsWith('.') ? path : `./${path}`;
    },
  });
  const main = result.modules.find((module) => module.path === program.path);
  return { folder, program, result, main, folders: [...stamps.keys()], stamp: joined(stamps.values()) };
}

/** Of folders as they are now; comparable with that of a library, made of the same folders. */
export function stampOf(folders: readonly string[]): string {
  return joined(
    folders.map((folder) =>
      joined(
        [...goFileNames(folder).map((name) => join(folder, name)), ...moduleFiles(folder)].map(stampOfFile),
      ),
    ),
  );
}

function stampOfFile(path: string): string {
  const stat = statSync(path, { throwIfNoEntry: false });
  return `${path} ${stat?.mtimeMs} ${stat?.size}`;
}

/** What says in which way the package of a folder is compiled, or might say so: the go.mod and go.work of the folder, and of those above. */
export function moduleFiles(folder: string): string[] {
  const files = ['go.mod', 'go.work'].map((name) => join(folder, name));
  return dirname(folder) === folder ? files : [...files, ...moduleFiles(dirname(folder))];
}

function joined(stamps: Iterable<string>): string {
  return [...stamps].join('\n');
}

/** The .go files of a package, tests aside; sorted. The first has the facade, the others pass it on. */
export function goFileNames(folder: string): string[] {
  try {
    return readdirSync(folder)
      .filter((name) => name.endsWith('.go') && !name.endsWith('_test.go'))
      .sort();
  } catch {
    return [];
  }
}

/** The folders below `root` (and itself) that hold packages. */
export function goFolders(root: string): string[] {
  const found = goFileNames(root).length > 0 ? [root] : [];
  for (const entry of readdirSync(root, { withFileTypes: true })) {
    if (!entry.isDirectory() || /^[._]|^(?:node_modules|testdata|vendor)$/.test(entry.name)) continue;
    found.push(...goFolders(join(root, entry.name)));
  }
  return found;
}

/** A .go file that can be imported. */
export function isGoFile(path: string): boolean {
  return path.endsWith('.go') && !path.endsWith('_test.go');
}

/** The first file of the folder that a .go file is in. */
export function facadeFile(path: string): string {
  return goFileNames(dirname(path))[0];
}

export function slashes(path: string): string {
  return path.split(sep).join('/');
}

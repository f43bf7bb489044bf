/**
 * A program as the playground holds it: files by path, go.mod among them. Gives the compiler what it wants, as the command line does for
 * folders. Invariant: the files at the top are the entry package; each folder is a package of the module that go.mod names.
 */
import type { PackageSource } from '../compiler/compile.ts';

export interface SourceText {
  /** Relative to the program's root, with slashes. */
  readonly name: string;
  readonly text: string;
}

export interface Program {
  readonly entry: PackageSource;
  /** The packages of the program's own module. */
  read(importPath: string): PackageSource | undefined;
}

export function openProgram(files: readonly SourceText[]): Program {
  const module = modulePath(files);
  return {
    entry: { files: inFolder(files, '') },
    read(importPath) {
      if (module === undefined || !importPath.startsWith(`${module}/`)) return undefined;
      const found = inFolder(files, importPath.slice(module.length + 1));
      return found.length === 0 ? undefined : { files: found };
    },
  };
}

/** The import path of the package that a file is in; 'main' for those at the top. */
export function packageOf(files: readonly SourceText[], name: string): string {
  const folder = folderOf(name);
  return folder === '' ? 'main' : `${modulePath(files) ?? ''}/${folder}`;
}

function modulePath(files: readonly SourceText[]): string | undefined {
  const text = files.find(({ name }) => name === 'go.mod')?.text ?? '';
  return /^\s*module\s+"?([^\s"]+)/m.exec(text)?.[1];
}

function inFolder(files: readonly SourceText[], folder: string): SourceText[] {
  return files.filter(({ name }) => name.endsWith('.go') && folderOf(name) === folder);
}

function folderOf(name: string): string {
  return name.includes('/') ? name.slice(0, name.lastIndexOf('/')) : '';
}

/**
 * A program as the playground holds it: files by path, go.mod among them. Gives the compiler what it wants, as the command line does for
 * folders. Invariant: the files at the top are the entry package; each folder is a package of the module that go.mod names.
 */
import type { PackageSource } from '../compiler/compile.ts';
import { type GoMod, minorOf, readGoMod, tooNew } from '../compiler/go-mod.ts';
import type { ModuleSettings } from '../compiler/godebug.ts';

export interface SourceText {
  /** Relative to the program's root, with slashes. */
  readonly name: string;
  readonly text: string;
}

export interface Program {
  readonly entry: PackageSource;
  readonly godebug: ModuleSettings;
  /** What is wrong with go.mod. */
  readonly problems: GoMod['problems'];
  /** The packages of the program's own module. */
  read(importPath: string): PackageSource | undefined;
}

export function openProgram(files: readonly SourceText[]): Program {
  const { path, go, settings, problems } = goMod(files);
  const goVersion = go === undefined ? undefined : minorOf(go);
  const newer = go === undefined ? undefined : tooNew(go);
  return {
    entry: { files: inFolder(files, ''), goVersion },
    godebug: { go, settings },
    problems:
      newer === undefined ? problems : [...problems, { line: 1, column: 1, message: `go.mod ${newer}` }],
    read(importPath) {
      if (path === undefined || !importPath.startsWith(`${path}/`)) return undefined;
      const found = inFolder(files, importPath.slice(path.length + 1));
      return found.length === 0 ? undefined : { files: found, goVersion };
    },
  };
}

/** The import path of the package that a file is in; 'main' for those at the top. */
export function packageOf(files: readonly SourceText[], name: string): string {
  const folder = folderOf(name);
  return folder === '' ? 'main' : `${goMod(files).path ?? ''}/${folder}`;
}

/** Without the file there is no module. */
function goMod(files: readonly SourceText[]): Partial<GoMod> & Pick<GoMod, 'settings' | 'problems'> {
  const file = files.find(({ name }) => name === 'go.mod');
  return file === undefined ? { settings: [], problems: [] } : readGoMod(file.text);
}

function inFolder(files: readonly SourceText[], folder: string): SourceText[] {
  return files.filter(({ name }) => name.endsWith('.go') && folderOf(name) === folder);
}

function folderOf(name: string): string {
  return name.includes('/') ? name.slice(0, name.lastIndexOf('/')) : '';
}

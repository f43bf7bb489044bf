/**
 * The types of .go imports: `.gots/types/` mirrors the project, and holds x.d.go.ts (with its declaration map) for every x.go.
 * TypeScript finds them by `"rootDirs": [".", ".gots/types"]` and `"allowArbitraryExtensions": true`.
 *
 * Invariant: a package with errors keeps the types it had; those of files that are gone are removed.
 */
import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { compileLibrary, goFileNames, goFolders, type Library, slashes } from './library.ts';
import { writeFile } from './write-file.ts';

const mirror = (root: string): string => join(root, '.gots', 'types');

/** Writes the types of all packages below a folder; gives those with errors. */
export function writeAllTypes(root: string): Library[] {
  const failed: Library[] = [];
  for (const folder of goFolders(resolve(root))) {
    const library = compileLibrary(folder, (of) => of);
    if (library.main === undefined) failed.push(library);
    else writeTypes(root, library);
  }
  removeOrphans(root);
  return failed;
}

/** Writes the types of one package. */
export function writeTypes(root: string, { folder, program, main }: Library): void {
  if (main?.facade === undefined) return;
  const { types, typesMap } = main.facade;
  const target = join(mirror(root), relative(root, folder));
  const [first, ...others] = goFileNames(folder);
  const name = declarationName(first);
  const sources = typesMap.sources.map((source) => slashes(relative(target, join(program.root, source))));
  const map = { version: 3, file: name, sources, names: [], mappings: typesMap.mappings };
  write(join(target, name), `${types}//# sourceMappingURL=${name}.map\n`);
  write(join(target, `${name}.map`), JSON.stringify(map));
  for (const other of others) {
    write(join(target, declarationName(other)), `export * from './${first}';\n`);
    rmSync(join(target, `${declarationName(other)}.map`), { force: true });
  }
}

/** crawl.go → crawl.d.go.ts */
function declarationName(file: string): string {
  return `${file.slice(0, -'.go'.length)}.d.go.ts`;
}

export function removeOrphans(root: string): void {
  const folder = mirror(root);
  if (!existsSync(folder)) return;
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    const match = /^(.*)\.d\.go\.ts(?:\.map)?$/.exec(entry.name);
    if (match === null || !entry.isFile()) continue;
    const source = join(root, relative(folder, entry.parentPath), `${match[1]}.go`);
    if (!existsSync(source)) rmSync(join(entry.parentPath, entry.name));
  }
}

/** Leaves a file alone that is as it should be, so that watchers of it are not woken. */
function write(file: string, text: string): void {
  if (existsSync(file) && readFileSync(file, 'utf8') === text) return;
  writeFile(file, text);
}

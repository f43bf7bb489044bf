/**
 * Where modules go and how they find each other: a package's module lies in the package's folder below the output folder, named after the
 * last element of its import path, so that the specifier follows from the import path alone. Instances of generic declarations of std, which
 * is compiled beforehand, lie in `$instances/<path>`.
 */
import { posix } from 'node:path';
import { isInstances } from '../compile.ts';
import { folderOf, type Program } from './program.ts';

/** Relative to the output folder, without extension. */
export function outputPath(program: Program, importPath: string): string {
  if (isInstances(importPath)) return importPath;
  return posix.join(folderOf(program, importPath), posix.basename(importPath));
}

/** How the module of package `from` imports `to`; `extension` is what imports among the program's own modules end in. */
export function moduleSpecifier(program: Program, from: string, to: string, extension: string): string {
  if (to.startsWith('gots/')) return to;
  const own =
    isInstances(to) ||
    (program.module !== '' && (to === program.module || to.startsWith(`${program.module}/`)));
  if (!own) return `gots/std/${to}`;
  const path = posix.relative(posix.dirname(outputPath(program, from)), outputPath(program, to));
  return `${path.startsWith('.') ? '' : './'}${path}${extension}`;
}

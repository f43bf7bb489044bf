/**
 * gots' standard library as the compiler sees it, read from the bundle that the build made.
 */
import { readFileSync } from 'node:fs';
import type { PackageSource } from '../compile.ts';
import type { StdBundle } from '../std-bundle.ts';

let bundle: StdBundle | undefined;

/** What there is of a standard package; undefined when gots has none by that path. The bundle is read at the first call. */
export function stdPackage(importPath: string): PackageSource | undefined {
  bundle ??= JSON.parse(readFileSync(new URL('./std.json', import.meta.url), 'utf8')) as StdBundle;
  return Object.hasOwn(bundle, importPath) ? bundle[importPath] : undefined;
}

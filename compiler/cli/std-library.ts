/**
 * gots' standard library as the compiler sees it: the Go side of every package, read from the bundle that the build made.
 */
import { readFileSync } from 'node:fs';
import type { PackageSource } from '../compile.ts';

/** dist/std.json: import path → files. */
export type StdBundle = Readonly<Record<string, readonly { readonly name: string; readonly text: string }[]>>;

let bundle: StdBundle | undefined;

/** The sources of a standard package; undefined when gots has none by that path. The bundle is read at the first call. */
export function stdPackage(importPath: string): PackageSource | undefined {
  bundle ??= JSON.parse(readFileSync(new URL('./std.json', import.meta.url), 'utf8')) as StdBundle;
  return Object.hasOwn(bundle, importPath) ? { files: bundle[importPath], std: true } : undefined;
}

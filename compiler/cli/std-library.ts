/**
 * gots' standard library as the compiler sees it, read from the bundle that the build made.
 */
import { existsSync, readFileSync } from 'node:fs';
import type { PackageSource } from '../compile.ts';
import type { StdBundle } from '../std-bundle.ts';

let bundle: StdBundle | undefined;

/** What there is of a standard package; undefined when gots has none by that path. The bundle is read at the first call. */
export function stdPackage(importPath: string): PackageSource | undefined {
  bundle ??= JSON.parse(readFileSync(bundleFile(), 'utf8')) as StdBundle;
  return Object.hasOwn(bundle, importPath) ? bundle[importPath] : undefined;
}

/** Beside the command line, above the modules of the plugin; in dist/ when the compiler runs from its sources. */
function bundleFile(): URL {
  const places = ['.', '..', '../..', '../../dist'].map(
    (place) => new URL(`${place}/std.json`, import.meta.url),
  );
  return places.find((place) => existsSync(place)) ?? places[0];
}

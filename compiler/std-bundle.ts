/**
 * gots' standard library as programs are compiled against it: of each package the declarations, and the summary of its bodies. Made by the build
 * from the sources; plain data, so whoever reads it (from a file, from the network) has in each entry what `CompileOptions.read` gives.
 */
import { summarise } from './2-suspend/summary.ts';
import { type CompileOptions, check, type PackageSource, specialised } from './compile.ts';
import { declarations } from './declarations.ts';

/** By import path. */
export type StdBundle = Readonly<Record<string, PackageSource>>;

export function bundleStd(paths: readonly string[], read: CompileOptions['read']): StdBundle {
  const imports = paths.map((path) => `import _ "${path}"\n`).join('');
  const entry = { files: [{ name: 'all.go', text: `package all\n${imports}` }], std: true };
  const options = { path: 'all', entry, read };
  const checked = check(options);
  const { fset } = checked;
  const packages = specialised(checked.packages, options);
  return Object.fromEntries(
    packages
      .filter(({ pkg }) => pkg.path !== 'all')
      .map((p) => [p.pkg.path, { files: declarations(p), std: true, summary: summarise(p, fset) }]),
  );
}

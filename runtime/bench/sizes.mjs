/**
 * What a program weighs in a page: compiled, bundled and minified by esbuild together with the runtime and the packages it imports, and
 * gzipped. With --contents, what the bundles consist of is printed too.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { gotsCommand } from './contestants.mjs';
import { output } from './measure.mjs';

const folder = join(import.meta.dirname, 'size');
const fixtures = [
  { name: 'hello', what: 'println("hello")', most: 3 },
  { name: 'fmt', what: 'fmt.Println("hello")', most: 12 },
  { name: 'concurrency', what: 'channels, select, WaitGroup and timers, without fmt', most: 7 },
];

/** @type {import('./figures.mjs').Measurement} */
export async function sizes({ scratch, contents, progress }) {
  const figures = [];
  for (const { name, what, most } of fixtures) {
    progress(name);
    const value = (await bundled(name, join(scratch, `size-${name}`), contents)) / 1000;
    figures.push({ what, value, unit: 'kB', most });
  }
  return figures;
}

/** @param {string} name @param {string} out @param {boolean} contents */
async function bundled(name, out, contents) {
  output(gotsCommand('compile', join(folder, `${name}.go`), '-o', out, '--target', 'js', '--no-format'));
  writeFileSync(
    join(out, 'entry.js'),
    `import { runProgram } from 'gots/runtime/node';
import { $inits, main } from './main.js';
runProgram({ init: $inits, main });
`,
  );
  const { outputFiles, metafile } = await build({
    entryPoints: [join(out, 'entry.js')],
    bundle: true,
    minify: true,
    write: false,
    metafile: true,
    format: 'esm',
    target: 'es2022',
    platform: 'node',
    logLevel: 'error',
    tsconfigRaw: '{}', // as outside this repository
  });
  if (contents) {
    const parts = Object.entries(Object.values(metafile.outputs)[0].inputs)
      .filter(([, { bytesInOutput }]) => bytesInOutput > 0)
      .sort(([, a], [, b]) => b.bytesInOutput - a.bytesInOutput);
    console.log(`${name}:`);
    for (const [file, { bytesInOutput }] of parts)
      console.log(`${String(bytesInOutput).padStart(8)}  ${file}`);
  }
  return gzipSync(outputFiles[0].contents, { level: 9 }).length;
}

/**
 * Builds dist/: the command line as one file, the runtime and the compiler as modules with declarations, and gots' standard library,
 * compiled by gots itself.
 *
 *     dist/gots.js, dist/cli/         the command line, in parts that are loaded when needed (as are prettier and ts-morph)
 *     dist/build-id                   a digest of all that runs: what one build has compiled (build-cache.ts) is not for another one
 *     dist/compiler/, dist/runtime/   what `gots` and `gots/runtime` export; natives of std are in dist/runtime/std/
 *     dist/std/                       `gots/std/<path>`: the Go side of the standard library, as TypeScript and JavaScript
 *     dist/std.json                   what the compiler reads when a program imports it: its declarations, and which functions may park
 *
 * What is an entry is read off the `gots-source` conditions in package.json.
 */
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';

const started = performance.now();
process.chdir(dirname(fileURLToPath(import.meta.url)));

// Everything is made beside dist/, which is exchanged at one stroke: whoever uses it meanwhile finds it whole.
const out = mkdtempSync('.dist-');
process.on('exit', () => rmSync(out, { recursive: true, force: true }));

const stdFolders = readdirSync('runtime/std', { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && /(?<!_test)\.go$/.test(entry.name))
  .map((entry) => entry.parentPath.replaceAll('\\', '/'));
const stdPaths = [...new Set(stdFolders)].map((folder) => folder.slice('runtime/std/'.length)).sort();
const { exports } = JSON.parse(readFileSync('package.json', 'utf8'));
const entries = Object.values(exports).map((target) => target['gots-source'] ?? '');
const natives = stdPaths.map((path) => `runtime/std/${path}/index.ts`).filter((file) => existsSync(file));

const common = { bundle: true, format: 'esm', target: 'es2022', logLevel: 'warning', metafile: true };
await Promise.all([
  build({
    ...common,
    entryPoints: { gots: 'compiler/cli/main.ts' },
    outdir: out,
    chunkNames: 'cli/[name]-[hash]',
    splitting: true,
    platform: 'node',
    minifySyntax: true,
    minifyWhitespace: true,
    external: ['gots/*', 'prettier', 'ts-morph'],
    banner: {
      // yargs asks for require.
      js: "import { createRequire as $createRequire } from 'node:module';\nconst require = $createRequire(import.meta.url);",
    },
  }),
  build({
    ...common,
    entryPoints: [
      ...entries.filter((entry) => entry.endsWith('.ts') && !entry.includes('*')),
      'compiler/std-bundle.ts',
      ...natives,
    ],
    outbase: '.',
    outdir: out,
    chunkNames: 'chunks/[name]-[hash]',
    splitting: true,
    platform: 'neutral',
    mainFields: ['module', 'main'],
    external: ['gots/*', 'node:*', 'prettier', 'ts-morph', 'vite'],
  }),
  tsc('tsconfig.build.json', '--outDir', out),
]);
chmodSync(join(out, 'gots.js'), 0o755);
await buildStd();
writeFileSync(`${out}/build-id`, buildId());
const old = `${out}-old`;
if (existsSync('dist')) renameSync('dist', old);
renameSync(out, 'dist');
rmSync(old, { recursive: true, force: true });
await tsc('tsconfig.std.json'); // these find the runtime's declarations as a user's program does, in dist/

for (const file of ['gots.js', 'compiler/index.js', 'runtime/index.js', 'std.json']) {
  const text = readFileSync(join('dist', file));
  console.log(
    `dist/${file.padEnd(20)} ${kilobytes(text.length)}, ${kilobytes(gzipSync(text).length)} gzipped`,
  );
}
const total = readdirSync('dist', { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .reduce((sum, entry) => sum + statSync(join(entry.parentPath, entry.name)).size, 0);
console.log(`${'dist/'.padEnd(25)} ${kilobytes(total)}, ${stdPaths.length} packages of std`);
console.log(`built in ${((performance.now() - started) / 1000).toFixed(1)} s`);

/** Compiles the packages of runtime/std with the compiler just built: all at once, as imports of one package that is not kept. */
async function buildStd() {
  const { compile } = await import(pathToFileURL(join(out, 'compiler/index.js')).href);
  const { bundleStd } = await import(pathToFileURL(join(out, 'compiler/std-bundle.js')).href);
  const sources = Object.fromEntries(stdPaths.map((path) => [path, goFiles(path)]));
  const read = (path) => (Object.hasOwn(sources, path) ? { files: sources[path], std: true } : undefined);
  const imports = stdPaths.map((path) => `import _ "${path}"\n`).join('');
  const entry = { files: [{ name: 'all.go', text: `package all\n${imports}` }], std: true };
  for (const target of ['ts', 'js']) {
    const { modules, diagnostics, fset } = compile({ path: 'all', entry, read, target, emitStd: true });
    for (const { pos, message } of target === 'ts' ? diagnostics : []) {
      const at = fset.position(pos);
      console.error(
        `${at?.file.replace('$GOROOT/src', 'runtime/std')}:${at?.line}:${at?.column}: ${message}`,
      );
      process.exitCode = 1;
    }
    for (const { path, text } of modules) if (path !== 'all') write(`${out}/std/${path}.${target}`, text);
  }
  write(`${out}/std.json`, JSON.stringify(bundleStd(stdPaths, read)));
}

function buildId() {
  const hash = createHash('sha256');
  const files = readdirSync(out, { recursive: true }).filter((file) => /\.js(on)?$/.test(file));
  for (const file of files.sort()) hash.update(`${file}\0`).update(readFileSync(join(out, file)));
  return hash.digest('hex');
}

function goFiles(path) {
  const folder = `runtime/std/${path}`;
  return readdirSync(folder)
    .filter((name) => /(?<!_test)\.go$/.test(name))
    .sort()
    .map((name) => ({ name: `$GOROOT/src/${path}/${name}`, text: readFileSync(join(folder, name), 'utf8') }));
}

function write(file, text) {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}

function kilobytes(bytes) {
  return `${(bytes / 1000).toFixed(1)} kB`;
}

/** Declarations, by the native compiler. Errors do not stop the build (`npm run typecheck` is for them), but they fail it. */
function tsc(project, ...options) {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, ['node_modules/typescript/bin/tsc', '-p', project, ...options], {
      stdio: 'inherit',
    });
    child.on('exit', (status) => {
      if (status !== 0) process.exitCode = 1;
      resolve();
    });
  });
}

/**
 * How many lines a second the compiler takes from Go to TypeScript, warm and in one process: the standard library with its bodies, the examples
 * and the programs of the language. Beside it, its parser alone, and what tsc makes of the TypeScript that came out.
 *
 * A line is a line of a package's own text, blank ones and comments included; the declarations of the standard library, which every
 * program's compilation reads, count nothing.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, posix, relative } from 'node:path';
import { median, output } from './measure.mjs';

const root = join(import.meta.dirname, '../..');
const warmUp = 3;

/** @type {import('./figures.mjs').Measurement} */
export async function throughput({ rounds, scratch, progress }) {
  const { compile } = await import(join(root, 'dist/compiler/index.js'));
  const jobs = [standardLibrary(), ...programs()];
  const lines = jobs.reduce((sum, { entry, read, std }) => {
    const files = std ? std.flatMap((path) => read(path).files) : entry.files;
    return sum + files.reduce((all, { text }) => all + text.split('\n').length - 1, 0);
  }, 0);
  const [whole, parsing] = [[], []];
  let emitted = [];
  for (let round = 1; round <= warmUp + rounds; round++) {
    progress(`pass ${round} of ${warmUp + rounds}`);
    let inParser = 0;
    const timed = (phase, run) => {
      const start = performance.now();
      const result = run();
      if (phase === 'parse') inParser += performance.now() - start;
      return result;
    };
    const start = performance.now();
    emitted = jobs.map((job) => ({ ...job, ...compile({ ...job, target: 'ts', specifier, timed }) }));
    if (round <= warmUp) continue;
    whole.push(performance.now() - start);
    parsing.push(inParser);
  }
  for (const { name, diagnostics } of emitted)
    if (diagnostics.length > 0) throw new Error(`${name}: ${diagnostics[0].message}`);
  progress('tsc');
  const perSecond = (times) => (1000 * lines) / median(times);
  return [
    {
      what: `Go to TypeScript, warm, ${lines.toLocaleString('en')} lines`,
      value: perSecond(whole),
      unit: 'lines/s',
      least: 60_000,
    },
    { what: 'of that, parsing alone', value: perSecond(parsing), unit: 'lines/s' },
    ...typeScript(emitted, join(scratch, 'throughput'), rounds),
  ];
}

/** All of std at once, as the build compiles it. */
function standardLibrary() {
  const folder = join(root, 'runtime/std');
  const std = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && isSource(entry.name))
    .map(({ parentPath }) => relative(folder, parentPath).replaceAll('\\', '/'))
    .filter((path, i, paths) => paths.indexOf(path) === i);
  const sources = Object.fromEntries(
    std.map((path) => [path, goFiles(join(folder, path), `$GOROOT/src/${path}/`)]),
  );
  const text = `package all\n${std.map((path) => `import _ "${path}"\n`).join('')}`;
  const read = (path) => (Object.hasOwn(sources, path) ? { files: sources[path], std: true } : undefined);
  const entry = { files: [{ name: 'all.go', text }], std: true };
  return { name: 'std', path: 'all', entry, read, emitStd: true, std };
}

/** Those of one package. */
function programs() {
  const bundle = JSON.parse(readFileSync(join(root, 'dist/std.json'), 'utf8'));
  const read = (path) => (Object.hasOwn(bundle, path) ? bundle[path] : undefined);
  const examples = readdirSync(join(root, 'examples'))
    .map((name) => join(root, 'examples', name))
    .filter((folder) => existsSync(join(folder, 'main.go')) && !existsSync(join(folder, 'go.mod')))
    .map((folder) => ({ name: relative(root, folder), files: goFiles(folder) }));
  const language = readdirSync(join(root, 'compiler/testdata/spec'), { recursive: true, withFileTypes: true })
    .filter(({ name, parentPath }) => isSource(name) && !inModule(parentPath))
    .map(({ name, parentPath }) => ({
      name: relative(root, join(parentPath, name)),
      files: [{ name, text: readFileSync(join(parentPath, name), 'utf8') }],
    }));
  return [...examples, ...language].map(({ name, files }) => ({
    name,
    path: 'main',
    entry: { files },
    read,
  }));
}

/** As the command line's, for programs of one package: only instances of generic declarations of std lie beside them. */
function specifier(from, to) {
  if (to.startsWith('$instances/')) return `./${posix.relative(posix.dirname(from), to)}.js`;
  return to.startsWith('gots/') ? to : `gots/std/${to}`;
}

function goFiles(folder, prefix = '') {
  return readdirSync(folder)
    .filter(isSource)
    .sort()
    .map((name) => ({ name: prefix + name, text: readFileSync(join(folder, name), 'utf8') }));
}

function isSource(name) {
  return name.endsWith('.go') && !name.endsWith('_test.go');
}

function inModule(folder) {
  return folder !== root && (existsSync(join(folder, 'go.mod')) || inModule(dirname(folder)));
}

/** tsc on what was emitted, as it reports on itself: its start is not counted. */
function typeScript(jobs, folder, rounds) {
  let lines = 0;
  for (const [i, { modules }] of jobs.entries())
    for (const { path, text, std } of modules) {
      if (path === 'all') continue;
      lines += text.split('\n').length - 1;
      const file = join(folder, std ? `std/${path}.ts` : `${i}/${path}.ts`);
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, text);
    }
  const compilerOptions = {
    target: 'es2022',
    module: 'nodenext',
    strict: true,
    skipLibCheck: true,
    noEmit: true,
    types: ['node'],
  };
  writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify({ compilerOptions, include: ['.'] }));
  const args = [join(root, 'node_modules/typescript/bin/tsc'), '-p', folder, '--extendedDiagnostics'];
  const times = Array.from({ length: rounds }, () => {
    const report = output({ command: process.execPath, args });
    return 1000 * Number(/^Total time:\s+([\d.]+)s/m.exec(report)?.[1]);
  });
  return [
    {
      what: `tsc (native, in parallel) on the ${lines.toLocaleString('en')} lines that came out`,
      value: (1000 * lines) / median(times),
      unit: 'lines/s',
    },
  ];
}

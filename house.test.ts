/**
 * The rules of the house (ARCHITECTURE.md) that a machine can see: who may import whom, who may touch the world, how long a file may be.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { runtimeNames, runtimeTypes } from './compiler/4-print/runtime-names.ts';

const root = dirname(fileURLToPath(import.meta.url));
const folders = ['compiler', 'examples', 'grammar', 'playground', 'runtime'];

/** Rooms in the order of the pipeline: a file imports from its own room and from rooms above it. The first prefix that matches counts. */
const pipeline: readonly (readonly string[])[] = [
  ['grammar/'],
  ['compiler/diagnostics.ts'],
  ['compiler/1-check/'],
  ['compiler/1-specialise/'],
  ['compiler/2-suspend/'],
  ['compiler/3-lower/'],
  ['compiler/4-print/'],
  ['compiler/foreign/'],
  ['compiler/cli/', 'compiler/conformance/', 'compiler/fuzz/', 'playground/'],
  ['compiler/vite/', 'compiler/differential/'],
  ['compiler/'],
];
/** compile.ts and its neighbours come before the command line and its like, though their prefix is shorter. */
const rankOfCompiler = 6.5;

/** Which rooms may import a package. */
const packages: Readonly<Record<string, readonly string[]>> = {
  chevrotain: ['grammar/'],
  '@jridgewell/gen-mapping': ['compiler/4-print/'],
  'ts-morph': ['compiler/foreign/'],
  yargs: ['compiler/cli/'],
  prettier: ['compiler/cli/', 'playground/'],
  vite: ['compiler/vite/', 'playground/'],
  node: ['compiler/cli/', 'compiler/vite/', 'compiler/foreign/', 'runtime/host/'],
  gots: ['compiler/cli/', 'runtime/std/', 'playground/'],
  'fast-check': ['runtime/testing/'],
};

/** Files longer than 700 lines, and why each is one thing. */
const long: Readonly<Record<string, string>> = {};

interface Source {
  readonly path: string;
  readonly text: string;
  readonly imports: readonly string[];
}

const sources: readonly Source[] = folders
  .flatMap((folder) => readdirSync(join(root, folder), { recursive: true, withFileTypes: true }))
  .filter(
    (file) =>
      file.isFile() && /\.(ts|mjs)$/.test(file.name) && !/node_modules|\/dist\b/.test(file.parentPath),
  )
  .map((file) => {
    const path = join(file.parentPath, file.name);
    const text = readFileSync(path, 'utf8');
    const found = text.matchAll(
      /^(?:import|export)\s[^'"`;]*?\bfrom\s*['"]([^'"]+)['"]|^import\s+['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]/gm,
    );
    return {
      path: relative(root, path),
      text,
      imports: [...found].map((match) => match[1] ?? match[2] ?? match[3]),
    };
  });
const shipped = sources.filter(
  ({ path }) => !path.includes('.test.') && !path.includes('/testdata/') && !path.startsWith('examples/'),
);

function roomOf(path: string): { rank: number; room: string } {
  const rank = pipeline.findIndex((prefixes) => prefixes.some((prefix) => path.startsWith(prefix)));
  const room = pipeline[rank]?.find((prefix) => path.startsWith(prefix)) ?? path;
  return { rank: room === 'compiler/' ? rankOfCompiler : rank, room };
}

function target(source: Source, specifier: string): string {
  return join(dirname(source.path), specifier);
}

function violations(check: (source: Source, specifier: string) => boolean): string[] {
  return shipped.flatMap((source) =>
    source.imports
      .filter((specifier) => check(source, specifier))
      .map((specifier) => `${source.path} imports ${specifier}`),
  );
}

test('imports run one way: grammar, check, suspend, lower, print, compile, command line', () => {
  const wrong = violations((source, specifier) => {
    if (!specifier.startsWith('.') || source.path.startsWith('runtime/')) return false;
    const to = target(source, specifier);
    if (to.startsWith('runtime/') || !to.includes('/')) return false;
    const [from, into] = [roomOf(source.path), roomOf(to)];
    return from.room !== into.room && into.rank >= from.rank;
  });
  expect(wrong).toEqual([]);
});

test('the compiler and the runtime never import each other', () => {
  const wrong = violations((source, specifier) => {
    if (!specifier.startsWith('.')) return false;
    const into = target(source, specifier).startsWith('runtime/');
    if (source.path.startsWith('runtime/')) return !into;
    return (
      into && source.path !== 'compiler/4-print/runtime-names.ts' && !source.path.startsWith('playground/')
    );
  });
  expect(wrong).toEqual([]);
  const names = shipped.find(({ path }) => path === 'compiler/4-print/runtime-names.ts');
  for (const line of names?.text.match(/^import.*runtime\/.*$/gm) ?? [])
    expect(line).toMatch(/^import type /);
});

test('emitted code names nothing of the runtime that the table of names lacks', () => {
  const known = new Set<string>([...runtimeNames, ...runtimeTypes]);
  const used = shipped
    .filter(({ path }) => path.startsWith('compiler/3-lower/'))
    .flatMap(({ text }) => [
      ...text.replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '').matchAll(/\$\.([A-Za-z]\w*)\b(?!\$\{)/g),
    ])
    .map((match) => match[1])
    .filter((name) => !/^(c|to)$/.test(name)); // beginnings of names that are put together
  expect(used.filter((name) => !known.has(name))).toEqual([]);
  expect(used.length).toBeGreaterThan(100);
});

test('the runtime knows neither its hosts nor its standard library', () => {
  const wrong = violations(
    (source, specifier) =>
      /^runtime\/[^/]+$/.test(source.path) &&
      /^runtime\/(host\/(?!host\.ts$)|std\/)/.test(target(source, specifier)),
  );
  expect(wrong).toEqual([]);
});

test('every package has its room', () => {
  const wrong = violations((source, specifier) => {
    if (specifier.startsWith('.')) return false;
    const name = specifier.startsWith('node:')
      ? 'node'
      : (/^(@[^/]+\/)?[^/]+/.exec(specifier)?.[0] ?? specifier);
    if (source.path.endsWith('.mjs') || (source.path.startsWith('playground/') && name !== 'chevrotain'))
      return false;
    return !packages[name]?.some((room) => source.path.startsWith(room));
  });
  expect(wrong).toEqual([]);
});

test('the core touches no clock, process, timer or console', () => {
  const world =
    /\b(?:process\.(?:env|argv|exit|stdout|stderr|cwd|on)|Date\.now|new Date\(\)|performance\.now|console\.|setTimeout\(|setInterval\(|queueMicrotask\(|Math\.random)/;
  const outside = [
    'compiler/cli/',
    'compiler/vite/',
    'compiler/foreign/',
    'compiler/conformance/',
    'compiler/fuzz/',
    'compiler/differential/',
    'runtime/host/',
    'playground/',
  ];
  const wrong = shipped
    .filter(({ path }) => !outside.some((room) => path.startsWith(room)) && !path.includes('bench'))
    .flatMap(({ path, text }) => {
      const code = text.replace(/\/\*[\s\S]*?\*\/|(?<![:'"`\\])\/\/.*$/gm, '');
      const found = world.exec(code);
      return found === null ? [] : [`${path}: ${found[0]}`];
    });
  expect(wrong).toEqual([]);
});

test('files are short, open with a comment, and are called what they are', () => {
  const lines = (text: string) => text.split('\n').length - 1;
  expect(
    sources.filter(({ path, text }) => lines(text) > 700 && !(path in long)).map(({ path }) => path),
  ).toEqual([]);
  expect(
    shipped.filter(({ text }) => !/^(?:#!.*\n)?(?:\/\*|\/\/)/.test(text)).map(({ path }) => path),
  ).toEqual([]);
  expect(
    sources.filter(({ path }) => /\b(utils?|helpers?|misc|common)\b/i.test(path)).map(({ path }) => path),
  ).toEqual([]);
});

test('the top level holds five folders', () => {
  const ignored = new Set(['node_modules', 'dist', 'coverage']);
  const found = readdirSync(root, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !entry.name.startsWith('.') && !ignored.has(entry.name))
    .map((entry) => entry.name);
  expect(found.sort()).toEqual(folders);
});

test('what package.json exports has a source, and a place in dist that follows from it', () => {
  const { exports, bin } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  for (const entry of Object.values<string | Record<string, string>>(exports)) {
    if (typeof entry === 'string') continue;
    const { 'gots-source': source, types, default: module } = entry;
    expect(types.replace(/\.d\.ts$/, '')).toBe(module.replace(/\.js$/, ''));
    if (module.includes('*')) continue; // the packages of std: tsconfig.json and vitest.config.ts know their sources
    expect(module).toBe(source.replace(/^\.\//, './dist/').replace(/\.ts$/, '.js'));
    expect(existsSync(join(root, source)), source).toBe(true);
  }
  expect(bin).toEqual({ gots: './dist/gots.js' });
});

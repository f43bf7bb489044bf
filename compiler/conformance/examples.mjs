/**
 * The examples of Go's standard library as programs: of a test file, each `func Example…` whose last comment says what it prints, with the
 * declarations of the file that it reaches. What is left out leaves its lines behind, so lines are those of the file.
 */
import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { imports, isForUs } from './directive.mjs';
import { write } from './folder.mjs';

/**
 * @typedef {object} Example
 * @property {string} path of its file in the tree, and its name: `src/sort/example_test.go:ExampleInts`
 * @property {string} source the file, of which only what it reaches is left
 * @property {string} output
 * @property {boolean} unordered lines may come in any order
 */

/** @type {import('./directive.mjs').Directive} */
export const exampleDirective = {
  action: 'example',
  flags: [],
  args: [],
  wantError: false,
  singleFilePackages: false,
};

/**
 * @param {string} tree
 * @param {readonly string[]} packages
 * @returns {Example[]}
 */
export function examplesOf(tree, packages) {
  return packages
    .map((path) => `src/${path}`)
    .filter((folder) => existsSync(join(tree, folder)))
    .flatMap((folder) =>
      readdirSync(join(tree, folder))
        .filter((name) => /_test\.go$/.test(name) && !/_(windows|plan9|js|wasm)_test\.go$/.test(name))
        .map((name) => `${folder}/${name}`),
    )
    .flatMap((path) =>
      examplesIn(readFileSync(join(tree, path), 'utf8')).map(({ name, ...example }) => ({
        path: `${path}:${name}`,
        ...example,
      })),
    );
}

/**
 * The program of an example as a module: its package as it is, and a main that calls it.
 * @param {string} root
 * @param {Pick<Example, 'path' | 'source'>} example
 */
export function layOutExample(root, { path, source }) {
  const [file, name] = path.split(':');
  const [, module] = /** @type {RegExpExecArray} */ (/^package (\w+)/m.exec(source));
  write(join(root, 'go.mod'), `module ${module}\n\ngo 1.26\n`);
  write(join(root, basename(file).replace(/_test\.go$/, '_test_.go')), source);
  const main = join(root, 'main');
  write(join(main, 'main.go'), `package main\n\nimport "${module}"\n\nfunc main() { ${module}.${name}() }\n`);
  return { main, folder: dirname(file), remove: () => rmSync(root, { recursive: true, force: true }) };
}

/** '' or what is wrong with what an example prints, compared as `go test` does. */
export function compareExample(
  /** @type {Pick<Example, 'output' | 'unordered'>} */ example,
  /** @type {string} */ stdout,
) {
  const normal = (/** @type {string} */ text) => {
    const lines = text.trim().split('\n');
    return example.unordered ? lines.sort() : lines;
  };
  const want = normal(example.output);
  const got = normal(stdout);
  const longer = got.length > want.length ? got : want;
  const wrong = longer.findIndex((_, i) => got[i] !== want[i]);
  if (wrong < 0) return '';
  return `prints ${JSON.stringify(got[wrong] ?? 'too little')} for ${JSON.stringify(want[wrong] ?? 'nothing')}`;
}

const notCode = /\/\/.*|\/\*[\s\S]*?\*\/|"(?:\\.|[^"\\\n])*"|`[^`]*`|'(?:\\.|[^'\\\n])+'/g;

/** @param {string} source @returns {(Omit<Example, 'path'> & { name: string })[]} */
export function examplesIn(source) {
  if (!/^func Example/m.test(source) || !isForUs(source)) return [];
  const declarations = declarationsOf(source);
  return declarations.flatMap(({ text, code, names }) => {
    const [name] = names;
    if (!/^func Example\w*\(\) {/.test(code)) return [];
    const comments =
      text.slice(0, code.lastIndexOf('\n}') + 1).match(/(?:^[\t ]*\/\/.*\n)+|\/\*[\s\S]*?\*\//gm) ?? [];
    const last = (comments.at(-1) ?? '').replace(/^[\t ]*\/\/ ?|^\/\*|\*\/$/gm, '');
    const marked = /^\s*(unordered )?output:/i.exec(last);
    if (marked === null) return [];
    const reached = reachedFrom(name, declarations);
    const kept = declarations.filter((one) => reached.has(one));
    return [
      {
        ...{ name, output: last.slice(marked[0].length), unordered: marked[1] !== undefined },
        source: declarations
          .map((one) =>
            reached.has(one)
              ? one.text
              : one.text.startsWith('import')
                ? used(one.text, kept)
                : blank(one.text),
          )
          .join(''),
      },
    ];
  });
}

/**
 * @typedef {object} Declaration one at the top level, or what is before the first
 * @property {string} text up to the next
 * @property {string} code the text without comments and literals
 * @property {string[]} names that it declares, or, of a method, its type's
 */

/** @returns {Declaration[]} */
function declarationsOf(/** @type {string} */ source) {
  const masked = source.replace(notCode, blank);
  const starts = [
    0,
    ...[...masked.matchAll(/^(?:func|var|const|type|import)\b/gm)].map(({ index }) => index),
  ];
  return starts.map((start, i) => {
    const code = masked.slice(start, starts[i + 1]);
    const list = /^func/.test(code) // a method is of its type, a group declares what begins its lines
      ? code.match(/^func (?:\(\w* ?\*?(?=\w+))?\w+/g)?.map((text) => text.replace(/.*\W/, ''))
      : /^\w+ \(/.test(code)
        ? [...code.matchAll(/^\t(\w+)/gm)].map((match) => match[1])
        : [/^\w+ (\w+)/.exec(code)?.[1] ?? ''];
    return { text: source.slice(start, starts[i + 1]), code, names: list ?? [] };
  });
}

/** What is before the first declaration, and all that an example needs. */
function reachedFrom(/** @type {string} */ name, /** @type {readonly Declaration[]} */ declarations) {
  const reached = new Set([declarations[0]]);
  const asked = new Set([name]);
  for (const wanted of asked)
    for (const declaration of declarations)
      if (
        declaration.names.includes(wanted) &&
        !reached.has(declaration) &&
        !/^import/.test(declaration.code)
      ) {
        reached.add(declaration);
        for (const [word] of declaration.code.matchAll(/(?<!\.)\b\w+/g)) asked.add(word);
      }
  return reached;
}

/** An import declaration without what nothing uses. */
function used(/** @type {string} */ text, /** @type {readonly Declaration[]} */ kept) {
  return text.replace(/^(?:import\s+|\t)(?:([\w.]+)\s+)?("[^"]+").*$/gm, (line, alias, path) => {
    const name =
      alias ??
      imports(`import ${path}`)[0]
        .replace(/\/v\d+$/, '')
        .replace(/.*\//, '');
    const mentions = new RegExp(`(?<![\\w.])${name}\\.`);
    return /^[._]$/.test(name) || kept.some((one) => mentions.test(one.code)) ? line : '';
  });
}

/** @param {string} text */
function blank(text) {
  return text.replace(/[^\n]/g, ' ');
}

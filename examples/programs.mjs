/**
 * The programs that have a recorded expectation: `examples/<name>/main.go` with `expected.txt` beside it,
 * and in `runtime/testdata/` and `compiler/testdata/spec/` folders of `<name>.go` with `<name>.txt`. A program of the language that takes
 * several packages is a folder as examples are.
 */
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));

/** @typedef {{ name: string, file: string, expected: string }} Program */

/** @returns {Program[]} */
export const examples = () => modules(join(root, 'examples'));

/** @returns {Program[]} */
export const reports = () => files('runtime/testdata/reports');

/** @returns {Program[]} */
export function languagePrograms() {
  const folder = join(root, 'compiler/testdata/spec');
  return readdirSync(folder)
    .sort()
    .flatMap((section) =>
      [...files(`compiler/testdata/spec/${section}`), ...modules(join(folder, section))].map((program) => ({
        ...program,
        name: `${section}/${program.name}`,
      })),
    );
}

/**
 * The folders in `folder` that have a main.go.
 * @param {string} folder
 * @returns {Program[]}
 */
function modules(folder) {
  return readdirSync(folder)
    .sort()
    .filter((name) => existsSync(join(folder, name, 'main.go')))
    .map((name) => ({
      name,
      file: join(folder, name, 'main.go'),
      expected: join(folder, name, 'expected.txt'),
    }));
}

/** What channels, select and their like promise, at the numbers of turns that Go's own tests take. @returns {Program[]} */
export const concurrency = () => files('runtime/testdata/concurrency');

/** What runtimes that imitate goroutines get wrong. @returns {Program[]} */
export const pitfalls = () => files('runtime/testdata/pitfalls');

/** @returns {Program[]} */
export const stdPrograms = () => files('runtime/testdata/std');

/**
 * @param {string} path
 * @returns {Program[]}
 */
function files(path) {
  const folder = join(root, path);
  return readdirSync(folder)
    .sort()
    .filter((name) => name.endsWith('.go'))
    .map((name) => ({
      name: name.slice(0, -3),
      file: join(folder, name),
      expected: join(folder, name.replace(/go$/, 'txt')),
    }));
}

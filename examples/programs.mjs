/**
 * The programs that have a recorded expectation: `examples/<name>/main.go` with `expected.txt` beside it,
 * and `runtime/testdata/reports/<name>.go` and `compiler/testdata/programs/<name>.go` with `<name>.txt`.
 */
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));

/** @typedef {{ name: string, file: string, expected: string }} Program */

/** @returns {Program[]} */
export function examples() {
  const folder = join(root, 'examples');
  return readdirSync(folder)
    .sort()
    .filter((name) => existsSync(join(folder, name, 'main.go')))
    .map((name) => ({
      name,
      file: join(folder, name, 'main.go'),
      expected: join(folder, name, 'expected.txt'),
    }));
}

/** @returns {Program[]} */
export const reports = () => files('runtime/testdata/reports');

/** @returns {Program[]} */
export const languagePrograms = () => files('compiler/testdata/programs');

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

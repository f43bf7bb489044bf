/**
 * What the fuzzer starts from: the examples and the programs and fixtures of the tests, split into tokens.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
const folders = [
  'examples',
  'compiler/testdata',
  'compiler/fuzz/testdata',
  'grammar/testdata',
  'runtime/testdata',
];

/** @typedef {{ readonly name: string, readonly tokens: readonly string[] }} Source */

/** @returns {Source[]} short ones first */
export function corpus() {
  return folders
    .flatMap((folder) => readdirSync(join(root, folder), { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile() && entry.name.endsWith('.go'))
    .map((entry) => join(entry.parentPath, entry.name))
    .map((file) => ({ name: relative(root, file), tokens: tokens(readFileSync(file, 'utf8')) }))
    .sort((a, b) => a.tokens.length - b.tokens.length || (a.name < b.name ? -1 : 1));
}

/**
 * Tokens and what stands between them, roughly; together they are the text.
 *
 * @param {string} text
 * @returns {string[]}
 */
export function tokens(text) {
  return (
    text.match(
      /\s+|\/\/.*|\/\*[\s\S]*?\*\/|"(?:\\.|[^"\\\n])*"|`[^`]*`|'(?:\\.|[^'\\\n])*'|[\p{L}_][\p{L}\p{N}_]*|\.?\d(?:[eEpP][+-]|[\w.])*|\.\.\.|(?:<<|>>|&\^)=?|<-|\+\+|--|&&|\|\||[-+*/%&|^<>=!:]=|[\s\S]/gu,
    ) ?? []
  );
}

/**
 * Go's tests of its type checker, src/internal/types/testdata: files, or folders that are one package, in which an error is marked behind the token
 * that it is about: `x /* ERROR "text" *\/`, or ERRORx with a regular expression. A line must have one error for each of its marks, and no other.
 *
 * After a syntax error gots says nothing else, as Go's compiler does, while those tests go on: then only what is said must be marked.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { accepted, check, failed, outcome } from './actions.mjs';
import { writeModule } from './folder.mjs';

/** @typedef {import('./errorcheck.mjs').Reported} Reported */
/** @typedef {{ line: number, pattern: string, literal: boolean }} Mark */

const folders = ['check', 'examples', 'fixedbugs', 'spec'];

/** The tests by name: `types/spec/range.go`, `types/check/decls2`. */
export function typeCheckerTests(/** @type {string} */ tree) {
  const root = testdata(tree);
  return folders
    .filter((folder) => existsSync(join(root, folder)))
    .flatMap((folder) => readdirSync(join(root, folder)).map((name) => `types/${folder}/${name}`))
    .sort();
}

function testdata(/** @type {string} */ tree) {
  return join(tree, 'src/internal/types/testdata');
}

/** @param {{ tree: string, path: string, scratch: string, timeout: number }} test */
export async function typeChecker({ tree, path, scratch, timeout }) {
  const from = join(testdata(tree), path.slice('types/'.length));
  const names = path.endsWith('.go') ? [from] : readdirSync(from).map((name) => join(from, name));
  const files = names.map((name) => ({ name: basename(name), source: readFileSync(name, 'utf8') }));
  const flags = /^\/\/ *(-.*)/.exec(files[0].source)?.[1] ?? '';
  if (/-gotypesalias=0|-fakeImportC/.test(flags)) return failed(`asks the type checker for ${flags}`);
  const version = /-lang=go(1\.\d+)/.exec(flags)?.[1] ?? '1.26';
  const copy = files.map(({ name, source }) => ({ name, source: withoutBuiltins(source) }));
  // Texts name the package by its path, which there is its name.
  const module = /^package (\w+)/m.exec(files[0].source)?.[1] ?? 'p';
  const { folder, remove } = writeModule(scratch, module, version, copy);
  const inputs = [copy.length === 1 ? join(folder, copy[0].name) : folder];
  const { reported, broken } = await check({ tests: folder, timeout }, inputs).finally(remove);
  if (broken !== '') return failed(broken);
  const expected = copy.map((file) => ({ name: file.name, marks: marks(file.source) }));
  return expected.every((file) => file.marks.length === 0)
    ? accepted(reported)
    : outcome(disagreement(expected, reported));
}

/**
 * `assert(x)`, which those tests have as a builtin, is said in Go: two equal keys if x is a constant that is false. What tests the tests' own
 * builtins is left out.
 */
export function withoutBuiltins(/** @type {string} */ source) {
  const tested = /^func (?:assert|trace)\d\(\) \{\n[\s\S]*?^\}/gm;
  const text = source.replace(tested, (body) => '\n'.repeat(body.split('\n').length - 1));
  if (!/\bassert\(/.test(text) || /^func assert\b/m.test(text)) return text;
  let out = '';
  let from = 0;
  /** What the constants of the group at hand must be, said behind it. */
  let claims = '';
  let constants = false;
  for (const { 0: found, index } of text.matchAll(/\bconst \(|\bassert\(|^\s*\)/gm)) {
    const end = index + found.length;
    if (!found.startsWith('assert')) {
      constants = found.startsWith('const');
      out += text.slice(from, end) + claims;
      [from, claims] = [end, ''];
      continue;
    }
    const close = closing(text, end - 1);
    const condition = text.slice(end, close);
    const claim = `map[bool]int{false: 0, ${condition}: 1}`;
    if (constants) {
      if (!/\biota\b/.test(condition)) claims += `; var _ = ${claim}`;
      out += `${text.slice(from, index)}(${condition}`;
    } else out += text.slice(from, end) + claim;
    from = close;
  }
  return `${out}${text.slice(from)}\nfunc assert(map[bool]int) bool\n`;
}

function closing(/** @type {string} */ text, /** @type {number} */ open) {
  let depth = 0;
  for (const { 0: token, index } of text.slice(open).matchAll(tokens)) {
    if (token === '(') depth++;
    else if (token === ')' && --depth === 0) return open + index;
  }
  return text.length;
}

/** Comments, literals with quotes, and all else character by character. */
const tokens = /\/\/.*|\/\*[\s\S]*?\*\/|`[^`]*`|"(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*'|\S/g;

/** @returns {Mark[]} */
export function marks(/** @type {string} */ source) {
  const found = [];
  let line = 1;
  let at = 0;
  let last = 0; // the line of the token before
  for (const { 0: token, index } of source.matchAll(tokens)) {
    line += source.slice(at, index).split('\n').length - 1;
    at = index;
    const mark = /^\/[/*] ERROR(x?) ("(?:[^"\\]|\\.)*"|`[^`]*`)/.exec(token);
    if (mark !== null) {
      const pattern = mark[2][0] === '`' ? mark[2].slice(1, -1) : JSON.parse(mark[2]);
      found.push({ line: last, pattern, literal: mark[1] === '' });
    } else if (!/^\/[/*]/.test(token)) last = line;
  }
  return found;
}

/**
 * @param {readonly { name: string, marks: readonly Mark[] }[]} files
 * @param {readonly Reported[]} reported
 * @returns {string} '' or the first disagreement
 */
export function disagreement(files, reported) {
  const stopped = reported.some(({ message }) => message.startsWith('syntax error'));
  for (const { name, marks } of files) {
    const where = files.length > 1 ? `${name}:` : '';
    const ours = reported.filter(({ file }) => file === name);
    const lines = new Set([...marks, ...ours].map(({ line }) => line));
    for (const line of [...lines].sort((a, b) => a - b)) {
      const wanted = marks.filter((mark) => mark.line === line);
      const said = ours.filter((error) => error.line === line);
      if (fits(said, wanted, stopped)) continue;
      const first = said[0]?.message.split('\n', 1)[0] ?? 'nothing';
      return `${where}${line}: ${first}, not ${wanted.map(({ pattern }) => pattern).join(' and ') || 'nothing'}`;
    }
  }
  return reported.find(({ line }) => line === 0)?.message ?? '';
}

/**
 * Whether each error of a line has a mark of its own, and each mark, unless gots has stopped, an error: one for several marks where the same message
 * would be repeated, as Go's compiler says it once.
 */
function fits(
  /** @type {readonly Reported[]} */ said,
  /** @type {readonly Mark[]} */ wanted,
  /** @type {boolean} */ stopped,
) {
  const met = (/** @type {Mark} */ mark) => said.some((error) => matches(error, mark));
  return (
    paired(said, wanted) &&
    wanted.every((mark) => met(mark) || (stopped && !mark.pattern.includes('syntax error')))
  );
}

/** @returns {boolean} */
function paired(/** @type {readonly Reported[]} */ said, /** @type {readonly Mark[]} */ wanted) {
  if (said.length === 0) return true;
  const [first, ...rest] = said;
  return wanted.some(
    (mark, i) =>
      matches(first, mark) &&
      paired(
        rest,
        wanted.filter((_, j) => j !== i),
      ),
  );
}

function matches(/** @type {Reported} */ { message }, /** @type {Mark} */ { pattern, literal }) {
  return literal ? message.includes(pattern) : new RegExp(pattern).test(message);
}

/**
 * From a program to one that is a little wrong, or right in an unusual way: changes to bytes, to tokens, and to bracketed groups.
 */

/** @typedef {import('./random.mjs').Random} Random */
/** @typedef {import('./corpus.mjs').Source} Source */

const operators =
  '+ - * / % & | ^ << >> &^ && || == != < <= > >= <- ! = := += <<= &^= ++ -- , ; . ... : ( ) [ ] { }'.split(
    ' ',
  );
const keywords =
  'break case chan const continue default defer else fallthrough for func go goto if import interface map package range return select struct switch type var'.split(
    ' ',
  );
const names =
  'bool byte rune string error any int int8 int16 int32 int64 uint uint8 uint16 uint32 uint64 uintptr float32 float64 complex64 complex128 comparable nil true false iota _ init main append cap clear close complex copy delete imag len make max min new panic print println real recover'.split(
    ' ',
  );
const literals =
  "0 1 -1 2 7 63 64 255 256 0x7fffffff 2147483648 9007199254740993 9223372036854775807 9223372036854775808 18446744073709551615 1e308 1e400 1e-400 0.5 .5 1. 0x1p-2 0x1p1023 1i 0b11 0o17 08 1_000 0x 1__0 \"\" \"a\" \"\\xff\" \"\\u00e9\" \"é世\" `raw` 'a' '\\x00' '\\377' '世' '' 'ab'".split(
    ' ',
  );
const snippets = [
  'func() {}()',
  'func(x int) int { return x }',
  '[]int{1, 2, 3}',
  '[...]string{2: "c"}',
  'map[string]int{"a": 1}',
  'struct{ a, b int }{1, 2}',
  'make(chan int, 1)',
  'x.(int)',
  'x.(type)',
  'x[1:2:3]',
  'x...',
  '*p',
  '&T{}',
  '<-c',
  'c <- 1',
  'interface{ M() }',
  'interface{ ~int | string }',
  '[T any]',
  '[K comparable, V any]',
  'f[int](1)',
  'defer func() { recover() }()',
  'go func() {}()',
  'for range 3 {}',
  'for i := range 10 { _ = i }',
  'for i, c := range "héy" { _, _ = i, c }',
  'L: for { break L }',
  'goto L',
  'switch { case true: fallthrough; default: }',
  'switch x := y.(type) { case int, string: _ = x; case nil: }',
  'select { case x := <-c: _ = x; case c <- 1: default: }',
  'if x := 1; x > 0 {} else if true {} else {}',
  'const ( A = iota; B; C )',
  'var ( x, y = 1, "a" )',
  'type T struct { *E; F `tag` }',
  'type T = int',
  'type T []T',
  'type T [len(x)]int',
  'func (t *T) M() (a, b int, err error) { return }',
  'func init() {}',
  'import . "fmt"',
  'import _ "os"',
  'var _ = x',
  'panic(nil)',
  'return',
  'x, y = y, x',
  'x++',
  'x &^= 1 << y',
  'var x [1 << 40]int',
  'const c = 1 << 1000',
  '/* ',
  '*/',
  '//',
  '"',
  '`',
  "'",
  '\\',
  '\r',
  '\0',
  '\uFEFF',
  '\uFFFD',
  '\u2028',
  '\u00A0',
  '日本',
  '#',
  '$',
  '?',
  '@',
  '~',
  '//line x.go:1',
  '//go:build ignore',
  '//gots:sync',
  '//gots:async',
];

/**
 * @param {readonly Source[]} corpus
 * @param {Random} random
 * @returns {string}
 */
export function mutant(corpus, random) {
  // Short programs more often: they take less time, and one change weighs more.
  const reach = Math.ceil(corpus.length * ((random.below(1000) + 1) / 1000));
  const base = corpus[random.below(reach)];
  const state = { tokens: [...base.tokens], corpus, random };
  const changes = random.oneIn(3) ? random.between(2, 8) : 1;
  for (let i = 0; i < changes && state.tokens.length > 0; i++) random.pick(mutations)(state);
  let text = state.tokens.join('');
  if (random.oneIn(12)) text = changedBytes(text, random);
  return text;
}

/** @typedef {{ tokens: string[], readonly corpus: readonly Source[], readonly random: Random }} State */

/** The place of a token that is not white space; a few tries. */
function place(/** @type {State} */ { tokens, random }) {
  let at = 0;
  for (let i = 0; i < 8; i++) {
    at = random.below(tokens.length);
    if (/\S/.test(tokens[at])) break;
  }
  return at;
}

/** A token from anywhere. */
function anyToken(/** @type {State} */ { corpus, random, tokens }) {
  const from = random.below(8);
  if (from === 0) return random.pick(operators);
  if (from === 1) return random.pick(keywords);
  if (from === 2) return random.pick(names);
  if (from === 3) return random.pick(literals);
  if (from === 4) return random.pick(snippets);
  if (from === 5) return random.pick(random.pick(corpus).tokens);
  return random.pick(tokens);
}

/** Another token of the same kind. */
function alike(/** @type {State} */ state, /** @type {string} */ token) {
  const { random, tokens, corpus } = state;
  if (/^[\p{L}_]/u.test(token)) {
    if (keywords.includes(token)) return random.pick(keywords);
    if (random.oneIn(3)) return random.pick(names);
    const words = tokens.filter((t) => /^[\p{L}_]/u.test(t) && !keywords.includes(t));
    return words.length > 0 ? random.pick(words) : random.pick(names);
  }
  if (/^[\d'"`]/.test(token)) return random.pick(literals);
  if (/^\s/.test(token)) return random.pick(['', ' ', '\n', '\n\n', '\t', ';', '/* \n */', '// c\n']);
  return random.oneIn(8) ? random.pick(random.pick(corpus).tokens) : random.pick(operators);
}

/** The bracketed group that opens at or after a random place: [first, one past the last], or undefined. */
function group(/** @type {readonly string[]} */ tokens, /** @type {Random} */ random, open = '') {
  const start = random.below(tokens.length);
  for (let i = 0; i < tokens.length; i++) {
    const at = (start + i) % tokens.length;
    if (!(open === '' ? '([{' : open).includes(tokens[at]) || tokens[at] === '') continue;
    let depth = 0;
    for (let end = at; end < tokens.length; end++) {
      if (tokens[end].length === 1 && '([{'.includes(tokens[end])) depth++;
      if (tokens[end].length === 1 && ')]}'.includes(tokens[end]) && --depth === 0) return [at, end + 1];
    }
    return undefined;
  }
  return undefined;
}

/** The line around a random place: [first, one past the last]. */
function line(/** @type {readonly string[]} */ tokens, /** @type {Random} */ random) {
  const at = random.below(tokens.length);
  let [first, end] = [at, at];
  while (first > 0 && !tokens[first - 1].includes('\n')) first--;
  while (end < tokens.length && !tokens[end].includes('\n')) end++;
  return [first, Math.min(end + 1, tokens.length)];
}

/** @type {readonly ((state: State) => void)[]} */
const mutations = [
  function deleteTokens(s) {
    s.tokens.splice(place(s), s.random.oneIn(3) ? s.random.between(2, 6) : 1);
  },
  function insertToken(s) {
    s.tokens.splice(place(s), 0, ' ', anyToken(s), ' ');
  },
  function replaceToken(s) {
    const at = place(s);
    s.tokens[at] = s.random.oneIn(3) ? anyToken(s) : alike(s, s.tokens[at]);
  },
  function replaceAlike(s) {
    const at = place(s);
    s.tokens[at] = alike(s, s.tokens[at]);
  },
  function renameOne(s) {
    const words = s.tokens.flatMap((t, i) => (/^[\p{L}_]/u.test(t) && !keywords.includes(t) ? [i] : []));
    if (words.length > 0) s.tokens[s.random.pick(words)] = s.tokens[s.random.pick(words)];
  },
  function swapTokens(s) {
    const [a, b] = [place(s), place(s)];
    [s.tokens[a], s.tokens[b]] = [s.tokens[b], s.tokens[a]];
  },
  function insertSnippet(s) {
    const [, end] = line(s.tokens, s.random);
    s.tokens.splice(end, 0, s.random.pick(snippets), '\n');
  },
  function deleteLine(s) {
    const [first, end] = line(s.tokens, s.random);
    s.tokens.splice(first, end - first);
  },
  function repeatLine(s) {
    const [first, end] = line(s.tokens, s.random);
    s.tokens.splice(end, 0, ...s.tokens.slice(first, end));
  },
  function swapLines(s) {
    const [a, b] = [line(s.tokens, s.random), line(s.tokens, s.random)].sort((x, y) => x[0] - y[0]);
    if (a[1] > b[0]) return;
    const [first, second] = [s.tokens.slice(a[0], a[1]), s.tokens.slice(b[0], b[1])];
    s.tokens.splice(b[0], second.length, ...first);
    s.tokens.splice(a[0], first.length, ...second);
  },
  function lineFromElsewhere(s) {
    const other = s.random.oneIn(2) ? s.tokens : s.random.pick(s.corpus).tokens;
    if (other.length === 0) return;
    const [first, end] = line(other, s.random);
    s.tokens.splice(line(s.tokens, s.random)[1], 0, ...other.slice(first, end));
  },
  function deleteGroup(s) {
    const at = group(s.tokens, s.random);
    if (at !== undefined) s.tokens.splice(at[0], at[1] - at[0]);
  },
  function emptyGroup(s) {
    const at = group(s.tokens, s.random);
    if (at !== undefined) s.tokens.splice(at[0] + 1, at[1] - at[0] - 2);
  },
  function replaceGroup(s) {
    const at = group(s.tokens, s.random);
    if (at === undefined) return;
    const other = s.random.oneIn(2) ? s.tokens : s.random.pick(s.corpus).tokens;
    const by = group(other, s.random, s.random.oneIn(6) ? '' : s.tokens[at[0]]);
    if (by !== undefined) s.tokens.splice(at[0], at[1] - at[0], ...other.slice(by[0], by[1]));
  },
  function nestGroup(s) {
    const at = group(s.tokens, s.random);
    if (at === undefined) return;
    const inner = s.tokens.slice(at[0], at[1]);
    const before = s.random.pick([
      '(',
      '{',
      '[',
      'func() ',
      '&',
      '*',
      '-',
      '!',
      '<-',
      '[]',
      'map[int]',
      'if true {',
      'x(',
    ]);
    const after = { '(': ')', '{': '}', '[': ']', 'if true {': '}', 'x(': ')' }[before] ?? '';
    const times = s.random.oneIn(12) ? s.random.between(500, 5000) : s.random.between(1, 40);
    s.tokens.splice(at[0], inner.length, before.repeat(times), ...inner, after.repeat(times));
  },
  function repeatTokens(s) {
    const at = place(s);
    const run = s.tokens.slice(at, at + s.random.between(1, 6));
    const times = s.random.oneIn(20) ? Math.floor(4000 / run.length) : s.random.between(1, 20);
    s.tokens.splice(at, 0, run.join('').repeat(times));
  },
  function cut(s) {
    s.tokens.splice(place(s));
  },
];

/** A few characters changed, wherever they are. */
function changedBytes(/** @type {string} */ text, /** @type {Random} */ random) {
  const units = [...text];
  for (let i = random.between(1, 6); i > 0; i--) {
    const at = random.below(units.length + 1);
    const by = random.oneIn(2)
      ? String.fromCharCode(random.below(128))
      : random.pick([
          '\0',
          '\r',
          '\uFEFF',
          '\uFFFD',
          '\u0301',
          'é',
          '世',
          '𝒳',
          '\u2028',
          '\x7f',
          '"',
          '`',
          "'",
          '\\',
          '/*',
          '*/',
        ]);
    units.splice(at, random.below(3), by);
  }
  return units.join('');
}

/**
 * What a Go test asks for: its action line, the first line that is not a build constraint (`// errorcheck -0 -m`), read as Go's own
 * cmd/internal/testdir reads it, and whether its build constraint holds where those tests are written for (linux, amd64, gc).
 */

/**
 * @typedef {object} Directive
 * @property {string} action run, compile, errorcheck, rundir …; 'skip' when there is nothing to do
 * @property {readonly string[]} flags of Go's compiler or of the go command
 * @property {readonly string[]} args what follows the flags: the program's arguments
 * @property {boolean} wantError compilation must fail
 * @property {boolean} singleFilePackages each file of a folder is a package (-s)
 */

const withError = new Set(['errorcheck', 'errorcheckdir', 'errorcheckoutput', 'errorcheckwithauto']);
const actions = new Set([
  ...withError,
  ...['errorcheckandrundir', 'compile', 'compiledir', 'build', 'builddir', 'buildrun', 'buildrundir', 'run'],
  ...['rundir', 'runindir', 'runoutput', 'asmcheck'],
]);
/** Flags that are followed by a value of their own which nothing here needs. */
const settings = new Set(['-t', '-goexperiment', '-godebug', '-gomodversion']);

/**
 * @param {string} source
 * @returns {Directive}
 */
export function directive(source) {
  const line = source.split('\n').find((text) => text.trim() !== '' && !isConstraint(text)) ?? '';
  const [action = '', ...rest] = splitQuoted(line.replace(/^\/\//, ''));
  const nothing = { action: 'skip', flags: [], args: [], wantError: false, singleFilePackages: false };
  if (!line.startsWith('//') || !actions.has(action) || !isForUs(source)) return nothing;

  const flags = [];
  let wantError = withError.has(action);
  let singleFilePackages = false;
  while (rest[0]?.startsWith('-')) {
    const flag = /** @type {string} */ (rest.shift());
    if (flag === '-0') wantError = false;
    else if (flag === '-1') wantError = true;
    else if (flag === '-s') singleFilePackages = true;
    else if (settings.has(flag)) flags.push(...(flag === '-t' ? [] : [flag, rest[0]])), rest.shift();
    else flags.push(flag);
  }
  const plain = action === 'errorcheckwithauto' ? 'errorcheck' : action;
  return { action: plain, flags, args: rest, wantError, singleFilePackages };
}

/** @param {string} line */
function isConstraint(line) {
  return /^\/\/(?:go:build\s|\s*\+build\s)/.test(line);
}

const tags = new Set(['linux', 'amd64', 'unix', 'gc', 'cgo', 'test_run']);
const goMinor = 26;

/** Does the `//go:build` line above the package clause, if any, hold? Its expressions are JavaScript's once the tags are true or false. */
export function isForUs(/** @type {string} */ source) {
  const header = source.split(/^package /m, 1)[0];
  const expression = /^\/\/go:build\s+(.*)/m.exec(header)?.[1] ?? 'test_run';
  let next = expression.replace(/[\p{L}\p{N}_.]+/gu, (tag) => {
    const release = /^go1\.(\d+)$/.exec(tag);
    return (release ? Number(release[1]) <= goMinor : tags.has(tag)) ? '1' : '0';
  });
  // Reduced from the inside: not, then and, then or, until a value is left.
  for (let text = ''; text !== next; ) {
    text = next;
    next = text
      .replace(/\s+|\((\d)\)/g, '$1')
      .replace(/!(\d)/g, (_, value) => String(1 - value))
      .replace(/(\d)&&(\d)/g, (_, a, b) => String(a & b))
      .replace(/(^|\()(\d)\|\|(\d)(?!&&)/g, (_, open, a, b) => open + String(a | b));
  }
  return next === '1';
}

/** Words between white space; quotes keep words together and are dropped. */
function splitQuoted(/** @type {string} */ text) {
  const words = text.match(/(?:[^\s"'\\]|\\.|"[^"]*"|'[^']*')+/g) ?? [];
  return words.map((word) => word.replace(/\\(.)|["']/g, '$1'));
}

/** Import paths, in order, read off the text up to the first other declaration. */
export function imports(/** @type {string} */ source) {
  const text = source.replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '');
  const found = text.matchAll(
    /^import\s+(?:[\w.]+\s+)?(["`])([^"`]+)\1|^import\s*\(([^)]*)\)|^(?:func|var|const|type)\b[\s\S]*/gm,
  );
  return [...found].flatMap(([, , one, many]) =>
    one !== undefined ? [one] : [...(many ?? '').matchAll(/["`]([^"`]+)["`]/g)].map((match) => match[1]),
  );
}

/**
 * One row an action of Go's tests: how it is done with the built gots, and what it says about it.
 *
 * An outcome is `passed`, `refused` (every diagnostic says that a feature is not supported) or `failed`, with a reason. What belongs to Go's own
 * toolchain (what its optimizer reports, its instrumentation) is not asked of gots: such a program must only be accepted.
 */
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { gots } from '../../examples/gots.mjs';
import { imports } from './directive.mjs';
import { diagnostics, errorcheck, rejected } from './errorcheck.mjs';
import { compareExample, layOutExample } from './examples.mjs';
import { copyFile, copyModule, layOut } from './folder.mjs';
import { compareOutput } from './output.mjs';

/**
 * @typedef {object} Test
 * @property {string} tests the folder of all tests
 * @property {string} path relative to it
 * @property {string} source
 * @property {import('./directive.mjs').Directive} directive
 * @property {string} scratch a folder of its own, which the test may make
 * @property {number} timeout milliseconds
 *
 * @typedef {{ verdict: 'passed' | 'refused' | 'failed', reason: string, rejected?: boolean }} Outcome
 */

/** @type {Record<string, (test: Test) => Promise<Outcome>>} */
export const actions = {
  run: (test) => onFile(test, (file) => run(test, [file, ...test.directive.args])),
  buildrun: (test) => onFile(test, (file) => run(test, [file, ...test.directive.args])),
  compile: (test) => onFile(test, (file) => accept(test, [file])),
  build: (test) => onFile(test, (file) => accept(test, [file])),
  errorcheck: (test) =>
    onFile(test, (file) =>
      test.directive.wantError
        ? refuse(test, [file], [{ name: basename(test.path), source: test.source }])
        : accept(test, [file]),
    ),
  rundir: (test) =>
    inModule(test, (packages) => run(test, [packages[packages.length - 1].folder, ...test.directive.args])),
  compiledir: (test) =>
    inModule(test, (packages) =>
      accept(
        test,
        packages.map(({ folder }) => folder),
      ),
    ),
  errorcheckdir: (test) => inModule(test, (packages) => checkPackages(test, packages)),
  errorcheckandrundir: (test) =>
    inModule(test, async (packages) => {
      const checked = await checkPackages(test, packages.slice(0, -1));
      if (checked.verdict !== 'passed') return checked;
      // What was refused on purpose stays out of the program, as an object file that was never written.
      return run(test, [packages[packages.length - 1].folder, ...test.directive.args]);
    }),
  builddir: (test) => accept(test, [folderOf(test)]),
  buildrundir: (test) => run(test, [folderOf(test)]),
  async runindir(test) {
    const folder = folderOf(test);
    const { flags } = test.directive;
    const at = flags.indexOf('-gomodversion');
    const version = at < 0 ? '1.14' : flags[at + 1];
    const { root, remove } = copyModule(folder, test.scratch, basename(folder), version);
    return run(test, [root]).finally(remove);
  },
  runoutput: (test) => generated(test, (file) => run(test, [file])),
  errorcheckoutput: (test) =>
    generated(test, (file) =>
      refuse(test, [file], [{ name: basename(file), source: readFileSync(file, 'utf8') }]),
    ),
};

/** Every path that the program of a test imports. */
export function importsOf(/** @type {Test} */ test) {
  const folder = folderOf(test);
  if (!/dir$/.test(test.directive.action) || !existsSync(folder)) return imports(test.source);
  const { packages, remove } = layOut(folder, test.scratch, true);
  remove();
  return packages.flatMap(({ files }) => files.flatMap(({ source }) => imports(source)));
}

function folderOf(/** @type {Test} */ { tests, path }) {
  return join(tests, path.replace(/go$/, 'dir'));
}

/**
 * The program of a test that is one file: that file, or a copy in a module whose go.mod asks for the version of the language that `-lang` names.
 * @param {Test} test
 * @param {(file: string) => Promise<Outcome>} work
 */
function onFile(test, work) {
  const file = join(test.tests, test.path);
  const lang = test.directive.flags.find((flag) => flag.startsWith('-lang=go'));
  if (lang === undefined) return work(file);
  const copy = copyFile(file, test.scratch, lang.slice('-lang=go'.length));
  return work(copy.file).finally(copy.remove);
}

/** Runs what is named, in the folder of the tests, and compares what it prints. */
async function run(/** @type {Test} */ test, /** @type {string[]} */ args) {
  const golden = join(test.tests, test.path.replace(/go$/, 'out'));
  const expected = existsSync(golden) ? readFileSync(golden, 'utf8') : '';
  const { stdout, stderr, status } = await gots(['run', '--max-errors', '0', ...args], {
    cwd: test.tests,
    timeout: test.timeout,
  });
  if (status === 0) return outcome(compareOutput(expected, stdout, stderr));
  return ended(status, stdout, stderr, test.timeout);
}

/** What a program that did not end well says about gots. @returns {Outcome} */
function ended(
  /** @type {number | null} */ status,
  /** @type {string} */ stdout,
  /** @type {string} */ stderr,
  /** @type {number} */ timeout,
) {
  if (status === null) return failed(`takes more than ${timeout / 1000} s`);
  const verdict = status === 1 && isRefusal(stderr) ? 'refused' : 'failed';
  return { verdict, reason: `exit status ${status}: ${firstLine(stderr) || firstLine(stdout)}` };
}

/**
 * Runs an example where `go test` does, in the folder of its package, and as the tests of package time do, in California.
 * @param {import('./examples.mjs').Example & Pick<Test, 'scratch' | 'timeout'> & { tree: string }} example
 * @returns {Promise<Outcome>}
 */
export async function runExample({ tree, scratch, timeout, ...example }) {
  const { main, folder, remove } = layOutExample(scratch, example);
  const { stdout, stderr, status } = await gots(['run', '--max-errors', '0', main], {
    ...{ cwd: join(tree, folder), env: { TZ: 'America/Los_Angeles' }, timeout },
  }).finally(remove);
  if (status === 0) return outcome(compareExample(example, stdout));
  return ended(status, stdout, stderr.replaceAll(`${scratch}/`, ''), timeout);
}

/** `gots check`: what it says, or why it has nothing to say. */
export async function check(
  /** @type {Pick<Test, 'tests' | 'timeout'> & Partial<Pick<Test, 'directive'>>} */ test,
  /** @type {string[]} */ inputs,
) {
  const { stderr, status } = await gots(['check', '--max-errors', '0', ...inputs], {
    cwd: test.tests,
    timeout: test.timeout,
  });
  const reported = diagnostics(stderr, test.directive?.flags);
  if (status === null) return { reported, broken: `takes more than ${test.timeout / 1000} s` };
  const clear = status === 0 || (status === 1 && /^\S*:\d+:(\d+:)? /m.test(stderr));
  return { reported, broken: clear ? '' : `exit status ${status}: ${firstLine(stderr)}` };
}

/** Nothing may be wrong. */
async function accept(/** @type {Test} */ test, /** @type {string[]} */ inputs) {
  const { reported, broken } = await check(test, inputs);
  return broken === '' ? accepted(reported) : failed(broken);
}

/** @param {readonly import('./errorcheck.mjs').Reported[]} reported @returns {Outcome} */
export function accepted(reported) {
  if (reported.length === 0) return outcome('');
  const verdict = reported.every(({ code }) => lacking.has(code)) ? 'refused' : 'failed';
  return { verdict, reason: `${reported[0].line}: ${firstLine(reported[0].message)}` };
}

/** What is marked must be wrong, and nothing else. */
async function refuse(
  /** @type {Test} */ test,
  /** @type {string[]} */ inputs,
  /** @type {{ name: string, source: string }[]} */ files,
) {
  const { reported, broken } = await check(test, inputs);
  if (broken !== '') return failed(broken);
  return { ...outcome(errorcheck(files, reported)), rejected: rejected(files, reported) };
}

async function checkPackages(
  /** @type {Test} */ test,
  /** @type {import('./folder.mjs').Laid['packages']} */ packages,
) {
  /** @type {Outcome} */
  let last = outcome('');
  for (const { folder, files } of packages) {
    const marked = test.directive.wantError;
    const { reported, broken } = await check(test, [folder]);
    if (broken !== '') return failed(broken);
    const here = reported.filter(({ file, line }) => line === 0 || files.some(({ name }) => name === file));
    last = marked ? outcome(errorcheck(files, here)) : accepted(here);
    if (last.verdict !== 'passed') return last;
  }
  return last;
}

async function inModule(
  /** @type {Test} */ test,
  /** @type {(packages: import('./folder.mjs').Laid['packages']) => Promise<Outcome>} */ use,
) {
  const { packages, remove } = layOut(folderOf(test), test.scratch, test.directive.singleFilePackages);
  return use(packages).finally(remove);
}

/** Runs a program that writes a program, and uses that. */
async function generated(/** @type {Test} */ test, /** @type {(file: string) => Promise<Outcome>} */ use) {
  const args = ['run', join(test.tests, test.path), ...test.directive.args];
  const { stdout, stderr, status } = await gots(args, { cwd: test.tests, timeout: test.timeout });
  if (status !== 0)
    return /** @type {Outcome} */ ({
      verdict: isRefusal(stderr) ? 'refused' : 'failed',
      reason: `exit status ${status}: ${firstLine(stderr)}`,
    });
  mkdirSync(test.scratch, { recursive: true });
  const file = join(test.scratch, 'tmp__.go');
  writeFileSync(file, stdout);
  return use(file).finally(() => rmSync(test.scratch, { recursive: true }));
}

const lacking = new Set(['Unsupported', 'UndeclaredImportedName', 'NotInStd', 'MissingBody']);

/** Does all that was said only say that something is not there: a feature, a package of std or a name in one, assembly? */
function isRefusal(/** @type {string} */ stderr) {
  const reported = diagnostics(stderr);
  return reported.length > 0 && reported.every(({ code }) => lacking.has(code));
}

export function outcome(/** @type {string} */ problem) {
  return problem === '' ? /** @type {Outcome} */ ({ verdict: 'passed', reason: '' }) : failed(problem);
}

export function failed(/** @type {string} */ reason) {
  return /** @type {Outcome} */ ({ verdict: 'failed', reason: firstLine(reason) });
}

function firstLine(/** @type {string} */ text) {
  return text.trimStart().split('\n', 1)[0].replaceAll('\t', ' ').slice(0, 200);
}

/**
 * Runs Go's own tests through gots: `npm run conformance [-- part of a path…]`, where a Go tree exists.
 *
 * From `$(go env GOROOT)/test` (or $GOTESTS) it takes every one-file program marked `// run`, which must exit with 0 and print its `.out` file or
 * nothing (what goes to the two streams may be mixed in any way), and every file marked `// errorcheck`, in which exactly the lines marked `// ERROR "regexp"` must be refused. Programs that import a
 * package gots does not have are out of scope and counted apart. `known-failures.tsv` holds path and reason of those that fail; a failure that is
 * not there, or a row that starts to pass, fails the run. `--update` rewrites the table, with the first line of what went wrong as reason.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { gots } from '../../examples/gots.mjs';
import { errorcheck } from './errorcheck.mjs';

const args = process.argv.slice(2);
const update = args.includes('--update');
const wanted = args.filter((arg) => !arg.startsWith('--'));
const tests =
  process.env.GOTESTS ?? join(execFileSync('go', ['env', 'GOROOT'], { encoding: 'utf8' }).trim(), 'test');
const std = new Set(
  Object.keys(JSON.parse(readFileSync(new URL('../../dist/std.json', import.meta.url), 'utf8'))),
);
const table = new URL('known-failures.tsv', import.meta.url);
const known = new Map(
  (existsSync(table) ? readFileSync(table, 'utf8') : '')
    .split('\n')
    .filter(Boolean)
    .map((row) => row.split('\t')),
);

const counts = { run: { passed: 0, failed: 0 }, errorcheck: { passed: 0, failed: 0 } };
const failures = new Map();
const unexpected = [];
let outOfScope = 0;

const queue = readdirSync(tests, { recursive: true })
  .filter(
    (path) =>
      path.endsWith('.go') &&
      !path.includes('.dir/') && // parts of programs of several packages
      (wanted.length === 0 || wanted.some((part) => path.includes(part))),
  )
  .sort();
await Promise.all(cpus().map(worker));
report();

async function worker() {
  for (let path = queue.shift(); path !== undefined; path = queue.shift()) {
    const text = readFileSync(join(tests, path), 'utf8');
    const kind = /^\/\/ (run|errorcheck)\s*$/m.exec(text.slice(0, text.search(/^package\b/m)))?.[1];
    if (kind === undefined) continue;
    if (kind === 'run' && imports(text).some((name) => !std.has(name))) {
      outOfScope++;
      continue;
    }
    const problem = await (kind === 'run' ? runs(path) : checks(path, text));
    counts[kind][problem === '' ? 'passed' : 'failed']++;
    if (problem !== '') failures.set(path, problem);
    if (problem !== '' && !known.has(path)) unexpected.push(`${path}: ${problem}`);
    if (problem === '' && known.has(path))
      unexpected.push(`${path}: passes now; take it off known-failures.tsv`);
  }
}

/** '' or what is wrong. */
async function runs(path) {
  const golden = join(tests, path.replace(/go$/, 'out'));
  const expected = existsSync(golden) ? readFileSync(golden, 'utf8') : '';
  const { stdout, stderr, status } = await gots(['run', join(tests, path)], { cwd: tests, timeout: 60_000 });
  if (status !== 0)
    return `exit status ${status ?? 'none (60 s)'}: ${firstLine(stderr) || firstLine(stdout)}`;
  if (stdout + stderr === expected || stderr + stdout === expected) return '';
  if (isMixOf(expected.split('\n'), stdout.split('\n'), stderr.split('\n'))) return '';
  return `prints ${JSON.stringify(firstDifference(expected, stdout + stderr))}`;
}

/** Can `lines` be had by mixing the two lists, each in its order? The empty string that ends each text counts once. */
function isMixOf(lines, a, b) {
  if (lines.length !== a.length + b.length - 1) return false;
  let taken = new Set([0]); // how many lines of `a` can have been used so far
  for (let i = 0; i < lines.length - 1; i++) {
    const next = new Set();
    for (const n of taken) {
      if (n < a.length - 1 && a[n] === lines[i]) next.add(n + 1);
      if (i - n < b.length - 1 && b[i - n] === lines[i]) next.add(n);
    }
    taken = next;
  }
  return taken.has(a.length - 1) && lines.at(-1) === a.at(-1) + b.at(-1);
}

async function checks(path, text) {
  const { stderr, status } = await gots(['check', '--max-errors', '0', join(tests, path)], { cwd: tests });
  return status === 0 || status === 1
    ? errorcheck(text, stderr)
    : `exit status ${status}: ${firstLine(stderr)}`;
}

function imports(text) {
  const found = text.matchAll(/^import\s+(?:[\w.]+\s+)?"([^"]+)"|^import\s*\(([\s\S]*?)^\)/gm);
  const paths = [...found].flatMap(
    ([, one, many]) => one ?? [...many.matchAll(/"([^"]+)"/g)].map((match) => match[1]),
  );
  return paths.filter((path) => path !== 'unsafe');
}

function firstLine(text) {
  return text.trimStart().split('\n', 1)[0].replaceAll('\t', ' ').slice(0, 160);
}

function firstDifference(expected, actual) {
  const want = expected.split('\n');
  return actual.split('\n').find((line, i) => line !== want[i]) ?? 'too little';
}

function report() {
  for (const line of unexpected.sort()) console.log(line);
  let all = { passed: 0, failed: 0 };
  for (const [kind, { passed, failed }] of Object.entries(counts)) {
    console.log(`${kind}: ${passed} of ${passed + failed} pass (${percent(passed, failed)})`);
    all = { passed: all.passed + passed, failed: all.failed + failed };
  }
  console.log(`together ${percent(all.passed, all.failed)}; out of scope by their imports: ${outOfScope}`);
  if (update) {
    const rows = [...failures].map(([path, problem]) => `${path}\t${known.get(path) ?? problem}\n`);
    writeFileSync(table, rows.sort().join(''));
  } else if (unexpected.length > 0) process.exitCode = 1;
}

function percent(passed, failed) {
  return `${((100 * passed) / Math.max(1, passed + failed)).toFixed(1)} %`;
}

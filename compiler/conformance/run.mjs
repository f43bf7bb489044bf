/**
 * Runs Go's own tests through the built gots: `npm run conformance [-- Go tree] [part of a path…]`, where a Go tree exists (`go env GOROOT` unless
 * told). Every program of its test/ folder is done as its action line says (actions.mjs) and counted by kind (kinds.mjs); the tests of its type
 * checker (type-checker.mjs) are the kind `types`, the examples of the packages that gots has (examples.mjs) the kind `example`.
 *
 * known-failures.tsv holds path and reason of those that fail; a failure that is not there, or a row that passes, fails the run.
 *
 *     --update      rewrites the table, with the first line of what went wrong as reason of new rows
 *     --fresh       forgets what this build of gots has already been tried on (an interrupted run is continued otherwise)
 *     --failures    prints the known failures too, with what goes wrong
 *     --kind K      only tests of this kind, as named in the summary (may be repeated)
 *     --timeout N   seconds a program may take (60)
 */
import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { isAbsolute, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { actions, importsOf, runExample } from './actions.mjs';
import { directive, imports } from './directive.mjs';
import { exampleDirective, examplesOf } from './examples.mjs';
import { failsInGo } from './fails-in-go.mjs';
import { fingerprint, Journal } from './journal.mjs';
import { kindOf } from './kinds.mjs';
import { readKnown, surprises, updateKnown } from './known-failures.mjs';
import { problemOf, rates } from './rates.mjs';
import { typeChecker, typeCheckerTests } from './type-checker.mjs';

const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    update: { type: 'boolean', default: false },
    fresh: { type: 'boolean', default: false },
    failures: { type: 'boolean', default: false },
    kind: { type: 'string', multiple: true, default: [] },
    timeout: { type: 'string', default: '60' },
  },
});
const tree =
  positionals.find((path) => isAbsolute(path)) ??
  execFileSync('go', ['env', 'GOROOT'], { encoding: 'utf8' }).trim();
const wanted = positionals.filter((path) => !isAbsolute(path));
const tests = join(tree, 'test');
const dist = fileURLToPath(new URL('../../dist/', import.meta.url));
for (const needed of [tests, join(dist, 'gots.js')])
  if (!existsSync(needed)) {
    console.error(`conformance: ${needed} does not exist`);
    process.exit(2);
  }

const std = new Set(Object.keys(JSON.parse(readFileSync(join(dist, 'std.json'), 'utf8'))));
const journal = new Journal(
  join(
    dist,
    `../.gots/conformance/${fingerprint([dist, fileURLToPath(new URL('.', import.meta.url))], tree)}.tsv`,
  ),
  options.fresh,
);
const scratch = join(tmpdir(), `gots-conformance-${process.pid}`);

const unmet = failsInGo(tree);

/** @type {import('./rates.mjs').Result[]} */
const results = [];
const examples = new Map(examplesOf(tree, [...std].sort()).map((example) => [example.path, example]));
const queue = [
  ...typeCheckerTests(tree),
  ...readdirSync(tests, { recursive: true })
    .map(String)
    .filter(
      (path) =>
        path.endsWith('.go') &&
        !path.includes('.dir/') && // parts of other tests
        !unmet.has(path),
    )
    .sort(),
  ...examples.keys(),
].filter((path) => wanted.length === 0 || wanted.some((part) => path.includes(part)));
const total = queue.length;
await Promise.all(Array.from({ length: availableParallelism() }, work));
report();

async function work() {
  for (let path = queue.shift(); path !== undefined; path = queue.shift()) {
    const found = path.startsWith('types/') ? typeCheckerTest(path) : (exampleTest(path) ?? testOf(path));
    if (found === undefined) continue;
    const { kind, run } = found;
    if (options.kind.length > 0 && !options.kind.includes(kind.kind)) continue;
    let outcome = journal.entries.get(path);
    if (outcome === undefined) {
      outcome = await run();
      journal.add(path, outcome);
      if (process.stderr.isTTY) process.stderr.write(`\r${total - queue.length} of ${total} `);
    }
    results.push({ path, ...kind, outcome });
  }
}

/** What every test has. */
function common(/** @type {string} */ path) {
  return {
    path,
    scratch: join(scratch, path.replace(/\W/g, '-')),
    timeout: 1000 * Number(options.timeout),
  };
}

function typeCheckerTest(/** @type {string} */ path) {
  return {
    kind: { kind: 'types', mayRefuse: true },
    run: () => typeChecker({ tree, ...common(path) }),
  };
}

function exampleTest(/** @type {string} */ path) {
  const example = examples.get(path);
  if (example === undefined) return undefined;
  return {
    kind: kindOf(exampleDirective, imports(example.source), (name) => std.has(name)),
    run: () => runExample({ ...example, ...common(path), tree }),
  };
}

function testOf(/** @type {string} */ path) {
  const source = readFileSync(join(tests, path), 'utf8');
  const test = { ...common(path), tests, source, directive: directive(source) };
  const action = actions[test.directive.action];
  if (action === undefined) return undefined;
  return {
    kind: kindOf(test.directive, importsOf(test), (name) => std.has(name)),
    run: () => action(test),
  };
}

function report() {
  const known = readKnown();
  const problems = new Map(results.map((result) => [result.path, problemOf(result)]));
  if (options.failures)
    for (const [path, problem] of [...problems].sort())
      if (problem !== '' && known.has(path)) console.log(`${path}: ${problem} (known: ${known.get(path)})`);
  const unexpected = surprises(known, problems);
  for (const line of unexpected) console.log(line);
  for (const line of rates(results)) console.log(line);
  if (options.update) updateKnown(known, problems);
  else if (unexpected.length > 0) process.exitCode = 1;
}

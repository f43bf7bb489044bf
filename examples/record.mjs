/**
 * Records what programs do under the real Go, one goroutine at a time (GOMAXPROCS=1), beside each program. gots itself never needs Go.
 *
 *     node examples/record.mjs                      everything that has an expectation
 *     node examples/record.mjs ping select          these examples
 *     node examples/record.mjs runtime/testdata/reports/nil-map.go
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { expectation } from './expectation.mjs';
import { concurrency, examples, languagePrograms, pitfalls, reports, stdPrograms } from './programs.mjs';

const wanted = process.argv.slice(2);
const programs = [examples, reports, languagePrograms, concurrency, pitfalls, stdPrograms]
  .flatMap((list) => list())
  .filter(
    ({ name, file }) =>
      wanted.length === 0 || wanted.includes(name) || wanted.some((path) => resolve(path) === file),
  );
const folder = mkdtempSync(join(tmpdir(), 'record-'));
const binary = join(folder, 'program');
try {
  for (const { name, file, expected } of programs) {
    const root = dirname(file);
    const built = spawnSync('go', ['build', '-o', binary, existsSync(join(root, 'go.mod')) ? '.' : file], {
      cwd: root,
    });
    if (built.status !== 0) throw new Error(`${name}: ${built.stderr}`);
    const env = { ...process.env, GOMAXPROCS: '1', GOTRACEBACK: 'single' };
    const { stdout, stderr, status } = spawnSync(binary, {
      cwd: root,
      env,
      encoding: 'utf8',
      maxBuffer: 1 << 28,
    });
    const text = expectation({ stdout, stderr, status }, readFileSync(file, 'utf8'), root);
    const changed = !existsSync(expected) || readFileSync(expected, 'utf8') !== text;
    if (changed) writeFileSync(expected, text);
    console.log(`${changed ? 'recorded ' : 'unchanged'} ${name}`);
  }
} finally {
  rmSync(folder, { recursive: true });
}

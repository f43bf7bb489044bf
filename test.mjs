/**
 * `npm test`: builds, type-checks, lints, runs every test, and closes with one line: `N passed, N failed`.
 * A step that fails counts as one failure; the tests run all the same, as far as they can.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const folder = mkdtempSync(join(tmpdir(), 'gots-test-'));
const report = join(folder, 'vitest.json');
const bin = (name) => join('node_modules', '.bin', name);

function succeeds(command, ...args) {
  return spawnSync(command, args, { stdio: 'inherit' }).status === 0;
}

let failed = 0;
for (const [step, ...command] of [
  ['build', process.execPath, 'build.mjs'],
  ['typecheck', bin('tsc'), '--noEmit'],
  ['typecheck of the playground', bin('tsc'), '--noEmit', '-p', 'playground'],
  ['lint', bin('biome'), 'check', '.'],
]) {
  if (succeeds(...command)) continue;
  console.error(`${step} failed`);
  failed++;
}

let passed = 0;
for (const tests of [['--project=runtime', '--coverage'], ['--project=rest']]) {
  const options = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const clean = succeeds(bin('vitest'), 'run', ...tests, ...options);
  let failures = 0;
  try {
    const { numPassedTests, numFailedTests, testResults } = JSON.parse(readFileSync(report, 'utf8'));
    const brokenFiles = testResults.filter(
      (file) => file.status === 'failed' && file.assertionResults.length === 0,
    );
    passed += numPassedTests;
    failures = numFailedTests + brokenFiles.length;
  } catch {
    console.error('vitest gave no report');
  }
  rmSync(report, { force: true });
  // No test failed, but something did: a threshold of coverage, vitest itself.
  failed += clean ? failures : Math.max(1, failures);
}
rmSync(folder, { recursive: true });

console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;

/** The tests that Go's own compiler is known to fail: a list in the source of the tree's test driver. They say nothing about gots. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * @param {string} tree
 * @returns {Set<string>}
 */
export function failsInGo(tree) {
  const drivers = ['src/cmd/internal/testdir/testdir_test.go', 'test/run.go']; // of newer and of older trees
  const driver = drivers.map((path) => join(tree, path)).find((path) => existsSync(path));
  const list = /^var types2Failures = setOf\(([\s\S]*?)^\)/m.exec(driver ? readFileSync(driver, 'utf8') : '');
  return new Set([...(list?.[1] ?? '').matchAll(/^\s*"([^"]+)"/gm)].map((match) => match[1]));
}

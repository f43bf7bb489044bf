/** Adding a standard package is adding one folder: done here to a copy of the repository, built and used as a user would. */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));

test('a folder with a .go file and natives is a package', { timeout: 300_000 }, () => {
  const copy = mkdtempSync(join(tmpdir(), 'gots-package-'));
  try {
    const left = /(^|\/)(node_modules|dist|\.dist-\w+|\.git)$/;
    cpSync(root, copy, { recursive: true, filter: (from) => !left.test(from.replace(/\/$/, '')) });
    symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'));
    const folder = join(copy, 'runtime/std/toy/dice');
    mkdirSync(folder, { recursive: true });
    writeFileSync(
      join(folder, 'dice.go'),
      `// Package dice throws dice.
package dice

// A Die has faces.
type Die struct{ Faces int }

// Throw gives one of the faces: always the last.
func (d Die) Throw() int { return clamp(d.Faces, 1) }

func clamp(high, low int) int

// Wait parks for a moment, and gives what it was given.
//
//gots:parks
func Wait(n int) int
`,
    );
    writeFileSync(
      join(folder, 'index.ts'),
      `// Natives of dice.
import * as $ from 'gots/runtime';

export function clamp(high: number, low: number): number {
  return Math.max(high, low);
}

export function Wait(n: number): $.Parks<number> {
  const g = $.current();
  $.addTimer($.nanotime(), () => $.ready(g, n));
  return $.park('sleep');
}
`,
    );
    writeFileSync(
      join(copy, 'toy.go'),
      'package main\n\nimport "toy/dice"\n\nfunc main() {\n\tprintln(dice.Die{Faces: 6}.Throw(), dice.Wait(7))\n}\n',
    );
    const build = spawnSync(process.execPath, ['build.mjs'], { cwd: copy, encoding: 'utf8' });
    expect(build.stderr + build.stdout).not.toMatch(/error/);
    const run = spawnSync(process.execPath, ['dist/gots.js', 'run', 'toy.go'], {
      cwd: copy,
      encoding: 'utf8',
      env: { ...process.env, GOTSCACHE: 'off' },
    });
    expect(run).toMatchObject({ stdout: '', stderr: '6 7\n', status: 0 });
  } finally {
    rmSync(copy, { recursive: true, force: true });
  }
});

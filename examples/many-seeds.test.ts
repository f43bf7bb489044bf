/** Every concurrent example does what real Go was recorded doing, whatever the seed: compiled once by the built command line, run 50 times. */
import { spawnSync } from 'node:child_process';
import {
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { expectation } from './expectation.mjs';
import { gots } from './gots.mjs';
import { examples } from './programs.mjs';

const seeds = 50;
const here = fileURLToPath(new URL('.', import.meta.url));
let folder = '';

beforeAll(() => {
  // A project in which gots is installed.
  folder = mkdtempSync(join(tmpdir(), 'gots-seeds-'));
  mkdirSync(join(folder, 'node_modules'));
  symlinkSync(join(here, '..'), join(folder, 'node_modules', 'gots'));
  copyFileSync(join(here, 'many-seeds.mjs'), join(folder, 'many-seeds.mjs'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Some file of the program starts goroutines or selects. */
const isConcurrent = (root: string): boolean =>
  readdirSync(root, { recursive: true, encoding: 'utf8' }).some(
    (name) =>
      name.endsWith('.go') && /\b(go (func|[\w.]+)\(|select\b)/.test(readFileSync(join(root, name), 'utf8')),
  );

/** The parts of a stream, one a seed. */
const parts = (text: string): string[] => text.split(/^\0seed \d+\n/m).slice(1);

describe(`under ${seeds} seeds`, { timeout: 300_000 }, () => {
  for (const { name, file, expected } of examples()) {
    const source = readFileSync(file, 'utf8');
    const root = dirname(file);
    if (!isConcurrent(root)) continue;
    test(name, async () => {
      const out = join(folder, name);
      const compiled = await gots([
        'compile',
        root,
        '-o',
        out,
        '--target',
        'js',
        '--source-map',
        '--no-format',
      ]);
      expect(compiled.stderr).toBe('');
      const main = compiled.stdout.split('\n').find((line) => line.endsWith('main.js')) ?? '';
      const run = spawnSync(process.execPath, [join(folder, 'many-seeds.mjs'), main, root, String(seeds)], {
        encoding: 'utf8',
        cwd: process.cwd(),
      });
      const [stdouts, stderrs] = [parts(run.stdout), parts(run.stderr)];
      expect(stderrs).toHaveLength(seeds);
      const outcomes = new Set(
        stderrs.map((text, i) => {
          const [, stderr, status] = /^([\s\S]*)\0status (\d+)\n$/.exec(text) ?? ['', text, 'NaN'];
          return expectation({ stdout: stdouts[i], stderr, status: Number(status) }, source, root);
        }),
      );
      expect([...outcomes]).toEqual([readFileSync(expected, 'utf8')]);
    });
  }
});

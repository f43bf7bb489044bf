/** Every concurrent example does what real Go was recorded doing, whatever the seed: compiled once by the built command line, run 50 times. */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { expectation } from './expectation.mjs';
import { gots } from './gots.mjs';
import { examples } from './programs.mjs';
import { Project } from './project.ts';

const seeds = 50;
let project: Project;

beforeAll(() => {
  project = new Project();
});
afterAll(() => project.remove());

/** Some file of the program starts goroutines or selects. */
const isConcurrent = (root: string): boolean =>
  readdirSync(root, { recursive: true, encoding: 'utf8' }).some(
    (name) =>
      name.endsWith('.go') && /\b(go (func|[\w.]+)\(|select\b)/.test(readFileSync(join(root, name), 'utf8')),
  );

describe(`under ${seeds} seeds`, { timeout: 300_000 }, () => {
  for (const { name, file, expected } of examples()) {
    const source = readFileSync(file, 'utf8');
    const root = dirname(file);
    if (!isConcurrent(root)) continue;
    test(name, async () => {
      const out = join(project.folder, name);
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
      const runs = Array.from({ length: seeds }, (_, i) => ({
        module: main,
        root,
        seed: i + 1,
        virtualTime: true,
      }));
      const outcomes = new Set(
        (await project.run(runs)).map((outcome) => outcome && expectation(outcome, source, root)),
      );
      expect([...outcomes]).toEqual([readFileSync(expected, 'utf8')]);
    });
  }
});

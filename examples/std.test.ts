/** The standard library does what Go's does: `runtime/testdata/std/<name>.go` prints what real Go printed. */
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { gots } from './gots.mjs';

const folder = new URL('../runtime/testdata/std/', import.meta.url);

describe.concurrent('std', () => {
  for (const file of readdirSync(folder).filter((name) => name.endsWith('.go'))) {
    test(file.slice(0, -3), async () => {
      const { stdout, stderr, status } = await gots(['run', fileURLToPath(new URL(file, folder))]);
      const expected = readFileSync(new URL(file.replace(/go$/, 'txt'), folder), 'utf8');
      expect({ stderr, status }).toEqual({ stderr: '', status: 0 });
      expect(stdout).toBe(expected);
    });
  }
});

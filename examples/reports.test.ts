/** Deadlocks, panics and other ends of a program are reported as Go reports them, with the same exit status. */
import { readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { describe, expect, test } from 'vitest';
import { expectation } from './expectation.mjs';
import { gots } from './gots.mjs';
import { reports } from './programs.mjs';

describe.concurrent('reports', () => {
  for (const { name, file, expected } of reports()) {
    test(name, async () => {
      const outcome = await gots(['run', file]);
      const actual = expectation(outcome, readFileSync(file, 'utf8'), dirname(file));
      expect(actual).toBe(readFileSync(expected, 'utf8'));
    });
  }
});

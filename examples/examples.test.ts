/** Every example does what real Go was recorded doing; those that tell the time also with a clock that jumps, in another order of chance. */
import { readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { describe, expect, test } from 'vitest';
import { directives, expectation } from './expectation.mjs';
import { gots } from './gots.mjs';
import { examples } from './programs.mjs';

describe.concurrent('examples', () => {
  for (const { name, file, expected } of examples()) {
    const source = readFileSync(file, 'utf8');
    const root = dirname(file);
    const check = async (...options: string[]) => {
      const outcome = await gots(['run', ...options, root]);
      expect(expectation(outcome, source, root)).toBe(readFileSync(expected, 'utf8'));
    };
    if (!directives(source).virtualTime) test(name, () => check());
    if (/"time"/.test(source)) test(`${name} in virtual time`, () => check('--virtual-time', '--seed', '7'));
  }
});

/** Programs that take the language through every form it has, each topic a file, do what real Go was recorded doing. */
import { readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { describe, expect, test } from 'vitest';
import { expectation } from '../examples/expectation.mjs';
import { gots } from '../examples/gots.mjs';
import { languagePrograms } from '../examples/programs.mjs';

describe.concurrent('programs', () => {
  test.each(languagePrograms())('$name', async ({ file, expected }) => {
    const outcome = await gots(['run', file]);
    expect(expectation(outcome, readFileSync(file, 'utf8'), dirname(file))).toBe(
      readFileSync(expected, 'utf8'),
    );
  });
});

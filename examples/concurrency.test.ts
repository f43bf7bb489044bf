/**
 * Programs that hold the runtime to what Go promises: `runtime/testdata/concurrency`, the behaviours of channels and select, and `runtime/testdata/pitfalls`,
 * what runtimes that imitate goroutines get wrong, one program each. They do what real Go was recorded doing.
 */
import { readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { describe, expect, test } from 'vitest';
import { directives, expectation } from './expectation.mjs';
import { gots } from './gots.mjs';
import { concurrency, pitfalls } from './programs.mjs';

describe.concurrent.each([
  ['concurrency', concurrency()],
  ['pitfalls', pitfalls()],
])('%s', (_, programs) => {
  test.each(programs)('$name', async ({ file, expected }) => {
    const source = readFileSync(file, 'utf8');
    const outcome = await gots(['run', ...(directives(source).virtualTime ? ['--virtual-time'] : []), file]);
    expect(expectation(outcome, source, dirname(file))).toBe(readFileSync(expected, 'utf8'));
  });
});

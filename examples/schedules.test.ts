/** `--seeds` finds the deadlock that is planted in an example, brings it back by its seed, and finds nothing in the other examples. */
import { readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { describe, expect, test } from 'vitest';
import { gots } from './gots.mjs';
import { examples } from './programs.mjs';

const planted = 'rare-deadlock';

describe.concurrent('under 100 schedules', { timeout: 120_000 }, () => {
  for (const { name, file, expected } of examples()) {
    if (name === planted) continue;
    test(`${name} always ends as it should`, async () => {
      const { stdout, stderr, status } = await gots(['run', '--seeds', '100', dirname(file)]);
      expect(stderr).toBe('');
      const fails = /-- exit status/.test(readFileSync(expected, 'utf8'));
      if (fails) expect(stdout).toMatch(/^100 runs, one outcome\n/);
      expect(status, stdout).toBe(fails ? 1 : 0);
    });
  }
});

test('a rare deadlock is found, and found again by its seed', { timeout: 120_000 }, async () => {
  const program = dirname(examples().find(({ name }) => name === planted)!.file);
  const { stdout, status } = await gots(['run', '--seeds', '1000', program]);
  expect(status).toBe(1);
  const [, prints, deadlocks, seed] =
    /^1000 runs, 2 outcomes\n +(\d+) {2}prints "alice has 80 and bob has 120\\n" \(first: seed \d+\)\n +(\d+) {2}deadlocks \(first: seed (\d+)\)\n/.exec(
      stdout,
    ) ?? [];
  expect(Number(prints) + Number(deadlocks), stdout).toBe(1000);
  expect(Number(prints)).toBeGreaterThan(Number(deadlocks));

  const command = `gots run --seed ${seed} --shuffle --virtual-time ${program}`;
  expect(stdout).toContain(`To see a run again: ${command}\n`);
  const again = await gots(command.split(' ').slice(1));
  expect(again.stderr).toMatch(/^fatal error: all goroutines are asleep - deadlock!\n/);
  expect(again).toEqual(await gots(command.split(' ').slice(1)));
  expect((await gots(['run', program])).status).toBe(0);
});

import { expect, test } from 'vitest';
import { splitRun } from './split-run.ts';

test.each([
  ['run main.go', 'run main.go'],
  ['run main.go a -v --help', 'run main.go -- a -v --help'],
  ['run a.go b.go c d.go', 'run a.go b.go -- c d.go'],
  ['run dir x.go', 'run dir -- x.go'],
  ['run --seed 7 --virtual-time main.go --seed 8', 'run --seed 7 --virtual-time main.go -- --seed 8'],
  ['run --seed=7 dir -- x', 'run --seed=7 dir -- -- x'],
  ['run --help', 'run --help'],
  ['run', 'run'],
])('%s', (given, split) => {
  expect(splitRun(given.split(' ')).join(' ')).toBe(split);
});

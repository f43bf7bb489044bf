/** How long it takes from the command to the end of a program that only says hello: `gots run` beside `go run`, whose build cache is warm. */
import { join } from 'node:path';
import { gotsCommand } from './contestants.mjs';
import { inTurn, wallTime } from './measure.mjs';

const hello = join(import.meta.dirname, '../../examples/hello/main.go');

/** @type {import('./figures.mjs').Measurement} */
export function start({ rounds, withGo, progress }) {
  const contestants = {
    gots: gotsCommand('run', hello),
    ...(withGo ? { go: { command: 'go', args: ['run', hello] } } : {}),
  };
  for (const contestant of Object.values(contestants)) wallTime(contestant);
  const { gots, go } = inTurn(contestants, rounds, wallTime, progress);
  return [
    { what: 'gots run hello.go', value: gots, unit: 'ms' },
    ...(go === undefined
      ? []
      : [
          { what: 'go run hello.go, its build cache warm', value: go, unit: 'ms' },
          { what: 'ratio of the two', value: gots / go, unit: '×', most: 1.5 },
        ]),
  ];
}

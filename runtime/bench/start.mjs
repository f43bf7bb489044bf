/**
 * How long it takes from the command to the end of a program that only says hello: `gots run` beside `go run`, their build caches warm. What no `gots run` can do without is
 * Node; what it takes without the cache stands beside it.
 */
import { join } from 'node:path';
import { gotsCommand } from './contestants.mjs';
import { inTurn, wallTime } from './measure.mjs';

const hello = join(import.meta.dirname, '../../examples/hello/main.go');

/** @type {import('./figures.mjs').Measurement} */
export function start({ rounds, withGo, progress }) {
  const contestants = {
    gots: gotsCommand('run', hello),
    anew: { ...gotsCommand('run', hello), env: { GOTSCACHE: 'off' } },
    node: { command: process.execPath, args: ['-e', '0'] },
    ...(withGo ? { go: { command: 'go', args: ['run', hello] } } : {}),
  };
  for (const contestant of Object.values(contestants)) wallTime(contestant);
  const { gots, anew, node, go } = inTurn(contestants, rounds, wallTime, progress);
  return [
    { what: 'gots run hello.go, its build cache warm', value: gots, unit: 'ms' },
    { what: 'gots run hello.go, without a build cache', value: anew, unit: 'ms' },
    { what: 'of these, Node', value: node, unit: 'ms' },
    ...(go === undefined
      ? []
      : [
          { what: 'go run hello.go, its build cache warm', value: go, unit: 'ms' },
          { what: 'ratio of the two', value: gots / go, unit: '×', most: 1.5 },
        ]),
  ];
}

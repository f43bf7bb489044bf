import { expect, test } from 'vitest';
import { kindOf } from './kinds.mjs';
import { surprises } from './known-failures.mjs';
import { compareOutput } from './output.mjs';
import { problemOf } from './rates.mjs';

const directive = { action: 'run', flags: [], args: [], wantError: false, singleFilePackages: false };
const has = (path: string) => path === 'fmt';

test.each([
  [{}, ['fmt', './a'], 'run', false],
  [{}, ['fmt', 'unsafe'], 'run, out of scope', true],
  [{ action: 'rundir' }, ['test/a'], 'rundir', false],
  [{ action: 'compiledir' }, ['reflect'], 'compiledir, out of scope', true],
  [{ action: 'errorcheck', wantError: true }, ['reflect'], 'errorcheck', false],
  [{ action: 'errorcheck', flags: ['-m'] }, [], 'errorcheck -0', true],
  [{ action: 'errorcheck', flags: ['-lang=go1.17'], wantError: true }, [], 'errorcheck with flags', false],
  [{ action: 'errorcheckdir', wantError: true }, [], 'errorcheckdir', false],
  [{ action: 'build' }, ['reflect'], 'compile', true],
])('%j with imports of %j: %s', (change, imports, kind, mayRefuse) => {
  expect(kindOf({ ...directive, ...change }, imports, has)).toEqual({ kind, mayRefuse });
});

test('a refusal is right only where gots may refuse', () => {
  const outcome = { verdict: 'refused', reason: 'no reflect' } as const;
  expect(problemOf({ path: 'a.go', kind: 'run', mayRefuse: false, outcome })).toBe('no reflect');
  expect(problemOf({ path: 'a.go', kind: 'run', mayRefuse: true, outcome })).toBe('');
});

test('the table must hold exactly what fails', () => {
  const known = new Map([
    ['fails.go', 'why'],
    ['passes.go', 'why'],
    ['elsewhere.go', 'why'],
  ]);
  const results = new Map([
    ['fails.go', 'wrong'],
    ['passes.go', ''],
    ['new.go', 'wrong, too'],
    ['good.go', ''],
  ]);
  expect(surprises(known, results)).toEqual([
    'new.go: wrong, too',
    'passes.go: passes now; take it off known-failures.tsv',
  ]);
});

test.each([
  ['a\nb\nc\n', 'a\nc\n', 'b\n', ''],
  ['a\nb\nc\n', 'c\na\n', 'b\n', 'prints "c"'],
  ['a\nb\n', 'a\n', '', 'prints ""'],
  ['', '', '', ''],
])('%j from %j and %j', (expected, stdout, stderr, problem) => {
  expect(compareOutput(expected, stdout, stderr)).toBe(problem);
});

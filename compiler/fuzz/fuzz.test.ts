/** A short run of the fuzzer, always the same, and what the fuzzer itself is made of. */
import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { corpus, tokens } from './corpus.mjs';
import { inspect } from './inspect.mjs';
import { mutant } from './mutate.mjs';
import { Random } from './random.mjs';
import { reduce } from './reduce.mjs';

test('mutated programs are refused with a message or give modules that parse', () => {
  const sources = corpus();
  const problems: string[] = [];
  let accepted = 0;
  for (let number = 0; number < 500; number++) {
    const text = mutant(sources, new Random(1, number));
    const found = inspect(text, { small: number % 8 !== 0 });
    if (found.accepted) accepted++;
    if (found.problem !== '') problems.push(`--seed 1 --case ${number}: ${found.problem}`);
  }
  expect(problems).toEqual([]);
  expect(accepted).toBeGreaterThan(10);
});

test('what the fuzzer found stays mended', () => {
  const folder = new URL('./testdata/', import.meta.url);
  const names = readdirSync(folder);
  const problems = names.map((name) => inspect(readFileSync(new URL(name, folder), 'utf8')).problem);
  expect(problems).toEqual(names.map(() => ''));
  expect(names.length).toBeGreaterThan(0);
});

test('a case depends on its seed and number alone', () => {
  const sources = corpus();
  const make = (seed: number, number: number) => mutant(sources, new Random(seed, number));
  expect(make(7, 3)).toBe(make(7, 3));
  expect(new Set([make(7, 3), make(7, 4), make(8, 3)]).size).toBe(3);
});

test('tokens lose nothing', () => {
  for (const { tokens: list } of corpus().slice(0, 50)) expect(tokens(list.join(''))).toEqual(list);
});

test('reduce keeps what fails and little else', () => {
  const text = 'package main\n\nfunc f() {\n\tx := 1\n\tboom(x, 2)\n}\n';
  expect(reduce(text, (t) => t.includes('boom') && t.includes('2'))).toBe('boom2');
});

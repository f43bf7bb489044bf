/**
 * The generator of programs, as far as that can be seen without Go. What Go prints for some of them is recorded in testdata/spec/statements/generated*.txt.
 */
import { expect, test } from 'vitest';
import { compiled } from '../fuzz/inspect.mjs';
import { Random } from '../fuzz/random.mjs';
import { batch, outputs } from './batch.mjs';
import { Section } from './generator/section.mjs';

const section = (seed: number, number: number): [number, string] => [
  number,
  new Section(new Random(seed, number)).text(),
];

test('generated programs compile, also together', () => {
  const sections = Array.from({ length: 40 }, (_, i) => section(2, i));
  const { diagnostics, modules } = compiled(batch(sections));
  expect(diagnostics.map((d) => d.message)).toEqual([]);
  expect(modules.length).toBe(1);
});

test('a program depends on its seed and number alone', () => {
  expect(section(3, 5)).toEqual(section(3, 5));
  expect(section(3, 5)).not.toEqual(section(3, 6));
  expect(section(4, 5)).not.toEqual(section(3, 5));
});

test('outputs are told apart by their headings, and the last says how the program ended and where its goroutines were', () => {
  const stdout = '=== section 3\na\nb\n=== section 5\n=== section 6\nc\n';
  const found = outputs({
    stdout,
    stderr: 'fatal error: x\n\ngoroutine 1 [running]:\nmore\n\ngoroutine 7 gp=0x1 [chan send]:\n',
    status: 2,
  });
  expect([...found]).toEqual([
    [3, 'a\nb\n'],
    [5, ''],
    [6, 'c\n-- exit status 2\nfatal error: x\n[chan send] [running]\n'],
  ]);
});

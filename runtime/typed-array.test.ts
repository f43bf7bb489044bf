import { expect, test } from 'vitest';
import * as $ from './index.ts';

test('arrays are zeros of their own, whatever their size', () => {
  const types = [$.uint8, $.int16, $.uint32, $.float64, $.float32];
  const made = Array.from({ length: 2000 }, (_, i) => {
    const array = $.makeArray(types[i % types.length], (i * 7) % 300);
    const zeros = Array.from(array).every((x) => x === 0);
    for (let j = 0; j < array.length; j++) array[j] = i % 127;
    return zeros ? array : [];
  });
  for (const [i, array] of made.entries())
    expect(array.length === (i * 7) % 300 && Array.from(array).every((x) => x === i % 127)).toBe(true);
});

test('a copied array shares nothing, and one behind a slice has the elements of its place', () => {
  const bytes = $.stringToBytes('x'.repeat(50) + 'y'.repeat(100));
  const array = $.arrayFromSlice(bytes.slice(50), 100);
  const copy = $.cloneArray(array, $.uint8);
  array[0] = 1;
  expect([copy[0], copy[99], copy.length, bytes.get(50)]).toEqual([121, 121, 100, 121]);
});

// Runs in the temporary project that vite.test.ts makes.
import { expect, test } from 'vitest';
import { Describe, Longest, Missing } from './text/text.go';

test('what cannot wait gives its result at once, through fmt, sort and errors', () => {
  expect(Describe(7, [1, 2], 21.55)).toBe('007 [1 2] 21.6°C');
  expect(Longest(['a', 'ccc', 'bb'])).toEqual(['ccc', 'bb', 'a']);
  expect(Missing('x')).toBe(true);
  expect(() => Missing('')).toThrow(': file does not exist');
});

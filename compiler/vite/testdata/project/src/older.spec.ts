import { expect, test } from 'vitest';
import { Recovered, Seeded } from './older/older.go';
import { Longest } from './text/text.go';

test('a package has the GODEBUG settings of its module; a program has those of one module', () => {
  expect(Recovered()).toBe('as before');
  expect(Seeded(42n)).toBe(305);
  expect(() => Longest(['x'])).toThrow(
    "Go packages with different GODEBUG settings in one program: asynctimerchan=1,panicnil=1,randseednop=0 and today's",
  );
});

// Initialisation that waits, and the end of the program. Runs in the temporary project that vite.test.ts makes.
import { expect, test } from 'vitest';
import { Begun, Crash, Forever } from './life/life.go';

test('a package is initialised by the first call; a panic of a goroutine ends everything', async () => {
  const waiting = Forever(null);
  await expect(waiting).rejects.toMatchObject({ name: 'GoDeadlock', message: /chan receive \(nil chan\)/ });
  expect(Begun()).toBe('begun');
  Crash();
  const after = Forever(null);
  await expect(after).rejects.toThrow(/has ended: panic: assignment to entry in nil map/);
  expect(() => Begun()).toThrow(/has ended/);
});

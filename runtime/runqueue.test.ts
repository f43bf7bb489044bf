// The run queue: nobody is lost, nobody runs twice, and the local queue is first in, first out.

import { expect, it } from 'vitest';
import { Goroutine, Origin } from './goroutine.ts';
import { RunQueue } from './runqueue.ts';
import fc from './testing/property.ts';

const goroutine = (id: number) => new Goroutine(id, new Origin('', 0, null, null), null, []);

it('gives runnext first, or its place up', () => {
  const queue = new RunQueue();
  const [a, b, c] = [1, 2, 3].map(goroutine);
  expect(queue.take()).toBe(null);
  expect(queue.empty).toBe(true);
  queue.kickNext();
  expect(queue.empty).toBe(true);
  queue.put(a);
  queue.putNext(b);
  expect(queue.empty).toBe(false);
  expect(queue.take()).toBe(b);
  expect(queue.inherits).toBe(true);
  queue.putNext(c);
  queue.kickNext();
  expect(queue.take()).toBe(a);
  expect(queue.inherits).toBe(false);
  expect(queue.take()).toBe(c);
  expect(queue.take()).toBe(null);
});

it('loses nobody, runs nobody twice, and keeps the order of the local queue', () => {
  const action = fc.constantFrom('put', 'put', 'putNext', 'putGlobal', 'kickNext', 'take');
  fc.assert(
    fc.property(fc.array(fc.tuple(action, fc.nat(200)), { maxLength: 40 }), (actions) => {
      const queue = new RunQueue();
      const waiting = new Set<number>();
      const local = new Set<number>();
      let last = 0;
      let ids = 1;
      let overflowed = false;
      const take = (): boolean => {
        const g = queue.take();
        if (g === null) {
          expect(waiting.size).toBe(0);
          return false;
        }
        expect(waiting.delete(g.id)).toBe(true);
        // Others overtake, as in Go: runnext, every 61st of the global queue, and the newer half of a local queue that overflows.
        if (local.has(g.id) && !overflowed) {
          expect(g.id).toBeGreaterThan(last);
          last = g.id;
        }
        return true;
      };
      for (const [what, times] of actions) {
        for (let i = 0; i <= times; i++) {
          if (what === 'take') take();
          else if (what === 'kickNext') queue.kickNext();
          else {
            waiting.add(ids);
            overflowed ||= waiting.size > 250;
            if (what === 'put') local.add(ids);
            queue[what as 'put' | 'putNext' | 'putGlobal'](goroutine(ids++));
          }
        }
        if (waiting.size > 0) expect(queue.empty).toBe(false);
      }
      while (take());
      expect([waiting.size, queue.empty]).toEqual([0, true]);
    }),
    { numRuns: 200 },
  );
});

// select: uniform choice, default, parking in several queues at once and leaving them all, close.

import { expect, it } from 'vitest';
import {
  CLOSED,
  choose,
  close,
  gosched,
  int,
  makeChan,
  next,
  RECV,
  received,
  receivedOk,
  recv,
  SEND,
  send,
  spawn,
  write,
} from './index.ts';
import { lowered, run } from './testing/lowered.ts';
import fc from './testing/property.ts';

const say = (text: unknown) => write(1, `${text} `);

it('chooses among ready cases, each as likely as the others, as the seed says', async () => {
  const choices = async (seed: number) => {
    const counts = [0, 0, 0, 0];
    const order: number[] = [];
    await run(
      function* () {
        const cs = [makeChan(int, 1), makeChan(int, 1), makeChan(int, 1)];
        const full = makeChan(int, 1);
        yield send(full, 1);
        for (let i = 0; i < 9000; i++) {
          for (const c of [cs[0], cs[2]]) if (c.len === 0) yield send(c, i);
          const k: number = yield choose(
            true,
            cs[0],
            RECV,
            null,
            full,
            SEND,
            7,
            cs[2],
            RECV,
            null,
            cs[1],
            SEND,
            7,
          );
          counts[k]++;
          order.push(k);
          if (k === 3) yield recv(cs[1]);
          else received(0);
        }
      },
      { seed },
    );
    return { counts, order };
  };
  const { counts, order } = await choices(5);
  expect(counts[1]).toBe(0);
  for (const k of [0, 2, 3]) expect(Math.abs(counts[k] - 3000)).toBeLessThan(200);
  expect((await choices(5)).order).toEqual(order);
  expect((await choices(6)).order).not.toEqual(order);
});

it('takes the default when no case can proceed', async () => {
  const { stdout } = await run(function* () {
    const c = makeChan(int);
    say(yield choose(false, c, RECV, null, c, SEND, 1, null, SEND, 1));
    say(yield choose(false));
    close(c);
    say(yield choose(false, c, RECV, null));
    say(receivedOk());
  });
  expect(stdout).toBe('-1 -1 0 false ');
});

it('waits, and leaves no waiter behind', async () => {
  const { stdout } = await run(function* () {
    const a = makeChan(int);
    const b = makeChan(int);
    spawn(
      'main.go:1',
      lowered(function* () {
        for (let i = 0; i < 3; i++) {
          const k: number = yield choose(
            true,
            a,
            RECV,
            null,
            b,
            SEND,
            10 + i,
            a,
            RECV,
            null,
            null,
            RECV,
            null,
          );
          say(k === 1 ? 'sent' : `got ${received(0)}`);
        }
      }),
    );
    yield gosched();
    yield send(a, 1);
    yield gosched();
    say(`b ${yield recv(b)}`);
    yield gosched();
    yield send(a, 2);
    yield gosched();
    say([a, b].every((c) => c.receivers.first === null && c.senders.first === null));
    say(yield choose(false, a, SEND, 3, b, RECV, null));
  });
  expect(stdout).toBe('got 1 b 11 sent got 2 true -1 ');
});

it('is woken by close: with CLOSED to receive, with a panic to send', async () => {
  const { stdout } = await run(function* () {
    const c = makeChan(int);
    const d = makeChan(int);
    spawn(
      'main.go:1',
      lowered(function* () {
        say(`case ${yield choose(true, d, RECV, null, c, RECV, null)}`);
        say(receivedOk());
      }),
    );
    yield gosched();
    close(c);
    yield gosched();
    say(d.receivers.first === null);
    const other = makeChan(int);
    spawn(
      'main.go:1',
      lowered(function* () {
        try {
          yield choose(true, other, SEND, 1);
        } catch {
          say('panicked');
        }
      }),
    );
    yield gosched();
    close(other);
    yield gosched();
  });
  expect(stdout).toBe('case 1 false true panicked ');
});

it('panics when it chooses to send on a closed channel', async () => {
  const { stderr } = await run(function* () {
    const c = makeChan(int);
    close(c);
    yield choose(true, c, SEND, 1);
  });
  expect(stderr).toMatch(/^panic: send on closed channel\n/);
});

it('blocks for ever without cases, or with nil channels only', async () => {
  const report = async (...cases: unknown[]) =>
    (
      await run(function* () {
        yield choose(true, ...cases);
      })
    ).stderr.split('\n')[2];
  expect(await report()).toBe('goroutine 1 [select (no cases)]:');
  expect(await report(null, RECV, null, null, SEND, 1)).toBe('goroutine 1 [select]:');
  expect(await report(null, RECV, null)).toBe('goroutine 1 [chan receive (nil chan)]:');
  expect(await report(makeChan(int), SEND, 1)).toBe('goroutine 1 [chan send]:');
});

it('loses no value and no wake-up between selects and plain operations', async () => {
  const party = fc.record({
    uses: fc.uniqueArray(fc.integer({ min: 0, max: 2 }), { minLength: 1, maxLength: 3 }),
    count: fc.integer({ min: 0, max: 6 }),
    yields: fc.boolean(),
  });
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.integer({ min: 0, max: 2 }), { minLength: 3, maxLength: 3 }),
      fc.array(party, { minLength: 1, maxLength: 4 }),
      fc.array(party, { minLength: 1, maxLength: 4 }),
      fc.integer(),
      async (sizes, senders, receivers, seed) => {
        const sent: number[] = [];
        const got: number[] = [];
        const { status } = await run(
          function* () {
            const cs = sizes.map((size) => makeChan(int, size));
            const done = makeChan(int);
            senders.forEach(({ uses, count, yields }, s) => {
              spawn(
                'main.go:1',
                lowered(function* () {
                  for (let i = 0; i < count; i++) {
                    const v = 100 * s + i;
                    sent.push(v);
                    yield choose(true, ...uses.flatMap((c) => [cs[c], SEND, v]));
                    if (yields) yield gosched();
                  }
                  yield send(done, 1);
                }),
              );
            });
            receivers.forEach(({ uses, yields }) => {
              spawn(
                'main.go:1',
                lowered(function* () {
                  const open = new Set(uses);
                  while (open.size > 0) {
                    const from = [...open];
                    const k: number = yield choose(true, ...from.flatMap((c) => [cs[c], RECV, null]));
                    const v = received(0);
                    if (receivedOk()) got.push(v);
                    else open.delete(from[k]);
                    if (yields) yield gosched();
                  }
                  yield send(done, 1);
                }),
              );
            });
            // One more receiver for each channel, so that every value has a taker.
            for (const c of cs) {
              spawn(
                'main.go:1',
                lowered(function* () {
                  for (let v = yield next(c); v !== CLOSED; v = yield next(c)) got.push(v);
                  yield send(done, 1);
                }),
              );
            }
            for (let i = 0; i < senders.length; i++) yield recv(done);
            for (const c of cs) close(c);
            for (let i = 0; i < receivers.length + 3; i++) yield recv(done);
            for (const c of cs) expect(c.receivers.first).toBe(c.senders.first);
          },
          { seed },
        );
        expect(status).toBe(0);
        expect(got.toSorted((a, b) => a - b)).toEqual(sent.toSorted((a, b) => a - b));
      },
    ),
    { numRuns: 200 },
  );
});

// Channels: the order of chan.go, FIFO on both sides, close, nil, sizes.

import { describe, expect, it } from 'vitest';
import {
  CLOSED,
  chanCap,
  chanLen,
  close,
  gosched,
  int,
  makeChan,
  next,
  recv,
  send,
  spawn,
  string,
  write,
} from './index.ts';
import { type Body, lowered, plain, run } from './testing/lowered.ts';
import fc from './testing/property.ts';

const say = (text: unknown) => write(1, `${text} `);

async function panics(main: () => Body<void>): Promise<string> {
  const { stderr, status } = await run(main);
  expect(status).toBe(2);
  return stderr.split('\n')[0];
}

describe('errors', () => {
  it.each([
    ['send on closed channel', () => (c: never) => [close(c), send(c, 1)]],
    ['close of closed channel', () => (c: never) => [close(c), close(c)]],
    ['close of nil channel', () => () => close(null)],
    ['makechan: size out of range', () => () => makeChan(int, -1)],
    ['makechan: size out of range', () => () => makeChan(int, 2 ** 52)],
    ['makechan: size out of range', () => () => makeChan(int, (2n ** 62n) as unknown as number)],
  ])('%s', async (text, act) => {
    const line = await panics(
      plain(() => {
        (act() as (c: unknown) => void)(makeChan(int, 1));
      }),
    );
    expect(line).toBe(`panic: ${text}`);
  });

  it('panics in the goroutine that waits to send, not in the one that closes', async () => {
    const { stdout, stderr } = await run(function* () {
      const c = makeChan(int);
      spawn(
        'main.go:3',
        lowered(function* () {
          try {
            yield send(c, 1);
          } catch (error) {
            say((error as { value: { Error(): string } }).value.Error());
          }
        }),
      );
      yield gosched();
      close(c);
      say('closed');
      yield gosched();
    });
    expect(stderr).toBe('');
    expect(stdout).toBe('closed send on closed channel ');
  });

  it('blocks for ever on nil channels', async () => {
    for (const [act, reason] of [
      [() => send(null, 1), 'chan send (nil chan)'],
      [() => recv(null), 'chan receive (nil chan)'],
      [() => next(null), 'chan receive (nil chan)'],
    ] as const) {
      const { stderr } = await run(function* () {
        yield act();
      });
      expect(stderr).toBe(`fatal error: all goroutines are asleep - deadlock!\n\ngoroutine 1 [${reason}]:\n`);
    }
  });
});

it('gives what is in the buffer of a closed channel, then zero values', async () => {
  const { stdout } = await run(function* () {
    const c = makeChan(string, 3);
    yield send(c, 'a');
    yield send(c, 'b');
    say(`${chanLen(c)}/${chanCap(c)}`);
    close(c);
    say(yield recv(c));
    say(yield next(c));
    say(JSON.stringify(yield recv(c)));
    say((yield next(c)) === CLOSED);
    say(`${chanLen(null)}/${chanCap(null)}`);
  });
  expect(stdout).toBe('2/3 a b "" true 0/0 ');
});

it('gives waiting receivers the zero value or CLOSED, as they asked', async () => {
  const { stdout } = await run(function* () {
    const c = makeChan(int);
    spawn(
      'main.go:1',
      lowered(function* () {
        say(yield recv(c));
      }),
    );
    spawn(
      'main.go:1',
      lowered(function* () {
        say((yield next(c)) === CLOSED);
      }),
    );
    yield gosched();
    close(c);
    yield gosched();
  });
  expect(stdout).toBe('true 0 ');
});

it('takes a large size and uses only what it needs', async () => {
  const { status } = await run(function* () {
    const c = makeChan(int, 2 ** 40);
    for (let i = 0; i < 100; i++) yield send(c, i);
    for (let i = 0; i < 100; i++) expect(yield recv(c)).toBe(i);
  });
  expect(status).toBe(0);
});

it('grows its buffer wherever the values stand in it', async () => {
  await run(function* () {
    for (const taken of [0, 1, 15]) {
      const c = makeChan(int, 40);
      let [sent, got] = [0, 0];
      for (let i = 0; i < 16; i++) yield send(c, sent++);
      for (let i = 0; i < taken; i++) expect(yield recv(c)).toBe(got++);
      while (chanLen(c) < 40) yield send(c, sent++);
      while (chanLen(c) > 0) expect(yield recv(c)).toBe(got++);
      expect(got).toBe(sent);
    }
  }).then(({ stderr }) => expect(stderr).toBe(''));
});

it('closes a channel with many waiters in linear time', async () => {
  let woken = 0;
  const { status } = await run(function* () {
    const c = makeChan(int);
    const done = makeChan(int);
    for (let i = 0; i < 100_000; i++) {
      spawn(
        'main.go:1',
        lowered(function* () {
          yield recv(c);
          if (++woken === 100_000) yield send(done, 1);
        }),
      );
    }
    yield gosched();
    close(c);
    yield recv(done);
  });
  expect(status).toBe(0);
  expect(woken).toBe(100_000);
});

it('loses no value, doubles none, and keeps the order of each sender', async () => {
  const shape = fc.record({
    size: fc.integer({ min: 0, max: 5 }),
    senders: fc.array(fc.array(fc.boolean(), { maxLength: 8 }), { minLength: 1, maxLength: 5 }),
    receivers: fc.array(fc.boolean(), { minLength: 1, maxLength: 5 }),
    tick: fc.constantFrom(0, 100_000, 6_000_000),
  });
  await fc.assert(
    fc.asyncProperty(shape, async ({ size, senders, receivers, tick }) => {
      const got: [number, number][] = [];
      const { FakeHost } = await import('./host/fake.ts');
      const host = new FakeHost();
      host.tick = tick;
      const { status } = await run(
        function* () {
          const c = makeChan<[number, number]>({ string: '[2]int', size: 8, zero: () => [0, 0] }, size);
          const done = makeChan(int);
          senders.forEach((yields, s) => {
            spawn(
              'main.go:1',
              lowered(function* () {
                for (let k = 0; k < yields.length; k++) {
                  if (yields[k]) yield gosched();
                  yield send(c, [s, k]);
                }
                yield send(done, s);
              }),
            );
          });
          for (const slow of receivers) {
            spawn(
              'main.go:2',
              lowered(function* () {
                for (let v = yield next(c); v !== CLOSED; v = yield next(c)) {
                  got.push(v);
                  if (slow) yield gosched();
                }
                yield send(done, -1);
              }),
            );
          }
          for (let i = 0; i < senders.length; i++) yield recv(done);
          close(c);
          for (let i = 0; i < receivers.length; i++) yield recv(done);
        },
        {},
        host,
      );
      expect(status).toBe(0);
      const all = senders.flatMap((yields, s) => yields.map((_, k) => [s, k]));
      expect(got.toSorted((a, b) => a[0] - b[0] || a[1] - b[1])).toEqual(all);
      // One receiver alone sees what each sender sent in order.
      if (receivers.length === 1) {
        senders.forEach((yields, s) => {
          expect(got.filter(([from]) => from === s).map(([, k]) => k)).toEqual([...yields.keys()]);
        });
      }
    }),
    { numRuns: 150 },
  );
});

it('serves goroutines on either side in the order they came', async () => {
  await fc.assert(
    fc.asyncProperty(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 0, max: 4 }), async (n, size) => {
      const received: number[] = [];
      const served: number[] = [];
      await run(function* () {
        const c = makeChan(int, size);
        for (let i = 0; i < n; i++) {
          spawn('main.go:1', send, c, i);
          yield gosched();
        }
        for (let i = 0; i < n; i++) received.push(yield recv(c));
        for (let i = 0; i < n; i++) {
          spawn(
            'main.go:1',
            lowered(function* () {
              served[yield recv(c)] = i;
            }),
          );
          yield gosched();
        }
        for (let i = 0; i < n; i++) yield send(c, i);
        yield gosched();
      });
      const order = [...Array(n).keys()];
      expect(received).toEqual(order);
      expect(served).toEqual(order);
    }),
    { numRuns: 40 },
  );
});

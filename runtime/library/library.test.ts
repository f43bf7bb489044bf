// The library for TypeScript, used as its users do: from async functions, with real time.

import { setTimeout as pause } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { after, chan, GoPanic, go, Mutex, select, sleep, ticker, WaitGroup, withTimeout } from '../index.ts';
import fc from '../testing/property.ts';

/** What nobody awaited. */
const unhandled: unknown[] = [];
const listener = (error: unknown) => unhandled.push(error);
beforeEach(() => {
  unhandled.length = 0;
  process.on('unhandledRejection', listener);
});
afterEach(() => {
  process.off('unhandledRejection', listener);
});

const abort = () => AbortSignal.abort(new Error('enough'));

describe('chan', () => {
  it('hands values over in order, each once', async () => {
    const c = chan<number>();
    const sent = Promise.all([1, 2, 3].map((v) => c.send(v)));
    expect([await c.recv(), await c.recv(), await c.recv()]).toEqual([1, 2, 3]);
    await sent;
  });

  it('makes senders wait for room, and no longer', async () => {
    const c = chan<string>(2);
    await c.send('a');
    await c.send('b');
    expect([c.length, c.capacity]).toEqual([2, 2]);
    let third = false;
    const sending = c.send('c').then(() => {
      third = true;
    });
    await pause(5);
    expect(third).toBe(false);
    expect(await c.recv()).toBe('a');
    await sending;
    expect(c.length).toBe(2);
  });

  it('is read to its end by for await, or left as it is', async () => {
    const c = chan<number | undefined>(5);
    for (const v of [1, undefined, 3, 4]) await c.send(v);
    c.close();
    const seen: unknown[] = [];
    for await (const v of c) {
      seen.push(v);
      if (v === 3) break;
    }
    expect(c.length).toBe(1);
    for await (const v of c) seen.push(v);
    expect(seen).toEqual([1, undefined, 3, 4]);
    expect(await c.recv()).toBe(undefined);
  });

  it('fails where it is misused', async () => {
    const c = chan<number>();
    const waiting = c.send(1);
    await pause(1);
    c.close();
    await expect(waiting).rejects.toBeInstanceOf(GoPanic);
    await expect(c.send(1)).rejects.toThrow('send on closed channel');
    expect(() => c.close()).toThrow('panic: close of closed channel');
    for (const capacity of [-1, 1.5, Number.NaN, 2 ** 60]) expect(() => chan(capacity)).toThrow(RangeError);
  });

  it('stops waiting at a signal, and takes or gives nothing then', async () => {
    const c = chan<number>();
    await expect(c.recv(abort())).rejects.toThrow('enough');
    const controller = new AbortController();
    const receiving = c.recv(controller.signal);
    const sending = chan<number>().send(1, controller.signal);
    await pause(1);
    controller.abort(new Error('enough'));
    await expect(receiving).rejects.toThrow('enough');
    await expect(sending).rejects.toThrow('enough');
    const [sent, got] = [c.send(7), c.recv()];
    expect(await got).toBe(7);
    await sent;
  });

  it('loses nothing and doubles nothing between senders, receivers and selects that are called off', async () => {
    const party = fc.record({
      count: fc.integer({ min: 1, max: 6 }),
      selects: fc.boolean(),
      patience: fc.nat(3),
    });
    await fc.assert(
      fc.asyncProperty(
        fc.nat(3),
        fc.array(party, { maxLength: 4 }),
        fc.array(party, { maxLength: 4 }),
        async (size, senders, receivers) => {
          const c = chan<number>(size);
          const [sent, got]: number[][] = [[], []];
          let next = 0;
          const patience = (turns: number): AbortSignal => {
            const controller = new AbortController();
            const tick = () => (turns-- > 0 ? setImmediate(tick) : controller.abort());
            tick();
            return controller.signal;
          };
          const attempt = async (act: () => Promise<unknown>) => {
            try {
              await act();
            } catch (error) {
              expect((error as Error).name).toBe('AbortError');
            }
          };
          await Promise.all([
            ...senders.map(({ count, selects, patience: turns }) =>
              go(async () => {
                for (let i = 0; i < count; i++) {
                  const v = next++;
                  await attempt(async () => {
                    const signal = patience(turns);
                    if (selects) await select({ a: c.sending(v), b: null }, signal);
                    else await c.send(v, signal);
                    sent.push(v);
                  });
                }
              }),
            ),
            ...receivers.map(({ count, selects, patience: turns }) =>
              go(async () => {
                for (let i = 0; i < count; i++) {
                  await attempt(async () => {
                    const signal = patience(turns);
                    got.push(selects ? (await select({ c }, signal)).value! : (await c.recv(signal))!);
                  });
                }
              }),
            ),
          ]);
          while (c.length > 0) got.push((await c.recv())!);
          const byNumber = (a: number, b: number) => a - b;
          expect(got.toSorted(byNumber)).toEqual(sent.toSorted(byNumber));
        },
      ),
      { numRuns: 150 },
    );
  });
});

describe('select', () => {
  it('says which case it was, and what came', async () => {
    const numbers = chan<number>(1);
    const out = chan<string>(1);
    await numbers.send(5);
    expect(await select({ numbers, never: null })).toEqual({ case: 'numbers', ok: true, value: 5 });
    expect(await select({ numbers, out: out.sending('x') })).toEqual({ case: 'out' });
    expect(await out.recv()).toBe('x');
    expect(await select({ numbers, default: true })).toEqual({ case: 'default' });
    numbers.close();
    expect(await select({ numbers, default: true })).toEqual({
      case: 'numbers',
      ok: false,
      value: undefined,
    });
    await expect(select({ n: numbers.sending(1) })).rejects.toThrow('send on closed channel');
  });

  it('waits for the first of several, and takes from no other', async () => {
    const [a, b] = [chan<string>(), chan<string>()];
    const waiting = select({ a, b, time: after(5000) });
    await pause(1);
    const sentB = b.send('b');
    const sentA = a.send('a');
    expect(await waiting).toEqual({ case: 'b', ok: true, value: 'b' });
    await sentB;
    expect(await select({ a, b })).toEqual({ case: 'a', ok: true, value: 'a' });
    await sentA;
  });

  it('chooses fairly', async () => {
    const [a, b] = [chan<number>(1000), chan<number>(1000)];
    for (let i = 0; i < 1000; i++) await Promise.all([a.send(i), b.send(i)]);
    let chosenA = 0;
    for (let i = 0; i < 1000; i++) if ((await select({ a, b })).case === 'a') chosenA++;
    // Ten standard deviations.
    expect(Math.abs(chosenA - 500)).toBeLessThan(160);
  });

  it('refuses what is no case', async () => {
    // @ts-expect-error a number is no case
    await expect(select({ a: 1 })).rejects.toThrow(
      new TypeError('select: case a is no channel, channel.sending(value) or null'),
    );
  });
});

describe('go', () => {
  it('starts functions in order, with their arguments, and gives their results', async () => {
    const order: number[] = [];
    const add = (a: number, b: number) => {
      order.push(a);
      return a + b;
    };
    const started = [go(add, 1, 2), go(add, 3, 4)];
    expect(order).toEqual([]);
    expect(await Promise.all(started)).toEqual([3, 7]);
    expect(order).toEqual([1, 3]);
    expect(await go(async () => 'later')).toBe('later');
  });

  it('passes errors to who awaits, and to all when nobody does', async () => {
    await expect(
      go(() => {
        throw new Error('at once');
      }),
    ).rejects.toThrow('at once');
    await expect(
      go(async () => {
        await sleep(1);
        throw new Error('late');
      }),
    ).rejects.toThrow('late');
    await pause(2);
    expect(unhandled).toEqual([]);
    go(() => {
      throw new Error('unseen');
    });
    await pause(5);
    expect(unhandled).toEqual([new Error('unseen')]);
  });

  it('lets who was called off end', async () => {
    go(() => chan().recv(AbortSignal.abort()));
    go(() => chan().recv(AbortSignal.timeout(1)));
    await pause(20);
    expect(unhandled).toEqual([]);
    await expect(go(() => chan().recv(AbortSignal.abort()))).rejects.toThrow('aborted');
  });

  it('leaves the host its turns, whatever goroutines do', async () => {
    const [ping, pong] = [chan<number>(), chan<number>()];
    let rounds = 0;
    let over = false;
    go(async () => {
      for await (const v of ping) await pong.send(v);
    });
    const talking = go(async () => {
      while (!over) {
        await ping.send(rounds);
        rounds = (await pong.recv())! + 1;
      }
    });
    // Without its turns the host would never come back from a pause: they talk until it says that it is over.
    while (rounds < 50) await pause(0);
    over = true;
    await talking;
    expect(rounds).toBeGreaterThanOrEqual(50);
  });
});

describe('time', () => {
  it('sleeps so many milliseconds', async () => {
    const start = performance.now();
    await sleep(12);
    expect(performance.now() - start).toBeGreaterThanOrEqual(11.9);
    await sleep(-1);
    await expect(sleep(Number.NaN)).rejects.toThrow('sleep: NaN is no number of milliseconds');
    await expect(sleep(1000, abort())).rejects.toThrow('enough');
    await expect(sleep(60_000, AbortSignal.timeout(2))).rejects.toThrow('timeout');
  });

  it('gives the time after a while', async () => {
    const before = Date.now();
    const at = await after(5).recv();
    expect(at?.getTime()).toBeGreaterThanOrEqual(before);
    expect(() => after(Number.NaN)).toThrow(TypeError);
  });

  it('ticks until it is stopped, one tick for who is late', async () => {
    const t = ticker(2);
    await t.channel.recv();
    await pause(20);
    expect((await select({ tick: t.channel, default: true })).case).toBe('tick');
    await pause(20);
    t.reset(60_000);
    expect((await select({ tick: t.channel, default: true })).case).toBe('default');
    t.reset(1);
    await pause(20);
    t.stop();
    expect((await select({ tick: t.channel, default: true })).case).toBe('default');
    t.reset(1);
    let n = 0;
    for await (const at of t) {
      expect(at).toBeInstanceOf(Date);
      if (++n === 3) break;
    }
    await pause(10);
    expect((await select({ tick: t.channel, default: true })).case).toBe('default');
    expect(() => ticker(0)).toThrow(RangeError);
  });

  it('gives work so much time', async () => {
    const signals: AbortSignal[] = [];
    const work = (signal: AbortSignal) => {
      signals.push(signal);
      return chan<string>().recv(signal);
    };
    await expect(withTimeout(5, work)).rejects.toMatchObject({
      name: 'TimeoutError',
      message: 'not done in 5 ms',
    });
    expect(await withTimeout(5000, () => 'done')).toBe('done');
    await expect(withTimeout(5000, work, AbortSignal.timeout(3))).rejects.toMatchObject({
      name: 'TimeoutError',
    });
    await expect(withTimeout(5000, work, abort())).rejects.toThrow('enough');
    await expect(
      withTimeout(5000, (signal) => {
        signals.push(signal);
        throw new Error('bad work');
      }),
    ).rejects.toThrow('bad work');
    await expect(withTimeout(5, () => new Promise(() => {}))).rejects.toThrow('not done');
    expect(signals.map(({ aborted }) => aborted)).toEqual([true, true, true]);
    await pause(2);
    expect(unhandled).toEqual([]);
  });
});

describe('WaitGroup', () => {
  it('waits until all are done', async () => {
    const group = new WaitGroup();
    let done = 0;
    await group.wait();
    for (let i = 0; i < 5; i++)
      group.go(async (ms: number) => {
        await sleep(ms);
        done++;
      }, i);
    group.add(2);
    const waiting = Promise.all([group.wait(), group.wait()]).then(() => done);
    await pause(15);
    expect(done).toBe(5);
    group.done();
    await expect(group.wait(AbortSignal.timeout(2))).rejects.toThrow('timeout');
    group.done();
    expect(await waiting).toBe(5);
    expect(() => group.done()).toThrow('sync: negative WaitGroup counter');
    expect(() => group.add(0.5)).toThrow(RangeError);
  });

  it('counts who fails as done', async () => {
    const group = new WaitGroup();
    const failing = group.go(() => {
      throw new Error('no');
    });
    await expect(failing).rejects.toThrow('no');
    await group.wait();
  });
});

describe('Mutex', () => {
  it('is held by one at a time, in the order of asking', async () => {
    const mutex = new Mutex();
    const order: number[] = [];
    let inside = 0;
    await Promise.all(
      [1, 2, 3, 4].map((n) =>
        mutex.hold(async () => {
          expect(++inside).toBe(1);
          await sleep(1);
          order.push(n);
          inside--;
        }),
      ),
    );
    expect(order).toEqual([1, 2, 3, 4]);
    expect(mutex.tryLock()).toBe(true);
    expect(mutex.tryLock()).toBe(false);
    await expect(mutex.lock(AbortSignal.timeout(2))).rejects.toThrow('timeout');
    mutex.unlock();
    expect(() => mutex.unlock()).toThrow('sync: unlock of unlocked mutex');
    await expect(
      mutex.hold(() => {
        throw new Error('inside');
      }),
    ).rejects.toThrow('inside');
    expect(mutex.tryLock()).toBe(true);
  });
});

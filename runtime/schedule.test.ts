// Programs of chance: a few goroutines do what comes to mind on a few channels, mutexes, groups and timers, preempted anywhere. Most end in a deadlock, which is
// the point: once nothing can run, it can be seen whether somebody waits who need not, and where every value went.

import { expect, it } from 'vitest';
import type { Goroutine } from './goroutine.ts';
import { FakeHost } from './host/fake.ts';
import {
  addTimer,
  type Chan,
  CLOSED,
  choose,
  close,
  current,
  gosched,
  int,
  makeChan,
  nanotime,
  next,
  type Parks,
  park,
  preempt,
  RECV,
  ready,
  received,
  receivedOk,
  recv,
  SEND,
  send,
  spawn,
} from './index.ts';
import { Panic } from './panic.ts';
import { scheduler } from './scheduler.ts';
import { Mutex, RWMutex, WaitGroup } from './std/sync/index.ts';
import { type Body, lowered, run } from './testing/lowered.ts';
import fc from './testing/property.ts';
import { reasonOf } from './waiting.ts';
import { Case, type Waiter, type WaitQueue } from './waitqueue.ts';

const channels = 3;
const mutexes = 2;

const channel = fc.nat(channels - 1);
const mutex = fc.nat(mutexes - 1);
const act = fc.oneof(
  { weight: 4, arbitrary: fc.record({ kind: fc.constant('send' as const), c: channel }) },
  {
    weight: 4,
    arbitrary: fc.record({ kind: fc.constant('receive' as const), c: channel, asksClosed: fc.boolean() }),
  },
  {
    weight: 4,
    arbitrary: fc.record({
      kind: fc.constant('select' as const),
      cases: fc.array(fc.record({ c: fc.option(channel), sends: fc.boolean() }), {
        minLength: 1,
        maxLength: 4,
      }),
      blocking: fc.boolean(),
    }),
  },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('close' as const), c: channel }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('yield' as const) }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('spin' as const), turns: fc.nat(3000) }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('sleep' as const), time: fc.nat(5_000_000) }) },
  {
    weight: 2,
    arbitrary: fc.record({
      kind: fc.constant('lock' as const),
      m: mutex,
      rests: fc.nat(2),
      sleeps: fc.boolean(),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({ kind: fc.constant('share' as const), writes: fc.boolean(), rests: fc.nat(2) }),
  },
);
const operation = fc.tuple(act, fc.nat(3)).map(([act, depth]) => ({ ...act, depth }));
type Operation = typeof operation extends fc.Arbitrary<infer T> ? T : never;

const program = fc.record({
  sizes: fc.array(fc.nat(3), { minLength: channels, maxLength: channels }),
  goroutines: fc.array(fc.array(operation, { maxLength: 12 }), { minLength: 1, maxLength: 7 }),
  seed: fc.nat(),
  /** How far the clock goes at every reading: a slow host takes its turn, and preempts, at any operation. */
  tick: fc.constantFrom(0, 50_000, 700_000, 6_000_000, 50_000_000),
});

class World {
  readonly channels: Chan<number>[];
  readonly mutexes = Array.from({ length: mutexes }, () => new Mutex());
  readonly shared = new RWMutex();
  readonly group = new WaitGroup();
  readonly sent: number[] = [];
  readonly got: { readonly value: number; readonly by: number; readonly from: Chan<number> }[] = [];
  readonly inside = new Array(mutexes).fill(0);
  readers = 0;
  writers = 0;
  ended = 0;
  waited = false;
  private values = 0;

  constructor(sizes: readonly number[]) {
    this.channels = sizes.map((size) => makeChan(int, size));
  }

  /** One goroutine. Values say who sent them, and in which order. */
  *goroutine(id: number, operations: readonly Operation[]): Body<void> {
    const value = () => id * 1000 + (this.values++ % 1000);
    for (const o of operations) {
      try {
        yield this.deep(o.depth, o, id, value());
      } catch (error) {
        if (!(error instanceof Panic)) throw error;
        expect(o.kind === 'send' || o.kind === 'select' || o.kind === 'close').toBe(true);
      }
    }
    this.ended++;
    this.group.Done();
  }

  /** Performs it in a function that a function calls, and so on. */
  private deep(depth: number, o: Operation, id: number, value: number): Parks<void> {
    const world = this;
    const call = lowered(function* () {
      if (depth === 0) yield* world.perform(o, id, value);
      else yield world.deep(depth - 1, o, id, value);
    });
    return call();
  }

  private *perform(o: Operation, id: number, value: number): Body<void> {
    switch (o.kind) {
      case 'send':
        yield send(this.channels[o.c], value);
        this.sent.push(value);
        break;
      case 'receive': {
        const from = this.channels[o.c];
        const v: unknown = yield o.asksClosed ? next(from) : recv(from);
        // Zero is nobody's value.
        if (v !== CLOSED && v !== 0) this.got.push({ value: v as number, by: id, from });
        else expect(from.closed).toBe(true);
        break;
      }
      case 'select':
        yield* this.choose(o, id, value);
        break;
      case 'close':
        close(this.channels[o.c]);
        break;
      case 'yield':
        yield gosched();
        break;
      case 'spin':
        for (let i = 0; i < o.turns; i++) yield preempt();
        break;
      case 'sleep':
        yield* sleep(o.time);
        break;
      case 'lock':
        yield this.mutexes[o.m].Lock();
        expect(++this.inside[o.m]).toBe(1);
        for (let i = 0; i < o.rests; i++) yield* o.sleeps ? sleep(800_000) : rest();
        expect(this.inside[o.m]--).toBe(1);
        yield this.mutexes[o.m].Unlock();
        break;
      case 'share':
        yield* o.writes ? this.write(o.rests) : this.read(o.rests);
        break;
    }
  }

  private *choose(o: Operation & { kind: 'select' }, id: number, value: number): Body<void> {
    const cases = o.cases.map(({ c, sends }) => ({ c: c === null ? null : this.channels[c], sends }));
    const k: number = yield choose(
      o.blocking,
      ...cases.flatMap(({ c, sends }) => [c, sends ? SEND : RECV, sends ? value : null]),
    );
    if (k === -1) {
      expect(o.blocking).toBe(false);
      return;
    }
    const { c, sends } = cases[k];
    if (sends) this.sent.push(value);
    else {
      const v = received(0);
      if (receivedOk()) this.got.push({ value: v, by: id, from: c! });
      else expect(c!.closed).toBe(true);
    }
  }

  private *write(rests: number): Body<void> {
    yield this.shared.Lock();
    expect([++this.writers, this.readers]).toEqual([1, 0]);
    for (let i = 0; i < rests; i++) yield* rest();
    expect([this.writers--, this.readers]).toEqual([1, 0]);
    yield this.shared.Unlock();
  }

  private *read(rests: number): Body<void> {
    yield this.shared.RLock();
    this.readers++;
    for (let i = 0; i < rests; i++) yield* rest();
    expect(this.writers).toBe(0);
    this.readers--;
    this.shared.RUnlock();
  }
}

function* rest(): Body<void> {
  yield gosched();
}

function* sleep(time: number): Body<void> {
  const g = current();
  const due = nanotime() + time;
  addTimer(due, () => ready(g));
  yield park('sleep');
  expect(nanotime()).toBeGreaterThanOrEqual(due);
}

/** Those who wait in a queue; from a case, it is linked both ways. */
function waiters(queue: WaitQueue): Waiter[] {
  const found: Waiter[] = [];
  for (let w = queue.first; w !== null; w = w.next) {
    if (w instanceof Case) {
      expect(w.queue).toBe(queue);
      expect(w.previous).toBe(found.at(-1) ?? null);
    } else expect(w.g.wait).toBe(queue);
    found.push(w);
  }
  return found;
}

it('loses no value and no wake-up, doubles nothing, and keeps order, whatever goroutines do', async () => {
  let deadlocks = 0;
  let ends = 0;
  await fc.assert(
    fc.asyncProperty(program, async ({ sizes, goroutines, seed, tick }) => {
      const host = new FakeHost();
      host.tick = tick;
      let world = new World([]);
      const { status, stderr } = await run(
        function* () {
          world = new World(sizes);
          const w = world;
          w.group.Add(goroutines.length);
          goroutines.forEach((operations, i) => {
            spawn(
              'main.go:1',
              lowered(() => w.goroutine(i + 1, operations)),
            );
          });
          yield w.group.Wait();
          w.waited = true;
        },
        { seed },
        host,
      );

      // Who ended is counted; main ends when all have.
      expect(world.waited).toBe(world.ended === goroutines.length);
      expect(status).toBe(world.waited ? 0 : 2);
      if (world.waited) ends++;
      else deadlocks++;
      expect(stderr.split('\n')[0]).toBe(
        world.waited ? '' : 'fatal error: all goroutines are asleep - deadlock!',
      );

      // Nobody waits for what is there. Whoever has a mutex gives it back, so for those nobody waits at all.
      const alive: Goroutine[] = [];
      for (let g = scheduler.first; g !== null && !world.waited; g = g.younger) alive.push(g);
      for (const c of world.channels) {
        const receivers = waiters(c.receivers);
        const senders = waiters(c.senders);
        if (c.closed) expect([receivers, senders]).toEqual([[], []]);
        if (receivers.length > 0) expect(c.len).toBe(0);
        if (senders.length > 0) expect(c.len).toBe(c.cap);
        // A send and a receive that wait on one channel are cases of one select.
        for (const r of receivers) for (const s of senders) expect(r.g).toBe(s.g);
      }
      for (const g of alive)
        expect(reasonOf(g)).toMatch(/^(chan (send|receive)|select|sync.WaitGroup.Wait)( \(nil chan\))?$/);
      for (const m of world.mutexes) expect(m.TryLock()).toBe(true);
      expect(world.shared.TryLock()).toBe(true);

      // Every value that was sent was received, or is in a buffer, once.
      const left = world.channels.flatMap((c) => Array.from({ length: c.len }, () => c.take()));
      const arrived = [...world.got.map(({ value }) => value), ...left];
      expect(arrived.toSorted((a, b) => a - b)).toEqual(world.sent.toSorted((a, b) => a - b));

      // What one receiver has of one sender through one channel it has in the order in which it was sent.
      const last = new Map<string, number>();
      for (const { value, by, from } of world.got) {
        const key = `${Math.floor(value / 1000)} ${by} ${world.channels.indexOf(from)}`;
        expect(value).toBeGreaterThan(last.get(key) ?? -1);
        last.set(key, value);
      }
    }),
    { numRuns: 2000 },
  );
  // Both ends have been seen, often.
  expect(Math.min(deadlocks, ends)).toBeGreaterThan(200);
});

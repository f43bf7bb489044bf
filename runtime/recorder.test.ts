// The stream of events tells what happened, changes nothing, and makes a trace that Perfetto can open.

import { describe, expect, it } from 'vitest';
import { ChromeTrace } from './chrome-trace.ts';
import {
  choose,
  close,
  type Event,
  gosched,
  int,
  makeChan,
  next,
  RECV,
  Recorder,
  recv,
  send,
  spawn,
  write,
} from './index.ts';
import { scheduler } from './scheduler.ts';
import { Mutex } from './std/sync/index.ts';
import { type Body, lowered, run } from './testing/lowered.ts';

const say = (text: unknown) => write(1, `${text} `);

/** Two producers, a buffer, a select, a mutex, and the end of it all. */
function* program(): Body<void> {
  const values = makeChan(int, 2);
  const done = makeChan(int);
  const mu = new Mutex();
  for (let k = 0; k < 2; k++)
    spawn(
      'main.go:5',
      lowered(function* () {
        for (let i = 0; i < 5; i++) {
          yield mu.Lock();
          yield send(values, 10 * k + i);
          yield mu.Unlock();
        }
        yield send(done, k);
      }),
    );
  for (let left = 2; left > 0; ) {
    const chosen: number = yield choose(true, values, RECV, undefined, done, RECV, undefined);
    say(chosen);
    if (chosen === 1) left--;
  }
  close(values);
  while (typeof (yield next(values)) === 'number') yield gosched();
  say('end');
}

async function recorded(main: () => Body<void>, seed: number, shuffle: boolean) {
  const events: Event[] = [];
  const outcome = await run(main, {
    seed,
    shuffle,
    virtualTime: true,
    tools: [new Recorder((event) => events.push(event))],
  });
  return { events, ...outcome };
}

describe('events', () => {
  it('are those of a hand-over', async () => {
    const { events } = await recorded(
      function* () {
        const c = makeChan(int);
        spawn(
          'main.go:3',
          lowered(function* () {
            yield send(c, 1);
          }),
        );
        yield recv(c);
      },
      1,
      false,
    );
    expect(events.map(({ t, ...event }) => Object.values(event).join(' '))).toEqual([
      'go 1 0  ',
      'run 1',
      'chan 1 1 int 0',
      'go 6 1 main.go:3 ',
      'park 1 chan receive  1',
      'run 6',
      'send 1 6 1 0',
      'receive 1 1 1 0',
      'ready 1 6',
      'end 6',
      'run 1',
      'end 1',
    ]);
  });

  it('change nothing, and are the same again', async () => {
    for (let seed = 1; seed <= 40; seed++) {
      const shuffle = seed % 2 === 0;
      const { stdout, events } = await recorded(program, seed, shuffle);
      expect((await run(program, { seed, shuffle, virtualTime: true })).stdout).toBe(stdout);
      expect((await recorded(program, seed, shuffle)).events).toEqual(events);
    }
    expect(
      Object.keys(scheduler).filter((name) => /^(choose|make|ready|handOver|forget)$/.test(name)),
    ).toEqual([]);
    await run(function* () {
      expect(makeChan(int).constructor.name).toBe('Chan');
      yield gosched();
    });
  });

  it('tell of every message from its sender to its receiver, and of every goroutine what it does', async () => {
    for (let seed = 1; seed <= 60; seed++) {
      const { events } = await recorded(program, seed, true);
      const sent = new Map<number, number>();
      const received = new Set<number>();
      const state = new Map<number, string>([[0, 'run']]);
      const lengths = new Map<number, number>();
      for (const e of events) {
        if (e.kind === 'send') sent.set(e.message, e.c);
        if (e.kind === 'receive') {
          expect(sent.get(e.message)).toBe(e.c);
          expect(received.has(e.message)).toBe(false);
          received.add(e.message);
        }
        if (e.kind === 'send' || e.kind === 'receive') {
          expect(e.len).toBeGreaterThanOrEqual(0);
          expect(e.len).toBeLessThanOrEqual(2);
          lengths.set(e.c, e.len);
        }
        if (e.kind === 'go') state.set(e.g, 'ready');
        if (e.kind === 'run') expect(state.get(e.g)).toBe('ready');
        if (e.kind === 'ready') expect(state.get(e.g)).toBe('park');
        if (e.kind === 'park' || e.kind === 'yield' || e.kind === 'end') expect(state.get(e.g)).toBe('run');
        if (e.kind === 'yield') state.set(e.g, 'ready');
        else if (e.kind === 'run' || e.kind === 'ready' || e.kind === 'park' || e.kind === 'end')
          state.set(e.g, e.kind);
      }
      expect(sent.size).toBe(12);
      expect(received.size).toBe(12);
      expect([...lengths.values()]).toEqual([0, 0]);
      expect(state.get(1)).toBe('end'); // the others may be about to
    }
  });
});

describe('a trace', () => {
  interface Entry {
    readonly ph: string;
    readonly ts: number;
    readonly tid: number;
    readonly name: string;
    readonly dur: number;
    readonly id: number | string;
    readonly cat: string;
    readonly args: Record<string, unknown>;
  }

  it('has gapless lanes, arrows between them, and what is in the buffers', async () => {
    for (let seed = 1; seed <= 20; seed++) {
      let text = '';
      const trace = new ChromeTrace((more) => {
        text += more;
      }, 1);
      for (const event of (await recorded(program, seed, true)).events) trace.hear(event);
      trace.end();
      const { traceEvents: entries } = JSON.parse(text) as { traceEvents: Entry[] };

      const ends = new Map<number, number>();
      for (const { tid, ts, dur } of entries.filter(({ ph }) => ph === 'X')) {
        if (ends.has(tid)) expect(ts).toBe(ends.get(tid));
        expect(dur).toBeGreaterThan(0);
        ends.set(tid, ts + dur);
      }
      expect([...ends.keys()].sort((a, b) => a - b)).toEqual([0, 1, 6, 7]);

      const within = (e: Entry) =>
        entries.some(({ ph, tid, ts, dur }) => ph === 'X' && tid === e.tid && ts <= e.ts && e.ts <= ts + dur);
      const tails = new Map(entries.filter(({ ph }) => ph === 's').map((e) => [`${e.cat} ${e.id}`, e]));
      const heads = entries.filter(({ ph }) => ph === 'f');
      expect(heads.filter(({ cat }) => cat === 'message')).toHaveLength(12);
      for (const head of heads) {
        const tail = tails.get(`${head.cat} ${head.id}`)!;
        expect(tail.name).toBe(head.name);
        expect(tail.ts).toBeLessThanOrEqual(head.ts);
        expect(within(tail) && within(head)).toBe(true);
      }
      const counters = entries.filter(({ ph }) => ph === 'C');
      expect(new Set(counters.map(({ name }) => name))).toEqual(new Set(['chan 1: int, 2']));
      expect(Math.max(...counters.map(({ args }) => Number(args.length)))).toBeGreaterThan(0);
      expect(entries.filter(({ ph, name }) => ph === 'X' && name === 'select').length).toBeGreaterThan(0);
    }
  });
});

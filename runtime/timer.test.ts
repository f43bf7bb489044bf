// Timers, virtual time, and waiting for the host.

import { describe, expect, it } from 'vitest';
import type { Goroutine } from './goroutine.ts';
import { FakeHost } from './host/fake.ts';
import {
  addTimer,
  Chan,
  chanCap,
  chanLen,
  current,
  int,
  makeChan,
  nanotime,
  next,
  onSignal,
  Panic,
  park,
  parkOn,
  pending,
  readInput,
  ready,
  readyThrow,
  recv,
  removeTimer,
  resetTimer,
  send,
  spawn,
  walltime,
  write,
} from './index.ts';
import { lowered, run } from './testing/lowered.ts';
import fc from './testing/property.ts';
import { Callback, Timers } from './timer.ts';
import { Case, nobodyWaits, WaitQueue } from './waitqueue.ts';

const say = (text: unknown) => write(1, `${text} `);

function sleep(duration: number) {
  const g = current();
  addTimer(nanotime() + duration, () => ready(g));
  return park('sleep');
}

describe('the heap', () => {
  it('fires in order of time, then of setting, whatever was stopped and reset', () => {
    const action = fc.record({ timer: fc.nat(9), when: fc.nat(20), stop: fc.boolean() });
    fc.assert(
      fc.property(fc.array(action, { maxLength: 60 }), (actions) => {
        const timers = new Timers(true);
        const fired: number[] = [];
        const all = [...Array(10).keys()].map((i) => new Callback(() => fired.push(i)));
        let set: { timer: number; when: number }[] = [];
        for (const { timer, when, stop } of actions) {
          const was = set.length;
          set = set.filter((entry) => entry.timer !== timer);
          if (stop) expect(timers.remove(all[timer])).toBe(set.length < was);
          else {
            timers.set(all[timer], when);
            set.push({ timer, when });
          }
          expect(timers.size).toBe(set.length);
          expect(timers.earliest).toBe(Math.min(Infinity, ...set.map((entry) => entry.when)));
        }
        timers.fire(20);
        expect(fired).toEqual(set.toSorted((a, b) => a.when - b.when).map((entry) => entry.timer));
        expect(timers.size).toBe(0);
      }),
    );
  });

  it('forgets timers that were stopped, when they are the majority', () => {
    const many = fc.array(fc.nat(30), { minLength: 100, maxLength: 300 });
    fc.assert(
      fc.property(many, fc.nat(40), (whens, kept) => {
        const timers = new Timers(true);
        const fired: number[] = [];
        const all = whens.map((_, i) => new Callback(() => fired.push(i)));
        for (const [i, when] of whens.entries()) timers.set(all[i], when);
        // In an order that is neither that of time nor of age.
        const stopped = all.map((t, i) => ({ t, i })).filter(({ i }) => i % 41 > kept);
        for (const { t } of stopped.toSorted((a, b) => ((a.i * 7) % 31) - ((b.i * 7) % 31)))
          expect(timers.remove(t)).toBe(true);
        const left = whens.map((when, i) => ({ when, i })).filter(({ i }) => i % 41 <= kept);
        expect([timers.size, timers.earliest]).toEqual([
          left.length,
          Math.min(Infinity, ...left.map((t) => t.when)),
        ]);
        if (kept % 2 === 0) timers.compact();
        timers.fire(30);
        expect(fired).toEqual(left.toSorted((a, b) => a.when - b.when).map(({ i }) => i));
        expect(timers.size).toBe(0);
      }),
    );
  });

  it('keeps the beat of a ticker that missed ticks', () => {
    const timers = new Timers(true);
    const at: number[] = [];
    const t = new Callback((now) => at.push(now));
    t.period = 10;
    timers.set(t, 10);
    timers.fire(10);
    timers.fire(35);
    timers.fire(39);
    timers.fire(40);
    expect(at).toEqual([10, 35, 40]);
  });
});

describe('a timer that sends on a channel', () => {
  /** Several of them, each with somebody who may wait on its channel. */
  class World {
    readonly timers: Timers;
    now = 0;
    readonly rung: string[] = [];
    readonly all = [...Array(4).keys()].map((i) => {
      const t = new Callback((now, late) => this.rung.push(`${i} at ${now - late}`));
      t.channel = new Chan(int, 0);
      return { t, channel: t.channel };
    });

    constructor(lazy: boolean) {
      this.timers = new Timers(lazy);
    }
    pass(time: number): void {
      this.now += time;
      this.timers.fire(this.now);
    }
    /** Somebody looks at the channel of each, first the one that is due first. */
    look(): void {
      for (const { t, channel } of this.all.toSorted((a, b) => a.t.when - b.t.when))
        if (channel.timer !== null) this.timers.look(t, this.now);
    }
    wait({ t, channel }: World['all'][number]): void {
      channel.receivers = new WaitQueue(channel, 'chan receive');
      channel.receivers.push(new Case({} as Goroutine, 0));
      if (channel.timer !== null) this.timers.wake(t);
    }
    leave({ channel }: World['all'][number]): void {
      channel.receivers = nobodyWaits;
    }
  }

  it('fires for who looks as if it had been in the heap, at the time it was set to', () => {
    const action = fc.record({
      timer: fc.nat(3),
      act: fc.constantFrom('set', 'tick', 'stop', 'wait', 'leave', 'pass', 'sweep'),
      time: fc.nat(20),
    });
    fc.assert(
      fc.property(fc.array(action, { maxLength: 40 }), (actions) => {
        const [lazy, eager] = [true, false].map((lazy) => {
          const world = new World(lazy);
          for (const { timer, act, time } of actions) {
            const one = world.all[timer];
            if (act === 'pass') world.pass(time);
            else if (act === 'wait') world.wait(one);
            else if (act === 'leave') world.leave(one);
            else if (act === 'stop') world.rung.push(`${timer} ${world.timers.remove(one.t)}`);
            else if (act === 'sweep') world.timers.compact(true);
            else {
              one.t.period = act === 'tick' ? 1000 : 0;
              world.timers.set(one.t, world.now + time);
            }
            world.pass(0);
            world.look();
          }
          world.pass(900);
          world.look();
          return world.rung.toSorted();
        });
        expect(lazy).toEqual(eager);
      }),
    );
  });

  it('is in the heap while somebody waits, and from the second look on', () => {
    const world = new World(true);
    const [waited, looked, ticker] = world.all;
    ticker.t.period = 5;
    for (const { t } of [waited, looked, ticker]) expect(world.timers.set(t, 10)).toBe(false);
    expect(world.timers.size).toBe(0);
    world.look();
    expect(world.timers.size).toBe(0);
    world.timers.look(looked.t, 1);
    world.wait(waited);
    world.wait(ticker);
    expect([world.timers.size, world.timers.earliest]).toEqual([3, 10]);
    world.pass(10);
    expect(world.rung).toEqual(['0 at 10', '1 at 10', '2 at 10']);
    expect([world.timers.size, world.timers.earliest]).toEqual([1, 15]);
    world.leave(ticker);
    world.pass(5);
    expect(world.timers.size).toBe(0);
    world.pass(13);
    world.look();
    expect(world.rung.slice(3)).toEqual(['2 at 15', '2 at 20']);
    expect(ticker.t.when).toBe(30);
  });

  it('has sent when its time has come, whatever the scheduler did meanwhile', async () => {
    const host = new FakeHost();
    const { stdout } = await run(
      function* () {
        for (const receive of [recv, next]) {
          const c = makeChan(int, 1);
          const t = new Callback((_, late) => c.put(late));
          t.channel = c;
          resetTimer(t, nanotime() + 10);
          spawn('main.go:1', () => say('nobody gets here before'));
          host.now += 12;
          say(yield receive(c));
        }
      },
      {},
      host,
    );
    expect(stdout).toBe('2 2 ');
  });

  it('has a channel without a buffer, unless GODEBUG asks for it', async () => {
    for (const [godebug, timers] of [
      ['', '0 0'],
      ['asynctimerchan=2', '1 1'],
    ]) {
      const host = new FakeHost();
      const { stdout } = await run(
        function* () {
          const c = makeChan(int, 1);
          c.hideBuffer();
          const t = new Callback((_, late) => c.put(late));
          t.channel = c;
          resetTimer(t, nanotime() + 10);
          host.now += 12;
          say(`${chanLen(c)} ${chanCap(c)},`);
          const other = makeChan(int, 3);
          yield send(other, 1);
          say(`${chanLen(other)} ${chanCap(other)}, ${chanLen(null)} ${chanCap(null)},`);
          const unbuffered = makeChan(int);
          say(`${chanLen(unbuffered)} ${chanCap(unbuffered)}`);
        },
        { godebug },
        host,
      );
      expect(stdout).toBe(`${timers}, 1 3, 0 0, 0 0 `);
    }
  });

  it('leaves the heap when many are there for nobody', () => {
    const timers = new Timers(true);
    for (let i = 0; i < 10_000; i++) {
      const t = new Callback(() => {});
      t.channel = new Chan(int, 0);
      timers.set(t, 1 + i);
      timers.wake(t);
      expect(timers.size).toBeLessThanOrEqual(1024);
    }
  });
});

it('lets sleepers sleep, with one host timer at a time', async () => {
  const host = new FakeHost();
  const { stdout, status } = await run(
    function* () {
      const done = makeChan(int, 3);
      for (const d of [3, 1, 2]) {
        spawn(
          'main.go:1',
          lowered(function* () {
            yield sleep(d * 1e9);
            say(`${d}@${nanotime() / 1e9}`);
            yield send(done, d);
          }),
        );
      }
      for (let i = 0; i < 3; i++) yield recv(done);
    },
    {},
    host,
  );
  expect(stdout).toBe('1@1 2@2 3@3 ');
  expect(status).toBe(0);
});

it('stops and resets timers', async () => {
  const { stdout } = await run(function* () {
    const t = addTimer(100, () => say('never'));
    say(removeTimer(t));
    say(removeTimer(t));
    const u = addTimer(100, () => say(`at ${nanotime()}`));
    say(resetTimer(u, 300));
    yield sleep(400);
    say(resetTimer(u, 500));
    yield sleep(200);
  });
  expect(stdout).toBe('true false true at 300 false at 500 ');
});

it('jumps to the next timer under virtual time', async () => {
  const host = new FakeHost();
  const { stdout } = await run(
    function* () {
      say(walltime().seconds);
      yield sleep(3600e9);
      say(nanotime());
      say(walltime().seconds);
      let ticks = 0;
      const t = addTimer(nanotime() + 1e9, () => ticks++, 1e9);
      yield sleep(10.5e9);
      removeTimer(t);
      say(ticks);
    },
    { virtualTime: true },
    host,
  );
  expect(stdout).toBe('1257894000 3600000000000 1257897600 10 ');
  expect(host.now).toBe(0);
});

describe('the host', () => {
  it('wakes goroutines that wait for promises, and is no deadlock meanwhile', async () => {
    const { stdout, status } = await run(function* () {
      say(yield parkOn(Promise.resolve(7)));
      try {
        yield parkOn(Promise.reject(new Panic('no')));
      } catch (error) {
        say((error as Panic).value);
      }
    });
    expect(stdout).toBe('7 no ');
    expect(status).toBe(0);
  });

  it('gives input, and its end', async () => {
    const host = new FakeHost();
    host.feed(new Uint8Array([104, 105]));
    host.feed(null);
    const { stdout } = await run(
      function* () {
        say(String.fromCharCode(...(yield readInput(10))));
        say(yield readInput(10));
      },
      {},
      host,
    );
    expect(stdout).toBe('hi null ');
  });

  it('counts operations under way', async () => {
    const host = new FakeHost();
    const { stdout, status } = await run(
      function* () {
        const g = current();
        const done = pending();
        setTimeout(() => {
          done(() => ready(g, 'called back'));
        }, 5);
        say(yield park('IO wait'));
        setTimeout(() => readyThrow(g, new Panic('failed')), 5);
        const again = pending();
        try {
          yield park('IO wait');
        } catch (error) {
          again(() => {});
          say((error as Panic).value);
        }
        yield park('IO wait');
      },
      {},
      host,
    );
    expect(stdout).toBe('called back failed ');
    expect(status).toBe(2);
    expect(host.stderr).toBe(
      'fatal error: all goroutines are asleep - deadlock!\n\ngoroutine 1 [IO wait]:\n',
    );
  });

  it('is no deadlock while signals may come', async () => {
    const host = new FakeHost();
    setTimeout(() => host.signal('SIGINT'), 5);
    const { stdout, status } = await run(
      function* () {
        const g = current();
        const off = onSignal('SIGINT', () => ready(g, 'interrupted'));
        say(yield park('chan receive'));
        off();
      },
      {},
      host,
    );
    expect(stdout).toBe('interrupted ');
    expect(status).toBe(0);
  });
});

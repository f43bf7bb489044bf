// What belongs to an owner can be abandoned, whatever it is at: running soon, waiting for a channel, for a time, or for an error.

import { expect, test } from 'vitest';
import { Origin } from './goroutine.ts';
import {
  addTimer,
  current,
  gosched,
  int,
  makeChan,
  nanotime,
  numGoroutine,
  park,
  ready,
  readyThrow,
  recv,
  send,
  spawn,
  write,
} from './index.ts';
import { scheduler } from './scheduler.ts';
import { lowered, run } from './testing/lowered.ts';

test('it runs no more, and whoever wakes it wakes nothing', async () => {
  const owner = {};
  const say = (text: string) => write(1, `${text} `);
  const { stdout, stderr, status } = await run(function* () {
    const c = makeChan(int);
    const woken: ReturnType<typeof current>[] = [];
    const start = (body: () => Generator<unknown, void>) => spawn('main.go:1', lowered(body));
    const { origin } = current();
    current().origin = new Origin('', 0, null, owner);
    start(function* () {
      start(function* () {
        yield recv(c);
        say('received');
      });
      for (;;) yield gosched();
    });
    for (let i = 0; i < 2; i++)
      start(function* () {
        woken.push(current());
        yield park('IO wait');
        say('woken');
      });
    start(function* () {
      addTimer(nanotime() + 1000, () => say('fired'));
      const g = current();
      addTimer(nanotime() + 1000, () => ready(g));
      yield park('sleep');
      say('slept');
    });
    current().origin = origin;
    start(function* () {
      yield recv(c);
      say('other');
    });
    addTimer(nanotime() + 2000, () => say('of nobody'));
    for (let i = 0; i < 5; i++) yield gosched();
    start(function* () {}); // of nobody, and not yet run
    const last = numGoroutine();
    scheduler.abandon(owner);
    say(`${last} ${numGoroutine()}`);
    ready(woken[0], 1);
    readyThrow(woken[1], new Error('nobody sees this'));
    yield gosched();
    ready(woken[0], 1);
    readyThrow(woken[1], new Error('nor this'));
    yield send(c, 1); // whoever has come first takes it: one that is no more
    yield send(c, 2);
    const g = current();
    addTimer(nanotime() + 5000, () => ready(g));
    yield park('sleep');
    say(String(numGoroutine()));
  });
  expect(stderr).toBe('');
  expect(stdout).toBe('8 3 other of nobody 1 ');
  expect(status).toBe(0);
});

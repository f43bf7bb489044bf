// Timers' channels: no stale values, no visible buffer, and no life of their own.

import * as $ from 'gots/runtime';
import { expect, it } from 'vitest';
import { FakeHost } from '../../host/fake.ts';
import { type Body, run } from '../../testing/lowered.ts';
import { sendAlarm, startAlarm } from './alarm.ts';
import { Sleep } from './index.ts';

const millisecond = 1_000_000;
const virtual = { virtualTime: true };

function alarm(period = 0): [$.Chan<number>, ReturnType<typeof sendAlarm>] {
  const c = $.makeChan($.int, 1);
  const a = sendAlarm(c, (late) => $.nanotime() - late);
  a.set(millisecond, period);
  return [c, a];
}

async function output(main: () => Body<void>): Promise<string> {
  const { stdout, stderr } = await run(main, virtual);
  expect(stderr).toBe('');
  return stdout.trim();
}
const say = (what: unknown) => $.write(1, `${String(what)} `);

it('sends the time, once or every period', async () => {
  const text = await output(function* () {
    const [c] = alarm();
    say(yield $.recv(c));
    const [ticks, ticker] = alarm(2 * millisecond);
    for (let i = 0; i < 3; i++) say(yield $.recv(ticks));
    ticker.stop();
  });
  expect(text).toBe('1000000 2000000 4000000 6000000');
});

it('shows no buffer, and drops what was not received when it is stopped or set anew', async () => {
  const text = await output(function* () {
    const [c, a] = alarm();
    yield Sleep(5 * millisecond);
    say($.chanLen(c));
    say($.chanCap(c));
    say(a.stop());
    say(a.stop());
    say(a.set(millisecond, 0));
    yield Sleep(5 * millisecond);
    say(a.set(millisecond, 0));
    say(yield $.recv(c));
    say(a.stop());
  });
  expect(text).toBe('0 0 true false false true 11000000 false');
});

it('keeps one tick for who is late, and the beat', async () => {
  const text = await output(function* () {
    const [c] = alarm(millisecond);
    yield Sleep(3_500_000);
    say(yield $.recv(c));
    say(yield $.recv(c));
  });
  expect(text).toBe('1000000 4000000');
});

it('has rung when its time has come, though nobody waited and nothing else ran', async () => {
  const host = new FakeHost();
  host.tick = 100_000;
  const { stdout } = await run(
    function* () {
      const [c] = alarm();
      const [never, other] = alarm();
      other.set(3600 * 1000 * millisecond, 0);
      const look = () => say($.choose(false, never, $.RECV, null, c, $.RECV, null));
      look();
      for (const start = $.nanotime(); $.nanotime() < start + 2 * millisecond; );
      look();
      say($.received(0));
      look();
    },
    {},
    host,
  );
  expect(stdout).toMatch(/^-1 1 1\d{6} -1 $/);
});

it('starts a function as a goroutine', async () => {
  const text = await output(function* () {
    startAlarm(() => say('called')).set(millisecond, 0);
    yield Sleep(2 * millisecond);
    say('main');
  });
  expect(text).toBe('called main');
});

it('as before Go 1.23, GODEBUG asking for that, it counts whether somebody listens or not', async () => {
  for (const [godebug, fired] of [
    ['asynctimerchan=1', 5 * millisecond],
    ['asynctimerchan=2', 0],
  ] as const) {
    const host = new FakeHost();
    const { status } = await run(
      function* () {
        const c = $.makeChan($.int, 1);
        sendAlarm(c, $.nanotime).set(5 * millisecond, 0);
        yield $.recv(null);
      },
      { godebug },
      host,
    );
    expect(status).toBe(2);
    expect(host.nanotime()).toBe(fired);
  }
});

it('a ticker that nobody listens to does not keep the program from being deadlocked', async () => {
  const { status, stderr } = await run(function* () {
    alarm(millisecond);
    yield $.recv(null);
  }, virtual);
  expect(status).toBe(2);
  expect(stderr).toMatch(/^fatal error: all goroutines are asleep - deadlock!\n/);
});

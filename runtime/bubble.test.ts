// Bubbles: whose clock moves when, and what counts as blocked for good. How programs see them is in testdata/concurrency/synctest.go.

import { expect, it } from 'vitest';
import { FakeHost } from './host/fake.ts';
import {
  addTimer,
  Callback,
  choose,
  current,
  gosched,
  int,
  makeChan,
  nanotime,
  park,
  parkOn,
  RECV,
  ready,
  recv,
  removeTimer,
  resetTimer,
  runInBubble,
  send,
  spawn,
  waitInBubble,
  walltime,
  write,
} from './index.ts';
import { type Body, lowered, run } from './testing/lowered.ts';

const say = (text: unknown) => write(1, `${text} `);

function* sleep(time: number): Body<void> {
  const g = current();
  addTimer(nanotime() + time, () => ready(g));
  yield park('sleep');
}

const bubble = (body: () => Body<void>) => runInBubble(lowered(body));

it('has a clock that moves when all are blocked, whatever the time outside', async () => {
  const host = new FakeHost();
  host.now = 5e9;
  const { stdout, stderr } = await run(
    function* () {
      say(nanotime());
      yield bubble(function* () {
        say(nanotime());
        spawn(
          'main.go:1',
          lowered(function* () {
            yield* sleep(1e9);
            say(`a${nanotime()}`);
          }),
        );
        yield* sleep(3_500_000_000);
        const { seconds, nanoseconds } = walltime();
        say(`${seconds}.${nanoseconds}`);
      });
      say(nanotime());
      say(walltime().seconds);
    },
    {},
    host,
  );
  expect(stderr).toBe('');
  expect(stdout).toBe('5000000000 0 a1000000000 946684803.500000000 5000000000 5 ');
});

it('keeps its timers apart', async () => {
  const { stdout } = await run(function* () {
    const outer = addTimer(nanotime() + 1e12, () => say('never'));
    yield bubble(function* () {
      const t = addTimer(10, () => say('dropped'));
      say(resetTimer(t, 20));
      say(removeTimer(t));
      say(removeTimer(t));
      say(removeTimer(new Callback(() => {})));
      yield* sleep(100);
    });
    say(removeTimer(outer));
  });
  expect(stdout).toBe('true true false false true ');
});

it('waits until the others are blocked on what is its own', async () => {
  const { stdout } = await run(function* () {
    const outside = makeChan(int);
    spawn(
      'main.go:1',
      lowered(function* () {
        for (let i = 0; i < 5; i++) yield gosched();
        say('outside');
        yield send(outside, 1);
      }),
    );
    yield bubble(function* () {
      const inside = makeChan(int);
      spawn(
        'main.go:2',
        lowered(function* () {
          yield choose(true, inside, RECV, null, outside, RECV, null);
          yield recv(inside);
          say('done');
        }),
      );
      yield waitInBubble();
      say('waited');
      yield send(inside, 1);
    });
  });
  expect(stdout).toBe('outside waited done ');
});

it('does not take waiting for the host, or for a mutex, for blocked', async () => {
  let settle = (_: number) => {};
  const promise = new Promise<number>((resolve) => {
    settle = resolve;
  });
  const { stdout } = await run(function* () {
    setImmediate(() => settle(7));
    yield bubble(function* () {
      spawn(
        'main.go:1',
        lowered(function* () {
          say(yield parkOn(promise));
        }),
      );
      yield waitInBubble();
      say('waited');
    });
  });
  expect(stdout).toBe('7 waited ');
});

it.each<[string, () => Body<void>]>([
  [
    'deadlock: all goroutines in bubble are blocked',
    function* () {
      yield recv(null);
    },
  ],
  [
    'deadlock: main bubble goroutine has exited but blocked goroutines remain',
    function* () {
      spawn('main.go:1', () => send(makeChan(int), 1));
    },
  ],
  [
    'synctest.Run called from within a synctest bubble',
    function* () {
      yield bubble(function* () {});
    },
  ],
])('fails: %s', async (text, body) => {
  const { stderr, status } = await run(function* () {
    yield bubble(body);
  });
  expect(stderr.split('\n')[0]).toBe(`panic: ${text}`);
  expect(status).toBe(2);
});

it('can be waited for from inside, by one', async () => {
  const outside = await run(function* () {
    yield waitInBubble();
  });
  expect(outside.stderr.split('\n')[0]).toBe('panic: goroutine is not in a bubble');
  const twice = await run(function* () {
    yield bubble(function* () {
      spawn('main.go:1', () => waitInBubble());
      yield waitInBubble();
    });
  });
  expect(twice.stderr.split('\n')[0]).toBe('panic: wait already in progress');
});

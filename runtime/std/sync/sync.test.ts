// The order in which goroutines get mutexes, recorded from `GOMAXPROCS=1 go run` of the Go programs in the comments; and what misuse does.

import * as $ from 'gots/runtime';
import { describe, expect, it } from 'vitest';
import { type Body, lowered, run } from '../../testing/lowered.ts';
import { Mutex, notifyList, RWMutex, WaitGroup } from './index.ts';

const say = (text: string) => $.write(1, `${text} `);
const millisecond = 1_000_000;

function sleep(d: number): unknown {
  const g = $.current();
  $.addTimer($.nanotime() + d, () => $.ready(g));
  return $.park('sleep');
}

/** Starts the goroutines, which call Done at their ends, and waits for them. */
function* all(...goroutines: (() => Body<void>)[]): Body<void> {
  const wg = new WaitGroup();
  for (const body of goroutines) {
    wg.Add(1);
    const f = lowered(function* () {
      yield* body();
      wg.Done();
    });
    $.spawn('main.go:1', f);
  }
  yield wg.Wait();
}

const three = [0, 1, 2];

/** for i := range 3 { mu.Lock(); fmt.Print(g, i, " "); time.Sleep(d); mu.Unlock() } */
function lockThrice(mu: Mutex, g: number, d: number): () => Body<void> {
  return function* () {
    for (const i of three) {
      yield mu.Lock();
      say(`${g}${i}`);
      yield sleep(d);
      yield mu.Unlock();
    }
  };
}

describe('Mutex', () => {
  it('goes to whoever runs, until one has waited for more than a millisecond', async () => {
    const mu = new Mutex();
    const { stdout } = await run(() => all(...three.map((g) => lockThrice(mu, g, millisecond / 10))), {
      virtualTime: true,
    });
    expect(stdout.trim()).toBe('20 21 22 00 01 02 10 11 12');
  });

  it('is handed over while waiters starve', async () => {
    const mu = new Mutex();
    const { stdout } = await run(() => all(...three.map((g) => lockThrice(mu, g, 2 * millisecond))), {
      virtualTime: true,
    });
    expect(stdout.trim()).toBe('20 21 00 10 22 01 11 12 02');
  });

  it('can be tried', async () => {
    const mu = new Mutex();
    const { stdout } = await run(function* () {
      say(`${mu.TryLock()} ${mu.TryLock()}`);
      yield mu.Unlock();
      say(`${mu.TryLock()}`);
    });
    expect(stdout).toBe('true false true ');
  });

  it('must be locked when it is unlocked', async () => {
    const { status, stderr } = await run(function* () {
      yield new Mutex().Unlock();
    });
    expect(status).toBe(2);
    expect(stderr).toMatch(/^fatal error: sync: unlock of unlocked mutex\n/);
  });

  it('deadlocks by its name', async () => {
    const { status, stderr } = await run(function* () {
      const mu = new Mutex();
      yield mu.Lock();
      yield mu.Lock();
    });
    expect(status).toBe(2);
    expect(stderr).toContain('goroutine 1 [sync.Mutex.Lock]:');
  });
});

describe('RWMutex', () => {
  it('lets readers in together, and writers alone and not too late', async () => {
    // for g := range 3 { go reader(g); go writer(g) }, each of which says who it is and sleeps for 2 ms
    const rw = new RWMutex();
    const goroutines = three.flatMap((g) => [
      function* (): Body<void> {
        yield rw.RLock();
        say(`r${g}`);
        yield sleep(2 * millisecond);
        rw.RUnlock();
      },
      function* (): Body<void> {
        yield rw.Lock();
        say(`w${g}`);
        yield sleep(2 * millisecond);
        yield rw.Unlock();
      },
    ]);
    const { stdout } = await run(() => all(...goroutines), { virtualTime: true });
    expect(stdout.trim()).toBe('w2 r0 r1 r2 w0 w1');
  });

  it.each([
    ['RUnlock of unlocked RWMutex', (rw: RWMutex) => rw.RUnlock()],
    ['Unlock of unlocked RWMutex', (rw: RWMutex) => rw.Unlock()],
  ])('refuses %s', async (text, misuse) => {
    const { stderr } = await run(function* () {
      yield misuse(new RWMutex());
    });
    expect(stderr).toMatch(`fatal error: sync: ${text}`);
  });
});

describe('WaitGroup', () => {
  it('cannot count below zero', async () => {
    const { status, stderr } = await run(function* () {
      yield new WaitGroup().Done();
    });
    expect(status).toBe(2);
    expect(stderr).toMatch(/^panic: sync: negative WaitGroup counter\n/);
  });

  it('cannot be used again before all have returned from Wait', async () => {
    const { stderr } = await run(function* () {
      const wg = new WaitGroup();
      wg.Add(1);
      const again = lowered(function* () {
        yield wg.Wait();
        wg.Add(1);
      });
      $.spawn('main.go:1', again);
      $.spawn('main.go:2', again);
      yield $.gosched();
      wg.Done();
      yield $.gosched();
    });
    expect(stderr).toMatch(/^panic: sync: WaitGroup is reused before previous Wait has returned\n/);
  });
});

describe('notifyList', () => {
  it('wakes who drew a ticket first, also when that one does not wait yet', async () => {
    const { stdout } = await run(function* () {
      const list = new notifyList();
      const first = list.add();
      const second = list.add();
      $.spawn(
        'main.go:1',
        lowered(function* () {
          yield list.wait(second);
          say('second');
        }),
      );
      yield $.gosched();
      list.notifyOne();
      yield list.wait(first);
      say('first');
      list.notifyAll();
      yield $.gosched();
    });
    expect(stdout).toBe('first second ');
  });
});

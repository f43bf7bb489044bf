// Orders of output recorded from `GOMAXPROCS=1 go run` of the Go programs in the comments, fairness, and the host's turns.

import { describe, expect, it } from 'vitest';
import { FakeHost } from './host/fake.ts';
import {
  addTimer,
  type Chan,
  CLOSED,
  close,
  coroutine,
  current,
  deliver,
  exit,
  Frame,
  gosched,
  handOver,
  int,
  link,
  makeChan,
  nanotime,
  next,
  numGoroutine,
  PARKED,
  type Parks,
  park,
  pending,
  preempt,
  ready,
  recv,
  send,
  spawn,
  startFinalizers,
  write,
} from './index.ts';
import { asPanic, panic } from './panic.ts';
import { scheduler } from './scheduler.ts';
import { type Body, lowered, plain, run } from './testing/lowered.ts';
import { reasonOf } from './waiting.ts';

/** for i := range n { go func() { … }() } */
function spawnAll(n: number, body: (i: number) => Body<void>): void {
  for (let i = 0; i < n; i++)
    spawn(
      'main.go:1',
      lowered(() => body(i)),
    );
}

const say = (text: string | number) => write(1, `${text} `);

async function output(main: () => Body<void>): Promise<string> {
  const { stdout, stderr, status } = await run(main);
  expect(stderr).toBe('');
  expect(status).toBe(0);
  return stdout.trim();
}

it('numbers goroutines as Go does, which has one of its own for finalizers', async () => {
  const text = await output(function* () {
    const done = makeChan(int);
    const id = () =>
      spawnAll(1, function* () {
        yield send(done, current().id);
      });
    for (const finalizes of [false, true, true]) {
      if (finalizes) startFinalizers();
      id();
      say(yield recv(done));
    }
  });
  expect(text).toBe('6 8 9');
});

describe('the order of goroutines', () => {
  it('runs the newest first, then the others in order', async () => {
    const text = await output(function* () {
      const done = makeChan(int, 10);
      spawnAll(10, function* (i) {
        say(i);
        yield send(done, i);
      });
      for (let i = 0; i < 10; i++) yield recv(done);
    });
    expect(text).toBe('9 0 1 2 3 4 5 6 7 8');
  });

  it('overflows the local queue into the global one, which is looked at every 61st time', async () => {
    // for i := 0; i < 600; i++ { go func() { fmt.Print(i, " "); if i == 300 { c <- true } }() }; <-c
    const text = await output(function* () {
      const c = makeChan(int);
      spawnAll(600, function* (i) {
        say(i);
        if (i === 300) yield send(c, 1);
      });
      yield recv(c);
    });
    const order = text.split(' ').map(Number);
    expect(order.slice(0, 3)).toEqual([599, 384, 385]);
    expect(order.indexOf(0)).toBe(order.indexOf(561) + 1);
    expect(order.indexOf(128)).toBe(order.indexOf(23) + 1);
    expect(order.indexOf(254)).toBe(order.indexOf(125) + 1);
    expect(order.at(-1)).toBe(300);
  });

  it('lets all others go first at Gosched, those they start included', async () => {
    const text = await output(function* () {
      spawnAll(3, function* (i) {
        say(`a${i}`);
        spawn(
          'main.go:2',
          lowered(
            plain(() => {
              say(`b${i}`);
            }),
          ),
        );
        yield gosched();
        say(`c${i}`);
      });
      for (let k = 0; k < 4; k++) {
        say(`m${k}`);
        yield gosched();
      }
    });
    expect(text).toBe('m0 a2 b2 a0 b0 a1 b1 m1 c2 c0 c1 m2 m3');
  });

  it('hands over on unbuffered channels as Go does', async () => {
    const text = await output(function* () {
      const c = makeChan(int);
      spawnAll(1, function* () {
        for (let i = 0; i < 4; i++) {
          say(`s${i}`);
          yield send(c, i);
        }
        close(c);
      });
      for (let v = yield next(c); v !== CLOSED; v = yield next(c)) say(`r${v}`);
    });
    expect(text).toBe('s0 s1 r0 r1 s2 s3 r2 r3');
  });

  it('fills and drains buffers as Go does', async () => {
    const text = await output(function* () {
      const c = makeChan(int, 2);
      const done = makeChan(int);
      spawnAll(1, function* () {
        for (let i = 0; i < 6; i++) {
          say(`s${i}`);
          yield send(c, i);
        }
        close(c);
      });
      spawnAll(1, function* () {
        for (let v = yield next(c); v !== CLOSED; v = yield next(c)) say(`r${v}`);
        yield send(done, 1);
      });
      yield recv(done);
    });
    expect(text).toBe('s0 s1 s2 s3 r0 r1 r2 r3 s4 s5 r4 r5');
  });

  it('gives a worker all jobs that are there', async () => {
    const text = await output(function* () {
      const jobs = makeChan(int, 10);
      const results = makeChan(int, 10);
      spawnAll(3, function* (w) {
        for (let j = yield next(jobs); j !== CLOSED; j = yield next(jobs)) {
          say(`w${w}j${j}`);
          yield send(results, j);
        }
      });
      for (let j = 0; j < 6; j++) yield send(jobs, j);
      close(jobs);
      for (let j = 0; j < 6; j++) say(`[${yield recv(results)}]`);
    });
    expect(text).toBe('w2j0 w2j1 w2j2 w2j3 w2j4 w2j5 [0] [1] [2] [3] [4] [5]');
  });

  it('wakes the receivers of a closed channel last come first', async () => {
    const text = await output(function* () {
      const c = makeChan(int);
      spawnAll(5, function* (i) {
        yield recv(c);
        say(i);
      });
      yield gosched();
      close(c);
      yield gosched();
    });
    expect(text).toBe('4 3 2 1 0');
  });

  it('lets two that chat go on before the others', async () => {
    const text = await output(function* () {
      const a = makeChan(int);
      const b = makeChan(int);
      spawnAll(1, function* () {
        for (let v = yield next(a); v !== CLOSED; v = yield next(a)) yield send(b, v + 1);
      });
      spawnAll(
        3,
        plain((i) => {
          say(`o${i}`);
        }),
      );
      for (let i = 0; i < 5; i++) {
        yield send(a, i);
        say(`p${yield recv(b)}`);
      }
    });
    expect(text).toBe('o2 p1 p2 p3 p4 p5');
  });

  it('wakes goroutines whose timers are due together last first', async () => {
    // go func() { time.Sleep(10 * time.Millisecond); fmt.Print(i, " ") }() five times
    const text = await output(function* () {
      const done = makeChan(int, 5);
      spawnAll(5, function* (i) {
        const g = current();
        addTimer(nanotime() + 1e7, () => ready(g));
        yield park('sleep');
        say(i);
        yield send(done, i);
      });
      for (let i = 0; i < 5; i++) yield recv(done);
    });
    expect(text).toBe('3 4 0 1 2');
  });
});

describe('fairness', () => {
  it('does not let two that chat starve a third', async () => {
    let rounds = 0;
    let done = false;
    await output(function* () {
      const a = makeChan(int);
      const b = makeChan(int);
      spawnAll(1, function* () {
        for (;;) {
          yield send(a, 0);
          yield recv(b);
        }
      });
      spawnAll(
        1,
        plain(() => {
          done = true;
        }),
      );
      while (!done) {
        yield recv(a);
        yield send(b, 0);
        rounds++;
      }
    });
    expect(rounds).toBeLessThan(1_000_000);
  });

  it('preempts a loop that spins, and always at the same place', async () => {
    const counts = new Set<number>();
    for (const tick of [0, 50, 999]) {
      let turns = 0;
      let done = false;
      const host = new FakeHost();
      host.tick = tick;
      await run(
        function* () {
          spawnAll(
            1,
            plain(() => {
              done = true;
            }),
          );
          while (!done) {
            yield preempt();
            turns++;
          }
        },
        {},
        host,
      );
      counts.add(turns);
    }
    expect([...counts]).toHaveLength(1);
    expect([...counts][0]).toBeGreaterThan(1_000_000);
  });

  it('gives the host its turn without changing the order', async () => {
    const trace = async (tick: number) => {
      const host = new FakeHost();
      host.tick = tick;
      const { stdout } = await run(
        function* () {
          const c = makeChan(int, 3);
          spawnAll(3, function* (i) {
            for (let k = 0; k < 200; k++) {
              yield send(c, i);
              yield preempt();
            }
          });
          for (let k = 0; k < 600; k++) say(yield recv(c));
        },
        {},
        host,
      );
      return { stdout, turns: host.turns };
    };
    const quick = await trace(0);
    const slow = await trace(400_000);
    expect(slow.turns).toBeGreaterThan(quick.turns);
    expect(slow.stdout).toBe(quick.stdout);
  });

  it('keeps timers going while a goroutine spins', async () => {
    const host = new FakeHost();
    host.tick = 600_000;
    let fired = 0;
    const { status } = await run(
      function* () {
        addTimer(nanotime() + 1e6, () => fired++);
        while (fired === 0) yield preempt();
      },
      {},
      host,
    );
    expect(status).toBe(0);
    expect(fired).toBe(1);
  });
});

describe('goroutines', () => {
  it('are counted while they live', async () => {
    const counts: number[] = [];
    await output(function* () {
      counts.push(numGoroutine());
      spawnAll(3, function* () {
        yield gosched();
      });
      counts.push(numGoroutine());
      yield gosched();
      yield gosched();
      counts.push(numGoroutine());
    });
    expect(counts).toEqual([1, 4, 1]);
  });

  it('end with the program when main returns', async () => {
    const text = await output(function* () {
      spawnAll(2, function* (i) {
        for (;;) {
          say(i);
          yield gosched();
        }
      });
      yield gosched();
    });
    expect(text).toBe('1 0');
  });

  it('end where they stand when one of them exits', async () => {
    const { status, stdout, stderr } = await run(function* () {
      spawnAll(3, function* (i) {
        say(i);
        if (i === 0) exit(3);
        yield;
      });
      try {
        yield gosched();
      } finally {
        say('main');
      }
    });
    expect([status, stdout, stderr]).toEqual([3, '2 0 ', '']);
  });

  it('runs a million in linear time', async () => {
    let sum = 0;
    await output(function* () {
      const c = makeChan(int);
      for (let i = 0; i < 100_000; i++) spawn('main.go:1', send, c, i);
      for (let i = 0; i < 100_000; i++) sum += yield recv(c);
    });
    expect(sum).toBe((100_000 * 99_999) / 2);
  });
});

describe('coroutines', () => {
  /** next, stop := iter.Pull(…) of the numbers below n; -1 at the end. */
  function pull(n: number): () => Body<number> {
    let waits = coroutine(
      lowered(function* () {
        for (let i = 0; i < n; i++) yield give(i);
        given = -1;
        handOver(waits);
      }),
    );
    let given = -1;
    const swap = () => {
      const next = waits;
      waits = current();
      return handOver(next);
    };
    const give = (i: number) => {
      given = i;
      return swap();
    };
    return function* () {
      yield swap();
      return given;
    };
  }

  it('hand over to each other at once, whoever else can run', async () => {
    const text = await output(function* () {
      const next = pull(2);
      spawnAll(2, function* (i) {
        yield say(`other ${i}`);
      });
      for (let i = 0; i < 3; i++) say(yield* next());
      say(numGoroutine());
      yield gosched();
    });
    expect(text).toBe('0 1 -1 3 other 1 other 0');
  });

  it('run only when one hands over to them, and are reported by their name', async () => {
    const { status, stderr } = await run(function* () {
      pull(1);
      yield recv(makeChan(int));
    });
    expect(status).toBe(2);
    expect(stderr).toMatch(/\ngoroutine \d+ \[coroutine\]:\n/);
  });
});

describe('what the outside may do', () => {
  it('readies goroutines and sets timers while none runs', async () => {
    const host = new FakeHost();
    const c = makeChan(int);
    let rings = 0;
    const done = run(
      function* () {
        const end = pending();
        say(yield recv(c));
        end(() => {});
      },
      {},
      host,
    );
    while (scheduler.first === null || reasonOf(scheduler.first) !== 'chan receive') host.step();
    addTimer(nanotime() + 10, () => {
      rings++;
      deliver(c.receivers.take(), 7);
    });
    expect(await done).toMatchObject({ status: 0, stdout: '7 ' });
    expect(rings).toBe(1);
  });

  it('starts goroutines behind those that can run', async () => {
    const text = await output(function* () {
      spawnAll(
        2,
        plain((i) => {
          say(i);
        }),
      );
      scheduler.spawn('', () => say('last'), [], true);
      yield gosched();
    });
    expect(text).toBe('1 0 last');
  });

  it('does not run goroutines inside of one', async () => {
    const text = await output(function* () {
      spawnAll(
        1,
        plain(() => {
          say('other');
        }),
      );
      scheduler.run();
      say('first');
      yield gosched();
    });
    expect(text).toBe('first other');
  });
});

describe('the go statement', () => {
  it('passes arguments on, however many', async () => {
    const text = await output(function* () {
      for (let n = 0; n < 6; n++) {
        const args = Array.from({ length: n }, (_, i) => i);
        spawn('main.go:1', (...got: unknown[]) => say(`(${got})`), ...args);
      }
      yield gosched();
    });
    expect(text).toBe('(0,1,2,3,4) () (0) (0,1) (0,1,2) (0,1,2,3)');
  });

  it('needs a function', async () => {
    const { stderr, status } = await run(function* () {
      yield spawn('main.go:1', null);
    });
    expect(stderr).toMatch(/^fatal error: go of nil func value\n/);
    expect(status).toBe(2);
  });

  it('may start an operation itself, which fails where it waits', async () => {
    const { stderr, status } = await run(function* () {
      const c = makeChan(int);
      spawn('main.go:1', send, c, 1);
      yield gosched();
      close(c);
      yield gosched();
    });
    expect(stderr.split('\n')[0]).toBe('panic: send on closed channel');
    expect(status).toBe(2);
  });
});

it('resumes the caller of a function that parked without a frame', async () => {
  /** Receives twice, the second time with nothing left to do: as natives may. */
  class Twice extends Frame {
    private readonly c: Chan<number>;
    constructor(c: Chan<number>) {
      super();
      this.c = c;
    }
    override resume(first: unknown): Parks<number> {
      say(String(first));
      return recv(this.c);
    }
  }
  const text = await output(function* () {
    const c = makeChan(int);
    spawnAll(1, function* () {
      yield send(c, 1);
      yield gosched();
      yield send(c, 2);
    });
    say(yield recv(c) === PARKED ? link(new Twice(c)) : null);
    say('end');
  });
  expect(text).toBe('1 2 end');
});

it('captures little of a stack once a program has panicked often', async () => {
  const depths: number[] = [];
  const deep = (n: number): void => {
    if (n === 0) panic('deep');
    deep(n - 1);
  };
  await output(function* () {
    for (let i = 0; i < 1002; i++) {
      try {
        deep(i % 1000 === 0 ? 300 : 1);
      } catch (error) {
        asPanic(error);
        depths.push(Error.stackTraceLimit);
      }
      yield;
    }
  });
  expect([depths[0], depths.at(-1)]).toEqual([10_000, 64]);
});

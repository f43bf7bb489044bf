// A seed fixes a run, whatever the machine does meanwhile; shuffled runs reach what chance can reach, and a seed brings each back.

import { describe, expect, it } from 'vitest';
import { FakeHost } from './host/fake.ts';
import {
  choose,
  close,
  current,
  gosched,
  int,
  makeChan,
  parkOn,
  preempt,
  RECV,
  recv,
  send,
  spawn,
  write,
} from './index.ts';
import { Mutex, WaitGroup } from './std/sync/index.ts';
import { type Body, lowered, plain, run } from './testing/lowered.ts';

const say = (text: unknown) => write(1, `${text} `);

/** Starts goroutines, and waits for them. */
function* all(...bodies: (() => Body<void>)[]): Body<void> {
  const wg = new WaitGroup();
  for (const body of bodies) {
    wg.Add(1);
    spawn(
      'main.go:1',
      lowered(function* () {
        yield* body();
        wg.Done();
      }),
    );
  }
  yield wg.Wait();
}

/** select among two channels that both have values, ten times. */
function* chances(): Body<void> {
  const [a, b] = [makeChan(int, 10), makeChan(int, 10)];
  for (let i = 0; i < 10; i++) {
    yield send(a, i);
    yield send(b, i);
  }
  for (let i = 0; i < 10; i++) say(yield choose(true, a, RECV, undefined, b, RECV, undefined));
}

describe('a seed', () => {
  it('fixes every choice', async () => {
    const outputs = new Set<string>();
    for (let seed = 0; seed < 40; seed++) {
      const first = await run(chances, { seed });
      const second = await run(chances, { seed });
      expect(second.stdout).toBe(first.stdout);
      outputs.add(first.stdout);
    }
    expect(outputs.size).toBeGreaterThan(30);
  });

  it('is named after a report when chance had a part and nobody gave one', async () => {
    const failing = function* () {
      yield* chances();
      yield recv(null);
    };
    const { notes, host } = await run(failing);
    expect(notes).toBe(`\ngots: chance had a part in this; --seed ${host.seed()} repeats it\n`);
    expect((await run(failing, { seed: 7 })).notes).not.toContain('seed');
    expect((await run(recvNil)).notes).not.toContain('seed');
  });

  it('has loops preempted at the same places, whatever the host’s turns cost', async () => {
    const counts = new Set<number>();
    for (const tick of [0, 50_000, 700_000, 3_000_000]) {
      let turns = 0;
      const host = new FakeHost();
      host.tick = tick;
      await run(
        function* () {
          let done = false;
          spawn(
            'main.go:1',
            plainly(() => {
              done = true;
            }),
          );
          const c = makeChan(int, 1);
          while (!done) {
            yield preempt();
            yield send(c, 1);
            yield recv(c);
            turns++;
          }
        },
        { seed: 1 },
        host,
      );
      expect(host.turns > 10).toBe(tick > 500_000);
      counts.add(turns);
    }
    expect([...counts]).toHaveLength(1);
  });

  it('has the host heard when no goroutine can run, or after a long time', async () => {
    const reader = (spins: number) =>
      function* (): Body<void> {
        spawn(
          'main.go:1',
          lowered(function* () {
            say(yield parkOn(Promise.resolve('heard')));
          }),
        );
        yield gosched();
        for (let i = 0; i < spins; i++) yield gosched();
        say('rests');
        yield recv(makeChan(int));
      };
    for (const tick of [0, 600_000, 2_000_000])
      expect((await run(reader(40), { seed: 1 }, ticking(tick))).stdout).toBe('rests heard ');
    expect((await run(reader(100_000), { seed: 1 }, ticking(2_000_000))).stdout).toBe('heard rests ');
    expect((await run(reader(40), {}, ticking(2_000_000))).stdout).toBe('heard rests ');
  });
});

describe('a shuffled run', () => {
  /** Two goroutines that lock two mutexes, one in the wrong order. */
  function* philosophers(): Body<void> {
    const [a, b] = [new Mutex(), new Mutex()];
    const locks = (first: Mutex, second: Mutex) =>
      function* (): Body<void> {
        yield first.Lock();
        yield second.Lock();
        yield second.Unlock();
        yield first.Unlock();
      };
    yield* all(locks(a, b), locks(b, a));
    say('done');
  }

  it('finds what plain runs never show, and finds it again by its seed', async () => {
    for (let seed = 1; seed <= 100; seed++) expect((await run(philosophers, { seed })).status).toBe(0);
    const statuses: number[] = [];
    for (let seed = 1; seed <= 100; seed++)
      statuses.push((await run(philosophers, { seed, shuffle: true })).status);
    expect(statuses.filter((status) => status === 2).length).toBeGreaterThan(2);
    for (let seed = 1; seed <= 100; seed++)
      expect((await run(philosophers, { seed, shuffle: true })).status).toBe(statuses[seed - 1]);
    expect((await run(philosophers, { seed: 1 })).status).toBe(0);
  });

  it('reaches every order of three goroutines, each about as often', async () => {
    const seen = new Map<string, number>();
    for (let seed = 1; seed <= 1200; seed++) {
      const { stdout } = await run(() => all(...[0, 1, 2].map((i) => () => plain(() => say(i))())), {
        seed,
        shuffle: true,
      });
      seen.set(stdout, (seen.get(stdout) ?? 0) + 1);
    }
    expect(seen.size).toBe(6);
    for (const count of seen.values()) expect(count).toBeGreaterThan(120);
  });

  it('interrupts a goroutine between two operations', async () => {
    const outputs = new Set<string>();
    for (let seed = 1; seed <= 300; seed++) {
      const { stdout } = await run(
        function* () {
          const c = makeChan(int, 4);
          const twice = function* (): Body<void> {
            yield send(c, current().id);
            yield send(c, current().id);
          };
          yield* all(twice, twice);
          close(c);
          for (let i = 0; i < 4; i++) say(yield recv(c));
        },
        { seed, shuffle: true },
      );
      outputs.add(stdout);
    }
    expect(outputs.size).toBe(6);
  });
});

function plainly(f: () => void): () => unknown {
  return lowered(plain(f));
}

function* recvNil(): Body<void> {
  yield recv(null);
}

function ticking(tick: number): FakeHost {
  const host = new FakeHost();
  host.tick = tick;
  return host;
}

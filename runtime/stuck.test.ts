// Deadlocks in plain words, where the host can tell what functions captured and where it cannot. (examples/stuck.test.ts has whole programs.)

import { describe, expect, it } from 'vitest';
import { type Chan, Frame, int, link, makeChan, type Parks, recv, send, spawn } from './index.ts';
import { explainer } from './stuck.ts';
import { run } from './testing/lowered.ts';

/** A function that waits to receive from its variable. */
class Receiving extends Frame {
  static override readonly func: string = 'main.receive';
  static override readonly file = 'main.go';
  static override readonly lines = [7];
  readonly jobs: Chan<number>;
  constructor(jobs: Chan<number>) {
    super();
    this.jobs = jobs;
  }
  wait(): Parks<number> {
    recv(this.jobs);
    return link(this);
  }
  override resume(): void {}
}

/** The same; it has what another one waits to receive from, too. */
class Serving extends Receiving {
  static override readonly func = 'main.serve';
  readonly results: Chan<number>;
  constructor(jobs: Chan<number>, results: Chan<number>) {
    super(jobs);
    this.results = results;
  }
}

async function notes(scopes?: Parameters<typeof explainer>[0]): Promise<string> {
  const outcome = await run(
    function* () {
      const results = makeChan(int);
      spawn('main.go:3', () => new Serving(makeChan(int), results).wait());
      spawn('main.go:4', () => new Receiving(results).wait());
      yield send(makeChan(int), 1);
    },
    { tools: [explainer(scopes)] },
  );
  expect(outcome.stderr).toMatch(/^fatal error: all goroutines are asleep - deadlock!\n/);
  return outcome.notes.trim();
}

const told = `gots: goroutine 1 waits at its start to send on a chan int; nobody else has it
gots: goroutine 6 waits at main.go:7 to receive from jobs (chan int); nobody else has it
gots: goroutine 7 waits at main.go:7 to receive from jobs (chan int); goroutine 6 could have woken it, but waits too`;

describe('a deadlock', () => {
  it('is explained by what goroutines have', async () => {
    expect(await notes(() => [])).toBe(told);
  });

  it('is explained as far as can be seen where functions keep what they captured to themselves', async () => {
    expect(await notes()).toBe(told.replaceAll('; nobody else has it', ''));
  });
});

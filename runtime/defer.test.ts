// Deferred calls, panics, recover and Goexit, with and without parks between. Outputs recorded from real Go.

import { expect, it } from 'vitest';
import {
  type Defers,
  Frame,
  Goexit,
  gosched,
  int,
  link,
  makeChan,
  type Panic,
  panic,
  recover,
  recovering,
  recv,
  send,
  spawn,
  write,
} from './index.ts';
import { forwards } from './panic.ts';
import { type Body, deferring, lowered, type Outcome, plain, run } from './testing/lowered.ts';

const say = (text: unknown) => write(1, `${text} `);

/** Runs a function with defers as main. */
function main(body: (d: Defers) => Body<void>): Promise<Outcome> {
  return run(function* () {
    yield deferring(body)();
  });
}

/** func() { say(recover()) } */
function sayRecovered(): void {
  const p = recovering(sayRecovered);
  say(recover(p));
}

/** The same, after a park. */
function sayRecoveredLater() {
  const p = recovering(sayRecoveredLater);
  return lowered(function* (p: Panic | null) {
    yield gosched();
    say(recover(p));
  })(p);
}

it('runs deferred calls last first, with the arguments of the statement', async () => {
  const { stdout, status } = await main(
    plain((d) => {
      for (let i = 0; i < 3; i++) d.push(say, i);
      say('body');
    }),
  );
  expect(stdout).toBe('body 2 1 0 ');
  expect(status).toBe(0);
});

it('recovers, and runs what remains deferred as after a return', async () => {
  const { stdout, status } = await main(
    plain((d) => {
      d.push(sayRecovered);
      d.push(sayRecovered);
      d.push(say, 'first');
      panic('boom');
    }),
  );
  expect(stdout).toBe('first boom null ');
  expect(status).toBe(0);
});

it('recovers a panic that came out of a parked callee, in a deferred call that parks', async () => {
  const thrower = lowered(function* () {
    yield gosched();
    panic('late');
  });
  const { stdout, status } = await main(function* (d) {
    d.push(say, 'end');
    d.push(sayRecoveredLater);
    yield thrower();
    say('not reached');
  });
  expect(stdout).toBe('late end ');
  expect(status).toBe(0);
});

it('recovers only in the deferred function itself', async () => {
  const helper = () => sayRecovered();
  const { stdout, status } = await main(
    plain((d) => {
      d.push(say, 'end');
      d.push(helper);
      panic('boom');
    }),
  );
  expect(stdout).toBe('null end ');
  expect(status).toBe(2);
});

it('sees through functions that only forward', async () => {
  const wrapper = forwards(() => sayRecovered(), sayRecovered);
  const { stdout, status } = await main(
    plain((d) => {
      d.push(wrapper);
      panic('boom');
    }),
  );
  expect(stdout).toBe('boom ');
  expect(status).toBe(0);
});

it('does not recover from the panic of another function', async () => {
  const inner = deferring(function* (d) {
    d.push(sayRecovered);
    yield gosched();
  });
  const { stdout } = await main(
    plain((d) => {
      d.push(sayRecovered);
      d.push(inner);
      panic('outer');
    }),
  );
  expect(stdout).toBe('null outer ');
});

it('recovers an inner panic and goes on with the outer one', async () => {
  const inner = deferring(function* (d) {
    d.push(sayRecovered);
    yield gosched();
    panic('inner');
  });
  const { stdout, stderr, status } = await main(
    plain((d) => {
      d.push(say, 'end');
      d.push(inner);
      panic('outer');
    }),
  );
  expect(stdout).toBe('inner end ');
  expect(stderr).toMatch(/^panic: outer\n\ngoroutine 1 \[running\]:/);
  expect(status).toBe(2);
});

it('replaces a panic by that of a deferred call', async () => {
  const { stdout, stderr } = await main(function* (d) {
    d.push(sayRecovered);
    d.push(() => panic('second'));
    panic('first');
  });
  expect(stdout).toBe('second ');
  expect(stderr).toBe('');
});

it('replaces a panic by that of a deferred call that had parked', async () => {
  const second = lowered(function* () {
    yield gosched();
    panic('second');
  });
  const { stdout } = await main(function* (d) {
    d.push(sayRecovered);
    d.push(second);
    yield gosched();
    panic('first');
  });
  expect(stdout).toBe('second ');
});

it('prints chains of panics', async () => {
  const chain = async (recovers: boolean, value: string) => {
    const deferred = () => {
      const p = recovering(deferred);
      if (recovers) recover(p);
      panic(value);
    };
    const { stderr } = await main(
      plain((d) => {
        d.push(deferred);
        panic('first');
      }),
    );
    return stderr.split('\n\n')[0];
  };
  expect(await chain(false, 'second')).toBe('panic: first\n\tpanic: second');
  expect(await chain(true, 'second')).toBe('panic: first [recovered]\n\tpanic: second');
  expect(await chain(true, 'first')).toBe('panic: first [recovered, repanicked]');
});

it('panics at the call of a nil deferred function, not at the statement', async () => {
  const { stdout, stderr, status } = await main(
    plain((d) => {
      d.push(null);
      say('body');
    }),
  );
  expect(stdout).toBe('body ');
  expect(stderr).toMatch(
    /^panic: runtime error: invalid memory address or nil pointer dereference\n\[signal SIGSEGV/,
  );
  expect(status).toBe(2);
});

it('runs deferred calls at Goexit, and recovers nothing', async () => {
  const { stdout, status } = await run(function* () {
    const done = makeChan(int);
    spawn(
      'main.go:1',
      deferring(function* (d) {
        d.push(send, done, 1);
        d.push(sayRecovered);
        yield gosched();
        Goexit();
      }),
    );
    yield recv(done);
  });
  expect(stdout).toBe('null ');
  expect(status).toBe(0);
});

it('goes on with Goexit when a panic on its way is recovered', async () => {
  const { stdout } = await run(function* () {
    const done = makeChan(int);
    const outer = deferring(function* (d) {
      d.push(send, done, 1);
      d.push(say, 'outer');
      yield deferring(function* (d) {
        d.push(sayRecovered);
        d.push(() => panic('on the way'));
        Goexit();
      })();
      say('not reached');
    });
    spawn('main.go:1', outer);
    yield recv(done);
  });
  expect(stdout).toBe('on the way outer ');
});

it('reports that nothing is left when main has left by Goexit', async () => {
  const { stderr, stdout, status } = await run(
    plain(() => {
      spawn(
        'main.go:1',
        lowered(function* () {
          yield gosched();
          say('other');
        }),
      );
      Goexit();
    }),
  );
  expect(stdout).toBe('other ');
  expect(stderr).toBe('fatal error: no goroutines (main called runtime.Goexit) - deadlock!\n');
  expect(status).toBe(2);
});

it('turns a property of null into a nil dereference', async () => {
  const { stdout } = await main(function* (d) {
    const text = () => {
      const value = recover(recovering(text)) as { Error(): string; RuntimeError(): void };
      value.RuntimeError();
      say(value.Error());
    };
    d.push(text);
    const p = null as unknown as { x: number };
    say(p.x);
  });
  expect(stdout).toBe('runtime error: invalid memory address or nil pointer dereference ');
});

it('lets no recover hide an error of gots itself', async () => {
  const { stderr, status } = await main(
    plain((d) => {
      d.push(sayRecovered);
      throw new Error('a bug');
    }),
  );
  expect(stderr).toMatch(/^gots: internal error: Error: a bug \(please report this.*\)\n$/);
  expect(status).toBe(70);
});

it('ends with a fatal error when the stack is full', async () => {
  const deep = (n: number): number => deep(n + 1) + 1;
  const { stderr, status } = await main(
    plain((d) => {
      d.push(sayRecovered);
      deep(0);
    }),
  );
  expect(stderr).toMatch(
    /^runtime: goroutine stack exceeds 1000000000-byte limit\nfatal error: stack overflow\n\ngoroutine 1 \[running\]:\n/,
  );
  expect(status).toBe(2);
});

it('shows the stack of a chain of panics between which calls had parked', async () => {
  const named = (func: string, line: number) =>
    class extends Frame {
      static override readonly func = func;
      static override readonly file = 'main.go';
      static override readonly lines = [line];
      override resume(value: unknown) {
        return value;
      }
    };
  const Caller = named('main.caller', 30);
  const body = deferring(function* (d) {
    d.push(
      deferring(function* (d) {
        d.push(
          lowered(function* () {
            yield gosched();
            panic('third');
          }),
        );
        yield gosched();
        panic('second');
      }),
    );
    yield gosched();
    panic('first');
  });
  const { stderr } = await run(function* () {
    spawn('main.go:1', () => {
      body();
      return link(new Caller());
    });
    for (let i = 0; i < 9; i++) yield gosched();
  });
  expect(stderr).toBe(`panic: first
\tpanic: second
\tpanic: third

goroutine 6 [running]:
panic(...)
\t/usr/local/go/src/runtime/panic.go:860
panic(...)
\t/usr/local/go/src/runtime/panic.go:860
main.caller(...)
\tmain.go:30
created by unknown in goroutine 1
\tmain.go:1
`);
});

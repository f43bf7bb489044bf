// Signals are received by who listens, ignored, or end the program.

import * as $ from 'gots/runtime';
import { expect, it } from 'vitest';
import { FakeHost } from '../../host/fake.ts';
import { type Body, run } from '../../testing/lowered.ts';
import { raise, signals } from './index.ts';

const INT = 2;
const TERM = 15;
const say = (signal: number) => $.write(1, `${signal} `);

it('are received once each, in the order they came', async () => {
  const host = new FakeHost();
  const { stdout } = await run(
    function* (): Body<void> {
      signals().listen(INT, false);
      signals().listen(TERM, false);
      host.signal('SIGTERM');
      host.signal('SIGTERM');
      raise(INT);
      say(yield signals().receive());
      say(yield signals().receive());
      $.spawn('main.go:1', () => void host.signal('SIGINT'));
      say(yield signals().receive());
    },
    {},
    host,
  );
  expect(stdout).toBe('15 2 2 ');
});

it('do nothing while they are ignored', async () => {
  const { status, stdout } = await run(function* () {
    signals().listen(TERM, true);
    raise(TERM);
    yield $.gosched();
    $.write(1, String(signals().isIgnored(TERM)));
  });
  expect(stdout).toBe('true');
  expect(status).toBe(0);
});

it('end the program when nobody listens any more', async () => {
  const { status } = await run(function* () {
    signals().listen(TERM, false);
    signals().leave(TERM);
    raise(TERM);
    yield $.gosched();
  });
  expect(status).toBe(143);
});

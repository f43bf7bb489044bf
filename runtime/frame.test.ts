// The return protocol, with functions lowered by hand exactly as ARCHITECTURE.md shows.

import { expect, it } from 'vitest';
import * as $ from './index.ts';
import { type Body, run } from './testing/lowered.ts';

type C = $.Chan<number> | null;

class doubleFrame extends $.Frame {
  static override readonly func = 'main.double';
  static override readonly file = 'main.go';
  static override readonly lines = [0, 12, 13];
  jobs!: C;
  results!: C;
  j!: number;
  save(pc: number, jobs: C, results: C, j: number): $.Parked {
    this.pc = pc;
    this.jobs = jobs;
    this.results = results;
    this.j = j;
    return $.link(this);
  }
  // biome-ignore lint/suspicious/noExplicitAny: as emitted
  override resume($r: any) {
    return double(this.jobs, this.results, this, $r);
  }
}

/** Receives, sends the double, returns what it received; −1 when jobs is closed. */
// biome-ignore lint/suspicious/noExplicitAny: as emitted
function double(jobs: C, results: C, $f?: doubleFrame, $r?: any): $.Parks<number> {
  let $pc = 0;
  let j = 0;
  if ($f !== undefined) {
    $pc = $f.pc;
    j = $f.j;
  }
  $park: for (;;) {
    switch ($pc) {
      case 0:
        $r = $.next(jobs);
        if ($r === $.PARKED) {
          $pc = 1;
          break $park;
        }
      case 1:
        if ($r === $.CLOSED) return -1;
        j = $r;
        $r = $.send(results, 2 * j);
        if ($r === $.PARKED) {
          $pc = 2;
          break $park;
        }
      case 2:
        return j;
    }
  }
  return ($f ?? new doubleFrame()).save($pc, jobs, results, j);
}

class sumFrame extends $.Frame {
  static override readonly func = 'main.sum';
  static override readonly file = 'main.go';
  static override readonly lines = [0, 22, 25];
  static override readonly hasDefers = true;
  $d!: $.Defers;
  jobs!: C;
  results!: C;
  total!: $.Ref<number>;
  save(pc: number, $d: $.Defers, jobs: C, results: C, total: $.Ref<number>): $.Parked {
    this.pc = pc;
    this.$d = $d;
    this.jobs = jobs;
    this.results = results;
    this.total = total;
    return $.link(this);
  }
  // biome-ignore lint/suspicious/noExplicitAny: as emitted
  override resume($r: any) {
    return sum(this.jobs, this.results, this, $r);
  }
}

/** Adds up what double gives until there is no more; a deferred call sends the sum and, after a panic, −2 is the result. */
// biome-ignore lint/suspicious/noExplicitAny: as emitted
function sum(jobs: C, results: C, $f?: sumFrame, $r?: any): $.Parks<number> {
  let $pc = 0;
  let total = $.ref(0);
  const $d = $f === undefined ? new $.Defers() : $f.$d;
  try {
    if ($f !== undefined) {
      $pc = $f.pc;
      total = $f.total;
      $f.rethrow();
    }
    $body: for (;;) {
      switch ($pc) {
        case 0: {
          const recovers = () => {
            const $p = $.recovering(recovers);
            const e = $.recover($p);
            if (e !== null) total.v = -2;
            return $.send(results, 1000);
          };
          $d.push(recovers);
        }
        case 3:
          $r = double(jobs, results);
          if ($r === $.PARKED) {
            $pc = 1;
            return ($f ?? new sumFrame()).save($pc, $d, jobs, results, total);
          }
        case 1:
          if ($r === -1) break $body;
          total.v += $r;
          if (total.v > 100) $.panic('too much');
          $pc = 3;
          continue;
        case 2:
          break $body;
      }
    }
  } catch ($e) {
    $d.panicked($e);
  }
  $r = $d.run();
  if ($r === $.PARKED) return ($f ?? new sumFrame()).save(2, $d, jobs, results, total);
  return total.v;
}

function* take(results: C, count: number): Body<number[]> {
  const values: number[] = [];
  for (let i = 0; i < count; i++) values.push(yield $.recv(results));
  return values;
}

it.each([0, 1, 8])(
  'resumes frames leaf first, with results, whatever parks (buffers of %i)',
  async (size) => {
    let result: unknown;
    const { status, stderr } = await run(function* () {
      const jobs = $.makeChan($.int, size);
      const results = $.makeChan($.int, size);
      const total = $.makeChan($.int, 1);
      $.spawn('main.go:40', () => $.send(jobs, 1));
      $.spawn('main.go:41', () => {
        const r = sum(jobs, results);
        return r === $.PARKED
          ? $.link(new Then((v) => $.send(total, v as number)))
          : $.send(total, r as number);
      });
      for (let i = 2; i < 5; i++) $.spawn('main.go:40', () => $.send(jobs, i));
      const values = yield* take(results, 4);
      $.close(jobs);
      values.push(yield $.recv(results));
      result = [values.toSorted((a, b) => a - b), yield $.recv(total)];
    });
    expect(stderr).toBe('');
    expect(status).toBe(0);
    expect(result).toEqual([[2, 4, 6, 8, 1000], 10]);
  },
);

it('hands what a callee threw to the next frame with defers, over those without', async () => {
  const { stderr, stdout } = await run(function* () {
    const jobs = $.makeChan($.int);
    const results = $.makeChan($.int);
    $.spawn('main.go:40', () => sum(jobs, results));
    yield $.send(jobs, 7);
    yield $.gosched();
    $.close(results);
    yield $.gosched();
    $.write(1, 'main goes on');
  });
  // The send that waited panics; the deferred call recovers, and its own send panics in turn.
  expect(stderr).toMatch(
    /^panic: send on closed channel \[recovered\]\n\tpanic: send on closed channel\n\ngoroutine 6 \[running\]:\n/,
  );
  expect(stdout).toBe('');
});

it('gives a deferred call that parks its time, and the result after a recovered panic', async () => {
  let result: unknown;
  await run(function* () {
    const jobs = $.makeChan($.int, 2);
    const results = $.makeChan($.int);
    yield $.send(jobs, 60);
    yield $.send(jobs, 70);
    const total = $.makeChan($.int, 1);
    $.spawn('main.go:41', () => {
      sum(jobs, results);
      return $.link(new Then((v) => $.send(total, v as number)));
    });
    result = [yield* take(results, 3), yield $.recv(total)];
  });
  expect(result).toEqual([[120, 140, 1000], -2]);
});

class Then extends $.Frame {
  private readonly after: (value: unknown) => unknown;
  constructor(after: (value: unknown) => unknown) {
    super();
    this.after = after;
  }
  override resume(value: unknown) {
    return this.after(value);
  }
}

// What TypeScript makes of the library: `npm run typecheck` fails when one of these stops being an error, or becomes one. Nothing here runs.

import { expectTypeOf, it } from 'vitest';
import { after, type Channel, chan, go, select, sleep, ticker, WaitGroup, withTimeout } from '../index.ts';

export async function channels(): Promise<void> {
  const c = chan<number>();
  expectTypeOf(c).toEqualTypeOf<Channel<number>>();
  expectTypeOf(await c.recv()).toEqualTypeOf<number | undefined>();
  for await (const v of c) expectTypeOf(v).toEqualTypeOf<number>();
  // @ts-expect-error a string is no number
  await c.send('x');
  // @ts-expect-error capacities are numbers
  chan<number>('1');
  // @ts-expect-error a channel of numbers gives no strings
  const strings: Channel<string> = c;
  void strings;
}

export async function selects(): Promise<void> {
  const numbers = chan<number>();
  const texts = chan<string>();
  const got = await select({ numbers, time: after(1), out: texts.sending('x'), none: null, default: true });
  expectTypeOf(got.case).toEqualTypeOf<'numbers' | 'time' | 'out' | 'default'>();
  switch (got.case) {
    case 'numbers':
      expectTypeOf(got.value).toEqualTypeOf<number | undefined>();
      if (got.ok) expectTypeOf(got.value).toEqualTypeOf<number>();
      break;
    case 'time':
      if (got.ok) expectTypeOf(got.value).toEqualTypeOf<Date>();
      break;
    case 'out':
      // @ts-expect-error a send has no value
      got.value;
      break;
    case 'default':
      break;
    // @ts-expect-error there is no such case
    case 'other':
  }
  // @ts-expect-error numbers are no cases
  await select({ a: 1 });
  // @ts-expect-error only default is true
  await select({ a: true });
  // @ts-expect-error a string cannot be sent there
  numbers.sending('x');
}

export async function functions(): Promise<void> {
  expectTypeOf(await go((a: number, b: string) => `${a}${b}`, 1, 'x')).toEqualTypeOf<string>();
  expectTypeOf(await go(async () => 1)).toEqualTypeOf<number>();
  // @ts-expect-error an argument is missing
  go((a: number) => a);
  // @ts-expect-error an argument is of another type
  go((a: number) => a, 'x');
  expectTypeOf(await withTimeout(5, (signal) => chan<boolean>().recv(signal))).toEqualTypeOf<
    boolean | undefined
  >();
  // @ts-expect-error what is to be done is missing
  await withTimeout(5);
  // @ts-expect-error times are numbers
  await sleep('1s');
  for await (const at of ticker(1)) expectTypeOf(at).toEqualTypeOf<Date>();
  expectTypeOf(new WaitGroup().go(() => 1)).toEqualTypeOf<Promise<number>>();
}

it('is typed', () => {
  expectTypeOf(select).toBeFunction();
});

// Runs in the temporary project that vite.test.ts makes.
import { expect, test } from 'vitest';
import { FromB } from './b.go';
import * as go from './crawl.go';

test('values, methods, errors, panics, signals and channels cross', async () => {
  expect(FromB()).toBe('b');
  expect(go.FromB).toBe(FromB);
  expect(go.Max).toBe(10);
  expect(go.Add(1, 2)).toBe(3);
  expect(() => go.Add(2 ** 53, 2)).toThrow(/Add/);
  expect(() => go.Huge()).toThrow(RangeError);
  expect(go.Big(2n ** 60n)).toBe(2n ** 61n);
  expect(go.Upper(['a', 'ü'], new Map())).toEqual([
    { Title: 'aé', Score: 0, Tags: ['a'] },
    { Title: 'üé', Score: 0.5, Tags: ['ü'] },
  ]);
  const c = go.NewCrawler('x');
  expect(c).toBeInstanceOf(go.Crawler);
  expect(c.Name).toBe('x');
  c.Name = 'ÿ';
  expect(c.Name).toBe('ÿ');
  expect(await Promise.all([c.Visit('a'), c.Visit('b')])).toEqual([1, 2]);
  await expect(c.Visit('')).rejects.toThrow('empty url – bad');
  expect(c.Count()).toBe(2);
  expect(new go.Crawler({ Name: 'n' }).Name).toBe('n');
  expect(await go.Search('q', async (s) => `${s}!`)).toEqual(['q', 'q!']);
  const mine = new Error('mine');
  await expect(
    go.Search('q', () => {
      throw mine;
    }),
  ).rejects.toThrow('each: mine');
  const abort = new AbortController();
  const p = go.Search('q', (s) => s, abort.signal);
  abort.abort();
  await expect(p).rejects.toMatchObject({ message: 'context canceled', name: 'AbortError' });
  await expect(go.Stuck()).rejects.toThrow(/deadlock/);
  expect(() => go.Boom(1)).toThrow('panic: boom 1');
  expect(() => go.Boom(0)).toThrow(/nil pointer/);
  await expect(go.Later()).rejects.toThrow('panic: later');
  const seen = [];
  for await (const n of go.Numbers(4)) seen.push(n);
  expect(seen).toEqual([0, 1, 2, 3]);
  expect(go.Bytes(new Uint8Array([1, 2]))).toEqual(new Uint8Array([2, 2]));
  expect(go.Sum(1, 2, 3)).toBe(6);
  expect(
    await Promise.all([go.Kind(1), go.Kind(1.5), go.Kind('s'), go.Kind(1n), go.Kind(null), go.Kind(c)]),
  ).toEqual(['int', 'float64', 'string', 'int64', '<nil>', '*crawl.Crawler']);
  expect(await go.Via(c, 'c')).toBe(3);
  await expect(go.Via(new go.Mute() as never, 'c')).rejects.toThrow('Via: parameter 1');
  await expect(go.Via(new Error('no visitor') as never, 'c')).rejects.toThrow(TypeError);
  expect(go.Whatever(c)).toBe(c);
  expect(
    go
      .Maps(
        new Map([
          ['a', 1],
          ['b', 1],
        ]),
      )
      .get(1)?.length,
  ).toBe(2);
  expect(await go.Adder(2)(3)).toBe(5);
  expect(await go.Pinned()).toBe(1);
});

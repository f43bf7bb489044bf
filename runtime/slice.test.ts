import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import * as $ from './index.ts';
import { point } from './testdata/point.ts';

const read = (name: string) =>
  readFileSync(new URL(`testdata/${name}`, import.meta.url), 'utf8')
    .trimEnd()
    .split('\n');

/** The text of the error f panics with. */
function panics(f: () => unknown): string {
  try {
    f();
  } catch (e) {
    return $.toJS(((e as $.Panic).value as { Error(): string }).Error());
  }
  return 'no panic';
}

describe('random operations, as recorded from Go', () => {
  const sections = new Map<string, string[]>();
  let lines: string[] = [];
  for (const line of read('slice.txt')) {
    if (line.startsWith('# ')) sections.set(line.slice(2), (lines = []));
    else lines.push(line);
  }
  let state = 12345;
  const draw = (n: number) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return (state >>> 8) % n;
  };

  function run<T>(name: string, elem: $.Type<T>, value: (n: number) => T, show: (v: T) => string) {
    const wanted = sections.get(name)!;
    expect(wanted.length).toBe(600);
    const s = Array.from({ length: 4 }, () => $.nilSlice(elem));
    for (let step = 0; step < 600; step++) {
      const [i, j] = [draw(4), draw(4)];
      const kind = draw(9);
      if (kind <= 1) s[i] = $.append(s[i], value(step));
      else if (kind === 2) s[i] = $.append(s[j], value(step), value(step + 1), value(step + 2));
      else if (kind === 3) s[i] = $.appendSlice(s[i], s[j]);
      else if (kind <= 5) {
        const low = draw(s[j].cap + 1);
        const high = low + draw(s[j].cap - low + 1);
        const max = kind === 5 ? high + draw(s[j].cap - high + 1) : undefined;
        s[i] = s[j].slice(low, high, max);
      } else if (kind === 6) $.copy(s[i], s[j]);
      else if (kind === 7 && s[i].len > 0) s[i].set(draw(s[i].len), value(step));
      else if (kind === 8 && s[i].len > 2) s[i] = $.appendSlice(s[i].slice(0, 1), s[i].slice(2));
      if (s[i].len > 400) s[i] = $.nilSlice(elem);
      let text = '';
      for (let k = 0; k < s[i].len; k += 1 + Math.floor(s[i].len / 4)) text += `${show(s[i].get(k))};`;
      expect(
        `${i} ${s[i].array === $.noArray} ${s[i].len} ${s[i].cap} ${text}`,
        `${name}, step ${step}`,
      ).toBe(wanted[step]);
    }
  }
  test('all', () => {
    run('int', $.int, (n) => n, String);
    run('uint8', $.uint8, (n) => n & 255, String);
    run('string', $.string, (n) => `s${n}`, String);
    run(
      'point',
      point.$type,
      (n) => new point(n, 0 - n),
      (p) => `{${p.x} ${p.y}}`,
    );
  });
});

test('capacities, as recorded from Go', () => {
  const mixed = $.structType(
    [
      ['a', $.string],
      ['b', $.uint8],
      ['p', $.pointerType($.int)],
    ],
    () => point as never,
  );
  const types = new Map<string, $.Type>([
    ['byte', $.uint8],
    ['int16', $.int16],
    ['int32', $.int32],
    ['int', $.int],
    ['string', $.string],
    ['any', $.anyType],
    ['*int', $.pointerType($.int)],
    ['[]int', $.sliceType($.int)],
    ['three', $.arrayType(3, $.int)],
    ['mixed', mixed],
    ['struct{}', $.arrayType(0, $.int)],
    ['[5]byte', $.arrayType(5, $.uint8)],
  ]);
  for (const line of read('capacity.txt')) {
    const [what, name, ...numbers] = line.split(' ');
    const elem = types.get(name)!;
    const found: unknown[] = [];
    if (what === 'one') {
      let s = $.nilSlice(elem);
      let last = 0;
      for (let i = 0; i < 5000; i++) {
        s = $.append(s, elem.zero());
        if (s.cap !== last) found.push((last = s.cap));
      }
    } else {
      for (let n = 1; n < 5000; n += Math.floor(n / 3) + 1) {
        const s = $.appendSlice($.makeSlice(elem, 0), $.makeSlice(elem, n));
        found.push(`${n}:${s.cap}:${$.appendSlice(s, $.makeSlice(elem, 7)).cap}`);
      }
    }
    expect(found.join(' '), `${what} ${name}`).toBe(numbers.join(' '));
  }
});

describe('panics', () => {
  const s = $.makeSlice($.int, 3, 4);
  const a = $.makeArray($.int, 3);
  const big = (2n ** 63n) as unknown as number;
  test.each([
    [() => s.at(5), 'index out of range [5] with length 3'],
    [() => s.at(-1), 'index out of range [-1]'],
    [() => s.at(big), 'index out of range [9223372036854775808] with length 3'],
    [() => $.check(5, a.length), 'index out of range [5] with length 3'],
    [() => s.slice(0, 5), 'slice bounds out of range [:5] with capacity 4'],
    [() => s.slice(0, big), 'slice bounds out of range [:9223372036854775808] with capacity 4'],
    [() => s.slice(5), 'slice bounds out of range [5:3]'],
    [() => s.slice(-1), 'slice bounds out of range [-1:]'],
    [() => s.slice(0, -1), 'slice bounds out of range [:-1]'],
    [() => s.slice(3, 2), 'slice bounds out of range [3:2]'],
    [() => s.slice(0, 2, 5), 'slice bounds out of range [::5] with capacity 4'],
    [() => s.slice(0, 3, 2), 'slice bounds out of range [:3:2]'],
    [() => s.slice(3, 2, 3), 'slice bounds out of range [3:2:]'],
    [() => s.slice(0, 2, -1), 'slice bounds out of range [::-1]'],
    [() => s.slice(0, -1, 2), 'slice bounds out of range [:-1:]'],
    [() => s.slice(-1, 2, 3), 'slice bounds out of range [-1::]'],
    [() => $.sliceArray(a, $.int, 0, 5), 'slice bounds out of range [:5] with length 3'],
    [() => $.sliceArray(a, $.int, 5), 'slice bounds out of range [5:3]'],
    [() => $.sliceArray(a, $.int, 0, 2, 5), 'slice bounds out of range [::5] with length 3'],
    [
      () => $.arrayFromSlice(s, 4),
      'cannot convert slice with length 3 to array or pointer to array with length 4',
    ],
    [() => $.makeSlice($.int, -1), 'makeslice: len out of range'],
    [() => $.makeSlice($.uint8, big), 'makeslice: len out of range'],
    [() => $.makeSlice($.int, 2 ** 60), 'makeslice: len out of range'],
    [() => $.makeSlice($.int, 2, -1), 'makeslice: cap out of range'],
    [() => $.makeSlice($.int, 5, 3), 'makeslice: cap out of range'],
  ])('%s', (f, text) => {
    expect(panics(f)).toBe(`runtime error: ${text}`);
  });
});

describe('identity of elements', () => {
  test('growing leaves the old elements behind', () => {
    const s = $.sliceOf(point.$type, [new point(1, 1)]);
    const p = s.get(0);
    const t = $.append(s, new point(2, 2));
    p.x = 9;
    expect([s.get(0).x, t.get(0).x]).toEqual([9, 1]);
  });
  test('writing over an element keeps pointers to it', () => {
    const s = $.makeSlice(point.$type, 1, 2);
    const t = s.slice(0, 2);
    const p = t.get(1);
    $.append(s, new point(7, 7));
    expect(p.x).toBe(7);
    $.copy(t, $.sliceOf(point.$type, [new point(3, 3)]));
    expect(s.get(0).x).toBe(3);
    $.swap(t, 0, 1);
    expect([s.get(0).x, p.x]).toEqual([7, 3]);
    $.clearSlice(t);
    expect(p.x).toBe(0);
  });
  test('arrays are copied with their elements', () => {
    const type = $.arrayType(2, point.$type);
    const a = type.zero();
    const b = type.clone(a);
    b[0].x = 5;
    expect([a[0].x, type.equal(a, b)]).toEqual([0, false]);
    const kept = a[0];
    type.assign(a, b);
    expect([kept.x, a[0] === kept, type.equal(a, b)]).toEqual([5, true, true]);
    const shared = $.sliceArray(a, point.$type, 1, 2, 2);
    shared.get(0).y = 8;
    expect([a[1].y, shared.cap]).toEqual([8, 1]);
    expect($.arrayFromSlice(shared, 1)[0]).not.toBe(a[1]);
  });
  test('slices of arrays write into them', () => {
    const a = $.arrayOf($.uint8, [1, 2, 3, 4]);
    const s = $.append($.sliceArray(a, $.uint8, 1, 2), 9);
    expect([...(a as Uint8Array)]).toEqual([1, 2, 9, 4]);
    expect($.copyString(s, 'xyz')).toBe(2);
    expect($.bytesToString($.sliceArray(a, $.uint8))).toBe('\x01xy\x04');
  });
});

test('pointers have identity', () => {
  const a = $.makeArray($.int, 3);
  const p = $.elementPointer(a, 1);
  p.v = 5;
  expect([a[1], p === $.elementPointer(a, 1), p === $.elementPointer(a, 2)]).toEqual([5, true, false]);
  const object = new point(1, 2);
  const x = $.fieldPointer(object, 'x');
  x.v++;
  expect([
    object.x,
    x === $.fieldPointer(object, 'x'),
    x === ($.fieldPointer(object, 'y') as unknown),
  ]).toEqual([2, true, false]);
  expect(panics(() => $.fieldPointer(null as unknown as point, 'x'))).toContain('nil pointer dereference');
});

import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import * as $ from './index.ts';
import { point } from './testdata/point.ts';

function text(f: () => unknown): string {
  try {
    f();
  } catch (e) {
    const { value } = e as $.Panic;
    return `${$.typeOf(value)!.string}: ${(value as { Error(): string }).Error()}`;
  }
  return 'no panic';
}

function all<K, V>(m: $.GoMap<K, V> | null): [K, V][] {
  const found: [K, V][] = [];
  const range = $.rangeMap(m);
  while (range.next()) found.push([range.key, range.value]);
  return found;
}

describe('keys', () => {
  test('of the plain kinds', () => {
    const m = $.mapOf($.int, $.string, [
      [1, 'a'],
      [(2n ** 60n) as unknown as number, 'b'],
    ]);
    expect([
      $.mapGet(m, 1),
      $.mapGet(m, (2n ** 60n) as unknown as number),
      $.mapGet(m, 3),
      $.mapLen(m),
    ]).toEqual(['a', 'b', undefined, 2]);
    $.mapDelete(m, 1);
    $.mapDelete(m, 7);
    expect([$.mapGet(m, 1), $.mapLen(m)]).toEqual([undefined, 1]);
  });

  test('floats: NaN is never found, the zeros are equal', () => {
    const m = $.makeMap($.float64, $.int);
    for (const [i, k] of [NaN, NaN, 0, -0, 1.5].entries()) $.mapSet(m, k, i);
    expect([$.mapLen(m), $.mapGet(m, NaN), $.mapGet(m, 0), $.mapGet(m, -0), $.mapGet(m, 1.5)]).toEqual([
      4,
      undefined,
      3,
      3,
      4,
    ]);
    expect(all(m).some(([k]) => Object.is(k, -0))).toBe(true);
    $.clearMap(m);
    expect($.mapLen(m)).toBe(0);
  });

  test('structs, arrays, complex numbers', () => {
    const m = $.makeMap(point.$type, $.int);
    $.mapSet(m, new point(1, 23), 1);
    $.mapSet(m, new point(12, 3), 2);
    expect([
      $.mapGet(m, new point(1, 23)),
      $.mapGet(m, new point(12, 3)),
      $.mapGet(m, new point(1, 2)),
    ]).toEqual([1, 2, undefined]);
    const pair = $.arrayType(2, $.string);
    const n = $.makeMap(pair, $.int);
    $.mapSet(n, ['a', 'bc'], 1);
    $.mapSet(n, ['ab', 'c'], 2);
    expect([$.mapGet(n, ['a', 'bc']), $.mapGet(n, ['ab', 'c']), $.mapGet(n, ['abc', ''])]).toEqual([
      1,
      2,
      undefined,
    ]);
    const c = $.mapOf($.complex128, $.int, [[$.complex(0, -0), 1]]);
    expect([$.mapGet(c, $.complex(-0, 0)), $.mapGet(c, $.complex(0, 1))]).toEqual([1, undefined]);
  });

  test('interfaces: the dynamic type counts', () => {
    const celsius = $.named('main.Celsius', $.float64);
    const p = new point(1, 2);
    const keys: unknown[] = [
      null,
      1,
      '1',
      true,
      p,
      new point(1, 2),
      $.box(point.$type, new point(1, 2)),
      $.box($.float64, 1),
      $.box($.int64, 1),
      $.box(celsius, 1),
      $.box($.arrayType(1, $.anyType), [1]),
      $.box($.arrayType(1, $.anyType), ['1']),
      $.box($.arrayType(1, $.anyType), [$.box($.uint8, 1)]),
      $.box($.pointerType(point.$type), null),
      $.box($.complex128, $.complex(1, 0)),
    ];
    const m = $.makeMap($.anyType, $.int);
    keys.forEach((k, i) => {
      $.mapSet(m, k, i);
    });
    expect($.mapLen(m)).toBe(keys.length);
    keys.forEach((k, i) => {
      expect($.mapGet(m, k)).toBe(i);
    });
    expect($.mapGet(m, $.box(point.$type, new point(1, 2)))).toBe(6);
    expect($.mapGet(m, $.box($.arrayType(1, $.anyType), [$.box($.uint8, 1)]))).toBe(12);
    // Two keys are one exactly when they are equal.
    for (const a of keys) for (const b of keys) expect($.equal(a, b)).toBe(a === b);
  });

  test('few integers, small and large, and a blank field', () => {
    const m = $.makeMap(point.$type, $.int);
    const edges = [
      0,
      1,
      -1,
      2 ** 25 - 1,
      2 ** 25,
      -(2 ** 25),
      -(2 ** 25) - 1,
      2 ** 50,
      (2n ** 60n) as unknown as number,
    ];
    const points = edges.flatMap((x) => edges.map((y) => new point(x, y)));
    points.forEach((p, i) => {
      $.mapSet(m, p, i);
    });
    expect($.mapLen(m)).toBe(points.length);
    points.forEach((p, i) => {
      expect($.mapGet(m, p.$clone())).toBe(i);
    });
    const single = $.arrayType(1, $.anyType);
    const n = $.mapOf(single, $.int, [
      [[1], 1],
      [['1'], 2],
      [[$.box($.int8, 1)], 3],
    ]);
    expect([$.mapLen(n), $.mapGet(n, [1]), $.mapGet(n, ['1']), $.mapGet(n, [$.box($.int8, 1)])]).toEqual([
      3, 1, 2, 3,
    ]);
    const blank = $.namedStruct(
      'main.B',
      () => point as never,
      () => [
        ['x', $.int],
        ['_', $.int, { property: 'y' }],
      ],
    );
    expect(blank.key(new point(1, 2))).toBe(blank.key(new point(1, 3)));
  });

  test('a key that is changed afterwards', () => {
    const m = $.makeMap(point.$type, $.int);
    const k = new point(1, 2);
    $.mapSet(m, k.$clone(), 5);
    k.x = 9;
    expect($.mapGet(m, new point(1, 2))).toBe(5);
  });
});

describe('panics', () => {
  const slice = $.box($.sliceType($.int), $.nilSlice($.int));
  const nested = $.box($.arrayType(1, $.anyType), [slice]);
  test('nil map', () => {
    expect(text(() => $.mapSet(null, 1, 1))).toBe('runtime.plainError: assignment to entry in nil map');
    expect([$.mapGet(null, 1), $.mapLen(null), all(null)]).toEqual([undefined, 0, []]);
    $.mapDelete(null, 1);
    $.clearMap(null);
  });
  test('unhashable keys', () => {
    const m = $.makeMap($.anyType, $.int);
    const empty = 'maps.unhashableTypeError: hash of unhashable type: []int';
    expect(text(() => $.mapGet(m, slice))).toBe(empty);
    expect(text(() => $.mapGet(null, slice))).toBe(empty);
    expect(text(() => $.mapDelete(m, slice))).toBe(empty);
    expect(text(() => $.mapGet(m, nested))).toBe(empty);
    const full = 'runtime.errorString: runtime error: hash of unhashable type []int';
    expect(text(() => $.mapSet(m, slice, 1))).toBe(full);
    $.mapSet(m, 1, 1);
    expect(text(() => $.mapGet(m, slice))).toBe(full);
    expect(text(() => $.mapDelete(m, nested))).toBe(full);
  });
});

describe('range', () => {
  test('visits every entry once, in an order that varies', () => {
    for (const n of [1, 2, 8, 9, 100]) {
      const m = $.makeMap($.int, $.int);
      for (let i = 0; i < n; i++) $.mapSet(m, i, i * i);
      const orders = new Set<string>();
      for (let run = 0; run < 40; run++) {
        const found = all(m);
        orders.add(found.join(' '));
        expect(found.sort((a, b) => a[0] - b[0])).toEqual(Array.from({ length: n }, (_, i) => [i, i * i]));
      }
      if (n > 1) expect(orders.size).toBeGreaterThan(1);
    }
  });

  test('changes on the way', () => {
    const action = fc.record({
      at: fc.nat(30),
      kind: fc.constantFrom('delete', 'add', 'again', 'clear'),
      key: fc.nat(40),
    });
    fc.assert(
      fc.property(fc.nat(30), fc.array(action, { maxLength: 30 }), (n, actions) => {
        const m = $.makeMap($.int, $.int);
        /** The keys that were there from the beginning and never deleted. */
        const lasting = new Set<number>();
        for (let k = 0; k < n; k++) {
          $.mapSet(m, k, 0);
          lasting.add(k);
        }
        /** For each key: the number of the entry it has now, and the last one visited. */
        const entry = new Map<number, number>();
        const visited = new Map<number, number>();
        let steps = 0;
        const range = $.rangeMap(m);
        while (range.next()) {
          expect(++steps).toBeLessThan(200);
          const { key } = range;
          expect($.mapGet(m, key), 'visited entries exist').toBe(range.value);
          expect(visited.get(key), 'an entry is visited once').not.toBe(entry.get(key) ?? 0);
          visited.set(key, entry.get(key) ?? 0);
          for (const a of actions.filter((x) => x.at === steps)) {
            if (a.kind === 'clear') {
              for (const k of lasting) if (!visited.has(k)) lasting.delete(k);
              for (let k = 0; k <= 40; k++) entry.set(k, (entry.get(k) ?? 0) + 1);
              $.clearMap(m);
              continue;
            }
            if (a.kind !== 'add' && $.mapGet(m, a.key) !== undefined) {
              $.mapDelete(m, a.key);
              if (!visited.has(a.key)) lasting.delete(a.key);
              entry.set(a.key, (entry.get(a.key) ?? 0) + 1);
            }
            if (a.kind !== 'delete') $.mapSet(m, a.key, steps);
          }
        }
        for (const k of lasting) expect(visited.has(k), `visits ${k}`).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });

  test('ends when each step adds', () => {
    const m = $.mapOf($.int, $.bool, [[0, true]]);
    const range = $.rangeMap(m);
    let steps = 0;
    while (range.next()) {
      expect(++steps).toBeLessThan(10);
      $.mapDelete(m, range.key);
      $.mapSet(m, range.key, true);
      $.mapSet(m, range.key + 1, true);
    }
  });
});

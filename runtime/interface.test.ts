import { describe, expect, test } from 'vitest';
import * as $ from './index.ts';
import { point } from './testdata/point.ts';

/* type Celsius float64; func (c Celsius) String() string; func (c *Celsius) Heat(by float64, twice bool) */
const celsius = $.named('main.Celsius', $.float64);
$.methods(
  celsius,
  {
    String: [(c: number) => `${c}°`, 'func() string'],
    Plus: [(c: number, a: number, b: number, d: number) => c + a + b + d, 'func(a, b, c float64) float64'],
  },
  {
    Heat: [
      (c: $.Pointer<number>, by: number, twice: boolean) => {
        c.v += twice ? 2 * by : by;
      },
      'func(float64, bool)',
    ],
    'main.own': [(c: $.Pointer<number>) => c.v, 'func() float64'],
  },
);
/* func (p point) Sum() int; func (p *point) Move() */
$.methods(
  point.$type,
  { Sum: [(p: point) => p.x++ + p.y, 'func() int'] },
  { Move: [(p: point | null) => (p === null ? -1 : ++p.x), 'func() int'] },
);
const stringer = $.named('fmt.Stringer', $.interfaceType({ String: 'func() string' }));
const heater = $.interfaceType({ String: 'func() string', Heat: 'func(float64, bool)' });
const summer = $.named('main.Summer', $.interfaceType({ Sum: 'func() int' }));
const mover = $.named('main.Mover', $.interfaceType({ Sum: 'func() int', Move: 'func() int' }));

function text(f: () => unknown): string {
  try {
    f();
  } catch (e) {
    const { value } = e as $.Panic;
    expect($.is(value, $.errorType)).toBe(true);
    expect($.is(value, $.interfaceType({ RuntimeError: 'func()', Error: 'func() string' }))).toBe(true);
    return `${$.typeOf(value)!.string}: ${(value as { Error(): string }).Error()}`;
  }
  return 'no panic';
}

describe('dynamic types', () => {
  test('of values that need no box', () => {
    const p = new point(1, 2);
    const pairs: [unknown, $.Type | null][] = [
      ['s', $.string],
      [5, $.int],
      [2n ** 60n, $.int],
      [true, $.bool],
      [p, $.pointerType(point.$type)],
      [null, null],
    ];
    for (const [x, type] of pairs) {
      expect($.typeOf(x)).toBe(type);
      if (type !== null) expect($.box(type, x)).toBe(x);
      expect($.unbox(x)).toBe(x);
    }
  });
  test('of boxes', () => {
    for (const [type, v] of [
      [$.float64, 1],
      [celsius, 1],
      [$.named('main.S', $.string), 's'],
      [point.$type, new point()],
      [$.pointerType(celsius), $.ref(1)],
      [$.pointerType(point.$type), null],
      [$.sliceType($.int), $.nilSlice($.int)],
    ] as [$.Type, unknown][]) {
      const x = $.box(type, v);
      expect(x).not.toBe(v);
      expect([$.typeOf(x) === type, $.unbox(x) === v, $.is(x, type), $.is(x, $.anyType)]).toEqual([
        true,
        true,
        true,
        true,
      ]);
      expect($.is(x, $.int)).toBe(false);
    }
    expect([$.is(null, $.anyType), $.is(null, $.int), $.is(1, $.int64)]).toEqual([false, false, false]);
  });
});

describe('methods', () => {
  test('of values and pointers', () => {
    expect($.box(celsius, 20).String()).toBe('20°');
    const variable = $.ref(20);
    const pointer = $.box($.pointerType(celsius), variable);
    pointer.Heat(5, true);
    expect([pointer.String(), variable.v, pointer.own(), pointer['main.own']()]).toEqual(['30°', 30, 30, 30]);
    expect([pointer.Plus(1, 2, 3), $.box(celsius, 1).Plus(1, 2, 3)]).toEqual([36, 7]);
  });
  test('receive copies', () => {
    const value = $.box(point.$type, new point(1, 2));
    expect([value.Sum(), value.Sum()]).toEqual([3, 3]);
  });
  test('of nil pointers', () => {
    const none = $.box($.pointerType(point.$type), null);
    expect(none.Move()).toBe(-1);
    expect(text(() => none.Sum())).toBe(
      'runtime.plainError: value method main.point.Sum called using nil *point pointer',
    );
  });
  test('sets', () => {
    const implementing = (type: $.Type) =>
      [stringer, heater, summer, mover].map((i) => $.missingMethod(type, i));
    expect(implementing(celsius)).toEqual([null, 'Heat', 'Sum', 'Move']);
    expect(implementing($.pointerType(celsius))).toEqual([null, null, 'Sum', 'Move']);
    expect(implementing(point.$type)).toEqual(['String', 'Heat', null, 'Move']);
    expect(implementing($.pointerType(point.$type))).toEqual(['String', 'Heat', null, null]);
    expect(implementing($.pointerType($.pointerType(celsius)))).toEqual(['String', 'Heat', 'Sum', 'Move']);
    expect($.is($.box(celsius, 1), $.interfaceType({ String: 'func() []uint8' }))).toBe(false);
    expect([$.is(new point(), mover), $.is($.box(point.$type, new point()), mover)]).toEqual([true, false]);
  });
  test('of the class itself', () => {
    class Counter {
      static readonly $type = $.namedStruct(
        'sync.Counter',
        () => Counter,
        () => [],
      );
      n = 0;
      $clone(): this {
        return this;
      }
      $set(): void {}
      Add(by: number): number {
        return (this.n += by);
      }
    }
    $.methods(Counter.$type, {}, { Add: 'func(int) int' });
    const adder = $.interfaceType({ Add: 'func(int) int' });
    const c = new Counter();
    expect([$.is(c, adder), $.assert(c, adder, 'interface {}').Add(2), c.n]).toEqual([true, 2, 2]);
    expect($.methodSet($.pointerType(Counter.$type)).get('Add')!.call(c, 3)).toBe(5);
    const none = $.box($.pointerType(Counter.$type), null);
    expect(() => none.Add(1)).toThrow(TypeError);
  });
});

describe('assertions', () => {
  test('hold', () => {
    const p = new point();
    expect([
      $.assert('s', $.string, 'interface {}'),
      $.assert($.box(celsius, 3), celsius, 'interface {}'),
    ]).toEqual(['s', 3]);
    expect($.assert(p, summer, 'interface {}')).toBe(p);
    expect(
      $.assert($.box($.pointerType(point.$type), null), $.pointerType(point.$type), 'interface {}'),
    ).toBe(null);
  });
  const other = $.namedStruct(
    'main.T',
    () => point,
    () => [],
  );
  const same = $.namedStruct(
    'main.T',
    () => point,
    () => [],
  );
  const far = $.namedStruct(
    'main.T',
    () => point,
    () => [],
    'example.com/main',
  );
  test.each([
    [() => $.assert('s', $.int, 'interface {}'), 'interface {} is string, not int'],
    [() => $.assert(null, $.int, 'interface {}'), 'interface {} is nil, not int'],
    [() => $.assert('s', stringer, 'interface {}'), 'string is not fmt.Stringer: missing method String'],
    [() => $.assert(null, stringer, 'interface {}'), 'interface is nil, not fmt.Stringer'],
    [
      () => $.assert($.box(celsius, 1), mover, 'fmt.Stringer'),
      'main.Celsius is not main.Mover: missing method Move',
    ],
    [() => $.assert(null, celsius, 'fmt.Stringer'), 'fmt.Stringer is nil, not main.Celsius'],
    [() => $.assert('s', $.errorType, 'interface {}'), 'string is not error: missing method Error'],
    [
      () => $.assert('s', $.interfaceType({ Foo: 'func()', Bar: 'func()' }), 'interface {}'),
      'string is not interface { Bar(); Foo() }: missing method Bar',
    ],
    [
      () => $.assert($.box(point.$type, new point()), $.pointerType(point.$type), 'main.Summer'),
      'main.Summer is main.point, not *main.point',
    ],
    [
      () => $.assert($.box($.mapType($.string, $.anyType), null), $.sliceType($.int), 'interface {}'),
      'interface {} is map[string]interface {}, not []int',
    ],
    [
      () => $.assert($.box(same, new point()), other, 'interface {}'),
      'interface {} is main.T, not main.T (types from different scopes)',
    ],
    [
      () => $.assert($.box(far, new point()), other, 'interface {}'),
      'interface {} is main.T, not main.T (types from different packages)',
    ],
  ])('%s', (f, wanted) => {
    expect(text(f)).toBe(`*runtime.TypeAssertionError: interface conversion: ${wanted}`);
  });
});

describe('equality', () => {
  const slice = $.box($.sliceType($.int), $.nilSlice($.int));
  test('of dynamic types and values', () => {
    expect($.equal($.box($.float64, 1), $.box($.float64, 1))).toBe(true);
    expect($.equal($.box($.float64, NaN), $.box($.float64, NaN))).toBe(false);
    expect($.equal($.box($.float64, 1), $.box(celsius, 1))).toBe(false);
    expect($.equal(1, $.box($.int64, 1))).toBe(false);
    expect($.equal(2n ** 60n, 2n ** 60n)).toBe(true);
    expect($.equal($.box(point.$type, new point(1, 2)), $.box(point.$type, new point(1, 2)))).toBe(true);
    expect($.equal(new point(1, 2), new point(1, 2))).toBe(false);
    expect($.equal(null, $.box($.pointerType(point.$type), null))).toBe(false);
    expect($.equal($.box($.pointerType(point.$type), null), $.box($.pointerType(point.$type), null))).toBe(
      true,
    );
    expect($.equal(slice, 1)).toBe(false);
    expect($.equal(slice, $.box($.sliceType($.string), $.nilSlice($.string)))).toBe(false);
    const nan = $.box($.float64, NaN);
    expect($.equal(nan, nan)).toBe(false);
  });
  test('panics where the types cannot be compared', () => {
    const panic = (what: string) => `runtime.errorString: runtime error: comparing uncomparable type ${what}`;
    expect(text(() => $.equal(slice, slice))).toBe(panic('[]int'));
    const array = (x: unknown) => $.box($.arrayType(2, $.anyType), [x, slice]);
    expect(text(() => $.equal(array(1), array(1)))).toBe(panic('[]int'));
    expect($.equal(array(1), array(2))).toBe(false);
    const f = $.box($.funcType([], []), () => {});
    expect(text(() => $.equal(f, f))).toBe(panic('func()'));
    const holder = $.structType([['f', $.funcType([], [])]], () => point as never);
    expect(text(() => $.equal($.box(holder, {} as never), $.box(holder, {} as never)))).toBe(
      panic('struct { f func() }'),
    );
  });
});

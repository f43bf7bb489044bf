import { describe, expect, test } from 'vitest';
import * as $ from './index.ts';
import { point } from './testdata/point.ts';

const Class = () => point as never;
const mutex = $.namedStruct('sync.Mutex', Class, () => []);
const locker = $.named('sync.Locker', $.interfaceType({ Lock: 'func()', Unlock: 'func()' }));
const K = $.named('main.K', $.int);
const error = $.errorType;
const bytes = $.sliceType($.uint8);
const recv = $.chanType($.int, 'recv');

/** As %T prints them in Go. */
test.each([
  [bytes, '[]uint8'],
  [$.mapType($.string, $.anyType), 'map[string]interface {}'],
  [$.arrayType(3, error), '[3]error'],
  [$.chanType($.int), 'chan int'],
  [recv, '<-chan int'],
  [$.chanType($.int, 'send'), 'chan<- int'],
  [$.chanType(recv), 'chan (<-chan int)'],
  [$.chanType(recv, 'send'), 'chan<- <-chan int'],
  [$.chanType($.chanType($.int), 'recv'), '<-chan chan int'],
  [$.chanType($.funcType([], []), 'both'), 'chan func()'],
  [$.funcType([$.int, $.sliceType($.string)], [$.int, error], true), 'func(int, ...string) (int, error)'],
  [$.funcType([], [$.int]), 'func() int'],
  [$.funcType([$.funcType([$.int], [$.int])], []), 'func(func(int) int)'],
  [$.structType([], Class), 'struct {}'],
  [
    $.structType(
      [
        ['X', $.int, 'json:"x"'],
        ['y', $.string],
      ],
      Class,
    ),
    'struct { X int "json:\\"x\\""; y string }',
  ],
  [
    $.structType(
      [
        ['Mutex', mutex, $.embedded],
        ['X', $.int],
        ['K', $.pointerType(K), $.embedded],
      ],
      Class,
    ),
    'struct { sync.Mutex; X int; *main.K }',
  ],
  [
    $.pointerType($.interfaceType({ Close: 'func() error', Read: 'func([]uint8) (int, error)' })),
    '*interface { Close() error; Read([]uint8) (int, error) }',
  ],
  [$.sliceType($.interfaceType({ 'example.com/main.m': 'func()' })), '[]interface { main.m() }'],
  [$.mapType(K, $.structType([['Locker', locker, $.embedded]], Class)), 'map[main.K]struct { sync.Locker }'],
  [
    $.funcType([$.structType([['a', $.int]], Class)], [$.interfaceType({ Error: 'func() string' })]),
    'func(struct { a int }) interface { Error() string }',
  ],
  [$.named('main.Pair[int,main.K]', () => mutex), 'main.Pair[int,main.K]'],
  [$.unsafePointer, 'unsafe.Pointer'],
])('%s', (type, text) => {
  expect(type.string).toBe(text);
});

test('the same parts make the same type', () => {
  expect($.sliceType(K)).toBe($.sliceType(K));
  expect($.arrayType(2, K)).toBe($.arrayType(2, K));
  expect($.arrayType(2, K)).not.toBe($.arrayType(3, K));
  expect($.mapType($.string, bytes)).toBe($.mapType($.string, $.sliceType($.uint8)));
  expect($.chanType(K)).not.toBe($.chanType(K, 'send'));
  expect($.chanType(recv)).not.toBe($.chanType($.chanType($.int, 'recv'), 'recv'));
  expect($.pointerType(mutex)).toBe($.pointerType(mutex));
  expect($.funcType([bytes], [], true)).not.toBe($.funcType([bytes], []));
  expect($.interfaceType({ B: 'func()', A: 'func()' })).toBe($.interfaceType({ A: 'func()', B: 'func()' }));
  expect($.interfaceType({})).toBe($.anyType);
  const fields = () => [['a', $.int]] as const;
  expect($.structType(fields(), Class)).toBe($.structType(fields(), Class));
  expect($.structType([['a', $.int, 'tag']], Class)).not.toBe($.structType(fields(), Class));
  // Fields that are not exported belong to their package.
  expect($.structType(fields(), Class, 'p')).not.toBe($.structType(fields(), Class, 'q'));
  expect($.structType([['A', $.int]], Class, 'p')).toBe($.structType([['A', $.int]], Class, 'q'));
  expect($.structType([['Mutex', mutex, $.embedded]], Class)).not.toBe(
    $.structType([['Mutex', mutex]], Class),
  );
});

test('each declaration makes a type of its own', () => {
  const [a, b] = [$.named('main.T', $.int), $.named('main.T', $.int)];
  expect(a === b || $.sliceType(a) === $.sliceType(b) || $.mapType(a, a) === $.mapType(b, b)).toBe(false);
  expect([a.string, b.string, a.kind, a.underlying === $.int, a.name, a.pkg]).toEqual([
    'main.T',
    'main.T',
    'int',
    true,
    'T',
    'main',
  ]);
  expect($.named('rand.Rand', $.int, 'math/rand').id).toBe('math/rand.Rand');
});

describe('types that refer to themselves', () => {
  test('through slices and functions', () => {
    const tree: $.Type = $.named('main.Tree', () => $.sliceType(tree));
    expect([tree.kind, tree.elem === tree, tree.size, tree.comparable]).toEqual(['slice', true, 24, false]);
    const step: $.Type = $.named('main.Step', () => $.funcType([], [step]));
    expect([step.underlying.string, step.zero()]).toEqual(['func() main.Step', null]);
  });
  test('structs', () => {
    const node: $.Type = $.namedStruct('main.Node', Class, () => [
      ['next', $.pointerType(node)],
      ['all', $.mapType($.string, node)],
    ]);
    expect([node.size, node.comparable, node.fields[0].type.elem === node]).toEqual([16, false, true]);
  });
});

/** As unsafe.Sizeof gives them. */
test.each([
  [
    $.structType(
      [
        ['a', $.uint8],
        ['b', $.int64],
        ['c', $.uint8],
        ['d', $.arrayType(0, $.int)],
      ],
      Class,
    ),
    32,
  ],
  [
    $.structType(
      [
        ['a', $.int32],
        ['z', $.structType([], Class)],
      ],
      Class,
    ),
    8,
  ],
  [
    $.structType(
      [
        ['a', $.uint8],
        ['c', $.complex64],
        ['s', $.string],
      ],
      Class,
    ),
    32,
  ],
  [
    $.arrayType(
      3,
      $.structType(
        [
          ['a', $.int16],
          ['b', $.bool],
        ],
        Class,
      ),
    ),
    12,
  ],
  [$.structType([], Class), 0],
  [$.anyType, 16],
  [$.complex128, 16],
  [$.arrayType(2, $.string), 32],
])('size of %#', (type, size) => {
  expect(type.size).toBe(size);
});

test('fields', () => {
  const type = $.namedStruct(
    'a.S',
    Class,
    () => [
      ['Größe', $.int, 'json:"g"'],
      ['Mutex', mutex, $.embedded],
      ['constructor', $.int, { property: 'constructor_' }],
    ],
    'example.com/a',
  );
  const plain = { embedded: false, tag: '', pkg: '' };
  expect(type.fields).toEqual([
    { ...plain, name: $.utf8('Größe'), property: 'Größe', type: $.int, exported: true, tag: 'json:"g"' },
    { ...plain, name: 'Mutex', property: 'Mutex', type: mutex, exported: true, embedded: true },
    {
      ...plain,
      name: 'constructor',
      property: 'constructor_',
      type: $.int,
      exported: false,
      pkg: 'example.com/a',
    },
  ]);
});

test('zero values', () => {
  expect(
    [$.int, $.string, $.bool, $.float32, K, $.anyType, $.pointerType(K), $.mapType(K, K)].map((t) =>
      t.zero(),
    ),
  ).toEqual([0, '', false, 0, 0, null, null, null]);
  expect($.sliceType(K).zero().array).toBe($.noArray);
  expect($.arrayType(2, $.uint8).zero()).toEqual(new Uint8Array(2));
  expect(point.$type.zero()).toEqual(new point());
  const points = $.arrayType(2, point.$type).zero();
  expect([points.length, points[0] === points[1]]).toEqual([2, false]);
});

import { expect, it } from 'vitest';
import { constString, makeFromLiteral, makeInt64 } from './constant.ts';
import { convertConstant } from './conversions.ts';
import { representable } from './representable.ts';
import type { BasicName } from './types.ts';
import { typ } from './universe.ts';

const float = (text: string) => makeFromLiteral(text, 'FLOAT');

it.each<[BasicName, bigint, boolean]>([
  ['int8', 127n, true],
  ['int8', 128n, false],
  ['int8', -128n, true],
  ['uint8', 255n, true],
  ['uint8', -1n, false],
  ['int', 2n ** 63n - 1n, true],
  ['int', 2n ** 63n, false],
  ['uint64', 2n ** 64n - 1n, true],
  ['uint64', 2n ** 64n, false],
  ['float32', 2n ** 200n, false],
  ['untyped int', 2n ** 500n, true],
])('%s holds %s: %s', (type, value, fits) => {
  const result = representable(makeInt64(value), typ[type], typ['untyped int']);
  expect(result.error).toBe(fits ? undefined : 'overflows');
});

it('tells truncation from overflow', () => {
  expect(representable(float('1.5'), typ.int, typ['untyped float'])).toEqual({ error: 'truncated' });
  expect(representable(float('1e100'), typ.int, typ['untyped float'])).toEqual({ error: 'truncated' });
  expect(representable(float('1e400'), typ.float64, typ['untyped float'])).toEqual({ error: 'overflows' });
  expect(representable(makeFromLiteral('"a"', 'STRING'), typ.int, typ['untyped string'])).toEqual({
    error: 'invalid',
  });
});

it('takes floats and complex numbers without a fraction for integers', () => {
  expect(representable(float('3.0'), typ.int, typ['untyped float']).value).toEqual(makeInt64(3));
  expect(representable(makeFromLiteral('0i', 'IMAG'), typ.int, typ['untyped complex']).value).toEqual(
    makeInt64(0),
  );
});

it('rounds to the type', () => {
  const { value } = representable(float('0.1'), typ.float32);
  expect(value?.kind === 'float' && value.den).toBe(2n ** 27n);
  expect(representable(float('1e-1000'), typ.float64).value).toMatchObject({ num: 0n });
});

it('converts integers to strings as code points', () => {
  const string = (n: number) => constString(convertConstant(makeInt64(n), typ['untyped int'], typ.string)!);
  expect(string(65)).toBe('"A"');
  expect(string(0x4e16)).toBe('"世"');
  expect(string(-1)).toBe('"\uFFFD"');
  expect(string(0xd800)).toBe('"\uFFFD"');
});

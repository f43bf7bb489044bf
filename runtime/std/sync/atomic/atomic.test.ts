// Arithmetic wraps as Go's; Value keeps its type, with Go's texts.

import * as $ from 'gots/runtime';
import { describe, expect, it } from 'vitest';
import { Int32, Int64, Uint32, Uint64, Value } from './index.ts';

describe('integers', () => {
  it('wrap around', () => {
    const i32 = new Int32();
    expect(i32.Add(2 ** 31 - 1)).toBe(2 ** 31 - 1);
    expect(i32.Add(1)).toBe(-(2 ** 31));
    const u32 = new Uint32();
    expect(u32.Add(2 ** 32 - 1)).toBe(2 ** 32 - 1);
    expect(u32.Add(2)).toBe(1);
    const i64 = new Int64();
    i64.Store($.sub($.shl(1, 63), 1));
    expect(String(i64.Add(1))).toBe('-9223372036854775808');
    const u64 = new Uint64();
    expect(String(u64.Or($.shlU(1, 63)))).toBe('0');
    expect(String(u64.And(3))).toBe('9223372036854775808');
    expect(u64.Load()).toBe(0);
  });

  it('are compared by value, however large', () => {
    const x = new Uint64();
    x.Store($.shlU(1, 63));
    expect(x.CompareAndSwap($.shlU(1, 63), 4)).toBe(true);
    expect(x.CompareAndSwap(5, 6)).toBe(false);
    expect(x.Swap(7)).toBe(4);
  });
});

describe('Value', () => {
  const message = (f: () => void): unknown => {
    try {
      f();
    } catch (e) {
      return (e as $.Panic).value;
    }
  };

  it('takes values of one type', () => {
    const v = new Value();
    expect(v.Load()).toBe(null);
    v.Store('a');
    expect(message(() => v.Store(null))).toBe('sync/atomic: store of nil value into Value');
    expect(message(() => v.Store(1))).toBe('sync/atomic: store of inconsistently typed value into Value');
    expect(message(() => v.Swap(1))).toBe('sync/atomic: swap of inconsistently typed value into Value');
    expect(message(() => v.CompareAndSwap('a', 1))).toBe(
      'sync/atomic: compare and swap of inconsistently typed values',
    );
    expect(v.CompareAndSwap('a', 'b')).toBe(true);
    expect(v.CompareAndSwap('a', 'c')).toBe(false);
    expect(v.Swap('d')).toBe('b');
  });
});

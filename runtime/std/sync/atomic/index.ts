// Natives of sync/atomic.

import * as $ from 'gots/runtime';
import { Cell } from './cell.ts';

export { Int32, Int64, Uint32, Uint64, Uintptr } from './integers.ts';

export class Bool extends Cell<boolean> {
  static readonly $type: $.Type<Bool> = /* @__PURE__ */ $.namedStruct(
    'atomic.Bool',
    () => Bool,
    () => [['v', $.bool]],
    'sync/atomic',
    () => [
      {},
      {
        Load: 'func() bool',
        Store: 'func(bool)',
        Swap: 'func(bool) bool',
        CompareAndSwap: 'func(bool, bool) bool',
      },
    ],
  );
  protected v = false;
}
export class Value extends Cell<unknown> {
  static readonly $type: $.Type<Value> = /* @__PURE__ */ $.namedStruct(
    'atomic.Value',
    () => Value,
    () => [['v', $.anyType]],
    'sync/atomic',
    () => [
      {},
      {
        Load: 'func() interface {}',
        Store: 'func(interface {})',
        Swap: 'func(interface {}) interface {}',
        CompareAndSwap: 'func(interface {}, interface {}) bool',
      },
    ],
  );
  protected v: unknown = null;

  override Store(value: unknown): void {
    this.check('store', value);
    this.v = value;
  }
  override Swap(value: unknown): unknown {
    this.check('swap', value);
    return super.Swap(value);
  }
  override CompareAndSwap(old: unknown, value: unknown): boolean {
    if (value === null) $.panic('sync/atomic: compare and swap of nil value into Value');
    if (old !== null && $.typeOf(old) !== $.typeOf(value)) {
      $.panic('sync/atomic: compare and swap of inconsistently typed values');
    }
    if (this.v === null) {
      if (old !== null) return false;
    } else {
      this.check('compare and swap', value);
      if (!$.equal(this.v, old)) return false;
    }
    this.v = value;
    return true;
  }

  private check(operation: string, value: unknown): void {
    if (value === null) $.panic(`sync/atomic: ${operation} of nil value into Value`);
    if (this.v !== null && $.typeOf(this.v) !== $.typeOf(value)) {
      $.panic(`sync/atomic: ${operation} of inconsistently typed value into Value`);
    }
  }
}

// The integer types of sync/atomic.

import * as $ from 'gots/runtime';
import { Cell } from './cell.ts';

abstract class Integer extends Cell<number> {
  protected v = 0;

  protected abstract add(a: number, b: number): number;
  protected abstract and(a: number, b: number): number;
  protected abstract or(a: number, b: number): number;

  Add(delta: number): number {
    return (this.v = this.add(this.v, delta));
  }
  And(mask: number): number {
    return this.Swap(this.and(this.v, mask));
  }
  Or(mask: number): number {
    return this.Swap(this.or(this.v, mask));
  }
}

export class Int32 extends Integer {
  static readonly $type: $.Type<Int32> = declare('Int32', $.int32, () => Int32);
  protected add(a: number, b: number): number {
    return (a + b) | 0;
  }
  protected and(a: number, b: number): number {
    return a & b;
  }
  protected or(a: number, b: number): number {
    return a | b;
  }
}

export class Uint32 extends Integer {
  static readonly $type: $.Type<Uint32> = declare('Uint32', $.uint32, () => Uint32);
  protected add(a: number, b: number): number {
    return (a + b) >>> 0;
  }
  protected and(a: number, b: number): number {
    return (a & b) >>> 0;
  }
  protected or(a: number, b: number): number {
    return (a | b) >>> 0;
  }
}

export class Int64 extends Integer {
  static readonly $type: $.Type<Int64> = declare('Int64', $.int64, () => Int64);
  protected add(a: number, b: number): number {
    return $.add(a, b);
  }
  protected and(a: number, b: number): number {
    return $.and(a, b);
  }
  protected or(a: number, b: number): number {
    return $.or(a, b);
  }
}

abstract class Unsigned64 extends Integer {
  protected add(a: number, b: number): number {
    return $.addU(a, b);
  }
  protected and(a: number, b: number): number {
    return $.andU(a, b);
  }
  protected or(a: number, b: number): number {
    return $.orU(a, b);
  }
}

export class Uint64 extends Unsigned64 {
  static readonly $type: $.Type<Uint64> = declare('Uint64', $.uint64, () => Uint64);
}

export class Uintptr extends Unsigned64 {
  static readonly $type: $.Type<Uintptr> = declare('Uintptr', $.uintptr, () => Uintptr);
}

function declare<T extends Integer>(name: string, value: $.Type, Class: () => new () => T): $.Type<T> {
  const type: $.Type<T> = $.namedStruct(`atomic.${name}`, Class, () => [['v', value]], 'sync/atomic');
  const t = value.string;
  $.methods(
    type,
    {},
    {
      Load: `func() ${t}`,
      Store: `func(${t})`,
      Swap: `func(${t}) ${t}`,
      CompareAndSwap: `func(${t}, ${t}) bool`,
      Add: `func(${t}) ${t}`,
      And: `func(${t}) ${t}`,
      Or: `func(${t}) ${t}`,
    },
  );
  return type;
}

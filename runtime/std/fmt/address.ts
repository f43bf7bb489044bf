// Addresses: what %p and %v print for pointers, channels, functions, maps and slices.
// Invariant: an object keeps the address it was first given; nil is 0. Elements of one array lie one after the other.

import * as $ from 'gots/runtime';

class Memory {
  private readonly addresses = new WeakMap<object, number>();
  /** Where Go's heap and, for functions, its code begin. */
  private heap = 0xc000010000;
  private code = 0x47a000;

  place(object: object, size: number): number {
    let address = this.addresses.get(object);
    if (address === undefined) {
      if (typeof object === 'function') {
        address = this.code;
        this.code += 0x20;
      } else {
        address = this.heap;
        this.heap += Math.max(16, Math.ceil(size / 16) * 16);
      }
      this.addresses.set(object, address);
    }
    return address;
  }
}

const memory = $.perProgram(() => new Memory());

function place(object: object, size: number): number {
  return memory().place(object, size);
}

export function isNil(type: $.Type, value: unknown): boolean {
  return type.kind === 'slice' ? (value as $.Slice<unknown>).array === $.noArray : value === null;
}

/** addressOf gives the address a value refers to, or undefined when its type has none. */
export function addressOf(type: $.Type, value: unknown): number | undefined {
  switch (type.kind) {
    case 'pointer': {
      if (value === null) return 0;
      const { array, index } = value as { array?: object; index?: number };
      if (type.elem.kind !== 'struct' && array !== undefined && index !== undefined) {
        return place(array, (array as ArrayLike<unknown>).length * type.elem.size) + index * type.elem.size;
      }
      return place(value as object, type.elem.size);
    }
    case 'slice': {
      if (isNil(type, value)) return 0;
      const { array, offset } = value as $.Slice<unknown>;
      return place(array as object, array.length * type.elem.size) + offset * type.elem.size;
    }
    case 'chan':
    case 'func':
    case 'map':
    case 'unsafe.Pointer':
      return value === null ? 0 : place(value as object, 96);
  }
  return undefined;
}

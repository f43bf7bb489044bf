// unicode.RangeTable: sets of code points.
// Invariant: the package's own tables know a property, tables made by programs know ranges.

import * as $ from 'gots/runtime';
import { has } from './category.ts';

interface Range {
  Lo: number;
  Hi: number;
  Stride: number;
}

/** Found in the ranges of a table: they are few, so one after the other will do. */
function within(ranges: $.Slice<unknown>, r: number): boolean {
  for (let i = 0; i < ranges.len; i++) {
    const { Lo, Hi, Stride } = ranges.array[ranges.offset + i] as Range;
    if (r >= Lo && r <= Hi) return Stride <= 1 || (r - Lo) % Stride === 0;
  }
  return false;
}

export class RangeTable {
  static readonly $type: $.Type<RangeTable> = /* @__PURE__ */ $.namedStruct(
    'unicode.RangeTable',
    () => RangeTable,
    () => [['LatinOffset', $.int]],
  );
  LatinOffset: number;
  private r16: $.Slice<unknown>;
  private r32: $.Slice<unknown>;
  property = '';

  constructor(R16 = $.nilSlice<unknown>($.anyType), R32 = $.nilSlice<unknown>($.anyType), LatinOffset = 0) {
    this.r16 = R16;
    this.r32 = R32;
    this.LatinOffset = LatinOffset;
  }

  get R16(): $.Slice<unknown> {
    return this.known(this.r16);
  }
  set R16(ranges: $.Slice<unknown>) {
    this.r16 = ranges;
  }
  get R32(): $.Slice<unknown> {
    return this.known(this.r32);
  }
  set R32(ranges: $.Slice<unknown>) {
    this.r32 = ranges;
  }

  /** The package's own tables ask the host; their ranges are nowhere written down. */
  private known(ranges: $.Slice<unknown>): $.Slice<unknown> {
    if (this.property === '') return ranges;
    throw $.panic(`unicode: the ranges of the table ${this.property} are not available`);
  }

  $clone(): RangeTable {
    const copy = new RangeTable();
    copy.$set(this);
    return copy;
  }

  $set(other: RangeTable): void {
    this.r16 = other.r16;
    this.r32 = other.r32;
    this.LatinOffset = other.LatinOffset;
    this.property = other.property;
  }
}

export function table(property: string): RangeTable {
  const t = new RangeTable();
  t.property = property;
  return t;
}

export function Is(t: RangeTable, r: number): boolean {
  return t.property !== '' ? has(t.property, r) : within(r <= 0xffff ? t.R16 : t.R32, r);
}

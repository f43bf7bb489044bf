// The generator behind math/rand's sources: additive, lagged Fibonacci, with Go's sequence for every seed.
//
// Invariant: `high` and `low` are the halves of the last 607 numbers, in the order in which `feed` goes down through them; null until it is seeded, when the
// program's own random numbers take their place (unless GODEBUG randautoseed=0 asks for those of seed 1, when the first is drawn).

import * as $ from 'gots/runtime';
import { start } from './start.ts';

const length = 607;
const lag = 273;
const modulus = 2 ** 31 - 1;

let initial: DataView | null = null;

function initialState(): DataView {
  if (initial === null) {
    const bytes = Uint8Array.from(atob(start), (c) => c.charCodeAt(0));
    initial = new DataView(bytes.buffer);
  }
  return initial;
}

export class rngSource {
  static readonly $type: $.Type<rngSource> = /* @__PURE__ */ $.namedStruct(
    'rand.rngSource',
    () => rngSource,
    () => [],
    'math/rand',
    () => [{}, { Seed: 'func(int64)', Uint64: 'func() uint64', Int63: 'func() int64' }],
  );
  private used = false;
  private high: Uint32Array | null = null;
  private low: Uint32Array | null = null;
  private tap = 0;
  private feed = length - lag;
  /** The halves of the number drawn last. */
  private h = 0;
  private l = 0;

  $clone(): this {
    const copy = new rngSource();
    copy.$set(this);
    return copy as this;
  }
  $set(other: this): void {
    this.used = other.used;
    this.high = other.high?.slice() ?? null;
    this.low = other.low?.slice() ?? null;
    this.tap = other.tap;
    this.feed = other.feed;
  }
  $equals(other: this): boolean {
    return this === other;
  }

  Seed(seed: number): void {
    let x = $.toInt32($.rem(seed, modulus));
    if (x < 0) x += modulus;
    if (x === 0) x = 89482311;
    const next = () => (x = (x * 48271) % modulus);
    for (let i = 0; i < 20; i++) next();
    const state = initialState();
    this.high = new Uint32Array(length);
    this.low = new Uint32Array(length);
    for (let i = 0; i < length; i++) {
      const a = next();
      const b = next();
      const c = next();
      this.high[i] = (a << 8) ^ (b >>> 12) ^ state.getUint32(8 * i + 4, true);
      this.low[i] = (b << 20) ^ c ^ state.getUint32(8 * i, true);
    }
    this.tap = 0;
    this.feed = length - lag;
  }

  private draw(): void {
    const { high, low } = this;
    if (high === null || low === null) {
      if (!this.used) return this.first();
      const random = $.random();
      this.h = random.uint32();
      this.l = random.uint32();
      return;
    }
    const tap = (this.tap = this.tap === 0 ? length - 1 : this.tap - 1);
    const feed = (this.feed = this.feed === 0 ? length - 1 : this.feed - 1);
    const sum = low[feed] + low[tap];
    this.l = low[feed] = sum >>> 0;
    this.h = high[feed] = (high[feed] + high[tap] + (sum > 0xffffffff ? 1 : 0)) >>> 0;
  }

  private first(): void {
    this.used = true;
    if ($.godebug('randautoseed') === '0') this.Seed(1);
    this.draw();
  }

  Uint64(): number {
    this.draw();
    return join(this.h, this.l);
  }

  Int63(): number {
    this.draw();
    return join(this.h & 0x7fffffff, this.l);
  }

  int31(): number {
    this.draw();
    return this.h & 0x7fffffff;
  }

  float(): number {
    this.draw();
    return (this.h & 0x7fffffff) * 2 ** 32 + this.l;
  }
}
function join(high: number, low: number): number {
  if (high < 0x200000) return high * 2 ** 32 + low;
  return $.toUint64(((BigInt(high) << 32n) | BigInt(low)) as unknown as number);
}

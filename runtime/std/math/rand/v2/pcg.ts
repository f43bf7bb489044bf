// PCG-DXSM: a linear congruential generator on 128 bits, whose high half is mixed for output.

import * as $ from 'gots/runtime';

const mask64 = (1n << 64n) - 1n;
const mask128 = (1n << 128n) - 1n;
const multiplier = 0x2360ed051fc65da44385df649fccf645n;
const increment = 0x5851f42d4c957f2d14057b7ef767814fn;
const cheapMultiplier = 0xda942042e4dd58b5n;

export class PCG {
  static readonly $type: $.Type<PCG> = /* @__PURE__ */ $.namedStruct(
    'rand.PCG',
    () => PCG,
    () => [],
    'math/rand/v2',
    () => [{}, { Seed: 'func(uint64, uint64)', Uint64: 'func() uint64' }],
  );
  private state = 0n;

  $clone(): this {
    const copy = new PCG();
    copy.state = this.state;
    return copy as this;
  }
  $set(other: this): void {
    this.state = other.state;
  }
  $equals(other: this): boolean {
    return this.state === other.state;
  }

  Seed(seed1: number, seed2: number): void {
    this.state = (BigInt(seed1) << 64n) | BigInt(seed2);
  }

  Uint64(): number {
    const state = (this.state = (this.state * multiplier + increment) & mask128);
    let high = state >> 64n;
    high ^= high >> 32n;
    high = (high * cheapMultiplier) & mask64;
    high ^= high >> 48n;
    return $.toUint64(((high * ((state & mask64) | 1n)) & mask64) as unknown as number);
  }
}

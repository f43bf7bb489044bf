// The program's random numbers: one seeded generator (sfc32) for select, the order of maps and math/rand, so that a seed replays a run.

export class Random {
  private a: number;
  private b: number;
  private c: number;
  private counter = 1;
  private readonly fresh: number;

  constructor(seed: number) {
    this.a = seed | 0;
    this.b = Math.floor(seed / 2 ** 32) | 0;
    this.c = 0x9e3779b9 | 0;
    for (let i = 0; i < 15; i++) this.uint32();
    this.fresh = this.counter;
  }

  /** Whether anything has been left to chance. */
  get used(): boolean {
    return this.counter !== this.fresh;
  }

  /** 32 random bits, from 0 to 2^32 − 1. */
  uint32(): number {
    const sum = (((this.a + this.b) | 0) + this.counter) | 0;
    this.counter = (this.counter + 1) | 0;
    this.a = this.b ^ (this.b >>> 9);
    this.b = (this.c + (this.c << 3)) | 0;
    this.c = (((this.c << 21) | (this.c >>> 11)) + sum) | 0;
    return sum >>> 0;
  }

  /** A whole number from 0 to n − 1, for 0 < n ≤ 2^32. The bias is below 2^−32 · n. */
  below(n: number): number {
    return Math.floor((this.uint32() * n) / 2 ** 32);
  }

  /** 64 random bits. */
  uint64(): bigint {
    return (BigInt(this.uint32()) << 32n) | BigInt(this.uint32());
  }

  /** A number in [0, 1), with 53 random bits. */
  float64(): number {
    return ((this.uint32() >>> 5) * 2 ** 26 + (this.uint32() >>> 6)) / 2 ** 53;
  }
}

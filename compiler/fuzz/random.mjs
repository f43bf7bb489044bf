/**
 * Chance that can be repeated: every case of a campaign has a generator of its own, made from the campaign's seed and the case's number, so any case can be made again alone.
 */

/** sfc32. */
export class Random {
  /**
   * @param {number} seed
   * @param {number} [number] of the case
   */
  constructor(seed, number = 0) {
    this.a = seed | 0;
    this.b = number | 0;
    this.c = Math.trunc(seed / 2 ** 32) ^ Math.trunc(number / 2 ** 32) ^ 0x9e3779b9;
    this.d = 1;
    for (let i = 0; i < 12; i++) this.next();
  }

  /** 32 random bits, unsigned. */
  next() {
    const t = (((this.a + this.b) | 0) + this.d) | 0;
    this.d = (this.d + 1) | 0;
    this.a = this.b ^ (this.b >>> 9);
    this.b = (this.c + (this.c << 3)) | 0;
    this.c = (((this.c << 21) | (this.c >>> 11)) + t) | 0;
    return t >>> 0;
  }

  /** 0 ≤ result < n. */
  below(/** @type {number} */ n) {
    return Math.floor((this.next() / 2 ** 32) * n);
  }

  /** low ≤ result ≤ high. */
  between(/** @type {number} */ low, /** @type {number} */ high) {
    return low + this.below(high - low + 1);
  }

  /** True once in n times. */
  oneIn(/** @type {number} */ n) {
    return this.below(n) === 0;
  }

  /**
   * @template T
   * @param {readonly T[]} list not empty
   * @returns {T}
   */
  pick(list) {
    return list[this.below(list.length)];
  }
}

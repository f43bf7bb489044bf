// ChaCha8Rand (C2SP): ChaCha with eight rounds, four blocks at a time side by side, and a new seed from its own output after every sixteen blocks.
//
// Invariant: `words` are the halves of the 32 numbers made last, low half first; `next` is the number to give next, `end` where they end.

import * as $ from 'gots/runtime';

const lanes = 4;
const numbers = 32;
/** Numbers at the end of the sixteenth block that become the next seed. */
const reseed = 4;
const lastCounter = 12;

export class ChaCha8 {
  static readonly $type: $.Type<ChaCha8> = /* @__PURE__ */ $.namedStruct(
    'rand.ChaCha8',
    () => ChaCha8,
    () => [],
    'math/rand/v2',
    () => [{}, { Seed: 'func([32]uint8)', Uint64: 'func() uint64' }],
  );
  private seed = new Uint32Array(8);
  private words = new Uint32Array(16 * lanes);
  private counter = 0;
  private next = 0;
  private end = 0;
  /** What Read has not used up of a number: its bytes, the next one lowest. */
  private rest = 0n;
  private bytes = 0;

  $clone(): this {
    const copy = new ChaCha8();
    copy.$set(this);
    return copy as this;
  }
  $set(other: this): void {
    this.seed.set(other.seed);
    this.words.set(other.words);
    this.counter = other.counter;
    this.next = other.next;
    this.end = other.end;
    this.rest = other.rest;
    this.bytes = other.bytes;
  }
  $equals(other: this): boolean {
    return this === other;
  }

  Seed(seed: $.Store<number>): void {
    const view = new DataView(Uint8Array.from(seed).buffer);
    for (let i = 0; i < 8; i++) this.seed[i] = view.getUint32(4 * i, true);
    this.counter = 0;
    this.bytes = 0;
    this.blocks();
  }

  private refill(): void {
    this.counter += lanes;
    if (this.counter > lastCounter) {
      this.counter = 0;
      this.seed.set(this.words.subarray(2 * (numbers - reseed)));
    }
    this.blocks();
  }

  private draw(): bigint {
    if (this.next === this.end) this.refill();
    const i = 2 * this.next++;
    return (BigInt(this.words[i + 1]) << 32n) | BigInt(this.words[i]);
  }

  Uint64(): number {
    return $.toUint64(this.draw() as unknown as number);
  }

  fill(p: $.Slice<number>): void {
    for (let i = 0; i < p.len; i++) {
      if (this.bytes === 0) {
        this.rest = this.draw();
        this.bytes = 8;
      }
      p.array[p.offset + i] = Number(this.rest & 0xffn);
      this.rest >>= 8n;
      this.bytes--;
    }
  }

  private blocks(): void {
    const { seed, words } = this;
    const x = new Uint32Array(16);
    for (let lane = 0; lane < lanes; lane++) {
      x.set([0x61707865, 0x3320646e, 0x79622d32, 0x6b206574]);
      x.set(seed, 4);
      x.set([this.counter + lane, 0, 0, 0], 12);
      for (let round = 0; round < 8; round += 2) {
        for (let i = 0; i < 4; i++) quarterRound(x, i, 4 + i, 8 + i, 12 + i);
        for (let i = 0; i < 4; i++)
          quarterRound(x, i, 4 + ((i + 1) & 3), 8 + ((i + 2) & 3), 12 + ((i + 3) & 3));
      }
      for (let i = 0; i < 8; i++) x[4 + i] += seed[i];
      for (let i = 0; i < 16; i++) words[i * lanes + lane] = x[i];
    }
    this.next = 0;
    this.end = this.counter === lastCounter ? numbers - reseed : numbers;
  }
}
function quarterRound(x: Uint32Array, a: number, b: number, c: number, d: number): void {
  x[a] += x[b];
  x[d] = rotate(x[d] ^ x[a], 16);
  x[c] += x[d];
  x[b] = rotate(x[b] ^ x[c], 12);
  x[a] += x[b];
  x[d] = rotate(x[d] ^ x[a], 8);
  x[c] += x[d];
  x[b] = rotate(x[b] ^ x[c], 7);
}

function rotate(x: number, by: number): number {
  return (x << by) | (x >>> (32 - by));
}

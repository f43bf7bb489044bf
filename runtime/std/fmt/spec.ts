// The flags, width and precision of one verb, and padding.
// Invariant: width and precision are -1 when not given; a precision that is given is never negative.

import { countRunes } from '../unicode/utf8/encoding.ts';

export class Spec {
  width = -1;
  precision = -1;
  plus = false;
  minus = false;
  sharp = false;
  space = false;
  zero = false;
  /** %+v and %#v change what is printed rather than how, so they are kept apart from plus and sharp. */
  plusV = false;
  sharpV = false;

  clear(): void {
    this.width = -1;
    this.precision = -1;
    this.plus = this.minus = this.sharp = this.space = this.zero = this.plusV = this.sharpV = false;
  }

  copy(): Spec {
    return Object.assign(new Spec(), this);
  }

  /** %v: the flags + and # mean field names and Go syntax. */
  forValue(): void {
    this.sharpV = this.sharp;
    this.sharp = false;
    this.plusV = this.plus;
    this.plus = false;
  }

  /** pad brings a text to the width, in runes, with zeros on the left if these are asked for. */
  pad(text: string): string {
    return this.width > 0 ? this.fill(text, this.zero && !this.minus ? '0' : ' ') : text;
  }

  /** padPlain is pad without zeros. */
  padPlain(text: string): string {
    return this.width > 0 ? this.fill(text, ' ') : text;
  }

  private fill(text: string, by: string): string {
    const missing = this.width - countRunes(text);
    if (missing <= 0) return text;
    return this.minus ? text + ' '.repeat(missing) : by.repeat(missing) + text;
  }
}

// The three ways of printing: Print, Println, Printf.
// Invariant: a mistake in a format shows up in the output (%!d(string=hi), %!d(MISSING), %!(EXTRA …)), never as an error.

import * as $ from 'gots/runtime';
import { decode, encode } from '../unicode/utf8/encoding.ts';
import type { Printer } from './printer.ts';

/** print puts a space between two arguments neither of which is a string. */
export function print(p: Printer, args: readonly unknown[]): void {
  let afterString = true;
  for (const arg of args) {
    const isString = $.typeOf(arg)?.kind === 'string';
    if (!isString && !afterString) p.text += ' ';
    p.printArgument(arg, 'v');
    afterString = isString;
  }
}

/** println puts spaces between all arguments, and a newline at the end. */
export function println(p: Printer, args: readonly unknown[]): void {
  for (let i = 0; i < args.length; i++) {
    if (i > 0) p.text += ' ';
    const arg = args[i];
    if (typeof arg === 'string') p.text += arg;
    else if (typeof arg === 'number') p.text += String(arg);
    else p.printArgument(arg, 'v');
  }
  p.text += '\n';
}

/** The largest width, precision or argument number that counts. */
const tooLarge = 1e6;

/** A format on its way: where it is read, and which argument is next. */
class Reader {
  readonly format: string;
  readonly args: readonly unknown[];
  readonly p: Printer;
  at = 0;
  arg = 0;
  /** Whether an index like [3] stands right before. */
  afterIndex = false;
  goodIndex = true;

  constructor(p: Printer, format: string, args: readonly unknown[]) {
    this.p = p;
    this.format = format;
    this.args = args;
  }

  /** number reads decimal digits up to `end`: -1 when there are none, or too many. */
  number(end = this.format.length): number {
    let n = -1;
    while (this.at < end) {
      const d = this.format.charCodeAt(this.at) - 0x30;
      if (!(d >= 0 && d <= 9)) break;
      if (n > tooLarge) {
        this.at = end;
        return -1;
      }
      n = Math.max(n, 0) * 10 + d;
      this.at++;
    }
    return n;
  }

  /** index reads an argument index [n] if there is one. */
  index(): void {
    this.afterIndex = false;
    if (this.format[this.at] !== '[') return;
    this.p.reordered = true;
    const start = this.at;
    const close = this.format.indexOf(']', start + 1);
    if (close < 0 || this.format.length - start < 3) {
      this.at = start + 1;
      this.goodIndex = false;
      return;
    }
    this.at = start + 1;
    const n = this.number(close);
    const read = this.at === close && n >= 0;
    this.at = close + 1;
    this.afterIndex = read;
    if (read && n >= 1 && n <= this.args.length) this.arg = n - 1;
    else this.goodIndex = false;
  }

  /** star takes a width or precision from the arguments; NaN when that is no integer or too large. */
  star(): number {
    if (this.arg >= this.args.length) return NaN;
    const arg = this.args[this.arg++];
    const kind = $.typeOf(arg)?.kind ?? '';
    const n = /^u?int/.test(kind) ? Number($.unbox(arg)) : NaN;
    return Math.abs(n) > tooLarge ? NaN : n;
  }
}

/** printf follows a format. */
export function printf(p: Printer, format: string, args: readonly unknown[]): void {
  const { spec } = p;
  const r = new Reader(p, format, args);
  p.reordered = false;
  for (;;) {
    const percent = format.indexOf('%', r.at);
    if (percent < 0) {
      p.text += format.slice(r.at);
      break;
    }
    p.text += format.slice(r.at, percent);
    r.at = percent + 1;
    r.goodIndex = true;
    spec.clear();
    readFlags(r);
    const c = format.charCodeAt(r.at);
    if (c >= 0x61 && c <= 0x7a && r.arg < args.length) {
      r.at++;
      printVerb(p, r, String.fromCharCode(c));
      continue;
    }
    r.index();
    readWidth(r);
    readPrecision(r);
    if (!r.afterIndex) r.index();
    if (r.at >= format.length) {
      p.text += '%!(NOVERB)';
      break;
    }
    const packed = decode(format, r.at);
    r.at += packed & 7;
    const verb = String.fromCodePoint(packed >> 3);
    if (verb === '%') p.text += '%';
    else if (!r.goodIndex) p.text += `%!${encode(packed >> 3)}(BADINDEX)`;
    else if (r.arg >= args.length) p.text += `%!${encode(packed >> 3)}(MISSING)`;
    else printVerb(p, r, verb);
  }
  if (!p.reordered && r.arg < args.length) printExtra(p, args.slice(r.arg));
}

function readFlags(r: Reader): void {
  const { spec } = r.p;
  for (; ; r.at++) {
    switch (r.format[r.at]) {
      case '#':
        spec.sharp = true;
        break;
      case '0':
        spec.zero = true;
        break;
      case '+':
        spec.plus = true;
        break;
      case '-':
        spec.minus = true;
        break;
      case ' ':
        spec.space = true;
        break;
      default:
        return;
    }
  }
}

function readWidth(r: Reader): void {
  const { spec } = r.p;
  if (r.format[r.at] !== '*') {
    spec.width = r.number();
    if (r.afterIndex && spec.width >= 0) r.goodIndex = false; // %[3]2d
    return;
  }
  r.at++;
  r.afterIndex = false;
  const n = r.star();
  if (Number.isNaN(n)) {
    r.p.text += '%!(BADWIDTH)';
    return;
  }
  spec.width = Math.abs(n);
  if (n < 0) {
    spec.minus = true;
    spec.zero = false;
  }
}

function readPrecision(r: Reader): void {
  const { spec } = r.p;
  if (r.format[r.at] !== '.' || r.at + 1 >= r.format.length) return;
  r.at++;
  if (r.afterIndex) r.goodIndex = false; // %[3].2d
  r.index();
  if (r.format[r.at] !== '*') {
    spec.precision = Math.max(r.number(), 0);
    return;
  }
  r.at++;
  r.afterIndex = false;
  const n = r.star();
  if (n >= 0) spec.precision = n;
  else r.p.text += '%!(BADPREC)';
}

function printVerb(p: Printer, r: Reader, verb: string): void {
  const arg = r.args[r.arg];
  if (verb === 'w') p.wrapped.push(r.arg);
  if (verb === 'w' || verb === 'v') p.spec.forValue();
  r.arg++;
  p.printArgument(arg, verb);
}

function printExtra(p: Printer, extra: readonly unknown[]): void {
  p.spec.clear();
  p.text += '%!(EXTRA ';
  extra.forEach((arg, i) => {
    if (i > 0) p.text += ', ';
    const type = $.typeOf(arg);
    if (type === null) {
      p.text += '<nil>';
      return;
    }
    p.text += `${type.string}=`;
    p.printArgument(arg, 'v');
  });
  p.text += ')';
}

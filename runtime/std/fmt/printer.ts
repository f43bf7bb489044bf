// A printer: turns arguments into text, verb by verb, whatever their type.
// Invariant: a value is a pair of type and representation; what an interface holds is such a pair too, so only one path prints everything.

import * as $ from 'gots/runtime';
import { encode } from '../unicode/utf8/encoding.ts';
import { addressOf } from './address.ts';
import { printComposite } from './composite.ts';
import { formatComplex, formatFloat } from './float.ts';
import { formatHex, formatInteger } from './integer.ts';
import { Calls, ERROR, FORMAT, GO_STRING, methodsOf, STRING, suspended } from './methods.ts';
import { Spec } from './spec.ts';
import { type Formatted, State } from './state.ts';
import { formatString, plain } from './text.ts';

/** How far a value may be looked into: fields that are not exported keep their methods to themselves. */
export const OPEN = 0;
/** An embedded field of unexported type: closed, but its exported fields are open. */
export const EMBEDDED = 1;
export const CLOSED = 2;
export type Access = typeof OPEN | typeof EMBEDDED | typeof CLOSED;

export class Printer {
  /** What has been printed: bytes. */
  text = '';
  readonly spec = new Spec();
  calls = new Calls();
  /** Whether %w is allowed, and the arguments it was used for. */
  readonly wraps: boolean;
  readonly wrapped: number[] = [];
  /** Set where arguments were used out of order. */
  reordered = false;
  private erroring = false;
  private panicking = false;

  constructor(wraps: boolean) {
    this.wraps = wraps;
  }

  /** Forgets everything but the outcomes of method calls. */
  restart(): void {
    this.text = '';
    this.wrapped.length = 0;
    this.erroring = this.panicking = false;
    this.spec.clear();
    this.calls.rewind();
  }

  /** printArgument prints an interface value. */
  printArgument(arg: unknown, verb: string): void {
    const { spec } = this;
    const type = $.typeOf(arg);
    if (type === null) {
      if (verb === 'T' || verb === 'v') this.text += spec.pad('<nil>');
      else this.badVerb(verb, null, null);
      return;
    }
    const value = $.unbox(arg);
    if (verb === 'T') this.text += plain(spec, type.string);
    else if (verb === 'p') this.printPointer(type, value, verb);
    else if (isPredeclared(type) || type === bytes || !this.callMethod(type, arg, verb))
      this.printBare(type, value, verb, 0, OPEN);
  }

  /** printValue prints a part of a value. */
  printValue(type: $.Type, value: unknown, verb: string, depth: number, access: Access): void {
    if (type.kind === 'interface') {
      const dynamic = $.typeOf(value);
      if (dynamic !== null) {
        const inner = access === OPEN ? OPEN : CLOSED;
        this.printValue(dynamic, $.unbox(value), verb, depth + 1, inner);
        return;
      }
      if (access === OPEN && verb === 'w' && !this.erroring) this.badVerb(verb, null, null);
      else this.text += this.spec.sharpV ? `${type.string}(nil)` : '<nil>';
      return;
    }
    if (access === OPEN && !isPredeclared(type) && this.callMethod(type, $.box(type, value), verb)) return;
    this.printBare(type, value, verb, depth, access);
  }

  /** printBare prints a value without its methods. */
  printBare(type: $.Type, value: unknown, verb: string, depth: number, access: Access): void {
    const text = this.basic(type, value, verb);
    if (text !== undefined) {
      if (text === null) this.badVerb(verb, type, value);
      else this.text += text;
      return;
    }
    printComposite(this, type, value, verb, depth, access);
  }

  /** basic gives the text of a value of basic type, null for a verb it does not know; undefined for other types. */
  private basic(type: $.Type, value: unknown, verb: string): string | null | undefined {
    const { spec } = this;
    switch (type.kind) {
      case 'bool':
        return verb === 't' || verb === 'v' ? spec.pad(value ? 'true' : 'false') : null;
      case 'string':
        return formatString(spec, value as string, verb);
      case 'int':
      case 'int8':
      case 'int16':
      case 'int32':
      case 'int64':
        return formatInteger(spec, value as number, true, verb);
      case 'uint':
      case 'uint8':
      case 'uint16':
      case 'uint32':
      case 'uint64':
      case 'uintptr':
        return formatInteger(spec, value as number, false, verb);
      case 'float32':
        return formatFloat(spec, value as number, 32, verb);
      case 'float64':
        return formatFloat(spec, value as number, 64, verb);
      case 'complex64':
        return formatComplex(spec, value as $.Complex, 64, verb);
      case 'complex128':
        return formatComplex(spec, value as $.Complex, 128, verb);
    }
    return undefined;
  }

  /** printPointer prints the address of what a value refers to. */
  printPointer(type: $.Type, value: unknown, verb: string): void {
    const { spec } = this;
    const address = addressOf(type, value);
    if (address === undefined) {
      this.badVerb(verb, type, value);
    } else if (verb === 'p') {
      this.text += formatHex(spec, address, !spec.sharp);
    } else if (verb !== 'v') {
      const text = /[bodxX]/.test(verb) ? formatInteger(spec, address, false, verb) : null;
      if (text === null) this.badVerb(verb, type, value);
      else this.text += text;
    } else if (spec.sharpV) {
      this.text += `(${type.string})(${address === 0 ? 'nil' : formatHex(spec, address, true)})`;
    } else {
      this.text += address === 0 ? spec.pad('<nil>') : formatHex(spec, address, !spec.sharp);
    }
  }

  /** badVerb says that a verb does not fit: %!d(string=hi). */
  badVerb(verb: string, type: $.Type | null, value: unknown): void {
    this.text += `%!${encode(verb.codePointAt(0)!)}(`;
    if (type === null) {
      this.text += '<nil>)';
      return;
    }
    this.erroring = true;
    this.text += `${type.string}=`;
    this.printBare(type, value, 'v', 0, OPEN);
    this.text += ')';
    this.erroring = false;
  }

  /** callMethod prints by means of the value's own methods, when it has one that fits. */
  private callMethod(type: $.Type, arg: unknown, verb: string): boolean {
    if (this.erroring) return false;
    const methods = methodsOf(type, arg);
    if (verb === 'w') {
      if ((methods & ERROR) === 0 || !this.wraps) {
        this.badVerb(verb, type, $.unbox(arg));
        return true;
      }
      verb = 'v';
    }
    if (methods === 0) return false;
    if ((methods & FORMAT) !== 0) {
      this.calling(arg, verb, 'Format', () => {
        const written = this.calls.call(() => State.format(arg, this.spec, verb)) as Formatted;
        this.text += written.text;
        if ('error' in written) throw written.error;
      });
      return true;
    }
    if (this.spec.sharpV) {
      if ((methods & GO_STRING) === 0) return false;
      this.calling(arg, verb, 'GoString', () => {
        this.text += plain(
          this.spec,
          this.calls.call(() => (arg as { GoString(): unknown }).GoString()) as string,
        );
      });
      return true;
    }
    if (!/[vsxXq]/.test(verb)) return false;
    if ((methods & ERROR) !== 0) {
      this.calling(arg, verb, 'Error', () => {
        const text = this.calls.call(() => (arg as { Error(): unknown }).Error()) as string;
        this.text += formatString(this.spec, text, verb);
      });
      return true;
    }
    if ((methods & STRING) === 0) return false;
    this.calling(arg, verb, 'String', () => {
      const text = this.calls.call(() => (arg as { String(): unknown }).String()) as string;
      this.text += formatString(this.spec, text, verb);
    });
    return true;
  }

  /** calling prints a panic of the method in place of its text. */
  private calling(arg: unknown, verb: string, method: string, print: () => void): void {
    try {
      print();
    } catch (error) {
      if (error === suspended) throw error;
      const panic = $.asPanic(error);
      if (panic.goexit) throw panic;
      if (panic.value === null) return; // as if it had not panicked: GODEBUG panicnil=1
      if ($.typeOf(arg)!.kind === 'pointer' && $.unbox(arg) === null) {
        this.text += '<nil>';
        return;
      }
      if (this.panicking) throw panic;
      const before = this.spec.copy();
      this.spec.clear();
      this.text += `%!${encode(verb.codePointAt(0)!)}(PANIC=${method} method: `;
      this.panicking = true;
      this.printArgument(panic.value, 'v');
      this.panicking = false;
      this.text += ')';
      Object.assign(this.spec, before);
    }
  }
}

const bytes = $.sliceType($.uint8);

/** isPredeclared: a type without a declaration of its own and of basic kind, which cannot have methods. */
function isPredeclared(type: $.Type): boolean {
  return type.pkg === '' && type.name !== '';
}

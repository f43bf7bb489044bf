// fmt.State: what a Format method sees of the verb, and where it writes.
// Invariant: a State belongs to one call of Format and keeps its output to itself until the call is done.

import * as $ from 'gots/runtime';
import type { Spec } from './spec.ts';

export class State {
  private text = '';
  private readonly spec: Spec;

  constructor(spec: Spec) {
    this.spec = spec;
  }

  $clone(): State {
    return this;
  }
  $set(_other: State): void {}

  Write(p: $.Slice<number>): [n: number, err: null] {
    this.text += $.bytesToString(p);
    return [p.len, null];
  }

  WriteString(s: string): [n: number, err: null] {
    this.text += s;
    return [s.length, null];
  }

  Width(): [width: number, ok: boolean] {
    return this.spec.width < 0 ? [0, false] : [this.spec.width, true];
  }

  Precision(): [precision: number, ok: boolean] {
    return this.spec.precision < 0 ? [0, false] : [this.spec.precision, true];
  }

  Flag(c: number): boolean {
    switch (String.fromCharCode(c)) {
      case '-':
        return this.spec.minus;
      case '+':
        return this.spec.plus || this.spec.plusV;
      case '#':
        return this.spec.sharp || this.spec.sharpV;
      case ' ':
        return this.spec.space;
      case '0':
        return this.spec.zero;
    }
    return false;
  }

  static readonly $type: $.Type = /* @__PURE__ */ $.namedStruct(
    'fmt.pp',
    () => State,
    () => [],
    '',
    () => [
      {},
      {
        Write: 'func([]uint8) (int, error)',
        WriteString: 'func(string) (int, error)',
        Width: 'func() (int, bool)',
        Precision: 'func() (int, bool)',
        Flag: 'func(int) bool',
      },
    ],
  );

  /** format calls arg.Format and gives what it wrote, and its panic; or PARKED, and the same on resumption. */
  static format(arg: unknown, spec: Spec, verb: string): Formatted | $.Parked {
    const state = new State(spec.copy());
    try {
      const r = (arg as { Format(f: State, verb: number): unknown }).Format(state, verb.codePointAt(0)!);
      if (r !== $.PARKED) return { text: state.text };
    } catch (error) {
      return state.failed(error);
    }
    const frame = new FormatFrame();
    frame.state = state;
    return $.link(frame);
  }

  done(): Formatted {
    return { text: this.text };
  }

  failed(error: unknown): Formatted {
    return { text: this.text, error };
  }
}

/** What a Format method wrote, and the panic that ended it if one did. */
export interface Formatted {
  readonly text: string;
  readonly error?: unknown;
}

/** Waits for a Format method and turns its end into what it wrote. */
class FormatFrame extends $.Frame {
  static override readonly func = 'fmt.(*pp).handleMethods';
  static override readonly file = 'fmt/print.go';
  static override readonly lines = [0];
  static override readonly hasDefers = true;
  state!: State;

  override resume(): Formatted {
    try {
      this.rethrow();
      return this.state.done();
    } catch (error) {
      return this.state.failed(error);
    }
  }
}

// Natives of os.

import * as $ from 'gots/runtime';

export { startFinalizers } from 'gots/runtime';

const strings = (list: readonly string[]) => $.sliceOf($.string, list.map($.utf8));

export function commandLine(): $.Slice<string> {
  return strings($.args());
}

export function environment(): $.Slice<string> {
  const env = $.env();
  return strings(Object.keys(env).map((name) => `${name}=${env[name] ?? ''}`));
}

export { changeGodebug } from 'gots/runtime';

export function Exit(code: number): never {
  return $.exit(code);
}

export function write(fd: number, b: $.Slice<number>): void {
  if (b.len === 0) return;
  const bytes = b.array as Uint8Array;
  $.write(fd, bytes.subarray(b.offset, b.offset + b.len));
}

export function writeString(fd: number, s: string): void {
  $.write(fd, s);
}

class Reading extends $.Frame {
  readonly into: $.Slice<number>;
  constructor(into: $.Slice<number>) {
    super();
    this.into = into;
  }
  override resume(bytes: Uint8Array | null): number {
    if (bytes === null) return 0;
    const { array, offset } = this.into;
    (array as Uint8Array).set(bytes, offset);
    return bytes.length;
  }
}

/** Parks; the result is how many bytes were read, 0 at the end of the input. */
export function read(b: $.Slice<number>): $.Parks<number> {
  $.readInput(b.len);
  return $.link(new Reading(b));
}

// Natives of runtime.

import * as $ from 'gots/runtime';

export {
  Goexit,
  gosched as GC,
  gosched as Gosched,
  numGoroutine as NumGoroutine,
  PanicNilError,
  TypeAssertionError,
} from 'gots/runtime';

/** The Go function `skip` calls out from the one that called this package: [function, file, line]. */
export function frame(skip: number): [string, string, number] {
  for (let i = 0; ; i++) {
    const site = $.caller(i, $.current());
    if (site === null) return ['', '', 0];
    if (site.file.startsWith('$GOROOT/src/runtime/')) continue;
    const wanted = skip === 0 ? site : $.caller(i + skip, $.current());
    return wanted === null ? ['', '', 0] : [$.utf8(wanted.func), $.utf8(wanted.file), wanted.line];
  }
}

/** As a panic prints the stack of the running goroutine; those of the others are not shown. */
export function trace(_all: boolean): string {
  let text = `goroutine ${$.current().id} [running]:\n`;
  for (let i = 0; ; i++) {
    const [func, file, line] = frame(i);
    if (line === 0) return text;
    text += `${func}(...)\n\t${file}:${line}\n`;
  }
}

/** memory gives [bytes in use, bytes reserved]. */
export function memory(): [number, number] {
  const { used, reserved } = $.memory();
  return [used, reserved];
}

// Natives of runtime.

import * as $ from 'gots/runtime';

export {
  Goexit,
  gosched as GC,
  gosched as Gosched,
  numGoroutine as NumGoroutine,
  PanicNilError,
  startFinalizers,
  TypeAssertionError,
} from 'gots/runtime';

const runtimeFolder = '$GOROOT/src/runtime/';

/** What Go has at the bottom of every stack. */
function bottom(): $.Site[] {
  const goexit = { func: 'runtime.goexit', file: `${runtimeFolder}asm_amd64.s`, line: 1771 };
  const main = { func: 'runtime.main', file: `${runtimeFolder}proc.go`, line: 290 };
  return $.current().id === 1 ? [main, goexit] : [goexit];
}

/** The Go function `skip` calls out from the one that called this package: [function, file, line]. */
export function frame(skip: number): [string, string, number] {
  const site = [...$.callers(), ...bottom()][skip];
  if (site === undefined) return ['', '', 0];
  return [$.utf8(site.func === 'panic' ? 'runtime.gopanic' : site.func), $.utf8(site.file), site.line];
}

export function trace(all: boolean): string {
  return $.stacks([], all);
}

/** memory gives [bytes in use, bytes reserved]. */
export function memory(): [number, number] {
  const { used, reserved } = $.memory();
  return [used, reserved];
}

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

/** The stack of the running goroutine from the caller of this package on, innermost first. */
function callers(): $.Site[] {
  const sites = $.stack();
  return sites.slice(
    Math.max(
      0,
      sites.findIndex((site) => !site.file.startsWith(runtimeFolder)),
    ),
  );
}

/** What Go has at the bottom of every stack. */
function bottom(): $.Site[] {
  const goexit = { func: 'runtime.goexit', file: `${runtimeFolder}asm_amd64.s`, line: 1771 };
  const main = { func: 'runtime.main', file: `${runtimeFolder}proc.go`, line: 290 };
  return $.current().id === 1 ? [main, goexit] : [goexit];
}

/** The Go function `skip` calls out from the one that called this package: [function, file, line]. */
export function frame(skip: number): [string, string, number] {
  const site = [...callers(), ...bottom()][skip];
  if (site === undefined) return ['', '', 0];
  return [$.utf8(site.func === 'panic' ? 'runtime.gopanic' : site.func), $.utf8(site.file), site.line];
}

/** As a panic prints the stack of the running goroutine; those of the others are not shown. */
export function trace(_all: boolean): string {
  const lines = callers().map(({ func, file, line }) => `${func}(...)\n\t${file}:${line}\n`);
  return $.utf8(`goroutine ${$.current().id} [running]:\n${lines.join('')}`);
}

/** memory gives [bytes in use, bytes reserved]. */
export function memory(): [number, number] {
  const { used, reserved } = $.memory();
  return [used, reserved];
}

// Natives of runtime/debug.

import * as $ from 'gots/runtime';

const file = '$GOROOT/src/runtime/debug/stack.go';
const stack: $.Site = { func: 'runtime/debug.Stack', file, line: 26 };
const printStack: $.Site = { func: 'runtime/debug.PrintStack', file, line: 18 };

/** The goroutine's stack, with the functions of this package that were called. */
export function trace(printing: boolean): string {
  return $.stacks(printing ? [stack, printStack] : [stack], false);
}

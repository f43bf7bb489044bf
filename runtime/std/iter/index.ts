/** Natives of iter: coroutines. A coroutine is a goroutine that runs only while another one, which has handed over to it, waits. */
import * as $ from 'gots/runtime';

export function create(f: () => $.Parks<void>): $.Goroutine {
  return $.coroutine(f);
}

/** The variable holds the one of the two that waits. */
export function resume(coro: $.Pointer<$.Goroutine>): $.Parked {
  const next = coro.v;
  coro.v = $.current();
  return $.handOver(next);
}

export function exit(coro: $.Pointer<$.Goroutine>): void {
  $.handOver(coro.v);
}

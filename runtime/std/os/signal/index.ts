// Natives of os/signal.

import { catchable as numbers, signals } from 'gots/native/syscall';
import * as $ from 'gots/runtime';

export function listen(signal: number, ignore: boolean): void {
  signals().listen(signal, ignore);
}

export function leave(signal: number): void {
  signals().leave(signal);
}

export function ignored(signal: number): boolean {
  return signals().isIgnored(signal);
}

export function catchable(): $.Slice<number> {
  return $.sliceOf($.int, [...numbers]);
}

export function receive(): $.Parks<number> {
  return signals().receive();
}

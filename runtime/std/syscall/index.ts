// Natives of syscall.

import * as $ from 'gots/runtime';
import { active } from './signals.ts';

export { active as signals, catchable } from './signals.ts';

export function Exit(code: number): never {
  return $.exit(code);
}

export function raise(signal: number): boolean {
  return active().raise(signal);
}

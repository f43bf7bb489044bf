/** What a command does when a program is nested more deeply than the stack of Node's main thread: not here, but in a deep thread (deep-thread.ts). */
import { isMainThread } from 'node:worker_threads';
import type { CompileResult } from '../compile.ts';

/** It is to be done again, in a deep thread. */
export class TooDeep extends Error {}

/** Says so, unless this is the deep thread. */
export function requireDepth({ diagnostics }: CompileResult): void {
  if (isMainThread && diagnostics.some(({ code }) => code === 'TooDeep')) throw new TooDeep();
}

// Natives of context.

import * as $ from 'gots/runtime';

export function typeName(v: unknown): string {
  return $.typeOf(v)?.string ?? '<nil>';
}

export function isComparable(v: unknown): boolean {
  return $.typeOf(v)?.comparable ?? true;
}

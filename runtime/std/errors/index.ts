// Natives of errors: what Is and As need to know about dynamic types.
// Invariant: `assign` writes through a target that `badTarget` found nothing wrong with.

import * as $ from 'gots/runtime';

export function comparable(err: unknown): boolean {
  return $.typeOf(err)!.comparable;
}

export function badTarget(target: unknown): string {
  const type = $.typeOf(target);
  if (type === null) return 'errors: target cannot be nil';
  if (type.kind !== 'pointer' || $.unbox(target) === null) return 'errors: target must be a non-nil pointer';
  const { elem } = type;
  if (elem.kind === 'interface' || $.is($.box(elem, elem.zero()), $.errorType)) return '';
  return 'errors: *target must be interface or implement error';
}

export function assign(err: unknown, target: unknown): boolean {
  const { elem } = $.typeOf(target)!;
  if (!$.is(err, elem)) return false;
  const value = elem.kind === 'interface' ? err : $.unbox(err);
  const pointer = $.unbox(target);
  if (elem.copies) elem.assign(pointer, value);
  else (pointer as $.Pointer<unknown>).v = value;
  return true;
}

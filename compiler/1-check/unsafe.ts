/** What of package unsafe is refused: all but its constants. */
import type { Checker } from './checker.ts';
import { unsafePackage } from './universe.ts';

const constants = new Set(['Alignof', 'Offsetof', 'Sizeof']);

/** In a package that has no errors, which are found all the same. */
export function refuseUnsafe(c: Checker): void {
  for (const [e, obj] of c.info.uses)
    if (obj.pkg === unsafePackage && !constants.has(obj.name)) c.unsupported(e, `unsafe.${obj.name} is`);
}

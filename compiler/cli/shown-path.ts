/** A path as people are told of it. */
import { relative, sep } from 'node:path';

/** Relative to where the user stands, unless that is far away. */
export function shownPath(path: string): string {
  const near = relative('', path);
  return near.startsWith(`..${sep}..${sep}`) ? path : near || '.';
}

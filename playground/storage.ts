/**
 * What stays over a reload: the program one has edited, for each example and for the last link, and which example it was. Invariant: a program
 * that is as it was is not kept; a browser that stores nothing costs only the keeping.
 */
import type { Shared } from './share.ts';

/** Where a program comes from: an example by its name, or a link by its hash. */
export type Origin = { readonly example: string } | { readonly link: string };

interface Kept {
  readonly origin: Origin;
  readonly program: Shared;
}

/** Of links only the last is kept, since there is no end to them. */
function keyOf(origin: Origin): string {
  return 'example' in origin ? `gots-edited-${origin.example}` : 'gots-edited';
}

export function keep(origin: Origin, program: Shared): void {
  write(keyOf(origin), JSON.stringify({ origin, program } satisfies Kept));
}

export function forget(origin: Origin): void {
  if (kept(origin) !== undefined) write(keyOf(origin), null);
}

export function kept(origin: Origin): Shared | undefined {
  try {
    const found = JSON.parse(read(keyOf(origin)) ?? 'null') as Kept | null;
    return JSON.stringify(found?.origin) === JSON.stringify(origin) ? found?.program : undefined;
  } catch {
    return undefined;
  }
}

export function read(key: string): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}

/** null removes it. */
export function write(key: string, value: string | null): void {
  try {
    if (value === null) localStorage.removeItem(key);
    else localStorage.setItem(key, value);
  } catch {
    // Full, or forbidden.
  }
}

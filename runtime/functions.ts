// Which Go function stands where: the names of functions for reports, by position.

import type { Site } from './goroutine.ts';

interface Extent {
  readonly func: string;
  readonly first: number;
  readonly last: number;
}

const columns = 2 ** 16;
/** As text until somebody asks. */
const files = new Map<string, string | Extent[]>();

/**
 * Emitted modules say where their functions stand: 'name first-last', with commas between; a position is 'line' or 'line:column', the last one inclusive and left
 * out where it is the first.
 * `file` is relative to the program's root; that of a standard package starts with '$GOROOT/src/'.
 */
export function functions(file: string, table: string): void {
  files.set(file, table);
}

function extentsOf(file: string): Extent[] {
  let extents = files.get(file) ?? [];
  if (typeof extents === 'string') {
    extents = extents.split(',').map((row) => {
      const [, func, first, last] = /^(.*) ([\d:]+)-?([\d:]*)$/.exec(row)!;
      return { func, first: order(first, 0), last: order(last || first, columns - 1) };
    });
    files.set(file, extents);
  }
  return extents;
}

/** The innermost function at a position, or null. */
export function functionAt(file: string, line: number, column = 0): Site | null {
  const at = line * columns + column;
  let found: Extent | null = null;
  for (const extent of extentsOf(file)) {
    const last = column === 0 ? extent.last | (columns - 1) : extent.last;
    if (at < (column === 0 ? extent.first & -columns : extent.first) || at > last) continue;
    if (found === null || extent.first >= found.first) found = extent;
  }
  return found && { func: found.func, file, line };
}

/** The function at a site, 'main.go:12' or 'main.go:12:5'. */
export function functionAtSite(site: string): Site | null {
  const match = /^(.*?):(\d+)(?::(\d+))?$/.exec(site);
  return match && functionAt(match[1], Number(match[2]), Number(match[3] ?? 0));
}

function order(position: string, column: number): number {
  const [line, col = column] = position.split(':').map(Number);
  return line * columns + col;
}

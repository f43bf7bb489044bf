// Which Go function stands where: the names of functions for reports, by position.

import type { Site } from './goroutine.ts';

/** A line, or 'line:column'. */
export type Position = number | string;

interface Extent {
  readonly func: string;
  readonly first: number;
  readonly last: number;
}

const columns = 2 ** 16;
const files = new Map<string, Extent[]>();

/**
 * Emitted modules say where their functions stand: triples of name, first and last position ('line:column', the last one inclusive; or lines alone).
 * `file` is relative to the program's root; that of a standard package starts with '$GOROOT/src/'.
 */
export function functions(file: string, ...triples: Position[]): void {
  const extents: Extent[] = [];
  for (let i = 0; i < triples.length; i += 3) {
    extents.push({
      func: String(triples[i]),
      first: order(triples[i + 1], 0),
      last: order(triples[i + 2], columns - 1),
    });
  }
  files.set(file, extents);
}

/** The innermost function at a position, or null. */
export function functionAt(file: string, line: number, column = 0): Site | null {
  const at = line * columns + column;
  let found: Extent | null = null;
  for (const extent of files.get(file) ?? []) {
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

function order(position: Position, column: number): number {
  const [line, col = column] = String(position).split(':').map(Number);
  return line * columns + col;
}

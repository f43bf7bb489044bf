// Source maps, read: which Go position an emitted position comes from. Decoded when a report first needs them.

import type { Site } from './goroutine.ts';

/** [emitted column, source, line, column], zero-based as in the map. */
type Segment = readonly [number, number, number, number];

export class SourceMap {
  private readonly sources: readonly string[];
  private readonly lines: Segment[][];

  constructor(json: string) {
    // sourceRoot is where the sources are; their names alone are those that emitted code knows.
    const map = JSON.parse(json) as { sources: string[]; mappings: string };
    this.sources = map.sources;
    this.lines = decode(map.mappings);
  }

  /** The Go position behind an emitted line and column (both from 1), or null. */
  find(line: number, column: number): (Omit<Site, 'func'> & { column: number }) | null {
    const segments = this.lines[line - 1] ?? [];
    let low = 0;
    let high = segments.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (segments[middle][0] <= column - 1) low = middle + 1;
      else high = middle;
    }
    if (low === 0) return null;
    const [, source, goLine, goColumn] = segments[low - 1];
    return source < 0 ? null : { file: this.sources[source], line: goLine + 1, column: goColumn + 1 };
  }
}

const digits = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
const sextets = new Uint8Array(128);
for (let i = 0; i < 64; i++) sextets[digits.charCodeAt(i)] = i;

/** Decodes the base64 VLQ of `mappings`. */
function decode(mappings: string): Segment[][] {
  const lines: Segment[][] = [];
  let source = 0;
  let line = 0;
  let column = 0;
  for (const text of mappings.split(';')) {
    const segments: Segment[] = [];
    let emitted = 0;
    for (const part of text === '' ? [] : text.split(',')) {
      const fields = numbers(part);
      emitted += fields[0];
      if (fields.length === 1) {
        segments.push([emitted, -1, 0, 0]);
        continue;
      }
      source += fields[1];
      line += fields[2];
      column += fields[3];
      segments.push([emitted, source, line, column]);
    }
    lines.push(segments);
  }
  return lines;
}

function numbers(part: string): number[] {
  const fields: number[] = [];
  let shift = 0;
  let value = 0;
  for (let i = 0; i < part.length; i++) {
    const digit = sextets[part.charCodeAt(i)];
    value += (digit & 31) * 2 ** shift;
    if (digit & 32) {
      shift += 5;
      continue;
    }
    fields.push(value % 2 === 1 ? -(value - 1) / 2 : value / 2);
    shift = value = 0;
  }
  return fields;
}

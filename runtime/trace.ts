// Go's view of frames: of those on the JavaScript stack, through source maps and the table of functions, and of parked ones, which know their Go lines.
//
// Invariant: JavaScript frames that map to no Go function (the runtime, natives, the host) are left out.

import type { Defers } from './defer.ts';
import type { Frame, FrameClass } from './frame.ts';
import { functionAt } from './functions.ts';
import type { Site } from './goroutine.ts';
import { SourceMap } from './source-map.ts';

/** Of modules that exist in memory only, as JSON text; most are never looked at. */
const registered = new Map<string, string>();
const maps = new Map<string, SourceMap | null>();
let readMap: (url: string) => string | null = () => null;

/** For modules that exist in memory only: the source map (JSON text) of the module at `url`. */
export function registerSourceMap(url: string, json: string): void {
  registered.set(url, json);
  maps.delete(url);
}

/** How to find source maps that were not registered. */
export function setSourceMapReader(read: (url: string) => string | null): void {
  readMap = read;
}

/** What Go shows of parked frames, innermost first; those from the function on whose deferred calls are `above` are left out. */
export function parkedSites(leaf: Frame | null, above: Defers | null = null): Site[] {
  const sites: Site[] = [];
  for (let f = leaf as Deferring | null; f !== null; f = f.up) {
    if (above !== null && f.$d === above) break;
    const { func, file, lines } = f.constructor as unknown as FrameClass;
    const line = f.$d?.line || lines[f.pc];
    if (func !== '' && line) sites.push({ func, file, line });
  }
  return sites;
}

/** The frame of a function with deferred calls. */
type Deferring = Frame & { $d?: Defers };

/** A place in JavaScript. */
export interface Position {
  readonly url: string;
  readonly line: number;
  readonly column: number;
}

/** A line of V8's `stack`, '    at f (url:1:2)', or of the other engines', 'f@url:1:2'. */
const frameLine =
  /^\s+at (?:.*? \((.*):(\d+):(\d+)\)|(?:async )?(.*):(\d+):(\d+)|.*)$|^[^@\n]*@(?:(.*):(\d+):(\d+)|.*)$/;

export function jsFrames(error: Error): (Position | null)[] {
  const frames: (Position | null)[] = [];
  for (const line of (error.stack ?? '').split('\n')) {
    const m = frameLine.exec(line);
    if (m === null) continue;
    const url = m[1] ?? m[4] ?? m[7];
    frames.push(
      url === undefined
        ? null
        : { url, line: Number(m[2] ?? m[5] ?? m[8]), column: Number(m[3] ?? m[6] ?? m[9]) },
    );
  }
  return frames;
}

export function goSite({ url, line, column }: Position): Site | null {
  let map = maps.get(url);
  if (map === undefined) {
    const json = registered.get(url) ?? readMap(url);
    map = json === null ? null : new SourceMap(json);
    maps.set(url, map);
  }
  const at = map?.find(line, column);
  return at ? functionAt(at.file.replace(/^(\.\.?\/)+/, ''), at.line, at.column) : null;
}

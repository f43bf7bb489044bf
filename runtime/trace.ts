// Go stack traces: from the frames on the JavaScript stack, through source maps and the table of functions, and from parked frames, which know their Go lines.
//
// Invariant: JavaScript frames that map to no Go function (the runtime, natives, the host) are left out.

import type { Frame, FrameClass } from './frame.ts';
import { functionAt } from './functions.ts';
import type { Site } from './goroutine.ts';
import type { Panic } from './panic.ts';
import { scheduler } from './scheduler.ts';
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

/** The stack of a panic as Go shows it: the deferred calls that raised it, what they ran for, and so on. */
export function traceOfPanic(p: Panic, parkedNow: readonly Site[] = []): Site[] {
  const stack = p.onStack ? jsFrames(p.origin) : [];
  const parked = p.parked ?? parkedNow;
  const link = p.link;
  if (link === null) return [...goSites(stack), ...parked];
  return [
    ...goSites(stack.slice(0, stack.length - p.sharedStack)),
    ...parked.slice(0, parked.length - p.sharedParked),
    link.goexit ? goexitSite : panicSite,
    ...traceOfPanic(link, parkedNow),
  ];
}

/** The frames a goroutine has parked, innermost first. */
export function parkedSites(leaf: Frame | null): Site[] {
  const sites: Site[] = [];
  for (let f = leaf; f !== null; f = f.up) sites.push(...parkedSite(f));
  return sites;
}

export function parkedSite(f: Frame): Site[] {
  const { func, file, lines } = f.constructor as unknown as FrameClass;
  return func === '' ? [] : [{ func, file, line: lines[f.pc] ?? 0 }];
}

/** The Go frames of an error that the running goroutine has thrown. */
export function traceOfError(error: Error): Site[] {
  return [...goSites(jsFrames(error)), ...parkedSites(scheduler.rest)];
}

/** How many frames the JavaScript stack has below the caller of this function. */
export function stackDepth(): number {
  return jsFrames(new Error()).length - 2;
}

export function parkedDepth(leaf: Frame | null): number {
  return parkedSites(leaf).length;
}

/** Stands for outer frames that were not captured. */
export const elidedSite: Site = { func: '', file: '', line: 0 };

export const panicSite: Site = { func: 'panic', file: '$GOROOT/src/runtime/panic.go', line: 860 };
const goexitSite: Site = { func: 'runtime.Goexit', file: '$GOROOT/src/runtime/panic.go', line: 694 };

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

export function goSites(frames: readonly (Position | null)[]): Site[] {
  const sites: Site[] = [];
  for (const frame of frames) {
    const site = frame && goSite(frame);
    if (site) sites.push(site);
  }
  if (frames.length >= Error.stackTraceLimit) sites.push(elidedSite);
  return sites;
}

function goSite({ url, line, column }: Position): Site | null {
  let map = maps.get(url);
  if (map === undefined) {
    const json = registered.get(url) ?? readMap(url);
    map = json === null ? null : new SourceMap(json);
    maps.set(url, map);
  }
  const at = map?.find(line, column);
  return at ? functionAt(at.file.replace(/^(\.\.?\/)+/, ''), at.line, at.column) : null;
}

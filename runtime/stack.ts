// The stacks of goroutines as Go shows them, innermost first: in reports, and to their programs, for runtime.Caller, debug.Stack and log.
//
// A call deferred by a function that panics runs, in Go, on the stack of the panic: the frames of that function and of those it called are still there.
// In JavaScript they are gone, but the panic has kept them. Invariant: the deferred calls under way, innermost first (`deferring`), are those that
// are met on the JavaScript stack and then among the parked frames.

import type { Defers } from './defer.ts';
import type { Frame } from './frame.ts';
import type { Goroutine, Site } from './goroutine.ts';
import { type Panic, panickingBelow } from './panic.ts';
import { scheduler } from './scheduler.ts';
import { goSite, jsFrames, type Position, parkedSites } from './trace.ts';

/** Of the goroutine that runs; the runtime's own functions below main, or below the function of a `go` statement, are left out. */
export function stack(): Site[] {
  return stackOfError(new Error());
}

/** The same, from the caller of package runtime on. */
export function callers(): Site[] {
  const sites = stack();
  const first = sites.findIndex((site) => !site.file.startsWith(runtimeFolder));
  return sites.slice(Math.max(0, first));
}

const runtimeFolder = '$GOROOT/src/runtime/';

/** Of the running goroutine, which has made the error. */
export function stackOfError(error: Error): Site[] {
  return standing(scheduler.current, jsFrames(error), scheduler.rest);
}

export function parkedStack(g: Goroutine): Site[] {
  return standing(g, [], g.leaf);
}

function standing(g: Goroutine, frames: readonly (Position | null)[], rest: Frame | null): Site[] {
  const deferring = g.extra?.deferring ?? null;
  const above = panickingBelow(deferring);
  return [...upTo(above, frames, deferring, parkedSites(rest, above)), ...behind(above?.panic ?? null)];
}

export function stackOfPanic(p: Panic): Site[] {
  const frames = p.origin === null ? [] : jsFrames(p.origin);
  const parked = p.parked ?? parkedSites(p.rest, p.above);
  return [...upTo(p.above, frames, p.deferring, parked), ...behind(p.link)];
}

/** Of a panic in a method that was asked for the text of p. */
export function stackWhilePrinting(p: Panic, inner: Panic): Site[] {
  return [...upTo(null, jsFrames(inner.origin ?? inner), null, []), ...behind(p)];
}

/** What is below a deferred call that runs for p. */
function behind(p: Panic | null): Site[] {
  return p === null ? [] : [p.goexit ? goexitSite : panicSite, ...stackOfPanic(p)];
}

/** What these frames stand for, as far as the function whose deferred calls are `above`. */
function upTo(
  above: Defers | null,
  frames: readonly (Position | null)[],
  deferring: Defers | null,
  parked: readonly Site[],
): Site[] {
  const sites: Site[] = [];
  let d = deferring;
  /** Of the next frame, if it runs deferred calls at a return. */
  let line = 0;
  for (const frame of frames) {
    if (d !== null && callsDeferred(frame, d)) {
      if (d === above) return sites;
      line = d.line;
      d = d.outer;
      continue;
    }
    const site = frame && goSite(frame);
    if (site) sites.push(line === 0 ? site : { ...site, line });
    line = 0;
  }
  if (frames.length >= scheduler.captureLimit) sites.push(elidedSite);
  return [...sites, ...parked];
}

/** Stands for outer frames that were not captured. */
export const elidedSite: Site = { func: '', file: '', line: 0 };

const panicSite: Site = { func: 'panic', file: '$GOROOT/src/runtime/panic.go', line: 860 };
const goexitSite: Site = { func: 'runtime.Goexit', file: '$GOROOT/src/runtime/panic.go', line: 694 };

let deferredCall: Position | null | undefined;

/** Is this the place, in defer.ts, from which deferred functions are called? Found by having one called, by some of the same class (a program without has none). */
function callsDeferred(frame: Position | null, deferring: Defers): boolean {
  if (deferredCall === undefined) {
    const limit = Error.stackTraceLimit;
    Error.stackTraceLimit = Number.POSITIVE_INFINITY;
    const depth = jsFrames(new Error()).length;
    const probe = new (deferring.constructor as new () => Defers)();
    probe.push(() => {
      deferredCall = jsFrames(new Error()).at(-depth - 1) ?? null;
    });
    probe.run();
    Error.stackTraceLimit = limit;
  }
  return (
    frame !== null &&
    deferredCall != null &&
    frame.line === deferredCall.line &&
    frame.column === deferredCall.column &&
    frame.url === deferredCall.url
  );
}

// The stack of the running goroutine as its program sees it: for runtime.Caller, debug.Stack and log.
//
// A call deferred by a function that panics runs, in Go, on the stack of the panic: the frames of that function and of those it called are still there.
// In JavaScript they are gone, but the panic has kept them. Invariant: the deferred calls under way, innermost first (`deferring`), are those that
// are met on the JavaScript stack and then among the parked frames.

import { Defers } from './defer.ts';
import type { Frame } from './frame.ts';
import type { Goroutine, Site } from './goroutine.ts';
import type { Panic } from './panic.ts';
import { scheduler } from './scheduler.ts';
import {
  goSites,
  jsFrames,
  type Position,
  panicSite,
  parkedSite,
  parkedSites,
  traceOfPanic,
} from './trace.ts';

/** Innermost first; the runtime's own functions below main, or below the function of a `go` statement, are left out. */
export function stack(g: Goroutine): Site[] {
  return from(jsFrames(new Error()), scheduler.rest, g.extra?.deferring ?? null, null);
}

/** The stack of which these are the frames, raised (if it was) by `raised`; `deferring` is the innermost deferred call that was under way. */
function from(
  frames: readonly (Position | null)[],
  rest: Frame | null,
  deferring: Defers | null,
  raised: Panic | null,
): Site[] {
  const causeOf = (d: Defers): Panic | null => (d.panic === raised ? null : d.panic);
  for (let i = 0; i < frames.length && deferring !== null; i++) {
    if (!callsDeferred(frames[i])) continue;
    const cause = causeOf(deferring);
    if (cause !== null) return [...goSites(frames.slice(0, i)), panicSite, ...behind(cause)];
    deferring = deferring.outer;
  }
  const sites = goSites(frames);
  for (let f = rest; f !== null; f = f.up) {
    if (deferring !== null && (f as Frame & { $d?: Defers }).$d === deferring) {
      const cause = causeOf(deferring);
      if (cause !== null) return [...sites, panicSite, ...behind(cause)];
      deferring = deferring.outer;
    }
    sites.push(...parkedSite(f));
  }
  return sites;
}

/** The stack of a panic whose deferred calls run. */
function behind(p: Panic): Site[] {
  if (p.link !== null || !p.onStack) return traceOfPanic(p, parkedSites(p.rest));
  return from(jsFrames(p.origin), p.rest, p.deferring, p);
}

let deferredCall: Position | null | undefined;

/** Is this the place, in defer.ts, from which deferred functions are called? Found by having one called. */
function callsDeferred(frame: Position | null): boolean {
  if (deferredCall === undefined) {
    const probe = new Defers();
    probe.push(() => {
      deferredCall = jsFrames(new Error())[3] ?? null; // the function, `call`, `invoke`, `run`
    });
    probe.run();
  }
  return (
    frame !== null &&
    deferredCall != null &&
    frame.line === deferredCall.line &&
    frame.column === deferredCall.column &&
    frame.url === deferredCall.url
  );
}

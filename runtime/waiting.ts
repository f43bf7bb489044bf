// What a parked goroutine waits for, for whoever reports it.

import type { Goroutine, Site, WaitReason } from './goroutine.ts';
import { parkedSites } from './trace.ts';
import { WaitQueue } from './waitqueue.ts';

/** In Go's words; '' when it runs or can run. */
export function reasonOf(g: Goroutine): WaitReason | '' {
  return typeof g.wait === 'string' ? g.wait : g.wait.reason;
}

/** The channels or the lock that it waits on. */
export function targetsOf(g: Goroutine): object[] {
  if (typeof g.wait !== 'string') return g.wait.on ? [g.wait.on] : [];
  return [...new Set(queuesOf(g).flatMap(({ on }) => on ?? []))];
}

/** The queues of channels that it stands in. */
export function queuesOf(g: Goroutine): WaitQueue[] {
  if (g.wait instanceof WaitQueue) return [g.wait];
  const queues: WaitQueue[] = [];
  for (let c = g.extra?.cases ?? null; c !== null; c = c.sibling) if (c.queue !== null) queues.push(c.queue);
  return queues;
}

/** The line of the program that it rests at; one of std only when there is no other. */
export function restsAt(g: Goroutine): Site | undefined {
  const sites = parkedSites(g.leaf);
  return sites.find(({ file }) => !file.startsWith('$GOROOT')) ?? sites[0];
}

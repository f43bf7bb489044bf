// A deadlock in plain words: for each goroutine what it waits for, where, and who could have woken it. Printed after Go's own report, a line each.

import { Chan } from './channel.ts';
import type { Goroutine } from './goroutine.ts';
import type { Scope } from './host/host.ts';
import { type Found, Reach } from './reach.ts';
import type { Tool } from './tool.ts';
import { reasonOf, restsAt, targetsOf } from './waiting.ts';

/** So many goroutines get a line. */
const shown = 20;
/** With more goroutines than this, nobody says who could have woken whom. */
const searched = 200;

/** `scopes`: what a function captured, where the host can tell. Where it cannot, goroutines may have more than is found, so nothing is said of what none has. */
export function explainer(scopes: ((fn: object) => readonly Scope[]) | undefined): Tool {
  return {
    deadlock(first) {
      const all: Goroutine[] = [];
      for (let g = first; g !== null; g = g.younger) all.push(g);
      const reach = new Reach(scopes ?? (() => []));
      const found = new Map(all.length > searched ? [] : all.map((g) => [g, reach.of(g)]));
      const packages = reach.ofPackages();
      const lines = all
        .slice(0, shown)
        .map((g) => `${explain(g, all, found, packages, scopes !== undefined)}\n`);
      if (all.length > shown) lines.push(`and ${all.length - shown} more goroutines wait\n`);
      return lines.join('');
    },
  };
}

function explain(
  g: Goroutine,
  all: readonly Goroutine[],
  found: ReadonlyMap<Goroutine, Found>,
  packages: Found,
  complete: boolean,
): string {
  const targets = targetsOf(g);
  const nameOf = (target: object): string => {
    const names = [found.get(g), packages, ...found.values()].map((reached) => reached?.get(target));
    const name = names.find((known) => known) ?? '';
    return name.replace(/\.w$|\.waiting$/, '');
  };
  const start = `goroutine ${g.id} waits at ${where(g)} ${action(g, targets, nameOf)}`;
  if (targets.length === 0) return `${start}: for ever`;
  if (found.size === 0) return start;
  const others = all.filter((other) => other !== g);
  if (others.length === 0) return `${start}; there is no other goroutine`;
  if (targets.some((target) => packages.has(target)))
    return `${start}; all others can reach it, and wait too`;
  const able = others.filter((other) => targets.some((target) => found.get(other)!.has(target)));
  if (able.length === 0) return complete ? `${start}; nobody else has it` : start;
  return `${start}; ${list(able)} could have woken it, but ${able.length === 1 ? 'waits too' : 'wait too'}`;
}

function action(g: Goroutine, targets: readonly object[], nameOf: (target: object) => string): string {
  const of = (target: object) => {
    const type = target instanceof Chan ? `chan ${target.elem.string}` : '';
    const name = nameOf(target);
    return name === '' ? type && `a ${type}` : type === '' ? name : `${name} (${type})`;
  };
  const what = targets.map(of).filter(Boolean).join(' or ');
  const reason = reasonOf(g);
  switch (reason) {
    case 'chan send':
      return `to send on ${what}`;
    case 'chan receive':
      return `to receive from ${what}`;
    case 'chan send (nil chan)':
      return 'to send on a nil channel';
    case 'chan receive (nil chan)':
      return 'to receive from a nil channel';
    case 'select':
      return targets.length === 0 ? 'in a select with nil channels only' : `in a select, for ${what}`;
    case 'select (no cases)':
      return 'in a select without cases';
    case 'sync.Mutex.Lock':
    case 'sync.RWMutex.Lock':
      return `to lock ${what || 'a mutex'}`;
    case 'sync.RWMutex.RLock':
      return `to lock ${what || 'a mutex'} for reading`;
    case 'sync.WaitGroup.Wait':
      return `for the WaitGroup${what && ` ${what}`}`;
    case 'sync.Cond.Wait':
      return `for the Cond${what && ` ${what}`} to be signalled`;
  }
  return `(${reason})`;
}

function where(g: Goroutine): string {
  const site = restsAt(g);
  return site === undefined ? 'its start' : `${site.file}:${site.line}`;
}

function list(goroutines: readonly Goroutine[]): string {
  const ids = goroutines.slice(0, 5).map(({ id }) => String(id));
  if (goroutines.length > 5) ids.push(`${goroutines.length - 5} more`);
  const last = ids.pop();
  return ids.length === 0 ? `goroutine ${last}` : `goroutines ${ids.join(', ')} and ${last}`;
}

// Leaked goroutines: those that are blocked, when main returns, on what nothing can reach that could still run: no goroutine that runs or can run, no timer,
// no operation of the host, no package variable. As Go's goroutineleak profile finds them: by the garbage collector.
//
// The scheduler lets go of all goroutines. Then one that can still be woken is held by who would wake it (a channel by its queue, a timer by its callback), and
// one that cannot is garbage. So no alarm is false. What main held when it last rested counts as reachable: that these are left alone at the end
// is no mistake.

import { Defers } from './defer.ts';
import { Frame } from './frame.ts';
import { functionAtSite } from './functions.ts';
import type { Goroutine, Site } from './goroutine.ts';
import { scheduler } from './scheduler.ts';
import type { Tool } from './tool.ts';
import { queuesOf, reasonOf, restsAt } from './waiting.ts';

/** What only another goroutine, or a timer, can end. */
const blocking = /^(chan |select|sync\.|semacquire)/;

/** So many are listed. */
const shown = 50;

interface Suspect {
  readonly text: string;
  readonly blocked: boolean;
  readonly g: WeakRef<Goroutine>;
}

/** `collect` collects all garbage; `task` calls back as a task of its own. */
export function leakSearch(collect: () => void, task: (then: () => void) => void): Tool {
  /** What main held when it last rested. */
  let held: unknown[] = [];
  let ran: Goroutine | null = null;
  return {
    start() {
      const choose = scheduler.choose;
      scheduler.choose = function () {
        if (ran !== null) held = heldBy(ran);
        const g = choose.call(this);
        ran = g?.id === 1 ? g : null;
        return g;
      };
    },
    async returned() {
      const suspects = letGo();
      // What a WeakRef refers to is kept until its task ends.
      await new Promise<void>((resolve) => task(resolve));
      collect();
      await new Promise<void>((resolve) => task(resolve));
      const leaked = suspects.filter(({ g, blocked }) => blocked && g.deref() === undefined);
      const alive = suspects.filter((suspect) => !leaked.includes(suspect));
      held.length = 0; // it was there until now
      if (leaked.length === 0) return '';
      return list(leaked, 'leaked: blocked for ever') + list(alive, 'alive, but not leaked');
    },
  };
}

/** The variables of main.main and its deferred calls (whatever it called has returned by the time it does), and the channels it waits on. */
function heldBy(main: Goroutine): unknown[] {
  let own: Frame | null = null;
  for (let f = main.leaf; f?.up != null; f = f.up) own = f;
  const values = own === null ? [] : Object.values(own).filter((value) => !(value instanceof Frame));
  const deferred = values.flatMap((value) => (value instanceof Defers ? Object.values(value) : []));
  return [...values, ...deferred, ...queuesOf(main).map(({ on }) => on)];
}

function letGo(): Suspect[] {
  const suspects: Suspect[] = [];
  for (let g = scheduler.first; g !== null; ) {
    suspects.push({ text: describe(g), blocked: isBlocked(g), g: new WeakRef(g) });
    const { younger } = g;
    g.older = g.younger = null;
    g = younger;
  }
  scheduler.first = scheduler.last = null;
  scheduler.timers.compact();
  return suspects;
}

function isBlocked(g: Goroutine): boolean {
  return blocking.test(reasonOf(g));
}

function describe(g: Goroutine): string {
  const start = functionAtSite(g.origin.site);
  return `goroutine ${g.id} [${reasonOf(g) || 'runnable'}]${at(restsAt(g))}${start === null ? '' : `, started${at(start)}`}`;
}

function at(site: Site | undefined): string {
  return site === undefined ? '' : ` at ${site.file}:${site.line} in ${site.func}`;
}

function list(suspects: readonly Suspect[], what: string): string {
  const n = suspects.length;
  if (n === 0) return '';
  const lines = suspects.slice(0, shown).map(({ text }) => `  ${text}\n`);
  if (n > shown) lines.push(`  and ${n - shown} more\n`);
  return `${n} ${n === 1 ? 'goroutine is' : 'goroutines are'} ${what}\n${lines.join('')}`;
}

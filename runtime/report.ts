// What Go prints to standard error when a program ends badly: uncaught panics, fatal errors, deadlocks. Texts and layout are Go's own, but for addresses.

import { functionAtSite } from './functions.ts';
import type { Goroutine, Site } from './goroutine.ts';
import { type Panic, panickingBelow } from './panic.ts';
import { isFault, linesOf, textsOf, unprintable, valuesOf } from './panic-lines.ts';
import { address } from './printed.ts';
import { scheduler } from './scheduler.ts';
import { elidedSite, parkedStack, stackOfPanic, stackWhilePrinting } from './stack.ts';
import { utf8 } from './string.ts';
import { reasonOf } from './waiting.ts';

/** Frames printed at either end of a long stack. */
const shownFrames = 50;

export class Reporter {
  private readonly root: string;

  /** `root` is the folder that Go file names are relative to. */
  constructor(root: string) {
    this.root = root === '' || root.endsWith('/') ? root : `${root}/`;
  }

  /** An uncaught panic of goroutine g. Calls the Error and String methods of what was panicked with. */
  panic(p: Panic, g: Goroutine): string {
    return `${linesOf(p, textsOf(p))}${signal(p)}\n${this.goroutine(g, 'running', stackOfPanic(p))}`;
  }

  /** A fatal error of goroutine g, which runs. */
  fatal(text: string, g: Goroutine, sites: readonly Site[]): string {
    const p = panickingBelow(g.extra?.deferring ?? null)?.panic ?? null;
    const before = p === null ? '' : `${linesOf(p, valuesOf(p))}\t`;
    return `${before}fatal error: ${text}\n${signal(p)}\n${this.goroutine(g, 'running', sites)}`;
  }

  /** A method panicked that was asked for the text of p. */
  unprintable(inner: Panic, p: Panic, g: Goroutine): string {
    const sites = stackWhilePrinting(p, inner);
    return `fatal error: ${unprintable(inner)}\n${signal(inner)}\n${this.goroutine(g, 'running', sites)}`;
  }

  /** No goroutine will ever run again; `first` is the oldest of those parked. */
  deadlock(first: Goroutine | null): string {
    if (first === null) return 'fatal error: no goroutines (main called runtime.Goexit) - deadlock!\n';
    return `fatal error: all goroutines are asleep - deadlock!\n\n${this.goroutines(first)}`;
  }

  /** The running goroutine, which stands at these sites, and all others if wanted. */
  stacks(sites: readonly Site[], all: boolean): string {
    const g = scheduler.current;
    const text = this.goroutine(g, 'running', sites);
    const others = all ? this.goroutines(scheduler.first, g) : '';
    return others === '' ? text : `${text}\n${others}`;
  }

  /** All goroutines from `first` on, but for one. */
  goroutines(first: Goroutine | null, but: Goroutine | null = null): string {
    const parts: string[] = [];
    for (let g = first; g !== null; g = g.younger) {
      if (g === but) continue;
      const reason = g === scheduler.resumed ? 'running' : reasonOf(g) || 'runnable';
      const inside = typeof g.wait === 'string' ? [] : g.wait.inside;
      parts.push(this.goroutine(g, reason, [...inside, ...parkedStack(g)]));
    }
    return parts.join('\n');
  }

  private goroutine(g: Goroutine, state: string, sites: readonly Site[]): string {
    let text = `goroutine ${g.id} [${state}]:\n`;
    const cut = sites.indexOf(elidedSite);
    const elided = cut < 0 ? sites.length - 2 * shownFrames : 0;
    for (let i = 0; i < sites.length; i++) {
      if (i === cut || (cut >= 0 && i === 2 * shownFrames)) {
        text += '...additional frames elided...\n';
        break;
      }
      if (elided > 0 && i === shownFrames) {
        text += `...${elided} frames elided...\n`;
        i += elided;
      }
      text += this.frame(called(sites[i].func), sites[i]);
    }
    const { site, parent } = g.origin;
    if (site === '') return text;
    const at = functionAtSite(site) ?? siteOnly(site);
    // Go's timers are nobody's.
    const by = parent === 0 ? '' : ` in goroutine ${parent}`;
    return text + this.frame(`created by ${at.func}${by}`, at);
  }

  private frame(what: string, { file, line }: Site): string {
    const path = file.startsWith('$GOROOT')
      ? file.replace('$GOROOT', '/usr/local/go')
      : file.startsWith('/')
        ? file
        : this.root + file;
    return utf8(`${what}\n\t${path}:${line}\n`);
  }
}

/** A call as traces show it. Arguments are not shown; functions that have none are recognised by their names where possible. */
function called(func: string): string {
  return /^main\.main$|\.init(\.\d+)?$|\.func\d+(\.\d+)*$/.test(func) ? `${func}()` : `${func}(...)`;
}

/** Go learns of a memory fault by a signal, and tells of it as long as the panic is under way. */
function signal(p: Panic | null): string {
  return isFault(p) ? `[signal SIGSEGV: segmentation violation code=0x1 addr=0x0 pc=${address}]\n` : '';
}

function siteOnly(site: string): Site {
  const [file, line] = site.split(':');
  return { func: 'unknown', file, line: Number(line) };
}

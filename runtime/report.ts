// What Go prints to standard error when a program ends badly: uncaught panics, fatal errors, deadlocks. Texts and layout are Go's own, but for addresses.

import { typeOf, unbox } from './box.ts';
import { equal } from './equal.ts';
import { functionAtSite } from './functions.ts';
import type { Goroutine, Site } from './goroutine.ts';
import { errorType, interfaceType, is } from './interface-type.ts';
import type { Panic } from './panic.ts';
import { address, printed } from './printed.ts';
import { memoryError } from './runtime-error.ts';
import { scheduler } from './scheduler.ts';
import { utf8 } from './string.ts';
import { elidedSite, parkedSites, traceOfPanic } from './trace.ts';
import { reasonOf } from './waiting.ts';

const stringerType = interfaceType({ String: 'func() string' });

/** Frames printed at either end of a long stack. */
const shownFrames = 50;

export class Reporter {
  private readonly root: string;

  /** `root` is the folder that Go file names are relative to. */
  constructor(root: string) {
    this.root = root === '' || root.endsWith('/') ? root : `${root}/`;
  }

  /** An uncaught panic of goroutine g. */
  panic(p: Panic, g: Goroutine): string {
    const shown = printPanics(p);
    if (shown === null) return 'fatal error: panic while printing panic value: in Error\n';
    const signal = fault(p)
      ? `[signal SIGSEGV: segmentation violation code=0x1 addr=0x0 pc=${address}]\n`
      : '';
    return `${shown}${signal}\n${this.goroutine(g, 'running', traceOfPanic(p))}`;
  }

  /** A fatal error of goroutine g, which runs. */
  fatal(text: string, g: Goroutine, sites: readonly Site[]): string {
    return `fatal error: ${text}\n\n${this.goroutine(g, 'running', sites)}`;
  }

  /** No goroutine will ever run again; `first` is the oldest of those parked. */
  deadlock(first: Goroutine | null): string {
    if (first === null) return 'fatal error: no goroutines (main called runtime.Goexit) - deadlock!\n';
    return `fatal error: all goroutines are asleep - deadlock!\n\n${this.goroutines(first)}`;
  }

  /** All goroutines from `first` on. */
  goroutines(first: Goroutine | null): string {
    const parts: string[] = [];
    for (let g = first; g !== null; g = g.younger) {
      const reason = g === scheduler.resumed ? 'running' : reasonOf(g) || 'runnable';
      const inside = typeof g.wait === 'string' ? [] : g.wait.inside;
      parts.push(this.goroutine(g, reason, [...inside, ...parkedSites(g.leaf)]));
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
    return text + this.frame(`created by ${at.func} in goroutine ${parent}`, at);
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

function siteOnly(site: string): Site {
  const [file, line] = site.split(':');
  return { func: 'unknown', file, line: Number(line) };
}

/** Whether a panic still under way is a memory fault, which Go learns of by a signal. */
function fault(p: Panic): boolean {
  for (let q: Panic | null = p; q !== null; q = q.link) if (equal(q.value, memoryError())) return true;
  return false;
}

/** The lines `panic: …`, oldest first; null when a value's Error or String method panicked. */
function printPanics(p: Panic): string | null {
  let text = '';
  const panics: Panic[] = [];
  for (let q: Panic | null = p; q !== null; q = q.link) panics.unshift(q);
  for (let i = 0; i < panics.length; i++) {
    const q = panics[i];
    // Raised again with the same value: shown once.
    if (i > 0 && sameValue(panics[i - 1], q)) continue;
    if (i > 0 && !panics[i - 1].goexit) text += '\t';
    if (q.goexit) continue;
    const again = i + 1 < panics.length && sameValue(q, panics[i + 1]);
    let value: string;
    try {
      value = panicValue(q.value);
    } catch {
      return null;
    }
    text += `panic: ${value}${q.recovered ? (again ? ' [recovered, repanicked]' : ' [recovered]') : ''}\n`;
  }
  return text;
}

function sameValue(p: Panic, q: Panic): boolean {
  return !p.goexit && !q.goexit && p.value === q.value;
}

/** The value of a panic as the report shows it. */
// biome-ignore lint/suspicious/noExplicitAny: any interface value
function panicValue(x: any): string {
  // The methods are Go code, and must not be preempted here; one that parks in earnest has no text.
  scheduler.fuel = 1 << 20;
  const text = is(x, errorType) ? x.Error() : is(x, stringerType) ? x.String() : null;
  if (typeof text === 'string') return indented(text);
  const type = typeOf(x);
  if (type === null) return 'nil';
  const value = unbox(x);
  const kind = type.underlying.kind;
  const basic = /^(bool|string|u?int|float|complex)/.test(kind);
  if (!basic) return `(${type.string}) ${kind === 'pointer' && value === null ? '0x0' : address}`;
  const shown = kind === 'string' ? indented(value) : printed(x);
  if (type.underlying === type) return shown;
  return kind === 'string' ? `${type.string}("${shown}")` : `${type.string}(${shown})`;
}

function indented(text: string): string {
  return text.replaceAll('\n', '\n\t');
}

// The lines of a report that say what was panicked with: `panic: a [recovered]`, and so on, oldest first.

import { typeOf, unbox } from './box.ts';
import { equal } from './equal.ts';
import { errorType, interfaceType, is } from './interface-type.ts';
import type { Panic } from './panic.ts';
import { address, printed } from './printed.ts';
import { memoryError } from './runtime-error.ts';
import { scheduler } from './scheduler.ts';

const stringerType = interfaceType({ String: 'func() string' });

/** The panics under way, with the text of each. */
export type Texts = ReadonlyMap<Panic, string>;

/** As the Error and String methods of their values say, the newest asked first. Throws what a method throws. */
export function textsOf(p: Panic): Texts {
  return texts(p, (x) => {
    // The methods are Go code, and must not be preempted here; one that parks in earnest has no text.
    scheduler.fuel = 1 << 20;
    const text = is(x, errorType) ? x.Error() : is(x, stringerType) ? x.String() : null;
    return typeof text === 'string' ? indented(text) : panicValue(x);
  });
}

/** As the values are, when no code of the program may run any more. */
export function valuesOf(p: Panic): Texts {
  return texts(p, panicValue);
}

// biome-ignore lint/suspicious/noExplicitAny: any interface value
function texts(p: Panic, text: (value: any) => string): Texts {
  const all = new Map<Panic, string>();
  for (let q: Panic | null = p; q !== null; q = q.link)
    if (!q.goexit && !repanics(q)) all.set(q, text(q.value));
  return all;
}

export function linesOf(p: Panic, shown: Texts): string {
  const before = p.link === null ? '' : linesOf(p.link, shown);
  // Raised again with the same value: shown once.
  if (repanics(p)) return before.replace(/ \[recovered\]\n$/, ' [recovered, repanicked]\n');
  const indent = p.link === null || p.link.goexit ? '' : '\t';
  if (p.goexit) return before + indent;
  return `${before}${indent}panic: ${shown.get(p)}${p.recovered ? ' [recovered]' : ''}\n`;
}

/** Whether it has the same value as the panic that it interrupted. */
function repanics(p: Panic): boolean {
  return p.link !== null && !p.goexit && !p.link.goexit && p.value === p.link.value;
}

/** Whether a panic still under way is a memory fault. */
export function isFault(p: Panic | null): boolean {
  for (let q = p; q !== null; q = q.link) if (equal(q.value, memoryError())) return true;
  return false;
}

/** The value of a panic, no method asked. */
function panicValue(x: unknown): string {
  const type = typeOf(x);
  if (type === null) return 'nil';
  const value = unbox(x);
  const kind = type.underlying.kind;
  const basic = /^(bool|string|u?int|float|complex)/.test(kind);
  if (!basic) return `(${type.string}) ${kind === 'pointer' && value === null ? '0x0' : address}`;
  const shown = kind === 'string' ? indented(value as string) : printed(x);
  if (type.underlying === type) return shown;
  if (kind === 'string') return `${type.string}("${shown}")`;
  return kind.startsWith('complex') ? `${type.string}${shown}` : `${type.string}(${shown})`;
}

/** What Go says when a method has panicked that was asked for its panic's text. */
export function unprintable(p: Panic): string {
  const type = typeOf(p.value);
  const text = type?.kind === 'string' && type.underlying === type ? (p.value as string) : null;
  return `panic while printing panic value: ${text === null ? `type ${type?.string}` : indented(text)}`;
}

function indented(text: string): string {
  return text.replaceAll('\n', '\n\t');
}

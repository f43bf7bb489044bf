// The search of a Replacer: all its old strings at once.
// Invariant: at each place the first pair, in the order given, whose old string matches; an empty one matches only once at a place.

import type * as $ from 'gots/runtime';

interface Search {
  readonly replacements: ReadonlyMap<string, string>;
  /** All old strings as alternatives; null when one of them is empty, which regular expressions treat differently. */
  readonly pattern: RegExp | null;
}

const searches = new WeakMap<object, Search>();

function searchOf(pairs: $.Slice<string>): Search {
  const array = pairs.array as string[];
  let search = searches.get(array);
  if (search === undefined) {
    const replacements = new Map<string, string>();
    for (let i = 0; i < pairs.len; i += 2) {
      if (!replacements.has(array[i])) replacements.set(array[i], array[i + 1]);
    }
    const olds = [...replacements.keys()].map((old) => old.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&'));
    search = { replacements, pattern: olds.includes('') ? null : new RegExp(olds.join('|'), 'g') };
    searches.set(array, search);
  }
  return search;
}

export function replacePairs(s: string, pairs: $.Slice<string>): string {
  if (pairs.len === 0) return s;
  const { replacements, pattern } = searchOf(pairs);
  if (pattern !== null) return s.replace(pattern, (old) => replacements.get(old)!);
  let text = '';
  let last = 0;
  let afterEmpty = false;
  for (let i = 0; i <= s.length; ) {
    const old = matchAt(s, i, replacements, afterEmpty);
    afterEmpty = old === '';
    if (old === undefined) {
      i++;
      continue;
    }
    text += s.slice(last, i) + replacements.get(old)!;
    i += old.length;
    last = i;
  }
  return text + s.slice(last);
}

function matchAt(
  s: string,
  i: number,
  replacements: ReadonlyMap<string, string>,
  afterEmpty: boolean,
): string | undefined {
  for (const old of replacements.keys()) {
    if (s.startsWith(old, i) && !(afterEmpty && old === '')) return old;
  }
  return undefined;
}

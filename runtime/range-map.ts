/**
 * `for k, v := range m`, in random order.
 *
 * Invariant: every entry that exists throughout is visited once; one that was deleted before its turn is not; one that was added may be. JavaScript
 * visits in order of insertion, so a small window of entries runs ahead, and the next is drawn from it: constant work for each step,
 * and none for those that are not reached.
 */
import type { GoMap, Pair } from './map.ts';
import { scheduler } from './scheduler.ts';

const window = 8;

export class MapRange<K, V> {
  declare key: K;
  declare value: V;
  private readonly map: GoMap<K, V> | null;
  /** Runs ahead over the JavaScript map. */
  private readonly ahead: Iterator<unknown> | null;
  /** How many it may still take: what is added during the loop must not keep it going. */
  private left: number;
  private readonly waiting: unknown[] = [];
  private readonly deletions: number;
  /** Since the first deletion: what was visited, because it may have been added again. */
  private visited: Set<unknown> | null = null;

  constructor(map: GoMap<K, V> | null) {
    this.map = map;
    this.ahead = map === null ? null : map.compacted().keys();
    this.left = map === null ? 0 : map.entries.size;
    this.deletions = map === null ? 0 : map.deletions;
  }

  /** Moves to the next entry; false when all were visited. */
  next(): boolean {
    const { waiting } = this;
    for (;;) {
      while (this.left > 0 && waiting.length < window) this.fetch();
      const n = waiting.length;
      if (n === 0) return false;
      const chosen = n === 1 ? 0 : scheduler.random.below(n);
      const key = waiting[chosen];
      waiting[chosen] = waiting[n - 1];
      waiting.pop();
      if (this.visit(key)) return true;
    }
  }

  private fetch(): void {
    const { value, done } = this.ahead!.next();
    this.left--;
    if (done) this.left = 0;
    else this.waiting.push(value);
  }

  private visit(key: unknown): boolean {
    const map = this.map!;
    const found = map.entries.get(key);
    if (map.deletions !== this.deletions) {
      if (found === undefined || this.visited?.has(key)) return false;
      (this.visited ??= new Set()).add(key);
    }
    if (map.encodes === null) {
      this.key = key as K;
      this.value = found as V;
    } else {
      this.key = (found as Pair<K, V>).key;
      this.value = (found as Pair<K, V>).value;
    }
    return true;
  }
}

export function rangeMap<K, V>(m: GoMap<K, V> | null): MapRange<K, V> {
  return new MapRange(m);
}

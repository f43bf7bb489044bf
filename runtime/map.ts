/**
 * Go's maps, on JavaScript's.
 *
 * Invariant: where JavaScript tells keys apart as Go does (booleans, strings, integers, pointers, channels) `entries` maps key to value; for the other
 * key types it maps what stands for the key (Type.key) to a Pair that has key and value. A nil map is null.
 */
import { Box } from './box.ts';
import { uncomparablePart } from './interface-key.ts';
import { anyType } from './interface-type.ts';
import { nilMapWrite, unhashableInEmpty } from './runtime-error.ts';
import type { Type } from './type.ts';

/** An entry of a map whose keys are encoded. */
export interface Pair<K, V> {
  key: K;
  value: V;
}

export class GoMap<K, V> {
  readonly keyType: Type<K>;
  readonly elem: Type<V>;
  /** Null where keys are used as they are. */
  readonly encodes: Type<K> | null;
  entries: Map<unknown, unknown> = new Map();
  /** Counts deletions: those who range over the map notice (range-map.ts). */
  deletions = 0;
  /** The deletions since the entries were last moved. */
  holes = 0;

  constructor(key: Type<K>, elem: Type<V>) {
    this.keyType = key;
    this.elem = elem;
    this.encodes = key.rawKey ? null : key;
  }
  /**
   * The entries, for one who goes through them from the start. JavaScript's maps keep places for what was deleted: after many deletions from a large
   * one they are moved to a new map, so that going for the first again and again stays cheap. Others who are on their way see the old map, and look up
   * what they find there in the new one.
   */
  compacted(): Map<unknown, unknown> {
    if (this.holes > 64 + 4 * Math.sqrt(this.entries.size)) {
      this.entries = new Map(this.entries);
      this.holes = 0;
      this.deletions++;
    }
    return this.entries;
  }
}

export function makeMap<K, V>(key: Type<K>, elem: Type<V>): GoMap<K, V> {
  return new GoMap(key, elem);
}

/** map[K]V{k: v, …}: later entries win. */
export function mapOf<K, V>(key: Type<K>, elem: Type<V>, entries: readonly (readonly [K, V])[]): GoMap<K, V> {
  const m = new GoMap(key, elem);
  for (const [k, v] of entries) mapSet(m, k, v);
  return m;
}

/** m[k], undefined when there is no such entry. Structs and arrays are the map's own. */
export function mapGet<K, V>(m: GoMap<K, V> | null, k: K): V | undefined {
  if (m === null) return checkHashable(k, null);
  if (m.encodes === null) return m.entries.get(k) as V | undefined;
  if (m.entries.size === 0) return checkHashable(k, m);
  return (m.entries.get(m.encodes.key(k)) as Pair<K, V> | undefined)?.value;
}

/** The same of an element that is assigned to, as in m[k] += v: what cannot be is noticed now. */
export function mapElement<K, V>(m: GoMap<K, V> | null, k: K): V | undefined {
  if (m === null) nilMapWrite();
  if (m.encodes === null) return m.entries.get(k) as V | undefined;
  return (m.entries.get(m.encodes.key(k)) as Pair<K, V> | undefined)?.value;
}

/** m[k] = v */
export function mapSet<K, V>(m: GoMap<K, V> | null, k: K, v: V): void {
  if (m === null) nilMapWrite();
  if (m.encodes === null) {
    m.entries.set(k, v);
    return;
  }
  const key = m.encodes.key(k);
  const pair = m.entries.get(key) as Pair<K, V> | undefined;
  if (pair === undefined) m.entries.set(key, { key: k, value: v });
  else {
    // Go keeps the newest of equal keys: they may be told apart all the same (0 and −0).
    pair.key = k;
    pair.value = v;
  }
}

export function mapDelete<K, V>(m: GoMap<K, V> | null, k: K): void {
  if (m === null || (m.encodes !== null && m.entries.size === 0)) {
    checkHashable(k, m);
    return;
  }
  if (m.entries.delete(m.encodes === null ? k : m.encodes.key(k))) {
    m.deletions++;
    m.holes++;
  }
}

export function mapLen<K, V>(m: GoMap<K, V> | null): number {
  return m === null ? 0 : m.entries.size;
}

export function clearMap<K, V>(m: GoMap<K, V> | null): void {
  if (m === null) return;
  m.entries.clear();
  m.deletions++;
  m.holes = 0;
}

/** A map without entries still refuses keys that cannot be hashed, in words of its own. */
function checkHashable<K, V>(k: K, m: GoMap<K, V> | null): undefined {
  // Of a nil map the key type is not known; a box can only be an interface.
  const type = m !== null ? m.encodes : k instanceof Box ? anyType : null;
  const part = type === null ? null : uncomparablePart(type, k);
  if (part !== null) return unhashableInEmpty(part);
}

/**
 * What was made of sources, kept from one run of gots to the next, as Go keeps packages. An entry is one file, named after what was asked for
 * (by which gots, in which way, of which inputs); it begins with a digest of the rest, and says which questions to the file system led to it.
 *
 * Invariants: an entry counts only if every answer is what it was; one that is damaged is as good as none. The cache can be read and written by
 * several processes at once, and is never needed: that it cannot be read or written is no error.
 */
import { randomBytes } from 'node:crypto';
import {
  existsSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { homedir } from 'node:os';
import { isAbsolute, join } from 'node:path';
import { Failure } from './failure.ts';
import { type Asked, digest, type Sources, unchanged } from './sources.ts';
import { makeFolder } from './write-file.ts';

interface Entry {
  readonly asked: readonly Asked[];
  readonly value: unknown;
}

/** Together entries take so much space at most (bytes). */
export const mostBytes = 64 * 2 ** 20;
/** No entry is larger than that. */
const mostEntryBytes = mostBytes / 8;
/** Of an entry, or of one that is being written. */
const nameOfFile = /^[\w-]{43}\.build(\.[\da-f]+)?$/;
/** A draft that is so old (ms) was left by a process that ended before its time. */
const patience = 3_600_000;

export class BuildCache {
  private readonly folder: string;
  private readonly build: string;

  /** `build` says which gots this is. */
  constructor(folder: string, build: string) {
    this.folder = folder;
    this.build = build;
  }

  get(key: readonly string[]): unknown {
    const file = this.file(key);
    try {
      const text = readFileSync(file, 'utf8');
      const end = text.indexOf('\n');
      const rest = text.slice(end + 1);
      if (digest(rest) !== text.slice(0, end)) return undefined;
      const { asked, value }: Entry = JSON.parse(rest);
      if (!unchanged(asked)) return undefined;
      touch(file);
      return value;
    } catch {
      return undefined;
    }
  }

  put(key: readonly string[], value: unknown, sources: Sources): void {
    if (!sources.steady) return;
    const rest = JSON.stringify({ asked: sources.asked, value } satisfies Entry);
    if (rest.length > mostEntryBytes) return;
    const file = this.file(key);
    const draft = `${file}.${randomBytes(6).toString('hex')}`;
    try {
      makeFolder(this.folder, 0o700);
      writeFileSync(draft, `${digest(rest)}\n${rest}`, { mode: 0o600 });
      renameSync(draft, file);
      trim(this.folder, mostBytes);
    } catch {
      remove(draft);
    }
  }

  private file(key: readonly string[]): string {
    return join(this.folder, `${digest(JSON.stringify([this.build, ...key]))}.build`);
  }
}

/** It was used now. */
function touch(file: string): void {
  const now = new Date();
  try {
    utimesSync(file, now, now);
  } catch {} // what others may only read
}

function remove(file: string): void {
  try {
    rmSync(file, { force: true });
  } catch {} // what others may only read
}

/** Removes the entries that were used longest ago, until the others take no more than `most` bytes; and drafts older than `draftAge` (ms). */
export function trim(folder: string, most: number, draftAge = patience): void {
  const names = existsSync(folder) ? readdirSync(folder) : [];
  const entries: { readonly path: string; readonly size: number; readonly used: number }[] = [];
  for (const name of names) {
    const path = join(folder, name);
    const stat = nameOfFile.test(name) ? statSync(path, { throwIfNoEntry: false }) : undefined;
    if (stat === undefined) continue;
    if (name.endsWith('.build')) entries.push({ path, size: stat.size, used: stat.mtimeMs });
    else if (Date.now() - stat.mtimeMs >= draftAge) remove(path);
  }
  let total = 0;
  for (const { path, size } of entries.sort((a, b) => b.used - a.used)) {
    total += size;
    if (total > most) remove(path);
  }
}

/** Undefined when there is none: the user wants none, there is no place for it, or this is no gots that was built. */
export function openBuildCache(env: NodeJS.ProcessEnv): BuildCache | undefined {
  const folder = cacheFolder(env);
  if (folder === undefined) return undefined;
  for (const place of ['build-id', '../build-id']) {
    const file = new URL(place, import.meta.url);
    try {
      // Emitted modules name those of the runtime by where they are.
      const id = [readFileSync(file, 'utf8'), file.href, env.NODE_OPTIONS ?? '', ...process.execArgv];
      return new BuildCache(folder, JSON.stringify(id));
    } catch {}
  }
  return undefined;
}

/** GOTSCACHE, or a folder where the system keeps caches. */
export function cacheFolder(env: NodeJS.ProcessEnv): string | undefined {
  const { GOTSCACHE: wanted, XDG_CACHE_HOME: xdg, LOCALAPPDATA: local } = env;
  if (wanted === 'off') return undefined;
  if (wanted) {
    if (!isAbsolute(wanted)) throw new Failure('GOTSCACHE is neither an absolute path nor off');
    return wanted;
  }
  if (process.platform === 'win32') return local ? join(local, 'gots') : undefined;
  if (process.platform === 'darwin') return inHome('Library/Caches/gots');
  return xdg && isAbsolute(xdg) ? join(xdg, 'gots') : inHome('.cache/gots');
}

function inHome(path: string): string | undefined {
  try {
    return join(homedir(), path);
  } catch {
    return undefined; // not everybody has one
  }
}

/**
 * The door to the file system, and to the environment, through which programs are read. It remembers what was asked and what the answer was, so that the same can be
 * asked again later: if all answers are the same, a compilation would do the same.
 */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, type Stats, statSync } from 'node:fs';
import { join } from 'node:path';
import { Failure } from './failure.ts';
import { shownPath } from './shown-path.ts';

/** A question, and the answer in short. */
export type Asked = readonly [question: Question, path: string, answer: string];
/** What there is; which bytes a file has; which files of a folder end so; what a variable is set to (its name stands for a path). */
type Question = 'kind' | 'bytes' | 'variable' | `.${string}`;

export type Kind = 'folder' | 'file' | 'other' | 'none';

export class Sources {
  private readonly answers = new Map<string, Asked>();
  /** No file was one thing first and another later. */
  steady = true;

  kind(path: string): Kind {
    const kind = kindOf(path);
    this.remember(['kind', path, kind]);
    return kind;
  }

  /** The files in a folder whose names end so, in order. */
  names(folder: string, extension: `.${string}`): string[] {
    const names = reading(folder, () => readdirSync(folder))
      .filter((name) => name.endsWith(extension) && kindOf(join(folder, name)) !== 'folder')
      .sort();
    this.remember([extension, folder, digest(JSON.stringify(names))]);
    return names;
  }

  bytes(path: string): Uint8Array {
    const bytes = reading(path, () => readFileSync(path));
    this.remember(['bytes', path, digest(bytes)]);
    return bytes;
  }

  text(path: string): string {
    return new TextDecoder('utf-8', { ignoreBOM: true }).decode(this.bytes(path));
  }

  /** A variable of the environment, '' when it is not set. */
  variable(name: string): string {
    const value = process.env[name] ?? '';
    this.remember(['variable', name, value]);
    return value;
  }

  get asked(): readonly Asked[] {
    return [...this.answers.values()];
  }

  private remember(asked: Asked): void {
    const key = `${asked[0]} ${asked[1]}`;
    if ((this.answers.get(key) ?? asked)[2] !== asked[2]) this.steady = false;
    this.answers.set(key, asked);
  }
}

/** Would all that was asked be answered in the same way? */
export function unchanged(asked: readonly Asked[]): boolean {
  const again = new Sources();
  try {
    for (const [question, path] of asked) {
      if (question === 'kind') again.kind(path);
      else if (question === 'bytes') again.bytes(path);
      else if (question === 'variable') again.variable(path);
      else again.names(path, question);
    }
  } catch {
    return false;
  }
  return again.asked.every(([, , answer], i) => answer === asked[i][2]);
}

export function digest(data: string | Uint8Array): string {
  return createHash('sha256').update(data).digest('base64url');
}

function kindOf(path: string): Kind {
  let stat: Stats;
  try {
    stat = statSync(path);
  } catch (error) {
    if (codeOf(error) === 'EACCES') throw new Failure(`${shownPath(path)}: permission denied`);
    return 'none';
  }
  if (stat.isDirectory()) return 'folder';
  return stat.isFile() ? 'file' : 'other';
}

function reading<T>(path: string, action: () => T): T {
  try {
    return action();
  } catch (error) {
    const known: { readonly [code: string]: string } = {
      ENOENT: 'no such file or directory',
      EACCES: 'permission denied',
    };
    throw new Failure(`${shownPath(path)}: ${known[codeOf(error)] ?? `cannot be read (${codeOf(error)})`}`);
  }
}

function codeOf(error: unknown): string {
  return (error as NodeJS.ErrnoException).code ?? String(error);
}

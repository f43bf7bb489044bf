/**
 * The door to the file system through which programs are read. It remembers what was asked and what the answer was, so that the same can be
 * asked again later: if all answers are the same, a compilation would do the same.
 */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';

/** A question, and the answer in short. */
export type Asked = readonly [question: Question, path: string, answer: string];
/** What there is; which bytes a file has; which files of a folder end so. */
type Question = 'kind' | 'bytes' | `.${string}`;

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
    const names = readdirSync(folder, { withFileTypes: true })
      .filter((file) => file.name.endsWith(extension) && !file.isDirectory())
      .map((file) => file.name)
      .sort();
    this.remember([extension, folder, digest(JSON.stringify(names))]);
    return names;
  }

  bytes(path: string): Uint8Array {
    const bytes = readFileSync(path);
    this.remember(['bytes', path, digest(bytes)]);
    return bytes;
  }

  text(path: string): string {
    return new TextDecoder('utf-8', { ignoreBOM: true }).decode(this.bytes(path));
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
  const stat = statSync(path, { throwIfNoEntry: false });
  if (stat === undefined) return 'none';
  if (stat.isDirectory()) return 'folder';
  return stat.isFile() ? 'file' : 'other';
}

/** Files and folders that gots makes where the user wants them: that they cannot be made is said in one line. */
import { mkdirSync, mkdtempSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { Failure } from './failure.ts';
import { shownPath } from './shown-path.ts';

/** Writes a file, in a folder that is made if need be. */
export function writeFile(path: string, text: string): void {
  writing(shownPath(path), () => {
    makeFolder(dirname(path));
    writeFileSync(path, text);
  });
}

/** A private folder for files that are soon gone. */
export function temporaryFolder(): string {
  return writing(tmpdir(), () => mkdtempSync(join(tmpdir(), 'gots-')));
}

/**
 * Makes a folder, and those it is to lie in, unless they exist. Errors are those of mkdir. (Node's own `recursive` never ends where the system
 * says of a new folder in one that exists that it does not exist, as it does below /proc.)
 * @param mode of the folders it makes
 */
export function makeFolder(path: string, mode?: number): void {
  if (isFolder(path)) return;
  const parent = dirname(path);
  if (parent !== path) makeFolder(parent, mode);
  try {
    mkdirSync(path, { mode });
  } catch (error) {
    // Another process may have been faster.
    if (!isFolder(path)) throw error;
  }
}

function isFolder(path: string): boolean {
  try {
    return statSync(path).isDirectory();
  } catch {
    return false;
  }
}

/** What is done to a path, by the name the user knows it by; an error of the system becomes a Failure. */
export function writing<T>(shown: string, action: () => T): T {
  try {
    return action();
  } catch (error) {
    throw new Failure(`${shown}: cannot be written (${(error as NodeJS.ErrnoException).code})`);
  }
}

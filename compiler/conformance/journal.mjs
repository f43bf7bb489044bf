/**
 * What was found so far, kept on disk so that a run that was interrupted goes on where it was: one line a test, appended when the test is done.
 * Invariant: a line holds for exactly the build of gots, the version of this command and the Go tree that the journal's name stands for.
 */
import { createHash } from 'node:crypto';
import { appendFileSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** @typedef {import('./actions.mjs').Outcome} Outcome */

export class Journal {
  /** @type {Map<string, Outcome>} */
  entries = new Map();

  /** @param {string} file @param {boolean} fresh forget what is there */
  constructor(file, fresh) {
    this.file = file;
    mkdirSync(dirname(file), { recursive: true });
    if (fresh) rmSync(file, { force: true });
    if (!existsSync(file)) return;
    for (const line of readFileSync(file, 'utf8').split('\n').slice(0, -1)) {
      const [path, outcome] = line.split('\t', 2);
      this.entries.set(path, JSON.parse(outcome));
    }
  }

  /** @param {string} path @param {Outcome} outcome */
  add(path, outcome) {
    this.entries.set(path, outcome);
    appendFileSync(this.file, `${path}\t${JSON.stringify(outcome)}\n`);
  }
}

/** Stands for what is in these folders (a build of gots, this command), and for a Go tree. */
export function fingerprint(/** @type {readonly string[]} */ folders, /** @type {string} */ tree) {
  const hash = createHash('sha256').update(tree);
  for (const folder of folders)
    for (const name of readdirSync(folder, { recursive: true }).map(String).sort())
      if (/\.(js|json|mjs)$/.test(name)) hash.update(name).update(readFileSync(join(folder, name)));
  return hash.digest('hex').slice(0, 16);
}

/**
 * known-failures.tsv: the tests that fail, each with the reason. Invariant of a good run: what fails is in the table, and what is in the table fails.
 */
import { readFileSync, writeFileSync } from 'node:fs';

export const table = new URL('known-failures.tsv', import.meta.url);

/** Path → reason. */
export function readKnown() {
  const rows = readFileSync(table, 'utf8').split('\n').filter(Boolean);
  return new Map(rows.map((row) => /** @type {[string, string]} */ (row.split('\t'))));
}

/**
 * What is not as the table says, one line each.
 * @param {Map<string, string>} known
 * @param {Map<string, string>} results path → what is wrong, or ''
 */
export function surprises(known, results) {
  const found = [];
  for (const [path, problem] of results) {
    if (problem !== '' && !known.has(path)) found.push(`${path}: ${problem}`);
    if (problem === '' && known.has(path)) found.push(`${path}: passes now; take it off known-failures.tsv`);
  }
  return found.sort();
}

/** Rows of tests that were not run stay, reasons too; new rows get what is wrong as their reason. */
export function updateKnown(
  /** @type {Map<string, string>} */ known,
  /** @type {Map<string, string>} */ results,
) {
  const rows = new Map([...known].filter(([path]) => results.get(path) !== ''));
  for (const [path, problem] of results) if (problem !== '' && !rows.has(path)) rows.set(path, problem);
  writeFileSync(
    table,
    [...rows]
      .map(([path, reason]) => `${path}\t${reason}\n`)
      .sort()
      .join(''),
  );
}

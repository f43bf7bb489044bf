/** The summary of a run: how much passes, by kind and, for each kind, by folder. */

/** @typedef {{ path: string, kind: string, mayRefuse: boolean, outcome: import('./actions.mjs').Outcome }} Result */

/** What is wrong with a result, or ''. */
export function problemOf(/** @type {Result} */ { mayRefuse, outcome }) {
  return outcome.verdict === 'passed' || (mayRefuse && outcome.verdict === 'refused') ? '' : outcome.reason;
}

/** @param {readonly Result[]} results */
export function rates(results) {
  const lines = [row('kind / folder', 'passed', 'refused', 'failed', 'right')];
  for (const [kind, ofKind] of groups(results, ({ kind }) => kind)) {
    lines.push(count(kind, ofKind));
    const folders = groups(ofKind, ({ path }) => path.slice(0, path.lastIndexOf('/') + 1) || './');
    if (folders.length > 1)
      for (const [folder, inFolder] of folders) lines.push(count(`  ${folder}`, inFolder));
    const checked = ofKind.filter(({ outcome }) => outcome.rejected !== undefined);
    if (checked.length > 0) {
      const rejected = checked.filter(({ outcome }) => outcome.rejected).length;
      lines.push(
        `  rejected on a marked line, with a text that matches: ${percent(rejected, checked.length)}`,
      );
    }
  }
  return lines;
}

/** @template T @param {readonly T[]} items @param {(item: T) => string} key @returns {[string, T[]][]} */
function groups(items, key) {
  /** @type {Map<string, T[]>} */
  const found = new Map();
  for (const item of items) found.set(key(item), [...(found.get(key(item)) ?? []), item]);
  return [...found].sort(([a], [b]) => (a < b ? -1 : 1));
}

function count(/** @type {string} */ title, /** @type {readonly Result[]} */ results) {
  const passed = results.filter(({ outcome }) => outcome.verdict === 'passed').length;
  const right = results.filter((result) => problemOf(result) === '').length;
  return row(title, passed, right - passed, results.length - right, percent(right, results.length));
}

function percent(/** @type {number} */ part, /** @type {number} */ all) {
  return `${((100 * part) / all).toFixed(1)} %`;
}

function row(/** @type {string} */ title, /** @type {(string | number)[]} */ ...cells) {
  return title.padEnd(28) + cells.map((cell) => String(cell).padStart(9)).join('');
}

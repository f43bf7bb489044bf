/**
 * What a program prints, against its `.out` file. Go's driver reads both streams through one pipe; here they come apart, so any
 * mixture of the two, line by line, that gives the expected text is right.
 */

/** '' or the first line that is wrong. */
export function compareOutput(
  /** @type {string} */ expected,
  /** @type {string} */ stdout,
  /** @type {string} */ stderr,
) {
  if (stdout + stderr === expected || stderr + stdout === expected) return '';
  if (isMixOf(expected.split('\n'), stdout.split('\n'), stderr.split('\n'))) return '';
  const want = expected.split('\n');
  const wrong = (stdout + stderr).split('\n').find((line, i) => line !== want[i]) ?? 'too little';
  return `prints ${JSON.stringify(wrong.slice(0, 120))}`;
}

/** Can `lines` be had by mixing the two lists, each in its order? The empty string that ends each text counts once. */
function isMixOf(/** @type {string[]} */ lines, /** @type {string[]} */ a, /** @type {string[]} */ b) {
  if (lines.length !== a.length + b.length - 1) return false;
  let taken = new Set([0]); // how many lines of `a` can have been used so far
  for (let i = 0; i < lines.length - 1; i++) {
    const next = new Set();
    for (const n of taken) {
      if (n < a.length - 1 && a[n] === lines[i]) next.add(n + 1);
      if (i - n < b.length - 1 && b[i - n] === lines[i]) next.add(n);
    }
    taken = next;
  }
  return taken.has(a.length - 1) && lines.at(-1) === (a.at(-1) ?? '') + (b.at(-1) ?? '');
}

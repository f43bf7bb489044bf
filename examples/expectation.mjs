/**
 * What a Go program is expected to do, as one text: its standard output, then, only where there is something to say, a line `-- stderr --`
 * with its standard error and a line `-- exit status N --`. Recorded from Go by `record.mjs`, compared with gots by the tests; the same
 * functions prepare both sides, so whatever they leave out is left out of both.
 *
 * A program whose output depends on time, chance or order says so in the comment that opens it:
 *
 *     // expect: unordered                 the lines of each stream are compared in sorted order
 *     // expect: replace /pattern/text/    every match (flags gm) is replaced
 *     // expect: virtual-time              gots is only tried with --virtual-time (it sleeps for long, or for an order that needs an idle machine)
 */

/** @typedef {{ stdout: string, stderr: string, status: number | null }} Outcome */

/**
 * @param {Outcome} outcome
 * @param {string} source the text of the program's main file
 * @param {string} root the folder of the program, absolute
 */
export function expectation({ stdout, stderr, status }, source, root) {
  const { unordered, replacements } = directives(source);
  const prepare = (/** @type {string} */ text) => {
    for (const [pattern, replacement] of replacements) text = text.replace(pattern, replacement);
    return unordered
      ? text
          .split(/(?<=\n)/)
          .sort()
          .join('')
      : text;
  };
  let text = prepare(stdout);
  const section = (/** @type {string} */ title) => {
    if (text !== '' && !text.endsWith('\n')) text += '\n\\ no newline\n';
    text += `-- ${title} --\n`;
  };
  if (stderr !== '') {
    section('stderr');
    text += prepare(report(stderr, root));
  }
  if (status !== 0) section(`exit status ${status}`);
  return text;
}

/** @param {string} source */
export function directives(source) {
  const comment = /^(\/\/.*\n)*/.exec(source)?.[0] ?? '';
  /** @type {[RegExp, string][]} */
  const replacements = [];
  const seen = new Set();
  for (const [, name, rest] of comment.matchAll(/^\/\/ expect: (\S+)(.*)$/gm)) {
    const replace = /^ \/(.+)\/([^/]*)\/$/.exec(rest);
    if (name === 'replace' && replace) replacements.push([new RegExp(replace[1], 'gm'), replace[2]]);
    else if (['unordered', 'virtual-time'].includes(name) && rest === '') seen.add(name);
    else throw new Error(`unknown expectation: ${name}${rest}`);
  }
  return { unordered: seen.has('unordered'), virtualTime: seen.has('virtual-time'), replacements };
}

/**
 * Standard error without what gots says after a report that is Go's: a line that is empty, and lines that begin with its name.
 *
 * @param {string} stderr
 */
export function withoutNotes(stderr) {
  return stderr.replace(/\n(gots: (?!internal error).*\n)+$/, '');
}

/**
 * A deadlock or panic report without what can never agree between two implementations: addresses, instruction offsets, argument values,
 * numbers of goroutines other than main's, the folder of the program, frames of the standard library or of generated code, and everything
 * but the headline of the two errors that make Go print its own insides.
 *
 * @param {string} stderr
 * @param {string} root
 */
export function report(stderr, root) {
  return withoutNotes(stderr)
    .replaceAll(`${root}/`, '')
    .replace(/^\[signal SIGSEGV: segmentation violation.*\]$/gm, '[signal SIGSEGV: segmentation violation]')
    .replace(/(^fatal error: (stack overflow|panic while printing panic value.*)\n)[\s\S]*/m, '$1')
    .replace(/^runtime: sp=.*\n/gm, '')
    .replace(/^goroutine (?!1 )\d+( .*)?(?= \[)/gm, 'goroutine N')
    .replace(/^(goroutine \w+ \[[^,\]]*), locked to thread\]/gm, '$1]')
    .replace(/(?<=^created by .* in goroutine )(?!1$)\d+$/gm, 'N')
    .replace(/^(\S.*)\([^()]*\)$(?=\n\t)/gm, '$1(...)')
    .replace(/^\S.*\n\t(\/|<|gots\/std\/).*\n/gm, '')
    .replace(/(?<=^\t.*\.go:\d+) \+0x[0-9a-f]+$/gm, '')
    .replace(/\b0x[0-9a-f]+/g, '0x?');
}

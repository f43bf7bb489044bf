/**
 * Compares diagnostics with the `// ERROR "regexp"` comments of a Go test, by the rules of Go's own cmd/internal/testdir: each marked line
 * has an error for each of its patterns, and no other error is left. LINE, LINE+1 and LINE-1 in a pattern stand for positions; marks for
 * other compilers (GCCGO_ERROR) do not count.
 */

/** @typedef {{ file: string, line: number, message: string, code: string }} Reported */

/** What Go's compiler leaves to the linker and, unless `-complete` says so, to the go command, which know of other files and of assembly. */
const left = new Set(['MissingMain', 'MissingBody']);

/**
 * What `gots check` wrote to standard error, one entry a diagnostic; file names without folders.
 * @param {string} output
 * @param {readonly string[]} [flags] of the compiler
 * @returns {Reported[]}
 */
export function diagnostics(output, flags = []) {
  const found = output.matchAll(/^(?:(\S*\.go):(\d+)(?::\d+)?: )?(.+?) \[(\w+)\]((?:\n[\t ].*)*)$/gm);
  return [...found]
    .map(([, path = '', line, message, code, more]) => ({
      file: path.slice(path.lastIndexOf('/') + 1),
      line: Number(line ?? 0),
      message: message + more,
      code,
    }))
    .filter(({ code }) => !left.has(code) || (code === 'MissingBody' && flags.includes('-complete')));
}

/**
 * @param {readonly { name: string, source: string }[]} files those whose marks count
 * @param {readonly Reported[]} reported
 * @returns {string} '' or the first disagreement, which begins with the line
 */
export function errorcheck(files, reported) {
  for (const { name, source } of files) {
    const where = files.length > 1 ? `${name}:` : '';
    const ours = reported.filter(({ file }) => file === name);
    for (const [index, text] of source.split('\n').entries()) {
      const line = index + 1;
      let left = ours.filter((error) => error.line === line);
      for (const pattern of patterns(text)) {
        const located = pattern.replace(
          /LINE(?:([+-])(\d+))?/g,
          (_, sign = '+', delta = 0) => `${name}:${line + Number(`${sign}${delta}`)}`,
        );
        const regexp = toRegExp(located);
        const rest = left.filter(({ message }) => !regexp.test(message));
        if (rest.length === left.length) {
          const instead = left.length > 0 ? `, but: ${left[0].message}` : '';
          return `${where}${line}: no error matches ${pattern}${instead}`;
        }
        left = rest;
      }
      if (left.length > 0) return `${where}${line}: unexpected: ${left[0].message.split('\n', 1)[0]}`;
    }
  }
  const elsewhere = reported.find(({ line }) => line === 0);
  return elsewhere === undefined ? '' : elsewhere.message;
}

/** Is at least one error on a marked line, with a text that matches? */
export function rejected(
  /** @type {readonly { name: string, source: string }[]} */ files,
  /** @type {readonly Reported[]} */ reported,
) {
  return reported.some(({ file, line, message }) => {
    const text = files.find(({ name }) => name === file)?.source.split('\n')[line - 1] ?? '';
    return patterns(text).some((pattern) =>
      toRegExp(pattern.replace(/LINE(?:[+-]\d+)?/g, '\\w+\\.go:\\d+')).test(message),
    );
  });
}

function patterns(/** @type {string} */ text) {
  const marked = text.includes('////') ? null : /\/\/ (?:GC_)?ERROR(?:AUTO)? (.*)/.exec(text);
  return [...(marked?.[1] ?? '').matchAll(/"([^"]*)"/g)].map((match) => match[1]);
}

/** A pattern of Go's regexp package, where a bracket that opens nothing and escapes of any sign are fine. */
function toRegExp(/** @type {string} */ pattern) {
  return new RegExp(pattern.replace(/\[:space:\]/g, '\\s'), '');
}

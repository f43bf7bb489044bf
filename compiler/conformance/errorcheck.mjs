/**
 * Compares diagnostics with the `// ERROR "regexp"` comments of a Go test: each marked line has an error for each of its patterns, and no other
 * line has any. LINE, LINE+1 and LINE-1 in a pattern stand for line numbers; marks for other compilers (GCCGO_ERROR) do not count.
 */

/**
 * @param {string} source
 * @param {string} output what `gots check` wrote to standard error
 * @returns {string} '' or the first disagreement
 */
export function errorcheck(source, output) {
  /** @type {Map<number, string[]>} */
  const reported = new Map();
  for (const [, line, message] of output.matchAll(/^\S*\.go:(\d+):\d+: (.*(?:\n[\t ].*)*)/gm)) {
    if (message.includes('[MissingMain]')) continue; // in Go that is the linker's to say
    const text = message.replace(/ \[\w+\](?=\n|$)/, '');
    reported.set(Number(line), [...(reported.get(Number(line)) ?? []), text]);
  }
  if (reported.size === 0 && !/\.go:\d+/.test(output) && output !== '') return output.split('\n', 1)[0];

  const lines = source.split('\n');
  for (const [index, text] of lines.entries()) {
    const line = index + 1;
    const marked = text.includes('////') ? null : /\/\/ (?:GC_)?ERROR(?:AUTO)? (.*)/.exec(text);
    const messages = reported.get(line) ?? [];
    if (marked === null) {
      if (messages.length > 0) return `${line}: unexpected: ${messages[0].split('\n', 1)[0]}`;
      continue;
    }
    const patterns = [...marked[1].matchAll(/"((?:[^"\\]|\\.)*)"|`([^`]*)`/g)].map(
      (match) => match[1] ?? match[2],
    );
    const matched = new Set();
    for (const pattern of patterns) {
      const regexp = new RegExp(
        pattern.replace(/LINE([+-]\d+)?/g, (_, delta) => `\\w+\\.go:${line + Number(delta ?? 0)}`),
      );
      const hits = messages.filter((message) => regexp.test(message));
      if (hits.length === 0)
        return `${line}: no error matches ${pattern}${messages.length > 0 ? `, but: ${messages[0]}` : ''}`;
      for (const hit of hits) matched.add(hit);
    }
    const extra = messages.find((message) => !matched.has(message));
    if (extra !== undefined) return `${line}: unexpected: ${extra}`;
  }
  return '';
}

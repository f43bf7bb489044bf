// Natives of log.

import * as $ from 'gots/runtime';

/** The place outside the standard packages that called this one, or that is `calls` calls further out: [file, line]. */
export function place(calls: number): [string, number] {
  for (let i = 0; ; i++) {
    const site = $.caller(i, $.current());
    if (site === null) return ['', 0];
    if (site.file.startsWith('$GOROOT/')) continue;
    const wanted = calls === 0 ? site : $.caller(i + calls, $.current());
    return wanted === null ? ['', 0] : [$.utf8(wanted.file), wanted.line];
  }
}

// Natives of log.

import * as $ from 'gots/runtime';

/** The place outside the standard packages that called this one, or that is `calls` calls further out: [file, line]. */
export function place(calls: number): [string, number] {
  const sites = $.stack();
  const first = sites.findIndex((site) => !site.file.startsWith('$GOROOT/'));
  const wanted = first < 0 ? undefined : sites[first + calls];
  return wanted === undefined ? ['', 0] : [$.utf8(wanted.file), wanted.line];
}

// `--trace`: writes what a program does to a file, for Perfetto.

import { closeSync, openSync, writeSync } from 'node:fs';
import { ChromeTrace } from '../chrome-trace.ts';
import { Recorder } from '../recorder.ts';
import type { Tool } from '../tool.ts';

/** So many characters are written at once. */
const chunk = 1 << 16;

export function traceFile(path: string, virtualTime: boolean): Tool {
  const file = openSync(path, 'w');
  let gathered = '';
  const trace = new ChromeTrace(
    (text) => {
      gathered += text;
      if (gathered.length > chunk) flush();
    },
    virtualTime ? 1 : 0.001,
  );
  const flush = () => {
    writeSync(file, gathered);
    gathered = '';
  };
  const recorder = new Recorder((event) => trace.hear(event));
  return {
    start: () => recorder.start(),
    ended() {
      recorder.ended();
      trace.end();
      flush();
      closeSync(file);
    },
  };
}

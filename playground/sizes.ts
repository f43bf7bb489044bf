/** A Vite plugin: prints what a first visit loads, compressed, and fails the build when that is more than we promise. */
import { gzipSync } from 'node:zlib';
import type { Plugin } from 'vite';

/** In bytes. The page, its editor, the compile worker and the declarations of std; what a program runs on is loaded at the first Run. */
const firstLoadLimit = 350_000;

export function sizes(): Plugin {
  return {
    name: 'gots-sizes',
    apply: 'build',
    enforce: 'post',
    writeBundle(_options, bundle) {
      let first = 0;
      let run = 0;
      for (const [name, output] of Object.entries(bundle)) {
        const bytes = gzipSync(output.type === 'chunk' ? output.code : output.source).length;
        if (name.startsWith('run/')) run += bytes;
        else {
          first += bytes;
          console.log(`${name.padEnd(44)} ${kilobytes(bytes)} gzipped`);
        }
      }
      console.log(`${'first load'.padEnd(44)} ${kilobytes(first)} gzipped, of ${kilobytes(firstLoadLimit)} allowed`);
      console.log(`${'runtime and all of std, when asked for'.padEnd(44)} ${kilobytes(run)} gzipped`);
      if (first > firstLoadLimit) this.error('the first load is larger than promised');
    },
  };
}

function kilobytes(bytes: number): string {
  return `${(bytes / 1000).toFixed(1)} kB`;
}

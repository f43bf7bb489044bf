/** A Vite plugin: prints what a first visit loads, compressed, and fails the build when that is more than we promise. */
import { gzipSync } from 'node:zlib';
import type { Logger, Plugin } from 'vite';

/** In bytes. The page, its editor, the compile worker and the declarations of std; what a program runs on is loaded at the first Run. */
const firstLoadLimit = 350_000;

export function sizes(): Plugin {
  let logger: Logger;
  return {
    name: 'gots-sizes',
    apply: 'build',
    enforce: 'post',
    configResolved(config) {
      logger = config.logger;
    },
    writeBundle(_options, bundle) {
      const bytes = (name: string) => {
        const output = bundle[name];
        return gzipSync(output.type === 'chunk' ? output.code : output.source).length;
      };
      // Chunks that no entry imports statically are loaded when asked for: the texts of examples, the search panel.
      const first = new Set<string>();
      const add = (name: string) => {
        if (first.has(name)) return;
        first.add(name);
        const output = bundle[name];
        if (output.type === 'chunk') output.imports.forEach(add);
      };
      const run: string[] = [];
      for (const [name, output] of Object.entries(bundle)) {
        if (name.startsWith('run/')) run.push(name);
        else if (output.type === 'asset' || output.isEntry) add(name);
      }
      const sum = (names: Iterable<string>) => [...names].reduce((total, name) => total + bytes(name), 0);
      const print = (what: string, bytes: number) =>
        logger.info(`${what.padEnd(44)} ${kilobytes(bytes)} gzipped`);
      const total = sum(first);
      for (const name of first) print(name, bytes(name));
      print('first load', total);
      print('the runtime and all of std, when asked for', sum(run));
      if (total > firstLoadLimit) this.error(`the first load is to be at most ${kilobytes(firstLoadLimit)}`);
    },
  };
}

function kilobytes(bytes: number): string {
  return `${(bytes / 1000).toFixed(1)} kB`;
}

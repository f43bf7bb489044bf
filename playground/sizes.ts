/** A Vite plugin: prints what a first visit loads, compressed, and fails the build when that is more than we promise. */
import { gzipSync } from 'node:zlib';
import type { Logger, Plugin } from 'vite';
import type { PackageSource } from '../compiler/compile.ts';

/** In bytes. The page, its editor, the compile worker and declarations of std; what a program runs on is loaded at the first Run. */
const firstLoadLimit = 350_000;
/** What the programs that one sees first import: their declarations, and those of what these import, count. */
const usual = ['fmt', 'sync', 'time'];

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
        if (name.startsWith('run/declarations/')) continue;
        if (name.startsWith('run/')) run.push(name);
        else if (output.type === 'asset' || output.isEntry) add(name);
      }
      const declared = (path: string) => {
        const name = `run/declarations/${path}.json`;
        const output = bundle[name];
        if (output === undefined || first.has(name)) return;
        first.add(name);
        const text = output.type === 'asset' ? String(output.source) : '';
        for (const { text: go } of (JSON.parse(text) as PackageSource).files)
          for (const [, imported] of go.matchAll(/^(?:import )?\s*(?:\w+ )?"([\w/]+)"$/gm))
            declared(imported);
      };
      usual.forEach(declared);
      const sum = (names: Iterable<string>) => [...names].reduce((total, name) => total + bytes(name), 0);
      const print = (what: string, bytes: number) =>
        logger.info(`${what.padEnd(44)} ${kilobytes(bytes)} gzipped`);
      const total = sum(first);
      for (const name of first) if (!name.startsWith('run/')) print(name, bytes(name));
      print(
        `declarations of ${usual.join(', ')} and what they import`,
        sum([...first].filter((n) => n.startsWith('run/'))),
      );
      print('first load', total);
      print('the runtime and all of std, when asked for', sum(run));
      if (total > firstLoadLimit) this.error(`the first load is to be at most ${kilobytes(firstLoadLimit)}`);
    },
  };
}

function kilobytes(bytes: number): string {
  return `${(bytes / 1000).toFixed(1)} kB`;
}

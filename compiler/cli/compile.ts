/** `gots compile`: writes packages as modules, for people to read and for bundlers. */
import { join, resolve } from 'node:path';
import type { Argv } from 'yargs';
import { openBuildCache } from './build-cache.ts';
import { packages } from './inputs.ts';
import { shownPath } from './shown-path.ts';
import { Sources } from './sources.ts';
import { Stopwatch } from './stopwatch.ts';
import { writeFile } from './write-file.ts';
import type { Written } from './written.ts';

export function compile(yargs: Argv): Argv {
  return yargs.command(
    'compile <inputs..>',
    'Write packages as TypeScript (or JavaScript) modules',
    (command) =>
      packages(command)
        .option('out-dir', {
          alias: 'o',
          type: 'string',
          demandOption: true,
          requiresArg: true,
          describe: 'Where to write',
        })
        .option('target', {
          choices: ['ts', 'js'] as const,
          default: 'ts' as const,
          describe: 'What to write',
        })
        .option('source-map', {
          type: 'boolean',
          default: false,
          describe: 'Write .map files (implies --no-format)',
        })
        .option('format', {
          type: 'boolean',
          default: true,
          describe: 'Format what is written, with prettier',
        })
        .example('gots compile examples/ping -o out', 'write out/main.ts and out/start.ts')
        .example('gots compile . -o out --target js', 'JavaScript, for node out/start.js'),
    async ({ inputs, outDir, target, sourceMap, format, maxErrors, time }) => {
      const cache = time ? undefined : openBuildCache(process.env);
      const flags = [target, String(sourceMap), String(format)];
      const key = ['compile', ...flags, ...[outDir, ...inputs].map((path) => resolve(path))];
      let files = cache?.get(key) as readonly Written[] | undefined;
      if (files === undefined) {
        const { compileFiles } = await import('./written.ts');
        const watch = new Stopwatch(time);
        const sources = new Sources();
        const options = { outDir, target, sourceMap, format };
        const result = await compileFiles(inputs, sources, options, watch, maxErrors);
        watch.report();
        if (result.status !== 0) {
          process.exitCode = result.status;
          return;
        }
        files = result.files;
        // What was said would have to be said again.
        if (!result.said) cache?.put(key, files, sources);
      }
      for (const { file, text } of files) {
        const path = join(outDir, file);
        writeFile(path, text);
        console.log(shownPath(path));
      }
    },
  );
}

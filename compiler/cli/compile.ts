/**
 * `gots compile`: writes one module a package, in the folders of the Go module, and a start file beside each program.
 * Programs of several modules lie below the output folder as the modules lie below the folder they have in common.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, relative, sep } from 'node:path';
import type { Argv } from 'yargs';
import type { CompileResult, EmittedModule } from '../compile.ts';
import { reportDiagnostics } from './diagnostics.ts';
import { formatTypeScript } from './format.ts';
import { packages } from './inputs.ts';
import { moduleSpecifier, outputPath } from './output.ts';
import { compileProgram, folderOf, openPrograms, type Program, shownPath } from './program.ts';
import { Stopwatch } from './stopwatch.ts';

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
      const watch = new Stopwatch(time);
      const compiled: [Program, CompileResult][] = [];
      for (const program of openPrograms(inputs)) {
        const result = compileProgram(program, {
          target,
          timed: watch.timed,
          specifier: (from, to) => moduleSpecifier(program, from, to, '.js'),
        });
        const status = reportDiagnostics(program, result, maxErrors);
        if (status !== 0) process.exitCode = status;
        compiled.push([program, result]);
      }
      if (process.exitCode) return;
      const finish = format && !sourceMap ? formatTypeScript : (text: string) => text;
      const base = commonFolder(compiled.map(([program]) => program.root));
      for (const [program, { modules }] of compiled) {
        const folder = join(outDir, relative(base, program.root));
        for (const module of modules) {
          const path = join(folder, `${outputPath(program, module.path)}.${target}`);
          if (sourceMap) writeWithMap(path, program, module);
          else write(path, await watch.timed('format', async () => finish(module.text)));
        }
        if (program.path === 'main') write(join(folder, folderOf(program, 'main'), `start.${target}`), start);
      }
      watch.report();
    },
  );
}

function commonFolder(folders: readonly string[]): string {
  return folders.reduce((common, folder) => {
    while (relative(common, folder).startsWith('..')) common = dirname(common);
    return common;
  });
}

/** What starts a program: `node out/start.js`, or the entry of a bundle. */
const start = `// Starts the program. Its arguments and environment are those of the process.
import { runModule } from 'gots/runtime/thread';

process.exitCode = await runModule(new URL('./main.js', import.meta.url));
`;

function writeWithMap(path: string, { root }: Program, { text, map }: EmittedModule): void {
  const sourceRoot = `${relative(dirname(path), root).split(sep).join('/')}/`;
  write(path, `${text.replace(/\n?$/, '\n')}//# sourceMappingURL=${basename(path)}.map\n`);
  write(`${path}.map`, JSON.stringify({ ...map, file: basename(path), sourceRoot }));
}

function write(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
  console.log(shownPath(path));
}

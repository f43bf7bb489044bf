/**
 * From sources to the files that `gots compile` writes: one module a package, in the folders of the Go module, and a start file beside each program.
 * Programs of several modules lie below the output folder as the modules lie below the folder they have in common.
 */
import { basename, dirname, join, relative, sep } from 'node:path';
import type { CompileResult, EmittedModule } from '../compile.ts';
import { reportDiagnostics } from './diagnostics.ts';
import { formatTypeScript } from './format.ts';
import { moduleSpecifier, outputPath } from './output.ts';
import { compileProgram, folderOf, openPrograms, type Program } from './program.ts';
import type { Sources } from './sources.ts';
import type { Stopwatch } from './stopwatch.ts';

export interface WriteOptions {
  readonly outDir: string;
  readonly target: 'ts' | 'js';
  readonly sourceMap: boolean;
  readonly format: boolean;
}

/** Status 1 after errors; they are reported, as are warnings: `said` tells whether there were any. */
export async function compileFiles(
  inputs: readonly string[],
  sources: Sources,
  options: WriteOptions,
  watch: Stopwatch,
  maxErrors: number,
): Promise<{ readonly files: readonly Written[]; readonly status: number; readonly said: boolean }> {
  const { target, format, sourceMap } = options;
  let status = 0;
  const compiled = openPrograms(inputs, sources).map((program) => {
    const specifier = (from: string, to: string) => moduleSpecifier(program, from, to, '.js');
    const result = compileProgram(program, { target, timed: watch.timed, specifier });
    status = Math.max(status, reportDiagnostics(program, result, maxErrors));
    return { program, result };
  });
  const said = compiled.some(({ result }) => result.diagnostics.length > 0);
  if (status !== 0) return { files: [], status, said };
  const finish = format && !sourceMap ? formatTypeScript : async (text: string) => text;
  const files = await watch.timed('format', () => filesOf(compiled, options, finish));
  return { files, status, said };
}

/** What is written: where below the output folder, and what. */
export interface Written {
  readonly file: string;
  readonly text: string;
}

interface Compiled {
  readonly program: Program;
  readonly result: CompileResult;
}

async function filesOf(
  compiled: readonly Compiled[],
  { outDir, target, sourceMap }: WriteOptions,
  finish: (text: string) => Promise<string>,
): Promise<readonly Written[]> {
  const files: Written[] = [];
  const base = commonFolder(compiled.map(({ program }) => program.root));
  for (const { program, result } of compiled) {
    const folder = relative(base, program.root);
    for (const module of result.modules) {
      const file = join(folder, `${outputPath(program, module.path)}.${target}`);
      if (sourceMap) files.push(...withMap(file, outDir, program, module));
      else files.push({ file, text: await finish(module.text) });
    }
    if (program.path === 'main')
      files.push({ file: join(folder, folderOf(program, 'main'), `start.${target}`), text: start });
  }
  return files;
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

function withMap(file: string, outDir: string, { root }: Program, { text, map }: EmittedModule): Written[] {
  const sourceRoot = `${relative(dirname(join(outDir, file)), root)
    .split(sep)
    .join('/')}/`;
  return [
    { file, text: `${text.replace(/\n?$/, '\n')}//# sourceMappingURL=${basename(file)}.map\n` },
    { file: `${file}.map`, text: JSON.stringify({ ...map, file: basename(file), sourceRoot }) },
  ];
}

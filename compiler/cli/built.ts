/** From a program's sources to the JavaScript that is loaded: what `gots run` does when it finds nothing in its cache. */
import { reportDiagnostics } from './diagnostics.ts';
import { Failure } from './failure.ts';
import { moduleSpecifier, outputPath } from './output.ts';
import { compileProgram, openProgram } from './program.ts';
import type { Sources } from './sources.ts';
import type { Stopwatch } from './stopwatch.ts';

/** A program, as its modules. Plain data. */
export interface Built {
  /** The folder that file names are relative to. */
  readonly root: string;
  /** In dependency order, main last. */
  readonly modules: readonly BuiltModule[];
}

export interface BuiltModule {
  /** Where it lies among the others. */
  readonly file: string;
  readonly text: string;
  /** Its source map, as JSON text. */
  readonly map: string;
}

/** `imports` hears of packages of std as soon as they are known to be needed. Undefined after errors, which are reported; `said` when anything was. */
export function buildProgram(
  inputs: readonly string[],
  sources: Sources,
  { timed }: Stopwatch,
  maxErrors: number,
  imports: (url: string) => void,
): { readonly built: Built; readonly said: boolean } | { readonly status: number } {
  const program = timed('read', () => openProgram(inputs, sources));
  const read = (path: string) => {
    const source = program.read(path);
    if (source?.std) imports(import.meta.resolve(`gots/std/${path}`));
    return source;
  };
  const result = compileProgram(
    { ...program, read },
    {
      target: 'js',
      timed,
      specifier(from, to) {
        const specifier = moduleSpecifier(program, from, to, '.mjs');
        return specifier.startsWith('gots/') ? import.meta.resolve(specifier) : specifier;
      },
    },
  );
  const status = reportDiagnostics(program, result, maxErrors);
  if (status !== 0) return { status };
  const { name } = result.modules[result.modules.length - 1];
  if (name !== 'main') throw new Failure(`package ${name} is not a main package`);
  const modules = result.modules.map(({ path, text, map }) => ({
    file: `${outputPath(program, path)}.mjs`,
    text,
    map: JSON.stringify({ ...map, sourcesContent: undefined }),
  }));
  return { built: { root: program.root, modules }, said: result.diagnostics.length > 0 };
}

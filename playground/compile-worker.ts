/** The compiler, in a worker: answers each request with problems and modules. It keeps nothing between requests but the bundle of std. */
import { compile, isInstances } from '../compiler/compile.ts';
import type { StdBundle } from '../compiler/std-bundle.ts';
import stdUrl from '../dist/std.json?url';
import { type Compiled, type CompileRequest, type Problem, placeholder } from './messages.ts';
import { openProgram } from './program.ts';

const std: Promise<StdBundle> = fetch(stdUrl).then((response) => response.json());

addEventListener('message', async ({ data }: MessageEvent<CompileRequest>) => {
  let answer: Compiled;
  try {
    answer = run(data, await std);
  } catch (error) {
    answer = { id: data.id, problems: [], modules: [], failure: String(error) };
  }
  postMessage(answer);
});

function run({ id, files, target, runtime }: CompileRequest, bundle: StdBundle): Compiled {
  const program = openProgram(files);
  const library = (path: string) => (Object.hasOwn(bundle, path) ? bundle[path] : undefined);
  const { fset, diagnostics, modules } = compile({
    path: 'main',
    entry: program.entry,
    read: (path) => program.read(path) ?? library(path),
    target,
    specifier(_from, to) {
      const own = !to.startsWith('gots/') && library(to) === undefined;
      const name = to.startsWith('gots/') ? to : `gots/std/${to}`;
      if (target === 'ts' && own) return `./${isInstances(to) ? to : to.slice(to.indexOf('/') + 1)}.ts`;
      if (target === 'ts') return name;
      return own ? placeholder(to) : `${runtime}${name.slice('gots/'.length)}.js`;
    },
  });
  const problems = diagnostics.map(({ pos, end, message, code, severity }): Problem => {
    const file = fset.file(pos);
    const at = fset.position(pos);
    const from = file === undefined ? 0 : pos - file.base;
    const place = { file: at?.file ?? '', line: at?.line ?? 0, column: at?.column ?? 0 };
    return { ...place, from, to: from + (end - pos), message, code, severity };
  });
  return {
    id,
    problems,
    modules: modules.map(({ path, name, text, map }) => ({ path, name, text, map: JSON.stringify(map) })),
  };
}

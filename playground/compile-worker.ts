/**
 * The compiler, in a worker: answers each request with problems and modules. It keeps nothing between requests but declarations of std, which are
 * fetched package by package when a program first imports them.
 */
import { compile, isInstances } from '../compiler/compile.ts';
import type { StdBundle } from '../compiler/std-bundle.ts';
import { type Compiled, type CompileRequest, type Problem, placeholder } from './messages.ts';
import { openProgram, type Program } from './program.ts';

type Declarations = StdBundle[string];

const declarations = new Map<string, Declarations>();
let std: ReadonlySet<string> | undefined;

addEventListener('message', async ({ data }: MessageEvent<CompileRequest>) => {
  let answer: Compiled;
  try {
    answer = await answerTo(data);
  } catch (error) {
    answer = { id: data.id, problems: [], modules: [], failure: String(error) };
  }
  postMessage(answer);
});

/** Compiles, and as long as that asked for packages that are not here yet, fetches them and compiles again. */
async function answerTo(request: CompileRequest): Promise<Compiled> {
  const get = async (name: string) => (await fetch(`${request.runtime}declarations/${name}.json`)).json();
  const paths = (std ??= new Set<string>(await get('index')));
  for (;;) {
    const missing = new Set<string>();
    try {
      const answer = run(request, paths, (path) => {
        if (paths.has(path) && !declarations.has(path)) missing.add(path);
        return declarations.get(path);
      });
      if (missing.size === 0) return answer;
    } catch (error) {
      if (missing.size === 0) throw error; // what lacks a package may fail in any way
    }
    await Promise.all([...missing].map(async (path) => declarations.set(path, await get(path))));
  }
}

function run(
  { id, files, target, runtime }: CompileRequest,
  std: ReadonlySet<string>,
  library: (path: string) => Declarations | undefined,
): Compiled {
  const program = openProgram(files);
  if (program.problems.length > 0) {
    const { text } = files.find(({ name }) => name === 'go.mod')!;
    return { id, problems: program.problems.map((problem) => inGoMod(problem, text)), modules: [] };
  }
  const { fset, diagnostics, modules } = compile({
    path: 'main',
    entry: program.entry,
    godebug: program.godebug,
    read: (path) => program.read(path) ?? library(path),
    target,
    specifier(_from, to) {
      const own = !to.startsWith('gots/') && !std.has(to);
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

/** What is wrong in a line of go.mod. */
function inGoMod({ line, column, message }: Program['problems'][number], text: string): Problem {
  const lines = text.split('\n');
  const from = lines.slice(0, line - 1).reduce((length, { length: more }) => length + more + 1, 0);
  const to = from + lines[line - 1].length;
  return { file: 'go.mod', line, column, from, to, message, code: 'GoMod', severity: 'error' };
}

/**
 * The language, section by section of Go's specification: every program of `testdata/spec` does what real Go was recorded doing.
 * They are compiled here and run in one process; the command line has tests of its own.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { expectation, type Outcome } from '../examples/expectation.mjs';
import { languagePrograms } from '../examples/programs.mjs';
import { Project } from '../examples/project.ts';
import { moduleSpecifier, outputPath } from './cli/output.ts';
import { compileProgram, openProgram } from './cli/program.ts';

const programs = languagePrograms();
const outcomes = new Map<string, Outcome | undefined>();
let project: Project;

/** Gives the program's main module, or what is wrong with it. */
function build(file: string, out: string): { module: string } | { wrong: string } {
  const module = existsSync(join(dirname(file), 'go.mod'));
  const program = openProgram([module ? dirname(file) : file]);
  const { modules, diagnostics, fset } = compileProgram(program, {
    target: 'js',
    specifier: (from, to) => moduleSpecifier(program, from, to, '.mjs'),
  });
  if (diagnostics.length > 0) {
    const lines = diagnostics.map(({ pos, message }) => {
      const at = fset.position(pos);
      return `${at?.file}:${at?.line}:${at?.column}: ${message}`;
    });
    return { wrong: lines.join('\n') };
  }
  let path = '';
  for (const { path: importPath, text, map } of modules) {
    path = join(out, `${outputPath(program, importPath)}.mjs`);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
    writeFileSync(`${path}.map`, JSON.stringify({ ...map, sourcesContent: undefined }));
  }
  return { module: path };
}

beforeAll(async () => {
  project = new Project();
  const runs: { name: string; module: string; root: string }[] = [];
  for (const { name, file } of programs) {
    const built = build(file, join(project.folder, name));
    if ('module' in built) runs.push({ name, module: built.module, root: dirname(file) });
    else outcomes.set(name, { stdout: '', stderr: built.wrong, status: 1 });
  }
  for (const [i, outcome] of (await project.run(runs)).entries()) outcomes.set(runs[i].name, outcome);
}, 300_000);
afterAll(() => project.remove());

test.each(programs)('$name', ({ name, file, expected }) => {
  const outcome = outcomes.get(name);
  if (outcome === undefined) throw new Error('it did not end, or a program before it did not');
  expect(expectation(outcome, readFileSync(file, 'utf8'), dirname(file))).toBe(
    readFileSync(expected, 'utf8'),
  );
});

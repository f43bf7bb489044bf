/** What gots emits for the examples and the programs of the language passes TypeScript's strictest checks, in a project that uses gots as any other would. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { moduleSpecifier, outputPath } from '../compiler/cli/output.ts';
import { compileProgram, openProgram } from '../compiler/cli/program.ts';
import { cli, gots } from './gots.mjs';
import { examples, languagePrograms } from './programs.mjs';

// Below the package, so that `gots/…` resolves to it by its own name.
const out = join(dirname(cli), '../.gots/emitted');
const tsc = fileURLToPath(new URL('../node_modules/typescript/bin/tsc', import.meta.url));
const strict = {
  strict: true,
  noImplicitOverride: true,
  verbatimModuleSyntax: true,
  erasableSyntaxOnly: true,
  exactOptionalPropertyTypes: true,
};

test('emitted TypeScript is strict', { timeout: 120_000 }, async () => {
  rmSync(out, { recursive: true, force: true });
  mkdirSync(out, { recursive: true });
  const folders = examples().map(({ file }) => dirname(file));
  const { stderr } = await gots(['compile', '--no-format', ...folders, '-o', out]);
  expect(stderr).toBe('');
  for (const { name, file } of languagePrograms()) {
    const module = existsSync(join(dirname(file), 'go.mod'));
    const program = openProgram([module ? dirname(file) : file]);
    const { modules } = compileProgram(program, {
      target: 'ts',
      specifier: (from, to) => moduleSpecifier(program, from, to, '.js'),
    });
    for (const { path, text } of modules) {
      const target = join(out, 'spec', name, `${outputPath(program, path)}.ts`);
      mkdirSync(dirname(target), { recursive: true });
      writeFileSync(target, text);
    }
  }

  const compilerOptions = { target: 'es2022', module: 'nodenext', types: ['node'], noEmit: true, ...strict };
  writeFileSync(join(out, 'tsconfig.json'), JSON.stringify({ compilerOptions, include: ['**/*.ts'] }));
  const { stdout } = spawnSync(process.execPath, [tsc, '-p', out], { encoding: 'utf8' });
  expect(stdout.split('\n').slice(0, 40).join('\n')).toBe('');
});

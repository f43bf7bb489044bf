/** The core knows nothing of Node: bundled for browsers it needs no other module, and compiles where there is nothing but JavaScript itself. */
import { createContext, runInContext } from 'node:vm';
import { build } from 'esbuild';
import { expect, test } from 'vitest';

test('the compiler runs where only JavaScript is', async () => {
  const { outputFiles, metafile } = await build({
    entryPoints: { core: new URL('index.ts', import.meta.url).pathname },
    bundle: true,
    format: 'iife',
    globalName: 'core',
    platform: 'browser',
    write: false,
    outdir: '/',
    metafile: true,
    logLevel: 'silent', // what it cannot resolve is an error
  });
  const inputs = Object.keys(metafile.inputs);
  expect(inputs.filter((path) => /^(node:|\(disabled\))/.test(path))).toEqual([]);
  expect(inputs.filter((path) => /(^|\/)(runtime|cli|vite|playground)\//.test(path))).toEqual([]);

  const world = createContext(Object.create(null), { codeGeneration: { strings: false, wasm: false } });
  runInContext(`var self = globalThis;\n${outputFiles[0].text}`, world); // every browser has `self`
  const program = 'package main\n\nfunc main() { c := make(chan int, 1); c <- 1; println(<-c) }\n';
  const compiled = runInContext(
    `core.compile({ path: 'main', entry: { files: [{ name: 'main.go', text: ${JSON.stringify(program)} }] }, read: () => undefined })`,
    world,
  );
  expect(compiled.diagnostics).toHaveLength(0);
  expect(compiled.modules[0].text).toContain('$.makeChan');
  expect(compiled.modules[0].map.sources[0]).toBe('main.go');
});

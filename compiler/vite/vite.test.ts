/** The plugin as a project uses it: dev server, build on every version of Vite that we support, vitest, and the type checker. */
import { spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { decodedMappings, originalPositionFor, TraceMap } from '@jridgewell/trace-mapping';
import { createServer, type ViteDevServer } from 'vite';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import gots from './index.ts';

const repository = fileURLToPath(new URL('../..', import.meta.url));
const modules = join(repository, 'node_modules');
let project: string;

beforeAll(() => {
  project = mkdtempSync(join(tmpdir(), 'gots-vite-'));
  cpSync(new URL('./testdata/project', import.meta.url), project, { recursive: true });
  writeFileSync(join(project, 'package.json'), '{ "private": true, "type": "module" }\n');
  mkdirSync(join(project, 'node_modules'));
  symlinkSync(repository, join(project, 'node_modules/gots'));
  for (const name of ['vite', 'vitest'])
    symlinkSync(join(modules, name), join(project, 'node_modules', name));
});
afterAll(() => rmSync(project, { recursive: true, force: true }));

const run = (script: string, ...args: string[]) =>
  spawnSync(process.execPath, [join(repository, script), ...args], { cwd: project, encoding: 'utf8' });

describe('dev server', () => {
  let server: ViteDevServer;
  beforeAll(async () => {
    server = await createServer({
      root: project,
      configFile: false,
      logLevel: 'silent',
      plugins: [gots()],
      server: { port: 0 },
    });
    await server.listen();
  });
  afterAll(() => server.close());

  /** As soon as it holds: files are watched, which takes its time. */
  async function eventually<T>(attempt: () => Promise<T>): Promise<T> {
    for (let tries = 0; ; tries++) {
      try {
        return await attempt();
      } catch (error) {
        if (tries === 50) throw error;
        await sleep(100);
      }
    }
  }

  test('serves JavaScript with a map to the lines of the .go file', async () => {
    const facade = await server.transformRequest('/src/crawl.go');
    expect(facade?.code).toMatch(/^export \* from "\/src\/b.go/);
    const module = (await server.transformRequest('/src/b.go?gots'))!;
    expect(module.code).not.toMatch(/: \$\.Parks</);
    const map = new TraceMap(module.map as never);
    const line = module.code.split('\n').findIndex((text) => text.includes('function Add(')) + 1;
    const at = originalPositionFor(map, {
      line,
      column: module.code.split('\n')[line - 1].indexOf('function Add'),
    });
    expect(at.source).toMatch(/crawl\.go$/);
    const source = readFileSync(join(project, 'src/crawl.go'), 'utf8').split('\n');
    expect(source[at.line! - 1]).toMatch(/^func Add/);
    expect(decodedMappings(map).length).toBeGreaterThan(100);
  });

  test('follows changed, created and deleted files of the package', async () => {
    const load = async () => (await server.ssrLoadModule('/src/crawl.go')) as Record<string, () => unknown>;
    expect((await load()).FromB()).toBe('b');
    writeFileSync(join(project, 'src/b.go'), 'package crawl\n\nfunc FromB() string { return "changed" }\n');
    await eventually(async () => expect((await load()).FromB()).toBe('changed'));
    writeFileSync(join(project, 'src/c.go'), 'package crawl\n\nfunc FromC() string { return "c" }\n');
    await eventually(async () => expect((await load()).FromC()).toBe('c'));
    await eventually(async () => expect(existsSync(join(project, '.gots/types/src/c.d.go.ts'))).toBe(true));
    rmSync(join(project, 'src/c.go'));
    await eventually(async () => expect((await load()).FromC).toBeUndefined());
    expect(existsSync(join(project, '.gots/types/src/c.d.go.ts'))).toBe(false);
    cpSync(new URL('./testdata/project/src/b.go', import.meta.url), join(project, 'src/b.go'));
    await eventually(async () => expect((await load()).FromB()).toBe('b'));
  });

  test('waits for what a file is saved with: it is empty for a moment, and the watcher tells of one change in 50 ms', async () => {
    const file = join(project, 'src/b.go');
    const before = readFileSync(file, 'utf8');
    await sleep(100);
    writeFileSync(file, '');
    await sleep(20);
    writeFileSync(file, `${before}\nfunc Saved() {}\n`);
    const types = () => readFileSync(join(project, '.gots/types/src/b.d.go.ts'), 'utf8');
    await eventually(async () => expect(types()).toContain('function Saved('));
    await sleep(100);
    writeFileSync(file, before);
    await eventually(async () => expect(types()).not.toContain('function Saved('));
  });

  test('what a replaced version has started ends: goroutines and calls', async () => {
    const file = join(project, 'src/beat/beat.go');
    const source = (version: number) => `package beat

import "time"

func Start(beat func(version int)) {
	go func() {
		for {
			beat(${version})
			time.Sleep(time.Millisecond)
		}
	}()
}

func Wait() { select {} }
`;
    type Beat = { Start(beat: (version: number) => void): Promise<void>; Wait(): Promise<void> };
    const load = async () => (await server.ssrLoadModule('/src/beat/beat.go')) as Beat;
    mkdirSync(join(project, 'src/beat'));
    writeFileSync(file, source(1));
    const beats: number[] = [];
    const beat = (version: number) => void beats.push(version);
    const first = await load();
    await first.Start(beat);
    const ended = expect(first.Wait()).rejects.toThrow('replaced by a new version');
    await eventually(async () => expect(beats.length).toBeGreaterThan(2));
    writeFileSync(file, source(2));
    const second = await eventually(async () => {
      const loaded = await load();
      expect(loaded.Start).not.toBe(first.Start);
      return loaded;
    });
    await ended;
    const before = beats.length;
    await second.Start(beat);
    await eventually(async () => expect(beats.filter((version) => version === 2).length).toBeGreaterThan(5));
    expect(beats.slice(before)).not.toContain(1);
  });

  test('shows all errors, the first with its place and frame, until they are mended', async () => {
    const file = join(project, 'src/b.go');
    const before = readFileSync(file, 'utf8');
    writeFileSync(file, 'package crawl\n\nfunc FromB() string {\n\tvar é = "ü" + 1\n\treturn 2\n}\n');
    const error = await eventually(async () => {
      const e = await server.ssrLoadModule('/src/crawl.go').then(
        () => undefined,
        (e: unknown) => e,
      );
      if (e === undefined) throw new Error('no error yet');
      return e as { message: string; id: string; loc: object; frame: string };
    });
    expect(error.message).toMatch(/b\.go:4:\d+: .*\n.*b\.go:5:9: .*IncompatibleAssign/);
    expect(error.id).toMatch(/src\/b\.go$/);
    expect(error.loc).toMatchObject({ line: 4 });
    expect(error.frame).toMatch(/^> 4 \| {5}var é = "ü" \+ 1$/m);
    expect(error.frame).toMatch(/^ {4}\| +\^/m);
    writeFileSync(file, before);
    await eventually(() => server.ssrLoadModule('/src/crawl.go'));
  });
});

test('a package is one module, whoever imports it', async () => {
  const root = join(project, 'module');
  cpSync(new URL('./testdata/module', import.meta.url), root, { recursive: true });
  const server = await createServer({ root, configFile: false, logLevel: 'silent', plugins: [gots()] });
  const { seen } = await server.ssrLoadModule('/main.ts');
  expect(seen).toEqual([true, 1, 3, 4, 'x']);
  await server.close();
  rmSync(root, { recursive: true });
});

test('libraries have instances of their own, and their types are one', async () => {
  const root = join(project, 'generics');
  cpSync(new URL('./testdata/generics', import.meta.url), root, { recursive: true });
  const server = await createServer({ root, configFile: false, logLevel: 'silent', plugins: [gots()] });
  const { seen } = await server.ssrLoadModule('/main.ts');
  expect(seen).toEqual([7, 'something else', 'x', 'strings y', ['a', 'k']]);
  await server.close();
  rmSync(root, { recursive: true });
});

for (const version of ['vite', 'vite6', 'vite7']) {
  test(`builds with ${version}`, async () => {
    const { build, version: number } = (await import(version)) as typeof import('vite');
    const out = join(project, `dist-${version}`);
    await build({
      root: project,
      configFile: false,
      logLevel: 'silent',
      plugins: [gots() as never],
      build: { outDir: out, sourcemap: true, target: 'es2022' },
    });
    const assets = readdirSync(join(out, 'assets'));
    const map = JSON.parse(
      readFileSync(join(out, 'assets', assets.find((f) => f.endsWith('.map'))!), 'utf8'),
    );
    expect(number).toMatch(/^[678]\./);
    expect(map.sources.some((source: string) => source.endsWith('src/crawl.go'))).toBe(true);
  });
}

test('vitest imports .go files', () => {
  const { stdout, stderr, status } = run('node_modules/vitest/vitest.mjs', 'run');
  expect(status, stdout + stderr).toBe(0);
  expect(stdout).toMatch(/Tests .*4 passed/);
});

test('TypeScript knows the types: a right call passes, a wrong one fails', () => {
  const { stderr } = run('dist/gots.js', 'types');
  expect(stderr).toBe('');
  const right = run('node_modules/typescript/bin/tsc', '-p', '.');
  expect(right.stdout).toBe('');
  const config = join(project, 'tsconfig.json');
  writeFileSync(config, readFileSync(config, 'utf8').replace('src/main.ts', 'src/wrong.ts'));
  const wrong = run('node_modules/typescript/bin/tsc', '-p', '.');
  expect(wrong.stdout).toMatch(/wrong\.ts\(4,5\): error TS2345/);
});

test('declarations have doc comments, and lead to the .go file', () => {
  run('dist/gots.js', 'types');
  const file = join(project, '.gots/types/src/b.d.go.ts');
  const text = readFileSync(file, 'utf8');
  expect(text).toContain('/** Add adds. */\nexport function Add(a: number, b: number): number;\n');
  expect(text).toContain('  /** Visit waits and counts. */\n  Visit(url: string): Promise<number>;\n');
  const map = new TraceMap(JSON.parse(readFileSync(`${file}.map`, 'utf8')));
  const line = text.split('\n').findIndex((t) => t.includes('function Add')) + 1;
  const at = originalPositionFor(map, { line, column: 'export function '.length });
  expect(at.source).toBe('../../../src/crawl.go');
  expect(readFileSync(join(project, 'src/crawl.go'), 'utf8').split('\n')[at.line! - 1]).toMatch(/^func Add/);
});

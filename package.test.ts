/**
 * The package as npm packs it, in projects made by the steps of the README: what is published is whole, and enough. Nothing here is found
 * through this repository; only the browser is.
 */
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { type Browser, openBrowser } from './playground/browser.ts';

const root = import.meta.dirname;
const folder = mkdtempSync(join(tmpdir(), 'gots-packed-'));
const { version, devDependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
const tarball = join(folder, `gots-${version}.tgz`);
const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';

beforeAll(() => {
  succeeds(root, npm, 'pack', '--ignore-scripts', '--pack-destination', folder);
}, 120_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }), 120_000);

/** Runs a command; gives its standard output. */
function succeeds(cwd: string, command: string, ...args: string[]): string {
  const { status, stdout, stderr, error } = run(cwd, command, ...args);
  expect(status, `${[command, ...args].join(' ')}\n${stdout}${stderr}${error ?? ''}`).toBe(0);
  return stdout;
}

function run(cwd: string, command: string, ...args: string[]) {
  const { NODE_ENV: _, VITEST: __, ...env } = process.env;
  return spawnSync(command, args, {
    cwd,
    encoding: 'utf8',
    env: { ...env, NO_COLOR: '1', GOTSCACHE: join(folder, 'cache') },
    shell: process.platform === 'win32',
  });
}

/** A folder with these files and these packages, from the cache of npm where it can be. */
function project(name: string, files: Readonly<Record<string, string>>, ...packages: string[]): string {
  const at = join(folder, name);
  const manifest = `${JSON.stringify({ name, private: true, type: 'module' })}\n`;
  for (const [file, text] of Object.entries({ 'package.json': manifest, ...files })) write(at, file, text);
  const quiet = ['--prefer-offline', '--no-audit', '--no-fund', '--no-package-lock', '--loglevel=error'];
  succeeds(at, npm, 'install', '--save-dev', ...quiet, tarball, ...packages);
  return at;
}

function write(at: string, file: string, text: string): void {
  mkdirSync(dirname(join(at, file)), { recursive: true });
  writeFileSync(join(at, file), text);
}

const bin = (name: string) => join('node_modules', '.bin', name);
const typescript = `typescript@${devDependencies.typescript}`;
const nodeTypes = `@types/node@${devDependencies['@types/node']}`;

test('publint has nothing to say', async () => {
  const pack = { tarball: Uint8Array.from(readFileSync(tarball)).buffer };
  const { messages, pkg } = await publint({ pack, strict: true });
  expect(messages.map((message) => formatMessage(message, pkg))).toEqual([]);
});

test('types resolve wherever the package does, as attw sees it', () => {
  succeeds(root, bin('attw'), tarball, '--profile', 'esm-only');
});

test('only what runs is published: no sources, no tests', () => {
  const names = succeeds(folder, 'tar', '-tzf', tarball).trim().split('\n');
  expect(
    names.filter((name) => !/^package\/(dist\/|README\.md$|LICENSE$|package\.json$)/.test(name)),
  ).toEqual([]);
  expect(names.filter((name) => /(?<!\.d)\.ts$|\.test\.|testdata|fake\./.test(name))).toEqual([]);
});

describe('in an empty project', () => {
  const go = `package main

import (
	"fmt"
	"strings"
)

func main() {
	c := make(chan string)
	go func() { c <- strings.ToUpper("packed") }()
	fmt.Println(<-c)
}
`;
  const api = `import { compile } from 'gots';

const files = [{ name: 'p.go', text: 'package p\\n\\nfunc Add(a, b int) int { return a + b }\\n' }];
const { modules, diagnostics } = compile({ path: 'p', entry: { files }, read: () => undefined, target: 'js' });
if (diagnostics.length > 0 || !modules[0].text.includes('export function Add')) throw new Error(modules[0].text);
`;
  let at: string;
  beforeAll(() => {
    at = project('empty', { 'main.go': go, 'api.ts': api, 'api.js': api }, typescript, nodeTypes);
  }, 240_000);

  test('the command line runs, checks and compiles', () => {
    expect(succeeds(at, bin('gots'), 'run', 'main.go')).toBe('PACKED\n');
    expect(succeeds(at, bin('gots'), '--version')).toBe(`${version}\n`);
    succeeds(at, bin('gots'), 'check', 'main.go');
    succeeds(at, bin('gots'), 'compile', 'main.go', '-o', 'out', '--target', 'js');
    expect(succeeds(at, process.execPath, 'out/start.js')).toBe('PACKED\n');
  });

  test('the compiler is a module', () => {
    succeeds(at, process.execPath, 'api.js');
  });

  test.each(['node16', 'nodenext', 'bundler'])(
    'its types are whole under moduleResolution %s',
    (resolution) => {
      succeeds(at, bin('gots'), 'compile', 'main.go', '-o', 'ts');
      const names = [
        'gots',
        'gots/vite',
        'gots/runtime',
        'gots/runtime/node',
        'gots/runtime/library',
        'gots/std/fmt',
      ];
      write(at, 'all.ts', names.map((name, i) => `export * as x${i} from '${name}';\n`).join(''));
      const compilerOptions = {
        target: 'es2022',
        module: resolution === 'bundler' ? 'esnext' : resolution,
        moduleResolution: resolution,
        strict: true,
        skipLibCheck: false,
        types: ['node'],
        noEmit: true,
      };
      // Vite's own types, which gots/vite mentions, come with Vite.
      const files = ['all.ts', 'api.ts', 'ts/main.ts', 'ts/start.ts'];
      write(at, 'tsconfig.json', JSON.stringify({ compilerOptions, files }));
      const { stdout } = run(at, bin('tsc'), '-p', '.');
      expect(
        stdout.split('\n').filter((line) => line !== '' && !/Cannot find module 'vite'/.test(line)),
      ).toEqual([]);
    },
  );
});

describe.each(['6', '7', '8'])('in a project of Vite %s, by the steps of the README', (major) => {
  let at: string;
  let browser: Browser;
  let server: ChildProcess | undefined;
  let url: string;

  beforeAll(async () => {
    const vite = `vite@${devDependencies[major === '8' ? 'vite' : `vite${major}`].replace(/^npm:vite@/, '')}`;
    const files = { ...steps(), ...surroundings };
    at = project(`vite${major}`, files, vite, typescript, `vitest@${devDependencies.vitest}`);
    browser = await openBrowser();
  }, 240_000);
  afterEach(() => {
    server?.kill();
  });
  afterAll(() => browser?.close());

  /** `vite` or `vite preview`, as soon as it says where. */
  async function serve(...args: string[]): Promise<void> {
    const vite = join(at, 'node_modules/vite/bin/vite.js');
    const child = spawn(process.execPath, [vite, ...args, '--host', '127.0.0.1', '--port', '0'], {
      cwd: at,
      env: { ...process.env, NODE_ENV: undefined, NO_COLOR: '1', FORCE_COLOR: undefined },
    });
    server = child;
    url = await new Promise((resolve, reject) => {
      let said = '';
      const hear = (text: Buffer): void => {
        said += text;
        const found = /http:\/\/127\.0\.0\.1:\d+\//.exec(said);
        if (found !== null) resolve(found[0]);
      };
      child.stdout.on('data', hear);
      child.stderr.on('data', hear);
      child.on('exit', () => reject(new Error(said)));
    });
  }

  async function open() {
    const page = await browser.context.newPage();
    const complaints: string[] = [];
    page.on('pageerror', (error) => complaints.push(String(error)));
    page.on('console', (message) => {
      if (message.type() === 'error') complaints.push(message.text());
    });
    await page.goto(url);
    return { page, complaints };
  }

  test('TypeScript knows the types; a wrong call fails', () => {
    succeeds(at, bin('gots'), 'types');
    succeeds(at, bin('tsc'), '--noEmit');
    write(at, 'src/wrong.ts', "import { Search } from './search.go';\n\nSearch(1);\n");
    const { stdout, status } = run(at, bin('tsc'), '--noEmit');
    rmSync(join(at, 'src/wrong.ts'));
    expect(status).not.toBe(0);
    expect(stdout).toMatch(/src\/wrong\.ts\(3,8\): error TS2345: .*'number'.*'string'/);
  });

  test('it is built, and the page works', async () => {
    succeeds(at, bin('vite'), 'build');
    expect(readdirSync(join(at, 'dist/assets')).length).toBeGreaterThan(0);
    await serve('preview');
    const { page, complaints } = await open();
    await page.getByText('Goroutines are cheap, Goroutines are many').waitFor();
    expect(complaints).toEqual([]);
  });

  test('errors stand in the terminal: all of them, with file, line, column and a frame', () => {
    const { 'src/search.go': before } = steps();
    write(at, 'src/search.go', before.replace('query + " are cheap"', 'query+" – ü"+1, x'));
    const { status, stdout, stderr } = run(at, bin('vite'), 'build');
    write(at, 'src/search.go', before);
    expect(status).not.toBe(0);
    expect(stdout + stderr).toMatch(/src\/search\.go:13:19: .*\n.*src\/search\.go:13:\d+: undefined: x/);
    expect(stdout + stderr).toMatch(/> 13 \|.* return \[\]string\{query\+" – ü"\+1, x, /);
    expect(stdout + stderr).toMatch(/\| {25}\^+\n/);
  });

  test('it is built for a server, and runs there', () => {
    succeeds(at, bin('vite'), 'build', '--ssr', 'src/server.ts', '--outDir', 'server');
    expect(succeeds(at, process.execPath, 'server/server.js')).toBe('Servers are cheap, Servers are many\n');
  });

  test('it runs in dev, where changes and errors reach the page', async () => {
    await serve();
    const { page, complaints } = await open();
    await page.getByText('Goroutines are cheap, Goroutines are many').waitFor();
    expect(complaints).toEqual([]);
    const { 'src/search.go': before } = steps();
    // As on a busy machine, where a file that is saved is empty for a moment; and slower than Vite's watcher, which tells of one change in 50 ms.
    const save = async (text: string): Promise<void> => {
      await sleep(100);
      write(at, 'src/search.go', '');
      await sleep(20);
      write(at, 'src/search.go', text);
    };
    await save(before.replace('are cheap', 'are light'));
    await page.getByText('Goroutines are light, Goroutines are many').waitFor();
    await save(before.replace('query string', 'query int'));
    const overlay = page.locator('vite-error-overlay');
    await overlay.getByText('search.go:13:').first().waitFor();
    expect(await overlay.locator('.frame').textContent()).toMatch(/\n *\| {25}\^+\n/);
    await save(before);
    await page.getByText('Goroutines are cheap, Goroutines are many').waitFor();
    expect(await page.locator('vite-error-overlay').count()).toBe(0);
  });

  test('vitest imports the .go file too', () => {
    const found = succeeds(at, bin('vitest'), 'run');
    expect(found).toMatch(/Tests +1 passed/);
  });
});

/** The files that the README's section on Vite shows, by the name in their first line; of tsconfig.json what it says to add. */
function steps(): Readonly<Record<string, string>> {
  const section = /^## In a Vite project\n(.*?)^## /ms.exec(
    readFileSync(join(root, 'README.md'), 'utf8'),
  )![1];
  const files: Record<string, string> = {};
  for (const [, language, text] of section.matchAll(/^```(\w+)\n(.*?)^```/gms)) {
    const name = /^\/\/ (\S+)\n/.exec(text)?.[1];
    if (name !== undefined) files[name] = text;
    else if (language === 'json') files['tsconfig.json'] = tsconfig(JSON.parse(text).compilerOptions);
  }
  expect(Object.keys(files).sort()).toEqual([
    'src/main.ts',
    'src/search.go',
    'tsconfig.json',
    'vite.config.ts',
  ]);
  return files;
}

/** What `npm create vite` writes for TypeScript. */
function tsconfig(added: object): string {
  const compilerOptions = {
    target: 'es2023',
    module: 'esnext',
    lib: ['ES2023', 'DOM'],
    types: ['vite/client'],
    skipLibCheck: true,
    moduleResolution: 'bundler',
    allowImportingTsExtensions: true,
    verbatimModuleSyntax: true,
    moduleDetection: 'force',
    noEmit: true,
    strict: true,
    noUnusedLocals: true,
    noUnusedParameters: true,
    erasableSyntaxOnly: true,
    noFallthroughCasesInSwitch: true,
    ...added,
  };
  return JSON.stringify({ compilerOptions, include: ['src'] });
}

/** What a project of Vite's has anyway, and a test of the user's own. */
const surroundings = {
  'index.html':
    '<!doctype html>\n<html><head><link rel="icon" href="data:," /></head><body><script type="module" src="/src/main.ts"></script></body></html>\n',
  'src/server.ts': `import { Search } from './search.go';

Search('Servers').then((found) => console.log(found.join(', ')));
`,
  'src/search.test.ts': `import { expect, test } from 'vitest';
import { Search } from './search.go';

test('Search finds, and can be canceled', async () => {
  expect(await Search('Tests')).toEqual(['Tests are cheap', 'Tests are many']);
  await expect(Search('Tests', AbortSignal.abort())).rejects.toThrow('context canceled');
});
`,
};

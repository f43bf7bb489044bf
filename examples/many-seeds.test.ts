/**
 * Every example does what real Go was recorded doing, whatever the seed, under virtual time; and a seed gives the same bytes of output and the
 * same events each time, shuffled or not, in Node and in Chromium. `SEEDS=22 npx vitest run examples/many-seeds.test.ts` tries more than 1000
 * pairs of example and seed in both; the usual number is less.
 */
import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { transformSync } from 'esbuild';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Browser, openBrowser } from '../playground/browser.ts';
import { expectation } from './expectation.mjs';
import { gots } from './gots.mjs';
import { examples, type Program } from './programs.mjs';
import { Project } from './project.ts';

const seeds = Number(process.env.SEEDS ?? 6);
const repository = fileURLToPath(new URL('..', import.meta.url));
/** The main modules of the examples compiled so far. */
const compiled = new Map<string, Promise<string>>();

let project: Project;

beforeAll(() => {
  project = new Project();
});
afterAll(() => project.remove());

function mainModule({ name, file }: Program): Promise<string> {
  const compile = async () => {
    const flags = ['--target', 'js', '--source-map', '--no-format'];
    const { stdout, stderr } = await gots([
      'compile',
      dirname(file),
      '-o',
      join(project.folder, name),
      ...flags,
    ]);
    expect(stderr).toBe('');
    return stdout.split('\n').find((line) => line.endsWith('main.js')) ?? '';
  };
  if (!compiled.has(name)) compiled.set(name, compile());
  return compiled.get(name)!;
}

const outcomes = async (program: Program, shuffle: boolean) =>
  project.outcomes(await mainModule(program), dirname(program.file), seeds, shuffle);

const bytes = (text: string): string => Buffer.from(text, 'latin1').toString();

describe.concurrent(`under ${seeds} seeds, in Node`, { timeout: 300_000 }, () => {
  for (const program of examples()) {
    test(`${program.name} does what it should, and the same again`, async () => {
      const source = readFileSync(program.file, 'utf8');
      const { outcomes: plain, milliseconds } = await outcomes(program, false);
      expect(milliseconds).toBeLessThan(1000); // most take less than 10
      expect(plain).toHaveLength(seeds);
      for (const { stdout, stderr, status } of plain) {
        const outcome = { stdout: bytes(stdout), stderr: bytes(stderr), status };
        expect(expectation(outcome, source, dirname(program.file))).toBe(
          readFileSync(program.expected, 'utf8'),
        );
      }
      expect((await outcomes(program, false)).outcomes).toEqual(plain);
      const { outcomes: shuffled } = await outcomes(program, true);
      expect(shuffled).toHaveLength(seeds);
      expect((await outcomes(program, true)).outcomes).toEqual(shuffled);
    });
  }
});

describe(`under ${seeds} seeds, in Chromium`, { timeout: 300_000 }, () => {
  let server: Server;
  let browser: Browser;

  beforeAll(async () => {
    server = createServer((request, response) => {
      const { pathname } = new URL(request.url ?? '/', 'http://localhost');
      // Natives import their chunks by relative paths.
      const native = /^\/native\/(.*)$/.exec(pathname);
      if (native !== null)
        return response.writeHead(302, { location: `/dist/runtime/std/${native[1]}/index.js` }).end();
      response.setHeader('content-type', pathname === '/' ? 'text/html' : 'text/javascript');
      try {
        response.end(served(pathname));
      } catch {
        response.writeHead(404).end();
      }
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    browser = await openBrowser();
  }, 120_000);
  afterAll(async () => {
    await browser?.close();
    server?.close();
  });

  const inPage = async (page: Page, main: string, shuffle: boolean): Promise<unknown[]> => {
    await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
    const path = `/${relative(project.folder, main)}`;
    return page.evaluate(`import('/run.js').then(({ run }) => run('${path}', ${seeds}, ${shuffle}))`);
  };

  for (const program of examples()) {
    test(`${program.name} does the same again`, async () => {
      const main = await mainModule(program);
      const page = await browser.context.newPage();
      for (const shuffle of [false, true]) {
        const first = await inPage(page, main, shuffle);
        expect(first).toHaveLength(seeds);
        expect(await inPage(page, main, shuffle)).toEqual(first);
      }
      await page.close();
    });
  }
});

/** A page, the modules of gots and of the compiled examples. */
function served(path: string): string | Buffer {
  if (path === '/')
    return `<!doctype html><link rel="icon" href="data:,"><script type="importmap">
{"imports":{"gots/runtime":"/dist/runtime/index.js","gots/std/":"/dist/std/","gots/native/":"/native/"}}</script>`;
  if (path === '/run.js') return runner;
  if (path === '/browser.js')
    return transformSync(readFileSync(join(repository, 'runtime/host/browser.ts'), 'utf8'), { loader: 'ts' })
      .code;
  const file = path.replace(/(\.js)?$/, '.js');
  return readFileSync(join(file.startsWith('/dist/') ? repository : project.folder, file));
}

/** Gives for each seed the exit status, the output, and length and a digest of the events. */
const runner = `
import { Recorder, start } from 'gots/runtime';
import { BrowserHost } from '/browser.js';
export async function run(url, seeds, shuffle) {
  const { $inits, main } = await import(url);
  const outcomes = [];
  for (let seed = 1; seed <= seeds; seed++) {
    const output = ['', '', ''];
    let [length, digest] = [0, 1];
    const hear = (event) => {
      const text = JSON.stringify(event);
      length += text.length;
      for (let i = 0; i < text.length; i++) digest = Math.imul(digest ^ text.charCodeAt(i), 0x01000193);
    };
    const host = new BrowserHost({
      write(fd, bytes) {
        output[fd] += String.fromCharCode(...bytes);
      },
    });
    const tools = [new Recorder(hear)];
    const status = await start({ init: $inits, main, host, seed, shuffle, virtualTime: true, tools });
    outcomes.push([status, ...output, length, digest]);
  }
  return outcomes;
}
`;

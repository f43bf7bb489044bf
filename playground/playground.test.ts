/** The playground as people use it: built, served as static files, in a real browser. Its output equals Go's, as the command line's does. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, extname, join, normalize } from 'node:path';
import type { Page } from 'playwright-core';
import { build } from 'vite';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { directives, expectation } from '../examples/expectation.mjs';
import { examples, reports } from '../examples/programs.mjs';
import { type Browser, openBrowser } from './browser.ts';

const folder = mkdtempSync(join(tmpdir(), 'gots-playground-'));
const types: Readonly<Record<string, string>> = {
  '.css': 'text/css',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.json': 'application/json',
};
let server: Server;
let address: string;
let browser: Browser;
let page: Page;
let complaints: string[];

beforeAll(async () => {
  await build({ root: import.meta.dirname, build: { outDir: folder }, logLevel: 'warn' });
  server = createServer((request, response) => {
    const path = normalize(new URL(request.url ?? '/', 'http://localhost').pathname).replace(
      /\/$/,
      '/index.html',
    );
    try {
      const body = readFileSync(join(folder, path.replace(/^\/inner\//, '/')));
      response.setHeader('content-type', types[extname(path)] ?? 'application/octet-stream').end(body);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/inner/`; // any folder will do
  browser = await openBrowser();
}, 240_000);

afterAll(async () => {
  await browser?.close();
  server?.close();
  rmSync(folder, { recursive: true, force: true });
});

beforeEach(async () => {
  complaints = [];
  page = await browser.context.newPage();
  page.setDefaultTimeout(30_000);
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(String(error)));
  await page.goto(address);
});

afterEach(async () => {
  await page.evaluate(() => {
    const forget = () => localStorage.clear();
    forget();
    addEventListener('pagehide', forget); // the page's own listener keeps what was edited
  });
  await page.close();
  expect(complaints).toEqual([]);
});

const button = (name: string) => page.getByRole('button', { name, exact: true });
const region = (name: string) => page.getByRole('region', { name, exact: true });
const editor = () => region('Editor').getByRole('textbox');
const status = () => region('Output').getByRole('status');

async function choose(example: string): Promise<void> {
  await page.getByRole('combobox', { name: 'Example' }).selectOption(example);
  const text = readFileSync(join(import.meta.dirname, '../examples', example, 'main.go'), 'utf8');
  await page.waitForFunction(
    (first) => document.querySelector('.cm-content')?.textContent?.startsWith(first),
    text.split('\n')[0],
  );
}

async function write(program: string): Promise<void> {
  await editor().click();
  await page.keyboard.press('ControlOrMeta+A');
  await page.keyboard.insertText(program);
}

/** Waits for the program's end; gives what it wrote, and its exit status. */
async function outcome() {
  const text = page.getByText(/^Exit status \d+$/);
  await text.waitFor();
  const output = await region('Output')
    .locator('pre span')
    .evaluateAll((spans) => spans.map((span) => ({ kind: span.className, text: span.textContent ?? '' })));
  const of = (kind: string) => output.flatMap((part) => (part.kind === kind ? [part.text] : [])).join('');
  return {
    stdout: of('stdout'),
    stderr: of('stderr') + of('error'),
    status: Number((await text.textContent())?.slice(12)),
  };
}

for (const { name, file, expected } of examples()) {
  const source = readFileSync(file, 'utf8');
  test(`example ${name}`, async () => {
    await choose(name);
    const asked = directives(source).virtualTime;
    expect(await page.getByLabel('Virtual time').isChecked()).toBe(asked);
    // Those that sleep are as right with a clock that jumps, and quicker.
    if (/"time"/.test(source)) await page.getByLabel('Virtual time').check();
    await button('Run').click();
    expect(expectation(await outcome(), source, dirname(file))).toBe(readFileSync(expected, 'utf8'));
    await region('Generated code').getByText("import * as $ from 'gots/runtime'").waitFor();
    expect(await button('Stop').isDisabled()).toBe(true);
  });
}

test('programs that end badly say so as Go does', async () => {
  for (const { name, file, expected } of reports()) {
    const source = readFileSync(file, 'utf8');
    await write(source);
    await page.getByLabel('Virtual time').setChecked(/"time"/.test(source));
    await button('Run').click();
    const text = expectation(await outcome(), source, dirname(file)).replaceAll('main.go', `${name}.go`);
    expect(text, name).toBe(readFileSync(expected, 'utf8'));
  }
}, 180_000);

test('a deadlock is explained behind the report', async () => {
  await write(`package main

func main() {
	results := make(chan int)
	go func(jobs chan int) { results <- <-jobs }(make(chan int))
	println(<-results, len(results))
}
`);
  await button('Run').click();
  const { stderr, status } = await outcome();
  expect(status).toBe(2);
  expect(stderr.match(/^gots: .*$/gm)).toEqual([
    'gots: goroutine 1 waits at main.go:6 to receive from results (chan int)',
    'gots: goroutine 6 waits at main.go:5 to receive from a chan int',
  ]);
});

test('an error is marked at its place while one types, and goes away', async () => {
  await write('package main\n\nfunc main() {\n\tx := "é" + y\n\tprintln(x)\n}\n');
  const mark = region('Editor').locator('.cm-lintRange-error');
  await mark.waitFor();
  expect(await mark.textContent()).toBe('y');
  expect(await region('Editor').getByRole('status').textContent()).toBe('main.go:4:14: undefined: y');
  await button('Run').click();
  expect(await outcome()).toEqual({
    stdout: '',
    stderr: 'main.go:4:14: undefined: y [UndeclaredName]\n',
    status: 1,
  });
  await write('package main\n\nfunc main() {\n\tprintln("now it is right")\n}\n');
  await mark.waitFor({ state: 'detached' });
  await region('Generated code').getByText('now it is right').waitFor();
});

test('what never ends is stopped, and another program runs after it', async () => {
  for (const body of [
    'for {}',
    'for { println("again") }',
    'select {}\n}\nfunc init() { go func() { for {} }()',
  ]) {
    await write(`package main\n\nfunc main() { ${body} }\n`);
    await button('Run').click();
    await page.getByText('Running', { exact: true }).waitFor();
    await page.waitForTimeout(300);
    await button('Stop').click();
    await page.getByText('Stopped', { exact: true }).waitFor();
    expect(await button('Stop').isDisabled()).toBe(true);
  }
  await write('package main\n\nfunc main() { println("done") }\n');
  await page.keyboard.press('ControlOrMeta+Enter');
  expect(await outcome()).toEqual({ stdout: '', stderr: 'done\n', status: 0 });
});

test('output comes while the program runs', async () => {
  await write(
    'package main\n\nimport ("fmt"; "time")\n\nfunc main() { fmt.Println("→ first"); time.Sleep(time.Hour) }\n',
  );
  await button('Run').click();
  await region('Output').getByText('→ first').waitFor();
  expect(await status().textContent()).toBe('Running');
  await button('Stop').click();
});

test('a shared link gives the same program and options', async () => {
  await choose('work');
  await write('package main // “shared” → 世界\n\nimport "fmt"\n\nfunc main() { fmt.Println("世界") }\n');
  await page.getByLabel('Virtual time').check();
  await page.getByLabel('Seed').fill('7');
  await button('Share').click();
  await page.waitForURL(/#v1\.[\w-]+$/);
  const link = page.url();
  await page.goto('about:blank');
  await page.goto(link);
  await editor().getByText('“shared” → 世界').waitFor();
  expect(await page.getByLabel('Virtual time').isChecked()).toBe(true);
  expect(await page.getByLabel('Seed').inputValue()).toBe('7');
  expect(
    await region('Editor').getByRole('group', { name: 'Files' }).getByRole('button').allTextContents(),
  ).toEqual(['main.go', 'go.mod', 'work/work.go']);
  await button('Run').click();
  expect(await outcome()).toEqual({ stdout: '世界\n', stderr: '', status: 0 });
});

test('go.mod counts: what its go line stands for, and what is wrong with it', async () => {
  const file = (name: string) =>
    region('Editor').getByRole('group', { name: 'Files' }).getByText(name).click();
  await choose('work');
  await write(
    'package main\n\nfunc main() {\n\tdefer func() { println(recover() == nil) }()\n\tpanic(nil)\n}\n',
  );
  await button('Run').click();
  expect((await outcome()).stderr).toBe('false\n');
  await file('go.mod');
  await write('module example.com/work\n\ngo 1.20\n');
  await button('Run').click();
  expect((await outcome()).stderr).toBe('true\n');
  await write('module example.com/work\n\ngo 1.20\n\ngodebug nosuch=1\n');
  await page.getByText('unknown godebug "nosuch"').first().waitFor();
});

test('what was edited is there after a reload, until one resets it', async () => {
  const about = (text: string) => editor().getByText(text).waitFor();
  await choose('ping');
  expect(await button('Reset').isVisible()).toBe(false);
  await write('package main // mine\n\nfunc main() { println("mine") }\n');
  await page.getByLabel('Seed').fill('3');
  await button('Reset').waitFor();
  await choose('pool');
  await page.reload();
  await expect.poll(() => page.getByRole('combobox', { name: 'Example' }).inputValue()).toBe('pool');
  await page.getByRole('combobox', { name: 'Example' }).selectOption('ping');
  await about('// mine');
  expect(await page.getByLabel('Seed').inputValue()).toBe('3');
  await button('Share').click();
  await page.waitForURL(/#v1\.[\w-]+$/);
  await write('package main // after sharing\n\nfunc main() {}\n');
  await button('Reset').waitFor();
  await page.reload();
  await about('// after sharing');
  await button('Reset').click();
  await about('// mine');
  await page.getByRole('combobox', { name: 'Example' }).selectOption('ping');
  await about('// mine');
  await button('Reset').click();
  await about('messages := make');
  expect(await button('Reset').isVisible()).toBe(false);
  expect(await page.getByLabel('Seed').inputValue()).toBe('');
});

test('a hundred thousand lines do not freeze the page', async () => {
  await write(
    'package main\n\nimport "fmt"\n\nfunc main() { for i := range 100_000 { fmt.Println("line", i) } }\n',
  );
  await page.evaluate(() => {
    const state = window as unknown as { longest: number };
    state.longest = 0;
    let last = performance.now();
    setInterval(() => {
      const now = performance.now();
      state.longest = Math.max(state.longest, now - last);
      last = now;
    }, 5);
  });
  await button('Run').click();
  expect(await outcome()).toMatchObject({
    status: 0,
    stdout: expect.stringMatching(/line 99998\nline 99999\n$/),
  });
  const longest = await page.evaluate(() => (window as unknown as { longest: number }).longest);
  expect(longest).toBeLessThan(1500);
});

test('whoever types faster than it compiles sees the last text, marked and generated', async () => {
  await choose('dispatcher');
  await editor().click();
  await page.keyboard.press('ControlOrMeta+End');
  await page.keyboard.type('\nfunc last() int { return 1234 + undefinedName }', { delay: 1 });
  const mark = region('Editor').locator('.cm-lintRange-error', { hasText: 'undefinedName' });
  await mark.waitFor();
  for (let i = 0; i < 'undefinedName }'.length; i++) await page.keyboard.press('Backspace');
  await page.keyboard.type('5 }', { delay: 1 });
  await mark.waitFor({ state: 'detached' });
  await button('Run').click();
  await region('Generated code')
    .getByText('1239')
    .or(region('Generated code').getByText('1234 + 5'))
    .first()
    .waitFor({ state: 'attached' });
  expect((await outcome()).status).toBe(0);
});

test('everything is reached with the keyboard', async () => {
  await editor().click();
  const focused = () =>
    page.evaluate(() => document.activeElement?.id || document.activeElement?.textContent);
  await page.keyboard.press('Escape');
  await page.keyboard.press('Tab');
  expect(await editor().evaluate((element) => element === document.activeElement)).toBe(false);
  await page.getByRole('combobox', { name: 'Example' }).focus();
  const order = [];
  for (let i = 0; i < 6; i++) {
    await page.keyboard.press('Tab');
    order.push(await focused());
  }
  expect(order).toEqual(['run', 'share', 'virtual-time', 'seed', 'theme', 'main.go']);
  await write('package main\n\nfunc main() {\n\tx := 1\n}\n');
  const problem = region('Editor').getByRole('button', { name: 'declared and not used: x' });
  await problem.focus();
  await page.keyboard.press('Enter');
  expect(await editor().evaluate((element) => element === document.activeElement)).toBe(true);
  await page.keyboard.type('_ = 0; ');
  await editor().getByText('_ = 0; x := 1').waitFor();
});

test('lines that belong together are highlighted, both ways', async () => {
  await choose('ping');
  const linked = (name: string) => region(name).locator('.cm-linked');
  await region('Generated code').getByText('$.PARKED').first().waitFor();
  await editor().getByText('fmt.Println', { exact: false }).last().click();
  await linked('Generated code').getByText('fmt.Println').waitFor();
  await region('Generated code').getByText('$.makeChan').click();
  await linked('Editor').getByText('make(chan').waitFor();
});

test('on a narrow screen, tabs show one view at a time', async () => {
  await page.setViewportSize({ width: 390, height: 800 });
  expect(await region('Output').isVisible()).toBe(false);
  await button('Run').click();
  expect((await outcome()).status).toBe(0);
  expect(await region('Output').isVisible()).toBe(true);
  expect(await region('Editor').isVisible()).toBe(false);
  expect((await region('Output').boundingBox())?.x).toBe(0);
  await page.getByRole('tab', { name: 'Output' }).focus();
  await page.keyboard.press('ArrowRight');
  await region('Generated code').getByText("import * as $ from 'gots/runtime'").waitFor();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
});

test('the theme follows the system until one chooses', async () => {
  const background = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  await page.emulateMedia({ colorScheme: 'light' });
  const light = await background();
  await page.emulateMedia({ colorScheme: 'dark' });
  await expect.poll(background).not.toBe(light);
  await button('Dark theme').click();
  expect(await background()).toBe(light);
  await button('Dark theme').click();
});

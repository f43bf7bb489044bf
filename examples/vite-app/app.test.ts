/** The example as a page: type-checked, built, small, and used in a real browser. */
import { spawnSync } from 'node:child_process';
import {
  cpSync,
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
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build, createServer, type PreviewServer, preview } from 'vite';
import { afterAll, beforeAll, expect, test } from 'vitest';
import gots from '../../compiler/vite/index.ts';
import { type Browser, openBrowser } from '../../playground/browser.ts';

const repository = fileURLToPath(new URL('../..', import.meta.url));
let folder: string;
let server: PreviewServer;
let browser: Browser;
let url: string;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'gots-vite-app-'));
  cpSync(new URL('.', import.meta.url), folder, {
    recursive: true,
    filter: (path) => !/node_modules|\/dist$|\.gots$/.test(path),
  });
  mkdirSync(join(folder, 'node_modules'));
  symlinkSync(repository, join(folder, 'node_modules/gots'));
  symlinkSync(join(repository, 'node_modules/vite'), join(folder, 'node_modules/vite'));
  const config = { root: folder, configFile: false, logLevel: 'silent', plugins: [gots()] } as const;
  await build({ ...config, build: { target: 'es2022', outDir: 'dist', emptyOutDir: true } });
  server = await preview({ ...config, plugins: [], preview: { port: 0 } });
  url = server.resolvedUrls!.local[0];
  browser = await openBrowser();
}, 120_000);
afterAll(async () => {
  await browser?.close();
  await server?.close();
  rmSync(folder, { recursive: true, force: true });
});

test('type-checks', () => {
  const tsc = join(repository, 'node_modules/typescript/bin/tsc');
  const { stdout } = spawnSync(process.execPath, [tsc, '-p', '.'], { cwd: folder, encoding: 'utf8' });
  expect(stdout).toBe('');
});

test('the page is at most 30 kB, gzipped, with the runtime', () => {
  const files = readdirSync(join(folder, 'dist'), { recursive: true, withFileTypes: true });
  const sizes = files
    .filter((f) => f.isFile())
    .map((f) => gzipSync(readFileSync(join(f.parentPath, f.name))).length);
  const total = sizes.reduce((sum, size) => sum + size, 0);
  console.log(`examples/vite-app: ${(total / 1000).toFixed(1)} kB gzipped`);
  expect(total).toBeLessThan(30_000);
});

test('the first answer wins; a search can be too late, and be canceled', async () => {
  const page = await browser.context.newPage();
  const problems: string[] = [];
  page.on('pageerror', (error) => problems.push(String(error)));
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') problems.push(message.text());
  });
  await page.goto(url);
  const search = page.getByRole('button', { name: 'Search' });
  const timeout = page.getByLabel('Timeout, ms');
  const answer = page.locator('#answer');
  const states = page.locator('#sources .state');

  await timeout.fill('10000');
  await search.click();
  await answer.filter({ hasText: '“What is a goroutine?”, says' }).waitFor();
  const ended = await states.allTextContents();
  expect(ended.filter((state) => state === 'first')).toHaveLength(1);
  expect(ended.filter((state) => /too late|is not available/.test(state))).toHaveLength(3);

  await timeout.fill('0');
  await search.click();
  await answer.filter({ hasText: 'nobody answered in time' }).waitFor();
  expect(await states.allTextContents()).toEqual(Array(4).fill('too late'));

  await timeout.fill('10000');
  await search.click();
  await page.locator('[data-state="asking"]').first().waitFor();
  await page.getByRole('button', { name: 'Cancel' }).click();
  await answer.filter({ hasText: 'canceled' }).waitFor();

  const shots = process.env.GOTS_SCREENSHOTS;
  for (const colorScheme of ['light', 'dark'] as const)
    for (const width of [1440, 390]) {
      await page.emulateMedia({ colorScheme });
      await page.setViewportSize({ width, height: 800 });
      expect(await page.evaluate('document.documentElement.scrollWidth <= innerWidth')).toBe(true);
      if (shots) await page.screenshot({ path: join(shots, `vite-app-${colorScheme}-${width}.png`) });
    }
  expect(problems).toEqual([]);
});

test('in dev, a changed .go file and its errors reach the page without a restart', async () => {
  const dev = await createServer({
    root: folder,
    configFile: false,
    logLevel: 'silent',
    plugins: [gots()],
    server: { port: 0, fs: { allow: [folder, repository] } },
  });
  await dev.listen();
  const page = await browser.context.newPage();
  try {
    const file = join(folder, 'src/search.go');
    const before = readFileSync(file, 'utf8');
    const cancel = async (expected: string) => {
      await page.getByRole('button', { name: 'Search' }).click();
      await page.locator('[data-state="asking"]').first().waitFor();
      await page.getByRole('button', { name: 'Cancel' }).click();
      await page.locator('#answer').filter({ hasText: expected }).waitFor();
    };
    await page.goto(dev.resolvedUrls!.local[0]);
    await page.locator('#sources li').first().waitFor();
    await cancel('canceled');

    writeFileSync(file, before.replace('New("canceled")', 'New("canceled") + 1'));
    const overlay = page.locator('vite-error-overlay');
    await overlay.getByText('search.go:26:').first().waitFor();
    expect(await overlay.locator('.frame').textContent()).toContain('errors.New("canceled") + 1');

    writeFileSync(file, before.replace('New("canceled")', 'New("stopped")'));
    await overlay.waitFor({ state: 'detached' });
    await page.locator('#sources li').first().waitFor();
    await cancel('stopped');
    writeFileSync(file, before);
  } finally {
    await page.close();
    await dev.close();
  }
});

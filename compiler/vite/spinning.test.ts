/** A page with a goroutine that spins on its own thread goes on rendering, and answers a click: in a real browser. */
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, type PreviewServer, preview } from 'vite';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Browser, openBrowser } from '../../playground/browser.ts';
import gots from './index.ts';

const repository = fileURLToPath(new URL('../..', import.meta.url));
const files = {
  'index.html': `<!doctype html><title>spin</title><link rel="icon" href="data:,">
<button>Stop</button><p id="frames">0</p><p id="turns"></p><script type="module" src="/main.ts"></script>`,
  'main.ts': `import { Spin, Stop } from './spin.go';
const find = (selector) => document.querySelector(selector);
find('button').addEventListener('click', () => Stop());
let frames = 0;
const frame = () => {
  find('#frames').textContent = String(++frames);
  requestAnimationFrame(frame);
};
requestAnimationFrame(frame);
Spin().then((turns) => {
  find('#turns').textContent = turns + ' turns';
});
`,
  'spin.go': `package spin

var stopped bool

// Spin counts its turns until Stop is called.
func Spin() (turns float64) {
	for !stopped {
		turns++
	}
	return turns
}

func Stop() { stopped = true }
`,
};
let folder: string;
let server: PreviewServer;
let browser: Browser;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'gots-spinning-'));
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  mkdirSync(join(folder, 'node_modules'));
  symlinkSync(repository, join(folder, 'node_modules/gots'));
  const config = { root: folder, configFile: false, logLevel: 'silent' } as const;
  await build({ ...config, plugins: [gots()], build: { target: 'es2022' } });
  server = await preview({ ...config, preview: { port: 0 } });
  browser = await openBrowser();
}, 120_000);
afterAll(async () => {
  await browser?.close();
  await server?.close();
  rmSync(folder, { recursive: true, force: true });
});

test('a page with a goroutine that spins renders on, and answers a click', async () => {
  const page = await browser.context.newPage();
  const problems: string[] = [];
  page.on('pageerror', (error) => problems.push(String(error)));
  await page.goto(server.resolvedUrls!.local[0]);
  await page.waitForFunction("document.querySelector('#frames').textContent >= 30");
  expect(await page.locator('#turns').textContent()).toBe('');
  await page.getByRole('button', { name: 'Stop' }).click();
  await page.locator('#turns').filter({ hasText: 'turns' }).waitFor();
  expect(Number.parseFloat((await page.locator('#turns').textContent())!)).toBeGreaterThan(100_000);
  expect(problems).toEqual([]);
  await page.close();
});

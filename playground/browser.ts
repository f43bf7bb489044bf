/**
 * A real browser for tests: an installed Chrome or Chromium, else the one that the npm package @sparticuz/chromium carries, unpacked once
 * into node_modules/.cache. Invariant: every launch has a profile of its own, which is gone when the browser is closed.
 */
import { spawnSync } from 'node:child_process';
import {
  accessSync,
  constants,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type BrowserContext, chromium } from 'playwright-core';

const root = fileURLToPath(new URL('..', import.meta.url));
const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

export interface Browser {
  readonly context: BrowserContext;
  close(): Promise<void>;
}

/** Closing it also removes its profile. */
export async function openBrowser(): Promise<Browser> {
  const { executablePath, env } = installed() ?? carried();
  const profile = mkdtempSync(join(tmpdir(), 'gots-profile-'));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath,
    env,
    headless: true,
    args: flags,
  });
  return {
    context,
    async close() {
      await context.close();
      rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

interface Executable {
  readonly executablePath: string;
  readonly env: Record<string, string>;
}

function installed(): Executable | undefined {
  const names = ['google-chrome', 'google-chrome-stable', 'chromium', 'chromium-browser', 'chrome'];
  const folders = (process.env.PATH ?? '').split(delimiter).filter((folder) => folder !== '');
  const places = [
    process.env.CHROME_PATH ?? '',
    ...names.flatMap((name) => folders.map((folder) => join(folder, name))),
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    ...[process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)']]
      .filter((folder) => folder !== undefined)
      .map((folder) => join(folder, 'Google/Chrome/Application/chrome.exe')),
  ];
  const executablePath = places.find((place) => place !== '' && isExecutable(place));
  return executablePath === undefined ? undefined : { executablePath, env: environment() };
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** Linux on x64 only, as the package. It unpacks into the folder for temporary files, so a process of its own is told of another one. */
function carried(): Executable {
  const manifest = readFileSync(join(root, 'node_modules/@sparticuz/chromium/package.json'), 'utf8');
  const cache = join(root, 'node_modules/.cache');
  const folder = join(cache, `chromium-${JSON.parse(manifest).version}`);
  if (!existsSync(folder)) {
    mkdirSync(cache, { recursive: true });
    const stage = mkdtempSync(join(cache, 'unpacking-'));
    const unpack = `import('@sparticuz/chromium').then(({ default: chromium }) => chromium.executablePath())`;
    const { status, stderr } = spawnSync(process.execPath, ['-e', unpack], {
      cwd: root,
      // The second makes the package unpack the libraries that a bare machine lacks.
      env: { ...process.env, TMPDIR: stage, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs20.x' },
      encoding: 'utf8',
    });
    if (status !== 0) throw new Error(`Chromium could not be unpacked: ${stderr}`);
    // Its own list of font folders names none that exist here.
    const fonts = [join(folder, 'fonts/fonts'), '/usr/share/fonts']
      .map((path) => `<dir>${path}</dir>`)
      .join('');
    const mono =
      '<alias><family>monospace</family><prefer><family>DejaVu Sans Mono</family></prefer></alias>';
    const config = `<?xml version="1.0"?><fontconfig>${fonts}${mono}</fontconfig>\n`;
    writeFileSync(join(stage, 'fonts/fonts.conf'), config);
    try {
      renameSync(stage, folder);
    } catch (error) {
      rmSync(stage, { recursive: true, force: true });
      if (!existsSync(folder)) throw error; // else another process was faster
    }
  }
  const libraries = [join(folder, 'al2023/lib'), process.env.LD_LIBRARY_PATH ?? ''];
  return {
    executablePath: join(folder, 'chromium'),
    env: {
      ...environment(),
      LD_LIBRARY_PATH: libraries.filter((path) => path !== '').join(delimiter),
      FONTCONFIG_PATH: process.env.FONTCONFIG_PATH ?? join(folder, 'fonts'),
    },
  };
}

function environment(): Record<string, string> {
  return Object.fromEntries(
    Object.entries(process.env).filter((entry): entry is [string, string] => entry[1] !== undefined),
  );
}

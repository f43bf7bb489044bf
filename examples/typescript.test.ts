/** The examples for TypeScript without Go, run as users run them: on the built package, in plain Node; and the same for what goes wrong. */
import { spawnSync } from 'node:child_process';
import {
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
import { transformSync } from 'esbuild';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

const root = fileURLToPath(new URL('..', import.meta.url));
const examples = join(root, 'examples/typescript');
let folder = '';

beforeAll(() => {
  // A project in which gots is installed.
  folder = mkdtempSync(join(tmpdir(), 'gots-typescript-'));
  mkdirSync(join(folder, 'node_modules'));
  symlinkSync(root, join(folder, 'node_modules', 'gots'));
  writeFileSync(join(folder, 'package.json'), '{ "type": "module" }');
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function run(name: string, source: string) {
  const file = join(folder, `${name}.js`);
  writeFileSync(file, transformSync(source, { loader: 'ts', format: 'esm' }).code);
  const { stdout, stderr, status } = spawnSync(process.execPath, [file], {
    encoding: 'utf8',
    timeout: 60_000,
  });
  return { stdout, stderr, status };
}

describe('examples', () => {
  for (const file of readdirSync(examples).filter((name) => name.endsWith('.ts')))
    test(file, () => {
      const expected = readFileSync(join(examples, file.replace(/ts$/, 'txt')), 'utf8');
      expect(run(file, readFileSync(join(examples, file), 'utf8'))).toEqual({
        stdout: expected,
        stderr: '',
        status: 0,
      });
    });

  test('the one of the README', () => {
    const [, source] = /## From TypeScript alone[\s\S]*?```ts\n([\s\S]*?)```/.exec(
      readFileSync(join(root, 'README.md'), 'utf8'),
    )!;
    const [, printed] =
      /## From TypeScript alone[\s\S]*?```ts\n[\s\S]*?```[\s\S]*?```text\n([\s\S]*?)```/.exec(
        readFileSync(join(root, 'README.md'), 'utf8'),
      )!;
    expect(run('readme', source)).toEqual({ stdout: printed, stderr: '', status: 0 });
  });
});

describe('a stall', () => {
  test('is told to who waits, when nothing can happen any more', () => {
    const { stdout, stderr, status } = run(
      'stall',
      `import { chan, go, GoDeadlock, WaitGroup } from 'gots/runtime';
       const group = new WaitGroup();
       group.go(async () => { try { await chan().recv(); } finally { console.log('cleaned up'); } });
       group.add();
       try { await group.wait(); } catch (error) { console.log(error instanceof GoDeadlock, error.message); }
       const c = chan();
       await c.recv().catch(() => {});
       go(() => c.send(5)); // whoever gave up takes nothing
       console.log(await c.recv());
       await c.send(1);`,
    );
    expect(stdout).toMatch(
      /^cleaned up\ntrue fatal error: all goroutines are asleep - deadlock!\n\ngoroutine \d+ \[sync.WaitGroup.Wait\]:\n\ngoroutine \d+ \[chan receive\]:\n5\n$/,
    );
    expect(stderr).toMatch(
      /GoDeadlock: fatal error: all goroutines are asleep - deadlock!\n\ngoroutine \d+ \[chan send\]:/,
    );
    expect(status).toBe(1);
  });

  test('is none while a timer, a server or an event may wake somebody; who is left when all is done just ends', () => {
    const outcome = run(
      'no-stall',
      `import { chan, go, ticker } from 'gots/runtime';
       const c = chan();
       setTimeout(() => c.send('late'), 30);
       console.log(await c.recv());
       go(() => c.recv());
       const t = ticker(1);
       go(async () => { for await (const _ of t); });
       t.stop();`,
    );
    expect(outcome).toEqual({ stdout: 'late\n', stderr: '', status: 0 });
  });
});

test('an error nobody awaits ends the program', () => {
  const { stderr, status } = run(
    'error',
    `import { go } from 'gots/runtime'; go(() => { throw new Error('boom'); });`,
  );
  expect(stderr).toMatch(/Error: boom/);
  expect(status).toBe(1);
});

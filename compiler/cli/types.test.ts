/** `gots types`: without Vite, once or for as long as one works. */
import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { cli, gots } from '../../examples/gots.mjs';

let folder: string;
let watcher: ChildProcess | undefined;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'gots-types-'));
});
afterEach(() => {
  watcher?.kill();
  rmSync(folder, { recursive: true, force: true });
});

function write(file: string, text: string): void {
  mkdirSync(dirname(join(folder, file)), { recursive: true });
  writeFileSync(join(folder, file), text);
}
const types = (file: string) => join(folder, '.gots/types', file);
const read = (file: string) => (existsSync(types(file)) ? readFileSync(types(file), 'utf8') : '');

test('it writes the types of every package, and says what is wrong with the others', async () => {
  write('a/a.go', '// Package a.\npackage a\n\n// F doubles.\nfunc F(n int) int { return 2 * n }\n');
  write('a/b.go', 'package a\n\nfunc G() string { return "é" }\n');
  write('bad/bad.go', 'package bad\n\nfunc F() int { return "é" + x }\n');
  write('node_modules/m/m.go', 'package m\n\nfunc F() {}\n');
  const { status, stdout, stderr } = await gots(['types'], { cwd: folder });
  expect(stderr).toBe('bad/bad.go:3:30: undefined: x [UndeclaredName]\n');
  expect(stdout).toBe('');
  expect(status).toBe(1);
  expect(read('a/a.d.go.ts')).toContain(
    '/** F doubles. */\nexport function F(n: number): number;\nexport function G(): string;\n',
  );
  expect(read('a/b.d.go.ts')).toBe("export * from './a.go';\n");
  expect(JSON.parse(read('a/a.d.go.ts.map')).sources).toEqual(['../../../a/a.go', '../../../a/b.go']);
  expect(existsSync(types('bad'))).toBe(false);
  expect(existsSync(types('node_modules'))).toBe(false);
});

test('--watch follows files that change, come and go', async () => {
  write('a/a.go', 'package a\n\nfunc F() int { return 1 }\n');
  const child = spawn(process.execPath, [cli, 'types', '--watch'], { cwd: folder });
  watcher = child;
  let said = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (text) => {
      said += text;
    });
  const eventually = (attempt: () => string | boolean) =>
    expect.poll(attempt, { timeout: 20_000, interval: 50 });
  await eventually(() => said).toBe('Watching for changes\n');
  expect(read('a/a.d.go.ts')).toContain('F(): number');
  write('a/a.go', 'package a\n\nfunc F() string { return "" }\n');
  await eventually(() => read('a/a.d.go.ts')).toContain('F(): string');
  write('b/deep/b.go', 'package b\n\nfunc B() {}\n');
  await eventually(() => read('b/deep/b.d.go.ts')).toContain('B(): void');
  write('a/a.go', 'package a\n\nfunc F() bool { return 1 }\n');
  await eventually(() => said).toContain('a/a.go:3:24: ');
  expect(read('a/a.d.go.ts')).toContain('F(): string');
  write('a/a.go', 'package a\n\nfunc F() bool { return true }\n');
  await eventually(() => read('a/a.d.go.ts')).toContain('F(): boolean');
  rmSync(join(folder, 'a'), { recursive: true });
  await eventually(() => existsSync(types('a/a.d.go.ts'))).toBe(false);
  expect(child.exitCode).toBe(null);
});

test.each(['nowhere', 'a.go'])('what is no folder is named: %s', async (name) => {
  write('a.go', 'package a\n');
  const { status, stdout, stderr } = await gots(['types', name], { cwd: folder });
  expect({ status, stdout, stderr }).toEqual({
    status: 1,
    stdout: '',
    stderr: `gots: ${name}: no such folder\n`,
  });
});

import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { moduleSpecifier, outputPath } from './output.ts';
import { openProgram, openPrograms } from './program.ts';

const root = mkdtempSync(join(tmpdir(), 'gots-program-'));
afterAll(() => rmSync(root, { recursive: true }));
for (const [path, text] of Object.entries({
  'app/go.mod': '// The app.\nmodule example.com/app // here\n\ngo 1.26\n',
  'app/lib.go': 'package app\n',
  'app/cmd/tool/main.go': '/* A\ntool. */\n\n// Package main is one.\npackage main\n',
  'app/cmd/tool/more.go': 'package main\n',
  'app/cmd/tool/main_test.go': 'package main\n',
  'app/store/sql/sql.go': 'package sql\n',
  'app/empty/notes.txt': '',
  'lone/go.mod/notes.txt': '', // a folder of that name says nothing
  'lone/one.go': 'package main\n',
  'lone/two.go': 'package main\n',
  'broken/go.mod': 'go 1.26\n',
  'broken/main.go': 'package main\n',
  'newer/go.mod': 'module newer\n\ngo 1.99.1 // of tomorrow\n',
  'newer/main.go': 'package main\n',
  'older/go.mod': 'module older\n\ngo 1.21\n',
  'older/main.go': 'package main\n',
  'unversioned/go.mod': 'module unversioned\n',
  'unversioned/main.go': 'package main\n',
  'unknown/go.mod': 'module unknown\n\ngo 1.21\n\ngodebug (\n\tnosuch=1\n)\n',
  'unknown/main.go': 'package main\n',
  'work/go.work': 'go 1.22\n\nuse ./one\n\ngodebug panicnil=1\n',
  'work/one/go.mod': 'module one\n\ngo 1.20\n\ngodebug panicnil=0\n',
  'work/one/main.go': 'package main\n',
  'work/main.go': 'package main\n',
  'current/go.mod': 'module current\n\ngo 1.22\n',
  'current/main.go': 'package main\n',
})) {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
}
const names = (files: readonly { name: string }[]) => files.map((file) => file.name);

test('a folder is a package: its files but tests, named from the root of the module', () => {
  const program = openProgram([join(root, 'app/cmd/tool')]);
  expect(program).toMatchObject({ root: join(root, 'app'), module: 'example.com/app', path: 'main' });
  expect(names(program.entry.files)).toEqual(['cmd/tool/main.go', 'cmd/tool/more.go']);
  expect(program.entry.listed).toBeUndefined();
});

test('packages of the module are found below its root; a library has its import path', () => {
  const program = openProgram([join(root, 'app')]);
  expect(program.path).toBe('example.com/app');
  expect(names(program.read('example.com/app/store/sql')?.files ?? [])).toEqual(['store/sql/sql.go']);
  expect(names(program.read('example.com/app')?.files ?? [])).toEqual(['lib.go']);
  expect(program.read('example.com/app/empty')).toBeUndefined();
  expect(program.read('example.com/app/nothing')).toBeUndefined();
});

test('named files are one package, whatever stands beside them', () => {
  const program = openProgram([join(root, 'lone/two.go')]);
  expect(names(program.entry.files)).toEqual(['two.go']);
  expect(program).toMatchObject({
    root: join(root, 'lone'),
    module: '',
    path: 'main',
    entry: { listed: true },
  });
  expect(
    names(openProgram(['one', 'two'].map((name) => join(root, `lone/${name}.go`))).entry.files),
  ).toHaveLength(2);
  expect(openPrograms(['lone/one.go', 'app', 'lone/two.go'].map((path) => join(root, path)))).toHaveLength(2);
});

test.each([
  ['app/nothing.go', 'no such file or directory'],
  ['app/empty', 'no Go files in'],
  ['app/go.mod', 'not a .go file'],
  ['broken', 'no module declaration'],
  ['unknown', 'go.mod:6: unknown godebug "nosuch"'],
  ['newer', 'go.mod requires go >= 1.99 (gots compiles go 1.26)'],
])('%s: %s', (path, message) => {
  expect(() => openProgram([join(root, path)])).toThrow(message);
});

test.each([
  ['older', 21],
  ['unversioned', 16],
  ['current', 22],
])('%s: the go line of go.mod is the version of its files', (path, minor) => {
  const { entry } = openProgram([join(root, path)]);
  expect(entry.goVersion).toBe(minor);
});

test('files of two folders are no package', () => {
  const files = ['lone/one.go', 'app/lib.go'].map((path) => join(root, path));
  expect(() => openProgram(files)).toThrow('named files must all be in one directory');
});

test('modules find each other by their import paths alone', () => {
  const tool = openProgram([join(root, 'app/cmd/tool')]);
  expect(outputPath(tool, 'main')).toBe('cmd/tool/main');
  expect(outputPath(tool, 'example.com/app/store/sql')).toBe('store/sql/sql');
  expect(outputPath(tool, 'example.com/app')).toBe('app');
  expect(moduleSpecifier(tool, 'main', 'example.com/app/store/sql', '.js')).toBe('../../store/sql/sql.js');
  expect(moduleSpecifier(tool, 'example.com/app', 'example.com/app/store/sql', '.js')).toBe(
    './store/sql/sql.js',
  );
  expect(moduleSpecifier(tool, 'main', 'fmt', '.js')).toBe('gots/std/fmt');
  expect(moduleSpecifier(tool, 'main', 'gots/runtime', '.js')).toBe('gots/runtime');
});

test('settings are those of the module, but in a workspace those of go.work; there are none outside of both', () => {
  const settings = (path: string) => openProgram([join(root, path)]).godebug;
  expect(settings('older')).toMatchObject({ go: '1.21', settings: [] });
  const ofWorkspace = { go: '1.22', settings: [{ key: 'panicnil', value: '1' }] };
  expect(settings('work/one')).toMatchObject(ofWorkspace);
  expect(settings('work/main.go')).toMatchObject(ofWorkspace);
  expect(settings('lone')).toEqual({ settings: [] });
});

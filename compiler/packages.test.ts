import { expect, it } from 'vitest';
import type { PackageSource } from './compile.ts';
import { loadPackages } from './packages.ts';

type Tree = Record<string, Record<string, string>>;

function load(tree: Tree, std: readonly string[] = []) {
  const source = (path: string): PackageSource | undefined =>
    tree[path] && {
      files: Object.entries(tree[path]).map(([name, text]) => ({ name: `${path}/${name}`, text })),
      std: std.includes(path),
    };
  const program = loadPackages({ path: 'main', entry: source('main')!, read: source });
  const messages = program.diagnostics.map((d) => {
    const at = program.fset.position(d.pos);
    return `${at?.file}:${at?.line}:${at?.column}: ${d.message}`;
  });
  return { program, messages, order: program.packages.map((p) => p.path) };
}

const main = (...imports: string[]) => ({
  'main.go': `package main\n\n${imports.map((i) => `import _ "${i}"\n`).join('')}\nfunc main() {}\n`,
});

it('orders packages by dependency', () => {
  const { order, messages, program } = load({
    main: main('m/b', 'm/a', 'unsafe'),
    'm/a': { 'a.go': 'package a\nimport "m/c"' },
    'm/b': { 'b.go': 'package bee\nimport "m/a"' },
    'm/c': { 'c.go': 'package c' },
  });
  expect(messages).toEqual([]);
  expect(order).toEqual(['m/c', 'm/a', 'm/b', 'main']);
  expect(program.packages[3].imports).toEqual(['m/a', 'm/b']);
  expect(program.packages[2].name).toBe('bee');
});

it('says which packages do not exist, and which do not exist yet', () => {
  const { messages, order } = load({ main: main('fmmt', 'net/http', 'example.com/x', './rel', './api.ts') });
  expect(messages).toEqual([
    'main/main.go:3:8: package fmmt is not in std',
    'main/main.go:4:8: package net/http is not supported by gots yet',
    'main/main.go:5:8: no required module provides package example.com/x',
    'main/main.go:6:8: "./rel" is relative, but relative import paths are not supported in module mode',
    'main/main.go:7:8: importing TypeScript is not supported by gots yet',
  ]);
  expect(order).toEqual(['main']);
});

it('names the chain of an import cycle', () => {
  const { messages } = load({
    main: main('m/a'),
    'm/a': { 'a.go': 'package a\nimport _ "m/b"' },
    'm/b': { 'b.go': 'package b\nimport _ "m/a"' },
  });
  expect(messages).toEqual([
    'm/b/b.go:2:8: import cycle not allowed\n\tpackage m/a\n\timports m/b from a.go\n\timports m/a from b.go',
  ]);
});

it('wants one package in a folder, and no programs as imports', () => {
  const { messages } = load({
    main: main('m/ef', 'm/cmd'),
    'm/ef': { 'e.go': 'package e', 'f.go': 'package f' },
    'm/cmd': main(),
  });
  expect(messages).toEqual([
    'm/ef/f.go:1:9: found packages e (e.go) and f (f.go)',
    'main/main.go:4:8: import "m/cmd" is a program, not an importable package',
  ]);
});

it('keeps internal packages to their tree', () => {
  const tree = {
    main: main('m/a', 'm/b/ok', 'internal/abi'),
    'm/a': { 'a.go': 'package a\nimport _ "m/b/internal/x"' },
    'm/b/ok': { 'ok.go': 'package ok\nimport _ "m/b/internal/x"' },
    'm/b/internal/x': { 'x.go': 'package x' },
    'internal/abi': { 'abi.go': 'package abi' },
  };
  expect(load(tree, ['internal/abi']).messages).toEqual([
    'm/a/a.go:2:8: use of internal package m/b/internal/x not allowed',
    'main/main.go:5:8: use of internal package internal/abi not allowed',
  ]);
});

it('leaves out tests and files for other systems', () => {
  const { program, messages } = load({
    main: {
      ...main('m/none', 'm/empty'),
      'main_test.go': 'package main_test',
      'a_windows.go': 'package nonsense (',
      'b_linux.go': 'package main',
      'c.go': '//go:build ignore\n\npackage other (',
      'd.go': '// A comment.\n\n//go:build (linux || windows) && !cgo && go1.18\n\npackage main',
      'e_amd64.go': 'package main',
    },
    'm/none': { 'x.go': '//go:build windows\npackage none' },
    'm/empty': { 'readme.txt': '' },
  });
  expect(program.packages.at(-1)!.files.map((f) => f.source.name)).toEqual([
    'main/b_linux.go',
    'main/d.go',
    'main/main.go',
  ]);
  expect(messages).toEqual([
    'main/main.go:3:8: build constraints exclude all Go files in m/none',
    'main/main.go:4:8: no Go files in m/empty',
  ]);
});

it('reports syntax errors and malformed constraints with their places', () => {
  const { messages } = load({ main: { 'a.go': '//go:build linux &&\n\npackage main\nfunc (' } });
  expect(messages[0]).toBe('main/a.go:1:1: parsing //go:build line: linux &&');
  expect(messages[1]).toMatch(/^main\/a\.go:4:\d+: syntax error/);
});

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { readSource } from './source-text.ts';

const folder = mkdtempSync(join(tmpdir(), 'gots-source-'));
afterAll(() => rmSync(folder, { recursive: true }));

function read(bytes: string | Buffer): string {
  const path = join(folder, 'x.go');
  writeFileSync(path, bytes);
  return readSource(path, 'x.go');
}

test('text comes through as it is, also the replacement character and a byte order mark', () => {
  expect(read('// é 世 👩‍💻\n')).toBe('// é 世 👩‍💻\n');
  expect(read('// \uFFFD\n')).toBe('// \uFFFD\n');
  expect(read('\uFEFFpackage main\n')).toBe('\uFEFFpackage main\n');
  expect(read('')).toBe('');
});

test.each([
  ['ff', Buffer.from('package main\n// é \xff\n', 'latin1'), 'x.go:2:4'],
  ['cut off', Buffer.from([0x61, 0xe4, 0xb8]), 'x.go:1:2'],
  ['overlong', Buffer.from([0xc0, 0x80]), 'x.go:1:1'],
  ['surrogate', Buffer.from([0x0a, 0x20, 0xed, 0xa0, 0x80]), 'x.go:2:2'],
])('invalid UTF-8 (%s) has a place', (_, bytes, place) => {
  expect(() => read(bytes)).toThrow(`${place}: invalid UTF-8 encoding`);
});

test('NUL means that this is no Go file', () => {
  expect(() => read('package main\n\0')).toThrow('x.go:2:1: invalid NUL character');
});

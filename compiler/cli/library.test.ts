import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { compileLibrary, stampOf } from './library.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'gots-library-'));
  mkdirSync(join(folder, 'part'));
  write('go.mod', 'module whole\n\ngo 1.26\n');
  write('whole.go', 'package whole\n\nimport "whole/part"\n\nfunc One() int { return part.One() }\n');
  write('part/part.go', 'package part\n\nfunc One() int { return 1 }\n');
});
afterEach(() => rmSync(folder, { recursive: true }));

function write(name: string, text: string): void {
  writeFileSync(join(folder, name), text);
}

test('its stamp is that of its folders until a file of any of them changes', () => {
  const { folders, stamp } = compileLibrary(folder, (of) => of);
  expect(folders).toEqual([folder, join(folder, 'part')]);
  expect(stampOf(folders)).toBe(stamp);
  write('part/more.go', 'package part\n');
  expect(stampOf(folders)).not.toBe(stamp);
});

test('a file that is written while it compiles makes it out of date', () => {
  const { folders, stamp } = compileLibrary(folder, (of) => {
    write('part/part.go', 'package part\n\nfunc One() int { return 1000 }\n');
    return of;
  });
  expect(stampOf(folders)).not.toBe(stamp);
});

test('a package that it has looked for in vain makes it out of date as it appears', () => {
  rmSync(join(folder, 'part'), { recursive: true });
  const { folders, stamp, result } = compileLibrary(folder, (of) => of);
  expect(result.diagnostics.map(({ message }) => message)).toEqual([expect.stringMatching(/whole\/part/)]);
  expect(stampOf(folders)).toBe(stamp);
  mkdirSync(join(folder, 'part'));
  write('part/part.go', 'package part\n\nfunc One() int { return 1 }\n');
  expect(stampOf(folders)).not.toBe(stamp);
});

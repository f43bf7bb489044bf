import { expect, test } from 'vitest';
import { FileSet, parseFile, placeString } from './index.ts';

/** Where each `x` of the text is told to be. */
function told(text: string): string[] {
  const fset = new FileSet();
  const file = fset.add('sub/main.go', `package main\n${text}`);
  parseFile(file);
  return [...file.text.matchAll(/\bx\b/g)].map(({ index }) => placeString(fset.told(file.base + index)!));
}

test.each([
  ['var x int', ['sub/main.go:2:5']],
  ['//line a.go:7\nvar x int', ['sub/a.go:7']],
  ['//line /a.go:7:3\nvar x int\nvar x int', ['/a.go:7:7', '/a.go:8:5']],
  ['var x int; /*line a.go:5:1*/var x int', ['sub/main.go:2:5', 'sub/a.go:5:5']],
  ['//line a.go:1\n//line :9:1\nvar x int', ['sub/a.go:9:5']],
  ['//line :9\nvar x int', ['sub/??:9']],
  [' //line a.go:1\nvar x int', ['sub/main.go:3:5']],
  ['var s = `\n//line a.go:1\n`\nvar x int', ['sub/main.go:5:5']],
  ['// line a.go:1\nvar x int', ['sub/main.go:3:5']],
])('%j', (text, places) => {
  expect(told(text)).toEqual(places);
});

test.each([
  ['//line a.go:0', 'invalid line number: 0'],
  ['//line a.go:b', 'invalid line number: b'],
  ['//line a.go:1:0', 'invalid column number: 0'],
  ['//line a.go:99999999999', 'invalid line number: 99999999999'],
])('%s', (text, message) => {
  const { errors } = parseFile(new FileSet().add('main.go', `package main\n${text}\n`));
  expect(errors.map((error) => error.message)).toEqual([message]);
});

test('messages mention both places', () => {
  const { errors } = parseFile(
    new FileSet().add('main.go', 'package main\n//line a.go:7\nfunc f() { L: ; L: ; goto L }'),
  );
  expect(errors.map((error) => error.message)).toEqual(['label L already defined at a.go:7[main.go:3:12]']);
});

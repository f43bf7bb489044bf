import { expect, test } from 'vitest';
import { FileSet } from '../../grammar/source.ts';
import { formatDiagnostic, styleOf } from './diagnostics.ts';

const fset = new FileSet();
const file = fset.add('main.go', 'package main\n\nvar é = x\n');
const pos = file.base + file.text.indexOf('x');
const undefinedX = {
  pos,
  end: pos + 1,
  code: 'UndeclaredName',
  message: 'undefined: x',
  severity: 'error',
} as const;
const program = { root: process.cwd() };

test('plain: file, line and byte column as Go counts them, and the code', () => {
  const line = formatDiagnostic(program, { fset }, undefinedX, { frames: false, colours: false });
  expect(line).toBe('main.go:3:10: undefined: x [UndeclaredName]');
});

test('further lines of a message follow the first', () => {
  const line = formatDiagnostic(
    program,
    { fset },
    { ...undefinedX, message: 'cannot use x\n\tmissing method M' },
    { frames: false, colours: false },
  );
  expect(line).toBe('main.go:3:10: cannot use x [UndeclaredName]\n\tmissing method M');
});

test('on a terminal, a frame in which the mark stands under the character', () => {
  const text = formatDiagnostic(program, { fset }, undefinedX, { frames: true, colours: false });
  expect(text).toBe(`main.go:3:10: undefined: x [UndeclaredName]
  2 |
> 3 | var é = x
    |         ^
  4 |
`);
});

test('a diagnostic without a place, and one in a file far away', () => {
  const nowhere = { ...undefinedX, pos: 0, end: 0 };
  expect(formatDiagnostic(program, { fset }, nowhere, { frames: true, colours: false })).toBe(
    'undefined: x [UndeclaredName]',
  );
  const far = formatDiagnostic({ root: '/somewhere/else' }, { fset }, undefinedX, {
    frames: false,
    colours: false,
  });
  expect(far).toBe('/somewhere/else/main.go:3:10: undefined: x [UndeclaredName]');
});

test('NO_COLOR beats FORCE_COLOR, which beats what the stream is', () => {
  const terminal = { isTTY: true };
  const pipe = { isTTY: false };
  expect(styleOf(terminal, {})).toEqual({ frames: true, colours: true });
  expect(styleOf(terminal, { TERM: 'dumb' })).toEqual({ frames: true, colours: false });
  expect(styleOf(terminal, { NO_COLOR: '1', FORCE_COLOR: '1' })).toEqual({ frames: true, colours: false });
  expect(styleOf(terminal, { NO_COLOR: '' })).toEqual({ frames: true, colours: true });
  expect(styleOf(terminal, { FORCE_COLOR: '0' })).toEqual({ frames: true, colours: false });
  expect(styleOf(pipe, {})).toEqual({ frames: false, colours: false });
  expect(styleOf(pipe, { FORCE_COLOR: '1' })).toEqual({ frames: true, colours: true });
});

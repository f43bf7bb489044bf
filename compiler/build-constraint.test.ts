/** Which files belong to a build, by the lines above their package clause. Outcomes are those of `go build`. */
import { expect, test } from 'vitest';
import { fileHeader, included } from './build-constraint.ts';

test.each<[string, string, boolean | undefined]>([
  ['nothing', 'package p\n', true],
  ['//go:build', '//go:build linux && !windows\npackage p\n', true],
  ['//go:build', '// A comment.\n\n/* another */\n//go:build windows\npackage p\n', false],
  ['//go:build not on a line of its own', '/* x */ //go:build windows\npackage p\n', true],
  ['//go:build in a comment', '/*\n//go:build windows\n*/\npackage p\n', true],
  ['//go:build below the package clause', 'package p\n//go:build windows\n', true],
  ['//go:building', '//go:building\npackage p\n', true],
  ['malformed', '//go:build\npackage p\n', undefined],
  ['// +build', '// +build linux\n\npackage p\n', true],
  ['// +build', '// +build windows\n\npackage p\n', false],
  ['//+build, behind a byte order mark', '\uFEFF//+build windows\n\npackage p\n', false],
  ['// +build, lines of Windows', '// +build windows\r\n\r\npackage p\r\n', false],
  ['// +build below other comments', '\n// A.\n\n  // \t+build\twindows\t\n// B.\n \npackage p\n', false],
  ['two // +build lines', '// +build linux\n// +build go1.20,windows\n\npackage p\n', false],
  ['or of and', '// +build windows linux,unix plan9\n\npackage p\n', true],
  ['!', '// +build !windows,!linux darwin\n\npackage p\n', false],
  ['what is no tag', '// +build !li-nux\n\npackage p\n', true],
  ['what is no tag', '// +build !!linux ! a,,linux\n\npackage p\n', false],
  ['// +build alone', '// +build\n\npackage p\n', false],
  ['// +buildings', '// +buildings\n\npackage p\n', true],
  ['no blank line below', '// +build windows\npackage p\n', true],
  ['no blank line below it', '// A.\n\n// +build windows\npackage p\n', true],
  ['behind another comment', '/* A. */\n// +build windows\n\npackage p\n', true],
  ['beside //go:build', '// +build windows\n\n//go:build linux\n\npackage p\n', true],
])('%s: %j %s', (_what, text, expected) => {
  expect(included(fileHeader(text))).toBe(expected);
});

test('the second //go:build line is an error', () => {
  const { goBuild, repeated } = fileHeader('//go:build linux\n\n\t//go:build unix\npackage p\n');
  expect(goBuild).toEqual({ expression: 'linux', offset: 0 });
  expect(repeated).toEqual({ expression: 'unix', offset: 19 });
});

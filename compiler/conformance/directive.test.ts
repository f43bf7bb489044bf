import { expect, test } from 'vitest';
import { directive, imports } from './directive.mjs';

const nothing = { flags: [], args: [], wantError: false, singleFilePackages: false };

test.each([
  ['// run\n', { action: 'run' }],
  ['// run arg1 "arg two"\n', { action: 'run', args: ['arg1', 'arg two'] }],
  [
    "// run -gcflags='all=-N -l' -t 20 x.go\n",
    { action: 'run', flags: ['-gcflags=all=-N -l'], args: ['x.go'] },
  ],
  ['// run -goexperiment fieldtrack\n', { action: 'run', flags: ['-goexperiment', 'fieldtrack'] }],
  ['// errorcheck\n', { action: 'errorcheck', wantError: true }],
  ['// errorcheck -0 -m -l\n', { action: 'errorcheck', flags: ['-m', '-l'] }],
  ['// errorcheckwithauto -0 -m\n', { action: 'errorcheck', flags: ['-m'] }],
  ['// errorcheckdir -s\n', { action: 'errorcheckdir', wantError: true, singleFilePackages: true }],
  ['// errorcheckandrundir -1\n', { action: 'errorcheckandrundir', wantError: true }],
  ['//go:build linux && !wasm\n// +build linux\n\n// run\n', { action: 'run' }],
  ['//go:build !linux || windows\n\n// run\n', { action: 'skip' }],
  ['// run\n\n//go:build (windows || go1.18) && !(cgo && !gc)\n\npackage main\n', { action: 'run' }],
  ['// run\n\n//go:build go1.99\n\npackage main\n', { action: 'skip' }],
  ['// $G $D/$F.go\n', { action: 'skip' }],
  ['package p // run\n', { action: 'skip' }],
  ['', { action: 'skip' }],
])('%j', (source, expected) => {
  expect(directive(source)).toEqual({ ...nothing, ...expected });
});

test('imports, whatever their form; none beyond the imports', () => {
  const source = `package p
import "fmt"
import ( . "os"; "./a"
	_ \`math/bits\` // "no"
)
/* import "x" */
var s = \`
import "y"
\``;
  expect(imports(source)).toEqual(['fmt', 'os', './a', 'math/bits']);
});

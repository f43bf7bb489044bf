import { expect, test } from 'vitest';
import { diagnostics, errorcheck, rejected } from './errorcheck.mjs';

const source = `package p

var x = y // ERROR "undefined: y"
var a, b = f(), g() // ERROR "undefined.*f" "undefined.*g"
var z int // GC_ERROR "LINE-1" // other text
var c = 1 // GCCGO_ERROR "not for us"
//// var d // ERROR "disabled"
`;
const good = `p.go:3:9: undefined: y [UndeclaredName]
p.go:4:12: undefined: f [UndeclaredName]
p.go:4:17: undefined: g [UndeclaredName]
p.go:5:5: z redeclared [DuplicateDecl]
	p.go:4: other declaration of z
`;

const files = [{ name: 'p.go', source }];
const compare = (output: string) => errorcheck(files, diagnostics(output));

test('every mark is met, and nothing else is said', () => {
  expect(compare(good)).toBe('');
});

test('rejected: some mark is met', () => {
  expect(rejected(files, diagnostics(good))).toBe(true);
  expect(rejected(files, diagnostics('p.go:3:9: what is y [UndeclaredName]\n'))).toBe(false);
  expect(rejected(files, diagnostics('p.go:6:9: undefined: y [UndeclaredName]\n'))).toBe(false);
});

test('that main is missing is not said by the compiler', () => {
  expect(diagnostics('function main is undeclared in the main package [MissingMain]\n')).toEqual([]);
});

test.each([
  ['a missing error', good.replace(/^.*:3:.*\n/m, ''), '3: no error matches undefined: y'],
  [
    'another message',
    good.replace('undefined: y', 'unknown y'),
    '3: no error matches undefined: y, but: unknown y',
  ],
  ['one of two', good.replace(/^.*undefined: g.*\n/m, ''), '4: no error matches undefined.*g'],
  ['one too many', `${good}p.go:6:5: c is unused [UnusedVar]\n`, '6: unexpected: c is unused'],
  ['no place', `${good}no Go files [NoGoFiles]\n`, 'no Go files'],
])('%s', (_, output, problem) => {
  expect(compare(output)).toContain(problem);
});

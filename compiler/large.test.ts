/** Programs as generators write them: long lists, long lines, long chains. */
import { describe, expect, test } from 'vitest';
import { compile } from './compile.ts';

function compiled(text: string): string {
  const { modules, diagnostics } = compile({
    path: 'main',
    entry: { files: [{ name: 'large.go', text: `package main\n\n${text}` }] },
    read: () => undefined,
    target: 'js',
  });
  return diagnostics.map(({ message }) => message).join('\n') || modules[0].text;
}

describe('a list of 200,000', () => {
  const numbers = Array.from({ length: 200_000 }, (_, i) => i).join(', ');
  test.each([
    ['elements', `var x = []int{${numbers}}\nfunc main() { println(len(x)) }`],
    [
      'elements, some of them left out',
      `var x = [...]int{${numbers}, 300000: 1}\nfunc main() { println(len(x)) }`,
    ],
    [
      'elements of an element',
      `var x = map[string][]int{"a": {${numbers}}}\nfunc main() { println(len(x)) }`,
    ],
    ['arguments', `func f(i ...int) {}\nfunc main() { f(${numbers}) }`],
    ['values to append', `func main() { println(len(append([]int(nil), ${numbers}))) }`],
  ])('%s', (_, text) => {
    const module = compiled(text);
    expect(module).toContain('199999');
    expect(() => new Function(module.replace(/^import .*$|^export /gm, ''))).not.toThrow();
  });
});

test('a line of 20,000 calls', () => {
  const calls = 'f(1), '.repeat(20_000);
  expect(compiled(`func f(i int) int { return i }\nvar x = []int{${calls}}\nfunc main() {}`)).toContain(
    'f(1)',
  );
});

test.each([
  ['operators', 'var x = 1\nvar y = x', ' + x'],
  ['selectors', 'type T struct { t *T }\nvar x T\nvar y = x', '.t'],
  ['else if', 'func f(i int) { if i == 0 { }', ' else if i == 1 { }'],
])('what is too deep for the stack is an error: %s', (_, start, link) => {
  const end = start.includes('{ if') ? ' }' : '';
  const text = compiled(`${start}${link.repeat(9000)}${end}\nfunc main() {}`);
  expect(text).toBe('program nested too deeply');
  expect(compiled('func main() {}')).toContain('function main');
});

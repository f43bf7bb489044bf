import { expect, test } from 'vitest';
import { compareExample, examplesIn } from './examples.mjs';

const source = `package sort_test

import (
	"fmt"
	"os"
	"sort"
)

type byAge []int

func (a byAge) Len() int { return len(a) }

var raw = "\`" + \`
func ExampleNot() {
\`

const (
	young = 1 // young
	old   = 2
)

// ExampleSort says: Output: in a comment.
func ExampleSort() {
	sort.Sort(byAge{old})
	fmt.Println("// Output: no")
	// Output:
	// [1
	//  2]
}

// A comment of what follows.
func ExampleSort_unordered() {
	fmt.Println(raw)
	// Unordered output: a
	// b
}

func ExampleSort_silent() {
	os.Exit(1) // Output?
}
`;

test('the examples of a file, each with what it reaches', () => {
  const [sort, unordered, ...none] = examplesIn(source);
  expect(none).toEqual([]);
  expect(sort).toMatchObject({ name: 'ExampleSort', output: '\n[1\n 2]\n', unordered: false });
  expect(unordered).toMatchObject({ name: 'ExampleSort_unordered', output: ' a\nb\n', unordered: true });

  expect(sort.source.split('\n').length).toBe(source.split('\n').length);
  expect(sort.source).toContain('\n\t"fmt"\n\n\t"sort"\n');
  expect(sort.source).toContain('func (a byAge) Len()');
  expect(sort.source).toContain('old   = 2');
  expect(sort.source).not.toContain('raw');
  expect(unordered.source).toContain('var raw');
  expect(unordered.source).not.toMatch(/"sort"|byAge|old/);
});

test.each([
  ['\na\n b\n', 'a\n b\n\n', false, ''],
  ['a\nb', 'b\na\n', true, ''],
  ['a\nb', 'b\na\n', false, 'prints "b" for "a"'],
  ['a\nb', 'a', false, 'prints "too little" for "b"'],
  ['a', 'a\nb', false, 'prints "b" for "nothing"'],
])('%j from %j, unordered %j: %s', (output, stdout, isUnordered, problem) => {
  expect(compareExample({ output, unordered: isUnordered }, stdout)).toBe(problem);
});

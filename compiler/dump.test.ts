import { expect, test } from 'vitest';
import { phases } from './dump.ts';

const text = `package main

type counter struct{ n int }

func (c *counter) add(ch chan int) { c.n += <-ch }

func double(n int) int { return 2 * n }

func main() {
	ch := make(chan int)
	go func() { ch <- double(21) }()
	(&counter{}).add(ch)
}
`;
const options = { path: 'main', entry: { files: [{ name: 'main.go', text }] }, read: () => undefined };
const dump = (name: string, func?: string) =>
  phases.find((phase) => phase.name === name)!.dump(options, func);

test('suspend says which functions may park, and why', () => {
  expect(dump('suspend')).toBe(`main.(*counter).add (5): recv (5)
main.double (7): never parks
main.main (9): calls main.(*counter).add (12) → recv (5)
main.main.func1 (11): send (11)
`);
});

test.each(phases.map(({ name }) => name))('%s narrows to a function or a method', (name) => {
  expect(dump(name)).toMatch(/double/);
  expect(dump(name, 'double')).toMatch(/double/);
  expect(dump(name, 'double')).not.toMatch(/counter/);
  expect(dump(name, 'counter.add')).toMatch(/counter/);
  expect(dump(name, 'counter.add')).not.toMatch(/double/);
  expect(dump(name, 'nothing').trim()).toBe('');
});

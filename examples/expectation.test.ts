import { expect, test } from 'vitest';
import { directives, expectation, report } from './expectation.mjs';

test('standard output alone is the whole text', () => {
  expect(expectation({ stdout: 'a\nb', stderr: '', status: 0 }, '', '/root')).toBe('a\nb');
});

test('the other streams have titles, and a missing newline shows', () => {
  expect(expectation({ stdout: 'a', stderr: 'b\n', status: 3 }, '', '/root')).toBe(
    'a\n\\ no newline\n-- stderr --\nb\n-- exit status 3 --\n',
  );
});

test('directives stand in the comment that opens the file', () => {
  const source =
    '// Title.\n//\n// expect: unordered\n// expect: replace /\\d+/N/\npackage main\n// expect: nonsense\n';
  expect(expectation({ stdout: 'b 12\na 7\n', stderr: '', status: 0 }, source, '/root')).toBe('a N\nb N\n');
  expect(directives(source).virtualTime).toBe(false);
  expect(() => directives('// expect: nonsense\n')).toThrow('unknown expectation');
});

test('a report keeps reasons, functions and lines, in both forms', () => {
  const go = `panic: boom
[signal SIGSEGV: segmentation violation code=0x1 addr=0x0 pc=0x46]

goroutine 18 [running]:
sync.(*Mutex).Lock(...)
	/usr/local/go/src/sync/mutex.go:46
main.(*T).run(0xc000012030, {0x1, 0x2})
	/home/me/app/sub/t.go:7 +0x1b
created by main.main in goroutine 1
	/home/me/app/main.go:9 +0x2c
`;
  expect(report(go, '/home/me/app')).toBe(`panic: boom
[signal SIGSEGV: segmentation violation]

goroutine N [running]:
main.(*T).run(...)
	sub/t.go:7
created by main.main in goroutine 1
	main.go:9
`);
});

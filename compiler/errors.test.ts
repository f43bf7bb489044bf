/**
 * Error fixtures: every line that does not compile says so with `// ERROR "regexp" …`, one for each message in order of
 * columns, as in Go's own tests. In testdata/errors the expectations are what the Go compiler prints; in testdata/refused
 * they are gots' own, whichever phase refuses.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parseFile } from '../grammar/index.ts';
import { FileSet } from '../grammar/source.ts';
import { checkPackage } from './1-check/index.ts';
import type { Package } from './1-check/package.ts';
import { compile } from './compile.ts';

const testdata = new URL('./testdata/', import.meta.url);
const imports = new URL('./errors/imports/', testdata);

/** Messages by line. */
function errorsOf(dir: URL, name: string): Map<number, string[]> {
  const fset = new FileSet();
  const found = new Map<number, string[]>();
  const report = ({ pos, message }: { pos: number; message: string }) => {
    const { line } = fset.position(pos)!;
    found.set(line, [...(found.get(line) ?? []), message]);
  };
  const importPackage = (path: string): Package => {
    const source = fset.add(path, readFileSync(new URL(`${path.replace('/', '_')}.go`, imports), 'utf8'));
    return checkPackage(path, [parseFile(source).file], importPackage, fset, report, { std: true }).pkg;
  };
  const text = readFileSync(new URL(name, dir), 'utf8');
  if (dir.pathname.endsWith('/refused/')) {
    // Some things are refused only when they are lowered.
    const entry = { files: [{ name, text }], listed: true };
    const { diagnostics, fset } = compile({ path: 'main', entry, read: () => undefined });
    for (const { pos, message } of diagnostics) {
      const { line } = fset.position(pos)!;
      found.set(line, [...(found.get(line) ?? []), message]);
    }
    return found;
  }
  const { file, errors } = parseFile(fset.add(name, text));
  for (const e of errors) report(e);
  if (!errors.some((e) => e.message.startsWith('syntax error'))) {
    checkPackage('main', [file], importPackage, fset, report, { std: false });
  }
  return found;
}

function expectedOf(dir: URL, name: string): Map<number, RegExp[]> {
  const expected = new Map<number, RegExp[]>();
  for (const [i, line] of readFileSync(new URL(name, dir), 'utf8').split('\n').entries()) {
    const comment = /\/\/ ERROR (.*)/.exec(line);
    if (comment === null) continue;
    const patterns = [...comment[1].matchAll(/"((?:[^"\\]|\\.)*)"/g)].map(
      (m) => new RegExp(`^${m[1].replaceAll('\\"', '"')}$`),
    );
    expected.set(i + 1, patterns);
  }
  return expected;
}

describe.each(['errors', 'refused'])('%s', (kind) => {
  const dir = new URL(`${kind}/`, testdata);
  for (const name of readdirSync(dir).filter((f) => f.endsWith('.go'))) {
    test(name, () => {
      const found = errorsOf(dir, name);
      const expected = expectedOf(dir, name);
      expect(expected.size).toBeGreaterThan(0);
      const wrong: string[] = [];
      for (const line of new Set([...found.keys(), ...expected.keys()])) {
        const messages = found.get(line) ?? [];
        const patterns = expected.get(line) ?? [];
        const matches = messages.length === patterns.length && patterns.every((p, i) => p.test(messages[i]));
        if (!matches)
          wrong.push(`${name}:${line}: got ${messages.join(' | ')}\n  want ${patterns.join(' | ')}`);
      }
      expect(wrong.join('\n')).toBe('');
    });
  }
});

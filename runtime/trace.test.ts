// Go traces of code on the JavaScript stack: source maps, the table of functions, and what a report makes of them.

import { addMapping, GenMapping, maybeAddMapping, toEncodedMap } from '@jridgewell/gen-mapping';
import { describe, expect, it } from 'vitest';
import { functionAt, functionAtSite, functions } from './functions.ts';
import { FakeHost } from './host/fake.ts';
import * as $ from './index.ts';
import { SourceMap } from './source-map.ts';
import { lowered, run } from './testing/lowered.ts';
import fc from './testing/property.ts';

describe('source maps', () => {
  it('give the position that a mapping says, up to the next one', () => {
    const mapping = fc.record({
      line: fc.integer({ min: 1, max: 5 }),
      column: fc.nat(200),
      goLine: fc.integer({ min: 1, max: 100_000 }),
      goColumn: fc.nat(300),
      file: fc.constantFrom('main.go', 'other.go'),
    });
    const key = (m: { line: number; column: number }) => `${m.line}:${m.column}`;
    fc.assert(
      fc.property(fc.uniqueArray(mapping, { selector: key, minLength: 1, maxLength: 40 }), (mappings) => {
        const generated = new GenMapping();
        for (const m of mappings) {
          addMapping(generated, {
            generated: { line: m.line, column: m.column },
            original: { line: m.goLine, column: m.goColumn },
            source: m.file,
          });
        }
        const map = new SourceMap(JSON.stringify(toEncodedMap(generated)));
        const sorted = mappings.toSorted((a, b) => a.line - b.line || a.column - b.column);
        sorted.forEach((m, i) => {
          const next = sorted[i + 1];
          const expected = { file: m.file, line: m.goLine, column: m.goColumn + 1 };
          expect(map.find(m.line, m.column + 1)).toEqual(expected);
          const last = next?.line === m.line ? next.column : m.column + 50;
          expect(map.find(m.line, last)).toEqual(expected);
        });
      }),
    );
  });

  it('give nothing before the first mapping of a line, and where there is no source', () => {
    const generated = new GenMapping();
    addMapping(generated, {
      generated: { line: 1, column: 4 },
      original: { line: 1, column: 0 },
      source: 'main.go',
    });
    maybeAddMapping(generated, { generated: { line: 1, column: 9 } });
    const map = new SourceMap(JSON.stringify(toEncodedMap(generated)));
    expect(map.find(1, 3)).toBeNull();
    expect(map.find(1, 12)).toBeNull();
    expect(map.find(7, 1)).toBeNull();
  });
});

describe('the table of functions', () => {
  functions('table.go', 'main.main 5-20,main.main.func1 7:5-7:30,main.main.func1.1 7:12-7:20,main.f 22-23');

  it('finds the innermost', () => {
    expect(functionAt('table.go', 6)?.func).toBe('main.main');
    expect(functionAt('table.go', 7, 3)?.func).toBe('main.main');
    expect(functionAt('table.go', 7, 5)?.func).toBe('main.main.func1');
    expect(functionAt('table.go', 7, 15)?.func).toBe('main.main.func1.1');
    expect(functionAt('table.go', 7, 25)?.func).toBe('main.main.func1');
    expect(functionAt('table.go', 7, 31)?.func).toBe('main.main');
    expect(functionAtSite('table.go:22')).toEqual({ func: 'main.f', file: 'table.go', line: 22 });
  });

  it('finds nothing elsewhere', () => {
    expect(functionAt('table.go', 21)).toBeNull();
    expect(functionAt('elsewhere.go', 6)).toBeNull();
  });
});

describe('a report', () => {
  /** A module whose line n stands for line n of trace.go. */
  async function load(
    name: string,
    lines: string[],
  ): Promise<Record<string, (...args: unknown[]) => unknown>> {
    const url = `data:text/javascript,${encodeURIComponent(`${lines.join('\n')}\n//${name}`)}`;
    const generated = new GenMapping();
    lines.forEach((_, i) => {
      addMapping(generated, {
        generated: { line: i + 1, column: 0 },
        original: { line: i + 1, column: 0 },
        source: `${name}.go`,
      });
    });
    $.registerSourceMap(url, JSON.stringify(toEncodedMap(generated)));
    return import(/* @vite-ignore */ url);
  }

  it('shows what was on the stack, then what was parked, then who started it', async () => {
    const code = await load('stacks', [
      'export function fail(panic, n) {',
      '  if (n === 0) panic("boom");',
      '  else fail(panic, n - 1);',
      '}',
    ]);
    functions('stacks.go', 'main.fail 1-4,main.main 10-20');
    class callerFrame extends $.Frame {
      static override readonly func = 'main.caller';
      static override readonly file = 'stacks.go';
      static override readonly lines = [0, 31];
      override resume(): unknown {
        throw new Error('not resumed');
      }
    }
    const host = new FakeHost();
    const { stderr, status } = await run(
      function* () {
        $.spawn('stacks.go:12', () => {
          const parked = lowered(function* () {
            yield $.gosched();
            code.fail($.panic, 2);
          })();
          expect(parked).toBe($.PARKED);
          const frame = new callerFrame();
          frame.pc = 1;
          return $.link(frame);
        });
        yield $.gosched();
        yield $.gosched();
      },
      {},
      Object.assign(host, { root: '/src' }),
    );
    expect(status).toBe(2);
    expect(stderr).toBe(`panic: boom

goroutine 6 [running]:
main.fail(...)
\t/src/stacks.go:2
main.fail(...)
\t/src/stacks.go:3
main.fail(...)
\t/src/stacks.go:3
main.caller(...)
\t/src/stacks.go:31
created by main.main in goroutine 1
\t/src/stacks.go:12
`);
  });

  it('leaves out the middle of a long stack', async () => {
    const code = await load('long', [
      'export function fail(panic, n) { if (n === 0) panic("deep"); else fail(panic, n - 1); }',
    ]);
    functions('long.go', 'main.fail 1');
    const { stderr } = await run(function* () {
      yield code.fail($.panic, 149);
    });
    const lines = stderr.split('\n');
    expect(lines).toContain('...50 frames elided...');
    expect(lines.filter((line) => line === 'main.fail(...)')).toHaveLength(100);
  });
});

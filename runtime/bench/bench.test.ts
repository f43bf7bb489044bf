/**
 * The benchmark without its measuring: its programs are Go that gots accepts, each says what it is and what it is held to, and what was
 * measured is shown as it was.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { compileProgram, openProgram } from '../../compiler/cli/program.ts';
import { chart } from './chart.mjs';
import { isMet } from './figures.mjs';
import { inTurn, median } from './measure.mjs';
import { groups, header, programs } from './programs.mjs';
import { markdown, type Row, summary, terminalFigure, terminalRow } from './table.mjs';

const folder = import.meta.dirname;
const goFiles = (inside: string) =>
  readdirSync(join(folder, inside))
    .filter((name) => name.endsWith('.go'))
    .map((name) => join(folder, inside, name));

describe('programs', () => {
  test('are found in every group, each with a name of its own', () => {
    const all = programs();
    expect(Object.keys(groups).filter((group) => !all.some((program) => program.group === group))).toEqual(
      [],
    );
    const names = all.map(({ name }) => name);
    expect(names.filter((name, i) => names.indexOf(name) !== i)).toEqual([]);
    expect(goFiles('.')).toEqual([]);
  });

  test.each(programs().map((program) => [program.name, program] as const))(
    '%s says what it does, its unit and its target',
    (_, { what, unit, target }) => {
      expect(what.length).toBeLessThan(130);
      expect(unit).toMatch(/^[a-z-]+(?: [a-z-]+)*$/);
      expect(target).toBeGreaterThan(0);
    },
  );

  test('a header that lacks something is refused, by file', () => {
    expect(header('// Adds. Nanoseconds an addition.\n// target: 0.5\npackage main\n', 'add.go')).toEqual({
      what: 'Adds',
      unit: 'addition',
      target: 0.5,
    });
    for (const source of [
      '// Adds. Nanoseconds an addition.\npackage main\n',
      '// target: 1\npackage main\n',
      '// Adds.\n// target: 1\npackage main\n',
      'package main\n',
    ])
      expect(() => header(source, 'add.go')).toThrow(/^add\.go does not open with/);
  });

  test.each([...programs().map(({ file }) => file), ...goFiles('size'), ...goFiles('memory')])(
    '%s is accepted',
    (file) => {
      const { diagnostics, modules } = compileProgram(openProgram([file]), { target: 'js' });
      expect(diagnostics).toEqual([]);
      expect(modules).toHaveLength(1);
    },
  );
});

test('contestants take turns; one that fails drops out, gots may not', () => {
  const order: string[] = [];
  const numbers = { gots: [3, 1, 2], go: [10, 30, 20] };
  const take = (name: 'gots' | 'go' | 'wasm') => {
    order.push(name);
    if (name === 'wasm') throw new Error('out of memory');
    return numbers[name].shift()!;
  };
  const contestants = Object.fromEntries(
    (['gots', 'wasm', 'go'] as const).map((name) => [name, { command: name, args: [] }]),
  );
  const told: string[] = [];
  const medians = inTurn(
    contestants,
    3,
    ({ command }) => take(command as 'gots'),
    (line) => told.push(line),
    (name, error) => told.push(`${name}: ${error}`),
  );
  expect(medians).toEqual({ gots: 2, go: 20 });
  expect(order).toEqual(['gots', 'wasm', 'go', 'gots', 'go', 'gots', 'go']);
  expect(told).toContain('wasm: Error: out of memory');
  const broken = () => {
    throw new Error('broken');
  };
  expect(() =>
    inTurn(
      { gots: { command: 'gots', args: [] } },
      1,
      broken,
      () => {},
      () => {},
    ),
  ).toThrow('broken');
});

test('medians', () => {
  expect(median([5, 1, 9])).toBe(5);
  expect(median([4, 1, 9, 2])).toBe(3);
});

const rows: Row[] = [
  {
    ...{ name: 'ping-pong', group: 'channels', what: 'Hands over', unit: 'hand-over', target: 0.4 },
    times: { gots: 60.04, go: 180.1, goAll: 250, wasm: 480 },
  },
  {
    ...{ name: 'fib', group: 'numbers', what: 'Plain recursion', unit: 'call', target: 1.5 },
    times: { gots: 4, go: 2, goAll: 2 },
  },
];
const alone: Row = { ...rows[1], name: 'alone', times: { gots: 1234.5 } };
const figures = [
  { what: 'hello', value: 2.914, unit: 'kB' as const, most: 3 },
  { what: 'compiler', value: 59_999.4, unit: 'lines/s' as const, least: 60_000 },
  { what: 'parser', value: 123_456, unit: 'lines/s' as const },
];
const results = {
  rows: [...rows, alone],
  sections: [
    { title: 'Size', figures },
    { title: 'Nothing', figures: [] },
  ],
  machine: ['a machine', 'Node 0'],
  rounds: 3,
};

describe('the table', () => {
  test('of programs: times, the ratio, the target and whether it is met', () => {
    const cells = (line: string) => line.trim().split(/\s+/);
    expect(cells(terminalRow(rows[0]))).toEqual(cells('ping-pong  60.0  180  250  480  0.33  0.40  met'));
    expect(cells(terminalRow(rows[1]))).toEqual(cells('fib  4.00  2.00  2.00  –  2.00  1.50  missed'));
    expect(cells(terminalRow(alone))).toEqual(cells('alone  1,230  –  –  –  –  1.50'));
  });

  test('of figures: a limit from above or below, or none', () => {
    expect(figures.map(isMet)).toEqual([true, false, true]);
    expect(terminalFigure(figures[0])).toMatch(/^hello +2\.91 kB +≤ 3 kB +met$/);
    expect(terminalFigure(figures[1])).toMatch(/^compiler +60,000 lines\/s +≥ 60,000 lines\/s +missed$/);
    expect(terminalFigure(figures[2])).toMatch(/^parser +123,000 lines\/s$/);
  });

  test('of everything', () => {
    expect(summary(results)).toBe('2 of 4 targets met');
    const text = markdown(results);
    expect(text).toContain('2 of 4 targets met.');
    expect(text).toContain('- a machine\n- Node 0\n');
    expect(text.match(/^## .*$/gm)).toEqual(['## Channels and goroutines', '## Numbers', '## Size']);
    expect(text).toContain(
      '| [ping-pong](channels/ping-pong.go) | Hands over; per hand-over | 60.0 | 180 | 250 | 480 | 0.33 | ≤ 0.4 | met |\n',
    );
    expect(text).toContain('| compiler | 60,000 lines/s | ≥ 60,000 lines/s | missed |\n');
    const columns = text
      .split('\n')
      .filter((line) => line.startsWith('|'))
      .map((line) => line.split('|').length);
    expect(new Set(columns)).toEqual(new Set([11, 6]));
  });
});

describe('the chart', () => {
  const svg = chart(results);
  const bars = [...svg.matchAll(/<rect class="(\w+)" x="([\d.]+)" y="([\d.]+)" width="([\d.]+)"/g)].map(
    ([, kind, x, y, width]) => ({ kind, x: Number(x), y: Number(y), width: Number(width) }),
  );
  const one = Number(/<line class="one" x1="([\d.]+)"/.exec(svg)?.[1]);

  test('has a bar for each ratio, on its side of the line that is Go', () => {
    expect(bars.map(({ kind }) => kind)).toEqual(['faster', 'slower']);
    expect(bars[0].x + bars[0].width).toBeCloseTo(one, 0);
    expect(bars[1].x).toBe(one);
    expect(bars[0].width / bars[1].width).toBeCloseTo(Math.log(3) / Math.log(2), 1);
    expect(bars[1].y).toBeGreaterThan(bars[0].y);
  });

  test('names them, with their figures, and follows the colours of the page', () => {
    expect([...svg.matchAll(/>([^<>]+)<\/text>/g)].map(([, content]) => content)).toEqual(
      expect.arrayContaining(['ping-pong', '0.33', 'fib', '2.00', "Go's time", 'Numbers']),
    );
    expect(svg).not.toContain('alone');
    expect(svg).toContain('@media (prefers-color-scheme: dark)');
    expect(svg).not.toMatch(/NaN|undefined|Infinity/);
  });

  test('stays inside its frame, whatever the ratios', () => {
    const extreme = [0.001, 0.5, 1, 300].map((ratio, i) => ({
      ...{ ...rows[0], name: `p${i}` },
      times: { gots: ratio, go: 1 },
    }));
    const [, width, height] = /viewBox="0 0 (\d+) (\d+)"/.exec(chart({ rows: extreme }))!.map(Number);
    const inside = [
      ...chart({ rows: extreme }).matchAll(/<rect [^>]*x="([\d.-]+)" y="([\d.]+)" width="([\d.]+)"/g),
    ];
    expect(inside).toHaveLength(4);
    for (const [, x, y, length] of inside) {
      expect(Number(x)).toBeGreaterThan(150);
      expect(Number(x) + Number(length)).toBeLessThan(width);
      expect(Number(y)).toBeLessThan(height);
    }
  });

  test('of no ratios is empty, not broken', () => {
    expect(chart({ rows: [alone] })).not.toMatch(/NaN|undefined|Infinity|<rect/);
  });
});

test('the peers are named by exact versions', () => {
  const { dependencies } = JSON.parse(readFileSync(join(folder, 'peers/package.json'), 'utf8'));
  for (const version of Object.values(dependencies)) expect(version).toMatch(/^\d+\.\d+\.\d+$/);
});

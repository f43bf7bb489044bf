/** `--trace` writes what the goroutines of a program do, without changing what it does. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { gots } from './gots.mjs';
import { examples } from './programs.mjs';

const folder = mkdtempSync(join(tmpdir(), 'gots-trace-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test.concurrent.for(['pipeline', 'mutex-counter', 'range-deadlock', 'tickers'])('of %s', async (name) => {
  const program = dirname(examples().find((example) => example.name === name)!.file);
  const file = join(folder, `${name}.json`);
  const flags = ['--seed', '1', '--virtual-time'];
  const traced = await gots(['run', ...flags, '--trace', file, program]);
  expect(traced).toEqual(await gots(['run', ...flags, program]));

  const { traceEvents } = JSON.parse(readFileSync(file, 'utf8')) as {
    traceEvents: { ph: string; name: string; tid: number; args: { name?: string; at?: string } }[];
  };
  const names = new Set(traceEvents.filter(({ ph }) => ph === 'X').map((span) => span.name));
  expect([...names]).toEqual(expect.arrayContaining(['running', 'runnable']));
  const waits = traceEvents.filter((e) => e.ph === 'X' && e.args.at !== undefined);
  expect(waits.length).toBeGreaterThan(0);
  for (const { args } of waits) expect(args.at).toMatch(/^\S+\.go:\d+$/);
  const lanes = traceEvents.filter((e) => e.name === 'thread_name').map((e) => e.args.name);
  expect(lanes.slice(0, 2)).toEqual(['timers and the host', 'goroutine 1']);
  for (const lane of lanes.slice(2)) expect(lane).toMatch(/^goroutine \d+ \(\S+\.go:\d+\)$/);
});

test('into a file that cannot be written is an error of the command line', async () => {
  const { file } = examples()[0];
  const { stderr, status } = await gots(['run', '--trace', join(folder, 'no/such.json'), file]);
  expect({ stderr, status }).toEqual({
    stderr: `gots: ${join(folder, 'no/such.json')}: cannot be written (ENOENT)\n`,
    status: 1,
  });
});

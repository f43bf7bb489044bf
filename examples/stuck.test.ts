/** What gots says of programs that are stuck: goroutines that leak, deadlocks in plain words, and all goroutines when somebody asks. */
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { cli, gots } from './gots.mjs';
import { examples } from './programs.mjs';

const testdata = fileURLToPath(new URL('../runtime/testdata/', import.meta.url));
const planted = 'leak';

/** The part of standard error that is not Go's, without its prefix. */
const notes = (stderr: string): string =>
  stderr
    .match(/^gots: .*\n/gm)
    ?.join('')
    .replaceAll('gots: ', '') ?? '';

describe.concurrent('--leaks', { timeout: 120_000 }, () => {
  for (const { name, file } of examples()) {
    if (name === planted) continue;
    test(`finds nothing in ${name}`, async () => {
      const { stderr } = await gots(['run', '--leaks', '--virtual-time', '--seed', '1', dirname(file)]);
      expect(stderr).not.toMatch(/leaked/);
    });
  }

  test('finds a planted leak, and names apart who is merely alive', async () => {
    const program = dirname(examples().find(({ name }) => name === planted)!.file);
    const { stdout, stderr, status } = await gots(['run', '--leaks', '--virtual-time', program]);
    expect({ stdout, status }).toEqual({ stdout: 'hello from amsterdam\n', status: 1 });
    expect(notes(stderr)).toBe(`2 goroutines are leaked: blocked for ever
  goroutine 9 [chan send] at main.go:21 in main.ask, started at main.go:14 in main.fastest
  goroutine 10 [chan send] at main.go:21 in main.ask, started at main.go:14 in main.fastest
1 goroutine is alive, but not leaked
  goroutine 7 [chan receive] at main.go:25 in main.heartbeat, started at main.go:30 in main.main
`);
    expect((await gots(['run', program])).status).toBe(0);
  });

  test('tells what can be reached from what cannot', async () => {
    const file = join(testdata, 'leaks.go');
    const expected = { leaked: new Set<number>(), alive: new Set<number>() };
    readFileSync(file, 'utf8')
      .split('\n')
      .forEach((line, i) => {
        const word = /\bgo func.*\/\/ (leaked|alive)/.exec(line)?.[1] as 'leaked' | 'alive' | undefined;
        if (word !== undefined) expected[word].add(i + 1);
      });
    const { stderr } = await gots(['run', '--leaks', '--virtual-time', file]);
    const [leaked, alive] = notes(stderr)
      .split(/^\d+ goroutines are .*\n/m)
      .slice(1);
    const started = (list: string) =>
      new Set([...list.matchAll(/started at .*?:(\d+)/g)].map((m) => Number(m[1])));
    expect({ leaked: started(leaked), alive: started(alive) }).toEqual(expected);
    expect(expected.leaked.size).toBeGreaterThan(5);
  });
});

describe.concurrent('a deadlock in plain words', () => {
  const of = async (file: string, ...flags: string[]) => notes((await gots(['run', ...flags, file])).stderr);

  test('says who waits for what, and who could have woken it', async () => {
    const program = examples().find(({ name }) => name === 'rare-deadlock')!.file;
    expect(
      await of(program, '--seed', '5', '--shuffle', '--virtual-time'),
    ).toBe(`goroutine 1 waits at main.go:37 for the WaitGroup wg; goroutines 7 and 8 could have woken it, but wait too
goroutine 7 waits at main.go:18 to lock to.mu; goroutines 1 and 8 could have woken it, but wait too
goroutine 8 waits at main.go:18 to lock to.mu; goroutines 1 and 7 could have woken it, but wait too
`);
  });

  test('knows every way to wait', async () => {
    const text = await of(join(testdata, 'reports/deadlock-reasons.go'));
    expect(text).toMatch(
      /^goroutine 7 waits at \S+:11 to send on b \(chan int\); goroutine 1 could have woken it/m,
    );
    expect(text).toMatch(
      /^goroutine 8 waits at \S+:14 to receive from ch \(chan int\); nobody else has it$/m,
    );
    expect(text).toMatch(
      /^goroutine 9 waits at \S+:19 in a select, for a chan int or a chan int; nobody else/m,
    );
    expect(text).toMatch(/^goroutine 10 waits at \S+:25 in a select without cases: for ever$/m);
    expect(text).toMatch(/^goroutine 11 waits at \S+:29 to receive from a nil channel: for ever$/m);
    expect(text).toMatch(/^goroutine 14 waits at \S+:39 to lock .*for reading; goroutine 1 could have/m);
    expect(text).toMatch(
      /^goroutine 16 waits at \S+:45 for the Cond c to be signalled; nobody else has it$/m,
    );
  });
});

test('SIGQUIT ends a program that computes without end', { timeout: 60_000 }, async () => {
  const child = spawn(process.execPath, [cli, 'run', join(testdata, 'compute.go')]);
  let stderr = '';
  child.stderr.on('data', (text) => {
    // By then the pause before the loop is over.
    if (stderr === '') setTimeout(() => child.kill('SIGQUIT'), 2000);
    stderr += text;
  });
  expect(await new Promise((resolve) => child.on('close', resolve))).toBe(2);
  expect(stderr).toBe(
    'ready\nSIGQUIT: quit\n\ngots: a goroutine that computes cannot be asked where it is\n',
  );
});

test('SIGQUIT prints all goroutines and ends the program', { timeout: 60_000 }, async () => {
  const child = spawn(process.execPath, [cli, 'run', join(testdata, 'spin.go')]);
  let stderr = '';
  child.stderr.on('data', (text) => {
    if (stderr === '') child.kill('SIGQUIT');
    stderr += text;
  });
  const status = await new Promise((resolve) => child.on('close', resolve));
  expect(status).toBe(2);
  expect(stderr.replaceAll(testdata, '')).toMatch(
    /^ready\nSIGQUIT: quit\n\ngoroutine 1 \[sleep\]:\nmain\.main\(\)\n\tspin\.go:22\n\ngoroutine 7 \[chan receive\]:\nmain\.worker\(\.\.\.\)\n\tspin\.go:10\ncreated by main\.main in goroutine 1\n\tspin\.go:15\n\ngoroutine 8 \[running\]:\nmain\.main\.func1\(\)\n\tspin\.go:17\n/,
  );
});

test('a program that sends itself SIGQUIT is shown where it stands', { timeout: 60_000 }, async () => {
  const { stderr, status } = await gots(['run', join(testdata, 'quits.go')]);
  expect(status).toBe(2);
  expect(stderr.replaceAll(testdata, '').replaceAll('/usr/local/go', '')).toBe(
    `stopping 0
SIGQUIT: quit

goroutine 1 [running]:
main.(*worker).stop.func1()
\tquits.go:14
panic(...)
\t/src/runtime/panic.go:860
main.(*worker).stop(...)
\tquits.go:17
main.main()
\tquits.go:23

goroutine 7 [chan receive]:
main.main.func1()
\tquits.go:21
created by main.main in goroutine 1
\tquits.go:21
`,
  );
});

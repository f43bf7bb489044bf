/** The built command line as a process: what it prints where, and its exit status. */
import { spawn, spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, test } from 'vitest';
import { cli, gots } from '../../examples/gots.mjs';
import { internalError } from './failure.ts';

const examples = fileURLToPath(new URL('../../examples/', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'gots-cli-'));
const temporary = join(folder, 'tmp');
mkdirSync(temporary);
mkdirSync(join(folder, 'empty'));
for (const [name, to] of [
  ['dangling', 'nowhere'],
  ['device', '/dev/zero'],
]) {
  mkdirSync(join(folder, name));
  symlinkSync(to, join(folder, name, 'x.go'));
}
afterAll(() => rmSync(folder, { recursive: true }));
for (const [name, text] of Object.entries({
  'echo/main.go': `package main

import (
	"bufio"
	"fmt"
	"os"
)

func main() {
	fmt.Printf("%q\\n", os.Args[1:])
	lines := bufio.NewScanner(os.Stdin)
	for n := 1; lines.Scan(); n++ {
		fmt.Println(n, lines.Text())
	}
	os.Exit(7)
}
`,
  'wrong.go': 'package main\n\nfunc main() {\n\tx := 世界\n\ty := 1\n}\n',
  'nomain.go': 'package main\n',
  'library.go': 'package library\n\nfunc F() {}\n',
  'nothing.go': '',
  'flood.go':
    'package main\n\nimport "fmt"\n\nfunc main() {\n\tfor i := 0; ; i++ {\n\t\tfmt.Println(i)\n\t}\n}\n',
  'listen.go': `package main

import (
	"fmt"
	"os"
	"os/signal"
)

func main() {
	signals := make(chan os.Signal, 1)
	signal.Notify(signals, os.Interrupt)
	println("ready")
	fmt.Println("got", <-signals)
	os.Exit(3)
}
`,
  'forever.go':
    'package main\n\nimport "time"\n\nfunc main() {\n\tprintln("started")\n\ttime.Sleep(time.Hour)\n}\n',
})) {
  mkdirSync(dirname(join(folder, name)), { recursive: true });
  writeFileSync(join(folder, name), text);
}
const inFolder = { cwd: folder, env: { TMPDIR: temporary } };

describe.concurrent('a wrong command line: status 2, one message on standard error', () => {
  test.each([
    [[], 'a command is missing'],
    [['rum', 'main.go'], 'Did you mean run?'],
    [['run'], 'a file or folder is missing'],
    [['run', '-'], 'a file or folder is missing'],
    [['check', '-'], 'a file or folder is missing'],
    [['dump', 'ts', '-'], 'a file or folder is missing'],
    [['check', '--max-errors', 'x', 'echo'], '--max-errors wants a number of errors'],
    [['types', '--max-errors', '-1'], '--max-errors wants a number of errors'],
    [['run', '--seed', 'x', 'echo'], '--seed wants an integer'],
    [['compile', 'echo'], 'Missing required argument: out-dir'],
    [['compile', 'echo', '-o', 'out', '--target', 'wasm'], 'Invalid target: wasm (it is one of ts, js)'],
    [['check', 'echo', '--nonsense'], 'Unknown argument: --nonsense'],
    [['check', '--nonsense', 'echo'], 'Unknown argument: --nonsense'],
    [['--nonsense'], 'Unknown argument: --nonsense'],
    [['run', '--nonsense', 'echo'], 'Unknown argument: --nonsense'],
    [['run', '--nonsense=3', 'echo'], 'Unknown argument: --nonsense=3'],
    [['run', '-n', 'echo'], 'Unknown argument: -n'],
    [['run', '--no-nonsense', 'echo'], 'Unknown argument: --no-nonsense'],
    [['run', '-seed', '3', 'echo'], 'Unknown argument: -seed (did you mean --seed?)'],
    [['run', '--virtualTime', 'echo'], 'Unknown argument: --virtualTime'],
    [['run', '--virtual-time=maybe', 'echo'], '--virtual-time takes no value: maybe'],
    [['types', '--nonsense'], 'Unknown argument: --nonsense'],
    [['clean', '--nonsense'], 'Unknown argument: --nonsense'],
    [['dump', '--nonsense', 'ts', 'nomain.go'], 'Unknown argument: --nonsense'],
    [['compile', 'echo', '-o'], 'a value is missing after -o'],
    [['dump', 'nothing', 'nomain.go'], 'Invalid phase: nothing (it is one of tokens, '],
  ])('gots %j', async (args, message) => {
    const { stdout, stderr, status } = await gots(args, inFolder);
    expect(stderr).toContain(message);
    expect(stderr).toMatch(/^gots: .*\n(.*\n)*See gots --help\.\n$/);
    expect({ stdout, status }).toEqual({ stdout: '', status: 2 });
  });
});

describe.concurrent('what cannot be compiled: status 1, one message on standard error', () => {
  test.each([
    ['missing.go', /^gots: missing\.go: no such file or directory\n$/],
    ['nothing.go/x.go', /^gots: nothing\.go\/x\.go: no such file or directory\n$/],
    [`${'long'.repeat(100)}.go`, /^gots: (long){100}\.go: no such file or directory\n$/],
    ['dangling', /^gots: dangling\/x\.go: no such file or directory\n$/],
    ['device', /^gots: device\/x\.go: not a regular file\n$/],
    ['empty', /^gots: no Go files in empty\n$/],
    ['nothing.go', /^nothing\.go:1:1: .*\n$/],
    ['nomain.go', /function main is undeclared in the main package/],
    ['library.go', /^gots: package library is not a main package\n$/],
    [
      'wrong.go',
      /^wrong\.go:4:2: declared and not used: x \[\w+\]\nwrong\.go:4:7: undefined: 世界 \[\w+\]\nwrong\.go:5:2: .*\n$/,
    ],
  ])('gots run %s', async (input, message) => {
    const { stdout, stderr, status } = await gots(['run', input], inFolder);
    expect(stderr).toMatch(message);
    expect(stderr).not.toMatch(/^\s+at /m);
    expect({ stdout, status }).toEqual({ stdout: '', status: 1 });
  });
});

test.each([
  [['compile', 'echo', '-o', 'nothing.go'], {}, 'nothing.go/main.ts'],
  [['compile', 'echo', '-o', '/proc/nowhere'], {}, '/proc/nowhere/main.ts'],
  [['run', '--trace', 'empty', 'echo'], {}, 'empty'],
  [['run', 'echo'], { TMPDIR: '/proc/nowhere' }, '/proc/nowhere'],
])('where nothing can be written, it says so: gots %j', async (args, env, path) => {
  const { stdout, stderr, status } = await gots(args, { cwd: folder, env: { TMPDIR: temporary, ...env } });
  expect(stderr).toMatch(new RegExp(`^gots: ${path}: cannot be written \\(E[A-Z]+\\)\n$`));
  expect({ stdout, status }).toEqual({ stdout: '', status: 1 });
});

describe.concurrent('gots', () => {
  test('--version and --help', async () => {
    expect((await gots(['--version'])).stdout).toMatch(/^\d+\.\d+\.\d+\n$/);
    const { stdout, stderr, status } = await gots(['--help']);
    expect(stdout).toContain('gots run');
    expect(stdout).toContain('Examples:');
    expect({ stderr, status }).toEqual({ stderr: '', status: 0 });
  });

  test('run passes arguments, standard input and the exit status through', async () => {
    const args = ['--help', '-v', 'a b', '--', 'x.go'];
    const { stdout, stderr, status } = await gots(['run', 'echo', ...args], {
      ...inFolder,
      input: 'one\nzwei é\n',
    });
    expect(stdout).toBe('["--help" "-v" "a b" "--" "x.go"]\n1 one\n2 zwei é\n');
    expect({ stderr, status }).toEqual({ stderr: '', status: 7 });
  });

  test('check says nothing when nothing is wrong, and says everything when asked', async () => {
    expect(await gots(['check', join(examples, 'runner')])).toEqual({ stdout: '', stderr: '', status: 0 });
    const { stderr, status } = await gots(['check', '--max-errors', '1', 'wrong.go'], inFolder);
    expect(stderr.split('\n')).toHaveLength(3);
    expect(stderr).toMatch(/too many errors\n$/);
    expect(status).toBe(1);
  });

  test('FORCE_COLOR brings colours and frames', async () => {
    const { stderr } = await gots(['check', 'wrong.go'], { cwd: folder, env: { FORCE_COLOR: '1' } });
    expect(stderr).toContain('\x1b[31m^^^^\x1b[0m');
  });

  test('compile writes a module a package, and a start file', async () => {
    const out = join(folder, 'runner');
    const { stdout, stderr, status } = await gots(['compile', join(examples, 'runner'), '-o', out]);
    expect(
      stdout
        .trim()
        .split('\n')
        .map((line) => line.slice(line.indexOf('runner/'))),
    ).toEqual(['runner/runner/runner.ts', 'runner/main.ts', 'runner/start.ts']);
    expect({ stderr, status }).toEqual({ stderr: '', status: 0 });
    expect(readFileSync(join(out, 'main.ts'), 'utf8')).toContain("from './runner/runner.js'");
  });

  test('compile keeps programs of several modules apart', async () => {
    const programs = ['ping', 'runner'].map((name) => join(examples, name));
    await gots(['compile', '--no-format', ...programs, '-o', join(folder, 'both')]);
    expect(readdirSync(join(folder, 'both')).sort()).toEqual(['ping', 'runner']);
    expect(readdirSync(join(folder, 'both/ping')).sort()).toEqual(['main.ts', 'start.ts']);
  });

  test('compile writes nothing when something is wrong', async () => {
    const { stdout, status } = await gots(['compile', 'wrong.go', '-o', 'never'], inFolder);
    expect({ stdout, status, written: existsSync(join(folder, 'never')) }).toEqual({
      stdout: '',
      status: 1,
      written: false,
    });
  });

  test('JavaScript with its start file runs where gots is installed; source maps lead back to Go', async () => {
    const out = join(dirname(cli), '../.gots/cli-test');
    await gots(['compile', join(examples, 'ping-deadlock'), '-o', out, '--target', 'js', '--source-map']);
    const map = JSON.parse(readFileSync(join(out, 'main.js.map'), 'utf8'));
    expect(map.sources.map((source: string) => join(out, map.sourceRoot ?? '', source))).toEqual([
      join(examples, 'ping-deadlock/main.go'),
    ]);
    const child = spawn(process.execPath, [join(out, 'start.js')]);
    let stderr = '';
    child.stderr.on('data', (text) => {
      stderr += text;
    });
    const status = await new Promise((resolve) => child.on('close', resolve));
    expect(stderr).toContain('all goroutines are asleep - deadlock!');
    expect(status).toBe(2);
  });

  test('a reader that goes away ends the program quietly', async () => {
    const child = spawn(process.execPath, [cli, 'run', 'flood.go'], { cwd: folder });
    let stderr = '';
    child.stderr.on('data', (text) => {
      stderr += text;
    });
    child.stdout.once('data', () => child.stdout.destroy());
    await new Promise((resolve) => child.on('close', resolve));
    expect(stderr).toBe('');
  });

  test('an interrupt reaches a program that listens', async () => {
    const child = spawn(process.execPath, [cli, 'run', 'listen.go'], { cwd: folder });
    let stdout = '';
    child.stdout.on('data', (text) => {
      stdout += text;
    });
    child.stderr.once('data', () => child.kill('SIGINT'));
    const status = await new Promise((resolve) => child.on('close', resolve));
    expect({ stdout, status }).toEqual({ stdout: 'got interrupt\n', status: 3 });
  });

  test('a signal ends a program that does not, and nothing stays behind', async () => {
    const child = spawn(process.execPath, [cli, 'run', 'forever.go'], {
      cwd: folder,
      env: { ...process.env, TMPDIR: temporary },
    });
    child.stderr.once('data', () => child.kill('SIGTERM'));
    const signal = await new Promise((resolve) => child.on('close', (_, name) => resolve(name)));
    expect(signal).toBe('SIGTERM');
    expect(readdirSync(temporary)).toEqual([]);
  });
});

describe('a program too deep for the stack of Node', () => {
  const file = join(folder, 'deep.go');
  const text = (argument: string) =>
    `package main\n\nimport "fmt"\n\nfunc main() {\n\tx := "x"\n\tfmt.Println(len(x${' +\n\t\tx'.repeat(2000)}), ${argument})\n}\n`;

  test('runs and is written', async () => {
    writeFileSync(file, text('x'));
    const ran = await gots(['run', 'deep.go'], inFolder);
    expect(ran).toMatchObject({ stdout: '2001 x\n', stderr: '', status: 0 });
    const written = await gots(['compile', 'deep.go', '-o', 'out/deep', '--no-format'], inFolder);
    expect(written).toMatchObject({ stdout: 'out/deep/main.ts\nout/deep/start.ts\n', stderr: '', status: 0 });
  });

  test.each(['run', 'check'])('has its errors reported once: gots %s', async (command) => {
    writeFileSync(file, text('y'));
    const { stdout, stderr, status } = await gots([command, 'deep.go'], inFolder);
    expect(stderr).toBe('deep.go:2007:7: undefined: y [UndeclaredName]\n');
    expect({ stdout, status }).toEqual({ stdout: '', status: 1 });
  });
});

test('the folder it is run in may be gone', () => {
  const script = `mkdir gone && cd gone && rmdir ../gone && '${process.execPath}' '${cli}' run ../nomain.go`;
  const { stdout, stderr, status } = spawnSync('sh', ['-c', script], { cwd: folder, encoding: 'utf8' });
  expect(stderr).toBe('gots: the folder that gots is run in does not exist any more\n');
  expect({ stdout, status }).toEqual({ stdout: '', status: 1 });
});

test('an internal error is one line', () => {
  expect(internalError(new TypeError('x is\n not y'))).toMatch(
    /^gots: internal error: TypeError: x is not y \(please report.*\)$/,
  );
});

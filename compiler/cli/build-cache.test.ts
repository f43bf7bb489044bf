/** The build cache through the built command line: when what was kept is used, and when it must not be. */
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { cli, gots } from '../../examples/gots.mjs';
import { BuildCache, cacheFolder, trim } from './build-cache.ts';
import { digest, Sources } from './sources.ts';

const root = mkdtempSync(join(tmpdir(), 'gots-cache-'));
afterAll(() => rmSync(root, { recursive: true }));
let projects = 0;

const main = 'package main\n\nfunc main() {\n\tprintln("original")\n}\n';

/** A folder of its own with these files, and an empty cache. */
class Project {
  readonly folder = join(root, `project-${++projects}`);
  readonly cache = join(root, `cache-${projects}`);

  constructor(files: Readonly<Record<string, string>> = { 'main.go': main }) {
    for (const [name, text] of Object.entries(files)) this.write(name, text);
  }

  write(name: string, text: string): void {
    mkdirSync(dirname(join(this.folder, name)), { recursive: true });
    writeFileSync(join(this.folder, name), text);
  }

  gots(args: readonly string[], env: Record<string, string> = {}) {
    return gots(args, { cwd: this.folder, env: { GOTSCACHE: this.cache, ...env } });
  }

  /** What the program prints. */
  async run(...args: string[]): Promise<string> {
    const { stderr, stdout, status } = await this.gots(['run', ...args]);
    expect({ stdout, status }, stderr).toEqual({ stdout: '', status: 0 });
    return stderr.trim();
  }

  get entries(): string[] {
    return existsSync(this.cache) ? readdirSync(this.cache).map((name) => join(this.cache, name)) : [];
  }

  /** From now on who uses an entry prints "kept" instead of "original". */
  mark(): void {
    for (const entry of this.entries) {
      const rest = readFileSync(entry, 'utf8').split('\n')[1].replaceAll('original', 'kept');
      writeFileSync(entry, `${digest(rest)}\n${rest}`);
    }
  }
}

const app = {
  'go.mod': 'module app\n\ngo 1.26\n',
  'main.go': 'package main\n\nimport "app/lib"\n\nfunc main() {\n\tlib.F()\n}\n',
  'lib/lib.go': 'package lib\n\nfunc F() {\n\tprintln(text())\n}\n',
  'lib/text.go': 'package lib\n\nfunc text() string { return "original" }\n',
};

describe.concurrent('what was built is used again', () => {
  test('for the same sources, without the compiler', async () => {
    const project = new Project(app);
    expect(await project.run('.')).toBe('original');
    expect(project.entries).toHaveLength(1);
    project.mark();
    expect(await project.run('.')).toBe('kept');
    expect(await project.run('--seed', '7', '.', 'an', 'argument')).toBe('kept');
    const loaded = join(project.folder, 'loaded');
    await project.gots(['run', '.'], { NODE_V8_COVERAGE: loaded });
    const scripts = readdirSync(loaded).flatMap((name) =>
      [...readFileSync(join(loaded, name), 'utf8').matchAll(/"url":"file:\/\/([^"]+)"/g)].map(
        ([, url]) => url,
      ),
    );
    expect(scripts).toContain(cli);
    for (const script of scripts.filter((path) => path.startsWith(dirname(cli))))
      expect(readFileSync(script, 'utf8').includes('chevrotain'), script).toBe(false);
  });

  test('by gots compile, with the same options', async () => {
    const project = new Project();
    const compile = async (...flags: string[]) => {
      const { stdout, status } = await project.gots(['compile', 'main.go', '-o', 'out', ...flags]);
      const names = stdout.trim().split('\n');
      const texts = names.map((name) => readFileSync(join(project.folder, name), 'utf8'));
      rmSync(join(project.folder, 'out'), { recursive: true });
      return { status, names, texts };
    };
    const first = await compile();
    expect(first.names).toEqual(['out/main.ts', 'out/start.ts']);
    expect(await compile()).toEqual(first);
    project.mark();
    expect((await compile()).texts[0]).toContain('kept');
    for (const flags of [['--target', 'js'], ['--source-map'], ['--no-format']])
      expect((await compile(...flags)).texts[0]).toContain('original');
    const other = await project.gots(['compile', 'main.go', '-o', 'elsewhere', '--source-map']);
    expect(other.stdout).toBe('elsewhere/main.ts\nelsewhere/main.ts.map\nelsewhere/start.ts\n');
    expect(project.entries).toHaveLength(5);
  });

  test('of the same gots', () => {
    const sources = new Sources();
    const cache = new BuildCache(join(root, 'unit'), 'build');
    cache.put(['a'], { x: 1 }, sources);
    expect(cache.get(['a'])).toEqual({ x: 1 });
    expect(cache.get(['b'])).toBeUndefined();
    expect(new BuildCache(join(root, 'unit'), 'another build').get(['a'])).toBeUndefined();
  });
});

describe.concurrent('what was built is not used when', () => {
  test.each<[string, (project: Project) => void, string]>([
    [
      'a file has changed',
      (p) => p.write('main.go', app['main.go'].replace('lib.F()', 'println("new")\n\t_ = lib.F')),
      'new',
    ],
    [
      'a file of an imported package has changed',
      (p) => p.write('lib/text.go', app['lib/text.go'].replace('original', 'new')),
      'new',
    ],
    [
      'there is another file in the folder',
      (p) => p.write('more.go', 'package main\n\nfunc init() {\n\tprintln("init")\n}\n'),
      'init\noriginal',
    ],
    [
      'there is another file in the folder of an imported package',
      (p) => p.write('lib/more.go', 'package lib\n\nfunc init() {\n\tprintln("init")\n}\n'),
      'init\noriginal',
    ],
    [
      'a file is there no more',
      (p) => {
        rmSync(join(p.folder, 'lib/text.go'));
        p.write('lib/lib.go', 'package lib\n\nfunc F() {\n\tprintln("new")\n}\n');
      },
      'new',
    ],
    ['go.mod has changed', (p) => p.write('go.mod', `${app['go.mod']}// as before\n`), 'original'],
    [
      'entries are cut off',
      (p) => p.entries.forEach((file) => writeFileSync(file, readFileSync(file).subarray(0, -9))),
      'original',
    ],
    ['entries are empty', (p) => p.entries.forEach((file) => writeFileSync(file, '')), 'original'],
    [
      'a byte of an entry is another',
      (p) =>
        p.entries.forEach((file) => writeFileSync(file, readFileSync(file, 'utf8').replace('kept', 'kepT'))),
      'original',
    ],
    [
      'entries are no text',
      (p) => p.entries.forEach((file) => writeFileSync(file, Buffer.alloc(999, 0xff))),
      'original',
    ],
  ])('%s', async (_, change, output) => {
    const project = new Project(app);
    expect(await project.run('.')).toBe('original');
    project.mark();
    expect(await project.run('.')).toBe('kept');
    change(project);
    expect(await project.run('.')).toBe(output);
    project.mark();
    expect(await project.run('.')).toBe(output.replace('original', 'kept'));
  });

  test('a go.mod has come to be above', async () => {
    const loops =
      'package main\n\nfunc main() {\n\tfor i := 0; i < 1; i++ {\n\t\tprintln("original")\n\t}\n}\n';
    const project = new Project({ 'cmd/main.go': loops });
    expect(await project.run('cmd')).toBe('original');
    project.mark();
    expect(await project.run('cmd')).toBe('kept');
    project.write('go.mod', 'module app\n\ngo 1.21\n');
    expect(await project.run('cmd')).toBe('original');
  });

  test('GODEBUG settings have changed; the environment is asked by the program itself', async () => {
    const settings =
      'package main\n\nfunc main() {\n\tdefer func() { println("original", recover() == nil) }()\n\tpanic(nil)\n}\n';
    const project = new Project({ 'work/go.mod': 'module app\n\ngo 1.20\n', 'work/main.go': settings });
    const run = async (GODEBUG = '', GOWORK = '') =>
      (await project.gots(['run', 'work'], { GODEBUG, GOWORK })).stderr.trim();
    expect(await run()).toBe('original true');
    project.mark();
    expect(await run()).toBe('kept true');
    expect(await run('panicnil=0')).toBe('kept false');
    project.write('go.work', 'go 1.22\n\nuse ./work\n');
    expect(await run()).toBe('original false');
    project.mark();
    expect(await run()).toBe('kept false');
    expect(await run('', 'off')).toBe('original true');
    project.write('work/go.mod', 'module app\n\ngo 1.20\n\ngodebug panicnil=0\n');
    expect(await run('', 'off')).toBe('original false');
  });

  test('other files are named', async () => {
    const project = new Project({
      'a.go': main,
      'b.go': 'package main\n\nfunc init() {\n\tprintln("init")\n}\n',
    });
    expect(await project.run('a.go')).toBe('original');
    project.mark();
    expect(await project.run('a.go', 'b.go')).toBe('init\noriginal');
    expect(await project.run('.')).toBe('init\noriginal');
    expect(await project.run('a.go')).toBe('kept');
  });

  test('--time asks what building takes', async () => {
    const project = new Project();
    await project.run('main.go');
    project.mark();
    const { stderr } = await project.gots(['run', '--time', 'main.go']);
    expect(stderr).toMatch(/^original$/m);
    expect(stderr).toMatch(/^parse /m);
  });
});

describe.concurrent('nothing is kept', () => {
  test('of sources with errors', async () => {
    const project = new Project({ 'main.go': 'package main\n\nfunc main() {\n\tx := 1\n}\n' });
    for (const args of [
      ['run', 'main.go'],
      ['compile', 'main.go', '-o', 'out'],
    ])
      for (let i = 0; i < 2; i++) {
        const { stderr, status } = await project.gots(args);
        expect(stderr).toContain('declared and not used');
        expect(status).toBe(1);
      }
    expect(project.entries).toEqual([]);
  });

  test('with GOTSCACHE=off, or where nothing can be written', async () => {
    const project = new Project();
    for (const place of ['off', join(project.folder, 'main.go/cache'), '/dev/null'])
      for (let i = 0; i < 2; i++) {
        const { stderr, status } = await project.gots(['run', 'main.go'], { GOTSCACHE: place });
        expect({ stderr, status }).toEqual({ stderr: 'original\n', status: 0 });
      }
    expect(project.entries).toEqual([]);
    expect((await project.gots(['clean'], { GOTSCACHE: 'off' })).status).toBe(0);
  });

  test('at a relative path', async () => {
    const { stderr, status } = await new Project().gots(['run', 'main.go'], { GOTSCACHE: 'cache' });
    expect({ stderr, status }).toEqual({
      stderr: 'gots: GOTSCACHE is neither an absolute path nor off\n',
      status: 1,
    });
  });

  test('of a file that changed while it was read', () => {
    const file = join(root, 'unsteady');
    const sources = new Sources();
    writeFileSync(file, 'a');
    sources.bytes(file);
    writeFileSync(file, 'b');
    sources.bytes(file);
    const cache = new BuildCache(join(root, 'unit'), 'build');
    cache.put(['unsteady'], 1, sources);
    expect(cache.get(['unsteady'])).toBeUndefined();
  });
});

test('several processes write at once', async () => {
  const project = new Project();
  const outputs = await Promise.all(Array.from({ length: 5 }, () => project.run('main.go')));
  expect(outputs).toEqual(outputs.map(() => 'original'));
  expect(project.entries).toHaveLength(1);
  expect(project.entries[0]).toMatch(/\.build$/);
});

test('what was used longest ago goes first; what is not of the cache remains', async () => {
  const project = new Project();
  const folder = project.cache;
  mkdirSync(folder);
  const name = (i: number) => `${digest(String(i))}.build`;
  for (const i of [1, 2, 3, 4]) {
    writeFileSync(join(folder, name(i)), 'x'.repeat(100));
    utimesSync(join(folder, name(i)), 1000 * i, 1000 * i);
  }
  const drafts = [`${name(5)}.0a`, `${name(6)}.0b`];
  for (const draft of [...drafts, 'mine.txt']) writeFileSync(join(folder, draft), '');
  utimesSync(join(folder, drafts[0]), 1000, 1000);
  trim(folder, 250);
  expect(readdirSync(folder).sort()).toEqual([drafts[1], name(3), name(4), 'mine.txt'].sort());
  expect(cacheFolder({ GOTSCACHE: folder })).toBe(folder);
  const { status } = await project.gots(['clean']);
  expect(status).toBe(0);
  expect(readdirSync(folder)).toEqual(['mine.txt']);
});

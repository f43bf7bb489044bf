/**
 * Sections run by Go and by gots, and what they print compared. Needs Go.
 */
import { execFile } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { compiled } from '../fuzz/inspect.mjs';
import { batch, outputs } from './batch.mjs';
import { alike } from './known.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const limit = 120_000;
/** Without inlining and debug information, which take time, and without the larger capacities of slices on the stack: gots has those of the heap. */
const flags = ['-gcflags=-l -dwarf=false -d=variablemakehash=n', '-ldflags=-s -w'];

/** @typedef {readonly [number: number, text: string]} Numbered */
/** @typedef {{ number: number, go: string, gots: string }} Difference */

/**
 * While Go compiles, gots does, in this process; then both programs run side by side.
 *
 * @param {readonly Numbered[]} sections by increasing number
 * @param {number} [schedule] other than 0: goroutines of gots run in an order that this decides, which no section's output depends on
 * @returns {Promise<{ differences: Difference[], refused: Map<number, string>, compared: number }>} refused: those that Go does not compile, and why
 */
export async function compare(sections, schedule = 0) {
  const folder = join(root, '.gots/differential', `batch-${process.pid}`);
  mkdirSync(folder, { recursive: true });
  try {
    const [binary, module] = [join(folder, 'main'), join(folder, 'main.mjs')];
    const building = goRefuses(sections, join(folder, 'main.go'), binary);
    const failing = gotsRefuses(sections, module);
    const refused = await building;
    const differences = [...failing]
      .filter(([number]) => !refused.has(number))
      .map(([number, gots]) => ({ number, go: 'compiles', gots }));
    const sound = sections.filter(([number]) => !failing.has(number) && !refused.has(number));
    if (failing.size + refused.size > 0 && sound.length > 0) {
      const [, problem] = [emit(sound, module), await goRefuses(sound, join(folder, 'main.go'), binary)];
      if (problem.size > 0) throw new Error('Go refuses a part of what it accepts');
    }
    let compared = differences.length;
    for (let rest = sound; rest.length > 0; ) {
      const from = String(rest[0][0]);
      const [go, gots] = (
        await Promise.all([
          run(binary, [from]),
          run(process.execPath, [
            fileURLToPath(new URL('run-module.mjs', import.meta.url)),
            module,
            String(schedule),
            from,
          ]),
        ])
      ).map(outputs);
      // Where one of them ended, what follows is run anew.
      const ended = rest.findIndex(([number], i) => i > 0 && !(go.has(number) && gots.has(number)));
      const ran = ended < 0 ? rest : rest.slice(0, ended);
      for (const [number] of ran) {
        const [x, y] = [go.get(number) ?? '', gots.get(number) ?? ''];
        compared++;
        if (!alike(x, y)) differences.push({ number, go: x, gots: y });
      }
      rest = rest.slice(ran.length);
    }
    return { differences, refused, compared };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Compiles the program, without the sections that Go refuses, whose messages are returned. */
async function goRefuses(
  /** @type {readonly Numbered[]} */ sections,
  /** @type {string} */ file,
  /** @type {string} */ binary,
) {
  /** @type {Map<number, string>} */
  const refused = new Map();
  for (;;) {
    const text = batch(sections.filter(([number]) => !refused.has(number)));
    writeFileSync(file, text);
    const { status, stderr } = await run('go', ['build', ...flags, '-o', binary, file]);
    if (status === 0) return refused;
    const wrong = sectionsOf(stderr, text);
    if (wrong.size === 0) throw new Error(`go build: ${stderr}`);
    for (const [number, message] of wrong) refused.set(number, message);
  }
}

/** Compiles the program in this process, which is warm, for another to run. '' or what gots says. */
function emit(/** @type {readonly Numbered[]} */ sections, /** @type {string} */ file) {
  try {
    const { modules, diagnostics } = compiled(batch(sections), {
      specifier: (_from, to) => import.meta.resolve(to.startsWith('gots/') ? to : `gots/std/${to}`),
    });
    if (modules.length === 0) return diagnostics[0].message;
    writeFileSync(file, modules[modules.length - 1].text);
    return '';
  } catch (error) {
    return String(error);
  }
}

/** Which sections gots does not compile, and what it says; when there are none, the module has been written. */
function gotsRefuses(/** @type {readonly Numbered[]} */ sections, /** @type {string} */ file) {
  if (emit(sections, file) === '') return new Map();
  return new Map(
    sections
      .map(/** @returns {[number, string]} */ (s) => [s[0], emit([s], file)])
      .filter(([, p]) => p !== ''),
  );
}

/** @returns {Promise<{ stdout: string, stderr: string, status: number | null }>} */
function run(/** @type {string} */ command, /** @type {readonly string[]} */ args) {
  return new Promise((resolve) => {
    const child = execFile(
      command,
      args,
      {
        timeout: limit,
        maxBuffer: 1 << 28,
        // Go's compiler collects garbage less often: it lives for a second.
        env: { ...process.env, GOMAXPROCS: command === 'go' ? '2' : '1', GOGC: '400' },
      },
      (_error, stdout, stderr) => resolve({ stdout, stderr, status: child.exitCode }),
    );
  });
}

/** The sections that messages `main.go:line:…` are about, with the first message of each. */
function sectionsOf(/** @type {string} */ messages, /** @type {string} */ program) {
  const lines = program.split('\n');
  /** @type {Map<number, string>} */
  const found = new Map();
  for (const [message, line] of messages.matchAll(/main\.go:(\d+).*/g)) {
    // A section ends with its main function; the number is in all names of package level.
    let at = Number(line) - 1;
    while (at < lines.length && !/^func main\d+\(/.test(lines[at])) at++;
    const number = Number(/^func main(\d+)\(/.exec(lines[at] ?? '')?.[1] ?? Number.NaN);
    const inMain = Number(
      /^func main(\d+)\(/.exec(
        lines
          .slice(0, Number(line))
          .reverse()
          .find((l) => /^(func|type|var) /.test(l)) ?? '',
      )?.[1] ?? Number.NaN,
    );
    const which = Number.isNaN(inMain) ? number : inMain;
    if (!Number.isNaN(which) && !found.has(which)) found.set(which, message);
  }
  return found;
}

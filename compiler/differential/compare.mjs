/**
 * Sections run by Go and by gots, and what they print compared. Needs Go.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { compiled } from '../fuzz/inspect.mjs';
import { batch, outputs } from './batch.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const limit = 120_000;
/** Without inlining, which takes time, and without the larger capacities of slices on the stack: gots has those of the heap. */
const flags = '-gcflags=-l -d=variablemakehash=n';

/** @typedef {readonly [number: number, text: string]} Numbered */
/** @typedef {{ number: number, go: string, gots: string }} Difference */

/**
 * @param {readonly Numbered[]} sections
 * @returns {{ differences: Difference[], refused: Map<number, string>, compared: number }} refused: those that Go does not compile, and why
 */
export function compare(sections) {
  const folder = join(root, '.gots/differential', `batch-${process.pid}`);
  mkdirSync(folder, { recursive: true });
  try {
    const file = join(folder, 'main.go');
    const binary = join(folder, 'main');
    /** @type {Map<number, string>} */
    const refused = new Map();
    let kept = sections;
    for (;;) {
      const text = batch(kept);
      writeFileSync(file, text);
      const { status, stderr } = run('go', ['build', flags, '-o', binary, file]);
      if (status === 0) break;
      const wrong = sectionsOf(stderr, text);
      if (wrong.size === 0) throw new Error(`go build: ${stderr}`);
      for (const [number, message] of wrong) refused.set(number, message);
      kept = kept.filter(([number]) => !wrong.has(number));
    }
    const differences = [];
    const failing = gotsRefuses(kept, join(folder, 'main.mjs'));
    for (const [number, gots] of failing) differences.push({ number, go: 'compiles', gots });
    const sound = kept.filter(([number]) => !failing.has(number));
    if (failing.size > 0) emit(sound, join(folder, 'main.mjs'));
    const go = outputs(run(binary, []));
    const gots = outputs(
      run(process.execPath, [
        fileURLToPath(new URL('run-module.mjs', import.meta.url)),
        join(folder, 'main.mjs'),
      ]),
    );
    let compared = failing.size;
    for (const [i, [number]] of sound.entries()) {
      const [x, y] = [go.get(number), gots.get(number)];
      if (x !== undefined && y !== undefined) {
        compared++;
        if (sameButWhichFails(x) !== sameButWhichFails(y)) differences.push({ number, go: x, gots: y });
      }
      // One of them ended here: what follows is run anew.
      const after = sound.slice(i + 1);
      if (after.length > 0 && (!go.has(after[0][0]) || !gots.has(after[0][0]))) {
        const rest = compare(after);
        differences.push(...rest.differences);
        compared += rest.compared;
        break;
      }
    }
    return { differences, refused, compared };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/**
 * Of two operands that fail, each compiler may find either first: `s[0] = s[1]` on an empty slice. Everything before and behind must agree, and messages
 * are compared wherever programs do agree.
 */
function sameButWhichFails(/** @type {string} */ output) {
  const failure =
    /runtime error: (index out of range|slice bounds out of range|integer divide|invalid memory|negative shift|makeslice).*|assignment to entry in nil map|interface conversion: .*/g;
  return output.replace(failure, 'a failure');
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

function run(/** @type {string} */ command, /** @type {readonly string[]} */ args) {
  const { stdout, stderr, status } = spawnSync(command, args, {
    encoding: 'utf8',
    timeout: limit,
    maxBuffer: 1 << 28,
    env: { ...process.env, GOMAXPROCS: '1' },
  });
  return { stdout: stdout ?? '', stderr: stderr ?? '', status };
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

/**
 * The front end of the Go compiler, as a process that answers what is wrong with a program. Needs Go.
 */
import { execFileSync, spawn } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

const folder = fileURLToPath(new URL('../../.gots/differential', import.meta.url));

/** @typedef {readonly [line: number, column: number, message: string]} Fault */

/** The packages of std that gots has. */
export const std = Object.keys(
  JSON.parse(readFileSync(new URL('../../dist/std.json', import.meta.url), 'utf8')),
).filter((path) => !path.split('/').includes('internal'));

export function frontEnd() {
  const goroot = execFileSync('go', ['env', 'GOROOT'], { encoding: 'utf8' }).trim();
  const main = join(goroot, 'src/cmd/compile/internal/gotsfrontend/main.go');
  const source = fileURLToPath(new URL('front-end.go', import.meta.url));
  mkdirSync(folder, { recursive: true });
  const overlay = join(folder, 'overlay.json');
  const binary = join(folder, 'front-end');
  writeFileSync(overlay, JSON.stringify({ Replace: { [main]: source } }));
  execFileSync('go', ['build', '-overlay', overlay, '-o', binary, 'cmd/compile/internal/gotsfrontend'], {
    stdio: 'inherit',
  });
  const format = '{{if .Export}}{{.ImportPath}} {{.Export}}{{end}}';
  const exports = execFileSync('go', ['list', '-export', '-deps', '-f', format, ...std], {
    encoding: 'utf8',
  });
  const child = spawn(binary, exports.trim().split(/\s+/), { stdio: ['pipe', 'pipe', 'inherit'] });
  const answers = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  return {
    /**
     * @param {readonly string[]} texts
     * @returns {Promise<Fault[][]>}
     */
    async faults(texts) {
      for (const text of texts) {
        const bytes = Buffer.from(text);
        child.stdin.write(`${bytes.length}\n`);
        child.stdin.write(bytes);
      }
      const all = [];
      for (const _ of texts) {
        const { value, done } = await answers.next();
        if (done) throw new Error("Go's front end ended");
        all.push(JSON.parse(value));
      }
      return all;
    },
    end() {
      child.stdin.end();
    },
  };
}

/**
 * `npm run bench [-- name…]`: the programs of runtime/bench, with gots and (where there is one) with Go on one processor and on all,
 * in turn, the median of five runs each. Every program prints nanoseconds an operation; what counts is the ratio to Go on one processor,
 * machines are noisy.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const rounds = 5;
const folder = 'runtime/bench';
const wanted = process.argv.slice(2);
const names = readdirSync(folder)
  .filter((file) => file.endsWith('.go'))
  .map((file) => file.slice(0, -3))
  .filter((name) => wanted.length === 0 || wanted.includes(name));
const binaries = mkdtempSync(join(tmpdir(), 'gots-bench-'));
const go = spawnSync('go', ['version'], { encoding: 'utf8' }).stdout?.trim();

/** NaN for none. */
function median(times) {
  return [...times].sort((a, b) => a - b)[times.length >> 1] ?? Number.NaN;
}

function measure(command, args, env = {}) {
  const { stdout, stderr, status } = spawnSync(command, args, {
    encoding: 'utf8',
    env: { ...process.env, ...env },
  });
  if (status !== 0) throw new Error(`${command} ${args.join(' ')}: ${stderr}`);
  return Number(stdout);
}

console.log(
  `node ${process.version}${go ? `, ${go}` : ', no Go here'}; nanoseconds an operation, median of ${rounds}\n`,
);
console.log(
  `${''.padEnd(12)}${['gots', 'go', 'go, all', 'gots/go'].map((title) => title.padStart(12)).join('')}`,
);
try {
  for (const name of names) {
    const file = join(folder, `${name}.go`);
    const binary = join(binaries, name);
    if (go) spawnSync('go', ['build', '-o', binary, file], { stdio: 'inherit' });
    const times = { gots: [], go: [], all: [] };
    for (let round = 0; round < rounds; round++) {
      times.gots.push(measure(process.execPath, ['dist/gots.js', 'run', file]));
      if (!go) continue;
      times.go.push(measure(binary, [], { GOMAXPROCS: '1' }));
      times.all.push(measure(binary, []));
    }
    const [mine, one, all] = [times.gots, times.go, times.all].map(median);
    const cells = [mine, one, all].map((time) =>
      Number.isNaN(time) ? '-' : time.toFixed(time < 100 ? 1 : 0),
    );
    const ratio = go ? (mine / one).toFixed(2) : '-';
    console.log(name.padEnd(12) + [...cells, ratio].map((cell) => cell.padStart(12)).join(''));
  }
} finally {
  rmSync(binaries, { recursive: true });
}

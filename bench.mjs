/**
 * `npm run bench [-- name…]`: the programs of runtime/bench, with gots and (where there is one) with Go on one processor and on all,
 * in turn, the best of three runs each. Every program prints nanoseconds an operation; what counts is the ratio, machines are noisy.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const rounds = 3;
const folder = 'runtime/bench';
const wanted = process.argv.slice(2);
const names = readdirSync(folder)
  .filter((file) => file.endsWith('.go'))
  .map((file) => file.slice(0, -3))
  .filter((name) => wanted.length === 0 || wanted.includes(name));
const binaries = mkdtempSync(join(tmpdir(), 'gots-bench-'));
const go = spawnSync('go', ['version'], { encoding: 'utf8' }).stdout?.trim();

function measure(command, args, env = {}) {
  const { stdout, stderr, status } = spawnSync(command, args, {
    encoding: 'utf8',
    env: { ...process.env, ...env },
  });
  if (status !== 0) throw new Error(`${command} ${args.join(' ')}: ${stderr}`);
  return Number(stdout);
}

console.log(
  `node ${process.version}${go ? `, ${go}` : ', no Go here'}; nanoseconds an operation, best of ${rounds}\n`,
);
console.log(
  `${''.padEnd(12)}${['gots', 'go', 'go, all', 'gots/go'].map((title) => title.padStart(12)).join('')}`,
);
try {
  for (const name of names) {
    const file = join(folder, `${name}.go`);
    const binary = join(binaries, name);
    if (go) spawnSync('go', ['build', '-o', binary, file], { stdio: 'inherit' });
    const best = { gots: Infinity, go: Infinity, all: Infinity };
    for (let round = 0; round < rounds; round++) {
      best.gots = Math.min(best.gots, measure(process.execPath, ['dist/gots.js', 'run', file]));
      if (!go) continue;
      best.go = Math.min(best.go, measure(binary, [], { GOMAXPROCS: '1' }));
      best.all = Math.min(best.all, measure(binary, []));
    }
    const cells = [best.gots, best.go, best.all].map((time) =>
      time === Infinity ? '-' : time.toFixed(time < 100 ? 1 : 0),
    );
    const ratio = go ? (best.gots / Math.min(best.go, best.all)).toFixed(2) : '-';
    console.log(name.padEnd(12) + [...cells, ratio].map((cell) => cell.padStart(12)).join(''));
  }
} finally {
  rmSync(binaries, { recursive: true });
}

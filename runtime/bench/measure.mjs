/**
 * Runs contestants in turn, round after round, and takes medians: a machine that is busy for a while is busy for all of them. What counts in
 * the end are ratios.
 */
import { spawnSync } from 'node:child_process';

/** @typedef {{ command: string, args: string[], env?: Record<string, string | undefined>, cwd?: string }} Contestant */

/**
 * Medians by contestant. One that fails has none, and is left out of the rounds that follow.
 * @param {Record<string, Contestant>} contestants
 * @param {number} rounds
 * @param {(contestant: Contestant) => number} measured
 * @param {(line: string) => void} progress
 * @param {(name: string, error: unknown) => void} failed
 * @returns {Record<string, number>}
 */
export function inTurn(contestants, rounds, measured, progress, failed = warn) {
  const times = new Map(Object.keys(contestants).map((name) => [name, /** @type {number[]} */ ([])]));
  for (let round = 1; round <= rounds; round++) {
    for (const [name, list] of times) {
      progress(`${name}, round ${round} of ${rounds}`);
      try {
        list.push(measured(contestants[name]));
      } catch (error) {
        if (name === 'gots') throw error;
        progress('');
        failed(name, error);
        times.delete(name);
      }
    }
  }
  return Object.fromEntries([...times].map(([name, list]) => [name, median(list)]));
}

/** @param {string} name @param {unknown} error */
function warn(name, error) {
  console.error(`${name} failed: ${String(error).split('\n')[0]}`);
}

/** The number that a program prints. @param {Contestant} contestant */
export function printed(contestant) {
  const number = Number(output(contestant) || Number.NaN);
  if (Number.isNaN(number)) throw new Error(`${contestant.args.at(-1)} printed no number`);
  return number;
}

/** Milliseconds that a program takes, from the outside. @param {Contestant} contestant */
export function wallTime(contestant) {
  const start = performance.now();
  output(contestant);
  return performance.now() - start;
}

/** @param {Contestant} contestant */
export function output({ command, args, env, cwd }) {
  const { stdout, stderr, status, signal, error } = spawnSync(command, args, {
    cwd,
    encoding: 'utf8',
    env: { ...process.env, ...env },
    timeout: 300_000,
    maxBuffer: 1 << 28,
  });
  if (status === 0) return stdout;
  throw new Error(
    `${error ?? ((stderr || stdout || '').trim() || signal || `exit status ${status}`)} (${command} ${args.join(' ')})`,
  );
}

/** @param {readonly number[]} numbers */
export function median(numbers) {
  const sorted = [...numbers].sort((a, b) => a - b);
  const half = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2;
}

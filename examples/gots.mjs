/**
 * Runs the built command line (dist/gots.js) as a process, the way a user does; tests and the conformance harness look at what comes out.
 */
import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

export const cli = fileURLToPath(new URL('../dist/gots.js', import.meta.url));

/**
 * @param {readonly string[]} args
 * @param {{ cwd?: string, input?: string, env?: Record<string, string>, timeout?: number }} [options]
 * @returns {Promise<import('./expectation.mjs').Outcome>} status is null when the time was up (60 s unless told)
 */
export function gots(args, { cwd, input = '', env = {}, timeout = 60_000 } = {}) {
  return new Promise((resolve, reject) => {
    const { NO_COLOR: _, FORCE_COLOR: __, ...inherited } = process.env;
    const child = spawn(process.execPath, [cli, ...args], {
      ...{ cwd, timeout, killSignal: 'SIGKILL' },
      // A test is of the compiler, not of what an earlier one has kept.
      env: { ...inherited, GOTSCACHE: 'off', ...env },
    });
    let stdout = '';
    let stderr = '';
    child.stdout.setEncoding('utf8').on('data', (text) => {
      stdout += text;
    });
    child.stderr.setEncoding('utf8').on('data', (text) => {
      stderr += text;
    });
    child.stdin.on('error', () => {}); // a program need not read its input
    child.stdin.end(input);
    child.on('error', reject);
    child.on('close', (status) => resolve({ stdout, stderr, status }));
  });
}

/**
 * The ways to run a program: gots, and where there is a Go toolchain also Go on one processor and on all, and Go's own way to JavaScript's
 * machines, wasm.
 */
import { join } from 'node:path';
import { output } from './measure.mjs';

const gots = join(import.meta.dirname, '../../dist/gots.js');

/** What `go version` says; undefined where there is no Go. */
export function goVersion() {
  try {
    return output({ command: 'go', args: ['version'] })
      .trim()
      .replace(/^go version /, '');
  } catch {
    return undefined;
  }
}

/** @param {readonly string[]} args @returns {import('./measure.mjs').Contestant} */
export function gotsCommand(...args) {
  return { command: process.execPath, args: [gots, ...args] };
}

/**
 * @param {{ name: string, file: string }} program
 * @param {string} scratch a folder for binaries
 * @param {boolean} withGo
 * @returns {Record<string, import('./measure.mjs').Contestant>}
 */
export function contestants({ name, file }, scratch, withGo) {
  /** @type {Record<string, import('./measure.mjs').Contestant>} */
  const all = { gots: gotsCommand('run', file) };
  if (!withGo) return all;
  const binary = join(scratch, name);
  output({ command: 'go', args: ['build', '-o', binary, file] });
  all.go = { command: binary, args: [], env: { GOMAXPROCS: '1' } };
  all.goAll = { command: binary, args: [], env: { GOMAXPROCS: undefined } };
  const wasm = `${binary}.wasm`;
  output({ command: 'go', args: ['build', '-o', wasm, file], env: { GOOS: 'js', GOARCH: 'wasm' } });
  const start = join(output({ command: 'go', args: ['env', 'GOROOT'] }).trim(), 'lib/wasm/wasm_exec_node.js');
  all.wasm = { command: process.execPath, args: ['--stack-size=8192', start, wasm] };
  return all;
}

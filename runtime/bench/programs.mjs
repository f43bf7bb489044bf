/**
 * The programs of the benchmark: `<group>/<name>.go`. Each opens with what it does and its unit, then the ratio to Go on one processor that
 * it has to keep below, and prints one number: nanoseconds an operation.
 *
 *     // Two goroutines hand a number back and forth. Nanoseconds a hand-over.
 *     // target: 0.40
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const folder = import.meta.dirname;

/** By folder, in the order of the table. */
export const groups = {
  channels: 'Channels and goroutines',
  synchronisation: 'Synchronisation and timers',
  numbers: 'Numbers',
  data: 'Data and text',
};

/**
 * @typedef {{ what: string, unit: string, target: number }} Header
 * @typedef {Header & { name: string, group: string, file: string }} Program
 */

/** @returns {Program[]} */
export function programs() {
  return Object.keys(groups).flatMap((group) =>
    readdirSync(join(folder, group))
      .filter((file) => file.endsWith('.go'))
      .sort()
      .map((file) => {
        const path = join(folder, group, file);
        return { name: file.slice(0, -3), group, file: path, ...header(readFileSync(path, 'utf8'), path) };
      }),
  );
}

/**
 * @param {string} source
 * @param {string} path
 * @returns {Header}
 */
export function header(source, path) {
  const found = /^\/\/ (.+?)\. Nanoseconds an? ([^.]+)\.\n(?:\/\/ .*\n)*?\/\/ target: ([\d.]+)\n/.exec(
    source,
  );
  if (found === null) throw new Error(`${path} does not open with what it does, its unit and a target`);
  return { what: found[1], unit: found[2], target: Number(found[3]) };
}

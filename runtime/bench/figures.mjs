/** What is measured besides the programs' times: a figure each, with a limit where there is a target. */
import { memory } from './memory.mjs';
import { peers } from './peers.mjs';
import { sizes } from './sizes.mjs';
import { start } from './start.mjs';
import { throughput } from './throughput.mjs';

/**
 * @typedef {{ what: string, value: number, unit: '×' | 'ms' | 'kB' | 'bytes' | 'lines/s' | 'ns', most?: number, least?: number }} Figure
 * @typedef {object} Circumstances
 * @property {number} rounds
 * @property {boolean} withGo
 * @property {string} scratch a folder, inside the package so that its modules find `gots`
 * @property {boolean} contents
 * @property {Record<string, Record<string, number>>} times of the programs measured, by program and contestant
 * @property {(line: string) => void} progress
 * @typedef {(circumstances: Circumstances) => Figure[] | Promise<Figure[]>} Measurement
 */

/** By the name that asks for them. @type {Record<string, { title: string, measure: Measurement }>} */
export const measurements = {
  linear: { title: 'Scaling', measure: linear },
  peers: { title: 'JavaScript peers', measure: peers },
  memory: { title: 'Memory', measure: memory },
  start: { title: 'Start', measure: start },
  throughput: { title: 'Compiler', measure: throughput },
  sizes: { title: 'Size, minified and gzipped', measure: sizes },
};

/** Ten times the waiters: their time together. @type {Measurement} */
function linear({ times }) {
  const [many, few] = [times.close?.gots, times['close-tenth']?.gots];
  if (many === undefined || few === undefined) return [];
  const what = 'time to close a channel with 100,000 waiters against 10,000';
  return [{ what, value: (10 * many) / few, unit: '×', most: 13 }];
}

/** @param {Figure} figure */
export function isMet({ value, most = Infinity, least = -Infinity }) {
  return value <= most && value >= least;
}

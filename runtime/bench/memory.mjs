/** Bytes of a goroutine that waits, its frame and closure included. */
import { join } from 'node:path';
import { gotsCommand } from './contestants.mjs';
import { output, printed } from './measure.mjs';

const folder = join(import.meta.dirname, 'memory');

/** @type {import('./figures.mjs').Measurement} */
export function memory({ scratch, progress }) {
  const out = join(scratch, 'memory');
  progress('parked goroutines');
  output(gotsCommand('compile', join(folder, 'parked.go'), '-o', out, '--target', 'js', '--no-format'));
  const args = ['--expose-gc', join(folder, 'parked.mjs'), join(out, 'main.js')];
  const value = printed({ command: process.execPath, args });
  return [{ what: 'a parked goroutine, with its frame and closure', value, unit: 'bytes', most: 250 }];
}

/**
 * Runs the module of a program, as `gots run` would have, but for two things that take time and that generated programs do not need: a thread with a deep stack,
 * and the explanation of a deadlock. `node run-module.mjs file.mjs seed [argument…]`; with a seed
 * other than 0, which goroutine runs when is left to chance.
 */
import { pathToFileURL } from 'node:url';
import { runProgram } from '../../dist/runtime/host/node.js';

const [, , file, seed, ...args] = process.argv;
const { $inits: init, main } = await import(pathToFileURL(file).href);
const shuffle = seed !== '0';
process.exit(await runProgram({ init, main, seed: Number(seed), shuffle, tools: [], args: [file, ...args] }));

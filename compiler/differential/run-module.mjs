/**
 * Runs the module of a program, as `gots run` would have, but for two things that take time and that generated programs do not need: a thread with a deep stack,
 * and the explanation of a deadlock. `node run-module.mjs file.mjs [argument…]`.
 */
import { pathToFileURL } from 'node:url';
import { runProgram } from '../../dist/runtime/host/node.js';

const { $inits: init, main } = await import(pathToFileURL(process.argv[2]).href);
process.exit(await runProgram({ init, main, seed: 1, tools: [], args: process.argv.slice(2) }));

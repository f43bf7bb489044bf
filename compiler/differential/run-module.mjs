/**
 * Runs the module of a program, as `gots run` would have: `node run-module.mjs file.mjs [argument…]`.
 */
import { pathToFileURL } from 'node:url';
import { runModule } from '../../dist/runtime/host/thread.js';

process.exit(await runModule(pathToFileURL(process.argv[2]), { seed: 1, args: process.argv.slice(2) }));

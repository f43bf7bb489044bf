/**
 * Runs the module of a program, as `gots run` would have: `node run-module.mjs file.mjs`.
 */
import { pathToFileURL } from 'node:url';
import { runModule } from '../../dist/runtime/host/thread.js';

process.exit(await runModule(pathToFileURL(process.argv[2]), { seed: 1 }));

/**
 * Prints how many bytes a parked goroutine takes: `node --expose-gc parked.mjs <compiled parked.go>`. The program is looked at when it waits for
 * the hour that it sleeps, since everything else is parked then; what there was before it started is subtracted.
 */
import { pathToFileURL } from 'node:url';

const dist = new URL('../../../dist/runtime/', import.meta.url).href;
const { NodeHost, runProgram } = await import(`${dist}host/node.js`);
const { $inits, main } = await import(pathToFileURL(process.argv[2]).href);
const goroutines = 100_000;

class Observer extends NodeHost {
  setTimer() {
    console.log((used() - before) / goroutines);
    process.exit();
  }
}

function used() {
  globalThis.gc();
  return process.memoryUsage().heapUsed;
}

const before = used();
runProgram({ init: $inits, main, host: new Observer() });

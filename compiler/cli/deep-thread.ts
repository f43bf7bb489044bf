/**
 * What uses up the stack of Node's main thread, which cannot be made deeper, is done again in a thread with a deep one: a whole command, or, of
 * `gots run`, the compilation alone, for only the main thread hears signals. The thread begins in main.ts; this file is both of its ends.
 */
import { pathToFileURL } from 'node:url';
import { parentPort, Worker, workerData } from 'node:worker_threads';
import type { buildProgram } from './built.ts';
import { Sources } from './sources.ts';
import { Stopwatch } from './stopwatch.ts';

type Job =
  | { readonly command: readonly string[] }
  | { readonly build: readonly string[]; readonly maxErrors: number };

const stackSizeMb = 256;

/** Runs a command; resolves to its exit status. */
export function commandInDepth(command: readonly string[]): Promise<number> {
  return new Promise((resolve, reject) => start({ command }).on('exit', resolve).on('error', reject));
}

/** As buildProgram. */
export function buildInDepth(
  build: readonly string[],
  maxErrors: number,
): Promise<ReturnType<typeof buildProgram>> {
  return new Promise((resolve, reject) =>
    start({ build, maxErrors })
      .on('message', resolve)
      .on('error', reject)
      .on('exit', (status) => resolve({ status })),
  );
}

function start(job: Job): Worker {
  return new Worker(pathToFileURL(process.argv[1]), { workerData: job, resourceLimits: { stackSizeMb } });
}

/** The other end. */
export async function work(): Promise<void> {
  const job: Job = workerData;
  if ('command' in job) {
    const { parse } = await import('./commands.ts');
    return parse(job.command);
  }
  const { buildProgram } = await import('./built.ts');
  const ignored = (): void => {};
  parentPort!.postMessage(
    buildProgram(job.build, new Sources(), new Stopwatch(false), job.maxErrors, ignored),
  );
}

#!/usr/bin/env node
/**
 * The command line of gots. Exit status: 0, 1 for diagnostics, 2 for a wrong command line, 70 for a mistake of gots itself;
 * `gots run` passes the program's own status through. A program that is run without flags is on its way before yargs is loaded.
 */
import { isMainThread } from 'node:worker_threads';
import { isStackOverflow } from '../../grammar/stack-overflow.ts';
import { commandInDepth, work } from './deep-thread.ts';
import { TooDeep } from './depth.ts';
import { execute } from './execute.ts';
import { Failure, internalError, status } from './failure.ts';
import { plainRun } from './split-run.ts';

async function main(args: readonly string[]): Promise<void> {
  requireFolder();
  const plain = plainRun(args);
  if (plain !== undefined) return execute(plain);
  const { parse } = await import('./commands.ts');
  await parse(args);
}

function requireFolder(): void {
  try {
    process.cwd();
  } catch {
    throw new Failure('the folder that gots is run in does not exist any more');
  }
}

for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(status.ok); // the reader went away, as in `gots … | head`
    throw error;
  });
}

(isMainThread ? main(process.argv.slice(2)) : work()).catch(async (error: unknown) => {
  if (error instanceof TooDeep || (isMainThread && isStackOverflow(error))) {
    process.on('unhandledRejection', () => {}); // yargs has a second promise that is rejected with the same error
    process.exitCode = await commandInDepth(process.argv.slice(2));
    return;
  }
  console.error(error instanceof Failure ? error.line : internalError(error));
  process.exit(error instanceof Failure ? error.status : status.internal);
});

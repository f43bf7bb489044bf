#!/usr/bin/env node
/**
 * The command line of gots. Exit status: 0, 1 for diagnostics, 2 for a wrong command line, 70 for a mistake of gots itself;
 * `gots run` passes the program's own status through. A program that is run without flags is on its way before yargs is loaded.
 */
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

main(process.argv.slice(2)).catch((error: unknown) => {
  console.error(error instanceof Failure ? error.line : internalError(error));
  process.exit(error instanceof Failure ? error.status : status.internal);
});

/**
 * Runs compiled programs one after the other, in one process: what stands in `runs.json` beside it. Before each run both output streams get a
 * line that names it, after it standard error gets the exit status: project.ts takes them apart again.
 */
import { readFileSync, writeSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { runModule } from 'gots/runtime/thread';

const runs = JSON.parse(readFileSync(new URL('runs.json', import.meta.url), 'utf8'));
for (const [i, { module, ...options }] of runs.entries()) {
  for (const fd of [1, 2]) writeSync(fd, `\0run ${i}\n`);
  const status = await runModule(pathToFileURL(module), { args: [module], ...options });
  writeSync(2, `\0status ${status}\n`);
}
process.exit(0);

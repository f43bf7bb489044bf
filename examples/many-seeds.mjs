/**
 * Runs one compiled program under many seeds, in one process: `node many-seeds.mjs <module> <root> <seeds>`. Before each run both output
 * streams get a line that names the seed, after it standard error gets the exit status: many-seeds.test.ts takes them apart again.
 */
import { writeSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { runModule } from 'gots/runtime/thread';

const [module, root, seeds] = process.argv.slice(2);
for (let seed = 1; seed <= Number(seeds); seed++) {
  for (const fd of [1, 2]) writeSync(fd, `\0seed ${seed}\n`);
  const status = await runModule(pathToFileURL(module), { args: [module], root, seed, virtualTime: true });
  writeSync(2, `\0status ${status}\n`);
}
process.exit(0);

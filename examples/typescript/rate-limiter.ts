// Requests are let through one every 20 milliseconds, but three may go at once when there were none for a while. A select ends it all.

import { after, chan, go, select, ticker } from 'gots/runtime';

const requests = chan<string>(10);
const allowed = chan<null>(3);
const started = performance.now();
const refill = ticker(20);

for (let i = 0; i < 3; i++) await allowed.send(null);
go(async () => {
  // A full bucket takes no more: the tick is dropped.
  for await (const _ of refill) await select({ allow: allowed.sending(null), default: true });
});

for (const name of ['a', 'b', 'c', 'd', 'e']) await requests.send(name);

const timeout = after(10_000);
for (let served = 0; served < 5; served++) {
  await allowed.recv();
  const got = await select({ request: requests, timeout });
  if (got.case === 'timeout' || !got.ok) break;
  const waited = performance.now() - started >= 19;
  console.log(`request ${got.value}: ${waited && served >= 3 ? 'limited' : 'at once'}`);
}
refill.stop();

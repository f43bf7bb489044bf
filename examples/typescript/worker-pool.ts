// Three workers share the jobs of one channel; the results come through another, which is closed when the last worker is done.

import { chan, sleep, WaitGroup } from 'gots/runtime';

interface Result {
  readonly job: number;
  readonly square: number;
}

const jobs = chan<number>();
const results = chan<Result>(3);
const workers = new WaitGroup();

async function work(): Promise<void> {
  for await (const job of jobs) {
    await sleep(10); // as long as this takes
    await results.send({ job, square: job * job });
  }
}

for (let w = 0; w < 3; w++) workers.go(work);
workers.go(async () => {
  for (let job = 1; job <= 9; job++) await jobs.send(job);
  jobs.close();
});
workers.wait().then(() => results.close());

let sum = 0;
for await (const { job, square } of results) {
  sum += square;
  if (job === 9) console.log('the last job is done');
}
console.log(`the squares add up to ${sum}`);

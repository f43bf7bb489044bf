// Three servers are asked at once; the first answer counts, the others are called off. When none answers in time, that is an error.

import { chan, go, sleep, withTimeout } from 'gots/runtime';

const servers = [
  { name: 'Lisbon', delay: 60 },
  { name: 'Oslo', delay: 10 },
  { name: 'Quito', delay: 90 },
];

/** Asks one server, which takes its time. */
async function ask(name: string, delay: number, signal: AbortSignal): Promise<string> {
  await sleep(delay, signal);
  return `${name} says hello`;
}

/** The first answer of any server, in so many milliseconds. */
function firstAnswer(milliseconds: number): Promise<string | undefined> {
  return withTimeout(milliseconds, (signal) => {
    const answers = chan<string>();
    for (const { name, delay } of servers)
      go(async () => answers.send(await ask(name, delay, signal), signal));
    return answers.recv(signal); // and then the signal is aborted, which ends the others
  });
}

console.log(await firstAnswer(5000));
try {
  console.log(await firstAnswer(2));
} catch (error) {
  console.log(`${(error as Error).name}: ${(error as Error).message}`);
}

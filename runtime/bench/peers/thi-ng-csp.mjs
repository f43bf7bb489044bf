/** The programs with @thi.ng/csp. Its channels have room for at least one value. */
import { channel, select } from '@thi.ng/csp';

async function pingPong(turns) {
  const [a, b] = [channel(), channel()];
  const other = async () => {
    for (let i = 0; i < turns; i++) await b.write((await a.read()) + 1);
  };
  other();
  let sum = 0;
  for (let i = 0; i < turns; i++) {
    await a.write(i);
    sum += await b.read();
  }
  return sum;
}

async function buffered(n) {
  const items = channel(128);
  const producer = async () => {
    for (let i = 0; i < n; i++) await items.write(i);
    items.close();
  };
  producer();
  let sum = 0;
  for await (const item of items) sum += item;
  return sum;
}

async function selectOfFour(n) {
  const channels = [channel(), channel(), channel(), channel()];
  const producer = async (to) => {
    for (let i = 0; i < n / 4; i++) await to.write(i);
  };
  for (const to of channels) producer(to);
  let sum = 0;
  for (let i = 0; i < n; i++) {
    const [item] = await select(...channels);
    sum += item;
  }
  return sum;
}

export default {
  'ping-pong': { operations: 2_000_000, run: () => pingPong(1_000_000) },
  buffered: { operations: 1_000_000, run: () => buffered(1_000_000) },
  select: { operations: 400_000, run: () => selectOfFour(400_000) },
};

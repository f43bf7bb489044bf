/** A channel as one writes it by hand in plain async/await: promises, two queues, and a select that asks all channels and takes the first. */
class Channel {
  #buffer = [];
  #senders = [];
  #receivers = [];
  #capacity;

  constructor(capacity = 0) {
    this.#capacity = capacity;
  }

  async send(value) {
    for (let receiver = this.#receivers.shift(); receiver !== undefined; receiver = this.#receivers.shift())
      if (receiver(value)) return;
    if (this.#buffer.length < this.#capacity) this.#buffer.push(value);
    else await new Promise((resolve) => this.#senders.push({ value, resolve }));
  }

  async receive() {
    const waiting = this.poll();
    if (waiting !== undefined) return waiting.value;
    return new Promise((resolve) => {
      this.#receivers.push((value) => {
        resolve(value);
        return true;
      });
    });
  }

  /** What can be received without waiting. */
  poll() {
    const sender = this.#senders.shift();
    if (sender === undefined) return this.#buffer.length > 0 ? { value: this.#buffer.shift() } : undefined;
    sender.resolve();
    if (this.#capacity === 0) return { value: sender.value };
    this.#buffer.push(sender.value);
    return { value: this.#buffer.shift() };
  }

  /** `take` says whether it wants a value; it is asked at most once. */
  offerTo(take) {
    this.#receivers.push(take);
  }
}

async function select(channels) {
  for (const channel of channels) {
    const waiting = channel.poll();
    if (waiting !== undefined) return waiting.value;
  }
  return new Promise((resolve) => {
    let taken = false;
    for (const channel of channels) {
      channel.offerTo((value) => {
        if (taken) return false;
        taken = true;
        resolve(value);
        return true;
      });
    }
  });
}

async function pingPong(turns) {
  const [a, b] = [new Channel(), new Channel()];
  const other = async () => {
    for (let i = 0; i < turns; i++) await b.send((await a.receive()) + 1);
  };
  other();
  let sum = 0;
  for (let i = 0; i < turns; i++) {
    await a.send(i);
    sum += await b.receive();
  }
  return sum;
}

async function buffered(n) {
  const channel = new Channel(128);
  const producer = async () => {
    for (let i = 0; i < n; i++) await channel.send(i);
  };
  producer();
  let sum = 0;
  for (let i = 0; i < n; i++) sum += await channel.receive();
  return sum;
}

async function selectOfFour(n) {
  const channels = Array.from({ length: 4 }, () => new Channel());
  const producer = async (channel) => {
    for (let i = 0; i < n / 4; i++) await channel.send(i);
  };
  for (const channel of channels) producer(channel);
  let sum = 0;
  for (let i = 0; i < n; i++) sum += await select(channels);
  return sum;
}

export default {
  'ping-pong': { operations: 2_000_000, run: () => pingPong(1_000_000) },
  buffered: { operations: 2_000_000, run: () => buffered(2_000_000) },
  select: { operations: 1_000_000, run: () => selectOfFour(1_000_000) },
};

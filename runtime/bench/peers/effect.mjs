/**
 * The programs with Effect: fibers and queues. There is no select: it polls the queues, and when all are empty races peeks at them (takes that lose
 * a race could lose values). A stream that merges the four takes longer.
 */
import { Effect, Option, Queue } from 'effect';

const pingPong = (turns) =>
  Effect.gen(function* () {
    const [a, b] = [yield* Queue.bounded(0), yield* Queue.bounded(0)];
    const other = Effect.gen(function* () {
      for (let i = 0; i < turns; i++) yield* Queue.offer(b, (yield* Queue.take(a)) + 1);
    });
    yield* Effect.forkChild(other);
    let sum = 0;
    for (let i = 0; i < turns; i++) {
      yield* Queue.offer(a, i);
      sum += yield* Queue.take(b);
    }
    return sum;
  });

const buffered = (n) =>
  Effect.gen(function* () {
    const queue = yield* Queue.bounded(128);
    const producer = Effect.gen(function* () {
      for (let i = 0; i < n; i++) yield* Queue.offer(queue, i);
    });
    yield* Effect.forkChild(producer);
    let sum = 0;
    for (let i = 0; i < n; i++) sum += yield* Queue.take(queue);
    return sum;
  });

const selectOfFour = (n) =>
  Effect.gen(function* () {
    const queues = [];
    for (let k = 0; k < 4; k++) queues.push(yield* Queue.bounded(1));
    const producer = Effect.fnUntraced(function* (queue) {
      for (let i = 0; i < n / 4; i++) yield* Queue.offer(queue, i);
    });
    for (const queue of queues) yield* Effect.forkChild(producer(queue));
    const ready = Effect.raceAllFirst(queues.map((queue) => Queue.peek(queue)));
    const select = Effect.gen(function* () {
      for (;;) {
        for (const queue of queues) {
          const item = yield* Queue.poll(queue);
          if (Option.isSome(item)) return item.value;
        }
        yield* ready;
      }
    });
    let sum = 0;
    for (let i = 0; i < n; i++) sum += yield* select;
    return sum;
  });

export default {
  'ping-pong': { operations: 1_000_000, run: () => Effect.runPromise(pingPong(500_000)) },
  buffered: { operations: 1_000_000, run: () => Effect.runPromise(buffered(1_000_000)) },
  select: { operations: 400_000, run: () => Effect.runPromise(selectOfFour(400_000)) },
};

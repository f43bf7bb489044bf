/**
 * The state of one `for … range f`, f a function. The function that is the loop's body asks `enter` first and ends with `next` or `leave`; when f has returned,
 * `end` tells how the loop was left. Invariant: an iterator that does not keep to the rules panics with Go's texts.
 */
import { throwRuntimeError } from './runtime-error.ts';

const misuse = {
  done: 'range function continued iteration after function for loop body returned false',
  running: 'range function continued iteration after loop body panic',
  exhausted: 'range function continued iteration after whole loop exit',
};

export class RangeLoop {
  private state: 'ready' | keyof typeof misuse = 'ready';
  private exit = 0;
  /** What the body returned from the function it stands in. */
  // biome-ignore lint/suspicious/noExplicitAny: the results of any function
  result: any;

  enter(): void {
    if (this.state !== 'ready') throwRuntimeError(misuse[this.state]);
    this.state = 'running';
  }

  /** The turn is over: the next, please. */
  next(): true {
    this.state = 'ready';
    return true;
  }

  /** No more turns. `exit` says where to go on, `result` with what. */
  leave(exit: number, result?: unknown): false {
    this.state = 'done';
    this.exit = exit;
    this.result = result;
    return false;
  }

  /** The iterator has returned. */
  end(): number {
    if (this.state === 'running') {
      throwRuntimeError('range function recovered a loop body panic and did not resume panicking');
    }
    this.state = 'exhausted';
    return this.exit;
  }
}

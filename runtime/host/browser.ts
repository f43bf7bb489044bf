// A browser (a tab or a Web Worker) as a host. Output goes to a function, line by line or as it comes; there is no standard input unless one is given.

import type { Host, WallTime } from './host.ts';

export interface BrowserOptions {
  /** Takes output: UTF-8 bytes for standard output (1) or standard error (2). console.log and console.error, by line, when left out. */
  readonly write?: (fd: number, bytes: Uint8Array) => void;
  /** Gives standard input: up to `max` bytes, or null at its end. */
  readonly read?: (max: number) => Promise<Uint8Array | null>;
  readonly args?: readonly string[];
  readonly env?: Readonly<Record<string, string | undefined>>;
  readonly root?: string;
}

export class BrowserHost implements Host {
  readonly args: readonly string[];
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly root: string;
  private readonly output: (fd: number, bytes: Uint8Array) => void;
  private readonly input: (max: number) => Promise<Uint8Array | null>;
  private readonly started = performance.now();
  private channel: InstanceType<typeof MessageChannel> | null = null;
  private readonly tasks: (() => void)[] = [];
  private gathered = '';
  private fd = 1;

  constructor(options: BrowserOptions = {}) {
    this.args = options.args ?? ['program'];
    this.env = options.env ?? {};
    this.root = options.root ?? '';
    this.output = options.write ?? toConsole();
    this.input = options.read ?? (() => Promise.resolve(null));
  }

  write(fd: number, data: string | Uint8Array): void {
    if (fd !== this.fd) this.flush();
    this.fd = fd;
    if (typeof data === 'string') {
      this.gathered += data;
      if (this.gathered.length > 16_384) this.flush();
      return;
    }
    this.flush();
    this.output(fd, data.slice());
  }

  flush(): void {
    const text = this.gathered;
    if (text === '') return;
    this.gathered = '';
    this.output(
      this.fd,
      Uint8Array.from(text, (unit) => unit.charCodeAt(0)),
    );
  }

  read(max: number): Promise<Uint8Array | null> {
    return this.input(max);
  }

  nanotime(): number {
    return Math.round((performance.now() - this.started) * 1e6);
  }

  walltime(): WallTime {
    const milliseconds = performance.timeOrigin + performance.now();
    const seconds = Math.floor(milliseconds / 1000);
    return { seconds, nanoseconds: Math.floor((milliseconds - seconds * 1000) * 1e6) };
  }

  setTimer(delay: number, callback: () => void): () => void {
    const timer = setTimeout(callback, Math.min(Math.ceil(delay / 1e6), 2 ** 31 - 1));
    return () => clearTimeout(timer);
  }

  /** By a message: a task of its own, without the four milliseconds that nested timeouts take. */
  macrotask(callback: () => void): void {
    this.tasks.push(callback);
    (this.channel ??= this.openChannel()).port2.postMessage(null);
  }

  private openChannel(): InstanceType<typeof MessageChannel> {
    const channel = new MessageChannel();
    // Node's types for MessagePort lack it.
    (channel.port1 as unknown as { onmessage: () => void }).onmessage = () => this.tasks.shift()?.();
    return channel;
  }

  seed(): number {
    return Math.floor(Math.random() * 2 ** 32);
  }

  onSignal(): () => void {
    return () => {};
  }

  /** A page is never at its end. */
  onExhausted(_callback: () => void): void {}

  sourceMap(): string | null {
    return null;
  }
}

/** Writes whole lines to the console; what remains of the last one when it is long. */
function toConsole(): (fd: number, bytes: Uint8Array) => void {
  const decoders = [new TextDecoder(), new TextDecoder()];
  const rest = ['', ''];
  return (fd, bytes) => {
    const to = fd === 2 ? 1 : 0;
    const lines = (rest[to] + decoders[to].decode(bytes, { stream: true })).split('\n');
    rest[to] = lines.pop()!;
    for (const line of lines) (to === 1 ? console.error : console.log)(line);
  };
}

// What a program needs of the world it runs in: output, input, time, randomness, an end. Implemented by node.ts and browser.ts, and by fake.ts for tests.
//
// Invariant: nothing below the host touches process, window or a clock; and a host never calls into the runtime but through the callbacks given to it.

export interface Host {
  /** Writes to standard output (1) or standard error (2). A string holds one byte per character, as Go's strings do here. */
  write(fd: number, data: string | Uint8Array): void;
  /** Makes sure that everything written has left. */
  flush(): void;
  /** Up to `max` bytes of standard input, or null at its end. */
  read(max: number): Promise<Uint8Array | null>;

  /** Nanoseconds on a clock that never goes back, counted from anywhere near the program's start (so that the number is exact). */
  nanotime(): number;
  /** The time of day: seconds since 1970 (UTC), and nanoseconds. */
  walltime(): WallTime;
  /** Calls back once after so many nanoseconds, as a task of its own. Gives the function that cancels it. */
  setTimer(delay: number, callback: () => void): () => void;
  /** Calls back as soon as the host has had its turn: a task, never a microtask. */
  macrotask(callback: () => void): void;

  /** A seed for the program's random numbers. */
  seed(): number;
  /** os.Args, the program's name first. */
  readonly args: readonly string[];
  readonly env: Readonly<Record<string, string | undefined>>;
  /** The folder that Go file names are relative to; reports print them below it. '' when there is none. */
  readonly root: string;
  /** Calls back at every signal of that name ('SIGINT'), until the function it gives is called. */
  onSignal(name: string, callback: () => void): () => void;
  /** Calls back whenever nothing is left that could make anything happen, where a host can know: when Node would end the process. */
  onExhausted?(callback: () => void): void;
  /** Bytes of memory in use and reserved, where the host knows. */
  memory?(): { readonly used: number; readonly reserved: number };
  /** The source map of an emitted module, as JSON text, or null. */
  sourceMap(url: string): string | null;
}

/** A scope that a function was made in, with those of its variables that hold objects. */
export interface Scope {
  /** Whether these are the variables of a module. */
  readonly module: boolean;
  readonly variables: readonly (readonly [name: string, value: unknown])[];
}

export interface WallTime {
  readonly seconds: number;
  readonly nanoseconds: number;
}

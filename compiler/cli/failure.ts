/**
 * The ways a command ends without a result, each with its exit status. Whatever else is thrown is a mistake of gots itself.
 */
export const status = { ok: 0, diagnostics: 1, usage: 2, internal: 70 } as const;

/** Something is wrong with what the user gave: one line to standard error, never a stack. */
export class Failure extends Error {
  readonly status: number;

  constructor(message: string, exitStatus: number = status.diagnostics) {
    super(message);
    this.status = exitStatus;
  }

  /** What is printed. */
  get line(): string {
    return `gots: ${this.message}`;
  }
}

/** The same with a place in a file: looks like a diagnostic. */
export class FailureAt extends Failure {
  override get line(): string {
    return this.message;
  }
}

/** The command line itself is wrong. */
export function usage(message: string): Failure {
  return new Failure(`${message}\nSee gots --help.`, status.usage);
}

/** The last resort: says so in one line; GOTS_DEBUG=1 shows the stack. */
export function internalError(error: unknown): string {
  const detail = error instanceof Error ? error : new Error(String(error));
  const line = `gots: internal error: ${`${detail.name}: ${detail.message}`.replace(/\s*\n\s*/g, ' ')}`;
  const stack = process.env.GOTS_DEBUG ? `\n${detail.stack}` : '';
  return `${line} (please report this, with the program that caused it)${stack}`;
}

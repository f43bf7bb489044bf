/** Runs `body` as the inside of a breakable JavaScript statement, and says whether its label is needed. */
import type { Fn, Target } from './function.ts';
import { jsLabel } from './statement.ts';

/** Structured loops and switches: `break` and `continue` are JavaScript's own, with the label where one is named. */
export function inStructured<T>(
  fn: Fn,
  label: string | undefined,
  loop: boolean,
  body: () => T,
): { result: T; prefix: string } {
  const text = jsLabel(label);
  const target: Target = { jsLabel: text, used: false, plain: () => false };
  fn.enclosing.push({ label, break: target, continue: loop ? target : undefined });
  const result = body();
  fn.enclosing.pop();
  return { result, prefix: target.used ? `${text}: ` : '' };
}

/** The same for statements spread over states. */
export function inStates(
  fn: Fn,
  label: string | undefined,
  breakState: number,
  continueState: number | undefined,
  body: () => void,
): void {
  fn.enclosing.push({
    label,
    break: { state: breakState },
    continue: continueState === undefined ? undefined : { state: continueState },
  });
  body();
  fn.enclosing.pop();
}

/** What of `gots run …` belongs to gots, and what to the program: that begins after a folder, or after the last .go file in a row. */

/** Separates the two by a `--`; one ahead of the files only ends the flags. */
export function splitRun(args: readonly string[]): string[] {
  const takesValue = new Set(['--seed', '--seeds', '--trace', '--max-errors']);
  let at = 1;
  while (at < args.length && args[at].startsWith('-') && args[at] !== '--')
    at += takesValue.has(args[at]) ? 2 : 1;
  const flags = args.slice(0, at);
  const rest = args.slice(args[at] === '--' ? at + 1 : at);
  const end = endOfInputs(rest, 0);
  return end < rest.length
    ? [...flags, ...rest.slice(0, end), '--', ...rest.slice(end)]
    : [...flags, ...rest];
}

/** Of a command line without flags, which needs no parser. */
export function plainRun(
  args: readonly string[],
): { readonly inputs: readonly string[]; readonly args: readonly string[] } | undefined {
  if (args[0] !== 'run' || args.length < 2 || args[1].startsWith('-')) return undefined;
  const end = endOfInputs(args, 1);
  return { inputs: args.slice(1, end), args: args.slice(end) };
}

function endOfInputs(args: readonly string[], first: number): number {
  let end = first + 1;
  if (args[first]?.endsWith('.go')) while (args[end]?.endsWith('.go')) end++;
  return end;
}

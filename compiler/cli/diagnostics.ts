/**
 * Diagnostics as text on standard error: `file:line:col: message [Code]`, with a code frame on a terminal.
 */
import { isAbsolute, join } from 'node:path';
import { placeString } from '../../grammar/index.ts';
import type { CompileResult } from '../compile.ts';
import type { Diagnostic } from '../diagnostics.ts';
import { codeFrame } from './code-frame.ts';
import { status } from './failure.ts';
import type { Program } from './program.ts';
import { shownPath } from './shown-path.ts';

export interface Style {
  readonly frames: boolean;
  readonly colours: boolean;
}

/** NO_COLOR beats FORCE_COLOR; both beat what the stream is. */
export function styleOf(stream: { readonly isTTY?: boolean }, env: NodeJS.ProcessEnv): Style {
  const forced = env.FORCE_COLOR !== undefined && env.FORCE_COLOR !== '' && env.FORCE_COLOR !== '0';
  const terminal = stream.isTTY === true;
  const colours = env.NO_COLOR
    ? false
    : forced || (terminal && env.TERM !== 'dumb' && env.FORCE_COLOR !== '0');
  return { frames: terminal || forced, colours };
}

/** Prints what there is to say and gives the exit status: 1 when there are errors. */
export function reportDiagnostics(program: Program, result: CompileResult, most: number): number {
  const style = styleOf(process.stderr, process.env);
  const shown = result.diagnostics.slice(0, most > 0 ? most : undefined);
  for (const diagnostic of shown)
    process.stderr.write(`${formatDiagnostic(program, result, diagnostic, style)}\n`);
  if (shown.length < result.diagnostics.length) process.stderr.write('too many errors\n');
  return result.diagnostics.some((d) => d.severity === 'error') ? status.diagnostics : status.ok;
}

export function formatDiagnostic(
  program: Pick<Program, 'root'>,
  { fset }: Pick<CompileResult, 'fset'>,
  { pos, end, message, code, severity }: Diagnostic,
  style: Style,
): string {
  const paint = (sgr: number) => (text: string) => (style.colours ? `\x1b[${sgr}m${text}\x1b[0m` : text);
  const [first, ...more] = message.split('\n');
  const kind = severity === 'warning' ? 'warning: ' : '';
  const place = fset.position(pos);
  const file = fset.file(pos);
  const tag = paint(2)(`[${code}]`);
  const rest = more.map((line) => `\n${line}`).join('');
  if (place === undefined || file === undefined) return `${kind}${first} ${tag}${rest}`;

  const told = file.told(pos - file.base);
  const shown = isAbsolute(told.file) ? told.file : shownPath(join(program.root, told.file));
  const at = placeString(file.name.startsWith('gots/') ? place : { ...told, file: shown });
  const head = `${paint(36)(at)}: ${kind}${paint(1)(first)} ${tag}${rest}`;
  if (!style.frames) return head;
  const from = place.utf16 - 1;
  const lineText = (line: number) => file.lineText(line);
  const lines = file.lineStarts().length;
  const to = Math.max(from + 1, Math.min(from + (end - pos), lineText(place.line).length));
  const accent = paint(severity === 'warning' ? 33 : 31);
  return `${head}\n${codeFrame({ lineText, lines, line: place.line, from, to }, accent, paint(2))}\n`;
}

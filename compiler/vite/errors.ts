/**
 * Diagnostics as Vite's overlay and terminal want them: the first with its place and frame, all of them in the message.
 */
import { join } from 'node:path';
import { codeFrame } from '../cli/code-frame.ts';
import { formatDiagnostic } from '../cli/diagnostics.ts';
import { Failure } from '../cli/failure.ts';
import type { Library } from '../cli/library.ts';

export interface ViteError {
  readonly message: string;
  readonly id?: string;
  readonly loc?: { readonly file: string; readonly line: number; readonly column: number };
  readonly frame?: string;
}

/** undefined when the library has no errors. */
export function errorOf({ program, result }: Library): ViteError | undefined {
  const errors = result.diagnostics.filter((d) => d.severity === 'error');
  if (errors.length === 0) return undefined;
  const message = errors
    .map((d) => formatDiagnostic(program, result, d, { frames: false, colours: false }))
    .join('\n');
  const [{ pos, end }] = errors;
  const place = result.fset.position(pos);
  const source = result.fset.file(pos);
  if (place === undefined || source === undefined) return { message };
  const from = place.utf16 - 1;
  const lineText = (line: number): string => source.lineText(line);
  const to = Math.max(from + 1, Math.min(from + (end - pos), lineText(place.line).length));
  const plain = (text: string): string => text;
  const frame = codeFrame(
    { lineText, lines: source.lineStarts().length, line: place.line, from, to },
    plain,
    plain,
  );
  const file = join(program.root, source.name);
  return { message, id: file, loc: { file, line: place.line, column: from }, frame };
}

/** What else can be wrong with the files, in one line. */
export function failureOf(error: unknown): ViteError {
  if (error instanceof Failure) return { message: error.message };
  throw error;
}

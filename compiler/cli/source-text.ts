/**
 * Reads .go files as Go does: UTF-8, nothing else. Invariant: what gets through is text the scanner can work on; a file that is not
 * Go source at all gets one clear message instead of hundreds.
 */
import { statSync } from 'node:fs';
import { Failure, FailureAt } from './failure.ts';
import { Sources } from './sources.ts';

const mostBytes = 64 * 1024 * 1024;

/** `shown` is the name for messages. */
export function readSource(path: string, shown: string, sources = new Sources()): string {
  const stat = statSync(path, { throwIfNoEntry: false });
  if (stat?.isFile() === false) throw new Failure(`${shown}: not a regular file`);
  const size = stat?.size ?? 0;
  if (size > mostBytes) {
    throw new Failure(
      `${shown}: file is too large (${Math.ceil(size / 2 ** 20)} MB, the limit is ${mostBytes / 2 ** 20} MB)`,
    );
  }
  const bytes = sources.bytes(path);
  const nul = bytes.indexOf(0);
  if (nul >= 0)
    throw new FailureAt(`${place(bytes, nul, shown)}: invalid NUL character (is this a Go file?) [Syntax]`);
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  if (text.includes('\uFFFD')) {
    const invalid = firstInvalid(bytes);
    if (invalid >= 0) throw new FailureAt(`${place(bytes, invalid, shown)}: invalid UTF-8 encoding [Syntax]`);
  }
  return text;
}

/** file:line:column of a byte. */
function place(bytes: Uint8Array, offset: number, shown: string): string {
  let line = 1;
  let start = 0;
  for (let i = bytes.indexOf(10); i >= 0 && i < offset; i = bytes.indexOf(10, i + 1)) {
    line++;
    start = i + 1;
  }
  return `${shown}:${line}:${offset - start + 1}`;
}

/** The offset of the first byte that is not part of a well-formed UTF-8 sequence, or -1. */
function firstInvalid(bytes: Uint8Array): number {
  let low = 0;
  const decoder = new TextDecoder('utf-8', { fatal: true });
  while (low < bytes.length) {
    const size = sequenceLength(bytes[low]);
    try {
      decoder.decode(bytes.subarray(low, low + size));
    } catch {
      return low;
    }
    low += size;
  }
  return -1;
}

function sequenceLength(first: number): number {
  if (first >= 0xf0) return 4;
  if (first >= 0xe0) return 3;
  return first >= 0xc0 ? 2 : 1;
}

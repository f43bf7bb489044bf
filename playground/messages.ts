/**
 * What the page and its two workers say to each other. Invariant: plain data only; every answer carries the id of its request, so that the
 * page can drop answers it no longer waits for.
 */
import type { SourceText } from './program.ts';

export interface CompileRequest {
  readonly id: number;
  readonly files: readonly SourceText[];
  /** 'js' to run it; its modules import the runtime and std by URL, below `runtime`. */
  readonly target: 'ts' | 'js';
  readonly runtime: string;
}

export interface Problem {
  /** '' when it belongs to no file. */
  readonly file: string;
  readonly line: number;
  /** As Go counts, in bytes. */
  readonly column: number;
  /** Offsets in the file's text, in UTF-16 units. */
  readonly from: number;
  readonly to: number;
  readonly message: string;
  readonly code: string;
  readonly severity: 'error' | 'warning';
}

export interface Module {
  /** The import path of its package. */
  readonly path: string;
  readonly name: string;
  readonly text: string;
  /** The source map, as JSON text. */
  readonly map: string;
}

export interface Compiled {
  readonly id: number;
  readonly problems: readonly Problem[];
  readonly modules: readonly Module[];
  /** The compiler itself failed. */
  readonly failure?: string;
}

export interface RunRequest {
  /** In dependency order, main last. */
  readonly modules: readonly Module[];
  readonly virtualTime: boolean;
  readonly seed?: number;
}

export type RunEvent =
  | { readonly fd: number; readonly bytes: Uint8Array }
  | { readonly status: number }
  | { readonly failure: string };

/** How modules of one program name each other until they have URLs. */
export function placeholder(path: string): string {
  return `program:${path}`;
}

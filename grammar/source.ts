/**
 * Source files and positions.
 *
 * A `Pos` is one number, as in go/token: the file's base in the `FileSet` plus the UTF-16 offset in its text. 0 means “nowhere”.
 * Everything that speaks about a place (nodes, diagnostics, source maps) carries a Pos and asks the FileSet for file, line and column.
 */
import type { LineDirective } from './line-directive.ts';

export type Pos = number;
export const noPos: Pos = 0;
/** Positions in files that several compilations share begin here; all remain below what engines keep as small integers. */
const sharedBase: Pos = 2 ** 29;

/** A place a person can find. `line` and `column` are 1-based; `column` counts bytes of UTF-8 as Go does, `utf16` counts UTF-16 units as editors do. */
export interface Position {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly utf16: number;
}

/** A place as people are told of it: line directives count. `column` is 0 when a directive leaves it open. */
export type ToldPosition = Pick<Position, 'file' | 'line' | 'column'>;

/** The place is in a file of SharedFiles. */
export function isShared(pos: Pos): boolean {
  return pos >= sharedBase;
}

/** A version of the language before the newest. */
export interface LanguageVersion {
  /** 21 for go1.21. */
  readonly minor: number;
  /** What messages say of where it comes from: the go line of go.mod, or a //go:build line. */
  readonly origin: string;
}

export class SourceFile {
  readonly name: string;
  readonly text: string;
  readonly base: number;
  /** What it is written in; undefined for the newest. */
  readonly version: LanguageVersion | undefined;
  private lines: number[] | undefined;
  /** In the order of the text; the scanner adds them. */
  readonly directives: LineDirective[] = [];

  constructor(name: string, text: string, base: number, version?: LanguageVersion) {
    this.name = name;
    this.text = text;
    this.base = base;
    this.version = version;
  }

  /** Offsets at which the lines of this file begin. */
  lineStarts(): readonly number[] {
    if (this.lines === undefined) {
      this.lines = [0];
      for (let i = this.text.indexOf('\n'); i >= 0; i = this.text.indexOf('\n', i + 1))
        this.lines.push(i + 1);
    }
    return this.lines;
  }

  /** The 1-based line that holds the UTF-16 offset. */
  lineAt(offset: number): number {
    const starts = this.lineStarts();
    let low = 0;
    let high = starts.length;
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if (starts[middle] <= offset) low = middle;
      else high = middle;
    }
    return low + 1;
  }

  /** The text of a 1-based line, without its line end. */
  lineText(line: number): string {
    const starts = this.lineStarts();
    const end = line < starts.length ? starts[line] - 1 : this.text.length;
    return this.text.slice(starts[line - 1], end).replace(/\r$/, '');
  }

  position(offset: number): Position {
    const { line, utf16 } = this.place(offset);
    const before = this.text.slice(offset - utf16 + 1, offset);
    return { file: this.name, line, column: byteLength(before) + 1, utf16 };
  }

  /** The same without the column in bytes, which takes as long as the line is. */
  place(offset: number): { readonly line: number; readonly utf16: number } {
    const line = this.lineAt(offset);
    return { line, utf16: offset - this.lineStarts()[line - 1] + 1 };
  }

  told(offset: number): ToldPosition {
    const at = this.position(offset);
    const index = this.directives.findLastIndex((d) => d.offset <= offset);
    if (index < 0) return at;
    const { offset: start, line, column } = this.directives[index];
    const named = this.directives.slice(0, index + 1).findLast((d) => d.file !== undefined)?.file;
    const file = named === undefined ? this.name : beside(this.name, named);
    const from = this.position(start);
    if (column === 0 || at.line > from.line)
      return { file, line: line + at.line - from.line, column: column === 0 ? 0 : at.column };
    return { file, line, column: column + at.column - from.column };
  }
}

/** All files of one compilation; hands out bases so that every Pos is unique. */
export class FileSet {
  readonly files: SourceFile[] = [];
  /** Those that other compilations have too, in the order of their bases, which begin at `sharedBase`. */
  private readonly shared: SourceFile[] = [];
  private next = 1;

  /** With `shared` the file is for other compilations too, if there is room for it. */
  add(
    name: string,
    text: string,
    { version, shared }: { version?: LanguageVersion; shared?: SharedFiles } = {},
  ): SourceFile {
    const common = shared?.add(name, text);
    if (common !== undefined) {
      this.include(common);
      return common;
    }
    const file = new SourceFile(name, text, this.next, version);
    this.next += text.length + 1;
    this.files.push(file);
    return file;
  }

  /** A file whose base was handed out by SharedFiles. */
  include(file: SourceFile): void {
    this.shared.splice(this.shared.findLastIndex((other) => other.base <= file.base) + 1, 0, file);
  }

  file(pos: Pos): SourceFile | undefined {
    const files = isShared(pos) ? this.shared : this.files;
    let low = 0;
    let high = files.length;
    if (pos <= 0 || high === 0) return undefined;
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if (files[middle].base <= pos) low = middle;
      else high = middle;
    }
    return files[low];
  }

  position(pos: Pos): Position | undefined {
    const file = this.file(pos);
    return file?.position(pos - file.base);
  }

  told(pos: Pos): ToldPosition | undefined {
    const file = this.file(pos);
    return file?.told(pos - file.base);
  }
}

/** Hands out bases that no other file has in any compilation. */
export class SharedFiles {
  private next = sharedBase;

  /** Undefined when there is no room left. */
  add(name: string, text: string): SourceFile | undefined {
    if (this.next + text.length >= 2 * sharedBase) return undefined;
    const file = new SourceFile(name, text, this.next);
    this.next += text.length + 1;
    return file;
  }
}

/** `file:line:column`, without a column that is not known. */
export function placeString({ file, line, column }: ToldPosition): string {
  return column === 0 ? `${file}:${line}` : `${file}:${line}:${column}`;
}

/** A file named in another one: relative to its folder. */
function beside(file: string, name: string): string {
  return name.startsWith('/') ? name : file.slice(0, file.lastIndexOf('/') + 1) + name;
}

function byteLength(text: string): number {
  let n = text.length;
  for (let i = 0; i < text.length; i++) {
    const c = text.charCodeAt(i);
    if (c >= 0x800) n += c >= 0xd800 && c <= 0xdfff ? 1 : 2;
    else if (c >= 0x80) n += 1;
  }
  return n;
}

/** Source maps from positions in emitted text to positions in .go files. */
import { GenMapping, maybeAddSegment, setSourceContent, toEncodedMap } from '@jridgewell/gen-mapping';
import type { FileSet, Pos, SourceFile } from '../../grammar/source.ts';

/** A version 3 source map, with .go files as sources. */
export interface SourceMap {
  readonly version: 3;
  readonly sources: readonly string[];
  readonly sourcesContent?: readonly string[];
  readonly names: readonly string[];
  readonly mappings: string;
}

export class MapBuilder {
  private readonly fset: FileSet;
  private readonly map = new GenMapping();
  private readonly files = new Set<SourceFile>();

  constructor(fset: FileSet) {
    this.fset = fset;
  }

  /** `line` and `column` are 0-based, in the emitted text. */
  add(line: number, column: number, pos: Pos): void {
    if (pos === 0) return;
    const file = this.fset.file(pos);
    if (file === undefined) return;
    this.files.add(file);
    const at = file.place(pos - file.base);
    maybeAddSegment(this.map, line, column, file.name, at.line - 1, at.utf16 - 1);
  }

  finish(): SourceMap {
    for (const f of this.files) setSourceContent(this.map, f.name, f.text);
    const { sources, sourcesContent, names, mappings } = toEncodedMap(this.map);
    return {
      version: 3,
      sources: sources.map((s) => s ?? ''),
      sourcesContent: (sourcesContent ?? []).map((s) => s ?? ''),
      names: [...names],
      mappings,
    };
  }
}

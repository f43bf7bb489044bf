/** Which lines of a Go file and of the module emitted for its package belong together, read from the source map; and how editors show them. */

import { type Extension, RangeSet, StateEffect, StateField } from '@codemirror/state';
import { Decoration, type DecorationSet, EditorView } from '@codemirror/view';
import { decodedMappings, TraceMap } from '@jridgewell/trace-mapping';
import type { Module } from './messages.ts';

/** Lines are counted from 1. */
export class LinkedLines {
  private readonly toGo = new Map<number, Set<number>>();
  private readonly toGenerated = new Map<number, Set<number>>();
  /** Generated lines above which one does not look: empty ones, and those of another file. */
  private readonly ends = new Set<number>();

  /** `file`: the Go file. */
  constructor({ text, map }: Module, file: string) {
    const trace = new TraceMap(map);
    const source = trace.sources.indexOf(file);
    decodedMappings(trace).forEach((segments, index) => {
      for (const [, from, line] of segments) {
        if (line === undefined) continue;
        if (from !== source) {
          this.ends.add(index + 1);
          continue;
        }
        add(this.toGo, index + 1, line + 1);
        add(this.toGenerated, line + 1, index + 1);
      }
    });
    text.split('\n').forEach((line, index) => {
      if (line === '') this.ends.add(index + 1);
    });
  }

  /** A line that came from nowhere in particular belongs to what stands above it. */
  goLines(generated: number): number[] {
    let line = generated;
    while (line > 1 && !this.toGo.has(line) && !this.ends.has(line)) line--;
    return [...(this.toGo.get(line) ?? [])].sort((a, b) => a - b);
  }

  generatedLines(go: number): number[] {
    return [...(this.toGenerated.get(go) ?? [])].sort((a, b) => a - b);
  }
}

function add(map: Map<number, Set<number>>, key: number, value: number): void {
  const values = map.get(key);
  if (values === undefined) map.set(key, new Set([value]));
  else values.add(value);
}

const setLines = StateEffect.define<readonly number[]>();
const mark = Decoration.line({ class: 'cm-linked' });

const field = StateField.define<DecorationSet>({
  create: () => Decoration.none,
  update(shown, { changes, effects, state }) {
    let next = shown.map(changes);
    for (const effect of effects) {
      if (!effect.is(setLines)) continue;
      const lines = effect.value.filter((line) => line <= state.doc.lines);
      next = RangeSet.of(lines.map((line) => mark.range(state.doc.line(line).from)));
    }
    return next;
  },
  provide: (shown) => EditorView.decorations.from(shown),
});

export const linkedLines: Extension = field;

/** Highlights lines (in ascending order), and shows the first when none of them can be seen. */
export function highlightLines(view: EditorView, lines: readonly number[], reveal: boolean): void {
  view.dispatch({ effects: setLines.of(lines) });
  const first = lines.find((line) => line <= view.state.doc.lines);
  if (!reveal || first === undefined) return;
  const { top, bottom } = view.lineBlockAt(view.state.doc.line(first).from);
  const { scrollTop, clientHeight } = view.scrollDOM;
  if (top >= scrollTop && bottom <= scrollTop + clientHeight) return;
  view.scrollDOM.scrollTop = Math.max(0, top - clientHeight / 3);
}

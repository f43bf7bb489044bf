/** Searching in an editor, loaded when it is first asked for. */
import { highlightSelectionMatches, openSearchPanel, search, searchKeymap } from '@codemirror/search';
import { StateEffect } from '@codemirror/state';
import { type EditorView, keymap } from '@codemirror/view';

export function openSearch(view: EditorView): void {
  const extensions = [search({ top: true }), highlightSelectionMatches(), keymap.of(searchKeymap)];
  view.dispatch({ effects: StateEffect.appendConfig.of(extensions) });
  openSearchPanel(view);
}

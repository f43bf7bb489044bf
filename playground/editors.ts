/** The two editors: Go, which one writes, and TypeScript, which one reads. Both take their colours from the style sheet. */
import { defaultKeymap, history, historyKeymap, indentWithTab } from '@codemirror/commands';
import { goLanguage } from '@codemirror/lang-go';
import {
  bracketMatching,
  HighlightStyle,
  indentOnInput,
  indentUnit,
  syntaxHighlighting,
} from '@codemirror/language';
import { lintGutter, lintKeymap } from '@codemirror/lint';
import { EditorState, type Extension } from '@codemirror/state';
import {
  drawSelection,
  EditorView,
  highlightActiveLine,
  highlightActiveLineGutter,
  highlightSpecialChars,
  keymap,
  lineNumbers,
} from '@codemirror/view';
import { tags } from '@lezer/highlight';
import { linkedLines } from './linked-lines.ts';
import { typescript } from './typescript.ts';

const colours = HighlightStyle.define([
  { tag: [tags.keyword, tags.modifier, tags.operatorKeyword], color: 'var(--keyword)' },
  { tag: [tags.string, tags.character, tags.regexp, tags.escape], color: 'var(--string)' },
  { tag: [tags.number, tags.bool, tags.null, tags.atom], color: 'var(--number)' },
  { tag: [tags.typeName, tags.className, tags.standard(tags.typeName)], color: 'var(--type)' },
  { tag: [tags.comment, tags.lineComment, tags.blockComment], color: 'var(--comment)', fontStyle: 'italic' },
]);

const theme = EditorView.theme({
  '&': { height: '100%', color: 'var(--text)', backgroundColor: 'var(--back)' },
  '&.cm-focused': { outline: 'none' },
  '.cm-scroller': {
    fontFamily: "ui-monospace, 'SF Mono', Menlo, Consolas, monospace",
    fontSize: '13px',
    lineHeight: '1.5',
  },
  '.cm-content': { caretColor: 'var(--text)' },
  '.cm-cursor': { borderLeftColor: 'var(--text)' },
  '.cm-gutters': {
    backgroundColor: 'var(--back)',
    color: 'var(--soft)',
    border: 'none',
  },
  '.cm-lineNumbers .cm-gutterElement': { paddingRight: '7px' },
  '.cm-activeLine, .cm-activeLineGutter': {
    backgroundColor: 'color-mix(in srgb, var(--line) 30%, transparent)',
  },
  '.cm-linked, .cm-linked.cm-activeLine': { backgroundColor: 'var(--linked)' },
  '.cm-selectionBackground, &.cm-focused > .cm-scroller > .cm-selectionLayer .cm-selectionBackground': {
    backgroundColor: 'var(--selection)',
  },
  '.cm-tooltip, .cm-panels': {
    backgroundColor: 'var(--bar)',
    color: 'var(--text)',
    borderColor: 'var(--line)',
  },
  '.cm-matchingBracket, &.cm-focused .cm-matchingBracket': { backgroundColor: 'var(--selection)' },
  '.cm-selectionMatch': { backgroundColor: 'var(--linked)' },
});

function openSearch(view: EditorView): boolean {
  import('./search.ts').then((module) => module.openSearch(view));
  return true;
}

const shared: Extension = [
  lineNumbers(),
  highlightSpecialChars(),
  drawSelection(),
  EditorState.allowMultipleSelections.of(true),
  bracketMatching(),
  keymap.of([{ key: 'Mod-f', run: openSearch, preventDefault: true }]),
  syntaxHighlighting(colours),
  theme,
  linkedLines,
  EditorState.tabSize.of(4),
];

export interface GoEditorEvents {
  changed(): void;
  moved(): void;
  run(): void;
}

/** The state of one Go file; an editor shows one at a time. */
export function goState(text: string, label: string, events: GoEditorEvents): EditorState {
  const start = () => {
    events.run();
    return true;
  };
  const run = { key: 'Mod-Enter', run: start, preventDefault: true };
  return EditorState.create({
    doc: text,
    extensions: [
      shared,
      goLanguage,
      history(),
      indentOnInput(),
      indentUnit.of('\t'),
      highlightActiveLine(),
      highlightActiveLineGutter(),
      lintGutter(),
      keymap.of([run, ...defaultKeymap, ...historyKeymap, ...lintKeymap, indentWithTab]),
      EditorView.contentAttributes.of({
        'aria-label': label,
        'aria-description': 'Escape, then Tab, leaves the editor',
      }),
      EditorView.updateListener.of((update) => {
        if (update.docChanged) events.changed();
        if (update.docChanged || update.selectionSet) events.moved();
      }),
    ],
  });
}

export function generatedView(parent: HTMLElement, moved: () => void): EditorView {
  return new EditorView({
    parent,
    extensions: [
      shared,
      typescript,
      EditorState.readOnly.of(true),
      keymap.of([...defaultKeymap]),
      EditorView.contentAttributes.of({ 'aria-label': 'TypeScript' }),
      EditorView.updateListener.of((update) => {
        if (update.selectionSet && !update.docChanged) moved();
      }),
    ],
  });
}

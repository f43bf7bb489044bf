/**
 * The playground: a program in the editor, what gots makes of it, and what it does. Invariant: what is shown as generated or marked as wrong
 * belongs to the text in the editor, or is on its way.
 */
import { type Diagnostic, setDiagnostics } from '@codemirror/lint';
import { type EditorState, Text } from '@codemirror/state';
import { EditorView } from '@codemirror/view';
import { Compiler } from './compiler.ts';
import { type GoEditorEvents, generatedView, goState } from './editors.ts';
import { exampleNames, exampleTitle, loadExample } from './examples.ts';
import { highlightLines, LinkedLines } from './linked-lines.ts';
import type { Compiled, Module, Problem } from './messages.ts';
import { Output } from './output.ts';
import { packageOf, type SourceText } from './program.ts';
import { Run } from './runner.ts';
import { fromHash, type Shared, toHash } from './share.ts';
import { forget, keep, kept, type Origin, read, write } from './storage.ts';
import { setUpTabs } from './tabs.ts';
import { setUpTheme } from './theme.ts';

const element = <T extends HTMLElement>(id: string) => document.getElementById(id) as T;
const [runButton, stopButton, shareButton] = ['run', 'stop', 'share'].map((id) =>
  element<HTMLButtonElement>(id),
);
const resetButton = element<HTMLButtonElement>('reset');
const menu = element<HTMLSelectElement>('examples');
const virtualTime = element<HTMLInputElement>('virtual-time');
const seed = element<HTMLInputElement>('seed');
const output = new Output(element('text'));
const firstHint = 'What the program prints comes here.';
const runtime = new URL('./run/', document.baseURI).href;
const compiler = new Compiler(runtime);

/** Files by name; the state of the one that is shown is in the editor. */
let states = new Map<string, EditorState>();
let active = '';
let modules: readonly Module[] = [];
let problems: readonly Problem[] = [];
let links: LinkedLines | undefined;
let run: Run | undefined;
let starting = 0;
let origin: Origin = { example: '' };
/** The program as its origin gives it. */
let original = '';

const events: GoEditorEvents = { changed, moved: linkFromGo, run: start };
const editor = new EditorView({ parent: element('editor') });
const generated = generatedView(element('generated'), linkFromGenerated);
const view = setUpTabs(document.querySelector('[role=tablist]')!, document.querySelector('main')!);

// The program

function files(): SourceText[] {
  if (active !== '') states.set(active, editor.state);
  return [...states].map(([name, state]) => ({ name, text: state.doc.toString() }));
}

/** What a link would share. */
function program(): Shared {
  return { files: files(), virtualTime: virtualTime.checked, seed: seedOf(seed.value) };
}

/** Opens the program as it was left, or as its origin gives it. */
function openFrom(from: Origin, program: Shared): void {
  origin = from;
  original = JSON.stringify(program);
  open(kept(from) ?? program);
}

function reset(): void {
  open(JSON.parse(original));
  editor.focus();
}

function keepEdits(): void {
  if (original === '') return;
  const edited = program();
  const same = JSON.stringify(edited) === original;
  if (same) forget(origin);
  else keep(origin, edited);
  resetButton.hidden = same;
}

function open({ files, ...options }: Shared): void {
  stop();
  output.clear(firstHint);
  showStatus('');
  states = new Map(files.map(({ name, text }) => [name, goState(text, name, events)]));
  virtualTime.checked = options.virtualTime;
  seed.value = options.seed === undefined ? '' : String(options.seed);
  active = '';
  modules = problems = [];
  show(files[0].name);
  compileNow();
}

function show(name: string): void {
  if (active !== '') states.set(active, editor.state);
  active = name;
  editor.setState(states.get(name)!);
  element('files').replaceChildren(
    ...[...states.keys()].map((file) => {
      const button = document.createElement('button');
      button.textContent = file;
      button.setAttribute('aria-pressed', String(file === name));
      button.addEventListener('click', () => show(file));
      return button;
    }),
  );
  showProblems();
  showGenerated();
}

// Compiling while one types

let timer = 0;
let wanted = 0;

function changed(): void {
  clearTimeout(timer);
  timer = window.setTimeout(compileNow, 120);
}

async function compileNow(): Promise<void> {
  clearTimeout(timer);
  keepEdits();
  const mine = ++wanted;
  const result = await compiler.compile(files(), 'ts');
  if (mine !== wanted || result === undefined) return;
  problems = result.failure === undefined ? result.problems : [failed(result.failure)];
  if (result.modules.length > 0) modules = result.modules;
  showProblems();
  showGenerated();
}

function failed(failure: string): Problem {
  const message = `internal error: ${failure} (please report this, with the program that caused it)`;
  return { file: '', line: 0, column: 0, from: 0, to: 0, message, code: 'Internal', severity: 'error' };
}

function showProblems(): void {
  const { length } = editor.state.doc;
  const marks = problems
    .filter(({ file }) => file === active)
    .map(({ from, to, message, severity }): Diagnostic => {
      const start = Math.min(from, length);
      return { from: start, to: Math.min(Math.max(to, start), length), message, severity };
    });
  editor.dispatch(setDiagnostics(editor.state, marks));
  const summary = element('problems');
  const [first] = problems;
  const more = problems.length > 1 ? ` (and ${problems.length - 1} more)` : '';
  const place = first?.file ? `${first.file}:${first.line}:${first.column}: ` : '';
  const text = first === undefined ? '' : `${place}${first.message.split('\n')[0]}${more}`;
  if (summary.textContent === text) return;
  if (first?.file) {
    const button = document.createElement('button');
    button.append(text);
    button.title = text;
    button.addEventListener('click', () => goTo(first));
    summary.replaceChildren(button);
  } else summary.textContent = text;
}

/** Shows the place of a problem. */
function goTo({ file, from }: Problem): void {
  if (file !== active) show(file);
  view('editor');
  const anchor = Math.min(from, editor.state.doc.length);
  editor.dispatch({ selection: { anchor }, effects: EditorView.scrollIntoView(anchor, { y: 'center' }) });
  editor.focus();
}

// The generated code beside it

function showGenerated(): void {
  const path = packageOf(files(), active);
  const module = modules.find((each) => each.path === path);
  const text = Text.of((module?.text ?? '').split('\n'));
  if (!generated.state.doc.eq(text)) {
    generated.dispatch({
      changes: { from: 0, to: generated.state.doc.length, insert: text },
      selection: { anchor: 0 },
    });
  }
  links = module && new LinkedLines(module, active);
  const stale = modules.length > 0 && problems.some(({ severity }) => severity === 'error');
  element('generated-state').textContent = stale ? 'of the last version without errors' : '';
  linkFromGo();
}

function linkFromGo(): void {
  const line = editor.state.doc.lineAt(editor.state.selection.main.head).number;
  highlightLines(generated, links?.generatedLines(line) ?? [], true);
  queueMicrotask(() => highlightLines(editor, [], false)); // an editor that tells of its update cannot be updated yet
}

function linkFromGenerated(): void {
  const line = generated.state.doc.lineAt(generated.state.selection.main.head).number;
  highlightLines(editor, links?.goLines(line) ?? [], true);
  queueMicrotask(() => highlightLines(generated, [line], false));
}

// Running

async function start(): Promise<void> {
  stop();
  const mine = ++starting;
  output.clear('');
  showStatus('Compiling…', 'busy');
  stopButton.disabled = false;
  view('output');
  const result = await compiler.compile(files(), 'js');
  if (mine !== starting || result === undefined) return;
  const errors = messages(result);
  if (errors !== '') {
    output.add('error', errors);
    return ended(1);
  }
  showStatus('Running', 'busy');
  run = new Run(
    runtime,
    { modules: result.modules, virtualTime: virtualTime.checked, seed: seedOf(seed.value) },
    (event) => {
      if ('fd' in event) output.write(event.fd, event.bytes);
      else if ('status' in event) ended(event.status);
      else {
        output.add('error', `gots: internal error: ${event.failure}\n`);
        ended(70);
      }
    },
  );
}

/** As the command line prints them. */
function messages({ problems, failure }: Compiled): string {
  const list = failure === undefined ? problems : [failed(failure)];
  if (!list.some(({ severity }) => severity === 'error')) return '';
  return list
    .map(({ file, line, column, message, code }) => {
      const [first, ...rest] = message.split('\n');
      return `${[`${file === '' ? '' : `${file}:${line}:${column}: `}${first} [${code}]`, ...rest].join('\n')}\n`;
    })
    .join('');
}

function ended(status: number): void {
  output.flush();
  run = undefined;
  stopButton.disabled = true;
  output.hint('The program printed nothing.');
  showStatus(`Exit status ${status}`, status !== 0 ? 'bad' : '');
}

function stop(): void {
  starting++;
  run?.stop();
  run = undefined;
  if (stopButton.disabled) return;
  output.flush();
  stopButton.disabled = true;
  showStatus('Stopped');
}

function showStatus(text: string, kind: '' | 'bad' | 'busy' = ''): void {
  element('status').textContent = text;
  element('status').className = kind;
}

function seedOf(text: string): number | undefined {
  const number = Number(text);
  return text.trim() !== '' && Number.isSafeInteger(number) ? number : undefined;
}

// Everything around it

let noticeTimer = 0;

function notice(text: string): void {
  element('notice').textContent = text;
  clearTimeout(noticeTimer);
  noticeTimer = window.setTimeout(() => element('notice').replaceChildren(), 4000);
}

async function share(): Promise<void> {
  const shared = program();
  const hash = await toHash(shared);
  history.replaceState(null, '', hash);
  origin = { link: hash };
  original = JSON.stringify(shared);
  keepEdits();
  try {
    await navigator.clipboard.writeText(location.href);
    notice('Link copied');
  } catch {
    notice('The link is in the address bar');
  }
}

async function openFromAddress(): Promise<boolean> {
  try {
    const { hash } = location;
    const shared = await fromHash(hash);
    if (shared === undefined) return false;
    menu.value = '';
    openFrom({ link: hash }, shared);
    return true;
  } catch {
    notice('This link is damaged');
    return false;
  }
}

async function openExample(name: string): Promise<void> {
  menu.value = name;
  const example = await loadExample(name);
  if (menu.value !== name) return;
  menu.title = example.about;
  write('gots-example', name);
  openFrom({ example: name }, { files: example.files, virtualTime: example.virtualTime });
}

menu.append(new Option('Examples', '', false, false));
menu.options[0].disabled = menu.options[0].hidden = true;
menu.append(...exampleNames.map((name) => new Option(exampleTitle(name), name)));
menu.addEventListener('change', () => {
  if (location.hash !== '') history.replaceState(null, '', location.pathname + location.search);
  openExample(menu.value);
  view('editor');
});
runButton.addEventListener('click', start);
stopButton.addEventListener('click', stop);
shareButton.addEventListener('click', share);
resetButton.addEventListener('click', reset);
virtualTime.addEventListener('change', keepEdits);
seed.addEventListener('input', keepEdits);
addEventListener('pagehide', keepEdits);
addEventListener('hashchange', openFromAddress);
setUpTheme(element('theme'));
if (!(await openFromAddress())) {
  const last = read('gots-example') ?? '';
  await openExample(exampleNames.includes(last) ? last : 'prime-sieve');
}

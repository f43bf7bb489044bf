// The view: a form, a row for each source, the answer. Who asks whom, and when it is over, is Go's (search.go).
import { New, type Search, type Source } from './search.go';
import './style.css';

const sleep = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));

/** A source that takes its time, and fails now and then. */
function source(name: string, fastest: number, slowest: number, failing = 0): Source {
  return {
    Name: name,
    async Ask(query) {
      await sleep(fastest + Math.random() * (slowest - fastest));
      if (Math.random() < failing) throw new Error('is not available');
      return `“${query}”, says ${name}`;
    },
  };
}

const sources = [
  source('Almanac', 300, 1500),
  source('Bestiary', 500, 900, 0.3),
  source('Chronicle', 200, 2500),
  source('Dictionary', 700, 1200, 0.2),
];

const find = <E extends HTMLElement>(selector: string) => document.querySelector<E>(selector)!;
const form = find<HTMLFormElement>('form');
const query = find<HTMLInputElement>('#query');
const timeout = find<HTMLInputElement>('#timeout');
const cancel = find<HTMLButtonElement>('#cancel');
const answer = find('#answer');
const rows = new Map(
  sources.map(({ Name }) => {
    const row = document.createElement('li');
    row.innerHTML = '<span class="name"></span><span class="state">idle</span>';
    row.firstElementChild!.textContent = Name;
    find('#sources').append(row);
    return [Name, row];
  }),
);

const words: Record<string, string> = { asking: 'asking…', won: 'first', lost: 'too late' };

async function show(search: Search): Promise<void> {
  for await (const { Source, State } of search.Events()!) {
    const row = rows.get(Source)!;
    row.dataset.state = State in words ? State : 'failed';
    row.lastElementChild!.textContent = words[State] ?? State;
  }
}

let current: Search | null = null;

form.addEventListener('submit', async (event) => {
  event.preventDefault();
  current?.Cancel();
  const search = New();
  current = search;
  cancel.disabled = false;
  form.ariaBusy = 'true';
  answer.textContent = '';
  answer.dataset.state = '';
  const shown = show(search);
  let text: string;
  let state = 'won';
  try {
    ({ Text: text } = await search.First(query.value, sources, timeout.valueAsNumber, sleep));
  } catch (error) {
    text = (error as Error).message;
    state = 'failed';
  }
  await shown;
  if (current !== search) return;
  answer.textContent = text;
  answer.dataset.state = state;
  cancel.disabled = true;
  form.ariaBusy = 'false';
});

cancel.addEventListener('click', () => current?.Cancel());

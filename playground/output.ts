/**
 * The output of a program: what arrives is shown thirty times a second. Invariant: the page holds no more than the last `most` characters, however
 * much a program writes.
 */
const most = 100_000;

/** What the program writes, and what gots has to say instead. */
type Kind = 'stdout' | 'stderr' | 'error';

export class Output {
  private readonly element: HTMLElement;
  private decoders = new Map<number, TextDecoder>();
  private pending: { readonly kind: Kind; text: string }[] = [];
  private size = 0;
  private frame = 0;

  constructor(element: HTMLElement) {
    this.element = element;
  }

  /** `hint` stands there until something comes. */
  clear(hint: string): void {
    this.element.textContent = '';
    this.hint(hint);
    this.decoders = new Map();
    this.pending = [];
    this.size = 0;
  }

  hint(text: string): void {
    this.element.dataset.hint = text;
  }

  /** UTF-8, whatever pieces it comes in. */
  write(fd: number, bytes: Uint8Array): void {
    let decoder = this.decoders.get(fd);
    if (decoder === undefined) this.decoders.set(fd, (decoder = new TextDecoder()));
    this.add(fd === 2 ? 'stderr' : 'stdout', decoder.decode(bytes, { stream: true }));
  }

  add(kind: Kind, text: string): void {
    const last = this.pending.at(-1);
    if (last?.kind === kind) last.text = (last.text + text).slice(-most);
    else this.pending.push({ kind, text: text.slice(-most) });
    this.frame ||= window.setTimeout(() => this.flush(), 30);
  }

  /** Shows what has arrived. */
  flush(): void {
    clearTimeout(this.frame);
    this.frame = 0;
    const { scrollTop, scrollHeight, clientHeight } = this.element;
    const atEnd = scrollTop + clientHeight >= scrollHeight - 4;
    for (const { kind, text } of this.pending) {
      const last = this.element.lastElementChild;
      if (last?.className === kind) last.append(text);
      else {
        const span = document.createElement('span');
        span.className = kind;
        span.append(text);
        this.element.append(span);
      }
      this.size += text.length;
    }
    this.pending = [];
    if (this.size > most * 1.5) this.drop();
    if (atEnd) this.element.scrollTop = this.element.scrollHeight;
  }

  private drop(): void {
    let surplus = this.size - most;
    this.size = most;
    for (const span of [...this.element.children]) {
      const text = span.textContent ?? '';
      if (text.length > surplus) {
        span.textContent = text.slice(surplus);
        break;
      }
      surplus -= text.length;
      span.remove();
    }
  }
}

/** Dark or light: what the system prefers, until one says otherwise. */
import { read, write } from './storage.ts';

const key = 'gots-theme';

export function setUpTheme(button: HTMLElement): void {
  const system = matchMedia('(prefers-color-scheme: dark)');
  const show = () => {
    const dark = (read(key) ?? (system.matches ? 'dark' : 'light')) === 'dark';
    document.documentElement.dataset.theme = dark ? 'dark' : 'light';
    button.setAttribute('aria-pressed', String(dark));
  };
  button.addEventListener('click', () => {
    write(key, document.documentElement.dataset.theme === 'dark' ? 'light' : 'dark');
    show();
  });
  system.addEventListener('change', show);
  show();
}

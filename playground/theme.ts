/** Dark or light: what the system prefers, until one says otherwise. */
const key = 'gots-theme';

export function setUpTheme(button: HTMLElement): void {
  const system = matchMedia('(prefers-color-scheme: dark)');
  const show = () => {
    const dark = (localStorage.getItem(key) ?? (system.matches ? 'dark' : 'light')) === 'dark';
    document.documentElement.dataset.theme = dark ? 'dark' : 'light';
    button.setAttribute('aria-pressed', String(dark));
  };
  button.addEventListener('click', () => {
    localStorage.setItem(key, document.documentElement.dataset.theme === 'dark' ? 'light' : 'dark');
    show();
  });
  system.addEventListener('change', show);
  show();
}

/** On narrow screens one view is shown at a time: tabs, which the arrow keys go through. Invariant: exactly one tab is selected, and it alone takes focus. */

/** Gives what shows a view by its id. */
export function setUpTabs(list: HTMLElement, main: HTMLElement): (id: string) => void {
  const tabs = [...list.querySelectorAll<HTMLElement>('[role=tab]')];
  const show = (id: string): void => {
    main.dataset.view = id;
    for (const tab of tabs) {
      const selected = tab.getAttribute('aria-controls') === id;
      tab.setAttribute('aria-selected', String(selected));
      tab.tabIndex = selected ? 0 : -1;
    }
  };
  const choose = (tab: HTMLElement): void => show(tab.getAttribute('aria-controls')!);
  for (const tab of tabs) tab.addEventListener('click', () => choose(tab));
  list.addEventListener('keydown', (event) => {
    const at = tabs.indexOf(document.activeElement as HTMLElement);
    const to = { ArrowLeft: at - 1, ArrowRight: at + 1, Home: 0, End: -1 }[event.key];
    if (at < 0 || to === undefined) return;
    const tab = tabs.at(to % tabs.length)!;
    event.preventDefault();
    choose(tab);
    tab.focus();
  });
  choose(tabs[0]);
  return show;
}

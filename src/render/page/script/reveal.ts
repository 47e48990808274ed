/** Shows which of letter and record is seen where there is room for one. */
export function showView(view: 'letter' | 'record'): void {
  document.body.dataset['view'] = view;
  for (const button of document.querySelectorAll<HTMLButtonElement>('.views button'))
    button.setAttribute('aria-pressed', String(button.dataset['view'] === view));
}

export function startViews(): void {
  showView('record');
  for (const button of document.querySelectorAll<HTMLButtonElement>('.views button'))
    button.addEventListener('click', () => showView(button.dataset['view'] === 'record' ? 'record' : 'letter'));
}

/** Brings an element into sight: opens what is folded around it, turns to its side of the page, scrolls. */
export function reveal(element: Element): void {
  for (let up = element.parentElement; up; up = up.parentElement) if (up instanceof HTMLDetailsElement) up.open = true;
  const pane = element.closest('.pane');
  if (pane) showView(pane.classList.contains('record') ? 'record' : 'letter');
  element.scrollIntoView({ block: 'center', inline: 'nearest' });
}

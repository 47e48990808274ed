/** Data that the renderer wrote into the page for the script. */
export function readData<Data>(root: ParentNode, name: string): Data | null {
  const element = root.querySelector(`script.${name}`);
  return element?.textContent ? (JSON.parse(element.textContent) as Data) : null;
}

/** An element of the page that the renderer always writes. */
export function required<Kind extends Element = HTMLElement>(root: ParentNode, selector: string): Kind {
  const element = root.querySelector<Kind>(selector);
  if (!element) throw new Error(`the page has no ${selector}`);
  return element;
}

/** Data that the renderer wrote into the page for the script, `null` where there is none. */
export function readData(root: ParentNode, name: string): unknown {
  const text = root.querySelector(`script.${name}`)?.textContent;
  return text ? JSON.parse(text) : null;
}

/** An element of the page that the renderer always writes. */
export function required<Kind extends Element>(root: ParentNode, selector: string, kind: new () => Kind): Kind {
  const element = root.querySelector(selector);
  if (element instanceof kind) return element;
  throw new Error(`the page has no ${selector}`);
}

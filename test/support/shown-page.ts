import axe from 'axe-core';
import type { Page } from 'playwright-core';

/** The element that shows a value of the record. */
export const value = (pointer: string): string => `[id="${pointer}"]`;

/** The words that are marked in the letter, run by run. */
export const marked = (page: Page): Promise<string[]> =>
  page.evaluate<string[]>(`[...document.querySelectorAll('.letter .chosen')].map((each) => each.textContent)`);

export const focused = (page: Page): Promise<string> => page.evaluate<string>('document.activeElement.id');

export const clean = (text: string): string =>
  text
    .replace(/[\u2010\u2011]/g, '-')
    .replace(/\u2019/g, "'")
    .replace(/\s+/g, ' ');

/** Without what may stand between and behind the pieces of a value. */
export const letters = (text: string): string => clean(text).replace(/[\s\u2013;.,]/g, '');

/** In sight in the pane that it scrolls in. */
export const isInside = (page: Page, selector: string): Promise<boolean> =>
  page.evaluate<boolean>(
    `((element) => { const box = element.getBoundingClientRect(); const pane = element.closest('.pane').getBoundingClientRect();
      return box.top >= pane.top - 1 && box.bottom <= Math.min(pane.bottom, innerHeight) + 1; })(document.querySelector(${JSON.stringify(selector)}))`,
  );

interface Looking {
  /** Of the page, but for what is looked at by itself. */
  readonly exclude?: readonly string[];
  /** What else than colours could be wrong was looked at in the other theme: the page is the same. */
  readonly colours?: boolean;
}

/** Rules of axe-core about colours. */
const aboutColours = ['color-contrast', 'link-in-text-block'];

/** What axe-core finds wrong: rules of WCAG 2.2 A and AA, and best practices. The policy of a page lets in no script; the browser's own tools are not under it. */
export async function violations(page: Page, { exclude = [], colours = false }: Looking = {}): Promise<string[]> {
  if (await page.evaluate<boolean>(`typeof axe === 'undefined'`)) await page.evaluate(axe.source);
  const options = { resultTypes: ['violations'], ...(colours && { runOnly: aboutColours }) };
  const found = await page.evaluate<{ id: string; nodes: { html: string }[] }[]>(
    `axe.run(${JSON.stringify({ exclude })}, ${JSON.stringify(options)}).then(({ violations }) => violations.map(({ id, nodes }) => ({ id, nodes: nodes.map(({ html }) => ({ html })) })))`,
  );
  return found.map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 200)} (${nodes.length})`);
}

/** Where a link leads, as far as it is an address outside of the page. */

import { attribute, type HtmlElement } from './tree.js';

/** What names nothing that a reader of the letter could open. */
const inner = /^(?:javascript|data|file|about|blob|cid|mid|vbscript|resource|chrome|mhtml):/i;

/** @param base of the page: what relative addresses are relative to, where it says so */
export function addressOf(href: string, base: string | undefined): string | undefined {
  const target = href.trim().replaceAll(/[\t\n\r]/g, '');
  if (target === '' || target.startsWith('#') || inner.test(target)) return undefined;
  if (/^[a-z][a-z\d+.-]*:/i.test(target)) return direct(target);
  if (target.startsWith('//')) return `https:${target}`;
  if (base === undefined || !/^https?:\/\//i.test(base)) return undefined;
  try {
    return new URL(target, base).href;
  } catch {
    return undefined;
  }
}

/** Where an element leads, in a page that says of no address what it is relative to. */
export const linkOf = (element: HtmlElement): string | undefined =>
  element.tagName === 'a' ? addressOf(attribute(element, 'href') ?? '', undefined) : undefined;

/** Programs that lead the links of their pages over themselves: Google Docs, Outlook's Safe Links. The address stands in the link. */
const detour =
  /^https?:\/\/(?:(?:www\.)?google\.[a-z.]{2,6}\/url|[\w.-]+\.safelinks\.protection\.outlook\.com\/[\w/]{0,40})\?(?:[^#]*&)?(?:q|url)=([^&#]+)/i;

function direct(address: string): string {
  const inside = detour.exec(address)?.[1];
  if (inside === undefined) return address;
  try {
    const target = decodeURIComponent(inside);
    return /^(?:https?|mailto|ftp):/i.test(target) ? target : address;
  } catch {
    return address;
  }
}

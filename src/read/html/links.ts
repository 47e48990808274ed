/** Where a link leads, as far as it is an address outside of the page. */

/** What names nothing that a reader of the letter could open. */
const inner = /^(?:javascript|data|file|about|blob|cid|mid|vbscript|resource|chrome|mhtml):/i;

/** @param base of the page: what relative addresses are relative to, where it says so */
export function addressOf(href: string, base: string | undefined): string | undefined {
  const target = href.trim().replaceAll(/[\t\n\r]/g, '');
  if (target === '' || target.startsWith('#') || inner.test(target)) return undefined;
  if (/^[a-z][a-z\d+.-]*:/i.test(target)) return target;
  if (target.startsWith('//')) return `https:${target}`;
  if (base === undefined || !/^https?:\/\//i.test(base)) return undefined;
  try {
    return new URL(target, base).href;
  } catch {
    return undefined;
  }
}

import type { Evidence, Link } from '../model/record.js';

const schemes = new Set(['http:', 'https:', 'mailto:']);

/** An address that a reader may be led to, written as browsers read it; `null` for every other (`javascript:`, `data:`). */
export function safeLink(url: string): string | null {
  try {
    const { href, protocol } = new URL(url);
    return schemes.has(protocol) ? href : null;
  } catch {
    return null;
  }
}

/** A page's address that every program takes as it stands; a URL parser lets more through. */
export const isPage = (url: string): boolean => /^https?:\/\/[^\s<>"]+$/i.test(url);

export const isMailbox = (url: string): boolean => /^mailto:[^\s<>"]+$/i.test(url);

/** True where the text of a link says where it leads. */
export const saysAddress = ({ url, text }: Link): boolean =>
  url.replace(/^(?:mailto:|https?:\/\/)/, '') === text.replace(/^https?:\/\//, '');

/** True where one piece of evidence lies wholly inside one of the others. */
export const standsIn = ({ start, end }: Evidence, places: readonly Evidence[]): boolean =>
  places.some((place) => place.start <= start && end <= place.end);

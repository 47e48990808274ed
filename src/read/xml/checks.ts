/** What may stand where between tags. */
import { classes, forbidden } from './characters.js';
import { XmlFault } from './fault.js';

const bracket = 0x5d;

/** Whether a code unit is of a class; `undefined`, behind the last one, is of none. */
export const isOf = (kind: number, code: number | undefined): boolean => ((classes[code ?? 0] ?? 0) & kind) !== 0;

export function expectNoSectionEnd(text: string, start: number, end: number): void {
  if (end - start >= 2 && text.charCodeAt(end - 1) === bracket && text.charCodeAt(end - 2) === bracket)
    throw new XmlFault('the string "]]>" is disallowed in char data');
}

export function expectSpace(text: string): void {
  if (/[^ \t\r\n]/.test(text)) throw new XmlFault('text data outside of root node');
}

export function expectAllowed(text: string): void {
  for (let at = 0; at < text.length; at++) {
    if (isOf(forbidden, text.charCodeAt(at))) throw new XmlFault('disallowed character');
  }
}

/** How far characters mean what they say, whatever follows: not a reference without its end, a `]]` or the first half of a line end. */
export function endOfWhole(text: string, start: number): number {
  const reference = text.lastIndexOf('&');
  let end = reference >= start && !text.includes(';', reference) ? reference : text.length;
  while (end > start && (text[end - 1] === ']' || text[end - 1] === '\r')) end--;
  return end;
}

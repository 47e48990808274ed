/** What characters stand for: references, ends of lines, white space in values (XML 1.0, §2.11, §3.3.3, §4.1). */
import { isAllowed } from './characters.js';
import { XmlFault } from './fault.js';

const predefined: ReadonlyMap<string, string> = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
]);

const reference = /&(?:#(?:x([0-9a-fA-F]+)|([0-9]+))|([^;&]*))(;?)/g;

/** The characters between tags. */
export const textOf = (written: string): string => resolved(written.replace(/\r\n?/g, '\n'));

/** The value of an attribute. */
export const valueOf = (written: string): string => resolved(written.replace(/\r\n|[\t\n\r]/g, ' '));

function resolved(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(reference, (_, hexadecimal?: string, decimal?: string, name?: string, end?: string) => {
    if (end !== ';') throw new XmlFault('unfinished reference');
    if (name === undefined) return character(hexadecimal ?? decimal ?? '', hexadecimal === undefined ? 10 : 16);
    const known = predefined.get(name);
    if (known === undefined) throw new XmlFault('undefined entity');
    return known;
  });
}

function character(digits: string, base: 10 | 16): string {
  const codePoint = Number.parseInt(digits, base);
  if (!isAllowed(codePoint)) throw new XmlFault('malformed character entity');
  return String.fromCodePoint(codePoint);
}

import ICAL from 'ical.js';

/** jCal (RFC 7265): a property and a component as ical.js writes them. */
export type Property = readonly [
  name: string,
  parameters: Readonly<Record<string, string>>,
  type: string,
  ...values: (string | number)[],
];
export type Component = readonly [name: string, properties: readonly Property[], components: readonly Component[]];

/** Control characters, which TEXT cannot hold (RFC 5545, 3.3.11), are dropped; a tab is a space. Lone surrogates have no UTF-8. */
const printable = (text: string): string =>
  text
    .replace(/\r\n?|\u2028|\u2029/g, '\n')
    .replaceAll('\t', ' ')
    .replace(/[^\P{Cc}\n]/gu, '')
    .replace(/\p{Cs}/gu, '\ufffd');

export const text = (name: string, value: string): Property => [name, {}, 'text', printable(value)];

export const texts = (name: string, values: readonly string[]): Property => [
  name,
  {},
  'text',
  ...values.map(printable),
];

/** ical.js does not count the space that a continued line begins with; with it a line has 75 octets at most. */
ICAL.foldLength = 74;

/** What RFC 5545 does not know is text, as RFC 7986 and custom have it. */
const properties = { ...ICAL.design.icalendar.property };
for (const name of ['name', 'x-wr-calname', 'description', 'x-wr-caldesc']) properties[name] = { defaultType: 'text' };
const design = { ...ICAL.design.icalendar, property: properties };

/** Folded at 75 octets, lines ending in CR LF. */
export const written = (component: Component): string => `${ICAL.stringify.component(component as never, design)}\r\n`;

/** jCal (RFC 7265): a property and a component. A value of the type `unknown` stands as it is. */
export type Property = readonly [
  name: string,
  parameters: Readonly<Record<string, string>>,
  type: 'date' | 'date-time' | 'duration' | 'integer' | 'text' | 'unknown' | 'uri',
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

/** With the space that a continued line begins with, a line has 75 octets at most (RFC 5545, 3.1). */
const longest = 74;

const octetsOf = (character: string): number => {
  const code = character.codePointAt(0) ?? 0;
  return code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x1_0000 ? 3 : 4;
};

function folded(line: string): string {
  let lines = '';
  let octets = 0;
  for (const character of line) {
    octets += octetsOf(character);
    if (octets > longest) {
      lines += '\r\n ';
      octets = octetsOf(character);
    }
    lines += character;
  }
  return lines;
}

/** A value as iCalendar writes it (RFC 5545, 3.3). */
function shown(value: string | number, type: Property[2]): string {
  if (type === 'text')
    return String(value)
      .replace(/[\\;,]/g, String.raw`\$&`)
      .replaceAll('\n', String.raw`\n`);
  return type === 'date' || type === 'date-time' ? String(value).replaceAll(/[-:]/g, '') : String(value);
}

/** Each property has the type that is its own by itself (RFC 5545, 3.8), but for a day where a time is looked for. */
function lineOf([name, parameters, type, ...values]: Property): string {
  const named = Object.entries(type === 'date' ? { ...parameters, value: 'DATE' } : parameters).map(
    ([parameter, value]) => `;${parameter.toUpperCase()}=${value}`,
  );
  return folded(`${name.toUpperCase()}${named.join('')}:${values.map((value) => shown(value, type)).join(',')}`);
}

function linesOf([name, properties, components]: Component): string[] {
  const edge = name.toUpperCase();
  return [`BEGIN:${edge}`, ...properties.map(lineOf), ...components.flatMap(linesOf), `END:${edge}`];
}

/** Folded at 75 octets, lines ending in CR LF. */
export const written = (component: Component): string =>
  linesOf(component)
    .map((line) => `${line}\r\n`)
    .join('');

/** Characters that move the cursor, colour a terminal or reverse the order of what it shows; tabs and line ends too. */
const hidden = /[\u0000-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]/g;

const escaped = (character: string): string => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;

/** A name or a value on one line of a terminal: control and direction characters are written out (`\u001b`). */
export const visible = (text: string): string => text.replace(hidden, escaped);

/** The same for a text of several lines: line ends and tabs stay. */
export const visibleLines = (text: string): string =>
  text.replace(hidden, (character) => (character === '\n' || character === '\t' ? character : escaped(character)));

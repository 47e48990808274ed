/** Begin and end of a look, as terminals know them (ECMA-48, 8.3.117). */
const codes = {
  blue: [34, 39],
  bold: [1, 22],
  cyan: [36, 39],
  dim: [2, 22],
  green: [32, 39],
  red: [31, 39],
  strikethrough: [9, 29],
  underline: [4, 24],
  yellow: [33, 39],
} as const;

type Look = keyof typeof codes;
/** How words look on a terminal. */
export type Style = Look | Look[];

const code = (number: number): string => `\u001b[${number}m`;

/** Gives words a look where the terminal shows colours, and leaves them alone elsewhere. */
export const painter =
  ({ colour }: { readonly colour: boolean }) =>
  (style: Style | null, text: string): string => {
    if (!colour || style === null || text === '') return text;
    const looks = [style].flat().map((look) => codes[look]);
    const begin = looks.map(([number]) => code(number)).join('');
    const end = looks.map(([, number]) => code(number)).toReversed();
    return begin + text + end.join('');
  };

import { styleText } from 'node:util';

type Colour = 'blue' | 'bold' | 'cyan' | 'dim' | 'green' | 'red' | 'strikethrough' | 'underline' | 'yellow';
/** How words look on a terminal. Written out: the package's types ask for none of Node's. */
export type Style = Colour | Colour[];

/** Gives words a look where the terminal shows colours, and leaves them alone elsewhere. */
export const painter =
  ({ colour }: { readonly colour: boolean }) =>
  (style: Style | null, text: string): string =>
    colour && style !== null && text !== '' ? styleText(style, text, { validateStream: false }) : text;

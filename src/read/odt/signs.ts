import { privateUse, symbol } from '../printing/symbols.js';

/** A font of signs has them under the codes of letters. */
const ofSigns = /^(?:symbol|wingdings)/i;

/** Characters as their font shows them. */
export function inFont(text: string, font: string | undefined): string {
  if (font !== undefined && ofSigns.test(font)) {
    return text.replace(/[!-~\u00a1-\u00ff\uf020-\uf0ff]/g, (character) => {
      const sign = symbol(font, character.charCodeAt(0));
      return sign === '\ufffd' && character < '\uf000' ? character : sign;
    });
  }
  return /[\uf020-\uf0ff]/.test(text)
    ? text.replace(privateUse, (character) => symbol(font, character.charCodeAt(0)))
    : text;
}

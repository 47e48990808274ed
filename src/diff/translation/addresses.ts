/** `https://www.itu.int/fr/ITU-T/`, `…_f.html`: an address without what belongs to the language of the version. */
export const languageFree = (url: string): string =>
  url
    .replace(/^(?:https?:\/\/|mailto:)/i, '')
    .replace(/\/(?:en|fr|es|ar|zh|ru)(?=\/|$)/gi, '/*')
    .replace(/([-_.!])[efsarc](\.\w+)?$/i, '$1*$2')
    .replace(/\/$/, '')
    .toLowerCase();

/** `C20/57-E`, `PP-02/36-F`: the number of a document without the letter of its language. */
export const numberWithoutLanguage = (number: string): string => number.replace(/(?<=\d[\d()A-Za-z.]*)-[EFSARC]$/, '');

const printedAddress = /(?:https?:\/\/|www\.)[^\s<>"\u00ab\u00bb]+|(?<![\w.+-])[\w.+-]+@[\w-]+(?:\.[\w-]+)+/giu;
/** The letter of a language behind the number of a document, in running text. */
const languageLetter = /(?<=\d[\dA-Za-z.()]{0,12}) ?[-\u2013\u2010\u2011] ?[EFSARC](?![\p{L}\p{N}])/gu;

/** A text in which addresses and letters of languages are blank, each character in its place: what figures are left to compare. */
export const withoutAddresses = (text: string): string =>
  text
    .replace(printedAddress, (found) => ' '.repeat(found.length))
    .replace(languageLetter, (found) => ' '.repeat(found.length));

/** Windows' numbers of languages (LCID): the low ten bits are the language, whatever the country. */
const languages: Readonly<Record<number, string>> = {
  0x01: 'ar',
  0x04: 'zh',
  0x07: 'de',
  0x09: 'en',
  0x0a: 'es',
  0x0c: 'fr',
  0x10: 'it',
  0x13: 'nl',
  0x16: 'pt',
  0x19: 'ru',
};

export const languageOf = (number: number): string | undefined => languages[number & 0x03_ff];

/** Characters that have a control word (RTF 1.9.1, "Special Characters"). */
export const specialCharacters: Readonly<Record<string, string>> = {
  tab: '\t',
  line: '\n',
  lbr: '\n',
  column: '\n',
  emdash: '—',
  endash: '–',
  emspace: '\u2003',
  enspace: '\u2002',
  qmspace: '\u2005',
  lquote: '‘',
  rquote: '’',
  ldblquote: '“',
  rdblquote: '”',
  bullet: '•',
  mden: '/',
};

/** Those of a backslash and a sign: spaces and hyphens at which no line breaks; where a word may be parted is no character. */
export const specialSymbols: Readonly<Record<string, string>> = { '~': '\u00a0', _: '\u2011' };

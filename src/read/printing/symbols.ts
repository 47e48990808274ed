/**
 * Characters of symbol fonts, which files hold as code points without a meaning of their own (U+F020 to U+F0FF). Greek
 * and mathematics of Symbol, and of Wingdings what letters use: ticks, boxes, arrows, bullets, post signs.
 */
const symbolGreek = ' !∀#∃%&∋()∗+,−./0123456789:;<=>?≅ΑΒΧΔΕΦΓΗΙϑΚΛΜΝΟΠΘΡΣΤΥςΩΞΨΖ[∴]⊥_‾αβχδεφγηιϕκλμνοπθρστυϖωξψζ{|}∼';
const symbolUpper = '€ϒ′≤⁄∞ƒ♣♦♥♠↔←↑→↓°±″≥×∝∂•÷≠≡≈…⏐⎯↵ℵℑℜ℘⊗⊕∅∩∪⊃⊇⊄⊂⊆∈∉∠∇®©™∏√⋅¬∧∨⇔⇐⇑⇒⇓◊〈®©™∑';

const wingdings: Readonly<Record<number, string>> = {
  0x21: '✏',
  0x22: '✂',
  0x28: '☎',
  0x29: '✆',
  0x2a: '✉',
  0x2b: '✉',
  0x36: '⌛',
  0x3a: '💻',
  0x46: '☞',
  0x4a: '☺',
  0x6c: '•',
  0x6d: '○',
  0x6e: '■',
  0x6f: '☐',
  0x70: '☐',
  0x71: '☐',
  0x72: '☐',
  0x73: '◆',
  0x74: '◆',
  0x75: '◆',
  0x76: '•',
  0x77: '•',
  0x78: '☒',
  0x9e: '·',
  0x9f: '•',
  0xa0: '•',
  0xa1: '○',
  0xa4: '•',
  0xa7: '•',
  0xa8: '☐',
  0xd8: '•',
  0xdf: '←',
  0xe0: '→',
  0xe1: '↑',
  0xe2: '↓',
  0xe7: '←',
  0xe8: '→',
  0xf0: '⇨',
  0xfb: '✗',
  0xfc: '✓',
  0xfd: '☒',
  0xfe: '☑',
};

const wingdings2: Readonly<Record<number, string>> = {
  0x4f: '✗',
  0x50: '✓',
  0x51: '☒',
  0x52: '☑',
  0x54: '☒',
  0x2a: '☐',
  0x30: '☐',
  0xa3: '☐',
};

/** The character of `code` (with or without the private-use offset) in a font; U+FFFD where it is not known. */
export function symbol(font: string | undefined, code: number): string {
  const index = code >= 0xf0_00 && code <= 0xf0_ff ? code - 0xf0_00 : code;
  if (index < 0x20 || index > 0xff) return code > 0 && code < 0xd8_00 ? String.fromCodePoint(code) : '\ufffd';
  const name = (font ?? 'Symbol').toLowerCase();
  if (name === 'symbol') return fromSymbol(index);
  if (name === 'wingdings 2') return wingdings2[index] ?? '\ufffd';
  if (name.startsWith('wingdings')) return wingdings[index] ?? '\ufffd';
  if (name.startsWith('webdings') || name.includes('dingbats')) return '\ufffd';
  // An ordinary font: the code is the character.
  return index === code || code >= 0xf0_20 ? String.fromCodePoint(index) : '\ufffd';
}

function fromSymbol(index: number): string {
  if (index < 0x7f) return symbolGreek.charAt(index - 0x20);
  return index >= 0xa0 ? symbolUpper.charAt(index - 0xa0) || '\ufffd' : '\ufffd';
}

/** Private-use characters typed in a text. */
export const privateUse = /[\uf020-\uf0ff]/g;

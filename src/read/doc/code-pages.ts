/** The code pages that fonts of Word 95 and older stand for; from Word 97 on text that is not Latin is in UTF-16. */
const labels: Readonly<Record<number, string>> = {
  77: 'macintosh',
  128: 'shift_jis',
  129: 'euc-kr',
  134: 'gbk',
  136: 'big5',
  161: 'windows-1253',
  162: 'windows-1254',
  163: 'windows-1258',
  177: 'windows-1255',
  178: 'windows-1256',
  186: 'windows-1257',
  204: 'windows-1251',
  222: 'windows-874',
  238: 'windows-1250',
};

const decoders = new Map<number, TextDecoder>();

/** The text of these bytes in a font of this character set; `undefined` where it is Windows' Latin. */
export function decoderOf(charset: number): TextDecoder | undefined {
  const label = labels[charset];
  if (label === undefined) return undefined;
  let decoder = decoders.get(charset);
  if (!decoder) {
    decoder = new TextDecoder(label);
    decoders.set(charset, decoder);
  }
  return decoder;
}

/** Fonts of signs: their characters have no meaning of their own. */
export const symbolCharset = 2;

/**
 * Telling Markdown from plain text by its marks. Each mark is weighed: one pair of asterisks, one link is enough, but
 * what only Word's own text export writes (bookmark markers, tabs after numbers and bullets) speaks against.
 */

interface MarkdownMark {
  readonly regex: RegExp;
  /** One of these stands in every such mark: few letters have any, and for the rest the expression is not run. */
  readonly signs: readonly string[];
  /** What one such mark says for Markdown (negative: against). */
  readonly weight: number;
  /** At most this many count. */
  readonly atMost: number;
}

/** A target that cannot be words in brackets: an anchor, a scheme, a path, nothing. */
const linkTarget =
  '(?:<[^<>\\n]{0,400}>|#[^\\s()]{0,200}|[a-z]{3,8}:[^\\s()]{1,400}|(?:www\\.|\\.{0,2}/)[^\\s()]{1,400}|)';

const marks: readonly MarkdownMark[] = [
  // `# Title`
  { regex: /^ {0,3}#{1,6} +[^\s#]/gmu, signs: ['#'], weight: 2, atMost: 5 },
  // `**Objet: …**`
  { regex: /(?<!\*)\*\*[^\s*][^*\n]{0,300}\*\*(?!\*)/gu, signs: ['**'], weight: 2, atMost: 5 },
  // `[text](target)`
  {
    regex: new RegExp(`\\[(?!bookmark: )[^\\[\\]\\n]{1,300}\\]\\(${linkTarget}\\)`, 'giu'),
    signs: [']('],
    weight: 3,
    atMost: 5,
  },
  { regex: /!\[[^[\]\n]{0,300}\]\([^\s()]{1,400}\)/gu, signs: ['!['], weight: 3, atMost: 5 },
  // The row of dashes under a table's header
  { regex: /^ {0,3}\|?(?: ?:?-{2,200}:? ?\|){1,40}(?: ?:?-{2,200}:? ?)?$/gmu, signs: ['|'], weight: 3, atMost: 2 },
  // The border of a grid table, and the dashes over the columns of a simple one
  { regex: /^ {0,3}\+(?:[-=:]{3,200}\+){1,40}[ \t]*$/gmu, signs: ['+'], weight: 3, atMost: 2 },
  { regex: /^ {0,3}-{3,200}(?: {1,9}-{3,200}){1,40}[ \t]*$/gmu, signs: ['---'], weight: 1, atMost: 1 },
  // `[words]{.underline}`, `{#annex .unnumbered}`
  {
    regex: /[\])]\{[.#][\p{L}\d-]{1,60}[ }]|^#{1,6} [^\n]{1,300} \{[#.][^\s{}]{1,60}[ }]/gmu,
    signs: ['{'],
    weight: 2,
    atMost: 3,
  },
  // `\(COP\)`, `1\.`; a path of Windows (`P:\FRA\`) has letters after its backslashes
  { regex: /\\[()[\]*_.#+!~>|-]/gu, signs: ['\\'], weight: 1, atMost: 5 },
  // A hard break: two spaces at the end of a line, and a line after it
  { regex: /[^\s|] {2}\r?\n(?=[^\s])/gu, signs: ['  \n', '  \r'], weight: 0.5, atMost: 3 },
  { regex: /^\[\^[^\]\s]{1,40}\]:/gmu, signs: ['[^'], weight: 2, atMost: 2 },
  // Pandoc's dashes at the beginning of lines
  { regex: /^-{2,3} +\p{L}/gmu, signs: ['-- '], weight: 1, atMost: 2 },
  // Words struck out
  { regex: /(?<!~)~~(?!~)[^~\n]{1,300}~~(?!~)|<(?:s|del|strike)>/giu, signs: ['~~', '<'], weight: 2, atMost: 2 },
  { regex: /^(?:```|~~~)/gmu, signs: ['```', '~~~'], weight: 2, atMost: 2 },
  { regex: /&(?:amp|nbsp|lt|gt|quot|#\d{1,6});/giu, signs: ['&'], weight: 1, atMost: 2 },
  { regex: /<br ?\/?>|<!--/giu, signs: ['<'], weight: 1, atMost: 2 },
  { regex: /(?<![*\p{L}\p{N}])\*[^\s*][^*\n]{0,120}\*(?![*\p{L}\p{N}])/gu, signs: ['*'], weight: 1, atMost: 2 },
  // Word's text export
  { regex: /\[bookmark: /gu, signs: ['[bookmark: '], weight: -4, atMost: 3 },
  { regex: /^\t/gmu, signs: ['\t'], weight: -0.5, atMost: 4 },
  { regex: /^[^\s|]{1,8}\t/gmu, signs: ['\t'], weight: -0.5, atMost: 4 },
];

function count({ regex, signs, atMost }: MarkdownMark, text: string): number {
  if (!signs.some((sign) => text.includes(sign))) return 0;
  let found = 0;
  regex.lastIndex = 0;
  while (found < atMost && regex.test(text)) found++;
  return found;
}

/** Whether a text has enough of Markdown's marks to be read as such. */
export function looksLikeMarkdown(text: string): boolean {
  return marks.reduce((sum, mark) => sum + mark.weight * count(mark, text), 0) >= 2;
}

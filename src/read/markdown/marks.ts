/**
 * Telling Markdown from plain text by its marks. Each mark is weighed: one pair of asterisks, one link is enough, but
 * what only Word's own text export writes (bookmark markers, tabs after numbers and bullets) speaks against.
 */

interface MarkdownMark {
  readonly regex: RegExp;
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
  { regex: /^ {0,3}#{1,6} +[^\s#]/gmu, weight: 2, atMost: 5 },
  // `**Objet: …**`
  { regex: /(?<!\*)\*\*[^\s*][^*\n]{0,300}\*\*(?!\*)/gu, weight: 2, atMost: 5 },
  // `[text](target)`
  { regex: new RegExp(`\\[(?!bookmark: )[^\\[\\]\\n]{1,300}\\]\\(${linkTarget}\\)`, 'giu'), weight: 3, atMost: 5 },
  { regex: /!\[[^[\]\n]{0,300}\]\([^\s()]{1,400}\)/gu, weight: 3, atMost: 5 },
  // The row of dashes under a table's header
  { regex: /^ {0,3}\|?(?: ?:?-{2,200}:? ?\|){1,40}(?: ?:?-{2,200}:? ?)?$/gmu, weight: 3, atMost: 2 },
  // The border of a grid table, and the dashes over the columns of a simple one
  { regex: /^ {0,3}\+(?:[-=:]{3,200}\+){1,40}[ \t]*$/gmu, weight: 3, atMost: 2 },
  { regex: /^ {0,3}-{3,200}(?: {1,9}-{3,200}){1,40}[ \t]*$/gmu, weight: 1, atMost: 1 },
  // `[words]{.underline}`, `{#annex .unnumbered}`
  { regex: /[\])]\{[.#][\p{L}\d-]{1,60}[ }]|^#{1,6} [^\n]{1,300} \{[#.][^\s{}]{1,60}[ }]/gmu, weight: 2, atMost: 3 },
  // `\(COP\)`, `1\.`; a path of Windows (`P:\FRA\`) has letters after its backslashes
  { regex: /\\[()[\]*_.#+!~>|-]/gu, weight: 1, atMost: 5 },
  // A hard break: two spaces at the end of a line, and a line after it
  { regex: /[^\s|] {2}\r?\n(?=[^\s])/gu, weight: 0.5, atMost: 3 },
  { regex: /^\[\^[^\]\s]{1,40}\]:/gmu, weight: 2, atMost: 2 },
  // Pandoc's dashes at the beginning of lines
  { regex: /^-{2,3} +\p{L}/gmu, weight: 1, atMost: 2 },
  // Words struck out
  { regex: /(?<!~)~~(?!~)[^~\n]{1,300}~~(?!~)|<(?:s|del|strike)>/giu, weight: 2, atMost: 2 },
  { regex: /^(?:```|~~~)/gmu, weight: 2, atMost: 2 },
  { regex: /&(?:amp|nbsp|lt|gt|quot|#\d{1,6});/giu, weight: 1, atMost: 2 },
  { regex: /<br ?\/?>|<!--/giu, weight: 1, atMost: 2 },
  { regex: /(?<![*\p{L}\p{N}])\*[^\s*][^*\n]{0,120}\*(?![*\p{L}\p{N}])/gu, weight: 1, atMost: 2 },
  // Word's text export
  { regex: /\[bookmark: /gu, weight: -4, atMost: 3 },
  { regex: /^\t/gmu, weight: -0.5, atMost: 4 },
  { regex: /^[^\s|]{1,8}\t/gmu, weight: -0.5, atMost: 4 },
];

function count(regex: RegExp, text: string, atMost: number): number {
  let found = 0;
  regex.lastIndex = 0;
  while (found < atMost && regex.test(text)) found++;
  return found;
}

/** Whether a text has enough of Markdown's marks to be read as such. */
export function looksLikeMarkdown(text: string): boolean {
  return marks.reduce((sum, { regex, weight, atMost }) => sum + weight * count(regex, text, atMost), 0) >= 2;
}

/** By what a web page and a mail are told from plain text and Markdown. */

/** What may stand before the first tag: a byte order mark, white space, notes of who saved the page. */
const before = /^\ufeff?(?:\s+|<!--(?:(?!-->)[^]){0,2000}-->){0,9}/;

const wholePage = /^<(?:!doctype\s+html|html|head|body|meta|title|style|base)(?=[\s>/])/i;
const blockTag = /<\/?(?:p|div|table|tr|td|th|ul|ol|li|h[1-6]|blockquote|section|article|br|center)(?=[\s>/])/gi;
const firstTag = /^<(?:p|div|table|ul|ol|h[1-6]|blockquote|section|article|center|span|font|main)(?=[\s>])/i;

/** Lines that only Markdown has, between tags or beside them. */
const markdownLine = /^(?:#{1,6}\s|[-*+]\s|\d{1,3}\.\s|>\s|\|)|\*\*\S|\]\(/m;

/** A web page, whole, or a part of one that begins with a tag and has more of them than Markdown ever does. */
export function looksLikePage(sample: string): boolean {
  const beginning = sample.slice(0, 16_384);
  const start = before.exec(beginning)?.[0].length ?? 0;
  const markup = beginning.slice(start);
  if (wholePage.test(markup)) return true;
  if (/^<\?xml\s/i.test(markup)) return /<(?:!doctype\s+html|html)(?=[\s>])/i.test(markup.slice(0, 2048));
  if (!firstTag.test(markup)) return false;
  const tags = markup.match(blockTag)?.length ?? 0;
  return tags >= 6 && tags * 400 >= markup.length && !markdownLine.test(markup.replaceAll(/<[^<>]*>/g, ''));
}

/** A mail, or a web page that Word saved as one file (MIME, often named .doc): header fields, then an empty line. */
export function looksLikeMail(sample: string): boolean {
  const fields =
    sample
      .slice(0, 16_384)
      .trimStart()
      .split(/\r?\n[ \t]*\r?\n/, 1)[0] ?? '';
  return (
    /^(?:From [^\n]*\n)?[A-Za-z][A-Za-z-]{0,40}:[ \t]/.test(fields) &&
    /^(?:MIME-Version|Content-Type):[ \t]/im.test(fields)
  );
}

/**
 * A text as the record shows it: NFC, runs of white space one space, no-break hyphen `-`, no soft hyphens,
 * typographic apostrophe `'`, no `[bookmark: …]` markers, ends trimmed.
 */
export function clean(text: string): string {
  return text
    .replace(/\[bookmark: [^\]]*\]/g, '')
    .replace(/[\u2010\u2011]/g, '-')
    .replace(/\u00ad/g, '')
    .replace(/[\u2018\u2019]/g, "'")
    .normalize('NFC')
    .replace(/\s+/g, ' ')
    .trim();
}

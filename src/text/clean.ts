const marker = '[bookmark: ';
/** Whatever may not stay as it is; most texts have nothing of it. */
const unclean = /[^ -\u02ff]|[\u00a0\u00ad]| {2}|\[bookmark: /;

/**
 * A text as the record shows it: NFC, runs of white space one space, no-break hyphen `-`, no soft hyphens,
 * typographic apostrophe `'`, no `[bookmark: …]` markers, ends trimmed.
 */
export function clean(text: string): string {
  if (!unclean.test(text)) return text.trim();
  return withoutMarkers(text)
    .replace(/[\u2010\u2011]/g, '-')
    .replace(/\u00ad/g, '')
    .replace(/[\u2018\u2019]/g, "'")
    .normalize('NFC')
    .replace(/\s{2,}|[^\S ]/g, ' ')
    .trim();
}

/** Searched by hand: a pattern would look through the rest of the text for every marker that is never closed. */
export function withoutMarkers(text: string): string {
  let start = text.indexOf(marker);
  if (start < 0) return text;
  let kept = '';
  let at = 0;
  while (start >= 0) {
    const end = text.indexOf(']', start + marker.length);
    if (end < 0) break;
    kept += text.slice(at, start);
    at = end + 1;
    start = text.indexOf(marker, at);
  }
  return kept + text.slice(at);
}

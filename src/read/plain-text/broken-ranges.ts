/** `… du 20 février` and, on the next line, `– 2 mars`: a dash between two figures begins no item. */
const rangeStart = /\d{1,4}(?:er)?(?:[ \u00a0]{1,3}\p{L}{3,12}\.?)?$/u;
const rangeEnd = /^(?:[\u2012-\u2015\u2212-]|--)[ \u00a0]{0,2}\d{1,4}(?:er)?(?!\p{L}|[.)]\s)/u;
const item = /^(?:[\u2012-\u2015\u2212*\u2022+|-]|\d{1,3}[.)] )/;
/** `… lire «du 3 au` and, on the next line, `5 décembre 2019»`, `de 14 h 00 à` and `15 h 30`: the short word joins two figures. */
const openRange = /\d(?:er)?[ \u00a0](?:\p{Ll}{2}|[\u00e0aeoy])$/u;
const otherFigure = /^\d{1,4}(?:er)?(?:[ \u00a0]?(?:[:h/]|\d\d)|[ \u00a0]{1,3}\p{Ll}|[-\u2013]\d|[,;)\u00bb])/u;
const end = 40;

/** Whether a period or a run of numbers is broken before its dash; below an item a dash begins the next one. */
export const isBrokenRange = (lineHead: string, lineTail: string, nextHead: string): boolean =>
  (rangeEnd.test(nextHead) && rangeStart.test(lineTail) && !item.test(lineHead)) ||
  (openRange.test(lineTail) && otherFigure.test(nextHead));

/** A Markdown text in which such a dash begins no list. */
export function withWholeRanges(text: string): string {
  const lines = text.split('\n');
  return lines
    .map((line, at) => {
      const before = (lines[at - 1] ?? '').trim();
      const isPlainDash = line.startsWith('- ') && before !== '';
      return isPlainDash && isBrokenRange(before.slice(0, end), before.slice(-end), line.slice(0, end))
        ? `\\${line}`
        : line;
    })
    .join('\n');
}

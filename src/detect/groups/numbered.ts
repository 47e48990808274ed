import type { GroupLocale } from '../../model/locale/groups.js';
import type { Sector } from '../../model/record.js';
import type { Span } from '../../model/span.js';
import { firstMatch, matchesOf } from '../../text/pattern.js';
import { type GroupReading, sectorOf } from './reading.js';

export function readNumbered(text: string, locale: GroupLocale, found: GroupReading[]): void {
  for (const rule of locale.numbered) {
    for (const match of matchesOf(rule.pattern, text)) {
      const behind = match.index + match[0].length;
      if (firstMatch(locale.foreignOwner, text.slice(behind, behind + 40))) continue;
      const printed = match.groups?.numbers ?? '';
      const wording = withoutBrackets(printed);
      const base = match.index + match[0].indexOf(printed);
      const head = text.slice(match.index, base).trim();
      let items = rule.joint ? [{ number: wording, start: 0, end: wording.length }] : itemsOf(wording, locale);
      // `la Commission d'études 17 et 3 autres`: a head in the singular has one number.
      if (rule.oneInSingular && match.groups?.plural === undefined) items = items.slice(0, 1);
      const named = match.groups?.before ?? match.groups?.sector;
      const sector = sectorOf(named, locale) ?? rule.sector ?? sectorOfOwner(text, match.index, locale);
      items.forEach((item, index) => {
        const start = index === 0 || item.start === 0 ? match.index : base + item.start;
        const end = items.length === 1 && item.end === wording.length ? match.index + match[0].length : base + item.end;
        const name =
          items.length === 1 && head.length > 5 && match.groups?.plural === undefined
            ? { start, end: base + item.end }
            : null;
        // without letters and without a name nothing is left to call it by
        if (rule.acronym === null && name === null) return;
        found.push({
          kind: 'named',
          start,
          end,
          type: rule.type,
          sector: sector ?? rule.sectorOfNumber?.find(({ number }) => number.test(item.number))?.sector ?? null,
          acronym: rule.acronym === null ? null : `${rule.acronym} ${item.number}`,
          ...(rule.among ? { among: rule.among } : {}),
          // `Groupes de travail 6A (GT 6A), 6B (GT 6B)`: the plural is the name of none.
          name,
          subject: rule.acronym === null ? `${rule.type} ${item.number}` : null,
        });
      });
    }
  }
}

/** `1/9 (Mme X, Mali) et 2/9 (M. Y)`: what is said of each in brackets is no number of theirs; offsets stay. */
const withoutBrackets = (wording: string): string =>
  wording.replace(/\([^()]*\)/g, (bracket) => ' '.repeat(bracket.length));

const longestOwner = 60;

/** `l'UIT-D et sa Commission d'études 2` */
function sectorOfOwner(text: string, start: number, locale: GroupLocale): Sector | null {
  const owner = firstMatch(locale.owner, text.slice(Math.max(0, start - longestOwner), start));
  return sectorOf(owner?.groups?.sector, locale);
}

/** A Question's second number is that of the study group which studies it. */
export function readQuestions(text: string, locale: GroupLocale, found: GroupReading[]): void {
  const group = locale.numbered[0];
  if (!group?.acronym) return;
  for (const match of matchesOf(locale.questions, text)) {
    const printed = match.groups?.numbers ?? '';
    const wording = withoutBrackets(printed);
    const base = match.index + match[0].indexOf(printed);
    const sector = sectorOf(match.groups?.before ?? match.groups?.sector, locale);
    let start = match.index;
    for (const stroke of wording.matchAll(/\/(\d{1,2}|[IVX]{1,5})/g)) {
      const end = base + stroke.index + stroke[0].length;
      const skipped = start === match.index ? 0 : (/^\D*/.exec(text.slice(start, end))?.[0].length ?? 0);
      found.push({
        kind: 'named',
        start: start + skipped,
        end,
        type: group.type,
        sector,
        acronym: `${group.acronym} ${/\d/.test(stroke[1] ?? '') ? Number(stroke[1]) : stroke[1]}`,
        name: null,
        subject: null,
      });
      start = end;
    }
  }
}

interface NumberInList extends Span {
  readonly number: string;
}

function itemsOf(wording: string, locale: GroupLocale): NumberInList[] {
  if (/^[ivx]+(?!\p{L}|\/)/iu.test(wording)) return written(wording, /(?<!\p{L})[IVX]+(?!\p{L})/giu);
  return /[\p{Lu}/]/u.test(wording)
    ? written(wording, /(?:\d{1,2}-)?\d{1,2}\p{Lu}(?:-\d(?!\p{Lu}))?|(?:(?:\d{1,2}-)?\d{1,2}|\p{Lu}{1,5})\/\d{1,2}/gu)
    : numbersOf(wording, locale);
}

/** `2, 9 et 13` one by one; `2 à 5` is 2, 3, 4, 5, all of them where the range stands. */
function numbersOf(wording: string, locale: GroupLocale): NumberInList[] {
  const found: NumberInList[] = [];
  let previousEnd = 0;
  for (const match of wording.matchAll(/\d+/g)) {
    const value = Number(match[0]);
    const between = wording.slice(previousEnd, match.index).trim().toLowerCase();
    const end = match.index + match[0].length;
    previousEnd = end;
    const last = found.at(-1);
    const first = Number(last?.number);
    if (!last || !locale.rangeWords.includes(between) || value <= first || value - first > 30) {
      found.push({ number: String(value), start: match.index, end });
      continue;
    }
    found.pop();
    for (let number = first; number <= value; number++) found.push({ number: String(number), start: last.start, end });
  }
  return found;
}

/** Numbers as they are written: `4A et 4C`, `3/17`, `VII et IX`. */
function written(wording: string, number: RegExp): NumberInList[] {
  return [...wording.matchAll(number)].map((match) => ({
    number: match[0].toUpperCase(),
    start: match.index,
    end: match.index + match[0].length,
  }));
}

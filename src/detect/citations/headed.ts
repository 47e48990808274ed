import type { AnnotatedDocument } from '../../model/detection.js';
import type { ZonedBlock } from '../../model/document.js';
import type { CitationLocale, NumberedTexts } from '../../model/locale/citations.js';
import type { CitationIssuer, CitationType, Sector } from '../../model/record.js';
import { firstMatch } from '../../text/pattern.js';
import { sectorIssuer } from './issuer.js';
import { readTextsAt } from './numbered.js';
import { placeOf } from './place.js';
import type { CitationReading, CitationRules, Place } from './reading.js';

/** What a heading says of the numbers that stand below it. */
interface Heading {
  readonly type: CitationType;
  readonly issuer: CitationIssuer | null;
}

/** How many lines above a table or list may say what is listed: a title of two lines, the sentence that leads to it. */
const linesAbove = 3;
const shortestList = 2;

/**
 * Texts that are cited by their numbers alone, because a heading says what they are: the column of a table
 * (`Recommandation`, `Question`, or `Numéro` under a title that names Recommendations), or the line above a list.
 */
export function readHeadedTexts(document: AnnotatedDocument, rules: CitationRules): CitationReading[] {
  const blocks = document.blocks.filter(({ zone, role }) => zone !== 'page' && role === 'text');
  const readings: CitationReading[] = [];
  for (let at = 0; at < blocks.length; ) {
    const { cell } = blocks[at] as ZonedBlock;
    let end = at + 1;
    if (cell) while (blocks[end]?.cell?.table === cell.table) end++;
    const read = cell
      ? readColumns(document, blocks.slice(at, end), above(blocks, at), rules)
      : readList(document, blocks, at, rules);
    readings.push(...read);
    at = end;
  }
  return readings;
}

function above(blocks: readonly ZonedBlock[], at: number): readonly ZonedBlock[] {
  const annex = blocks[at]?.annex;
  return blocks.slice(Math.max(0, at - linesAbove), at).filter((block) => !block.cell && block.annex === annex);
}

function readColumns(
  document: AnnotatedDocument,
  cells: readonly ZonedBlock[],
  lead: readonly ZonedBlock[],
  rules: CitationRules,
): CitationReading[] {
  const announced = announcedIn(lead, rules.locale);
  const columns = new Map<number, readonly Heading[]>();
  for (const { cell, text } of cells) {
    if (cell?.row === 0) columns.set(cell.column, headingsOf(text.trim(), announced, rules.locale));
  }
  return cells.flatMap((block) => {
    const headings = block.cell && block.cell.row > 0 ? columns.get(block.cell.column) : undefined;
    return headings ? readNumbers(placeOf(document, block, undefined), 0, headings, rules) : [];
  });
}

/** What the header of a column says of it; under one that says `number` alone, what was announced above the table. */
function headingsOf(header: string, announced: readonly Heading[], locale: CitationLocale): readonly Heading[] {
  for (const { type, pattern } of locale.columns) {
    const match = firstMatch(pattern, header);
    if (!match) continue;
    const said = announced.find((heading) => heading.type === type);
    return [
      { type, issuer: sectorIssuer(match.groups?.before ?? match.groups?.sector, locale) ?? said?.issuer ?? null },
    ];
  }
  return firstMatch(locale.numberColumn, header) ? announced : [];
}

/** The nearest line that names a kind of text tells whose they are. */
function announcedIn(lines: readonly ZonedBlock[], locale: CitationLocale): Heading[] {
  return locale.announced.flatMap(({ type, pattern }) => {
    const named = lines.toReversed().map(({ text }) => firstMatch(pattern, text));
    if (named.every((match) => match === null)) return [];
    const sector = named
      .map((match) => match?.groups?.before ?? match?.groups?.sector)
      .find((each) => each !== undefined);
    return [{ type, issuer: sectorIssuer(sector, locale) }];
  });
}

/** `Les Recommandations suivantes …:` and the items below, each of which begins with a number. */
function readList(
  document: AnnotatedDocument,
  blocks: readonly ZonedBlock[],
  at: number,
  rules: CitationRules,
): CitationReading[] {
  const lead = blocks[at] as ZonedBlock;
  if (!/: *$/.test(lead.text.slice(-9))) return [];
  const headings = announcedIn([lead], rules.locale);
  if (headings.length === 0) return [];
  const items: CitationReading[][] = [];
  for (const block of blocks.slice(at + 1)) {
    if (block.cell || block.annex !== lead.annex) break;
    const read = readNumbers(placeOf(document, block, undefined), labelEnd(block), headings, rules);
    if (read.length === 0) break;
    items.push(read);
  }
  return items.length < shortestList ? [] : items.flat();
}

/** A bullet or the item's own number stands before the text's; the `X.` of `X.84` is no label. */
function labelEnd({ text, number, span }: ZonedBlock): number {
  if (number) return number.end - span.start;
  return /^(?:[-*\u2022\u00b7]|\d{1,2}[.)]|\p{Ll}\))[ \t]+/u.exec(text)?.[0].length ?? 0;
}

/** The numbers that a cell or an item begins with. */
function readNumbers(
  place: Place,
  from: number,
  headings: readonly Heading[],
  rules: CitationRules,
): CitationReading[] {
  const start = from + (/^\s*/.exec(place.text.slice(from))?.[0].length ?? 0);
  for (const { type, issuer } of headings) {
    const rule = rules.locale.numbered.find((each) => each.type === type);
    if (!rule || !endsNumber(place.text.slice(start), rule)) continue;
    const at = { start, numbers: start, named: issuer, single: false };
    const read = readTextsAt(place, at, rule, rules)?.readings ?? [];
    if (read.length > 0) return type === 'recommendation' ? read.map((each) => ofSector(each, rules.sector)) : read;
  }
  return [];
}

/** Where series letters are those of two Sectors, the document lists the Recommendations of its own. */
const ofSector = (reading: CitationReading, sector: Sector | null): CitationReading =>
  reading.value.issuer || sector === null || sector === 'General'
    ? reading
    : { ...reading, value: { ...reading.value, issuer: sector } };

/** A number without letters is a text's where it is all that the cell says, or a bracket behind it dates it. */
function endsNumber(text: string, rule: NumberedTexts): boolean {
  const number = firstMatch(rule.number, text)?.[0];
  if (number === undefined) return false;
  return /[./]/.test(number) || /^ ?(?:$|[(,;]|- )/.test(text.slice(number.length));
}

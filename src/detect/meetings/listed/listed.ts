import type { AnnotatedDocument } from '../../../model/detection.js';
import type { ZonedBlock } from '../../../model/document.js';
import type { MeetingLocale } from '../../../model/locale/meetings.js';
import { type Passage, passageOf } from '../../../text/passage.js';
import { isGroupOnDay, isGroupOnDays, labelledLine, listLine, longestLine } from './calendar-line.js';
import type { Candidate } from '../candidate.js';
import { matches } from './labelled.js';
import { completedBy, placesMeetings, rowsUnder } from './lead-in.js';
import { firstNoun } from '../naming/nouns.js';
import { sessionLine } from './session.js';
import { tableMeetings } from './tables.js';

/** Blocks that the head of a report may have before its text. */
const longestHead = 20;

/** The meetings that the layout dates: session lines of a report's head, labelled lines, lists, tables. */
export function listedMeetings(document: AnnotatedDocument, locale: MeetingLocale): Candidate[] {
  const blocks = document.blocks.filter((block) => block.zone !== 'page' && block.text.trim() !== '');
  const sessions = [...blocks.slice(0, longestHead).keys()].flatMap(
    (at) => sessionLine(document, blocks, at, locale) ?? [],
  );
  return [...sessions, ...linesAndTables(document, blocks, locale)];
}

function linesAndTables(
  document: AnnotatedDocument,
  blocks: readonly ZonedBlock[],
  locale: MeetingLocale,
): Candidate[] {
  const found: Candidate[] = [];
  let lead: ZonedBlock | null = null;
  for (let at = 0; at < blocks.length; at++) {
    const block = blocks[at] as ZonedBlock;
    if (block.cell) {
      const cells = tableFrom(blocks, at);
      const before = blocks[at - 1];
      const isLed = before !== undefined && before === lead && introduces(before, locale);
      const rows = tableMeetings(document, cells, isLed ? lead : null, locale);
      const isUnder = before !== undefined && (isLed || introduces(before, locale));
      const told = isUnder ? rowsUnder(passageOf(document, before), rows, locale) : rows;
      const samePlace = before !== undefined && !before.cell && passageOf(document, before).says(locale.samePlace);
      found.push(
        ...(samePlace ? told.map((row) => ({ ...row, samePlace: row.place === null && row.mode === null })) : told),
      );
      at += cells.length - 1;
      lead = null;
      continue;
    }
    found.push(...labelledLine(document, blocks, at, locale));
    const words = passageOf(document, block);
    if (lead !== null && words.dates.length > 0 && block.text.length <= longestLine) {
      const isOfMeeting =
        leadsToMeetings(passageOf(document, lead), locale) ||
        firstNoun(words, locale) !== null ||
        (passageOf(document, lead).says(locale.daysOfGroups) ? isGroupOnDay(words) : isGroupOnDays(words));
      const line = isOfMeeting ? listLine(words, locale) : null;
      if (line !== null) found.push(completedBy(passageOf(document, lead), line, locale));
    } else if (words.dates.length === 0 && !/^ *[-•]/.test(block.text)) lead = null;
    const next = blocks.slice(at + 1, at + 3).map((each) => passageOf(document, each));
    if (leadsToMeetings(words, locale) || leadsToPlace(words, locale) || leadsToGroups(words, next, locale))
      lead = block;
  }
  return found;
}

/** The cells of the table that begins at a block. */
function tableFrom(blocks: readonly ZonedBlock[], at: number): readonly ZonedBlock[] {
  const table = blocks[at]?.cell?.table;
  let end = at;
  while (end < blocks.length && blocks[end]?.cell?.table === table) end++;
  return blocks.slice(at, end);
}

/** `Les dates des réunions, à Lomé, et les délais sont les suivants:`, over a table that has meetings among other things. */
const introduces = ({ cell, text }: ZonedBlock, locale: MeetingLocale): boolean =>
  !cell && /: *$/.test(text) && (matches(locale.leadIn, text) || matches(locale.assembling, text));

/** `La Unión organiza en Lima dos actividades:`, over a list. */
const leadsToPlace = (words: Passage, locale: MeetingLocale): boolean =>
  !words.block.cell &&
  words.words.length <= longestLine &&
  /: *$/.test(words.words) &&
  words.dates.length === 0 &&
  !words.says(locale.blocking) &&
  placesMeetings(words, locale);

/** `Les Groupes de travail se partagent la quinzaine comme suit:`, over lines that have a group and its days each. */
function leadsToGroups(words: Passage, next: readonly Passage[], locale: MeetingLocale): boolean {
  if (words.block.cell || !/: *$/.test(words.words)) return false;
  const last = words.sentences(locale.sentences).at(-1) ?? words;
  return (
    last.words.length <= longestLine &&
    last.dates.length === 0 &&
    !last.says(locale.blocking) &&
    !last.says(locale.doneLabel) &&
    next.length === 2 &&
    next.every(last.says(locale.daysOfGroups) ? isGroupOnDay : isGroupOnDays)
  );
}

/** `Vos avis sont attendus jusqu'au 3 mai. Trois réunions sont prévues:`: the last sentence alone leads to the list. */
function leadsToMeetings(words: Passage, locale: MeetingLocale): boolean {
  if (words.words.length > longestLine || !introduces(words.block, locale)) return false;
  const last = words.sentences(locale.sentences).at(-1) ?? words;
  const after = behindOpening(last, locale);
  return after === null ? !last.says(locale.blocking) : !after.says(locale.blocking) && after.says(locale.leadIn);
}

/** `Avant le Forum se tiendront deux réunions préparatoires:`: what stands behind the meeting before which others are. */
function behindOpening(sentence: Passage, locale: MeetingLocale): Passage | null {
  const before = sentence.find(locale.blocking);
  if (before === null || before.start - sentence.span.start > longestNumber) return null;
  const noun = firstNoun(sentence.behind(before, longestOpening), locale);
  return noun && sentence.behind(noun);
}

/** `1.2 `, `b) `. */
const longestNumber = 5;
/** ` regional development `. */
const longestOpening = 40;

import type { AnnotatedDocument } from '../../model/detection.js';
import type { ZonedBlock } from '../../model/document.js';
import type { DeadlineLocale } from '../../model/locale/deadlines.js';
import { hasBlank } from '../../text/blanks.js';
import { firstMatch } from '../../text/pattern.js';
import type { Passage } from '../../text/passage.js';
import { isListItem } from '../list-item.js';
import { chargeOver } from './due/charge.js';
import { kindsIn } from './kind.js';

/** A paragraph, and what the lines before it say of it. */
export interface Surroundings {
  readonly block: ZonedBlock;
  readonly paragraph: Passage;
  /** The line that introduces it (`Veuillez noter:`), `null` where none does. */
  readonly lead: Passage | null;
  /** What it goes on with, where a page parts it from the beginning of its sentence. */
  readonly cutOff: Passage | null;
  /** The short line that heads it, whatever that is about (`Présidence de la Commission d'études 5`). */
  readonly section: Passage | null;
  /** The short line that heads its section or form (`Formulaire de demande de bourse`). */
  readonly heading: Passage | null;
  /** The words over the items of a decision that charge the secretariat with them, empty where none do. */
  readonly charge: string;
  /** It stands in the section of a mandate that says how long a group lives. */
  readonly isOfDuration: boolean;
}

/** A line of capitals and numbers that stands over a page. */
const longestHead = 40;

/** Every paragraph with something in it, in reading order. */
export function surroundingsOf(document: AnnotatedDocument, locale: DeadlineLocale): Surroundings[] {
  const found: Surroundings[] = [];
  let lead: ZonedBlock | null = null;
  let heading: ZonedBlock | null = null;
  let section: ZonedBlock | null = null;
  let last: ZonedBlock | null = null;
  let isOfDuration = false;
  let charge = '';
  const passageOf = (block: ZonedBlock | null): Passage | null =>
    block === null ? null : (document.passages[block.index] ?? null);
  for (const block of document.blocks) {
    const paragraph = passageOf(block);
    if (paragraph === null || block.zone === 'page' || !saysSomething(block)) continue;
    if (isHeading(block)) isOfDuration = firstMatch(locale.durationHeading, block.text) !== null;
    if (heading?.annex !== block.annex) heading = null;
    if (section?.annex !== block.annex) section = null;
    charge = chargeOver(block, charge, locale);
    found.push({
      block,
      paragraph,
      cutOff: last !== null && goesOn(last, block) ? lastSentence(passageOf(last), locale) : null,
      section: passageOf(section),
      lead: passageOf(lead),
      heading: passageOf(heading),
      charge,
      isOfDuration: isOfDuration && block.zone === 'annex',
    });
    if (isForm(block, locale)) heading = block;
    else if (block.zone === 'body' && isHeading(block)) heading = null;
    if (isTitle(block, locale)) section = block;
    if (/: *$/.test(block.text)) lead = block;
    else if (!isListItem(block)) lead = null;
    if (!isRunningHead(block)) last = block;
  }
  return found;
}

/** No `./..` at the foot of a page. */
const saysSomething = ({ text }: ZonedBlock): boolean => /[\p{L}\p{N}]/u.test(text);

/** `ITU/BR`, `CR/63`: what a page has over its text parts no sentence that the page before begins. */
const isRunningHead = ({ text }: ZonedBlock): boolean => text.length <= longestHead && !/\p{Ll}{2}/u.test(text);

/** A sentence that a page breaks off goes on with a small letter. */
const goesOn = (last: ZonedBlock, block: ZonedBlock): boolean =>
  !last.cell && !block.cell && /[\p{L}\p{N},] *$/u.test(last.text) && /^ *\p{Ll}{2}/u.test(block.text);

const lastSentence = (paragraph: Passage | null, { sentences }: DeadlineLocale): Passage | null =>
  paragraph?.sentences(sentences).at(-1) ?? null;

/** A line that only names what the paragraphs below it are about. */
const isTitle = (block: ZonedBlock, locale: DeadlineLocale): boolean =>
  (block.zone === 'body' || block.zone === 'annex') &&
  !block.cell &&
  isHeading(block) &&
  !/^ *[-•*]|: *$/.test(block.text) &&
  firstMatch(locale.finiteVerb, block.text) === null;

const isHeading = (block: ZonedBlock): boolean => block.text.length < 80 && !/[.;,] *$/.test(block.text.trim());

/** `Demande de bourse`, over a form to be sent back, or `4 Bourses`, over what a letter says of them. */
const isForm = (block: ZonedBlock, locale: DeadlineLocale): boolean =>
  (block.zone === 'annex' || (block.zone === 'body' && !/^ *[-•*]/.test(block.text))) &&
  !block.cell &&
  isHeading(block) &&
  // `Signature du candidat: ________`: to be filled in, it heads nothing
  !hasBlank(block.text) &&
  firstMatch(locale.finiteVerb, block.text) === null &&
  kindsIn(block.text, locale).some(({ weight }) => weight > 1);

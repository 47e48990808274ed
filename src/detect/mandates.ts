import type { AnnotatedDocument } from '../model/detection.js';
import type { DateMention, GroupMention } from '../model/annotation.js';
import type { Clue, Finding } from '../model/finding.js';
import type { AnnexLocale } from '../model/locale/paragraphs.js';
import type { Group, Link, Mandate, Person, Topic } from '../model/record.js';
import { contains, type Span } from '../model/span.js';
import { fold } from '../text/fold.js';
import { choose, type Cue } from '../text/cues.js';
import { Passage } from '../text/passage.js';
import { firstMatch, matchesOf, type Pattern } from '../text/pattern.js';
import type { Section } from './annexes/sections.js';

export interface MandateFinding {
  readonly mandate: Mandate;
  readonly clues: Readonly<Record<'group' | 'parentGroup' | 'chairs' | 'contacts' | 'duration', readonly Clue[]>>;
}

/** An annex with terms of reference, and its heading and sections. */
export interface MandateAnnex {
  readonly span: Span;
  readonly heading: Span;
  readonly sections: readonly Section[];
}

/** What was found in the whole document. */
interface FoundBefore {
  readonly people: readonly Finding<Person>[];
  readonly links: readonly Finding<Link>[];
}

/** What terms of reference say of their group: whose they are, whom it belongs to, who leads it, how long it lives. */
export function detectMandate(
  document: AnnotatedDocument,
  annex: MandateAnnex,
  { people, links }: FoundBefore,
  locale: AnnexLocale,
): MandateFinding {
  const { sections } = annex;
  const group = ownGroup(document, annex);
  const parent = parentGroup(document, annex, group?.group ?? null, locale);
  // what is said of several begins for each of them where it does for the first
  const firstPlace = ({ clues }: Finding<Person>): number =>
    Math.min(...clues.filter(({ span }) => contains(annex.span, span)).map(({ span }) => span.end));
  const chairs = people
    .filter(
      ({ value, clues }) =>
        chairing.has(value.role) && !value.outgoing && clues.some(({ span }) => contains(annex.span, span)),
    )
    .toSorted((a, b) => firstPlace(a) - firstPlace(b));
  const contacts = contactLinks(sections, links);
  const duration = durationOf(document, sections, locale);
  const within = (clues: readonly Clue[]): readonly Clue[] => clues.filter(({ span }) => contains(annex.span, span));
  return {
    mandate: {
      group: group && nameOf(group.group),
      parentGroup: parent && nameOf(parent.group),
      chairs: [...new Set(chairs.map(({ value }) => value.name))],
      contacts: contacts.map(({ value }) => value.url),
      duration: duration?.value ?? null,
    },
    clues: {
      group: group ? [{ span: group.span, basis: 'placed' }] : [],
      parentGroup: parent ? [{ span: parent.span, basis: 'worded' }] : [],
      chairs: chairs.flatMap(({ clues }) => within(clues)),
      contacts: contacts.flatMap(({ clues }) => within(clues)),
      duration: duration?.clues ?? [],
    },
  };
}

/** Who leads a group, also for a time or with another. */
const chairing: ReadonlySet<Person['role']> = new Set(['chair', 'co-chair', 'acting-chair'] as const);

const nameOf = ({ acronym, name }: Group): string | null => acronym ?? name;

/** The group in the annex's heading; else the one that the annex itself names first and most. */
function ownGroup(document: AnnotatedDocument, annex: MandateAnnex): GroupMention | null {
  const inHeading = document.groups.find(({ span, anaphor }) => !anaphor && contains(annex.heading, span));
  if (inHeading) return inHeading;
  const inside = document.groups.filter(
    ({ span, anaphor, group }) => !anaphor && group.type !== 'bureau' && contains(annex.span, span),
  );
  const times = new Map<Group, number>();
  for (const { group } of inside) times.set(group, (times.get(group) ?? 0) + 1);
  return inside.reduce<GroupMention | null>(
    (best, mention) => (!best || (times.get(mention.group) ?? 0) > (times.get(best.group) ?? 0) ? mention : best),
    null,
  );
}

/** The group it is attached to, wherever the document says so, else the one that its reporting section names first. */
function parentGroup(
  document: AnnotatedDocument,
  { span: annex, sections }: MandateAnnex,
  own: Group | null,
  locale: AnnexLocale,
): GroupMention | null {
  const suits = ({ group, anaphor }: GroupMention): boolean =>
    !anaphor && group !== own && group.type !== 'bureau' && group.type !== 'conference';
  const firstIn = ({ groups }: Passage): GroupMention | null => groups.find(suits) ?? null;
  /** In the sections on a topic: the first group behind the words that say so, else the first at all. */
  const inSections = (topic: Topic, words: Pattern): GroupMention | null => {
    for (const { span } of sections.filter((section) => section.topic === topic)) {
      const passage = new Passage(document, span);
      const worded = passage.find(words);
      const found = (worded && firstIn(passage.part({ ...span, start: worded.start }))) ?? firstIn(passage);
      if (found) return found;
    }
    return null;
  };
  const attached = inSections('parent-group', locale.attachment);
  if (attached) return attached;
  const inAnnex = ({ span }: { span: Span }): number => (contains(annex, span) ? 0 : 1);
  for (const block of [...document.blocks].sort((a, b) => inAnnex(a) - inAnnex(b))) {
    if (block.zone === 'page' || block.zone === 'letterhead') continue;
    for (const match of matchesOf(locale.attachment, block.text)) {
      const start = block.span.start + match.index;
      const found = firstIn(new Passage(document, block.span).part({ start, end: start + match[0].length + 160 }));
      const subject =
        own === null ||
        document.groups.some((mention) => mention.group === own && contains(block.span, mention.span)) ||
        contains(annex, block.span);
      if (found && subject) return found;
    }
  }
  return inSections('reporting', locale.reporting);
}

function contactLinks(sections: readonly Section[], links: readonly Finding<Link>[]): readonly Finding<Link>[] {
  for (const topic of ['contacts', 'support'] as const) {
    const spans = sections.filter((section) => section.topic === topic).map(({ span }) => span);
    const found = links.filter(({ clues }) => clues.some(({ span }) => spans.some((place) => contains(place, span))));
    if (found.length > 0) return found;
  }
  return [];
}

/** A section that may say how long the group lives. */
interface Lifetime {
  readonly section: Section;
  readonly text: string;
  readonly dated: boolean;
  readonly isLast: boolean;
  readonly locale: AnnexLocale;
}

const lifetimes: readonly Cue<Lifetime>[] = [
  { says: 'on the duration', weight: 4, holds: ({ section }) => section.topic === 'duration' },
  { says: 'words of an end', weight: 2, holds: ({ text, locale }) => firstMatch(locale.lifetime, text) !== null },
  { says: 'a date', weight: 1, holds: ({ dated }) => dated },
  { says: 'the last section', weight: 1, holds: ({ isLast }) => isLast },
  { says: 'a paragraph, not a section', weight: 1, holds: ({ section }) => section.heading === null },
  {
    says: 'on something else',
    weight: -2,
    holds: ({ section: { topic } }) => topic !== 'duration' && topic !== 'other',
  },
];
const shortestLifetime = 4;

function durationOf(
  document: AnnotatedDocument,
  sections: readonly Section[],
  locale: AnnexLocale,
): { value: NonNullable<Mandate['duration']>; clues: Clue[] } | null {
  const dated = (section: Section): boolean =>
    document.dates.some(({ span }) => section.texts.some((place) => contains(place, span)));
  const candidates = sections
    .filter(({ texts }) => texts.length > 0)
    .map((section): Lifetime => {
      const text = section.texts.map((span) => new Passage(document, span).words).join(' ');
      return { section, text, dated: dated(section), isLast: section === sections.at(-1), locale };
    });
  const texts = choose(candidates, lifetimes, shortestLifetime)?.section.texts;
  if (!texts) return null;
  const text = texts.map((span) => new Passage(document, span).printed).join(' ');
  const end = document.dates.findLast(({ span }) => texts.some((place) => contains(place, span)));
  const clues = texts.map((span): Clue => ({ span, basis: 'worded' }));
  return { value: { text, ...(end ? untilOf(end) : lastYear(fold(text), locale)) }, clues };
}

/** `jusqu'à la fin de 2028`, `pour la période d'études 2025-2028`: a year by itself is no date elsewhere. */
function lastYear(text: string, locale: AnnexLocale): Pick<NonNullable<Mandate['duration']>, 'until' | 'precision'> {
  const year = firstMatch(locale.lifetimeYear, text)?.groups?.['year'];
  return year === undefined ? { until: null, precision: null } : { until: year, precision: 'year' };
}

function untilOf({ start, end }: DateMention): Pick<NonNullable<Mandate['duration']>, 'until' | 'precision'> {
  const { year, month, day } = end ?? start;
  if (year === null) return { until: null, precision: null };
  const pad = (value: number): string => String(value).padStart(2, '0');
  if (month === null) return { until: String(year), precision: 'year' };
  return day === null
    ? { until: `${year}-${pad(month)}`, precision: 'month' }
    : { until: `${year}-${pad(month)}-${pad(day)}`, precision: 'day' };
}

import type { GroupHistory } from '../../archive/group/index.js';
import type { Term } from '../../archive/group/leadership.js';
import type { MandateEdition } from '../../archive/group/mandates.js';
import type { Saying } from '../../archive/letters/saying.js';
import { say } from '../../model/sentence/index.js';
import type { ComparisonWriter } from '../comparison/index.js';
import { csvLines } from '../csv.js';
import { visible } from '../visible.js';
import { documentsOf, heading, pageOf, shownLetter, shownLetters, type Writing } from './writing.js';

const indented = (text: string): string[] =>
  text
    .trimEnd()
    .split('\n')
    .map((line) => (line === '' ? '' : `        ${line}`));

function mandateLines(edition: MandateEdition, writing: Writing, comparison: ComparisonWriter): string[] {
  const { in: sayings, until, before, changes } = edition;
  const runs = until === null ? '' : ` · ${writing.say(say('answer/runs-until', { date: until }))}`;
  return [
    `  ${shownLetters(sayings)}${runs}`,
    ...(before && changes
      ? [
          `    ${writing.say(say('answer/compared', { letter: shownLetter(before) }))}`,
          ...indented(comparison.terminal(changes, writing.page)),
        ]
      : []),
  ];
}

function termLines({ name, role, from, until, named }: Term, writing: Writing): string[] {
  const { say: tell, words } = writing;
  return [
    `  ${words.names.role[role]} · ${visible(name)}`,
    ...(from ? [`    ${tell(say('answer/from', { letter: shownLetter(from) }))}`] : []),
    ...(named.length > 0 ? [`    ${tell(say('answer/named', { letters: shownLetters(named) }))}`] : []),
    ...(until ? [`    ${tell(say('answer/until', { letter: shownLetter(until) }))}`] : []),
  ];
}

function groupSections(group: GroupHistory, writing: Writing, comparison: ComparisonWriter): string[][] {
  const { words } = writing;
  const title = (key: 'letters' | 'mandates' | 'leadership'): string =>
    heading(writing, writing.say(say(`answer/${key}`, {})));
  const name = [...group.acronyms, ...group.names.slice(0, 1)].join(', ');
  return [
    [heading(writing, visible(name)), [words.names.groupType[group.type], group.sector].filter(Boolean).join(' · ')],
    group.leadership.length === 0
      ? []
      : [title('leadership'), ...group.leadership.flatMap((term) => termLines(term, writing))],
    group.mandates.length === 0
      ? []
      : [title('mandates'), ...group.mandates.flatMap((each) => mandateLines(each, writing, comparison))],
    [title('letters'), ...documentsOf(group.letters).map((letter) => `  ${letter}`)],
  ];
}

/** For people: who led a group, its mandates with what each changed, and its letters. */
export const groupPage = (groups: readonly GroupHistory[], writing: Writing, comparison: ComparisonWriter): string =>
  pageOf(groups.flatMap((group) => groupSections(group, writing, comparison)));

const columns = ['group', 'sector', 'entry', 'name', 'from', 'until', 'document', 'date', 'letter', 'pointer'];

const cells = ({ document, date, letter, pointer }: Saying): (string | null)[] => [document, date, letter, pointer];

/** A row a letter that says something of the group: that it names it, has its mandate, or names who leads it. */
export const groupCsv = (groups: readonly GroupHistory[]): string =>
  csvLines([
    columns,
    ...groups.flatMap(({ acronyms, names, sector, letters, mandates, leadership }) => {
      const own = [acronyms[0] ?? names[0] ?? null, sector];
      return [
        ...leadership.flatMap(({ name, role, from, until, named }) =>
          [...named, ...(until ? [until] : [])].map((saying) => [
            ...own,
            role,
            name,
            from && from.date,
            until && until.date,
            ...cells(saying),
          ]),
        ),
        ...mandates.flatMap(({ in: sayings, until, title }) =>
          sayings.map((saying) => [...own, 'mandate', title, null, until, ...cells(saying)]),
        ),
        ...letters.map((saying) => [...own, 'letter', null, null, null, ...cells(saying)]),
      ];
    }),
  ]);

import type { PersonHistory } from '../../archive/people/person.js';
import { say } from '../../model/sentence/index.js';
import { csvLines } from '../csv.js';
import { visible } from '../visible.js';
import { heading, pageOf, shownLetters, type Writing } from './writing.js';

/** For people: the offices of a person with the letters that name them, and who may be the same. */
export function personPage({ name, spellings, roles, possiblySame }: PersonHistory, writing: Writing): string {
  const { say: tell, words } = writing;
  const offices = roles.flatMap(({ role, group, named, left }) => [
    `  ${[words.names.role[role], group].filter(Boolean).join(' · ')}`,
    ...(named.length > 0 ? [`    ${tell(say('answer/named', { letters: shownLetters(named) }))}`] : []),
    ...(left.length > 0 ? [`    ${tell(say('answer/left', { letters: shownLetters(left) }))}`] : []),
  ]);
  const others = possiblySame.map(
    (other) =>
      `  ${visible(other.name)} · ${tell(say(`answer/${other.why}`, {}))} · ${visible(other.letters.join('; '))}`,
  );
  return pageOf([
    [
      heading(writing, visible(name)),
      ...(spellings.length > 0 ? [tell(say('answer/spellings', { names: visible(spellings.join(', ')) }))] : []),
    ],
    roles.length === 0
      ? [tell(say('answer/no-person', { name: visible(name) }))]
      : [heading(writing, tell(say('answer/offices', {}))), ...offices],
    others.length === 0 ? [] : [heading(writing, tell(say('answer/possibly-same', {}))), ...others],
  ]);
}

const columns = ['name', 'role', 'group', 'said', 'document', 'date', 'letter', 'line', 'pointer'];

/** A row a letter that names the person in an office, or as leaving it. */
export const personCsv = ({ name, roles }: PersonHistory): string =>
  csvLines([
    columns,
    ...roles.flatMap(({ role, group, named, left }) =>
      [...named.map((by) => ['named', by] as const), ...left.map((by) => ['left', by] as const)].map(
        ([said, { document, date, letter, evidence, pointer }]) => [
          name,
          role,
          group,
          said,
          document,
          date,
          letter,
          evidence?.line ?? null,
          pointer,
        ],
      ),
    ),
  ]);

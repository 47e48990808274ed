import type { CitedText } from '../../archive/cites/index.js';
import { say } from '../../model/sentence/index.js';
import { csvLines } from '../csv.js';
import { visible } from '../visible.js';
import { heading, pageOf, shownLetter, type Writing } from './writing.js';

const textName = ({ type, series, number, issuer }: CitedText, { words }: Writing): string =>
  [words.names.citationType[type], series, number, issuer && issuer !== series && `(${issuer})`]
    .filter(Boolean)
    .join(' ');

/** For people: a text in each of its revisions, and the letters that cite it. */
export const citesPage = (texts: readonly CitedText[], writing: Writing): string =>
  pageOf(
    texts.map((text) => [
      heading(writing, visible(textName(text, writing))),
      ...text.revisions.flatMap(({ revision, citedBy }) => [
        `  ${visible(revision?.text ?? writing.say(say('answer/no-revision', {})))}`,
        ...citedBy.map((by) => `    ${[shownLetter(by), ...by.sections.map(visible)].join(' · ')}`),
      ]),
    ]),
  );

const columns = [
  'type',
  'series',
  'number',
  'issuer',
  'revision',
  'year',
  'document',
  'date',
  'letter',
  'line',
  'sections',
];

/** A row a letter and revision. */
export const citesCsv = (texts: readonly CitedText[]): string =>
  csvLines([
    columns,
    ...texts.flatMap(({ type, series, number, issuer, revisions }) =>
      revisions.flatMap(({ revision, citedBy }) =>
        citedBy.map(({ document, date, letter, evidence, sections }) => [
          type,
          series,
          number,
          issuer,
          revision?.text ?? null,
          revision?.year ?? null,
          document,
          date,
          letter,
          evidence?.line ?? null,
          sections.join('; '),
        ]),
      ),
    ),
  ]);

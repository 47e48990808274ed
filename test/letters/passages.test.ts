import { describe, expect, test } from 'vitest';
import { findDates } from '../../src/detect/dates.js';
import { dateLocale } from '../../src/locales/fr/dates.js';
import { sentenceLocale } from '../../src/locales/fr/sentences.js';
import { DatedClause } from '../../src/text/dated-clause.js';
import { documentOf, withMentions } from '../support/made-document.js';

const first = 'Le Groupe Coing siège le 4 mai 2026 à Lomé. Son atelier suit le 6 mai 2026.';
const second = 'La suite se tient à Apia.';
const made = documentOf(first, second);
const document = withMentions(made, findDates(made, dateLocale).dates, { 'Groupe Coing': 'GC' });
const [block, next] = document.passages;
const [start, end] = document.dates;

if (!block || !next || !start || !end) throw new Error('The document has two blocks and two dates.');

describe('a passage', () => {
  test('has the words, dates and groups of its block, and of no other', () => {
    expect(block.printed).toBe(first);
    expect(block.dates).toEqual([start, end]);
    expect(block.groups.map(({ group }) => group.acronym)).toEqual(['GC']);
    expect(next.words).toBe(second.replace('à', 'a'));
    expect(next.dates).toEqual([]);
  });

  test('is read before, behind and between places, and never beyond its ends', () => {
    expect(block.before(start.span).printed).toBe('Le Groupe Coing siège le');
    expect(block.before(start.span, 9).printed).toBe('siège le');
    expect(block.between(start.span, end.span).printed).toBe('à Lomé. Son atelier suit le');
    expect(block.between(end.span, start.span).printed).toBe('');
    expect(block.behind(end.span).printed).toBe('.');
    expect(block.behind(next.span).printed).toBe('');
    expect(next.before(start.span).printed).toBe('');
  });

  test('parts into sentences whose places are those of the source', () => {
    const [, other] = block.sentences(sentenceLocale);
    expect(other?.printed).toBe('Son atelier suit le 6 mai 2026.');
    expect(other?.dates).toEqual([end]);
    expect(other?.span.start).toBe(first.indexOf('Son'));
  });
});

test('a date is read with its own clause alone', () => {
  const clause = new DatedClause(block, end, { start: start.span.end, end: block.span.end });
  expect(clause.left.printed).toBe('à Lomé. Son atelier suit le');
  expect(clause.right.printed).toBe('.');
});

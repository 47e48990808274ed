import { describe, expect, it } from 'vitest';
import { detectPeople } from '../../../src/detect/people/index.js';
import { people } from '../../../src/locales/fr/people.js';
import { clean } from '../../../src/text/clean.js';
import { withGroups } from '../../support/made-document.js';
import { expectLinear } from '../../support/steps.js';
import { shown } from '../../support/detected-people.js';

describe('one person named often', () => {
  it('is one, with or without accents and spaces', () => {
    const { findings } = detectPeople(
      withGroups(
        'M. Amir Al Zarûni (Oman), Président de la JCA-EAU.',
        'Le Président de la JCA-EAU, M. Amir Alzaruni',
        'M. AMIR AL-ZARUNI, Président de la JCA-EAU',
      ),
      people,
    );
    expect(findings.map(({ value, clues }) => [value.name, clues.length])).toEqual([['Amir Al Zarûni', 3]]);
  });
  it('is one where only the family name follows', () => {
    expect(
      shown('Mme Ana Costa (Brésil), Présidente de la CE 3.', 'La Présidente de la CE 3, Mme Costa, a conclu.'),
    ).toEqual(['chair Ana Costa @CE 3 #BR']);
  });
  it('is two in two roles', () => {
    expect(
      shown(
        'Mme Ana Costa (Brésil), Vice-Présidente de la CE 3.',
        'Depuis mai, la CE 3 est présidée par Mme Ana Costa.',
      ),
    ).toEqual(['vice-chair Ana Costa @CE 3 #BR', 'chair Ana Costa @CE 3 #BR']);
  });
  it('points at words of the source', () => {
    const document = withGroups('Le Président\u00a0de la JCA\u2011EAU, M.\u00a0Luc Perrin, a conclu.');
    const clue = detectPeople(document, people).findings[0]?.clues[0];
    expect(clean(document.text.slice(clue?.span.start, clue?.span.end))).toBe('Président de la JCA-EAU, M. Luc Perrin');
  });
});

it.each([
  ['', 'M. Luc '],
  ['', 'Président de la CE 3, '],
  ['M. ', 'A. '],
  ['MM. ', 'Luc Perrin (France), '],
  ['', 'Vice-Présidents: '],
  ['', '(('],
  ['', 'M. '],
])('reads %s%s again and again with work in proportion to its length', async (head, piece) => {
  await expectLinear((times) => shown(head + piece.repeat(times)), 1_000);
});

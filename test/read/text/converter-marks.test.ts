import { describe, expect, test } from 'vitest';
import { outline, recordOf } from '../../support/letters.js';

const first =
  "**1** Le Groupe a examiné les propositions qui lui avaient été soumises par ses membres et a décidé d'en";
const letter = (...parts: string[]): string =>
  ['**Réf.:** Circulaire TSB 17', '**Objet:** Essai', 'Madame,', ...parts].join('\n\n');
const body = async (...parts: string[]): Promise<string[]> => outline((await recordOf(letter(...parts))).paragraphs);

describe('what a converter prints between two pages', () => {
  test.each([
    ['a number in braces', '{1}------------------------------------------------'],
    ['a number in braces, and the head of the page', '{1}--------------------\n\n- 2 - Circulaire TSB 17'],
    ['the head of the page alone', '- 2 - Circulaire TSB 17'],
    ['the head of the page with a word', 'Page 2 Circulaire TSB 17'],
    ['the word between dashes', '----- Page 2 -----'],
    ['a comment', '<!-- page 2 -->'],
    ['the word in brackets', '[Page 2]\n\n\\- 2 - Circulaire TSB 17'],
  ])('%s parts no paragraph', async (_, mark) => {
    expect(await body(first, mark, 'renvoyer deux.', '**2** La suite est connue.')).toEqual([
      `${first.replaceAll('*', '')} renvoyer deux.`,
      '2 La suite est connue.',
    ]);
  });

  test('a list of circulars is no row of page heads', async () => {
    expect(
      await body('Sont annulées:', '\\- 2 - Circulaire TSB 17', '\\- 3 - Circulaire TSB 18', 'La suite est connue.'),
    ).toHaveLength(4);
    expect(await body('Voir:', '\\- 2 - Circulaire TSB 17 et ses additifs, que le Bureau a publiés')).toHaveLength(2);
  });

  test('words in braces or brackets are words', async () => {
    expect(await body('{a}-----', '[Page 4 du rapport]', 'Fin.')).toEqual(['{a}-----', '[Page 4 du rapport]', 'Fin.']);
  });
});

describe('the raised mark of a note in Markdown', () => {
  test.each([
    ['at the end', ['**1** Le texte<sup>1</sup> est prêt.', '<sup>1</sup> Voir la Décision 5.']],
    [
      'as a link',
      ['**1** Le texte<sup>[1](#page-1)</sup> est prêt.', '<span id="n"></span><sup>1</sup>Voir la Décision 5.'],
    ],
    ['in brackets', ['**1** Le texte<sup>(1)</sup> est prêt.', '<sup>(1)</sup> Voir la Décision 5.']],
    ['as a star', ['**1** Le texte<sup>*</sup> est prêt.', '<sup>*</sup> Voir la Décision 5.']],
  ])('%s', async (_, parts) => {
    const record = await recordOf(letter(...parts));
    expect(outline(record.paragraphs)).toEqual(['1 Le texte est prêt.']);
    expect(record.notes).toMatchObject([{ text: 'Voir la Décision 5.' }]);
  });

  test('two notes on lines of one paragraph, below a paragraph that the page cuts', async () => {
    const record = await recordOf(
      letter(
        `${first}<sup>1</sup>`,
        '<sup>1</sup> Voir la Décision 5.\n<sup>2</sup> Avant le 3 mai.',
        '{1}------------',
        'renvoyer deux<sup>2</sup>.',
      ),
    );
    expect(outline(record.paragraphs)).toEqual([`${first.replaceAll('*', '')} renvoyer deux.`]);
    expect(record.notes).toEqual([
      { label: '1', text: 'Voir la Décision 5.' },
      { label: '2', text: 'Avant le 3 mai.' },
    ]);
  });

  test('an exponent, an ordinal and a mark without its note are text', async () => {
    expect(
      await body(
        '**1** Une salle de 30 m<sup>2</sup>, 10<sup>2</sup> places, la XX<sup>e</sup> session.',
        'Fin<sup>7</sup>.',
        '<sup>2</sup> Note.',
      ),
    ).toEqual(['1 Une salle de 30 m2, 102 places, la XXe session.', 'Fin7.']);
  });
});

import { expect, test } from 'vitest';
import { parseCircular } from '../../../src/index.js';

/** The actions of a letter must say what is due to who reads the record alone. */
async function actionsIn(...paragraphs: readonly string[]): Promise<(string | null)[]> {
  const text = ['Genève, le 3 mars 2021', 'Objet: Travaux', 'Madame, Monsieur,', ...paragraphs].join('\n\n');
  const { record } = await parseCircular(Buffer.from(text));
  return record.deadlines.map(({ action }) => action);
}

test.each<[string, readonly string[], string]>([
  [
    'in the sentence before',
    [
      '1\tLe Bureau organise des consultations en ligne sur le projet de manuel. Ces consultations prendront fin le 24 mai 2021.',
    ],
    'des consultations en ligne sur le projet de manuel',
  ],
  [
    'in the paragraph before, in the singular',
    [
      '1\tUne consultation sur la révision du barème est ouverte.',
      '2\tCette consultation se terminera le 24 mai 2021.',
    ],
    'Une consultation sur la révision du barème',
  ],
  [
    'behind a place that points to it again',
    [
      '1\tLes candidatures à la vice-présidence du groupe sont recevables. Ces candidatures sont examinées en juin.',
      '2\tCes candidatures doivent parvenir au secrétariat avant le 24 mai 2021.',
    ],
    'Les candidatures à la vice-présidence du groupe',
  ],
  [
    'nowhere: it stays as it is',
    ['1\tLe groupe travaille.', '2\tCes consultations prendront fin le 24 mai 2021.'],
    'Ces consultations',
  ],
  [
    'with its own complement: nothing is put in its stead',
    [
      '1\tDes consultations sur le projet de manuel ont eu lieu.',
      '2\tCes consultations relatives au calendrier prendront fin le 24 mai 2021.',
    ],
    'Ces consultations relatives au calendrier',
  ],
])('what is pointed at was named %s', async (_, paragraphs, action) => {
  expect(await actionsIn(...paragraphs)).toEqual([action]);
});

test('an adverb that belongs to what is left out goes with it', async () => {
  expect(
    await actionsIn(
      '1\tVous êtes invités à faire parvenir votre contribution directement, par courriel, avant le 12 juin 2021.',
    ),
  ).toEqual(['faire parvenir votre contribution']);
});

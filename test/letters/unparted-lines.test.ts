import { describe, expect, test } from 'vitest';
import { body } from '../support/letter-outline.js';

describe('wrapped lines without blank lines between them', () => {
  const results = [
    'Les résultats de la consultation des administrations seront publiés au mois de',
    'septembre, avec les observations que le Bureau aura reçues dans les délais et',
    'celles des organisations qui auront pris part à ses travaux.',
  ];
  const patents = [
    'Toute organisation qui détient un brevet portant sur les textes proposés est',
    'invitée à le signaler au Bureau, qui en tient la liste à jour et la met en',
    "ligne à l'intention des membres.",
  ];
  const chairs = [
    'Mme Aube Lenoir (France) et M. Tor Vik (Norvège) présideront ensemble le GTI.',
    'M. Ivo Falk (Islande) en est le rapporteur et tiendra la liste des points à',
    'étudier, que les membres compléteront avant la réunion.',
  ];

  test('a short line between two sentences heads the second', async () => {
    const full = [
      results[0],
      results[1],
      'celles des organisations dont les représentants auront pris part aux travaux.',
    ];
    expect(await body(`\n${[...full, 'Brevets', ...patents].join('\n')}\n\nLa suite est connue.\n`)).toEqual([
      full.join(' '),
      '# Brevets',
      patents.join(' '),
      'La suite est connue.',
    ]);
  });

  test('a short sentence between two others heads nothing', async () => {
    const read = await body(`\n${[...results, 'Merci à tous.', ...patents].join('\n')}\n\nLa suite est connue.\n`);
    expect(read.filter((line) => line.startsWith('#'))).toEqual([]);
  });

  test('a sentence may end with the line where the numbers of paragraphs stand on lines of their own', async () => {
    expect(await body(['1', ...results, '2', ...chairs, '3', ...patents].join('\n'))).toEqual([
      `1 ${results.join(' ')}`,
      `2 ${chairs.join(' ')}`,
      `3 ${patents.join(' ')}`,
    ]);
  });
});

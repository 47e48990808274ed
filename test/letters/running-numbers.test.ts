import { expect, test } from 'vitest';
import { body } from '../support/letter-outline.js';

test('numbers parted by a space run on from one section to the next', async () => {
  expect(
    await body(
      'I Mesures\n1 Le Groupe a mesuré les balises.\n2 Il en a rendu compte.\nII Suite\n3 Il se réunira en mai.\n4 Il conclura en juin.',
    ),
  ).toEqual([
    '# I Mesures',
    '  1 Le Groupe a mesuré les balises.',
    '  2 Il en a rendu compte.',
    '# II Suite',
    '  3 Il se réunira en mai.',
    '  4 Il conclura en juin.',
  ]);
});

test('lists of Markdown that begin at 1 again, further in, hang below their headings', async () => {
  expect(
    await body(
      '\n1.  **Mesures**\n\n    1.  Le Groupe a mesuré les balises.\n\n    2.  Il a réparé:\n\n        1.  les feux;\n\n        2.  les bouées.\n\n2.  **Suite**\n\n    1.  Il se réunira en mai.\n',
    ),
  ).toEqual([
    '# 1. Mesures',
    '  1. Le Groupe a mesuré les balises.',
    '  2. Il a réparé:',
    '    1. les feux;',
    '    2. les bouées.',
    '# 2. Suite',
    '  1. Il se réunira en mai.',
  ]);
});

test('a list that begins at 1 again below a title is its text', async () => {
  expect(
    await body(
      '1. Mesures\n1. Le Groupe a mesuré les balises.\n2. Il en a rendu compte.\n2. Suite\n1. Il se réunira en mai.\n2. Il conclura en juin.',
    ),
  ).toEqual([
    '# 1. Mesures',
    '  1. Le Groupe a mesuré les balises.',
    '  2. Il en a rendu compte.',
    '# 2. Suite',
    '  1. Il se réunira en mai.',
    '  2. Il conclura en juin.',
  ]);
});

test('a short sentence whose number runs on below an unnumbered line makes it a heading', async () => {
  expect(
    await body(
      '1\tLe Groupe a tenu deux réunions.\n\nMesures proposées\n\n2\tLes membres sont invités:\n\na)\tà poursuivre;\n\nb)\tà publier.',
    ),
  ).toEqual([
    '1 Le Groupe a tenu deux réunions.',
    '# Mesures proposées',
    '2 Les membres sont invités:',
    '  a) à poursuivre;',
    '  b) à publier.',
  ]);
});

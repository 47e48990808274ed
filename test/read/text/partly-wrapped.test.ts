import { expect, test } from 'vitest';
import { circular, outline, recordOf } from '../../support/letters.js';

/** The outline of a letter's body. */
const body = async (text: string): Promise<string[]> => outline((await recordOf(circular(text))).paragraphs);

/** Far longer than the lines of the paragraphs that somebody wrapped: no width is common to all. */
const unwrapped =
  "4\tLe programme, la liste des hôtels et les formulaires de visa sont publiés sur la page du laboratoire, que le secrétariat tient à jour chaque semaine jusqu'à l'ouverture de la réunion, et au-delà.";

test('a long line left open goes on with the next, though other paragraphs are a line each', async () => {
  const text = [
    "1\tLe laboratoire d'essai de Turin mesurera les antennes et les filtres que les exploitants lui auront remis,",
    'et rendra ses conclusions au Bureau. Il sera aidé dans cette tâche par les experts que les Administrations lui',
    'auront proposés.',
    '2\tLe Groupe sera conduit par Mme Anja Falk (Suède), Présidente, assistée comme par le passé de deux rapporteurs,',
    'M. Ercole Baldi (Italie) et M. Vano Beridze (Géorgie).',
    '3\tLes documents sont publics.',
    unwrapped,
  ].join('\n');
  expect(await body(text)).toEqual([
    "1 Le laboratoire d'essai de Turin mesurera les antennes et les filtres que les exploitants lui auront remis, et rendra ses conclusions au Bureau. Il sera aidé dans cette tâche par les experts que les Administrations lui auront proposés.",
    '2 Le Groupe sera conduit par Mme Anja Falk (Suède), Présidente, assistée comme par le passé de deux rapporteurs, M. Ercole Baldi (Italie) et M. Vano Beridze (Géorgie).',
    '3 Les documents sont publics.',
    unwrapped.replace('\t', ' '),
  ]);
});

test('what a long line introduces, and a paragraph behind a full stop, stay on their own', async () => {
  const text = [
    "1\tLe laboratoire d'essai de Turin mesurera les antennes et les filtres que les exploitants lui auront remis:",
    'les antennes de toiture',
    'les filtres de bande étroite',
    "2\tLe secrétariat du laboratoire d'essai répondra à toutes les questions que les exploitants voudront lui poser.",
    'Les réponses sont publiques.',
    unwrapped,
  ].join('\n');
  expect(await body(text)).toEqual([
    "1 Le laboratoire d'essai de Turin mesurera les antennes et les filtres que les exploitants lui auront remis:",
    'les antennes de toiture',
    'les filtres de bande étroite',
    "2 Le secrétariat du laboratoire d'essai répondra à toutes les questions que les exploitants voudront lui poser.",
    'Les réponses sont publiques.',
    unwrapped.replace('\t', ' '),
  ]);
});

test('a name that the end of a line parts is whole, and so is the subject before the day of a meeting', async () => {
  const text = [
    "1\tLe laboratoire d'essai de Turin mesurera les antennes et les filtres que les exploitants lui auront remis dès",
    'le mois de juin, ainsi que ceux du Groupe mixte, et il le fera sous la conduite de la nouvelle Présidente, Mme Anja',
    'Falk (Suède).',
    '2\tLes documents sont publics.',
    unwrapped,
  ].join('\n');
  expect((await body(text))[0]).toMatch(/la nouvelle Présidente, Mme Anja Falk \(Suède\)\.$/);
  const circularOf = circular('1\tLe Bureau y pourvoira.').replace(
    'Objet:\tEssai de lecture',
    "Objet:\tRéunion de la Commission d'études 5 (Services de Terre), Genève,\n23-24 septembre 2021",
  );
  expect((await recordOf(circularOf)).subject).toBe(
    "Réunion de la Commission d'études 5 (Services de Terre), Genève, 23-24 septembre 2021",
  );
});

import { expect, it } from 'vitest';
import { circular, englishCircular, recordOf, spanishCircular } from '../../support/letters.js';

const named = async (letter: string): Promise<string[]> =>
  (await recordOf(letter)).groups
    .filter(({ type }) => type !== 'bureau')
    .map(({ acronym, name, type, sector }) => `${acronym}: ${name}, ${type} of ${sector}`);

it.each<[string, string, string]>([
  [
    'en',
    englishCircular('Joint Task Group 3-5-8 (JTG 3-5-8) met in Lima on 3 May 2021. JTG 3-5-8 has finished its work.'),
    'JTG 3-5-8: Joint Task Group 3-5-8, other of ITU-R',
  ],
  [
    'fr',
    circular(
      "Le Groupe d'action mixte 3-5-8 (GAM 3-5-8) s'est réuni à Lima le 3 mai 2021. Le GAM 3-5-8 a terminé ses travaux.",
    ),
    "GAM 3-5-8: Groupe d'action mixte 3-5-8, other of ITU-R",
  ],
  [
    'es',
    spanishCircular(
      'El Grupo Mixto de Tareas Especiales 3-5-8 (GMTE 3-5-8) se reunió en Lima el 3 de mayo de 2021. El GMTE 3-5-8 ha concluido sus trabajos.',
    ),
    'GMTE 3-5-8: Grupo Mixto de Tareas Especiales 3-5-8, other of ITU-R',
  ],
])('takes the numbers of a joint task group for those of one group (%s)', async (_, letter, expected) => {
  expect(await named(letter)).toEqual([expected]);
});

it.each<[string, string, string[]]>([
  ['en', englishCircular('The chairs of Study Groups 3-5 met.'), ['SG 3', 'SG 4', 'SG 5']],
  ['en', englishCircular('Task Group 5/1 met, and so did a joint task group of the Sectors.'), ['TG 5/1']],
  ['fr', circular("Le Groupe d'action 5/1 s'est réuni, ainsi qu'un groupe d'action mixte des Secteurs."), ['GA 5/1']],
  [
    'es',
    spanishCircular('Se reunió el Grupo de Tareas Especiales 5/1, y un grupo mixto de los Sectores.'),
    ['GTE 5/1'],
  ],
])('and no others (%s): %s', async (_, letter, expected) => {
  const { groups } = await recordOf(letter);
  expect(groups.flatMap(({ acronym, type }) => (type === 'bureau' ? [] : [acronym]))).toEqual(expected);
});

it.each<[string, string]>([
  ['fr', circular("Le Groupe d'action 5/1 avait été convoqué à Lima du 3 au 5 mai 2021.")],
  ['es', spanishCircular('El Grupo de Tareas Especiales 5/1 había sido convocado en Lima del 3 al 5 de mayo de 2021.')],
])('a group that had been convened on some days meets on them (%s)', async (_, letter) => {
  expect((await recordOf(letter)).meetings.map(({ start, end, place }) => [start, end, place])).toEqual([
    ['2021-05-03', '2021-05-05', 'Lima'],
  ]);
});

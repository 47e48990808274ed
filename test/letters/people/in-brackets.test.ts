import { expect, test } from 'vitest';
import { circular, englishCircular, recordOf, spanishCircular } from '../../support/letters.js';

/** `chair Ann Bo @WP 1/9 #NG`, without the signatory. */
async function officers(letter: string): Promise<string[]> {
  const { people } = await recordOf(letter);
  return people
    .filter(({ role }) => role !== 'director')
    .map(({ role, name, group, country, email }) =>
      [`${role} ${name}`, group && `@${group}`, country && `#${country.code}`, email].filter(Boolean).join(' '),
    );
}

test.each<[string, string[]]>([
  [
    spanishCircular(
      'El programa lo han preparado los Presidentes de los Grupos de Trabajo 1/12 (Sra. Rosa Lima, Chile), 2/12 (Sr. Omar Diallo, Guinea) y 3/12 (Sr. Piet Vos).',
    ),
    ['chair Rosa Lima @GT 1/12 #CL', 'chair Omar Diallo @GT 2/12 #GN', 'chair Piet Vos @GT 3/12'],
  ],
  [
    spanishCircular(
      'Los Relatores para las Cuestiones 4/12 (Sra. Rosa Lima, Chile) y 7/12 (Sr. Omar Diallo, Guinea) asistirán.',
    ),
    ['rapporteur Rosa Lima @CE 12 #CL', 'rapporteur Omar Diallo @CE 12 #GN'],
  ],
  [
    spanishCircular(
      'Los Presidentes de la Comisión de Estudio 3 (Sra. Rosa Lima, Chile) y de la Comisión de Estudio 11 (Sr. Omar Diallo, Guinea) lo han confirmado.',
    ),
    ['chair Rosa Lima @CE 3 #CL', 'chair Omar Diallo @CE 11 #GN'],
  ],
  // the second is not said to hold the office
  [
    spanishCircular(
      'El Presidente de la Comisión de Estudio 3 (Sra. Rosa Lima, Chile) escribió a la Comisión de Estudio 11 (Sr. Omar Diallo, Guinea).',
    ),
    ['chair Rosa Lima @CE 3 #CL'],
  ],
  [
    circular(
      "Le programme a été établi avec les Présidents des Groupes de travail 1/12 (Mme Rosa Lima, Chili) et 2/12 (M. Omar Diallo, Guinée).\nLes Présidents de la Commission d'études 3 (Mme Ida Holm, Norvège) et de la Commission d'études 11 (M. Jan Novak) l'ont approuvé.",
    ),
    [
      'chair Rosa Lima @GT 1/12 #CL',
      'chair Omar Diallo @GT 2/12 #GN',
      'chair Ida Holm @CE 3 #NO',
      'chair Jan Novak @CE 11',
    ],
  ],
  [
    englishCircular(
      'The Vice-Chairs of Study Groups 3 (Ms Rosa Lima, Chile) and 11 (Mr Omar Diallo, Guinea) and the Rapporteurs for Questions 4/12 (Mr Piet Vos) and 7/12 (Ms Ida Holm) will attend.',
    ),
    [
      'vice-chair Rosa Lima @SG 3 #CL',
      'vice-chair Omar Diallo @SG 11 #GN',
      'rapporteur Piet Vos @SG 12',
      'rapporteur Ida Holm @SG 12',
    ],
  ],
])('reads who holds the office of each group from the bracket behind its number: %#', async (letter, expected) => {
  expect(await officers(letter)).toEqual(expected);
});

test.each<[string, string]>([
  [
    spanishCircular('Los pasaportes se envían al Ministerio, a la atención de la Sra. Rosa Lima (rlima@ejemplo.org).'),
    'rlima@ejemplo.org',
  ],
  [
    spanishCircular('Quienes lleguen en coche deben avisar a la Sra. Rosa Lima (correo-e: rlima@ejemplo.org).'),
    'rlima@ejemplo.org',
  ],
  [
    circular("Les passeports sont envoyés au Ministère, à l'attention de Mme Rosa Lima (rlima@exemple.org)."),
    'rlima@exemple.org',
  ],
  [
    englishCircular('Passports are sent to the Ministry, for the attention of Ms Rosa Lima (rlima@example.org).'),
    'rlima@example.org',
  ],
])('takes one to whose attention something is sent for a contact: %#', async (letter, address) => {
  expect(await officers(letter)).toEqual([`contact Rosa Lima ${address}`]);
});

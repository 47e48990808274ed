import { expect, test } from 'vitest';
import { circular, englishCircular, recordOf, spanishCircular } from '../../support/letters.js';

/** `2021-06-02..2021-06-04 CE 5 @Lomé/TG hybrid <2021-05-05`, of each meeting. */
async function told(letter: string): Promise<string[]> {
  const { meetings } = await recordOf(letter);
  return meetings.map(({ start, end, group, place, country, mode, replaces }) =>
    [
      end === null || end === start ? start : `${start}..${end}`,
      group,
      place && `@${place}${country === null ? '' : `/${country.code}`}`,
      mode,
      replaces && `<${replaces.start}`,
    ]
      .filter((part) => part !== null)
      .join(' '),
  );
}

test.each<readonly [string, readonly string[]]>([
  [
    "La réunion se tiendra à Lomé (Togo) les 2 et 3 juin 2021. La participation à distance n'est pas prévue.",
    ['2021-06-02..2021-06-03 @Lomé/TG physical'],
  ],
  [
    "Le FG-CCS se réunira à Lausanne (Suisse) les 12 et 13 septembre 2021. Il ne sera pas possible d'y participer à distance.",
    ['2021-09-12..2021-09-13 FG-CCS @Lausanne/CH physical'],
  ],
  [
    "Le Groupe s'est réuni deux fois à Genève: le 29 janvier 2021 et les 11 et 12 mars 2021. La seconde réunion a pu être suivie à distance.",
    ['2021-01-29 @Genève', '2021-03-11..2021-03-12 @Genève hybrid'],
  ],
  ['La solution consiste à réunir le Conseil à Genève du 4 au 13 juillet 2022.', ['2022-07-04..2022-07-13 @Genève']],
  [
    'Le séminaire se tiendra à Lomé (Togo) du 14 au 18 juin 2021. Le précédent (Dakar, 8-12 juin 2020) avait réuni quarante participants.',
    ['2021-06-14..2021-06-18 @Lomé/TG', '2020-06-08..2020-06-12 @Dakar'],
  ],
  [
    "La réunion du Groupe régional de la Commission d'études 5 pour l'Afrique (SG5RG-AFR), qui allait suivre l'Atelier le 28 septembre 2021, se tiendra au même endroit le 5 octobre 2021.",
    ['2021-10-05 SG5RG-AFR <2021-09-28'],
  ],
  [
    "Le FG-CCS se réunira à Lausanne (Suisse) les 12 et 13 septembre 2021. La veille, le 11 septembre 2021, le même hôte proposera un atelier d'introduction en présentiel.",
    ['2021-09-12..2021-09-13 FG-CCS @Lausanne/CH', '2021-09-11 physical'],
  ],
  [
    'Les badges pour la réunion seront remis le 3 juin 2021. Le projet de rapport de la réunion sera distribué le 4 juin 2021.',
    [],
  ],
  [
    "La Commission d'études 7 siégera à Genève, au bâtiment Montbrillant, les 9 et 10 octobre 2021. Deux ateliers auront lieu à la même adresse le 8 octobre 2021.",
    ['2021-10-09..2021-10-10 CE 7 @Genève', '2021-10-08 @Genève'],
  ],
  [
    "Vu la Résolution 1 (Rév. Oran, 2016) de l'AMNT, le délai de réponse à la Circulaire TSB 141, du 15 avril 2021, est échu.",
    [],
  ],
  [
    'Le Kenya accueille le Forum. Celui-ci aura lieu à Mombasa du 7 au 9 juin 2021.',
    ['2021-06-07..2021-06-09 @Mombasa/KE'],
  ],
  [
    "Un forum se tiendra dos à dos avec la réunion de la Commission d'études 5, le 14 juin 2021 à Lomé.",
    ['2021-06-14 @Lomé'],
  ],
])('a French sentence about where and how a meeting is held: %s', async (body, expected) => {
  expect(await told(circular(body))).toEqual(expected);
});

test.each<readonly [string, readonly string[]]>([
  [
    'The meeting will be held in Lomé (Togo) on 2 and 3 June 2021. It will not be possible to take part remotely.',
    ['2021-06-02..2021-06-03 @Lomé/TG physical'],
  ],
  [
    'Working Party 3/5 will hold an interim meeting by electronic means on 5 June 2021.',
    ['2021-06-05 WP 3/5 electronic'],
  ],
  [
    'Study Group 2, which sat in Geneva from 31 January to 10 February 2021, found the two drafts ripe for approval.',
    ['2021-01-31..2021-02-10 SG 2 @Geneva'],
  ],
  [
    'At the kind invitation of the National Communications Authority of Ghana, the seminar will be held in Accra from 20 to 24 September 2021.',
    ['2021-09-20..2021-09-24 @Accra/GH'],
  ],
  [
    'At the invitation of the Government of Japan, the matter was taken up again. On the offer of the Administration of Japan, the seminar will be held in Nairobi from 20 to 24 September 2021.',
    ['2021-09-20..2021-09-24 @Nairobi'],
  ],
  ['A tutorial will be held in Nairobi immediately before the meeting, on 6 June 2021.', ['2021-06-06 @Nairobi']],
  [
    'I invite you to the two events that the Union is organizing in Accra (Ghana):\n\n- the Regional Seminar on costs, from 6 to 7 September 2021;\n- the meeting of the Regional Group for Africa of Study Group 3 (SG3RG-AFR), on 8 and 9 September 2021.',
    ['2021-09-06..2021-09-07 @Accra/GH', '2021-09-08..2021-09-09 SG3RG-AFR @Accra/GH'],
  ],
  [
    'The office is organizing in Accra (Ghana):\n\n- a stand, built by 6 September 2021;\n- a library, open on 8 September 2021.',
    [],
  ],
  [
    'The workshop will be held at the Serena Resort, Kisumu (Kenya), from 3 to 6 September 2021. It will be flanked by the meeting of the Regional Group for Africa of Study Group 5 (SG5RG-AFR), at the same resort, on 1 and 2 September 2021.',
    ['2021-09-03..2021-09-06 @Kisumu/KE', '2021-09-01..2021-09-02 SG5RG-AFR @Kisumu/KE'],
  ],
  [
    'The first meeting of the FG-XYZ will take place in Geneva on 16 and 17 June 2021. The second, announced for 15 and 16 September 2021, has had to be moved to 29 and 30 September 2021.',
    ['2021-06-16..2021-06-17 FG-XYZ @Geneva', '2021-09-29..2021-09-30 FG-XYZ <2021-09-15'],
  ],
  [
    'Kenya has kindly offered to host the Forum. It will take place in Mombasa from 7 to 9 June 2021.',
    ['2021-06-07..2021-06-09 @Mombasa/KE'],
  ],
  ['Study Group 9 expects to meet again in Geneva in June 2021.', ['2021-06 SG 9 @Geneva']],
  ['An online drafting session will be organized by the Bureau on 18 June 2021.', ['2021-06-18 virtual']],
  ['After online registration the meeting will be held in Geneva on 9 June 2021.', ['2021-06-09 @Geneva']],
  [
    'Working Party 1/5 meets in parallel on 8 June 2021, in Room K, ITU headquarters, Geneva.',
    ['2021-06-08 WP 1/5 @Geneva'],
  ],
])('an English sentence about where and how a meeting is held: %s', async (body, expected) => {
  expect(await told(englishCircular(body))).toEqual(expected);
});

test.each<readonly [string, readonly string[]]>([
  [
    'La reunión se celebrará en Lomé (Togo) los días 2 y 3 de junio de 2021. No será posible participar a distancia.',
    ['2021-06-02..2021-06-03 @Lomé/TG physical'],
  ],
  [
    'Por amable invitación del Gobierno de Guatemala, el taller se celebrará en La Antigua del 20 al 24 de septiembre de 2021.',
    ['2021-09-20..2021-09-24 @La Antigua/GT'],
  ],
  [
    'La solución consiste en reunir al Consejo en Ginebra del 4 al 13 de julio de 2022.',
    ['2022-07-04..2022-07-13 @Ginebra'],
  ],
  [
    'El Grupo se reunió en Ginebra el 29 de enero de 2021 y los días 11 y 12 de marzo de 2021. A la primera reunión también se pudo asistir a distancia.',
    ['2021-01-29 @Ginebra hybrid', '2021-03-11..2021-03-12 @Ginebra'],
  ],
  [
    'Las acreditaciones para la reunión se entregarán el 3 de junio de 2021. El informe de la reunión se distribuirá el 4 de junio de 2021.',
    [],
  ],
  [
    'El seminario, previsto del 25 al 29 de mayo de 2021, se aplaza a los días 13 a 17 de julio de 2021.\n\nEl primer día, el seminario virtual comenzará a las 15.00 horas (UTC).',
    ['2021-07-13..2021-07-17 virtual <2021-05-25'],
  ],
  [
    'La reunión de la Comisión de Estudio 5 se celebrará en Ginebra del 20 al 30 de septiembre de 2021.\n\nEstá prevista una sesión de puesta en común con la Comisión de Estudio 9 el martes 28 de septiembre de 2021, de 09.30 a 12.30 horas, en la sala C2 (Ginebra).',
    ['2021-09-20..2021-09-30 CE 5 @Ginebra', '2021-09-28T09:30..2021-09-28T12:30 CE 9 @Ginebra'],
  ],
  [
    'Kenya será el anfitrión del Foro. Este se celebrará en Mombasa del 7 al 9 de junio de 2021.',
    ['2021-06-07..2021-06-09 @Mombasa/KE'],
  ],
])('a Spanish sentence about where and how a meeting is held: %s', async (body, expected) => {
  expect(await told(spanishCircular(body))).toEqual(expected);
});

test('the country of a city stands in the subject, and its clock tells a city from one of another country', async () => {
  const letter = englishCircular('The seminar will take place in Cotonou from 20 to 24 September 2021.').replace(
    'A test of reading',
    'REGIONAL SEMINAR ON TARIFFS (COTONOU, BENIN, 20-24 SEPTEMBER 2021)',
  );
  expect(await told(letter)).toEqual(['2021-09-20..2021-09-24 @Cotonou/BJ']);
});

test('a table below a sentence that says that they meet in the same place', async () => {
  const body = `La Commission d'études 7 siégera à Genève les 9 et 10 octobre 2021. Deux de ses Groupes de travail se réuniront au même endroit. On trouvera leurs dates dans le tableau.

| Groupe | Dates de la réunion |
| --- | --- |
| Groupe de travail 7B | 30 septembre - 8 octobre 2021 |`;
  expect(await told(circular(body))).toEqual([
    '2021-10-09..2021-10-10 CE 7 @Genève',
    '2021-09-30..2021-10-08 GT 7B @Genève',
  ]);
});

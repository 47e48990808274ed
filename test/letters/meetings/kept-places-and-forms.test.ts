import { expect, test } from 'vitest';
import { circular, recordOf, spanishCircular } from '../../support/letters.js';
import { meetings } from '../../support/meetings-told.js';

test('places and days told in other words', async () => {
  expect(await meetings('La réunion de la CE 5 a eu pour cadre Genève, les 28 et 29 janvier 2021.')).toEqual([
    '2021-01-28..2021-01-29 CE 5 @Genève',
  ]);
  const moved =
    'Le séminaire du Bureau était prévu à Genève du 14 au 18 juin 2021. Des travaux obligent à le reporter: il se tiendra, toujours à Genève, du 26 au 30 juillet 2021.';
  expect(await meetings(moved)).toEqual(['2021-07-26..2021-07-30 @Genève']);
});

test('an address told behind a replacement is that of the one who comes', async () => {
  const french =
    'Mme Ida Holm (Norvège) devient la personne à contacter pour la logistique, en remplacement de M. Jan Novak. Son adresse est ida@ab.example.';
  const spanish =
    'La Sra. Ida Holm (Noruega) pasa a ser la persona de contacto para la logística, en sustitución del Sr. Jan Novak. Su dirección es ida@ab.example.';
  for (const letter of [circular(french), spanishCircular(spanish)]) {
    const { people } = await recordOf(letter);
    const reached = people.filter(({ role }) => role === 'contact').map(({ name, email }) => [name, email]);
    expect(reached).toEqual([
      ['Ida Holm', 'ida@ab.example'],
      ['Jan Novak', null],
    ]);
  }
});

import { expect, test } from 'vitest';
import { circular, englishCircular, recordOf, spanishCircular } from '../../support/letters.js';

/** `Awa Diop chair CE 5 SN`, with `CEI` for a region and `left` for who leaves. */
async function officers(letter: string): Promise<string[]> {
  const { people } = await recordOf(letter);
  return people
    .filter(({ role }) => role !== 'director')
    .map(({ name, role, group, country, region, outgoing }) =>
      [name, role, group, country?.code, region, outgoing && 'left'].filter(Boolean).join(' '),
    );
}

test.each<[string, string[]]>([
  [
    'Le GTC-LANG a salué son Président sortant, M. Igor Belov (Russie), qui conduisait ses travaux depuis 2014.',
    ['Igor Belov chair GTC-LANG RU left'],
  ],
  [
    'Un hommage est rendu au Président sortant, M. Igor Belov (Russie), qui présidait le GTC-LANG depuis 2014.',
    ['Igor Belov chair GTC-LANG RU left'],
  ],
  [
    "Les Présidentes de la Commission d'études 1, Mme Awa Diop (Sénégal), et de la Commission d'études 2, Mme Ida Holm (Norvège), ont pris la parole.",
    ['Awa Diop chair CE 1 SN', 'Ida Holm chair CE 2 NO'],
  ],
  [
    'Le Président du GCR, M. Jan Novak (Tchéquie), ainsi que celle du GCNT, Mme Ida Holm (Norvège), y assisteront.',
    ['Jan Novak chair GCR CZ', 'Ida Holm chair GCNT NO'],
  ],
  [
    "Le GCNT a confié à Mme Ida Holm (Norvège) la présidence de la Commission d'études 11 jusqu'à l'AMNT-20.",
    ['Ida Holm chair CE 11 NO'],
  ],
  ['Le GCDT a élu Mme Awa Diop (Sénégal) Vice-Présidente pour la région AFR.', ['Awa Diop vice-chair GCDT SN AFR']],
  ['Un groupe de rédaction, animé par M. Jan Novak (Tchéquie), reprendra le texte.', ['Jan Novak other CZ']],
  [
    'Les administrations intéressées voudront bien le faire savoir avant le 11 juin 2021 à Mlle I. Holm, Service des ventes.',
    ['I. Holm contact'],
  ],
  ['Le Groupe a prié son secrétaire de transmettre ses vœux à M. Jan Novak.', []],
])('who holds which office: %s', async (body, expected) => {
  expect(await officers(circular(body))).toEqual(expected);
});

test('the same in English and Spanish', async () => {
  expect(
    await officers(
      englishCircular(
        'The Chairs of Study Group 1, Ms Awa Diop (Senegal), and of Study Group 2, Ms Ida Holm (Norway), took the floor.',
      ),
    ),
  ).toEqual(['Awa Diop chair SG 1 SN', 'Ida Holm chair SG 2 NO']);
  expect(
    await officers(
      spanishCircular(
        'Las Presidentas de la Comisión de Estudio 1, Sra. Awa Diop (Senegal), y de la Comisión de Estudio 2, Sra. Ida Holm (Noruega), hicieron uso de la palabra.',
      ),
    ),
  ).toEqual(['Awa Diop chair CE 1 SN', 'Ida Holm chair CE 2 NO']);
});

test('a family name alone to whom one writes is the contact of the letterhead', async () => {
  const letter = circular("Les boursiers doivent confirmer leur venue à M. Fauvel d'ici au 15 juin 2021.").replace(
    'TSB/AB\n',
    'Contact: M. Loïc Fauvel\n',
  );
  expect(await officers(letter)).toEqual(['Loïc Fauvel contact']);
});

import { describe, expect, it } from 'vitest';
import { circular, englishCircular, recordOf, spanishCircular } from '../../support/letters.js';

/** `name role group`, `leaves` behind it; without the signatory. */
async function officers(letter: string): Promise<string[]> {
  const { people } = await recordOf(letter);
  return people
    .filter(({ role }) => role !== 'director')
    .map(({ name, role, group, outgoing }) => [name, role, group, outgoing && 'leaves'].filter(Boolean).join(' '));
}

describe('an office told beside another', () => {
  it('is held for a time', async () => {
    const text =
      "Depuis mars, M. Aldo Brix (Malte) exerce les fonctions de Président par intérim de la Commission d'études 9.";
    expect(await officers(circular(text))).toEqual(['Aldo Brix acting-chair CE 9']);
  });

  it('is held for a time in English too', async () => {
    const text = 'Mr Aldo Brix (Malta) is performing the duties of Acting Chairman of Study Group 9.';
    expect(await officers(englishCircular(text))).toEqual(['Aldo Brix acting-chair SG 9']);
  });

  it('was held before, by one whom the family name alone tells', async () => {
    const text = [
      'Mme Irma Sundby (Norvège) a été élue Présidente de la CE 9. Mme Sundby exerçait depuis 2018 les fonctions de Présidente du Groupe de travail 2/9.',
      '',
      'M. Aldo Brix (Malte) succède à Mme Sundby en qualité de Président du Groupe de travail 2/9.',
    ];
    const { people } = await recordOf(circular(text.join('\n')));
    const told = people.filter(({ role }) => role === 'chair');
    expect(told.map(({ name, group, country, outgoing }) => [name, group, country?.code, outgoing])).toEqual([
      ['Irma Sundby', 'CE 9', 'NO', false],
      ['Irma Sundby', 'GT 2/9', 'NO', true],
      ['Aldo Brix', 'GT 2/9', 'MT', false],
    ]);
  });

  it.each([
    [
      circular(
        "M. Aldo Brix (Malte), Président de la Commission d'études 9 de l'UIT-T (Réseaux câblés, télévision à large bande et distribution de programmes) depuis l'Assemblée mondiale de normalisation des télécommunications de 2020, m'a informé qu'il quitte ses fonctions.",
      ),
      'CE 9',
    ],
    [
      englishCircular(
        'Mr Aldo Brix (Malta), Chairman of ITU-T Study Group 9 (Broadband cable, television and the distribution of programmes over networks) since the World Telecommunication Standardization Assembly of 2020, has informed me that he is leaving his post.',
      ),
      'SG 9',
    ],
    [
      spanishCircular(
        'El Sr. Aldo Brix (Malta), Presidente de la Comisión de Estudio 9 del UIT-T (Redes de cable, televisión de banda ancha y distribución de programas) desde la Asamblea Mundial de Normalización de las Telecomunicaciones de 2020, me ha comunicado que deja su cargo.',
      ),
      'CE 9',
    ],
  ])('is left at the end of a long sentence, with brackets on the way', async (letter, group) => {
    expect(await officers(letter)).toEqual([`Aldo Brix chair ${group} leaves`]);
  });
});

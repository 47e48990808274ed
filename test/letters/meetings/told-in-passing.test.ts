import { describe, expect, it } from 'vitest';
import { circular, englishCircular, recordOf, spanishCircular } from '../../support/letters.js';

async function shown(letter: string): Promise<string[]> {
  const { meetings } = await recordOf(letter);
  return meetings.map(({ start, end, place, mode, group, replaces }) =>
    [end === null || end === start ? start : `${start}/${end}`, place, mode, group && `@${group}`, replaces && 'moved']
      .filter(Boolean)
      .join(' '),
  );
}

describe('a meeting that a letter tells in passing', () => {
  it.each<[string, string[]]>([
    [
      'Le jeudi 10 juin 2021, de 9 h 00 à 10 h 30, un webinaire aidera les coordonnateurs à remplir le formulaire.',
      ['2021-06-10T09:00/2021-06-10T10:30 virtual'],
    ],
    [
      "Le projet sera examiné auparavant dans le cadre d'un webinaire, le 10 juin 2021, auquel il est possible de s'inscrire jusqu'au 7 juin 2021.",
      ['2021-06-10 virtual'],
    ],
    ['La JCA-RA se réunira auparavant en ligne le 10 juin 2021.', ['2021-06-10 virtual @JCA-RA']],
  ])('in French: %s', async (body, expected) => {
    expect(await shown(circular(body))).toEqual(expected);
  });

  it.each<[string, string[]]>([
    ['On the day before, 10 June 2021, a workshop on batteries will be held in Lima.', ['2021-06-10 Lima']],
    ['On 10 June 2021, a webinar will help focal points fill in the form.', ['2021-06-10 virtual']],
    ['On 10 June 2021, a report will help focal points prepare the meeting.', []],
  ])('in English: %s', async (body, expected) => {
    expect(await shown(englishCircular(body))).toEqual(expected);
  });

  it.each<[string, string[]]>([
    ['El jueves 10 de junio de 2021 habrá en Lima un taller sobre baterías.', ['2021-06-10 Lima']],
    ['El 10 de junio de 2021 habrá que enviar el informe.', []],
    [
      'La CE 5 celebró dos reuniones: la 3.ª, en Lima, los días 2 y 3 de marzo de 2021, y la 4.ª, de forma virtual, el 8 de abril de 2021.',
      ['2021-03-02/2021-03-03 Lima @CE 5', '2021-04-08 virtual @CE 5'],
    ],
  ])('in Spanish: %s', async (body, expected) => {
    expect(await shown(spanishCircular(body))).toEqual(expected);
  });

  it('the place and the form in the bracket of a row', async () => {
    const rows = `| Date | Étape |
|---|---|
| 10 juin 2021 | Première réunion du comité de sélection (Lomé, Togo): tri |
| 24 juin 2021 | Deuxième réunion du comité de sélection (visioconférence): choix |`;
    expect(await shown(circular(`Les étapes sont les suivantes:\n\n${rows}`))).toEqual([
      '2021-06-10 Lomé',
      '2021-06-24 virtual',
    ]);
  });

  it('none in the hours of a programme', async () => {
    const rows = `| Date et heure | Séance | Animation |
|---|---|---|
| 9 juin 2021, 09 h 00-12 h 30 | Piles | M. Jean Adjo, Rapporteur |
| 9 juin 2021, 14 h 00-17 h 00 | Panneaux | TSB |
| 10 juin 2021, 09 h 00-12 h 30 | Normes | TSB |`;
    const body = `L'atelier se tiendra à Lomé (Togo) les 9 et 10 juin 2021. Le programme est le suivant:\n\n${rows}`;
    expect(await shown(circular(body))).toEqual(['2021-06-09/2021-06-10 Lomé']);
  });
});

import { expect, test } from 'vitest';
import { circular, englishCircular, recordOf, spanishCircular } from '../../support/letters.js';

/** `Awa Diop chair CE 5 awa@example.sn`, with `left` for who leaves. */
async function officers(letter: string): Promise<string[]> {
  const { people } = await recordOf(letter);
  return people
    .filter(({ role }) => role !== 'director')
    .map(({ name, role, group, email, outgoing }) =>
      [name, role, group, email, outgoing && 'left'].filter(Boolean).join(' '),
    );
}

test.each<[string, string[]]>([
  [
    "Le mandat de M. Pal Nagy (Hongrie) à la tête de la Commission d'études 20 s'est achevé. Mme Rita Sow (Gambie) lui a succédé le 2 mai. Elle est joignable à rita@pura.example.gm.",
    ['Pal Nagy chair CE 20 left', 'Rita Sow chair CE 20 rita@pura.example.gm'],
  ],
  [
    "L'intérim de la présidence du GCNT sera assuré par M. Ben Okoro (Nigéria), Vice-Président. Pour les visas, adressez-vous à l'hôte (Mme Lea Kim, tél. +82 2 000 00 00, lea@msit.example.kr).",
    ['Ben Okoro acting-chair GCNT', 'Ben Okoro vice-chair GCNT', 'Lea Kim contact lea@msit.example.kr'],
  ],
  [
    "Mme Nora Falk (Suède) a bien voulu se charger de la présidence de la JCA-RES jusqu'à la prochaine réunion.",
    ['Nora Falk chair JCA-RES'],
  ],
  ['La réunion sera ouverte par M. Ben Okoro (Nigéria), Vice-Président du GCNT.', ['Ben Okoro vice-chair GCNT']],
])('in French: %s', async (text, people) => {
  expect(await officers(circular(text))).toEqual(people);
});

test.each<[string, string[]]>([
  [
    'The term of Mr Pal Nagy (Hungary) at the head of Study Group 20 has ended. Ms Rita Sow (Gambia) succeeded him on 2 May.',
    ['Pal Nagy chair SG 20 left', 'Rita Sow chair SG 20'],
  ],
  ['Mr Pal Nagy (Hungary), at the head of a delegation, visited the Bureau.', []],
  [
    'Mr Ben Okoro (Nigeria), Vice-Chair, stands in as Chair of TSAG until the Assembly.',
    ['Ben Okoro vice-chair TSAG', 'Ben Okoro acting-chair TSAG'],
  ],
  [
    'Your contacts are Mr Ali Reza (ali.reza@itu.int) for the programme and Ms Mei Lin (mei.lin@itu.int) for logistics.',
    ['Ali Reza contact ali.reza@itu.int', 'Mei Lin contact mei.lin@itu.int'],
  ],
  [
    'The Rapporteur for Question 3/11, Mr Tom Reed (Ireland), has given way to Ms Ivy Chen (China).',
    ['Tom Reed rapporteur SG 11 left', 'Ivy Chen rapporteur SG 11'],
  ],
])('in English: %s', async (text, people) => {
  expect(await officers(englishCircular(text))).toEqual(people);
});

test.each<[string, string[]]>([
  [
    'El mandato del Sr. Pal Nagy (Hungría) al frente de la Comisión de Estudio 20 ha concluido. La Sra. Rita Sow (Gambia) lo sucedió el 2 de mayo.',
    ['Pal Nagy chair CE 20 left', 'Rita Sow chair CE 20'],
  ],
  [
    'La Sra. Nora Falk (Suecia) ha aceptado hacerse cargo de la presidencia de la JCA-RES, al haberse jubilado el Sr. Karl Busch (Alemania).',
    ['Nora Falk chair JCA-RES', 'Karl Busch chair JCA-RES left'],
  ],
  ['De la secretaría se ocupa la Sra. Ana Ruiz (ana.ruiz@itu.int).', ['Ana Ruiz contact ana.ruiz@itu.int']],
  [
    'Sus interlocutores son el Sr. Ali Reza (ali.reza@itu.int) para el programa y la Sra. Mei Lin (mei.lin@itu.int) para la logística.',
    ['Ali Reza contact ali.reza@itu.int', 'Mei Lin contact mei.lin@itu.int'],
  ],
])('in Spanish: %s', async (text, people) => {
  expect(await officers(spanishCircular(text))).toEqual(people);
});

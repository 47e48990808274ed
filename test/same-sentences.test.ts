import { expect, test } from 'vitest';
import type { DocumentRecord } from '../src/model/record.js';
import { circular, englishCircular, recordOf, spanishCircular } from './support/letters.js';

/** Sentences that say the same in French, English and Spanish. */
type Sentences = readonly [fr: string, en: string, es: string];

const letters = [circular, englishCircular, spanishCircular] as const;

async function inEach<T>(sentences: Sentences, factsOf: (record: DocumentRecord) => T): Promise<T[]> {
  return Promise.all(letters.map(async (letter, at) => factsOf(await recordOf(letter(sentences[at] ?? '', '')))));
}

const thrice = <T>(facts: T): T[] => [facts, facts, facts];

const due = ({ deadlines }: DocumentRecord): string[] =>
  deadlines.map(({ date, kind, qualifier, status }) =>
    [date, kind, qualifier, status].filter((word) => word !== null).join(' '),
  );

const held = ({ meetings }: DocumentRecord): string[] =>
  meetings.map(({ start, end, mode }) =>
    [start, end === start ? null : end, mode].filter((word) => word !== null).join(' '),
  );

test.each<Sentences>([
  [
    "L'inscription à l'atelier est obligatoire; elle se clôt le 10 septembre 2021.",
    'Registration for the workshop is mandatory; registration closes on 10 September 2021.',
    'Para el taller es obligatorio inscribirse en línea; la inscripción se cierra el 10 de septiembre de 2021.',
  ],
])('what closes is the registration, and nothing is held on that day: %s', async (...sentences) => {
  expect(await inEach(sentences, due)).toEqual(thrice(['2021-09-10 registration by']));
  expect(await inEach(sentences, held)).toEqual(thrice([]));
});

test.each<Sentences>([
  [
    "Les délais sont les suivants:\n\n1er juin 2021: demandes de bourse (Annexe C); demandes d'interprétation\n8 juin 2021: inscription / demandes de visa",
    'Key dates:\n\n1 June 2021: fellowship requests (Annex C); requests for interpretation\n8 June 2021: registration / visa requests',
    'Los plazos son los siguientes:\n\n1 de junio de 2021: solicitudes de beca (Anexo C); solicitudes de interpretación\n8 de junio de 2021: inscripción / solicitudes de visado',
  ],
])('a line may name several things, parted by a semicolon or a stroke: %s', async (...sentences) => {
  expect(await inEach(sentences, due)).toEqual(
    thrice(['2021-06-01 fellowship', '2021-06-01 interpretation', '2021-06-08 registration', '2021-06-08 visa']),
  );
});

test.each<Sentences>([
  [
    "Devient également sans objet le délai d'inscription, qui expirait le 22 mai 2021.",
    'The registration deadline of 22 May 2021 likewise lapses.',
    'Queda también sin efecto el plazo de inscripción, que vencía el 22 de mayo de 2021.',
  ],
])('a limit falls away, told before it or behind: %s', async (...sentences) => {
  expect(await inEach(sentences, due)).toEqual(thrice(['2021-05-22 registration by cancelled']));
});

test.each<Sentences>([
  [
    "La Commission d'études 5 s'est réunie deux fois, toujours en ligne: le 9 novembre 2020 et le 4 février 2021.",
    'Study Group 5 met twice, both times online: on 9 November 2020 and on 4 February 2021.',
    'La Comisión de Estudio 5 se reunió dos veces, siempre en línea: el 9 de noviembre de 2020 y el 4 de febrero de 2021.',
  ],
])('how often stands before how: %s', async (...sentences) => {
  expect(await inEach(sentences, held)).toEqual(thrice(['2020-11-09 virtual', '2021-02-04 virtual']));
});

test.each<Sentences>([
  [
    "La Commission d'études 5 se réunira à nouveau en ligne le 7 octobre 2021.",
    'Study Group 5 will meet again online on 7 October 2021.',
    'La Comisión de Estudio 5 volverá a reunirse en línea el 7 de octubre de 2021.',
  ],
])('a group that meets again: %s', async (...sentences) => {
  expect(await inEach(sentences, held)).toEqual(thrice(['2021-10-07 virtual']));
});

test.each<Sentences>([
  [
    "La Commission d'études 5 s'est réunie à Genève les 4 et 5 mars 2021. Trente délégués y ont assisté, dont six à distance.",
    'Study Group 5 met in Geneva on 4 and 5 March 2021. It was attended by thirty delegates, six of them remotely.',
    'La Comisión de Estudio 5 se reunió en Ginebra los días 4 y 5 de marzo de 2021. Asistieron treinta delegados, de los cuales seis lo hicieron a distancia.',
  ],
])('some were there and some joined from afar: %s', async (...sentences) => {
  expect(await inEach(sentences, held)).toEqual(thrice(['2021-03-04 2021-03-05 hybrid']));
});

test.each<Sentences>([
  [
    "La Commission d'études 5 s'est réunie à Genève les 4 et 5 mars 2021. Y ont assisté des délégués de la santé et de l'enseignement à distance.",
    'Study Group 5 met in Geneva on 4 and 5 March 2021. It was attended by delegates from hospitals and from schools that teach remotely.',
    'La Comisión de Estudio 5 se reunió en Ginebra los días 4 y 5 de marzo de 2021. Asistieron delegados de la sanidad y la enseñanza a distancia.',
  ],
])('those who came teach from afar: %s', async (...sentences) => {
  expect(await inEach(sentences, held)).toEqual(thrice(['2021-03-04 2021-03-05']));
});

test.each<Sentences>([
  [
    "Le Groupe travaillera avec la Commission d'études 2 de l'UIT-D, chargée de la Question 6/2.",
    'The Group will work with ITU-D Study Group 2, which is responsible for Question 6/2.',
    'El Grupo trabajará con la Comisión de Estudio 2 del UIT-D, encargada de la Cuestión 6/2.',
  ],
])('a Question is of the Sector whose study group has it: %s', async (...sentences) => {
  const questions = await inEach(sentences, ({ citations }) =>
    citations.map(({ number, issuer }) => `${number} ${issuer}`),
  );
  expect(questions).toEqual(thrice(['6/2 ITU-D']));
});

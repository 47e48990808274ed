import { expect, test } from 'vitest';
import type { DocumentRecord } from '../../src/model/record.js';
import { circular, englishCircular, recordOf, spanishCircular } from '../support/letters.js';

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

const said = ({ deadlines }: DocumentRecord): string[] =>
  deadlines.map(({ date, kind, replaces }) => [date, kind, replaces && `<${replaces}`].filter(Boolean).join(' '));

test.each<Sentences>([
  [
    "Il a été convenu de reporter au 15 juin 2021 le délai de réponse à l'enquête, qui avait expiré le 31 mai 2021.",
    'It was agreed to extend to 15 June 2021 the deadline for replies to the survey, which had expired on 31 May 2021.',
    'Se acordó ampliar hasta el 15 de junio de 2021 el plazo de respuesta a la encuesta, que había vencido el 31 de mayo de 2021.',
  ],
  [
    "Les réponses à l'invitation à la table ronde, qui étaient attendues pour le 31 mai 2021, seront reçues jusqu'au 15 juin 2021.",
    'Replies to the invitation to the round table, which were expected by 31 May 2021, will be accepted until 15 June 2021.',
    'Las respuestas a la invitación a la mesa redonda, que se esperaban para el 31 de mayo de 2021, se recibirán hasta el 15 de junio de 2021.',
  ],
])('the day that gave way is told with the new one: %s', async (...sentences) => {
  expect(await inEach(sentences, said)).toEqual(thrice(['2021-06-15 reply <2021-05-31']));
  expect(await inEach(sentences, held)).toEqual(thrice([]));
});

test.each<Sentences>([
  [
    "Le 31 mai 2021 est le dernier jour pour répondre à l'enquête.",
    '31 May 2021 is the last day for replying to the survey.',
    'El 31 de mayo de 2021 es el último día para responder a la encuesta.',
  ],
])('a day is the last for something: %s', async (...sentences) => {
  expect(await inEach(sentences, due)).toEqual(thrice(['2021-05-31 reply by']));
});

test.each<Sentences>([
  [
    'Je vous saurais gré de remplir le questionnaire en ligne entre le 17 mai et le 31 mai 2021.',
    'I should be grateful if you would complete the online questionnaire between 17 May and 31 May 2021.',
    'Le agradecería que cumplimentara el cuestionario en línea entre el 17 de mayo y el 31 de mayo de 2021.',
  ],
])('between two days: %s', async (...sentences) => {
  expect(await inEach(sentences, due)).toEqual(thrice(['2021-05-31 reply until']));
});

test.each<Sentences>([
  [
    "Les délais sont les suivants:\n\n– contributions à la deuxième réunion: 11 juin;\n– lettre d'appui pour le visa (troisième réunion): 21 juin.",
    'Key dates:\n\n– contributions to the second meeting: 11 June;\n– visa support letter (third meeting): 21 June.',
    'Los plazos son los siguientes:\n\n– contribuciones a la segunda reunión: 11 de junio;\n– carta de apoyo para el visado (tercera reunión): 21 de junio.',
  ],
])('a bracket tells which meeting a thing is due for, and not when it is held: %s', async (...sentences) => {
  expect(await inEach(sentences, held)).toEqual(thrice([]));
  expect(await inEach(sentences, due)).toEqual(thrice(['2021-06-11 contribution', '2021-06-21 visa']));
});

test.each<Sentences>([
  [
    "La Commission d'études 5 se réunira à Genève du 9 au 13 août 2021. Auparavant, le 6 août 2021, la Commission d'études 4 tiendra un atelier en ligne.\n\nLes contributions devront parvenir le 23 juillet 2021 au plus tard.",
    'Study Group 5 will meet in Geneva from 9 to 13 August 2021. Previously, on 6 August 2021, Study Group 4 will hold a workshop online.\n\nContributions should arrive on 23 July 2021 at the latest.',
    'La Comisión de Estudio 5 se reunirá en Ginebra del 9 al 13 de agosto de 2021. Previamente, el 6 de agosto de 2021, la Comisión de Estudio 4 celebrará un taller en línea.\n\nLas contribuciones deberán llegar el 23 de julio de 2021 a más tardar.',
  ],
])('what comes first gives way to nothing: %s', async (...sentences) => {
  expect(await inEach(sentences, said)).toEqual(thrice(['2021-07-23 contribution']));
  expect(await inEach(sentences, held)).toEqual(thrice(['2021-08-09 2021-08-13', '2021-08-06 virtual']));
});

test.each<Sentences>([
  [
    'Le Bureau organisera un séminaire à Dakar (Sénégal) du 4 au 8 octobre 2021. Le séminaire se tiendra en mode hybride.',
    'The Bureau will organize a seminar in Dakar (Senegal) from 4 to 8 October 2021. The seminar will be held in hybrid mode.',
    'La Oficina organizará un seminario en Dakar (Senegal) del 4 al 8 de octubre de 2021. El seminario se celebrará en modo híbrido.',
  ],
])('how a meeting is held may be said by its noun again: %s', async (...sentences) => {
  expect(await inEach(sentences, held)).toEqual(thrice(['2021-10-04 2021-10-08 hybrid']));
});

test.each<Sentences>([
  [
    "L'ordre du jour a été établi avec le Président de la Commission d'études 5 (M. Hyuk Nam, République de Corée) et la Vice-Présidente, Mme Ramia El Bouri (Tunisie).",
    'The agenda was prepared with the Chair of Study Group 5 (Mr Hyuk Nam, Republic of Korea) and the Vice-Chair, Ms Ramia El Bouri (Tunisia).',
    'El orden del día se preparó con el Presidente de la Comisión de Estudio 5 (Sr. Hyuk Nam, República de Corea) y la Vicepresidenta, Sra. Ramia El Bouri (Túnez).',
  ],
])('the name may stand in a bracket behind the office: %s', async (...sentences) => {
  const people = await inEach(sentences, (record) =>
    record.people
      .filter(({ role }) => role !== 'director')
      .map(({ name, role, country }) => `${name} ${role} ${country?.code}`),
  );
  expect(people).toEqual(thrice(['Hyuk Nam chair KR', 'Ramia El Bouri vice-chair TN']));
});

test.each<Sentences>([
  [
    "La CE 5 se réunira à Praia les 8 et 9 juin 2021. La veille, c'est-à-dire le lundi 7 juin 2021, un atelier sera donné au même endroit.",
    'SG 5 will meet in Praia on 8 and 9 June 2021. The day before, that is to say on Monday 7 June 2021, a workshop will be given in the same place.',
    'La CE 5 se reunirá en Praia los días 8 y 9 de junio de 2021. La víspera, es decir el lunes 7 de junio de 2021, se celebrará un taller en el mismo lugar.',
  ],
])('what is held on the eve of another meeting: %s', async (...sentences) => {
  expect((await inEach(sentences, held)).map((all) => all.toSorted())).toEqual(
    thrice(['2021-06-07', '2021-06-08 2021-06-09']),
  );
});

test.each<Sentences>([
  [
    'La réunion de la CE 5 se tiendra du 8 au 10 juin 2021. En raison des travaux, elle sera virtuelle.',
    'The meeting of SG 5 will be held from 8 to 10 June 2021. Because of the works, it will be virtual.',
    'La reunión de la CE 5 se celebrará del 8 al 10 de junio de 2021. Debido a las obras, esta será virtual.',
  ],
])('a later sentence says how the meeting is held: %s', async (...sentences) => {
  expect(await inEach(sentences, held)).toEqual(thrice(['2021-06-08 2021-06-10 virtual']));
});

test.each<Sentences>([
  [
    'Le texte ira au Groupe de travail 2/11, convoqué à Praia du 8 au 10 juin 2021.',
    'The text will go to Working Party 2/11, convened in Praia from 8 to 10 June 2021.',
    'El texto pasará al Grupo de Trabajo 2/11, convocado en Praia del 8 al 10 de junio de 2021.',
  ],
])('a group that is convened on days meets on them: %s', async (...sentences) => {
  expect(await inEach(sentences, held)).toEqual(thrice(['2021-06-08 2021-06-10']));
});

test.each<Sentences>([
  [
    "L'atelier prévu à Praia du 8 au 10 juin 2021 est déplacé à Tunis et se tiendra du 15 au 17 juin 2021.",
    'The workshop planned in Praia from 8 to 10 June 2021 has been moved to Tunis and will be held from 15 to 17 June 2021.',
    'El taller previsto en Praia del 8 al 10 de junio de 2021 se traslada a Túnez y se celebrará del 15 al 17 de junio de 2021.',
  ],
])('a meeting that moves has the place to which it moves: %s', async (...sentences) => {
  const places = await inEach(sentences, ({ meetings }) => meetings.map(({ start, place }) => `${start} ${place}`));
  expect(places.map((all) => all.map((each) => each.slice(0, 12)))).toEqual(thrice(['2021-06-15 T']));
});

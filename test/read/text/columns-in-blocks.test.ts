import { expect, test } from 'vitest';
import { circular, englishCircular, recordOf, spanishCircular } from '../../support/letters.js';
import type { Paragraph } from '../../../src/model/record.js';

const rowsOf = (paragraphs: readonly Paragraph[]): (readonly string[])[] =>
  paragraphs.flatMap(({ rows, children }) => [...(rows ?? []), ...rowsOf(children)]);

const days = '5 mai 2021\n12 mai 2021\n19 mai 2021';

test.for<[string, string, readonly (readonly string[])[]]>([
  [
    'days first',
    circular(
      `Les dates à retenir sont les suivantes:\n${days}\n\nDemande de bourse\nEnvoi des contributions\nInscription en ligne\n\nLa suite sera publiée.`,
    ),
    [
      ['5 mai 2021', 'Demande de bourse'],
      ['12 mai 2021', 'Envoi des contributions'],
      ['19 mai 2021', 'Inscription en ligne'],
    ],
  ],
  [
    'days last',
    circular(
      `Les dates à retenir sont les suivantes:\n\nDemande de bourse\nEnvoi des contributions\nInscription en ligne\n\n${days}\n\nLa suite sera publiée.`,
    ),
    [
      ['Demande de bourse', '5 mai 2021'],
      ['Envoi des contributions', '12 mai 2021'],
      ['Inscription en ligne', '19 mai 2021'],
    ],
  ],
  [
    'under heads, with a cell of two lines',
    englishCircular(
      'The dates are as follows:\n\nStep\nRegistration for the briefing session\nComments on the revised draft\nRecommendation\n\nDeadline\n5 May 2021\n12 May 2021\n\nThe results will be published in due course.',
    ),
    [
      ['Step', 'Deadline'],
      ['Registration for the briefing session', '5 May 2021'],
      ['Comments on the revised draft Recommendation', '12 May 2021'],
    ],
  ],
  [
    'three columns',
    spanishCircular(
      'Los plazos son los siguientes:\n\nMedida\nSolicitud de beca\nInscripción en línea\n\nPlazo\n5 de mayo de 2021\n12 de mayo de 2021\n\nDirección\nbecas@ejemplo.int\nSitio web del foro\n\nEl resto se publicará más adelante.',
    ),
    [
      ['Medida', 'Plazo', 'Dirección'],
      ['Solicitud de beca', '5 de mayo de 2021', 'becas@ejemplo.int'],
      ['Inscripción en línea', '12 de mayo de 2021', 'Sitio web del foro'],
    ],
  ],
  [
    'the mark of a note below the days',
    circular(
      `Les dates à retenir sont les suivantes:\n\n${days}\n1\n\n– Demande de bourse\n– Envoi des contributions\n– Inscription en ligne\n\nLa suite sera publiée.`,
    ),
    [
      ['5 mai 2021', '– Demande de bourse'],
      ['12 mai 2021', '– Envoi des contributions'],
      ['19 mai 2021', '– Inscription en ligne'],
    ],
  ],
  [
    'the mark of a note between the columns',
    spanishCircular(
      'Los plazos son los siguientes:\n\nPlazo\n5 de mayo de 2021\n12 de mayo de 2021\n6\n\n1\n\nMedida\nSolicitud de beca\nInscripción en línea\n\nEl resto se publicará más adelante.',
    ),
    [
      ['Plazo', 'Medida'],
      ['5 de mayo de 2021', 'Solicitud de beca'],
      ['12 de mayo de 2021', 'Inscripción en línea'],
    ],
  ],
])('the columns of a table one below the other are put into rows: %s', async ([, letter, rows]) => {
  const { paragraphs } = await recordOf(letter);
  expect(rowsOf(paragraphs)).toEqual(rows);
});

test.for<[string, string]>([
  [
    'fewer lines than days',
    `Les dates sont les suivantes:\n${days}\n\nDemande de bourse\nInscription en ligne\n\nLa suite sera publiée.`,
  ],
  [
    'a paragraph below the days',
    `Les dates sont les suivantes:\n${days}\n\nDans les trois cas, le secrétariat du Bureau reste à votre entière disposition pour\ntoute demande qui porterait sur la salle, les documents ou les interprètes, et pour\ntoute question des participants.`,
  ],
  ['nothing introduces them', `Ouverture\nClôture\nRapport\n\n${days}`],
])('days in a block of their own are no table: %s', async ([, body]) => {
  const { paragraphs } = await recordOf(circular(body));
  expect(rowsOf(paragraphs)).toEqual([]);
});

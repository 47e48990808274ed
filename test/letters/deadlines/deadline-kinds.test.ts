import { expect, test } from 'vitest';
import { circular, englishCircular, recordOf, spanishCircular } from '../../support/letters.js';

const letters = { fr: circular, en: englishCircular, es: spanishCircular };

/** `2022-05-09 registration by`, with the hour behind the day where the letter gives one. */
const due = async (letter: string): Promise<string[]> =>
  (await recordOf(letter)).deadlines.map(
    ({ date, time, kind, qualifier }) => `${date}${time ? `T${time}` : ''} ${kind} ${qualifier}`,
  );

test.each<['fr' | 'en' | 'es', string, string[]]>([
  // what is sent in, and what is told of a document that is out
  [
    'en',
    'Other proposals should arrive before 9 May 2022, so that they can be translated.',
    ['2022-05-09 contribution before'],
  ],
  [
    'en',
    'Comments on the interim report (Document C22/41-E) are welcome; please let my Office have them by 9 May 2022.',
    ['2022-05-09 comment by'],
  ],
  // those who wish to attend say so
  [
    'es',
    'Quienes deseen acudir avisarán a la Sra. Eva Lund antes del 9 de mayo de 2022.',
    ['2022-05-09 registration before'],
  ],
  [
    'es',
    'Las delegaciones que prevean participar lo comunicarán a más tardar el 9 de mayo de 2022.',
    ['2022-05-09 registration by'],
  ],
  [
    'fr',
    'Les délégations qui comptent participer le feront savoir au plus tard le 9 mai 2022.',
    ['2022-05-09 registration by'],
  ],
  ['en', 'Delegations that intend to take part should let us know by 9 May 2022.', ['2022-05-09 registration by']],
  // a period behind an address
  [
    'es',
    'La inscripción se hará en www.ejemplo.org/foro desde el 2 hasta el 9 de mayo de 2022.',
    ['2022-05-09 registration until'],
  ],
  ['fr', "L'inscription se fera sur www.exemple.org/forum du 2 au 9 mai 2022.", ['2022-05-09 registration until']],
  ['en', 'Registration will be made at www.example.org/forum from 2 to 9 May 2022.', ['2022-05-09 registration until']],
  ['es', 'Las observaciones se recibirán del 2 al 9 de mayo de 2022.', ['2022-05-09 comment until']],
  ['en', 'Comments will be accepted from 2 to 9 May 2022.', ['2022-05-09 comment until']],
  // what a grant paid is given back for is no grant
  [
    'es',
    'Las becas se anulan. El reembolso de los billetes podrá pedirse hasta el 9 de mayo de 2022.',
    ['2022-05-09 other until'],
  ],
  [
    'fr',
    "Les bourses sont annulées. Le remboursement des billets pourra être demandé jusqu'au 9 mai 2022.",
    ['2022-05-09 other until'],
  ],
  [
    'en',
    'Fellowships are cancelled. A refund of tickets may be requested until 9 May 2022.',
    ['2022-05-09 other until'],
  ],
  // a report is not the verb
  [
    'es',
    'Se encarga al Director que publique el informe final a más tardar el 9 de mayo de 2022.',
    ['2022-05-09 other by'],
  ],
  ['es', 'Se ruega que se informe a la Secretaría a más tardar el 9 de mayo de 2022.', ['2022-05-09 reply by']],
  // names asked for
  [
    'es',
    'Los organismos designarán a un representante y transmitirán su nombre antes del 9 de mayo de 2022.',
    ['2022-05-09 nomination before'],
  ],
  [
    'fr',
    'Les organismes désigneront un représentant et en indiqueront le nom avant le 9 mai 2022.',
    ['2022-05-09 nomination before'],
  ],
  [
    'es',
    'Los documentos para la sesión se admitirán hasta el 9 de mayo de 2022 a las 18.00 horas.',
    ['2022-05-09T18:00 contribution until'],
  ],
  // corrections of form, and an hour of four figures behind the year
  [
    'es',
    'El formulario deberá llegar a más tardar el 9 de mayo de 2022 a las 2400 horas UTC. Las modificaciones de redacción podrán enviarse hasta el 16 de mayo de 2022.',
    ['2022-05-09T24:00 reply by', '2022-05-16 comment until'],
  ],
  ['fr', "Les corrections rédactionnelles pourront être envoyées jusqu'au 9 mai 2022.", ['2022-05-09 comment until']],
  // the period of a consultation
  ['es', 'El plazo de examen, de dos meses, vence el 9 de mayo de 2022.', ['2022-05-09 consultation by']],
  ['fr', "Le délai d'examen, de deux mois, expire le 9 mai 2022.", ['2022-05-09 consultation by']],
  [
    'es',
    'Se pide a quien tenga conocimiento de patentes que lo notifique antes del 9 de mayo de 2022.',
    ['2022-05-09 other before'],
  ],
  [
    'fr',
    'Quiconque a connaissance de brevets est prié de le notifier avant le 9 mai 2022.',
    ['2022-05-09 other before'],
  ],
  ['en', 'Anyone aware of patents is asked to notify the Bureau before 9 May 2022.', ['2022-05-09 other before']],
  // days on which a meeting opens and closes
  ['es', 'Lo verá la reunión del Consejo, que se abrirá el 2 de mayo y se clausurará el 9 de mayo de 2022.', []],
  ['fr', "La session du Conseil, qui s'ouvrira le 2 mai et se clôturera le 9 mai 2022, en décidera.", []],
  ['en', 'It is for the session of the Council, which will open on 2 May and close on 9 May 2022.', []],
  [
    'es',
    'La inscripción en el taller se abrirá el 2 de mayo y se cerrará el 9 de mayo de 2022.',
    ['2022-05-09 registration by'],
  ],
])('%s: %s', async (language, body, expected) => {
  expect(await due(letters[language](body))).toEqual(expected);
});

test('days of a narrow column, their years on the line below', async () => {
  const table = [
    '         Trámite                          Fecha límite inicial    Nueva fecha límite',
    '         Solicitud de beca                1 de septiembre         27 de octubre',
    '                                          de 2022                 de 2022',
    '         Contribuciones                   30 de septiembre        26 de noviembre',
    '                                          de 2022                 de 2022',
  ].join('\n');
  const { deadlines } = await recordOf(spanishCircular(`Los plazos se modifican como sigue:\n\n${table}`));
  expect(deadlines.map(({ date, kind, replaces }) => `${date} ${kind} ${replaces}`)).toEqual([
    '2022-10-27 fellowship 2022-09-01',
    '2022-11-26 contribution 2022-09-30',
  ]);
});

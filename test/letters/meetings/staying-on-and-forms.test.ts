import { expect, test } from 'vitest';
import { circular, englishCircular, recordOf, spanishCircular } from '../../support/letters.js';

const letters = { fr: circular, en: englishCircular, es: spanishCircular };

/** `start..end @group place mode status (was start..end)` */
async function told(language: keyof typeof letters, body: string): Promise<string[]> {
  const { meetings } = await recordOf(letters[language](body));
  return meetings.map(({ start, end, group, place, mode, status, replaces }) =>
    [
      end === null || end === start ? start : `${start}..${end}`,
      group && `@${group}`,
      place,
      mode,
      status,
      replaces && `(was ${replaces.start}..${replaces.end})`,
    ]
      .filter(Boolean)
      .join(' '),
  );
}

test.each<[keyof typeof letters, string, string[]]>([
  // a group that stays on, or gives its days to something
  ['en', 'Working Party 1/9 will stay on in Lima on 14 June 2021.', ['2021-06-14 @WP 1/9 Lima']],
  ['fr', 'Le Groupe de travail 1/9 restera à Lima le 14 juin 2021.', ['2021-06-14 @GT 1/9 Lima']],
  ['es', 'El Grupo de Trabajo 1/9 permanecerá en Lima el 14 de junio de 2021.', ['2021-06-14 @GT 1/9 Lima']],
  [
    'en',
    'Working Party 1/9 will spend two days on terminology in Lima on 14 and 15 June 2021.',
    ['2021-06-14..2021-06-15 @WP 1/9 Lima'],
  ],
  [
    'fr',
    'Le Groupe de travail 1/9 passera deux jours à Lima les 14 et 15 juin 2021.',
    ['2021-06-14..2021-06-15 @GT 1/9 Lima'],
  ],
  [
    'es',
    'El Grupo de Trabajo 1/9 pasará dos días en Lima los días 14 y 15 de junio de 2021.',
    ['2021-06-14..2021-06-15 @GT 1/9 Lima'],
  ],
  // what is no group stays as well
  ['en', 'The exhibition of Study Group 9 will remain in Lima on 14 June 2021.', []],
  ['en', 'The delegates will spend two days in Lima on 14 and 15 June 2021.', []],
  ['fr', "L'exposition de la Commission d'études 9 restera à Lima le 14 juin 2021.", []],
  // how it is held, in the next sentence
  ['en', 'The workshop will be held in Lima on 14 June 2021. The format is hybrid.', ['2021-06-14 Lima hybrid']],
  ['fr', "L'atelier se tiendra à Lima le 14 juin 2021. Le format retenu est hybride.", ['2021-06-14 Lima hybrid']],
  ['es', 'El taller se celebrará en Lima el 14 de junio de 2021. El formato será híbrido.', ['2021-06-14 Lima hybrid']],
  ['en', 'The workshop will be held in Lima on 14 June 2021. The format of reports is Word.', ['2021-06-14 Lima']],
  // one more than a table has
  [
    'es',
    'El GTC-RHF ha celebrado dos reuniones:\n\n     Reunión     Lugar       Fechas\n\n     Primera     Ginebra     4-6 de marzo de 2019\n     Segunda     Lima        3-5 de junio de 2020\n\nLa tercera fue virtual y se celebró el 14 de abril de 2021.',
    ['2019-03-04..2019-03-06 @GTC-RHF Ginebra', '2020-06-03..2020-06-05 @GTC-RHF Lima', '2021-04-14 @GTC-RHF virtual'],
  ],
  [
    'fr',
    '\nLe GTC-RHF a tenu deux réunions:\n\n     Réunion      Lieu       Dates\n\n     Première     Genève     4-6 mars 2019\n     Deuxième     Lima       3-5 juin 2020\n\nLa troisième a été virtuelle et s’est tenue le 14 avril 2021.\n',
    ['2019-03-04..2019-03-06 @GTC-RHF Genève', '2020-06-03..2020-06-05 @GTC-RHF Lima', '2021-04-14 @GTC-RHF virtual'],
  ],
  [
    'en',
    'CWG-HRF has held two meetings:\n\n     Meeting    Place      Dates\n\n     First      Geneva     4-6 March 2019\n     Second     Lima       3-5 June 2020\n\nThe third was virtual and took place on 14 April 2021.',
    ['2019-03-04..2019-03-06 @CWG-HRF Geneva', '2020-06-03..2020-06-05 @CWG-HRF Lima', '2021-04-14 @CWG-HRF virtual'],
  ],
  // what falls away in the end, and what was advertised for another day
  [
    'en',
    'The workshop planned for 14 June 2021 in Lima will in the end not take place.',
    ['2021-06-14 Lima cancelled'],
  ],
  ['fr', "L'atelier prévu le 14 juin 2021 à Lima n'aura finalement pas lieu.", ['2021-06-14 Lima cancelled']],
  [
    'es',
    'El taller previsto para el 14 de junio de 2021 en Lima finalmente no tendrá lugar.',
    ['2021-06-14 Lima cancelled'],
  ],
  [
    'en',
    'The workshop advertised earlier for 4 June 2021 will be held on 14 June 2021. The workshop on 21 June 2021 is cancelled.',
    ['2021-06-14 (was 2021-06-04..2021-06-04)', '2021-06-21 cancelled'],
  ],
  [
    'fr',
    "La séance préparatoire en ligne du 14 juin 2021, signalée dans la Circulaire TSB 7, n'aura finalement pas lieu.",
    ['2021-06-14 virtual cancelled'],
  ],
  [
    'fr',
    "L'atelier aura lieu à Lima le 14 juin 2021. Il sera possible de suivre l'atelier à distance.",
    ['2021-06-14 Lima hybrid'],
  ],
  // a report tells on which days a meeting was held that had been put off
  [
    'en',
    'The ninth meeting of TSAG, planned for 1 to 3 March 2021, was postponed and took place on 14 April 2021.',
    ['2021-04-14 @TSAG (was 2021-03-01..2021-03-03)'],
  ],
  [
    'fr',
    'La neuvième réunion du GCNT, qui devait se tenir du 1er au 3 mars 2021, a été reportée et ramenée à un jour: elle s’est tenue en visioconférence le 14 avril 2021.',
    ['2021-04-14 @GCNT virtual (was 2021-03-01..2021-03-03)'],
  ],
  [
    'es',
    'La novena reunión del GANT, prevista del 1 al 3 de marzo de 2021, se aplazó y tuvo lugar el 14 de abril de 2021.',
    ['2021-04-14 @GANT (was 2021-03-01..2021-03-03)'],
  ],
  // the one that another takes the place of
  [
    'en',
    'The meeting of TSAG on 14 June 2021 takes the place of the one which had been foreseen for 3-5 May 2021.',
    ['2021-06-14 @TSAG (was 2021-05-03..2021-05-05)'],
  ],
  [
    'fr',
    'La réunion du GCNT du 14 juin 2021 remplace celle qui avait été prévue du 3 au 5 mai 2021.',
    ['2021-06-14 @GCNT (was 2021-05-03..2021-05-05)'],
  ],
  [
    'es',
    'La reunión del GANT del 14 de junio de 2021 sustituye a la que estaba prevista del 3 al 5 de mayo de 2021.',
    ['2021-06-14 @GANT (was 2021-05-03..2021-05-05)'],
  ],
  // a conference that sets the day of another thing does not meet on it
  ['fr', "La Conférence de plénipotentiaires a fixé au 14 juin 2021 l'ouverture des travaux du fonds.", []],
  [
    'es',
    'La Conferencia de Plenipotenciarios ha fijado para el 14 de junio de 2021 la apertura de los trabajos del fondo.',
    [],
  ],
  ['fr', "L'atelier que le Conseil a fixé au 14 juin 2021 sera bref.", ['2021-06-14']],
])('meetings in %s: %s', async (language, body, expected) => {
  expect(await told(language, body)).toEqual(expected);
});

import { describe, expect, it } from 'vitest';
import { circular, englishCircular, recordOf, spanishCircular } from '../../support/letters.js';

/** `date kind qualifier (group)`, with the day that it replaces. */
async function shown(letter: string): Promise<string[]> {
  const { deadlines } = await recordOf(letter);
  return deadlines.map(({ date, kind, qualifier, group, replaces }) =>
    [date, kind, qualifier, group && `(${group})`, replaces && `for ${replaces}`].filter(Boolean).join(' '),
  );
}

const languages = { fr: circular, en: englishCircular, es: spanishCircular };
type Row = [keyof typeof languages, string, readonly string[]];
const reads = (rows: readonly Row[]): void =>
  it.each(rows)('%s: %s', async (language, text, expected) =>
    expect(await shown(languages[language](text))).toEqual(expected),
  );

const table = (...rows: readonly (readonly string[])[]): string =>
  [rows[0] ?? [], (rows[0] ?? []).map(() => '---'), ...rows.slice(1)].map((row) => `| ${row.join(' | ')} |`).join('\n');

describe('a column is headed by what is due and the words that lead on to its date', () => {
  reads([
    [
      'fr',
      table(['Groupe', 'Dates', 'Contributions au plus tard le'], ['GT 7A', '7-14 octobre 2021', '30 septembre 2021']),
      ['2021-09-30 contribution by (GT 7A)'],
    ],
    [
      'en',
      table(['Meeting', 'Dates', 'Registration by'], ['Workshop in Dakar', '7-8 October 2021', '30 September 2021']),
      ['2021-09-30 registration by'],
    ],
    [
      'es',
      table(
        ['Reunión', 'Fechas', 'Inscripción hasta el'],
        ['Taller', '7-8 de octubre de 2021', '30 de septiembre de 2021'],
      ),
      ['2021-09-30 registration until'],
    ],
    [
      'fr',
      table(['Fonction', 'Titulaire', "Mandat jusqu'au"], ['Président', 'M. A. Roussel', '30 septembre 2021']),
      [],
    ],
    ['en', table(['Country', 'Replies received by', 'Remarks'], ['Norway', '3 March 2021', 'in full']), []],
    [
      'es',
      table(['País', 'Respuestas recibidas hasta el', 'Notas'], ['Noruega', '3 de marzo de 2021', 'completa']),
      [],
    ],
  ]);
});

describe('a closing is said of what the sentence named', () => {
  reads([
    [
      'fr',
      "L'inscription se fait en ligne; la clôture en est fixée au 2 juillet 2021.",
      ['2021-07-02 registration by'],
    ],
    ['fr', "La session s'ouvrira le 1er juillet 2021; la clôture en est prévue le 9 juillet 2021.", []],
    ['en', 'The window for submitting contributions shuts on 2 July 2021.', ['2021-07-02 contribution by']],
    ['en', 'The airport shuts on 2 July 2021.', []],
    [
      'es',
      'La inscripción es gratuita. Se hace en línea hasta el 2 de julio de 2021.',
      ['2021-07-02 registration until'],
    ],
    [
      'fr',
      "L'inscription est gratuite. Elle se fait jusqu'au 2 juillet 2021 sur la page du Forum, où sont aussi déposés les documents.",
      ['2021-07-02 registration until'],
    ],
    [
      'en',
      'Registration is free of charge. It is open until 2 July 2021 on the page where the documents are posted as well.',
      ['2021-07-02 registration until'],
    ],
    ['en', 'The exhibition is free of charge. It is open until 2 July 2021, where the documents are posted.', []],
  ]);
});

describe('what comes too late is refused', () => {
  reads([
    ['en', 'No reply received after 2 July 2021 will be taken into account.', ['2021-07-02 reply by']],
    ['en', 'No comment received past 2 July 2021 can be reflected in the report.', ['2021-07-02 comment by']],
    ['en', 'No replies were received after 2 March 2021.', []],
    [
      'en',
      'Letters in support of a visa will be issued for requests received on or before 2 July 2021.',
      ['2021-07-02 visa by'],
    ],
    [
      'fr',
      'Les demandes de bourse sont à adresser au secrétariat avant le 2 juillet 2021.',
      ['2021-07-02 fellowship before'],
    ],
  ]);
});

describe('what is asked for is told by its words', () => {
  reads([
    [
      'en',
      'Views on the division of work, if any, should reach the secretariat before 2 July 2021.',
      ['2021-07-02 comment before'],
    ],
    [
      'fr',
      'Les vues des Membres sur la répartition des travaux devraient parvenir au secrétariat avant le 2 juillet 2021.',
      ['2021-07-02 comment before'],
    ],
    [
      'es',
      'Las opiniones sobre la distribución de los trabajos deberán llegar a la secretaría antes del 2 de julio de 2021.',
      ['2021-07-02 comment before'],
    ],
    ['en', 'Views on the plan were exchanged before 2 March 2021.', []],
    ['en', 'Written proposals should be in my hands by 2 July 2021 at the latest.', ['2021-07-02 contribution by']],
    [
      'en',
      'Each administration is asked to announce its representatives before 2 July 2021, by returning the form.',
      ['2021-07-02 registration before'],
    ],
    [
      'fr',
      'Chaque administration est priée d’annoncer ses représentants avant le 2 juillet 2021, en renvoyant le formulaire.',
      ['2021-07-02 registration before'],
    ],
    [
      'es',
      'Se ruega a cada administración que anuncie sus representantes antes del 2 de julio de 2021, devolviendo el formulario.',
      ['2021-07-02 registration before'],
    ],
  ]);
});

describe('the line above says what its items, or its paragraphs, are about', () => {
  reads([
    [
      'es',
      'Por lo que respecta a las propuestas para los trabajos de la Conferencia:\na) conviene enviarlas a la secretaría antes del 2 de julio de 2021;\nb) no se traducirán las que se reciban después del 6 de agosto de 2021.',
      ['2021-07-02 contribution before', '2021-08-06 contribution by'],
    ],
    [
      'en',
      'As regards proposals of candidates:\na) they should be sent to the secretariat before 2 July 2021.',
      ['2021-07-02 nomination before'],
    ],
    [
      'fr',
      "Réunion de la Commission d'études 5\n\nLes contributions sont à soumettre avant le 2 juillet 2021.",
      ['2021-07-02 contribution before (CE 5)'],
    ],
    [
      'fr',
      "Réunion de la Commission d'études 5\n\nLes chambres sont à réserver avant le 2 juillet 2021.",
      ['2021-07-02 other before'],
    ],
  ]);
});

describe('a limit moves by an everyday verb', () => {
  reads([
    [
      'fr',
      "L'échéance du 4 juin 2021 pour les contributions passe au 2 juillet 2021.",
      ['2021-07-02 contribution by for 2021-06-04'],
    ],
    [
      'fr',
      'La date limite des contributions passe du 4 juin au 2 juillet 2021.',
      ['2021-07-02 contribution by for 2021-06-04'],
    ],
    [
      'en',
      'The deadline for contributions moves from 4 June 2021 to 2 July 2021.',
      ['2021-07-02 contribution by for 2021-06-04'],
    ],
    ['fr', 'La réunion passe du 4 au 11 juin 2021.', []],
    ['en', 'The workshop moves from 4 June 2021 to 2 July 2021.', []],
  ]);
});

import { describe, expect, it } from 'vitest';
import { recordOf } from '../support/letters.js';
import { english, french, old, spanish } from '../support/old-letters.js';

describe('telegrams', () => {
  const told = (main: string, aside: string): string =>
    `1.   ${main} STOP ${aside} STOP\n\n2.   THE STOP SIGNAL OF THIS TELEGRAM ENDS EACH OF ITS SENTENCES AND NONE OF ITS PARAGRAPHS STOP`;
  it.each([
    ['en', told('HOTEL FORM TO BE RETURNED BY 1 JUNE 1990', 'REGISTRATION OF DELEGATES CLOSES 15 JUNE 1990')],
    [
      'fr',
      told(
        'FORMULAIRE DOIT ETRE RENVOYE AU PLUS TARD LE 1ER JUIN 1990',
        'INSCRIPTION DES DELEGUES SERA CLOSE LE 15 JUIN 1990',
      ),
    ],
    [
      'es',
      told(
        'FORMULARIO DEBE DEVOLVERSE A MAS TARDAR EL 1 DE JUNIO DE 1990',
        'INSCRIPCION DE DELEGADOS SE CERRARA EL 15 DE JUNIO DE 1990',
      ),
    ],
  ] as const)('have a full stop in words: %s', async (language, body) => {
    const { deadlines, paragraphs } = await old[language](body);
    expect(deadlines.map(({ date, kind }) => [date, kind])).toEqual([
      ['1990-06-01', 'reply'],
      ['1990-06-15', 'registration'],
    ]);
    expect(paragraphs[0]?.text.endsWith('1990 STOP')).toBe(true);
  });
});

describe('collective letters of the CCITT', () => {
  it.each([
    [english, 'CCITT Collective-letter No. 7/XVIII'],
    [english, 'Collective letter CCITT 7/XVIII'],
    [french, 'Lettre collective du CCITT N° 7/XVIII'],
    [spanish, 'Carta colectiva CCITT N.° 7/XVIII'],
  ] as const)('%# are numbered by study group: %s', async (write, reference) => {
    const record = await recordOf(write('x', { reference, date: '9.5.1990' }));
    expect(record).toMatchObject({
      documentType: 'collective-letter',
      reference: { series: 'CCITT', number: '7/XVIII' },
      citations: [],
    });
  });
});

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

describe('what the committees numbered', () => {
  const cited = async (letter: string): Promise<string[]> =>
    (await recordOf(letter)).citations.map(({ type, series, number, issuer }) =>
      [type, series, number, issuer].filter((part) => part !== null).join(' '),
    );
  it.each([
    [
      english(
        'IFRB Circular-letter No. 664 and circular-letter No. 640 remain in force, as do Decision 87-1 and Recommendation 583-2.',
        { reference: 'IFRB Circular-letter No. 681', date: '9 March 1987' },
      ),
    ],
    [
      french(
        "La Lettre circulaire de l'IFRB N° 664 et la lettre circulaire N° 640 restent en vigueur, de même que la Décision 87-1 et l'Avis 583-2.",
        { reference: 'Lettre circulaire IFRB N° 681', date: '9 mars 1987' },
      ),
    ],
    [
      spanish(
        'La Carta circular de la IFRB N.° 664 y la carta circular N.° 640 siguen en vigor, al igual que la Decisión 87-1 y la Recomendación 583-2.',
        { reference: 'Carta circular IFRB N.° 681', date: '9 de marzo de 1987' },
      ),
    ],
  ])('is theirs: %#', async (letter) => {
    expect(await cited(letter)).toEqual([
      'circular IFRB 664 BR',
      'circular IFRB 640 BR',
      'decision 87-1',
      'recommendation 583-2 ITU-R',
    ]);
  });
  it.each([
    ['en', 'The Chairman of the IFRB, Mr. Abel Stone, told the second session (ORB-88) and TDAB of it.'],
    ['fr', "Le Président de l'IFRB, M. Abel Stone, en a informé la deuxième session (ORB-88) et le TDAB."],
    ['es', 'El Presidente de la IFRB, Sr. Abel Stone, informó de ello a la segunda reunión (ORB-88) y a la TDAB.'],
  ] as const)('is told beside boards and sessions: %s', async (language, body) => {
    const { groups, people } = await old[language](body);
    expect(groups.map(({ acronym }) => acronym)).toEqual(['IFRB', 'ORB-88', 'TDAB']);
    expect(people[0]).toMatchObject({ name: 'Abel Stone', role: 'chair', group: 'IFRB' });
  });
});

describe('documents of the Administrative Council', () => {
  it('have its session behind their number', async () => {
    const { reference, issuer, citations } = await recordOf(`UNION INTERNATIONALE DES TELECOMMUNICATIONS

CONSEIL D'ADMINISTRATION                 Document 7042/CA46-F
46e session                              11 avril 1991
Genève, 27 mai - 7 juin 1991             Original: anglais

                    NOTE DU SECRETAIRE GENERAL

1.    Sujet:  Travaux de peinture

2.    Objet:  Dire au Conseil ce que les travaux coûtent.

3.    Coûts

3.1   Les coûts sont ceux du Document 6890/CA45-F.
`);
    expect([reference?.series, reference?.number, issuer]).toEqual(['Council', '7042/CA46-F', 'Council']);
    expect(citations.map(({ type, number }) => [type, number])).toEqual([['council-document', '6890/CA45-F']]);
  });
});

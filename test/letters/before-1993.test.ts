import { describe, expect, it } from 'vitest';
import { recordOf } from '../support/letters.js';
import { english, french, type Head, old, spanish } from '../support/old-letters.js';

describe('the Director of a committee', () => {
  it.each([
    ['en', english('All is as before.', { reference: 'Administrative Circular CA/301', date: '9 May 1989' })],
    ['fr', french("Rien n'a changé.", { reference: 'Circulaire CCITT N° 12', date: '9 mai 1993' })],
    ['es', spanish('Todo sigue igual.', { reference: 'Circular CCIR N.° 12', date: '9 de mayo de 1990' })],
  ])('is of no Bureau, since there was none: %s', async (_, letter) => {
    const { people, groups } = await recordOf(letter);
    expect(people.map(({ role, group }) => [role, group])).toEqual([['director', null]]);
    expect(groups).toEqual([]);
  });
  it('is that of the Bureau from 1993 on', async () => {
    const { people } = await recordOf(
      english('All is as before.', { reference: 'Administrative Circular CA/1', date: '9 May 1994' }),
    );
    expect(people.map(({ role, group }) => [role, group])).toEqual([['director', 'BR']]);
  });
});

describe('working parties of the CCIR', () => {
  it.each([
    [
      'en',
      'Interim Working Party 8/15 (IWP 8/15) and IWPs 5/2 and 6/1 have met, as have Joint Interim Working Parties 10-11/4 and 10-11/5, Joint Working Party 10-11S, IWP PLEN/2 and Working Parties 8A and 8B. CCITT Study Group VII agrees with Study Group 4 of the CCIR and GAS 9.',
      [
        'IWP 8/15',
        'IWP 5/2',
        'IWP 6/1',
        'JIWP 10-11/4',
        'JIWP 10-11/5',
        'JWP 10-11S',
        'IWP PLEN/2',
        'WP 8A',
        'WP 8B',
        'SG VII',
        'SG 4',
        'GAS 9',
      ],
    ],
    [
      'fr',
      "Le Groupe de travail intérimaire 8/15 (GTI 8/15) et les GTI 5/2 et 6/1 se sont réunis, de même que les Groupes de travail intérimaires mixtes 10-11/4 et 10-11/5, le Groupe de travail mixte 10-11S, le GTI PLEN/2 et les Groupes de travail 8A et 8B. La Commission d'études VII du CCITT est d'accord avec la Commission d'études 4 du CCIR et le GAS 9.",
      [
        'GTI 8/15',
        'GTI 5/2',
        'GTI 6/1',
        'GTIM 10-11/4',
        'GTIM 10-11/5',
        'GTM 10-11S',
        'GTI PLEN/2',
        'GT 8A',
        'GT 8B',
        'CE VII',
        'CE 4',
        'GAS 9',
      ],
    ],
    [
      'es',
      'El Grupo Interino de Trabajo 8/15 (GIT 8/15) y los GIT 5/2 y 6/1 se han reunido, así como los Grupos Interinos Mixtos de Trabajo 10-11/4 y 10-11/5, el Grupo de Trabajo Mixto 10-11S, el GIT PLEN/2 y los Grupos de Trabajo 8A y 8B. La Comisión de Estudio VII del CCITT está de acuerdo con la Comisión de Estudio 4 del CCIR y el GAS 9.',
      [
        'GIT 8/15',
        'GIT 5/2',
        'GIT 6/1',
        'GIMT 10-11/4',
        'GIMT 10-11/5',
        'GTM 10-11S',
        'GIT PLEN/2',
        'GT 8A',
        'GT 8B',
        'CE VII',
        'CE 4',
        'GAS 9',
      ],
    ],
  ] as const)('are told by their kind and number: %s', async (language, body, expected) => {
    const { groups } = await old[language](body);
    expect(groups.map(({ acronym }) => acronym)).toEqual(expected);
    const inT = new Set(groups.flatMap(({ acronym, sector }) => (sector === 'ITU-T' ? [acronym?.slice(-3)] : [])));
    expect([...inT]).toEqual(['VII', 'S 9']);
  });
  it('have no chairman of another kind of party', async () => {
    const { people } = await old.en('Study Group 8 has appointed Dr. Ada Lund (Norway) Chairman of IWP 8/15.');
    expect(people[0]).toMatchObject({ name: 'Ada Lund', role: 'chair', group: 'IWP 8/15' });
  });
});

describe('administrative conferences', () => {
  it.each([
    [
      'en',
      'The World Administrative Radio Conference (Geneva, 1979), WARC ORB-88, the WARC, the RARC-83, WATTC-88 and the Additional Plenipotentiary Conference (APP-92) are meant, and not Mr. Hugh CARR.',
      ['WARC-79', 'WARC ORB-88', 'WARC', 'RARC-83', 'WATTC-88', 'APP-92'],
    ],
    [
      'fr',
      'La Conférence administrative mondiale des radiocommunications (Genève, 1979), la CAMR ORB-88, la CAMR, la CARR-83, la CAMTT-88 et la Conférence de plénipotentiaires additionnelle (APP-92) sont visées, et non M. Hugues CARR.',
      ['CAMR-79', 'CAMR ORB-88', 'CAMR', 'CARR-83', 'CAMTT-88', 'APP-92'],
    ],
    [
      'es',
      'Se trata de la Conferencia Administrativa Mundial de Radiocomunicaciones (Ginebra, 1979), la CAMR ORB-88, la CAMR, la CARR-83, la CAMTT-88 y la Conferencia de Plenipotenciarios Adicional (APP-92), y no del Sr. Hugo CARR.',
      ['CAMR-79', 'CAMR ORB-88', 'CAMR', 'CARR-83', 'CAMTT-88', 'APP-92'],
    ],
  ] as const)('are told by year and matter: %s', async (language, body, expected) => {
    const { groups } = await old[language](body);
    expect(groups.filter(({ type }) => type === 'conference').map(({ acronym }) => acronym)).toEqual(expected);
  });
  it('are one by name and by letters with their matter', async () => {
    const { groups } = await old.en(
      'The World Administrative Radio Conference on the use of the geostationary orbit (WARC ORB-88) has ended.',
    );
    expect(groups).toEqual([
      {
        acronym: 'WARC ORB-88',
        name: 'World Administrative Radio Conference',
        type: 'conference',
        sector: 'ITU-R',
      },
    ]);
  });
  it.each([
    ['en', 'PROPOSALS FOR WARC-92 SHOULD BE RECEIVED BEFORE 20 DECEMBER 1991 STOP', 'WARC-92'],
    ['fr', 'PROPOSITIONS POUR CAMR-92 DOIVENT PARVENIR AVANT 20 DECEMBRE 1991 STOP', 'CAMR-92'],
    ['es', 'PROPOSICIONES PARA CAMR-92 DEBEN RECIBIRSE ANTES DEL 20 DE DICIEMBRE DE 1991 STOP', 'CAMR-92'],
  ] as const)('get contributions by telegram: %s', async (language, body, conference) => {
    const { deadlines } = await old[language](body);
    expect(deadlines.map(({ date, kind, qualifier, group }) => [date, kind, qualifier, group])).toEqual([
      ['1991-12-20', 'contribution', 'before', conference],
    ]);
  });
});

describe('the head of an administration', () => {
  const head = (reference: string, date: string, to: string): Head => ({ reference, date, to });
  it.each([
    [english, 'To the Director-General of the Telecommunication Administration', 'administrations'],
    [english, 'To the Directors-General of Posts and Telecommunications', 'administrations'],
    [english, 'To the Director-General of UNESCO', 'other'],
    [french, "Au Directeur général de l'Administration des télécommunications", 'administrations'],
    [french, "Au Directeur général de l'UNESCO", 'other'],
    [spanish, 'Al Director General de la Administración de Telecomunicaciones', 'administrations'],
    [spanish, 'A los Directores Generales de Correos y Telecomunicaciones', 'administrations'],
    [spanish, 'Al Director General de la UNESCO', 'other'],
  ] as const)('%# is written to: %s %s', async (write, to, group) => {
    const { addressees } = await recordOf(write('x', head('CCIR 12', '9.5.1990', to)));
    expect(addressees).toEqual([{ text: to, group }]);
  });
});

describe('meetings told in one breath', () => {
  it.each([
    ['en', 'IWP 8/15 met in Nairobi from 24 to 26 January 1990, then, in the same city, on 21 and 22 March 1990.'],
    ['fr', 'Le GTI 8/15 a siégé à Nairobi du 24 au 26 janvier 1990, puis, dans la même ville, les 21 et 22 mars 1990.'],
    [
      'es',
      'El GIT 8/15 se reunió en Nairobi del 24 al 26 de enero de 1990 y, en la misma ciudad, el 21 de marzo de 1990.',
    ],
  ] as const)('share a place, however far apart they are: %s', async (language, body) => {
    const { meetings } = await old[language](body);
    expect(meetings.map(({ start, place }) => [start, place])).toEqual([
      ['1990-01-24', 'Nairobi'],
      ['1990-03-21', 'Nairobi'],
    ]);
  });
});

describe('numbers that only texts of the Council have', () => {
  const document = (number: string): string => `CONSEIL
Session de 1996
Genève, 12-28 juin 1996

                    ${number}
                    29 avril 1996
                    Original: anglais

SEANCE PLENIERE

Note du Secrétaire général

1    Sujet:       Budget du Groupe

1    Budget

1.1  Il faut confirmer la Décision 431 et la Résolution 1079, mais non la Décision 3 ni la Résolution 62.
`;
  it('are its own in its documents', async () => {
    const { citations } = await recordOf(document('Document C96/31-F'));
    expect(citations.map(({ number, issuer }) => [number, issuer])).toEqual([
      ['431', 'Council'],
      ['1079', 'Council'],
      ['3', null],
      ['62', null],
    ]);
  });
});

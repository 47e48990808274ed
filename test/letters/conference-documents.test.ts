import { describe, expect, test } from 'vitest';
import { recordOf } from '../support/letters.js';

describe('documents of conferences', () => {
  const document = (session: string, number: string): string => `${session}
Lomé, 4-22 octobre 2032

SÉANCE PLÉNIÈRE\t${number}
\t2 août 2032
\tOriginal: français

Note du Secrétaire général

CALENDRIER DES SÉANCES

Je transmets à la Conférence le calendrier de ses séances.
`;

  test.each([
    ['Conférence de plénipotentiaires (PP-32)', 'Document 12-F', 'PP-32', '12-F', [], 'SG'],
    ['Conférence mondiale des radiocommunications (CMR-31)', 'Document DT/7-F', 'WRC-31', 'DT/7-F', [], 'BR'],
    [
      'Assemblée mondiale de normalisation des télécommunications (AMNT-32)',
      'Document 8(Rév.1)-F',
      'WTSA-32',
      '8(Rév.1)-F',
      ['Rév.1'],
      'TSB',
    ],
    [
      'Conférence mondiale de développement des télécommunications (CMDT-33)',
      'Addendum 3 au Document 9-F',
      'WTDC-33',
      '9-F',
      ['Addendum 3'],
      'BDT',
    ],
    [
      'Conférence de plénipotentiaires (PP-32)',
      'Révision 2 au\n\tDocument 12-F',
      'PP-32',
      '12-F',
      ['Révision 2'],
      'SG',
    ],
  ] as const)('%s, %s', async (session, line, series, number, annotations, issuer) => {
    const record = await recordOf(document(session, line));
    expect(record).toMatchObject({
      documentType: 'report',
      reference: { series, number, annotations },
      issuer,
      subject: 'CALENDRIER DES SÉANCES',
      date: '2032-08-02',
      citations: [],
    });
    expect(record.paragraphs.map(({ text }) => text)).toEqual([
      'Je transmets à la Conférence le calendrier de ses séances.',
    ]);
  });

  test('its pages are headed with the code of the Union, its letterhead with the acronym of the language', async () => {
    const text = document('Assemblée mondiale de normalisation des télécommunications (AMNT-32)', 'Document 8-F');
    const { reference, paragraphs, citations, remainder } = await recordOf(
      `${text}\n- 2 -\nWTSA-32/8-F\n\nLes séances commencent à l'heure.\n`,
    );
    expect(reference).toMatchObject({ series: 'WTSA-32', number: '8-F' });
    expect(paragraphs).toHaveLength(2);
    expect(citations).toEqual([]);
    expect(remainder).toContain('WTSA-32/8-F');
  });

  test('a document that a letter names is not the letter', async () => {
    const record = await recordOf('Genève, le 3 mars 2032\n\nObjet: Document 12-F de la PP-32\n\nMadame,\nMerci.\n');
    expect(record.reference).toBeNull();
  });
});

describe('documents of groups', () => {
  test.each([
    ['TSAG-R9-F', 'TSAG', 'TSB'],
    ['SG11-TD 212', 'SG11', 'TSB'],
    ['SG20-C45', 'SG20', 'TSB'],
    ['TDAG-31/INF/4-F', 'TDAG', 'BDT'],
    ['RAG31/5-F', 'RAG', 'BR'],
    ['RA31/PLEN/3-F', 'RA', 'BR'],
    ['C31/INF/6-F', 'Council', 'Council'],
  ] as const)('%s is of %s', async (number, series, issuer) => {
    const record = await recordOf(
      `Document ${number}\n3 mai 2031\nOriginal: anglais\n\nCOMPTE RENDU\n\n1\tOuverture\n`,
    );
    expect(record).toMatchObject({ reference: { series, number }, issuer, documentType: 'report', citations: [] });
  });
});

describe('the contact in a template', () => {
  const template = (contact: string): string => `TSAG-C33-F
Original: anglais
CONTRIBUTION
Origine:\tAdministration de Zélande
Titre:\tCarte des câbles
${contact}
Résumé:\tLe présent document dresse une carte.
1\tIntroduction
`;

  test.each([
    ['Contact:\tIvo Brandt\n\tZélande\n\tTél.: +41 22 730 0199\n\tCourriel: ivo@tele.example'],
    [
      'Contact:\tNom/Organisation/Pays: M. Ivo Brandt, Zélande\nNuméro de téléphone: + 41 22 730 0199\nCourriel:\tivo@tele.example',
    ],
    ['Contact:\tM. Ivo Brandt\nTél.:\t+41 22 730 0199\nCourriel:\tivo@tele.example'],
  ])('%j', async (contact) => {
    const record = await recordOf(template(contact));
    expect(record.contact).toMatchObject({ name: 'Ivo Brandt', email: 'ivo@tele.example' });
    expect(record.contact.telephone?.replace(/ /g, '')).toBe('+41227300199');
    expect(record).toMatchObject({ subject: 'Carte des câbles', summary: 'Le présent document dresse une carte.' });
  });

  test('ends above the first Roman heading of a body whose numbers run through', async () => {
    const old =
      'CONSEIL\n\nDocument C97/31-F\n\n1    Sujet: Reliure des actes\n\n2    Objet: Présenter un devis.\n\n          ____________\n\nI    Contexte\n1    Le devis a été demandé en mars.\n2    Deux offres ont été reçues; une seule\nest complète.\nII    Suite\n3    Le Secrétariat propose de retenir celle-ci.\n';
    const { action, paragraphs } = await recordOf(old);
    expect(action).toBeNull();
    expect(
      paragraphs.map(({ label, text, heading, children }) => [
        label,
        text,
        heading,
        children.map((child) => child.label),
      ]),
    ).toEqual([
      ['I', 'Contexte', true, ['1', '2']],
      ['II', 'Suite', true, ['3']],
    ]);
  });

  test('of a conference document by several administrations: who proposes, and a title that says so', async () => {
    const proposals = `Conférence de plénipotentiaires (PP-26)
Doha, 9-27 novembre 2026

SÉANCE PLÉNIÈRE
Addendum 2 au
Document 31-F
6 août 2026
Original: anglais

Administrations des pays membres de la Communauté des lagunes

PROPOSITIONS LAGUNAIRES COMMUNES SUR LES CÂBLES

1\tIntroduction

Les câbles de la région ont vieilli.
`;
    const { subject, documentType, paragraphs } = await recordOf(proposals);
    expect({ subject, documentType }).toEqual({
      subject: 'PROPOSITIONS LAGUNAIRES COMMUNES SUR LES CÂBLES',
      documentType: 'other',
    });
    expect(paragraphs.map(({ text }) => text)).toEqual(['Introduction']);
  });
});

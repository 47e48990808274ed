import { describe, expect, test } from 'vitest';
import { parseCircular } from '../../../src/index.js';
import { recordOf } from '../../support/letters.js';

const head = (id: string, labels: string): string =>
  `UNION INTERNATIONALE DES TÉLÉCOMMUNICATIONS\t${id}\nSECTEUR DE LA NORMALISATION DES TÉLÉCOMMUNICATIONS\n` +
  `PÉRIODE D'ÉTUDES 2025-2028\t12 mars 2026\n\tOriginal: anglais\nQuestion(s):\t9/12\n${labels}`;
const body =
  "\n\n1\tContexte\nLa Commission d'études 12 a examiné la note reçue.\n2\tDemande\nUne réponse est attendue.\n";

describe('a liaison statement', () => {
  test('is no report, and those whom it is for stand below its title', async () => {
    const record = await recordOf(
      head(
        'SG12-LS47-F',
        'NOTE DE LIAISON\nTitre:\tNote de liaison sur la qualité des appels\n' +
          "Pour suite à donner à:\tCommission d'études 11 de l'UIT-T\nPour observations à:\tCommission d'études 5 de l'UIT-T\n" +
          "Pour information à:\tGroupe de travail 5D de l'UIT-R\nDate limite:\t30 septembre 2026\n" +
          'Contact:\tM. Tuomas Laine\tTél.:\t+358 9 555 0144\n\tRapporteur pour la Question 9/12\tCourriel:\tt@laine.example\n\tFinlande',
      ) + body,
    );
    expect(record).toMatchObject({ documentType: 'other', subject: 'Note de liaison sur la qualité des appels' });
    expect(record.addressees.map(({ text }) => text)).toEqual([
      "Commission d'études 11 de l'UIT-T",
      "Commission d'études 5 de l'UIT-T",
    ]);
    expect(record.copies.map(({ text }) => text)).toEqual(["Groupe de travail 5D de l'UIT-R"]);
    expect(record.people).toMatchObject([
      { name: 'Tuomas Laine', role: 'contact', country: { code: 'FI' } },
      { name: 'Tuomas Laine', role: 'rapporteur', group: 'CE 12', country: { code: 'FI' } },
    ]);
    expect(record.signatory).toBeNull();
    expect(record.deadlines).toMatchObject([{ date: '2026-09-30', qualifier: 'by' }]);
    expect(record.paragraphs).toMatchObject([
      { label: '1', heading: true },
      { label: '2', heading: true, text: 'Demande', children: [{ text: 'Une réponse est attendue.' }] },
    ]);
  });

  test('in English, in a table', async () => {
    const { record } = await parseCircular(
      new TextEncoder().encode(
        '| TELECOMMUNICATION STANDARDIZATION SECTOR | **SG12-LS48-E** |\n|---|---|\n| | **Original: English** |\n\n| | |\n|---|---|\n' +
          '| **LIAISON STATEMENT** | |\n| **Title:** | Reply to the liaison statement on call quality |\n| **For action to:** | ITU-T Study Group 11 |\n' +
          '| **For information to:** | ITU-R Working Party 5D |\n| **Contact:** | Ms Aino Laine<br>Chair of Working Party 2/12<br>Finland |\n\n' +
          'Study Group 12 thanks Study Group 11 for its statement.\n',
      ),
    );
    expect(record).toMatchObject({
      documentType: 'other',
      addressees: [{ text: 'ITU-T Study Group 11' }],
      copies: [{ text: 'ITU-R Working Party 5D' }],
    });
    expect(record.people).toMatchObject([
      { name: 'Aino Laine', role: 'contact', country: { code: 'FI' } },
      { name: 'Aino Laine', role: 'chair', country: { code: 'FI' } },
    ]);
  });

  test('in Spanish', async () => {
    const record = await recordOf(
      'SG12-LS49-S\n\n12 de marzo de 2026\nOriginal: inglés\n\nDECLARACIÓN DE COORDINACIÓN\nTítulo:\tDeclaración de coordinación sobre fibra óptica\n' +
        'Para acción a:\tComisión de Estudio 11 del UIT-T\nPara información a:\tGrupo de Trabajo 5D del UIT-R\n\n' +
        '1\tAntecedentes\nLa Comisión de Estudio 12 examinó la nota recibida.\n',
    );
    expect(record).toMatchObject({
      documentType: 'other',
      addressees: [{ text: 'Comisión de Estudio 11 del UIT-T' }],
      copies: [{ text: 'Grupo de Trabajo 5D del UIT-R' }],
    });
  });

  test.each([
    ['Titre:\tRapport sur les notes de liaison reçues', 'report'],
    ['Titre:\tProjet de nouvelle Résolution sur les câbles', 'other'],
    ["Titre:\tProjet de plan d'action", 'report'],
  ])('only the title or a line of its own says so: %j', async (title, documentType) => {
    expect(await recordOf(head('SG12-TD47-F', title) + body)).toMatchObject({ documentType });
  });
});

import { describe, expect, test } from 'vitest';
import { recordOf } from './support/letters.js';

describe('the front of a report', () => {
  const head = 'GCNT – R 4 – F\n\nMars 2024\nOriginal: anglais\n\nRAPPORT\n\nOrigine:\tGroupe consultatif\n';
  const body = '\n\n1\tOuverture\n1.1\tLa réunion a été ouverte à dix heures.\n2\tClôture\nElle a été close.';

  test.each([
    ['Titre:\tRapport de la troisième réunion', 'Rapport de la troisième réunion'],
    ['Titre : Compte rendu des travaux', 'Compte rendu des travaux'],
    ['TITRE:\nRapport de la troisième réunion', 'Rapport de la troisième réunion'],
  ])('names its title behind a label: %j', async (title, subject) => {
    const record = await recordOf(head + title + body);
    expect(record).toMatchObject({ documentType: 'report', subject, date: '2024-03', place: null });
    expect(record.paragraphs.map(({ text }) => text)).toEqual(['Ouverture', 'Clôture']);
  });

  test('the title ends where text without a number begins', async () => {
    const record = await recordOf(
      `${head}Titre:\tRapport de la troisième réunion\n\nLa réunion s'est tenue en ligne.\n`,
    );
    expect(record.subject).toBe('Rapport de la troisième réunion');
    expect(record.paragraphs.map(({ text }) => text)).toEqual(["La réunion s'est tenue en ligne."]);
  });

  test('titles in a list of texts are none of the document', async () => {
    const record = await recordOf('Liste de textes\n\nTitre: Câbles\nAuteur: CE 15\n\nTitre: Antennes\nAuteur: CE 5\n');
    expect(record.subject).toBeNull();
    expect(record.paragraphs.map(({ text }) => text)).toContain('Titre: Antennes');
  });

  test('a month in the text, or in the subject, dates nothing', async () => {
    const record = await recordOf('Réf.: Circulaire TSB 9\n\nObjet: Réunion de juin 2021\n\nMadame,\nJuin 2021\n');
    expect(record.date).toBeNull();
  });
});

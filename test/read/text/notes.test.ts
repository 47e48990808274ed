import { describe, expect, test } from 'vitest';
import { circular, outline, recordOf } from '../../support/letters.js';

/** The outline of a letter's body, and its notes. */
async function read(text: string): Promise<{ body: string[]; notes: string[] }> {
  const { paragraphs, notes } = await recordOf(circular(text));
  return { body: outline(paragraphs), notes: notes.map(({ label, text: words }) => `${label} ${words}`) };
}

const rule = '____________________';

describe('a note that a converter left among the paragraphs of a text', () => {
  test.each<[string, string, string]>([
    ['a figure on the word', 'brouilleur1.', '1\tVoir le rapport du laboratoire.'],
    ['wide spaces behind it', 'brouilleur1.', '1    Voir le rapport du laboratoire.'],
    ['nothing behind its figure', 'brouilleur1.', '1Voir le rapport du laboratoire.'],
    ['a raised figure', 'brouilleur¹.', '¹ Voir le rapport du laboratoire.'],
    ['a raised figure on the note alone', 'brouilleur1.', '¹Voir le rapport du laboratoire.'],
    ['square brackets', 'brouilleur [1].', '[1] Voir le rapport du laboratoire.'],
    ['square brackets and wide spaces', 'brouilleur[1].', '[1]   Voir le rapport du laboratoire.'],
    ['square brackets and a tab', 'brouilleur[1].', '[1]\tVoir le rapport du laboratoire.'],
    ['round brackets', 'brouilleur(1).', '(1) Voir le rapport du laboratoire.'],
    ['behind the full stop', 'brouilleur.1', '1) Voir le rapport du laboratoire.'],
  ])('%s', async (_, word, note) => {
    const text = `1\tLes mesures sont closes.\n2\tLa cause en est un ${word} Il a été arrêté.\n3\tLe Bureau en prend acte.\n\n${rule}\n${note}`;
    expect(await read(text)).toEqual({
      body: [
        '1 Les mesures sont closes.',
        `2 La cause en est un ${word.replace(/ ?[([]?[1¹][)\]]?/, '')} Il a été arrêté.`,
        '3 Le Bureau en prend acte.',
      ],
      notes: ['1 Voir le rapport du laboratoire.'],
    });
  });

  test('round brackets tied to the end of a bracket, in a letter without numbers', async () => {
    const text = `Le laboratoire en rendra compte au printemps (Riga, 12-16 mai 2021)(1).\n\nLe Bureau en prend acte.\n\n(1)  Il le fera par écrit si la réunion n'a pas lieu.\n`;
    expect(await read(text)).toEqual({
      body: ['Le laboratoire en rendra compte au printemps (Riga, 12-16 mai 2021).', 'Le Bureau en prend acte.'],
      notes: ["1 Il le fera par écrit si la réunion n'a pas lieu."],
    });
  });

  test('a figure behind an address in brackets', async () => {
    const text = `1\tLe laboratoire répond aux questions (laboratoire@example.org).1\n2\tLe Bureau en prend acte.\n\n${rule}\n1 Il répond en trois jours.`;
    expect(await read(text)).toEqual({
      body: ['1 Le laboratoire répond aux questions (laboratoire@example.org).', '2 Le Bureau en prend acte.'],
      notes: ['1 Il répond en trois jours.'],
    });
  });

  test('a clause in round brackets leads to no note', async () => {
    const text = `Il applique l'article 5(1).\n\nLe Bureau en prend acte:\n\n(1)  Les mesures sont closes.\n\n(2)  Elles sont bonnes.\n`;
    expect((await read(text)).notes).toEqual([]);
  });

  test('square brackets tied to a word, and capitals in front of the full stop, without a rule', async () => {
    const text = `La liste[1] est close. Elle est publiée par l'UIT.2\n\n[1]\tElle compte douze noms.\n\n2 Voir la page du Secteur.`;
    expect(await read(`${text}\n`)).toEqual({
      body: ["La liste est close. Elle est publiée par l'UIT."],
      notes: ['1 Elle compte douze noms.', '2 Voir la page du Secteur.'],
    });
  });

  test('a star', async () => {
    expect(await read(`1\tLa liste* est close.\n2\tElle est publique.\n\n${rule}\n* Elle compte douze noms.`)).toEqual({
      body: ['1 La liste est close.', '2 Elle est publique.'],
      notes: ['* Elle compte douze noms.'],
    });
  });

  test('its mark stands below a sentence that a page cuts: what follows is read where it stands', async () => {
    const text = `Les exploitants qui disposent d'une antenne\n\n- 2 -\n\ndirective écriront à essais@bureau.example.int au sujet des brouillages(1) relevés.\n\nLa Circulaire CR/412, publiée à http://www.itu.int/essais, reste en vigueur.\n\n${rule}\n(1)  Ceux de la bande L seulement.`;
    const { paragraphs, notes, citations, links } = await recordOf(circular(text));
    expect(outline(paragraphs)).toEqual([
      "Les exploitants qui disposent d'une antenne directive écriront à essais@bureau.example.int au sujet des brouillages relevés.",
      'La Circulaire CR/412, publiée à http://www.itu.int/essais, reste en vigueur.',
    ]);
    expect(notes.map(({ label, text: words }) => [label, words])).toEqual([['1', 'Ceux de la bande L seulement.']]);
    expect(citations.map(({ type, number }) => [type, number])).toContainEqual(['circular', '412']);
    expect(links.map(({ text: words }) => words)).toEqual(['essais@bureau.example.int', 'http://www.itu.int/essais']);
  });

  test('with the foot of the page behind it, it does not cut the sentence in two', async () => {
    const text = `1\tLes antennes ont été mesurées1. Les exploitants qui\n\n${rule}\n1\tEn bande L seulement.\n\n- 2 -\n\nsouhaitent un nouvel essai écriront au Bureau.\n2\tL'essai est gratuit.`;
    expect(await read(text)).toEqual({
      body: [
        '1 Les antennes ont été mesurées. Les exploitants qui souhaitent un nouvel essai écriront au Bureau.',
        "2 L'essai est gratuit.",
      ],
      notes: ['1 En bande L seulement.'],
    });
  });

  test('notes of a printed page of HTML, behind a year and a bracket', async () => {
    const text = `1\tL'essai a eu lieu en mai 2024.1 Il a réuni six équipes.\n2\tIl relève du Comité d'essai (CE).2 Sa suite est connue.\n\n${rule}\n1. Voir le rapport du laboratoire.↩︎\n2. Voir www.itu.int/go/essai.↩︎`;
    expect(await read(text)).toEqual({
      body: [
        "1 L'essai a eu lieu en mai 2024. Il a réuni six équipes.",
        "2 Il relève du Comité d'essai (CE). Sa suite est connue.",
      ],
      notes: ['1 Voir le rapport du laboratoire.', '2 Voir www.itu.int/go/essai.'],
    });
  });

  test('two notes under one rule', async () => {
    const text = `1\tLe balisage1 et le guidage2 sont revus.\n2\tLe reste demeure.\n\n${rule}\n1\tTout balisage lumineux.\n2\tTout guidage radio.`;
    expect(await read(text)).toEqual({
      body: ['1 Le balisage et le guidage sont revus.', '2 Le reste demeure.'],
      notes: ['1 Tout balisage lumineux.', '2 Tout guidage radio.'],
    });
  });
});

describe('what is no note', () => {
  test('a numbered text behind a rule', async () => {
    const text = `Le Bureau rend compte.\n\n${rule}\n\n1\tLes essais sont clos.\n2\tLe rapport suit.`;
    expect(await read(text)).toEqual({
      body: ['Le Bureau rend compte.', '1 Les essais sont clos.', '2 Le rapport suit.'],
      notes: [],
    });
  });

  test('numbers of paragraphs in a text that names rooms, codes and addresses with a figure', async () => {
    const text =
      '1\tÉcrivez à tsbsg2@itu.int ou à www.itu.int/go/essai2.\n2\tLa salle Popov2 est ouverte.\n3\tMerci de vous inscrire.';
    expect(await read(text)).toEqual({
      body: [
        '1 Écrivez à tsbsg2@itu.int ou à www.itu.int/go/essai2.',
        '2 La salle Popov2 est ouverte.',
        '3 Merci de vous inscrire.',
      ],
      notes: [],
    });
  });

  test('the first section of an annex, where the text has a mark and its note is lost', async () => {
    const { annexes, notes } = await recordOf(
      circular(
        '1. Les balises1 sont revues.\n2. Les feux le sont aussi.',
        'ANNEXE 1\nBalises de la zone\n1. Balises lumineuses\n1.1 Elles sont au nombre de dix.',
      ),
    );
    expect(notes).toEqual([]);
    expect(outline(annexes[0]?.paragraphs ?? [])[0]).toBe('# 1. Balises lumineuses');
  });
});

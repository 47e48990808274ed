import { describe, expect, test } from 'vitest';
import { circular, outline, recordOf } from '../../support/letters.js';

const bodyOf = async (body: string): Promise<string[]> => outline((await recordOf(circular(body))).paragraphs);
const linksOf = async (body: string): Promise<string[][]> =>
  (await recordOf(circular(body))).links.map(({ url, text }) => [url, text]);

describe('the code of a link that a converter prints before its words', () => {
  test.for([
    [
      'before its address',
      '1\tLes projets sont à envoyer à l\'adresse   HYPERLINK "mailto:marees@itu.int" marees@itu.int , avant le 3 mai 2021.',
      "1 Les projets sont à envoyer à l'adresse marees@itu.int, avant le 3 mai 2021.",
      ['mailto:marees@itu.int', 'marees@itu.int'],
    ],
    [
      'behind a bracket',
      '1\tVeuillez écrire au secrétariat (  HYPERLINK "mailto:marees@itu.int" marees@itu.int ).',
      '1 Veuillez écrire au secrétariat (marees@itu.int).',
      ['mailto:marees@itu.int', 'marees@itu.int'],
    ],
    [
      'before words',
      '1\tL\'inscription se fait sur la   HYPERLINK "https://www.itu.int/go/marees" page des marées  et se terminera bientôt.',
      "1 L'inscription se fait sur la page des marées et se terminera bientôt.",
      ['https://www.itu.int/go/marees', 'page des marées'],
    ],
    [
      'right before its words',
      '1\tLe programme est sur HYPERLINK "https://www.itu.int/go/marees"www.itu.int/go/marees.',
      '1 Le programme est sur www.itu.int/go/marees.',
      ['https://www.itu.int/go/marees', 'www.itu.int/go/marees'],
    ],
    [
      'with its switches',
      '1\tVoir le HYPERLINK "https://www.itu.int/go/marees" \\l "deux" \\o "Ouvrir" \\t "_blank" site, dès lundi.',
      '1 Voir le site, dès lundi.',
      ['https://www.itu.int/go/marees#deux', 'site'],
    ],
    [
      "between Word's own marks",
      '1\tVoir le \u0013 HYPERLINK "https://www.itu.int/go/marees" \u0014site des marées\u0015 dès lundi.',
      '1 Voir le site des marées dès lundi.',
      ['https://www.itu.int/go/marees', 'site des marées'],
    ],
  ] as const)('%s', async ([, body, read, link]) => {
    expect(await bodyOf(`\n${body}\n`)).toEqual([read]);
    expect(await linksOf(`\n${body}\n`)).toEqual([link]);
  });

  test('gives the contact its address, and the line no third column', async () => {
    const letter = circular('\nTexte.\n').replace(
      'Objet:',
      'Courriel:\t  HYPERLINK "mailto:marees@itu.int" marees@itu.int \nObjet:',
    );
    expect((await recordOf(letter)).contact.email).toBe('marees@itu.int');
  });

  test('goes from one line to the next with the paragraph around it', async () => {
    const lines = `
3	Les administrations sont invitées à envoyer avant le 3 mai 2021 à
l'adresse   HYPERLINK "mailto:marees@itu.int" marees@itu.int  leurs
remarques sur la version qui a été mise à leur disposition, et que le
Bureau tient à jour sur la page du Groupe, à l'adresse suivante:  
HYPERLINK "https://www.itu.int/go/marees"
https://www.itu.int/go/marees .

4	Elles peuvent aussi les remettre au secrétariat pendant la réunion
qui se tiendra du 7 au 9 juin 2021.
`;
    const [first, second] = await bodyOf(lines);
    expect(first).toBe(
      "3 Les administrations sont invitées à envoyer avant le 3 mai 2021 à l'adresse marees@itu.int leurs remarques sur la version qui a été mise à leur disposition, et que le Bureau tient à jour sur la page du Groupe, à l'adresse suivante: https://www.itu.int/go/marees.",
    );
    expect(second).toContain('4 Elles peuvent aussi');
  });
});

describe('codes that Word showed when the text was copied', () => {
  test('leave the address of a link, and nothing of a page number', async () => {
    const body = '\n1\tÉcrire à { HYPERLINK "mailto:marees@itu.int" } avant lundi.{ PAGE \\* MERGEFORMAT }\n';
    expect(await bodyOf(body)).toEqual(['1 Écrire à marees@itu.int avant lundi.']);
    expect(await linksOf(body)).toEqual([['mailto:marees@itu.int', 'marees@itu.int']]);
  });

  test('braces around other words stay', async () => {
    expect(await bodyOf('\n1\tVeuillez remplacer {NOM} et { REF du dossier } partout.\n')).toEqual([
      '1 Veuillez remplacer {NOM} et partout.',
    ]);
  });
});

test('an address in brackets behind the words of its link', async () => {
  const body = '\n1\tLe programme est en ligne [HYPERLINK: https://www.itu.int/go/marees].\n';
  expect(await bodyOf(body)).toEqual(['1 Le programme est en ligne.']);
  expect(await linksOf(body)).toEqual([['https://www.itu.int/go/marees', 'ligne']]);
});

describe('codes of other fields', () => {
  test.for([
    ['a reference', 'Voir le tableau REF _Ref4711 \\h 3.', 'Voir le tableau 3.'],
    ['a number in a sequence', 'Tableau SEQ Tableau \\* ARABIC 3 des marées', 'Tableau 3 des marées'],
    ['a form', 'Nom:  FORMTEXT  Alba Ferrer', 'Nom: Alba Ferrer'],
    ['a day', 'Fait le  DATE \\@ "d MMMM yyyy"  3 mai 2021.', 'Fait le 3 mai 2021.'],
  ] as const)('%s', async ([, printed, read]) => {
    expect(await bodyOf(`\n1\tAvant.\n\n2\t${printed}\n`)).toEqual(['1 Avant.', `2 ${read}`]);
  });

  test.for([
    'Le mot HYPERLINK est un nom de champ.',
    'Sur la PAGE 3 du TITLE "Marées" on lit QUOTE "rien".',
    'Le chemin C:\\REF \\h est faux.',
    'Écrire DATE "3 mai" et LINK sans plus.',
  ])('words in capitals stay: %s', async (words) => {
    expect(await bodyOf(`\n1\t${words}\n`)).toEqual([`1 ${words}`]);
  });
});

import { expect, test } from 'vitest';
import { recordOf } from '../../support/letters.js';

/** A letter of three pages, above each the line that the machine wrote which sent it. */
const letter = (head: (page: number) => string): string => `${head(1)}

                    BUREAU DES RADIOCOMMUNICATIONS

Lettre circulaire
CR/61                                                    Le 4 mai 1998

Objet:   Atelier sur les fiches de notification

Madame, Monsieur,

1.   Le Bureau organise un atelier consacré aux fiches. Ses conclusions seront
présentées au Groupe de travail 4A de l'UIT-R, dont la prochaine

${head(2)}

                                    - 2 -
                                    CR/61

réunion est prévue en avril 1999.

     Veuillez agréer, Madame, Monsieur, l'assurance de ma considération.

                                         Odile Trévoux
                                         Directrice

Distribution:
-    Administrations des Etats Membres de l'UIT
-    Membres du Comité du Règlement des radiocommunications

${head(3)}

                                    - 3 -
                                    CR/61

                                   ANNEXE

                           Fiche d'inscription

1.   Nom: ............................
`;

test.for<[string, (page: number) => string]>([
  [
    'day, hour, number, pages',
    (page) => `04/05 '98  LUN 16:4${page}   FAX +41 22 730 00 00        UIT/BR  GENEVE             00${page}/003`,
  ],
  [
    'sender first',
    (page) => `FROM : UIT BR          PHONE NO. : +41 22 730 0000          May. 04 1998 04:4${page}PM P${page}`,
  ],
  ['in capitals', (page) => `04-MAI-1998 16:4${page}  DE UIT BR              A  0227300000          P.0${page}/03`],
])('the line that a machine writes above each page is none of the letter: %s', async ([, head]) => {
  const { paragraphs, copies, meetings, annexes } = await recordOf(letter(head));
  expect(paragraphs.map(({ text }) => text)).toEqual([
    "Le Bureau organise un atelier consacré aux fiches. Ses conclusions seront présentées au Groupe de travail 4A de l'UIT-R, dont la prochaine réunion est prévue en avril 1999.",
  ]);
  expect(copies.map(({ text }) => text)).toEqual([
    "Administrations des Etats Membres de l'UIT",
    'Membres du Comité du Règlement des radiocommunications',
  ]);
  expect(meetings.map(({ start, group }) => [start, group])).toEqual([['1999-04', 'GT 4A']]);
  expect(annexes).toHaveLength(1);
});

import { describe, expect, test } from 'vitest';
import { circular, outline, recordOf } from '../support/letters.js';

const body = async (text: string): Promise<string[]> => outline((await recordOf(circular(text))).paragraphs);

describe('proposals to a conference', () => {
  test('what a proposal does and its number are one paragraph, its reasons another', async () => {
    const lines = await body(
      'Nous proposons ce qui suit.\n\nMOD\tIAP/12A3/1\n\nRÉSOLUTION 91 (RÉV. LIMA, 2031)\n\nMotifs:\tLes chiffres ont vieilli.\n\n' +
        '(ADD)\tIAP/12A3/2\n\nNOC\n\nSUP\tIAP/12A3/3\n\nMotif:\tLe texte a été appliqué.',
    );
    expect(lines.map((line) => line.replace('# ', ''))).toEqual([
      'Nous proposons ce qui suit.',
      'MOD IAP/12A3/1',
      'RÉSOLUTION 91 (RÉV. LIMA, 2031)',
      'Motifs: Les chiffres ont vieilli.',
      '(ADD) IAP/12A3/2',
      'NOC',
      'SUP IAP/12A3/3',
      'Motif: Le texte a été appliqué.',
    ]);
  });

  test('a point that is changed has the number that it has in its text', async () => {
    const lines = await body(
      "1\tProposition\n\nMOD\tIAP/12A3/1\n\n7 de tenir compte, dans l'exécution des projets, des écarts dus au climat,\n\nMotifs:\tCes écarts sont établis.",
    );
    expect(lines.map((line) => line.trim())).toContain(
      "7 de tenir compte, dans l'exécution des projets, des écarts dus au climat,",
    );
    const { paragraphs } = await recordOf(
      circular(
        "1\tProposition\n\nMOD\tIAP/12A3/1\n\n7 de tenir compte, dans l'exécution des projets, des écarts dus au climat,\n\nMotifs:\tCes écarts sont établis.",
      ),
    );
    const all = paragraphs.flatMap(({ children, ...own }) => [own, ...children]);
    expect(all.find(({ text }) => text.startsWith('de tenir compte'))?.label).toBe('7');
  });

  test('a resolution that a line introduces hangs below it, up to its full stop, a call on a line of its own', async () => {
    const lines = await body(
      'La Commission 5 soumet à la séance plénière, pour adoption, le texte ci-après, sur lequel elle est\nparvenue à un accord:\n\n' +
        'La Conférence des transmissions (Lima, 2031),\n\nconsidérant\na) que les registres nationaux ne sont pas tenus selon les mêmes règles et ne se laissent donc\ncomparer que rarement;\n' +
        'b) que leur publication est demandée,\n\ndécide\n1 de tenir un registre public, que le Secrétariat met à jour chaque année à la demande des Membres;\n' +
        '2 de le publier,\n\ninvite les États Membres\nà fournir les renseignements nécessaires à la tenue du registre dans les meilleurs délais possibles.\n\n' +
        'La Commission 5 remercie les participants, dont les contributions lui ont permis de conclure ses travaux.',
    );
    expect(lines.map((line) => line.slice(0, 40))).toEqual([
      'La Commission 5 soumet à la séance pléni',
      '  La Conférence des transmissions (Lima,',
      '  considérant',
      '  a) que les registres nationaux ne sont',
      '  b) que leur publication est demandée,',
      '  décide',
      '  1 de tenir un registre public, que le ',
      '  2 de le publier,',
      '  invite les États Membres',
      '  à fournir les renseignements nécessair',
      'La Commission 5 remercie les participant',
    ]);
  });

  test('the calls of two resolutions are no foot of a page, and a page between them joins nothing', async () => {
    const lines = await body(
      'ADD\tIAP/12A3/2\n\nLa Conférence des transmissions (Lima, 2031),\n\ndécide\n\nde tenir un registre public.\n\n12A3-F\t04/02/2031\t05/02/2031\n- 2 -\n\n' +
        'ADD\tIAP/12A3/4\n\nLa Conférence des transmissions (Lima, 2031),\n\n12A3-F\t04/02/2031\t05/02/2031\n- 3 -\n\ndécide\n\nde publier le registre chaque année.',
    );
    expect(lines.map((line) => line.trim())).toEqual([
      'ADD IAP/12A3/2',
      'La Conférence des transmissions (Lima, 2031),',
      'décide',
      'de tenir un registre public.',
      'ADD IAP/12A3/4',
      'La Conférence des transmissions (Lima, 2031),',
      'décide',
      'de publier le registre chaque année.',
    ]);
  });

  test('the places and years below the title of a resolution head nothing', async () => {
    const lines = await body(
      'MOD\tIAP/12A3/1\n\nRÉSOLUTION 91 (RÉV. LIMA, 2031)\n\nRegistres publics des essais\n\n(Quito, 2023; Lima, 2031)\n\n' +
        'La Conférence mondiale des transmissions de longue portée (Lima, 2031),\n\nconsidérant\n\nque les registres sont lus partout,',
    );
    expect(lines).toContain('(Quito, 2023; Lima, 2031)');
  });

  test('a label that merely looks like one keeps its row', async () => {
    const lines = await body(
      'Les travaux sont les suivants.\n\nTexte\tÉtat\nMOD\tavancé\nADD\tterminé\n\nMerci de votre attention.',
    );
    expect(lines.join('\n')).not.toContain('MOD avancé');
  });
});

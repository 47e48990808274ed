import { describe, expect, test } from 'vitest';
import { circular, outline, recordOf } from './support/letters.js';

/** The outline of a letter's body. */
const body = async (text: string): Promise<string[]> => outline((await recordOf(circular(text))).paragraphs);

describe('paragraphs of a letter', () => {
  test('composed numbers hang below their first part', async () => {
    expect(
      await body(
        "1\tLe Groupe est convenu:\n1.1\td'ouvrir une consultation;\n1.2\tde se réunir.\n2\tLa suite est connue.",
      ),
    ).toEqual([
      '1 Le Groupe est convenu:',
      "  1.1 d'ouvrir une consultation;",
      '  1.2 de se réunir.',
      '2 La suite est connue.',
    ]);
  });

  test('unnumbered text after a numbered paragraph stands beside it; a list stands below the line before it', async () => {
    expect(
      await body(
        '1\tLes textes sont les suivants:\n–\tune note;\n–\tun avis.\nMerci de les lire.\n2\tIls sont publics.',
      ),
    ).toEqual([
      '1 Les textes sont les suivants:',
      '  • une note;',
      '  • un avis.',
      'Merci de les lire.',
      '2 Ils sont publics.',
    ]);
  });

  test('text and letters under a numbered heading are its children', async () => {
    expect(
      await body(
        '1\tObjet de la réunion\nLa réunion examinera deux points.\na)\tle budget;\nb)\tle calendrier.\n2\tInscription\nElle est ouverte.',
      ),
    ).toEqual([
      '# 1 Objet de la réunion',
      '  La réunion examinera deux points.',
      '  a) le budget;',
      '  b) le calendrier.',
      '# 2 Inscription',
      '  Elle est ouverte.',
    ]);
  });

  test('numbers that go on through Roman sections stay below their section', async () => {
    expect(
      await body(
        'I\tIntroduction\n1\tLe Groupe existe.\n2\tIl se réunit.\nII\tTravaux du Groupe\n3\tIl a publié un avis.',
      ),
    ).toEqual([
      '# I Introduction',
      '  1 Le Groupe existe.',
      '  2 Il se réunit.',
      '# II Travaux du Groupe',
      '  3 Il a publié un avis.',
    ]);
  });

  test('a Roman list below letters, and the letter i after h', async () => {
    expect(await body('1\tOn examinera:\na)\tles avis:\ni)\treçus;\nii)\tattendus;\nb)\tles notes.')).toEqual([
      '1 On examinera:',
      '  a) les avis:',
      '    i) reçus;',
      '    ii) attendus;',
      '  b) les notes.',
    ]);
    const letters = [...'abcdefghij'].map((letter) => `${letter})\tpoint ${letter};`).join('\n');
    expect(await body(`1\tOn votera les points:\n${letters}`)).toEqual([
      '1 On votera les points:',
      ...[...'abcdefghij'].map((letter) => `  ${letter}) point ${letter};`),
    ]);
  });

  test('a number in mid-text is a figure, a lone one out of its run too', async () => {
    expect(
      await body(
        '1\tLe Groupe compte des membres.\n7 Etats ont répondu à ce jour, dont\ndeux hors délai.\n2\tLa suite viendra.',
      ),
    ).toContain('2 La suite viendra.');
    expect(
      (await body('Douze experts sont venus.\n40 Membres ont voté.')).every((line) => !/^(?:#|40 )\s/.test(line)),
    ).toBe(true);
  });

  test('bis follows its number', async () => {
    expect(await body('1\tUn.\n1bis\tUn encore.\n2\tDeux.')).toEqual(['1 Un.', '1bis Un encore.', '2 Deux.']);
  });

  test('a table hangs below the line that introduces it, heading or not', async () => {
    expect(
      await body(
        '1\tLes dates sont connues.\nPrincipales échéances:\n\t3 juin 2021\n\t– Inscription\n\n\t9 juin 2021\n\t– Contributions\n\n2\tA bientôt.',
      ),
    ).toEqual([
      '1 Les dates sont connues.',
      '# Principales échéances:',
      '  3 juin 2021 | – Inscription / 9 juin 2021 | – Contributions',
      '2 A bientôt.',
    ]);
  });

  test('the lines of a quoted resolution are children of the line before them and head nothing', async () => {
    expect(
      await body(
        '1\tLa Conférence a adopté ce qui suit:\n"décide\n1\tde créer un groupe;\n2\tde lui donner un an,\ncharge le Directeur\nde l\'aider."\n2\tLe Groupe est créé.',
      ),
    ).toEqual([
      '1 La Conférence a adopté ce qui suit:',
      '  "décide',
      '  1 de créer un groupe;',
      '  2 de lui donner un an,',
      '  charge le Directeur',
      '  de l\'aider."',
      '2 Le Groupe est créé.',
    ]);
  });

  test('a paragraph cut by a page footer is one, and the footer is remainder', async () => {
    const record = await recordOf(
      circular(
        '1\tLe Groupe a examiné les nombreuses réponses que les administrations\n\n- 2 -\n\nlui ont envoyées depuis sa création.\n2\tMerci.',
      ),
    );
    expect(outline(record.paragraphs)).toEqual([
      '1 Le Groupe a examiné les nombreuses réponses que les administrations lui ont envoyées depuis sa création.',
      '2 Merci.',
    ]);
    expect(record.evidence['/paragraphs/0']).toHaveLength(2);
    expect(record.remainder).toContain('- 2 -');
  });

  test('a line with a verb is no heading, whatever follows it', async () => {
    expect(
      await body("9\tUn ordre du jour figure dans l'Annexe 1 ci-dessous\nJe vous souhaite une bonne réunion."),
    ).toEqual(["9 Un ordre du jour figure dans l'Annexe 1 ci-dessous", 'Je vous souhaite une bonne réunion.']);
  });
});

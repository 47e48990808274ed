import { describe, expect, test } from 'vitest';
import { circular, englishCircular, outline, recordOf } from '../support/letters.js';
import { body } from '../support/letter-outline.js';

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

  test('a number with a stop goes on where its own list is, not the one that counts below it', async () => {
    expect(
      await body(
        "1. Le Groupe est saisi.\n2. Il vérifiera:\n2.1 l'état des stations;\n2.2 les fréquences;\n2.3 les horaires.\n\n3. La suite est connue.",
      ),
    ).toEqual([
      '1. Le Groupe est saisi.',
      '2. Il vérifiera:',
      "  2.1 l'état des stations;",
      '  2.2 les fréquences;',
      '  2.3 les horaires.',
      '3. La suite est connue.',
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

  test('a heading of a part stands between paragraphs whose numbers run on; a name does not head them', async () => {
    const [first, second, third] = [
      '1\tLes délégués trouveront en annexe le programme provisoire, établi avec le concours du pays hôte.',
      '2\tCeux qui souhaitent prendre la parole se feront connaître auprès du secrétariat du Groupe.',
      '3\tLes demandes de salle seront satisfaites dans leur ordre, selon la place disponible au siège.',
    ];
    const shown = [first, second, third].map((text) => text?.replace('\t', ' '));
    expect(await body([first, 'Prises de parole et salles', second, third].join('\n'))).toEqual([
      shown[0],
      '# Prises de parole et salles',
      shown[1],
      shown[2],
    ]);
    expect(await body([first, 'M. Jo Lund', second].join('\n\n'))).toEqual([shown[0], 'M. Jo Lund', shown[1]]);
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

  test.each(['\t', '   ', ' '])('numbers below a letter, parted by %j', async (gap) => {
    expect(
      await body(
        [
          `A.1${gap}Hébergement`,
          'Les hôtels sont proches du centre.',
          `A.2${gap}Transports`,
          'Une navette part chaque heure.',
          `B.1${gap}Formalités`,
          'Un visa peut être demandé.',
        ].join('\n\n'),
      ),
    ).toEqual([
      '# A.1 Hébergement',
      '  Les hôtels sont proches du centre.',
      '# A.2 Transports',
      '  Une navette part chaque heure.',
      '# B.1 Formalités',
      '  Un visa peut être demandé.',
    ]);
    expect(await body(`A.1${gap}Nom du service?\n\nA.2${gap}Adresse?\n\nA.2.1${gap}Ville?`)).toEqual([
      'A.1 Nom du service?',
      'A.2 Adresse?',
      '  A.2.1 Ville?',
    ]);
  });

  test('numbers below a letter hang below its own heading, and a Recommendation named first in a line is none', async () => {
    expect(await body('A.\tParticipation\nA.1\tElle est ouverte.\nA.2\tElle est gratuite.')).toEqual([
      '# A. Participation',
      '  A.1 Elle est ouverte.',
      '  A.2 Elle est gratuite.',
    ]);
    const { paragraphs } = await recordOf(
      circular('Les textes sont les suivants.\n\nH.26 Codage des images animées\n\nV.34 Modems'),
    );
    expect(paragraphs.flatMap(({ label, children }) => [label, ...children.map((child) => child.label)])).toEqual([
      null,
      null,
      null,
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

  test('the one thing that a resolution resolves needs no number to stand below its call', async () => {
    expect(
      await body(
        "décide\n1\tde créer un groupe;\n2\tde lui donner un an,\ncharge le Directeur\nde l'aider,\ninvite les membres\nà y participer.",
      ),
    ).toEqual([
      'décide',
      '  1 de créer un groupe;',
      '  2 de lui donner un an,',
      'charge le Directeur',
      "  de l'aider,",
      'invite les membres',
      '  à y participer.',
    ]);
  });

  test('a numbered sentence goes on behind a semicolon and the foot of a page; an item of a list does not', async () => {
    const cut = (first: string): string =>
      `${first}\n\nC97/31-F                              - 2 -\n\ntrois réponses sont arrivées.\n\n2\tFin.`;
    const sentence = '1\tIl a été demandé aux membres de faire connaître leurs besoins avant le mois de mars;';
    expect(await body(cut(sentence))).toEqual([`1 ${sentence.slice(2)} trois réponses sont arrivées.`, '2 Fin.']);
    const item = '1\tde faire connaître aux membres les besoins exprimés avant le mois de mars;';
    expect(await body(cut(item))).toEqual([`1 ${item.slice(2)}`, 'trois réponses sont arrivées.', '2 Fin.']);
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

  test('a date that a page footer cuts behind its day is one', async () => {
    const first = '1\tReplies concerning the tidal beacons will be accepted until 17';
    const { paragraphs, deadlines } = await recordOf(
      englishCircular(`${first}\n\n- 2 -\n\nNovember 2022. The Bureau will then close the register.\n2\tThank you.`),
    );
    expect(outline(paragraphs)).toEqual([
      `1 ${first.slice(2)} November 2022. The Bureau will then close the register.`,
      '2 Thank you.',
    ]);
    expect(deadlines.map(({ date }) => date)).toEqual(['2022-11-17']);
  });

  test('the name of a month that begins the next paragraph is no date without a day before the footer', async () => {
    const first = '1\tReplies concerning the tidal beacons should name the Questions 17';
    const { paragraphs } = await recordOf(
      englishCircular(`${first}\n\n- 2 -\n\nNovembers are stormy, and beacons go adrift.\n2\tThank you.`),
    );
    expect(outline(paragraphs)).toEqual([
      `1 ${first.slice(2)}`,
      'Novembers are stormy, and beacons go adrift.',
      '2 Thank you.',
    ]);
  });

  test('a closing formula on a line of its own is one, whatever the line before it ends with', async () => {
    expect(await body('1\tLe texte est joint.\n\n–\tune note;\n\n–\tun avis, ou pas')).toEqual([
      '1 Le texte est joint.',
      '  • une note;',
      '  • un avis, ou pas',
    ]);
  });

  test.each(['Trois points méritent votre attention:', 'La consultation close, le Bureau fera deux choses:'])(
    'a sentence that introduces a list is no heading: %s',
    async (lead) => {
      const { paragraphs } = await recordOf(circular(`Les travaux sont achevés.\n\n${lead}\n\n- le lieu;\n- le prix.`));
      expect(paragraphs.map(({ text, heading }) => [text, heading])).toContainEqual([lead, false]);
    },
  );

  test('a line with a verb is no heading, whatever follows it', async () => {
    expect(
      await body("9\tUn ordre du jour figure dans l'Annexe 1 ci-dessous\nJe vous souhaite une bonne réunion."),
    ).toEqual(["9 Un ordre du jour figure dans l'Annexe 1 ci-dessous", 'Je vous souhaite une bonne réunion.']);
  });
});

import { describe, expect, test } from 'vitest';
import { circular, englishCircular, outline, recordOf, spanishCircular } from '../support/letters.js';

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

  test('a closing formula on a line of its own is one, whatever the line before it ends with', async () => {
    expect(await body('1\tLe texte est joint.\n\n–\tune note;\n\n–\tun avis, ou pas')).toEqual([
      '1 Le texte est joint.',
      '  • une note;',
      '  • un avis, ou pas',
    ]);
  });

  test('a line with a verb is no heading, whatever follows it', async () => {
    expect(
      await body("9\tUn ordre du jour figure dans l'Annexe 1 ci-dessous\nJe vous souhaite une bonne réunion."),
    ).toEqual(["9 Un ordre du jour figure dans l'Annexe 1 ci-dessous", 'Je vous souhaite une bonne réunion.']);
  });
});

describe('lines that head a part of a text', () => {
  const annex = async (title: string, text: string): Promise<string[]> =>
    outline(
      (await recordOf(circular('1\tVoir les annexes.', `Annexe: 1\n\nANNEXE 1\n\n${title}\n\n${text}`))).annexes[0]
        ?.paragraphs ?? [],
    );

  test.each(['PARTIE A – MARCHÉ', 'Partie 1: Généralités', 'SECTION II – Tarifs', 'Chapitre 3. Réseaux'])(
    '%j: its number is one of its words, and the numbers below go on',
    async (head) => {
      expect(
        await annex('Questionnaire', `${head}\n1\tCombien?\n2\tQuand?\n\nPARTIE Z – FIN\n3\tDepuis quand?`),
      ).toEqual(
        head.startsWith('PARTIE')
          ? [`# ${head}`, '1 Combien?', '2 Quand?', '# PARTIE Z – FIN', '3 Depuis quand?']
          : expect.arrayContaining([`# ${head}`, '1 Combien?']),
      );
    },
  );

  test.each([
    'Partie A, destinée aux administrations.',
    'Section 5 de la Recommandation A.1 du Secteur.',
    'Parties prenantes, notamment:',
  ])('%j is none', async (line) => {
    expect(await annex('Questionnaire', `${line}\n1\tCombien?`)).toContain(line);
  });

  test.each([
    'Lundi 9 février:',
    'Mardi 10 février 2026',
    'Première journée (3 mai 2022)',
    'Jour 2 – jeudi 1er juin',
    'Mercredi après-midi',
  ])('a day in a programme: %j', async (day) => {
    expect((await annex('Programme provisoire', `${day}\n\n• 09:30: ouverture;\n\n• 11:00: débats.`))[0]).toBe(
      `# ${day}`,
    );
  });

  test.each(['Lundi 9 février: ouverture', 'Cérémonie du mardi', '9 février 2026', 'Journée des normes'])(
    'what takes place, or a date: %j heads nothing in a programme',
    async (line) => {
      expect((await annex('Programme provisoire', `${line}\n\n• 09:30: ouverture;\n\n• 11:00: débats.`))[0]).toBe(line);
    },
  );

  const why = "Ce texte n'est plus appliqué depuis la fin de la période d'études et personne n'en demande le maintien.";

  test.each(['Recommandation UIT-T E.302', 'Question 4/17', 'Article 12', 'Projet de Résolution 25'])(
    'a text by its number: %j',
    async (name) => {
      expect(await annex('Motifs', `${name}\n\n${why}`)).toEqual([`# ${name}`, why]);
    },
  );

  test.each(['Case postale 20', 'Bureau 1224', '+41 22 730 5111'])(
    'an address or a number: %j heads nothing',
    async (line) => {
      expect(await annex('Motifs', `${line}\n\n${why}`)).toEqual([line, why]);
    },
  );

  test('the number of a table above it', async () => {
    expect(
      await body(
        'Les groupes sont connus.\n\nTABLEAU 2\n\nGroupe\tPays\tMandat\nCE 1\tTogo\t2023\nCE 3\tPérou\t2019\n',
      ),
    ).toEqual([
      'Les groupes sont connus.',
      '# TABLEAU 2',
      'Groupe | Pays | Mandat / CE 1 | Togo | 2023 / CE 3 | Pérou | 2019',
    ]);
  });

  test('texts by their numbers, each with what there is to say, are a list', async () => {
    const read = async (text: string): Promise<unknown> =>
      (await recordOf(circular('1\tVoir.', `Annexe: 1\n\nANNEXE 1\n\nMotifs invoqués\n\n${text}`))).annexes[0]?.type;
    expect(await read(`Recommandation UIT-T E.302\n\n${why}\n\nRecommandation UIT-T M.1385\n\n${why}`)).toBe('list');
    const long = `${why} Il a été repris dans un autre.`;
    expect(await read(`${long}\n\nRecommandation UIT-T E.302\n\n${long}`)).toBe('text');
  });
});

describe('what stands beside a list or in its front', () => {
  test('text further left than the bullets goes on with what stands before the list', async () => {
    expect(
      await body(
        '1    Les documents parviendront au Bureau:\n    -   en trois exemplaires;\n    -   sous forme électronique\nle 21 février 2000 au plus tard.',
      ),
    ).toEqual([
      '1 Les documents parviendront au Bureau:',
      '  • en trois exemplaires;',
      '  • sous forme électronique',
      'le 21 février 2000 au plus tard.',
    ]);
  });

  test('a number in a quotation parts no columns', async () => {
    expect(
      await body(
        'Le § 3 est remplacé par ce qui suit:\n\n    "3      Les contributions sont reçues jusqu\'au 20 novembre."\n\nMerci.',
      ),
    ).toEqual([
      'Le § 3 est remplacé par ce qui suit:',
      '  "3 Les contributions sont reçues jusqu\'au 20 novembre."',
      'Merci.',
    ]);
  });

  test('a short sentence makes the line before it a heading; another short line does not', async () => {
    expect(
      await body('La formation est gratuite.\n\nSuite à donner\nVeuillez répondre.\n\nUne adresse\nRue du Lac'),
    ).toEqual(['La formation est gratuite.', '# Suite à donner', 'Veuillez répondre.', 'Une adresse', 'Rue du Lac']);
  });

  test("the numbers of a report's front go on in its body", async () => {
    const record = await recordOf(
      'Document CWG-LANG-8/4-F\n18 décembre 2020\n\nOUTILS DE TRADUCTION\n\n1. Résumé\nCe document est court.\n\n2. Suite à donner\nÀ noter.\n\n3. Introduction\n3.1 Un outil est en service.\n3.2 Les coûts ont diminué.\n',
    );
    expect(record.reference).toMatchObject({ series: 'CWG-LANG', number: 'CWG-LANG-8/4-F' });
    expect(outline(record.paragraphs)).toEqual([
      '# 3. Introduction',
      '  3.1 Un outil est en service.',
      '  3.2 Les coûts ont diminué.',
    ]);
  });
});

describe('a short line above a sentence that introduces a list', () => {
  test.each([
    ['Questions proposées', "Les participants pourront s'exprimer sur ce qui suit:"],
    ['Documents', 'Les textes suivants sont joints:'],
  ])('%s is a heading', async (heading, sentence) => {
    expect(
      await body(`La formation est gratuite.\n\n${heading}\n\n${sentence}\n\n1) le premier;\n\n2) le second.`),
    ).toEqual(['La formation est gratuite.', `# ${heading}`, sentence, '  1) le premier;', '  2) le second.']);
  });

  test('above a label it is none', async () => {
    expect(await body('La formation est gratuite.\n\nRue du Lac\n\nLangue de travail:\n\n1) français')).toContain(
      'Rue du Lac',
    );
  });
});

describe('the last of several, an acronym on a line of its own', () => {
  test('goes on with the full line that ends with a semicolon', async () => {
    for (const last of ['ETSI.', 'ETSI;', 'IETF; ISO.'])
      expect(
        await body(
          `Les travaux seront coordonnés.\n\nQuestions 6/13 et 22/13; Commissions d'études 11 et 17 de l'UIT-T; 3GPP;\n${last}\n\nLa présente Question est étudiée par le groupe de travail que la commission\nd'études a créé à cet effet et qui lui rend compte de l'état des travaux à\nchacune de ses réunions, puis au groupe consultatif de la normalisation des\ntélécommunications.`,
        ),
      ).toContain(`Questions 6/13 et 22/13; Commissions d'études 11 et 17 de l'UIT-T; 3GPP; ${last}`);
  });

  test('a heading in capitals below a full line is none', async () => {
    expect(
      await body(
        `Les travaux seront coordonnés avec ceux des groupes et organisations que voici;\nMÉTHODES\n\nLa présente Question est étudiée par le groupe de travail que la commission\nd'études a créé à cet effet et qui lui rend compte de ses travaux tous les\nans.`,
      ),
    ).toContain('# MÉTHODES');
  });
});

describe('boxes to tick', () => {
  test.each(['☐', '☒', '□', '❏'])('%s is a bullet', async (box) => {
    for (const gap of [' ', '     ', '\t'])
      expect(
        await body(
          `1\tNotre administration est informée:\n\n      ${box}${gap}approuve le texte\n\n      ${box}${gap}ne l'approuve pas`,
        ),
      ).toEqual(['1 Notre administration est informée:', '  • approuve le texte', "  • ne l'approuve pas"]);
  });

  test('between words it is one of them', async () => {
    expect(await body('1\tRéponse souhaitée: Oui ☐ Non ☐')).toEqual(['1 Réponse souhaitée: Oui ☐ Non ☐']);
  });
});

describe('a label in another print', () => {
  const text = (words: string): string => `${words}\nLe texte de cette partie est long et se tient sur une ligne.`;

  test.each([
    ['1	', '2	', '3.	', '4	'],
    ['1.	', '2)	', '3.	', '4	'],
    ['1	', '2 – ', '3 – ', '4	'],
    ['1) ', '2) ', '3. ', '4) '],
    ['1 - ', '2 - ', '3 - ', '4 - '],
    ['1° ', '2° ', '3° ', '4° '],
  ])('%j %j %j %j stand side by side', async (...labels) => {
    const headings = ['Objet du Groupe', 'Tâches du Groupe', 'Réunions du Groupe', 'Durée du Groupe'];
    const lines = await body(headings.map((words, index) => labels[index] + text(words)).join('\n'));
    expect(lines.filter((line) => line.startsWith('# ')).map((line) => line.replace(/^# \S+ /, ''))).toEqual(headings);
  });

  test('a list below a number is its own', async () => {
    const items = '1)	Tenir une liste;\n2)	Publier un avis.';
    expect(
      await body(`1	${text('Objet du Groupe')}\n2	Tâches du Groupe\n${items}\n3	${text('Durée du Groupe')}`),
    ).toEqual([
      '# 1 Objet du Groupe',
      '  Le texte de cette partie est long et se tient sur une ligne.',
      '# 2 Tâches du Groupe',
      '  1) Tenir une liste;',
      '  2) Publier un avis.',
      '# 3 Durée du Groupe',
      '  Le texte de cette partie est long et se tient sur une ligne.',
    ]);
  });

  test('of two lists that it may continue, by its looks and by what comes later', async () => {
    const start = `1	${text('Objet du Groupe')}\n2	Tâches du Groupe\n1.	Tenir une liste;\n2.	Publier un avis;\n`;
    const astray = await body(`${start}3.	${text('Durée du Groupe')}\n4	${text('Réunions du Groupe')}`);
    expect(astray).toContain('# 3. Durée du Groupe');
    const item = await body(`${start}3.	Ouvrir un atelier.\n3	${text('Durée du Groupe')}`);
    expect(item).toContain('  3. Ouvrir un atelier.');
    expect(item).toContain('# 3 Durée du Groupe');
  });

  test('a dash between a figure and a name makes no label out of turn', async () => {
    expect(await body('1	La réunion a lieu.\n12 – Genève et Nairobi\n2	Merci.')).toContain('12 – Genève et Nairobi');
  });
});

describe('the lines of a correction', () => {
  const intro = '1\tAu § 4 de la Circulaire:';
  const rows = ['1 Au § 4 de la Circulaire:', '  Au lieu de: «douze balises»,', '  Lire: «dix balises».', '2 Merci.'];
  test.each<[string, string]>([
    ['led by tabs', `${intro}\n\n\tAu lieu de: «douze balises»,\n\n\tLire: «dix balises».\n\n2\tMerci.`],
    ['at the margin', `${intro}\n\nAu lieu de: «douze balises»,\n\nLire: «dix balises».\n\n2\tMerci.`],
  ])('%s hang below the line that introduces them', async (_, text) => {
    expect(await body(text)).toEqual(rows);
  });

  test('what is quoted on a line of its own hangs below them', async () => {
    expect(
      await body('1\tIl convient de corriger le titre:\nRemplacer:\n«Douze balises»\npar:\n«Dix balises»\n2\tMerci.'),
    ).toEqual([
      '1 Il convient de corriger le titre:',
      '  Remplacer:',
      '    «Douze balises»',
      '  par:',
      '    «Dix balises»',
      '2 Merci.',
    ]);
  });

  test('a sentence that begins alike stands beside', async () => {
    expect(
      await body(
        '1\tLe programme de la visite a changé:\nAu lieu de la visite prévue, un exposé est prévu.\n2\tMerci.',
      ),
    ).toEqual([
      '1 Le programme de la visite a changé:',
      'Au lieu de la visite prévue, un exposé est prévu.',
      '2 Merci.',
    ]);
  });
});

test('numbers parted by a space run on from one section to the next', async () => {
  expect(
    await body(
      'I Mesures\n1 Le Groupe a mesuré les balises.\n2 Il en a rendu compte.\nII Suite\n3 Il se réunira en mai.\n4 Il conclura en juin.',
    ),
  ).toEqual([
    '# I Mesures',
    '  1 Le Groupe a mesuré les balises.',
    '  2 Il en a rendu compte.',
    '# II Suite',
    '  3 Il se réunira en mai.',
    '  4 Il conclura en juin.',
  ]);
});

test('lists of Markdown that begin at 1 again, further in, hang below their headings', async () => {
  expect(
    await body(
      '\n1.  **Mesures**\n\n    1.  Le Groupe a mesuré les balises.\n\n    2.  Il a réparé:\n\n        1.  les feux;\n\n        2.  les bouées.\n\n2.  **Suite**\n\n    1.  Il se réunira en mai.\n',
    ),
  ).toEqual([
    '# 1. Mesures',
    '  1. Le Groupe a mesuré les balises.',
    '  2. Il a réparé:',
    '    1. les feux;',
    '    2. les bouées.',
    '# 2. Suite',
    '  1. Il se réunira en mai.',
  ]);
});

test('a list that begins at 1 again below a title is its text', async () => {
  expect(
    await body(
      '1. Mesures\n1. Le Groupe a mesuré les balises.\n2. Il en a rendu compte.\n2. Suite\n1. Il se réunira en mai.\n2. Il conclura en juin.',
    ),
  ).toEqual([
    '# 1. Mesures',
    '  1. Le Groupe a mesuré les balises.',
    '  2. Il en a rendu compte.',
    '# 2. Suite',
    '  1. Il se réunira en mai.',
    '  2. Il conclura en juin.',
  ]);
});

test('a short sentence whose number runs on below an unnumbered line makes it a heading', async () => {
  expect(
    await body(
      '1\tLe Groupe a tenu deux réunions.\n\nMesures proposées\n\n2\tLes membres sont invités:\n\na)\tà poursuivre;\n\nb)\tà publier.',
    ),
  ).toEqual([
    '1 Le Groupe a tenu deux réunions.',
    '# Mesures proposées',
    '2 Les membres sont invités:',
    '  a) à poursuivre;',
    '  b) à publier.',
  ]);
});

test('the last of several codes with a name heads nothing', async () => {
  const vicechairs = [
    'AFR   – Mme Awa Coly (Gambie)',
    'CEI   – M. Oleg Sobol (Arménie)',
    'EUR   – M. Nils Aalto (Finlande)',
  ];
  const read = await body(
    `1\tSont Vice-Présidents:\n${vicechairs.join('\n')}\n\nDepuis la deuxième réunion, le Groupe est présidé par Mme Awa Coly (Gambie), élue par acclamation.`,
  );
  expect(read.filter((line) => line.includes('#') || line.includes('|'))).toEqual([]);
  expect(read.filter((line) => /AFR|CEI|EUR/.test(line))).toHaveLength(3);
});

describe('what names the text below it, though it has a verb', () => {
  const text = 'The secretariat would be glad to have your answer on the form, in any of the languages of the Union.';
  const texte =
    "Le secrétariat vous saurait gré de bien vouloir lui faire parvenir votre réponse dans l'une des langues de l'Union.";
  const texto =
    'La Secretaría agradecería recibir su respuesta en el formulario, en cualquiera de los idiomas de la Unión.';
  test.each<[string, string, (body: string) => string]>([
    ['What is asked of you', text, englishCircular],
    ['How the work will be done', text, englishCircular],
    ['Points on which an answer is sought', text, englishCircular],
    ['Texts agreed', text, englishCircular],
    ['Ce que nous attendons de vous', texte, circular],
    ['Points sur lesquels une réponse est demandée', texte, circular],
    ['Lo que se espera de usted', texto, spanishCircular],
  ])('%s', async (heading, below, wrap) => {
    const { paragraphs } = await recordOf(wrap(`${heading}\n\n${below}`));
    expect(outline(paragraphs)).toEqual([`# ${heading}`, below]);
  });

  test.each(['The text is agreed', 'The list which is annexed is public'])('but no sentence: %s', async (line) => {
    const { paragraphs } = await recordOf(englishCircular(`${line}\n\n${text}`));
    expect(outline(paragraphs)).not.toContain(`# ${line}`);
  });
});

describe('the sentence with which a letter takes leave is of no section', () => {
  test.each<[string, (body: string) => string]>([
    ['I wish you a useful meeting.', englishCircular],
    ['We count on your support.', englishCircular],
    ['Je vous souhaite une réunion utile.', circular],
    ['Espero contar con su apoyo.', spanishCircular],
  ])('%s', async (wish, wrap) => {
    const body = `1\tDates\n\nJune 2022.\n\n2\tPlace\n\nLomé (Togo).\n\n${wish}`;
    const { paragraphs } = await recordOf(wrap(body));
    expect(outline(paragraphs).at(-1)).toBe(wish);
  });
});

describe('wrapped lines without blank lines between them', () => {
  const results = [
    'Les résultats de la consultation des administrations seront publiés au mois de',
    'septembre, avec les observations que le Bureau aura reçues dans les délais et',
    'celles des organisations qui auront pris part à ses travaux.',
  ];
  const patents = [
    'Toute organisation qui détient un brevet portant sur les textes proposés est',
    'invitée à le signaler au Bureau, qui en tient la liste à jour et la met en',
    "ligne à l'intention des membres.",
  ];
  const chairs = [
    'Mme Aube Lenoir (France) et M. Tor Vik (Norvège) présideront ensemble le GTI.',
    'M. Ivo Falk (Islande) en est le rapporteur et tiendra la liste des points à',
    'étudier, que les membres compléteront avant la réunion.',
  ];

  test('a short line between two sentences heads the second', async () => {
    const full = [
      results[0],
      results[1],
      'celles des organisations dont les représentants auront pris part aux travaux.',
    ];
    expect(await body(`\n${[...full, 'Brevets', ...patents].join('\n')}\n\nLa suite est connue.\n`)).toEqual([
      full.join(' '),
      '# Brevets',
      patents.join(' '),
      'La suite est connue.',
    ]);
  });

  test('a short sentence between two others heads nothing', async () => {
    const read = await body(`\n${[...results, 'Merci à tous.', ...patents].join('\n')}\n\nLa suite est connue.\n`);
    expect(read.filter((line) => line.startsWith('#'))).toEqual([]);
  });

  test('a sentence may end with the line where the numbers of paragraphs stand on lines of their own', async () => {
    expect(await body(['1', ...results, '2', ...chairs, '3', ...patents].join('\n'))).toEqual([
      `1 ${results.join(' ')}`,
      `2 ${chairs.join(' ')}`,
      `3 ${patents.join(' ')}`,
    ]);
  });
});

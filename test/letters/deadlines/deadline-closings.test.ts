import { describe, expect, it } from 'vitest';
import { circular, englishCircular, recordOf, spanishCircular } from '../../support/letters.js';

/** `date kind qualifier`, with the day that it replaces. */
async function shown(letter: string): Promise<string[]> {
  const { deadlines } = await recordOf(letter);
  return deadlines.map(({ date, kind, qualifier, replaces }) =>
    [date, kind, qualifier, replaces && `for ${replaces}`].filter(Boolean).join(' '),
  );
}

const languages = { fr: circular, en: englishCircular, es: spanishCircular };
type Row = [keyof typeof languages, string, readonly string[]];
const reads = (rows: readonly Row[]): void =>
  it.each(rows)('%s: %s', async (language, text, expected) =>
    expect(await shown(languages[language](text))).toEqual(expected),
  );

describe('what is opened on one day and closed on another is due on the second', () => {
  reads([
    ['fr', 'La clôture des candidatures est fixée au 9 juillet 2021, à 17 heures.', ['2021-07-09 nomination by']],
    ['fr', 'La fermeture du portail d’inscription interviendra le 9 juillet 2021.', ['2021-07-09 registration by']],
    [
      'fr',
      "Il faut s'inscrire en ligne. Les inscriptions au cours seront ouvertes le 1er juin 2021 et closes le 9 juillet 2021.",
      ['2021-07-09 registration by'],
    ],
    [
      'fr',
      'Les candidatures sont déposées sur le portail. Elles seront ouvertes le 1er juin 2021 et clôturées le 9 juillet 2021.',
      ['2021-07-09 nomination by'],
    ],
    [
      'fr',
      "L'ouverture des inscriptions est fixée au 1er juin 2021 et leur clôture au 9 juillet 2021.",
      ['2021-07-09 registration by'],
    ],
    ['fr', 'La fin du dépôt des candidatures est fixée au 9 juillet 2021.', ['2021-07-09 nomination until']],
    ['en', 'Registration opens on 1 June 2021 and closes on 9 July 2021.', ['2021-07-09 registration by']],
    [
      'en',
      'Registration is by the portal alone. It will be opened on 1 June 2021 and closed on 9 July 2021.',
      ['2021-07-09 registration by'],
    ],
    [
      'en',
      'Registration is online alone. It will open on 1 June 2021 and close on 9 July 2021.',
      ['2021-07-09 registration by'],
    ],
    ['en', 'The meeting is open to all. It will open on 1 June 2021 and close on 9 June 2021.', []],
    [
      'en',
      'The opening of registration is set for 1 June 2021 and its closing for 9 July 2021.',
      ['2021-07-09 registration by'],
    ],
    ['es', 'El cierre de las candidaturas ha quedado fijado el 9 de julio de 2021.', ['2021-07-09 nomination by']],
    [
      'es',
      'Las inscripciones para el curso serán abiertas el 1 de junio de 2021 y cerradas el 9 de julio de 2021.',
      ['2021-07-09 registration by'],
    ],
    [
      'es',
      'La apertura de las inscripciones se ha fijado para el 1 de junio de 2021 y su cierre para el 9 de julio de 2021.',
      ['2021-07-09 registration by'],
    ],
  ]);

  it('takes the noun from the sentence before where a pronoun stands for it', async () => {
    const text = "L'inscription se fait en ligne. Elle sera ouverte le 1er juin 2021 et close le 9 juillet 2021.";
    expect((await recordOf(circular(text))).deadlines.map(({ action }) => action)).toEqual(["L'inscription"]);
  });
});

describe('a meeting that closes is nobody’s deadline', () => {
  reads([
    ['fr', "L'inscription est gratuite. La session sera ouverte le 5 juillet 2021 et close le 9 juillet 2021.", []],
    ['fr', "La clôture de l'Assemblée est fixée au 9 juillet 2021.", []],
    ['en', 'Registration is free of charge. The session will be closed on 9 July 2021.', []],
    ['es', 'La reunión se clausurará el 9 de julio de 2021.', []],
  ]);
});

describe('what the secretariat will do is its own duty', () => {
  reads([
    ['fr', 'Le TSB actualisera le questionnaire en ligne avant le 9 juillet 2021.', ['2021-07-09 other before']],
    [
      'fr',
      "Le Bureau adressera aux administrations le formulaire d'inscription d'ici au 9 juillet 2021.",
      ['2021-07-09 other by'],
    ],
    ['fr', 'Un formulaire révisé sera élaboré par le BR avant le 9 juillet 2021.', ['2021-07-09 other before']],
    ['en', 'TSB will revise the questionnaire before 9 July 2021.', ['2021-07-09 other before']],
    ['en', 'A revised form will be drawn up by the Bureau by 9 July 2021.', ['2021-07-09 other by']],
    ['es', 'La TSB revisará el cuestionario antes del 9 de julio de 2021.', ['2021-07-09 other before']],
    ['es', 'El formulario será actualizado por la Oficina antes del 9 de julio de 2021.', ['2021-07-09 other before']],
  ]);

  describe('but what it will do with what others send is theirs', () => {
    reads([
      [
        'fr',
        'Le TSB fournira une interprétation si la demande en est faite avant le 9 juillet 2021.',
        ['2021-07-09 interpretation before'],
      ],
      [
        'fr',
        'Le secrétariat enverra le questionnaire en juin et les administrations devront le renvoyer avant le 9 juillet 2021.',
        ['2021-07-09 reply before'],
      ],
      ['en', 'TSB will provide interpretation if it is requested by 9 July 2021.', ['2021-07-09 interpretation by']],
      [
        'es',
        'La TSB facilitará interpretación si se solicita antes del 9 de julio de 2021.',
        ['2021-07-09 interpretation before'],
      ],
    ]);
  });
});

describe('questions about a letter are no answers to it', () => {
  reads([
    ['fr', "Vos demandes d'éclaircissements seront reçues jusqu'au 9 juillet 2021.", ['2021-07-09 other until']],
    [
      'fr',
      "Les questions concernant le questionnaire peuvent être posées jusqu'au 9 juillet 2021.",
      ['2021-07-09 other until'],
    ],
    [
      'fr',
      'Les contributions relatives à la Question 4/9 doivent être envoyées avant le 9 juillet 2021.',
      ['2021-07-09 contribution before'],
    ],
    ['en', 'Questions on the questionnaire may be raised until 9 July 2021.', ['2021-07-09 other until']],
    [
      'es',
      'Las preguntas sobre el cuestionario podrán formularse hasta el 9 de julio de 2021.',
      ['2021-07-09 other until'],
    ],
  ]);
});

describe('a limit that moves by a while gives way to the day told beside it', () => {
  reads([
    [
      'fr',
      "Les propositions qui me seront parvenues d'ici au 9 juillet 2021 seront traduites. Le délai du 9 juin 2021 annoncé dans la Circulaire TSB 290 est donc prorogé d'un mois.",
      ['2021-07-09 contribution by for 2021-06-09'],
    ],
    [
      'fr',
      "L'échéance du 11 juin 2021 figurant dans la Circulaire TSB 290 pour les candidatures est reportée de quatre semaines, soit au 9 juillet 2021.",
      ['2021-07-09 nomination by for 2021-06-11'],
    ],
    [
      'en',
      'Proposals which reach me by 9 July 2021 will be translated. The deadline of 9 June 2021 announced in TSB Circular 290 is therefore extended by one month.',
      ['2021-07-09 contribution by for 2021-06-09'],
    ],
    [
      'es',
      'Las contribuciones que se reciban a más tardar el 9 de julio de 2021 se traducirán. El plazo del 9 de junio de 2021 anunciado en la Circular TSB 290 se prorroga, por tanto, un mes.',
      ['2021-07-09 contribution by for 2021-06-09'],
    ],
  ]);

  it('takes no limit for the new day of another that moves with it', async () => {
    const text = 'Les dates limites du 9 juin et du 16 juin 2021 sont repoussées de deux mois.';
    const { deadlines } = await recordOf(circular(text));
    expect(deadlines.filter(({ replaces }) => replaces !== null)).toEqual([]);
  });

  it('reads nothing where the new day is told nowhere', async () => {
    const text = 'La date limite du 9 juin 2021 mentionnée dans la Circulaire TSB 290 est reportée de deux mois.';
    expect(await shown(circular(text))).toEqual([]);
  });
});

describe('a workshop that moves is no deadline', () => {
  it.each([
    "J'ai le regret de vous informer que l'atelier, prévu les 9 et 10 juin 2021 à Quito, est reporté aux 20 et 21 juillet 2021.",
    'Je tiens à vous signaler que le séminaire prévu le 9 juin 2021 a dû être repoussé au 20 juillet 2021.',
  ])('%s', async (text) => expect(await shown(circular(text))).toEqual([]));

  it('not even in a table beside the limits that move with it', async () => {
    const table = [
      'Ces dates changent comme suit:',
      '',
      'Élément\tAncienne date\tNouvelle date',
      "Tenue de l'atelier\t9-10 juin 2021\t20-21 juillet 2021",
      'Réponses au questionnaire\t21 mai 2021\t2 juillet 2021',
    ];
    expect(await shown(circular(table.join('\n')))).toEqual(['2021-07-02 reply for 2021-05-21']);
  });
});

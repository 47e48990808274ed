import { describe, expect, it } from 'vitest';
import type { DocumentRecord } from '../../src/model/record.js';
import { circular, englishCircular, recordOf, spanishCircular } from '../support/letters.js';

const letters = { en: englishCircular, fr: circular, es: spanishCircular } as const;
type Language = keyof typeof letters;

const record = (language: Language, body: string): Promise<DocumentRecord> => recordOf(letters[language](body));

/** `date kind qualifier` of each deadline. */
const due = async (language: Language, body: string): Promise<string[]> =>
  (await record(language, body)).deadlines.map(({ date, kind, qualifier }) => `${date} ${kind} ${qualifier}`);

/** `role name @group`, with `-` before who leaves; without the signatory. */
const people = async (language: Language, body: string): Promise<string[]> =>
  (await record(language, body)).people
    .filter(({ role }) => role !== 'director')
    .map(({ role, name, group, outgoing }) => `${outgoing ? '-' : ''}${role} ${name}${group ? ` @${group}` : ''}`);

describe('what is due', () => {
  it.each<[string, string, Record<Language, string>]>([
    [
      'the last day of a last call',
      '2021-06-30 consultation until',
      {
        en: 'The Last Call on this text runs until 30 June 2021.',
        fr: "Le dernier appel relatif à ce texte court jusqu'au 30 juin 2021.",
        es: 'La última llamada sobre este texto estará abierta hasta el 30 de junio de 2021.',
      },
    ],
    [
      'proposals, where nobody could be found',
      '2021-06-30 nomination by',
      {
        en: 'No candidate came forward for the second post. Proposals should reach the secretariat by 30 June 2021.',
        fr: "Aucun candidat ne s'est présenté au second poste. Les propositions devront parvenir au secrétariat le 30 juin 2021 au plus tard.",
        es: 'No se presentó candidato para el segundo puesto. Las propuestas deberán enviarse a la secretaría a más tardar el 30 de junio de 2021.',
      },
    ],
    [
      'proposals of candidates that a region has agreed',
      '2021-06-30 nomination before',
      {
        en: 'Nominations for the chairmanship of the committees are sought. Proposals agreed within a region must be sent before 30 June 2021.',
        fr: 'Les candidatures à la présidence des comités sont attendues. Les propositions convenues au sein d’une région doivent être envoyées avant le 30 juin 2021.',
        es: 'Se esperan candidaturas a la presidencia de los comités. Las propuestas acordadas en una región deberán enviarse antes del 30 de junio de 2021.',
      },
    ],
    [
      'nominations that are still passed on',
      '2021-06-30 nomination until',
      {
        en: 'Nominations that come later will be circulated until 30 June 2021.',
        fr: "Les candidatures tardives seront distribuées jusqu'au 30 juin 2021.",
        es: 'Las candidaturas tardías se distribuirán hasta el 30 de junio de 2021.',
      },
    ],
    [
      'those who announce themselves',
      '2021-06-30 registration before',
      {
        en: 'Observers are asked to announce themselves before 30 June 2021.',
        fr: "Les observateurs sont priés de s'annoncer avant le 30 juin 2021.",
        es: 'Se ruega a los observadores que se anuncien antes del 30 de junio de 2021.',
      },
    ],
    [
      'difficulties that are to be told',
      '2021-06-30 comment before',
      {
        en: 'Members that see a difficulty in this plan are invited to say so before 30 June 2021.',
        fr: 'Les Membres qui voient une difficulté dans ce plan sont invités à le faire savoir avant le 30 juin 2021.',
        es: 'Se invita a los Miembros que vean una dificultad en este plan a comunicarlo antes del 30 de junio de 2021.',
      },
    ],
    [
      'passports for a visa',
      '2021-06-30 visa by',
      {
        en: 'Passport details must reach the host no later than 30 June 2021.',
        fr: "Les renseignements des passeports doivent parvenir à l'hôte le 30 juin 2021 au plus tard.",
        es: 'Los datos de los pasaportes deberán llegar al anfitrión a más tardar el 30 de junio de 2021.',
      },
    ],
  ])('%s', async (_, expected, bodies) => {
    for (const language of ['en', 'fr', 'es'] as const)
      expect([language, ...(await due(language, bodies[language]))]).toEqual([language, expected]);
  });

  it('is no comment where difficulties are technical, and no visa where a copy is attached', async () => {
    expect(
      await due(
        'fr',
        "Les administrations qui rencontreraient des difficultés techniques peuvent renvoyer le questionnaire par courriel jusqu'au 30 juin 2021.",
      ),
    ).toEqual(['2021-06-30 reply until']);
    expect(
      await due('en', 'The fellowship application, with a copy of the passport, must arrive before 30 June 2021.'),
    ).toEqual(['2021-06-30 fellowship before']);
  });
});

describe('people', () => {
  it.each<[string, Record<Language, readonly [string, ...string[]]>]>([
    [
      'who deals with a file',
      {
        en: ['The officer in charge of this file is Ms Ana Costa, of the Department.', 'contact Ana Costa'],
        fr: ['La personne chargée de ce dossier est Mme Ana Costa, du Département.', 'contact Ana Costa'],
        es: ['La funcionaria encargada de este asunto es la Sra. Ana Costa, del Departamento.', 'contact Ana Costa'],
      },
    ],
    [
      'who leads a group and does not stand again',
      {
        en: [
          'A new Chair is needed for Study Group 4, since Mr Luc Perrin, who has led it for six years, does not seek another term.',
          '-chair Luc Perrin @SG 4',
        ],
        fr: [
          "La présidence de la Commission d'études 4 sera vacante, car M. Luc Perrin, qui la dirige depuis six ans, ne brigue pas un nouveau mandat.",
          '-chair Luc Perrin @CE 4',
        ],
        es: [
          'La presidencia de la Comisión de Estudio 4 quedará vacante, ya que el Sr. Luc Perrin, que la dirige desde hace seis años, no opta a otro mandato.',
          '-chair Luc Perrin @CE 4',
        ],
      },
    ],
    [
      'a Vice-Chair who holds the chair for a while',
      {
        en: [
          'Ms Ana Costa (Brazil), Vice-Chair of Study Group 4, is for the moment Acting Chair of that Study Group.',
          'vice-chair Ana Costa @SG 4',
          'acting-chair Ana Costa @SG 4',
        ],
        fr: [
          "Mme Ana Costa (Brésil), Vice-Présidente de la Commission d'études 4, est pour le moment Présidente par intérim de cette Commission.",
          'vice-chair Ana Costa @CE 4',
          'acting-chair Ana Costa @CE 4',
        ],
        es: [
          'La Sra. Ana Costa (Brasil), Vicepresidenta de la Comisión de Estudio 4, es de momento Presidenta en funciones de esa Comisión.',
          'vice-chair Ana Costa @CE 4',
          'acting-chair Ana Costa @CE 4',
        ],
      },
    ],
    [
      'whose post another holds now',
      {
        en: [
          'Mr Luc Perrin has resigned as Vice-Chair of Study Group 4; we thank him. His colleagues remember Mr Luc Perrin, Vice-Chair of Study Group 4 until May, whose duties have been taken over by Ms Ana Costa.',
          '-vice-chair Luc Perrin @SG 4',
          'vice-chair Ana Costa @SG 4',
        ],
        fr: [
          "M. Luc Perrin, Vice-Président de la Commission d'études 4, a démissionné et son poste reste à pourvoir par vote. Un hommage est rendu à M. Luc Perrin, Vice-Président de la Commission d'études 4, dont le poste est désormais occupé par Mme Ana Costa.",
          '-vice-chair Luc Perrin @CE 4',
          'vice-chair Ana Costa @CE 4',
        ],
        es: [
          'Se rinde homenaje al Sr. Luc Perrin, que ha dimitido como Vicepresidente de la Comisión de Estudio 4 y cuyo puesto ocupa ahora la Sra. Ana Costa.',
          '-vice-chair Luc Perrin @CE 4',
          'vice-chair Ana Costa @CE 4',
        ],
      },
    ],
    [
      'who has agreed to chair a new group',
      {
        en: [
          'I am setting up the Project Group on rural masts (PG-RM). Ms Ana Costa has agreed to chair it.',
          'chair Ana Costa @PG-RM',
        ],
        fr: [
          "Je crée le Groupe de projet sur les mâts ruraux (GP-MR). Mme Ana Costa a bien voulu accepter d'en assurer la présidence.",
          'chair Ana Costa @GP-MR',
        ],
        es: [
          'Se crea el Grupo de Proyecto sobre mástiles rurales (GP-MR). La Sra. Ana Costa ha tenido a bien aceptar presidirlo.',
          'chair Ana Costa @GP-MR',
        ],
      },
    ],
  ])('%s', async (_, letters) => {
    for (const language of ['en', 'fr', 'es'] as const) {
      const [body, ...expected] = letters[language];
      expect([language, ...(await people(language, body))]).toEqual([language, ...expected]);
    }
  });
});

describe('groups', () => {
  it.each<[Language, string, string]>([
    ['en', 'The Rapporteur Group on Question 6/13 will meet on 2 May 2021.', 'Rapporteur Group on Question 6/13'],
    [
      'fr',
      'Le Groupe du Rapporteur pour la Question 6/13 se réunira le 2 mai 2021.',
      'Groupe du Rapporteur pour la Question 6/13',
    ],
    [
      'es',
      'El Grupo de Relator para la Cuestión 6/13 se reunirá el 2 de mayo de 2021.',
      'Grupo de Relator para la Cuestión 6/13',
    ],
  ])('who study a Question meet as a group of their own (%s)', async (language, body, name) => {
    const { groups, meetings } = await record(language, body);
    expect(groups).toContainEqual({ acronym: null, name, type: 'other', sector: 'ITU-T' });
    expect(groups.some(({ type }) => type === 'study-group')).toBe(true);
    expect(meetings.map(({ group, start }) => [group, start])).toEqual([[name, '2021-05-02']]);
  });

  it.each<[Language, string]>([
    ['en', 'The World Telecommunication Policy Forum will be held in Rabat in May 2021. WTPF-21 will last three days.'],
    [
      'fr',
      'Le Forum mondial des politiques de télécommunication se tiendra à Rabat en mai 2021. Le FMPT-21 durera trois jours.',
    ],
    [
      'es',
      'El Foro Mundial de Políticas de Telecomunicaciones se celebrará en Rabat en mayo de 2021. El FMPT-21 durará tres días.',
    ],
  ])('a forum by its name and by its letters is one (%s)', async (language, body) => {
    const { groups } = await record(language, body);
    expect(groups.filter(({ type }) => type === 'conference')).toEqual([
      expect.objectContaining({ acronym: language === 'en' ? 'WTPF-21' : 'FMPT-21', sector: 'General' }),
    ]);
  });
});

it.each<[Language, string, readonly string[]]>([
  ['en', 'See Documents C17/3-E and C17/44(Rev.2)-E.', ['C17/3-E', 'C17/44(Rev.2)-E']],
  ['fr', 'Voir les Documents C17/3-F et C17/44(Rev.2)-F.', ['C17/3-F', 'C17/44(Rev.2)-F']],
  ['es', 'Véanse los Documentos C17/3-S y C17/44(Rev.2)-S.', ['C17/3-S', 'C17/44(Rev.2)-S']],
])('cites the revision of a document that a list goes on with (%s)', async (language, body, expected) => {
  expect((await record(language, body)).citations.map(({ number }) => number)).toEqual(expected);
});

it.each<[Language, string, string]>([
  ['en', 'Question\tRapporteur\n2/13\tMs Ana Costa (Brazil)\n5/13\tMr Luc Perrin (France)', 'SG 13'],
  ['fr', 'Question\tRapporteur\n2/13\tMme Ana Costa (Brésil)\n5/13\tM. Luc Perrin (France)', 'CE 13'],
  ['es', 'Cuestión\tRelator\n2/13\tSra. Ana Costa (Brasil)\n5/13\tSr. Luc Perrin (Francia)', 'CE 13'],
])('knows whose Rapporteurs a table of Questions lists (%s)', async (language, table, group) => {
  expect(await people(language, table)).toEqual([`rapporteur Ana Costa @${group}`, `rapporteur Luc Perrin @${group}`]);
});

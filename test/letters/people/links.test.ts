import { describe, expect, test } from 'vitest';
import { detectPeople } from '../../../src/detect/people/index.js';
import { people } from '../../../src/locales/fr/people.js';
import { circular, englishCircular, recordOf, spanishCircular } from '../../support/letters.js';
import { withGroups } from '../../support/made-document.js';

/** `role name @group #country <email>`, `-` before the role of one who leaves. */
const shown = (...lines: readonly string[]): string[] =>
  detectPeople(withGroups(...lines), people).findings.map(
    ({ value: { role, name, group, country, email, outgoing } }) =>
      [
        `${outgoing ? '-' : ''}${role}`,
        name,
        group && `@${group}`,
        country && `#${country.code}`,
        email && `<${email}>`,
      ]
        .filter(Boolean)
        .join(' '),
  );

describe('what a sentence says once of two persons', () => {
  test.for<readonly [string, readonly string[]]>([
    [
      'La CE 5 est présidée par M. Tom Reed (Irlande) et la CE 9 par Mme Eva Lund (Suède), qui succède à M. Ian Hope (Canada).',
      ['chair Tom Reed @CE 5 #IE', 'chair Eva Lund @CE 9 #SE', '-chair Ian Hope @CE 9 #CA'],
    ],
    [
      'La présidence de la CE 5 est assurée par M. Tom Reed (Irlande), celle de la CE 9 par Mme Eva Lund (Suède).',
      ['chair Tom Reed @CE 5 #IE', 'chair Eva Lund @CE 9 #SE'],
    ],
    [
      'Veuillez contacter M. Tom Reed (t.reed@essai.example, tél. +41 22 000 00 00) ou Mme Eva Lund (e.lund@essai.example).',
      ['contact Tom Reed <t.reed@essai.example>', 'contact Eva Lund <e.lund@essai.example>'],
    ],
    [
      "Vous pouvez vous adresser à M. Tom Reed pour le programme et, pour l'hôtel, à Mme Eva Lund.",
      ['contact Tom Reed', 'contact Eva Lund'],
    ],
    [
      'La CE 5 est présidée par M. Tom Reed (Irlande), et la CE 9 a entendu Mme Eva Lund (Suède).',
      ['chair Tom Reed @CE 5 #IE'],
    ],
  ])('%s', ([line, expected]) => {
    expect(shown(line)).toEqual(expected);
  });

  test('officers of an event are those of no group, though one was named before', () => {
    expect(
      shown(
        'La CE 5 se réunira en mai.',
        "L'atelier sera présidé par M. Tom Reed (Irlande); Mme Eva Lund (Suède) en sera la Vice-Présidente.",
      ),
    ).toEqual(['chair Tom Reed #IE', 'vice-chair Eva Lund #SE']);
  });

  test('those to ask stand in a list, behind what one may ask them', () => {
    expect(
      shown(
        'Pour toute question, veuillez vous adresser:',
        "a) pour l'accueil, à M. Tom Reed (t.reed@essai.example);",
        'b) en ce qui concerne le programme, à Mme Eva Lund (e.lund@essai.example).',
        'Mme Ida Moe (Norvège) ouvrira la réunion.',
      ),
    ).toEqual(['contact Tom Reed <t.reed@essai.example>', 'contact Eva Lund <e.lund@essai.example>']);
  });

  test.for([
    'M. Tom Reed (Irlande), coordonnateur national, et Mme Eva Lund, du Bureau régional à Dakar, sont les personnes à contacter.',
    "S'adresser à M. Tom Reed (Irlande), coordonnateur de l'accueil, ou à Mme Eva Lund, du secrétariat.",
    'Les interlocuteurs pour ce séminaire sont M. Tom Reed (Irlande), de la Poste, et Mme Eva Lund.',
    'M. Tom Reed (Irlande), qui coordonne les visites, et Mme Eva Lund, du BDT, seront vos interlocuteurs.',
    'Vos interlocuteurs seront M. Tom Reed (Irlande), pour le transport, et Mme Eva Lund, pour le programme.',
    'Les points de contact sont M. Tom Reed (Irlande) pour le pays hôte et Mme Eva Lund pour le BDT.',
    'M. Tom Reed (Irlande) assurera la coordination logistique; Mme Eva Lund sera votre correspondante.',
    "M. Tom Reed (Irlande) et Mme Eva Lund, coordonnateurs de l'atelier, se tiennent à votre disposition.",
  ])('those to ask, each with an office of their own: %s', (line) => {
    expect(shown(line)).toEqual(['contact Tom Reed #IE', 'contact Eva Lund']);
  });

  test.for([
    "Les demandes de visa se font en écrivant à M. Tom Reed (t.reed@essai.example), de l'Administration.",
    'Le formulaire rempli sera renvoyé à M. Tom Reed (t.reed@essai.example).',
    "Chacun s'annoncera auprès de M. Tom Reed (t.reed@essai.example), spécialiste de l'accueil.",
    'Toute difficulté est à signaler à M. Tom Reed (courriel: t.reed@essai.example).',
    'Écrire, pour le visa, à M. Tom Reed (t.reed@essai.example), contact local.',
    'Ceux qui amènent un chien sont priés de prévenir M. Tom Reed, gardien de la salle (t.reed@essai.example).',
    'Un laissez-passer se demande auprès de notre hôte, M. Tom Reed (t.reed@essai.example).',
    'M. Tom Reed, point focal du pays hôte (t.reed@essai.example), a visité la salle.',
    'M. Tom Reed (t.reed@essai.example), coordonnateur local, a visité la salle.',
    'Le pays hôte a nommé M. Tom Reed (t.reed@essai.example) personne-ressource.',
  ])('one to ask, by how to reach them or by their task: %s', (line) => {
    expect(shown(line)).toEqual(['contact Tom Reed <t.reed@essai.example>']);
  });

  test('one who is reached by telefax alone is one to ask; one thanked, or named by a country, is not', () => {
    expect(shown("Les délégués s'annonceront auprès de l'hôte, Mme Eva Lund (téléfax: +46 8 000 00 00).")).toEqual([
      'contact Eva Lund',
    ]);
    expect(shown('Le Bureau a remis le plan à Mme Eva Lund (Suède).')).toEqual([]);
    expect(shown('Le plan a été établi par Mme Eva Lund (e.lund@essai.example).')).toEqual([]);
  });

  test.for([
    'Les personnes ci-après peuvent aussi être consultées:',
    "Pour le visa, les délégués écriront à l'un des responsables suivants:",
    'Les fonctionnaires dont les noms suivent se tiennent à votre disposition:',
    'La salle est au sous-sol. Vous pouvez vous renseigner auprès des collègues ci-dessous:',
    'Une aide peut être demandée aux correspondants régionaux ci-après:',
    "Prière de s'adresser à l'un des coordonnateurs régionaux:",
    'Les questions peuvent être posées aux spécialistes suivants:',
    'Assistance',
    '4\tRenseignements complémentaires',
  ])('those to ask stand below: %s', (line) => {
    expect(
      shown(line, '– M. Tom Reed (t.reed@essai.example), pour les îles;', '– Mme Eva Lund (e.lund@essai.example).'),
    ).toEqual(['contact Tom Reed <t.reed@essai.example>', 'contact Eva Lund <e.lund@essai.example>']);
  });

  test.for([
    'Les invitations ont été adressées aux personnes suivantes:',
    'Les spécialistes suivants ont été consultés par le laboratoire:',
    'Les délégués suivants ont pris la parole:',
  ])('those named below are none to ask: %s', (line) => {
    expect(shown(line, '– M. Tom Reed (Irlande);', '– Mme Eva Lund (Suède).')).toEqual([]);
  });

  test('who takes a chair for a time takes that of the office before it, whoever ends the time', () => {
    expect(
      shown(
        "Mme Eva Lund (Suède), Vice-Présidente de la CE 5, en assurera la présidence par intérim jusqu'à la réunion de la CE 9.",
      ),
    ).toEqual(['vice-chair Eva Lund @CE 5 #SE', 'acting-chair Eva Lund @CE 5 #SE']);
  });

  test('a family name of two words is the person named in full before', () => {
    expect(
      shown(
        'M. Tomás Ruiz Reed (Irlande) est Vice-Président de la CE 5.',
        'M. Ruiz Reed, Vice-Président, succède à Mme Eva Lund (Suède).',
      ),
    ).toEqual(['vice-chair Tomás Ruiz Reed @CE 5 #IE', '-vice-chair Eva Lund @CE 5 #SE']);
  });

  test('an office before a verb of its own makes nobody one to ask', () => {
    expect(
      shown('M. Tom Reed (Irlande), Président de la CE 5, a ouvert la séance et Mme Eva Lund est à votre disposition.'),
    ).toEqual(['chair Tom Reed @CE 5 #IE', 'contact Eva Lund']);
  });

  test.for([
    ['de M. Tran Quoc Bao', 'Tran Quoc Bao'],
    ['du Dr Tran Quoc Bao', 'Tran Quoc Bao'],
    ['de la Professeure Ana Ruiz', 'Ana Ruiz'],
    ['de Mme Li Wen', 'Li Wen'],
  ] as const)('a preposition and an honorific are no part of a name: %s', ([words, name]) => {
    expect(
      shown(
        `M. Tom Reed (Irlande), Président de la CE 5, est assisté de Mme Eva Lund (Suède) et ${words} (Viet Nam), Vice-Présidents.`,
      ),
    ).toEqual(['chair Tom Reed @CE 5 #IE', 'vice-chair Eva Lund @CE 5 #SE', `vice-chair ${name} @CE 5 #VN`]);
  });
});

test.for([
  ['M. Tom Reed (Irlande)', 'IE'],
  ['M. Tom Reed (secrétariat)', null],
] as const)('the country in brackets behind the contact of the letterhead: %s', async ([contact, code]) => {
  const { people: found } = await recordOf(
    circular('Le texte est court.').replace('Objet:', `Contact:\t${contact}\nObjet:`),
  );
  expect(found.find(({ role }) => role === 'contact')).toMatchObject({ name: 'Tom Reed', country: code && { code } });
});

describe('whom to ask', () => {
  const asked = async (letter: (body: string) => string, body: string): Promise<string[]> =>
    (await recordOf(letter(`\n${body}\n`))).people
      .filter(({ role }) => role === 'contact')
      .map(({ name, email }) => [name, email].filter(Boolean).join(' '));

  test.for<readonly [string, string, string]>([
    [
      'Un cours aura lieu à Praia du 7 au 9 juin 2021. Renseignements: M. Tom Reed, télécopie +238 555 01 47.',
      'A course will be held in Praia from 7 to 9 June 2021. Information: Mr Tom Reed, fax +238 555 01 47.',
      'Se celebrará un curso en Praia del 7 al 9 de junio de 2021. Información: Sr. Tom Reed, fax +238 555 01 47.',
    ],
    [
      'Contact à Praia: M. Tom Reed, tél. 555.',
      'Contact in Praia: Mr Tom Reed, tel. 555.',
      'Contacto en Praia: Sr. Tom Reed, tel. 555.',
    ],
    [
      'Les précisions utiles seront fournies par M. Tom Reed.',
      'The necessary details will be provided by Mr Tom Reed.',
      'Los detalles necesarios serán facilitados por el Sr. Tom Reed.',
    ],
  ])('%s', async ([fr, en, es]) => {
    expect(await asked(circular, fr)).toEqual(['Tom Reed']);
    expect(await asked(englishCircular, en)).toEqual(['Tom Reed']);
    expect(await asked(spanishCircular, es)).toEqual(['Tom Reed']);
  });

  test.for<readonly [string, string, string]>([
    [
      'Prière de contacter Mme Eva Lund, Chef du Bureau local (12, quai Nord), ou, à Praia, M. Tom Reed.',
      'Please contact Ms Eva Lund, Head of the Office (12 North Quay), or, in Praia, Mr Tom Reed.',
      'Sírvase dirigirse a la Sra. Eva Lund, Jefa de la Oficina (Muelle Norte 12), o, en Praia, al Sr. Tom Reed.',
    ],
  ])('one with an office, and another elsewhere: %s', async ([fr, en, es]) => {
    expect(await asked(circular, fr)).toEqual(['Eva Lund', 'Tom Reed']);
    expect(await asked(englishCircular, en)).toEqual(['Eva Lund', 'Tom Reed']);
    expect(await asked(spanishCircular, es)).toEqual(['Eva Lund', 'Tom Reed']);
  });

  test('below a line that says where questions are addressed', async () => {
    const body =
      'Vos questions peuvent être adressées à:\n–\tM. Tom Reed, Chef de la Division des cours (t.reed@essai.example), pour le programme;\n–\tMme Eva Lund (e.lund@essai.example), pour le logement.';
    expect(await asked(circular, body)).toEqual(['Tom Reed t.reed@essai.example', 'Eva Lund e.lund@essai.example']);
  });
});

test('who convenes a group leads it, who convenes a round table does not', () => {
  expect(
    shown(
      'Mme Eva Lund (Suède), Animatrice du Groupe de travail par correspondance sur la marée (CG-MAR), a ouvert la séance.',
    ),
  ).toEqual(['chair Eva Lund @CG-MAR #SE']);
  expect(shown('Mme Eva Lund (Suède), Animatrice de la table ronde, a ouvert la séance.')).toEqual([]);
});

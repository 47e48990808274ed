import { expect, test } from 'vitest';
import { circular, englishCircular, recordOf, spanishCircular } from '../../support/letters.js';

const letters = { fr: circular, en: englishCircular, es: spanishCircular } as const;

/** `role name @group #country ~region`, of all but the signatory. */
async function officers(language: keyof typeof letters, ...paragraphs: readonly string[]): Promise<string[]> {
  const { people } = await recordOf(letters[language](paragraphs.join('\n\n')));
  return people
    .filter(({ role }) => role !== 'director')
    .map(
      ({ name, role, group, country, region, email, outgoing }) =>
        `${outgoing ? '-' : ''}${role} ${name}${group ? ` @${group}` : ''}${country ? ` #${country.code}` : ''}${region ? ` ~${region}` : ''}${email ? ` <${email}>` : ''}`,
    );
}

test.each<[keyof typeof letters, string, string[]]>([
  ['fr', 'Les Groupes de travail seront dirigés comme suit:', ['– Groupe de travail 1/12: M. Tomas Ilves (Estonie)']],
  ['fr', 'Les GT sont présidés par les experts suivants:', ['– GT 1/12 (Qualité): M. Tomas Ilves (Estonie)']],
  ['fr', 'La présidence des Groupes de travail est confiée à:', ['– GT 1/12: M. Tomas Ilves (Estonie)']],
])('in French, below a line of who presides: %s %s', async (language, line, items) => {
  expect(await officers(language, line, ...items)).toEqual(['chair Tomas Ilves @GT 1/12 #EE']);
});

test.each<[keyof typeof letters, string, string]>([
  ['en', 'The working parties are chaired as follows:', '– Working Party 1/12: Mr Tomas Ilves (Estonia)'],
  ['en', 'The working parties will be led by the following experts:', '– WP 1/12: Mr Tomas Ilves (Estonia)'],
  ['en', 'Working parties are chaired as follows: WP 1/12, Mr Tomas Ilves (Estonia), in Room A.', ''],
])('in English, below a line of who presides, or in its sentence: %s %s', async (language, line, item) => {
  expect(await officers(language, line, item)).toEqual(['chair Tomas Ilves @WP 1/12 #EE']);
});

test.each<[keyof typeof letters, string, string]>([
  ['es', 'Los Grupos de Trabajo serán presididos por:', '– Grupo de Trabajo 1/12: Sr. Tomas Ilves (Estonia)'],
  ['es', 'Las presidencias se reparten de la siguiente manera:', '– GT 1/12: el Sr. Tomas Ilves (Estonia)'],
])('in Spanish, below a line of who presides: %s %s', async (language, line, item) => {
  expect(await officers(language, line, item)).toEqual(['chair Tomas Ilves @GT 1/12 #EE']);
});

test('a list of what groups do, or of a delegation, names no officers', async () => {
  expect(
    await officers('en', 'The working parties will meet as follows:', '– WP 1/12: Mr Tomas Ilves (Estonia)'),
  ).toEqual([]);
  expect(await officers('en', 'The delegation of Kenya, headed by Ms Amina Otieno, arrived early.')).toEqual([]);
});

test('holders of one office, each with what they are there for before the name', async () => {
  const expected = (group: string) => [`vice-chair Hana Saleh @${group} #JO`, `vice-chair Bo Jintao @${group} #CN`];
  expect(
    await officers(
      'fr',
      'La CE 12 compte deux Vice-Présidents, un par langue:',
      '– Arabe: Mme Hana Saleh (Jordanie)',
      '– Chinois: M. Bo Jintao (Chine)',
    ),
  ).toEqual(expected('CE 12'));
  expect(
    await officers(
      'en',
      'SG 12 has two Vice-Chairs, one for each language:',
      '– Arabic: Ms Hana Saleh (Jordan)',
      '– Chinese: Mr Bo Jintao (China)',
    ),
  ).toEqual(expected('SG 12'));
  expect(
    await officers(
      'es',
      'La CE 12 tiene dos Vicepresidentes, uno por idioma:',
      '– Árabe: la Sra. Hana Saleh (Jordania)',
      '– Chino: el Sr. Bo Jintao (China)',
    ),
  ).toEqual(expected('CE 12'));
});

test('the region that somebody was elected for, behind each of several names', async () => {
  const expected = (group: string) => [
    `vice-chair Wim Kuipers @${group} #NL ~EUR`,
    `vice-chair Luis Prado @${group} #MX ~AMS`,
  ];
  expect(
    await officers(
      'fr',
      'La CE 12 a pour Vice-Présidents MM. Wim Kuipers (Pays-Bas) pour la région EUR et Luis Prado (Mexique) pour la région AMS.',
    ),
  ).toEqual(expected('CE 12'));
  expect(
    await officers(
      'en',
      'SG 12 met with its Vice-Chairs, Mr Wim Kuipers (Netherlands) for EUR and Mr Luis Prado (Mexico) for AMS.',
    ),
  ).toEqual(expected('SG 12'));
  expect(
    await officers(
      'es',
      'La CE 12 cuenta con los Vicepresidentes Sr. Wim Kuipers (Países Bajos), por EUR, y Sr. Luis Prado (México), por AMS.',
    ),
  ).toEqual(expected('CE 12'));
});

test('chairs in the order of the groups that the clause before names', async () => {
  const expected = (letters: string) => [
    `chair Tomas Ilves @${letters} 1/12 #EE`,
    `chair Ada Moreau @${letters} 2/12 #FR`,
  ];
  expect(
    await officers(
      'fr',
      'Les GT 1/12 et 2/12 travailleront en parallèle; leurs Présidents sont, respectivement, M. Tomas Ilves (Estonie) et Mme Ada Moreau (France).',
    ),
  ).toEqual(expected('GT'));
  expect(
    await officers(
      'en',
      'WP 1/12 and WP 2/12 work in parallel; their Chairs are Mr Tomas Ilves (Estonia) and Ms Ada Moreau (France) respectively.',
    ),
  ).toEqual(expected('WP'));
  expect(
    await officers(
      'es',
      'Los GT 1/12 y 2/12 trabajarán en paralelo; sus Presidentes son, respectivamente, el Sr. Tomas Ilves (Estonia) y la Sra. Ada Moreau (Francia).',
    ),
  ).toEqual(expected('GT'));
});

test('an office that is over, and behind it the one that is taken', async () => {
  expect(
    await officers(
      'fr',
      "a)\tMme Ada Moreau (France), jusqu'ici Vice-Présidente du GT 2/12, Présidente par intérim de ce Groupe;",
    ),
  ).toEqual(['-vice-chair Ada Moreau @GT 2/12 #FR', 'acting-chair Ada Moreau @GT 2/12 #FR']);
});

test('those to whom the coordination falls, with their addresses, are those to ask', async () => {
  const expected = ['contact Ada Moreau <ada@regie.example>'];
  expect(
    await officers('fr', "La coordination de l'atelier est assurée par:", '– Mme Ada Moreau, ada@regie.example'),
  ).toEqual(expected);
  expect(
    await officers('en', 'Coordination of the workshop is in the hands of:', '– Ms Ada Moreau, ada@regie.example'),
  ).toEqual(expected);
  expect(
    await officers('es', 'La coordinación del taller corre a cargo de:', '– Sra. Ada Moreau, ada@regie.example'),
  ).toEqual(expected);
  expect(await officers('en', 'The local coordinator is Ms Ada Moreau (ada@regie.example).')).toEqual(expected);
  expect(await officers('es', 'La coordinadora local es la Lic. Ada Moreau (ada@regie.example).')).toEqual(expected);
});

test('an office before the name, and not what the person is to lead', async () => {
  expect(
    await officers(
      'en',
      'It follows from Question 5/12, whose Rapporteur, Ms Ada Moreau (France), will lead a session.',
    ),
  ).toEqual(['rapporteur Ada Moreau @SG 12 #FR']);
  expect(await officers('en', 'The Chief of the Editing Department, Mr Wim Kuipers, explained the plan.')).toEqual([
    'other Wim Kuipers',
  ]);
  expect(
    await officers(
      'es',
      'La Presidenta del Grupo Asesor de Radiocomunicaciones (GAR), Sra. Ada Moreau (Francia), informó.',
    ),
  ).toEqual(['chair Ada Moreau @GAR #FR']);
});

test('the group in brackets behind each of several names is that of the person', async () => {
  expect(
    await officers(
      'fr',
      'Les Groupes de travail sont présidés par M. Tomas Ilves (GT 1/12) et Mme Ada Moreau (GT 2/12).',
    ),
  ).toEqual(['chair Tomas Ilves @GT 1/12', 'chair Ada Moreau @GT 2/12']);
  expect(
    await officers('en', 'The working parties are chaired by Mr Tomas Ilves (WP 1/12) and Ms Ada Moreau (WP 2/12).'),
  ).toEqual(['chair Tomas Ilves @WP 1/12', 'chair Ada Moreau @WP 2/12']);
  expect(
    await officers('es', 'Los Relatores son la Sra. Ada Moreau (Cuestión 5/12) y el Sr. Tomas Ilves (Cuestión 6/17).'),
  ).toEqual(['rapporteur Ada Moreau @CE 12', 'rapporteur Tomas Ilves @CE 17']);
});

test('who presides over one meeting keeps the office that is named before', async () => {
  const held = (group: string) => [`vice-chair Ada Moreau @${group} #FR`];
  expect(
    await officers('fr', 'La Vice-Présidente de la CE 12, Mme Ada Moreau (France), a présidé la séance du matin.'),
  ).toEqual(held('CE 12'));
  expect(
    await officers('en', 'The Vice-Chair of SG 12, Ms Ada Moreau (France), presided over the morning session.'),
  ).toEqual(held('SG 12'));
  expect(
    await officers('es', 'La Vicepresidenta de la CE 12, Sra. Ada Moreau (Francia), presidió la sesión matutina.'),
  ).toEqual(held('CE 12'));
  expect(await officers('en', 'Ms Ada Moreau (France), who chaired SG 12 until 2020, was thanked.')).toEqual([
    '-chair Ada Moreau @SG 12 #FR',
  ]);
});

test.each<[keyof typeof letters, string, string, string]>([
  ['fr', 'Ont assuré la vice-présidence:', '– AFR: M. Ousmane Baldé (Guinée)', '– CEI: Mme Daria Belova (Kazakhstan)'],
  [
    'es',
    'Ejercieron la vicepresidencia las siguientes personas:',
    '– AFR: Sr. Ousmane Baldé (Guinea)',
    '– CEI: Sra. Daria Belova (Kazajstán)',
  ],
  [
    'en',
    'The following delegates have held the vice-chairmanship:',
    '– AFR: Mr Ousmane Baldé (Guinea)',
    '– CIS: Ms Daria Belova (Kazakhstan)',
  ],
])('below a line of who held an office: %s %s', async (language, line, ...items) => {
  expect(await officers(language, line, ...items)).toEqual([
    'vice-chair Ousmane Baldé #GN ~AFR',
    `vice-chair Daria Belova #KZ ~${language === 'en' ? 'CIS' : 'CEI'}`,
  ]);
});

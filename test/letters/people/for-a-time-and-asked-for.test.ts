import { expect, test } from 'vitest';
import { circular, englishCircular, recordOf, spanishCircular } from '../../support/letters.js';

const letters = { fr: circular, en: englishCircular, es: spanishCircular } as const;
type Language = keyof typeof letters;

/** `role name @group #region`, with a minus before those who leave; the signatory is left out. */
async function told(language: Language, ...paragraphs: readonly string[]): Promise<string[]> {
  const { people } = await recordOf(letters[language](paragraphs.join('\n\n')));
  return people
    .filter(({ role }) => role !== 'director')
    .map(
      ({ name, role, group, region, outgoing }) =>
        `${outgoing ? '-' : ''}${role} ${name}${group ? ` @${group}` : ''}${region ? ` #${region}` : ''}`,
    );
}

test.each<[Language, string]>([
  ['fr', "La Commission d'études 6 est présidée par intérim depuis avril par M. Olaf Brandt (Norvège)."],
  ['fr', "M. Olaf Brandt (Norvège) préside la Commission d'études 6 à titre intérimaire."],
  ['fr', "La présidence de la Commission d'études 6 est assurée par intérim par M. Olaf Brandt (Norvège)."],
  ['fr', "La Commission d'études 6, présidée depuis mai à titre provisoire par M. Olaf Brandt (Norvège), siégera."],
  ['en', 'Study Group 6 is chaired on an acting basis since April by Mr Olaf Brandt (Norway).'],
  ['en', 'Study Group 6 is currently chaired, in an acting capacity, by Mr Olaf Brandt (Norway).'],
  ['en', 'Mr Olaf Brandt (Norway) chairs Study Group 6 ad interim.'],
  ['en', 'Mr Olaf Brandt (Norway) is now chairing Study Group 6 in an acting capacity.'],
  ['en', 'The chairmanship of Study Group 6 is held ad interim by Mr Olaf Brandt (Norway).'],
  ['es', 'La Comisión de Estudio 6 está presidida de forma interina desde abril por el Sr. Olaf Brandt (Noruega).'],
  ['es', 'Preside interinamente la Comisión de Estudio 6 el Sr. Olaf Brandt (Noruega).'],
  ['es', 'El Sr. Olaf Brandt (Noruega) preside la Comisión de Estudio 6 a título interino.'],
  ['es', 'La presidencia de la Comisión de Estudio 6 la ejerce interinamente el Sr. Olaf Brandt (Noruega).'],
])('who presides for a time, whatever the words: %s %s', async (language, text) => {
  expect(await told(language, text)).toEqual([`acting-chair Olaf Brandt @${language === 'en' ? 'SG' : 'CE'} 6`]);
});

test.each<[Language, string]>([
  ['fr', "M. Olaf Brandt (Norvège) préside la Commission d'études 6. L'intérim du Conseiller est prévu."],
  ['fr', "La Commission d'études 6 est présidée à titre gracieux par M. Olaf Brandt (Norvège)."],
  ['en', 'Mr Olaf Brandt (Norway) chairs Study Group 6. The Counsellor acts ad interim.'],
  ['en', 'Study Group 6 is chaired on a rotating basis by Mr Olaf Brandt (Norway).'],
  ['es', 'El Sr. Olaf Brandt (Noruega) preside la Comisión de Estudio 6. La Consejera actúa interinamente.'],
])('who presides is none for a time where that is said of another: %s %s', async (language, text) => {
  expect(await told(language, text)).toEqual([`chair Olaf Brandt @${language === 'en' ? 'SG' : 'CE'} 6`]);
});

test.each<[Language, string]>([
  [
    'fr',
    "La Commission d'études 6 est présidée par intérim par M. Olaf Brandt (Norvège), la Présidente élue, Mme Rita Vogel (Autriche), ayant démissionné.",
  ],
  [
    'en',
    'Study Group 6 is chaired ad interim by Mr Olaf Brandt (Norway), the elected Chairman, Ms Rita Vogel (Austria), having resigned.',
  ],
  [
    'es',
    'La Comisión de Estudio 6 está presidida interinamente por el Sr. Olaf Brandt (Noruega), por haber dimitido la Presidenta electa, Sra. Rita Vogel (Austria).',
  ],
])('the office with its article is that of the next person: %s %s', async (language, text) => {
  const group = language === 'en' ? 'SG 6' : 'CE 6';
  expect(await told(language, text)).toEqual([`acting-chair Olaf Brandt @${group}`, `-chair Rita Vogel @${group}`]);
});

test('an office behind one who presides is his own where no article opens it', async () => {
  expect(
    await told(
      'fr',
      "La Commission d'études 6 est présidée par M. Olaf Brandt, Vice-Président du GCNT, Mme Rita Vogel étant absente.",
    ),
  ).toContain('vice-chair Olaf Brandt @GCNT');
});

test.each<[Language, string, string]>([
  ['fr', "Mme Hoda Sabri (Égypte) n'est plus Vice-Présidente du GCNT; le siège de la région ARB est vacant.", 'GCNT'],
  [
    'fr',
    "Mme Hoda Sabri (Égypte) a cessé d'être Vice-Présidente du GCNT. Le poste de la région ARB est à pourvoir.",
    'GCNT',
  ],
  ['en', 'Ms Hoda Sabri (Egypt) is no longer Vice-Chairman of TSAG; the seat of the ARB region is vacant.', 'TSAG'],
  [
    'en',
    'Ms Hoda Sabri (Egypt) has ceased to be a Vice-Chairman of TSAG. The seat for the ARB region is vacant.',
    'TSAG',
  ],
  [
    'es',
    'La Sra. Hoda Sabri (Egipto) ya no es Vicepresidenta del GANT; la plaza de la región ARB está vacante.',
    'GANT',
  ],
  [
    'es',
    'La Sra. Hoda Sabri (Egipto) ha dejado de ser Vicepresidenta del GANT. Queda vacante el puesto de la región ARB.',
    'GANT',
  ],
])('the seat that somebody left says for which region she was: %s %s', async (language, text, group) => {
  expect(await told(language, text)).toEqual([`-vice-chair Hoda Sabri @${group} #ARB`]);
});

test.each<[Language, string, string]>([
  [
    'fr',
    "Mme Hoda Sabri (Égypte) n'est plus Vice-Présidente du GCNT; les régions AFR et CEI ont un poste vacant.",
    'GCNT',
  ],
  ['en', 'Ms Hoda Sabri (Egypt) is no longer Vice-Chairman of TSAG; she moved to the ARB region.', 'TSAG'],
])('a region named otherwise is not hers: %s %s', async (language, text, group) => {
  expect(await told(language, text)).toEqual([`-vice-chair Hoda Sabri @${group}`]);
});

test('a sentence read below a table of officers keeps the region of who leaves', async () => {
  const table = 'Région\tVice-Président\tPays\nAFR\tMme Awa Sarr\tSénégal\nEUR\tM. Jan Pokorny\tTchéquie';
  expect(
    await told(
      'fr',
      "2.1\tLes Vice-Présidents de la Commission d'études 6 sont désormais:",
      table,
      "2.2\tM. Jan Pokorny (Tchéquie) a été désigné en remplacement de Mme Else Holm (Danemark), Vice-Présidente sortante de la Commission d'études 6 au titre de la région EUR.",
    ),
  ).toEqual([
    'vice-chair Awa Sarr @CE 6 #AFR',
    'vice-chair Jan Pokorny @CE 6 #EUR',
    '-vice-chair Else Holm @CE 6 #EUR',
  ]);
});

test.each<[Language, string]>([
  ['fr', 'M. Ivo Banic (Croatie) a accepté la charge de Rapporteur pour la Question 3/15.'],
  ['en', 'Mr Ivo Banic (Croatia) has accepted the task of Rapporteur for Question 3/15.'],
  ['es', 'El Sr. Ivo Banic (Croacia) ha aceptado encargarse, como Relator, de la Cuestión 3/15.'],
])('who accepts an office has it: %s %s', async (language, text) => {
  expect((await told(language, text)).map((person) => person.replace(/ @.*/, ''))).toEqual(['rapporteur Ivo Banic']);
});

test.each<[Language, string[], string[]]>([
  [
    'fr',
    [
      'Au secrétariat, les personnes à contacter sont:',
      "–\tpour la Commission d'études 9: Mme Lia Roque, courriel lia.roque@example.org;",
      '–\tpour le Groupe de travail 2/9: M. Tor Aas, courriel tor.aas@example.org.',
    ],
    ['contact Lia Roque @CE 9', 'contact Tor Aas @GT 2/9'],
  ],
  [
    'en',
    [
      'The contacts in the Bureau are: 1) for Study Group 9, Ms Lia Roque (lia.roque@example.org); 2) for Working Party 2/9, Mr Tor Aas (tor.aas@example.org).',
    ],
    ['contact Lia Roque @SG 9', 'contact Tor Aas @WP 2/9'],
  ],
  [
    'fr',
    [
      'Les contacts au Bureau sont: pour la Commission d’études 9, Mme Lia Roque; pour le Groupe de travail 2/9, M. Tor Aas.',
    ],
    ['contact Lia Roque @CE 9', 'contact Tor Aas @GT 2/9'],
  ],
  [
    'es',
    [
      'Las personas de contacto en la Secretaría son:',
      '–\tpara la Comisión de Estudio 9: la Sra. Lia Roque, correo-e lia.roque@example.org;',
      '–\tpara el Grupo de Trabajo 2/9: el Sr. Tor Aas, correo-e tor.aas@example.org.',
    ],
    ['contact Lia Roque @CE 9', 'contact Tor Aas @GT 2/9'],
  ],
  [
    'en',
    [
      'Members may write to either of the two contacts of CWG-COP in the General Secretariat:',
      '•\tMs Lia Roque, e-mail lia.roque@example.org',
      '•\tMr Tor Aas, e-mail tor.aas@example.org',
    ],
    ['contact Lia Roque @CWG-COP', 'contact Tor Aas @CWG-COP'],
  ],
  [
    'fr',
    [
      "Les personnes à contacter pour la Commission d'études 9 dans les régions sont indiquées ci-après:",
      'Région\tNom\tPays\tCourriel\nAFR\tMme Lia Roque\tAngola\tlia.roque@example.org\nEUR\tM. Tor Aas\tNorvège\ttor.aas@example.org',
    ],
    ['contact Lia Roque @CE 9 #AFR', 'contact Tor Aas @CE 9 #EUR'],
  ],
  [
    'fr',
    ["Pour la Commission d'études 9, il existe un contact unique: Mme Lia Roque, lia.roque@example.org."],
    ['contact Lia Roque @CE 9'],
  ],
  [
    'en',
    ['For Study Group 9 there is a single contact: Ms Lia Roque, lia.roque@example.org.'],
    ['contact Lia Roque @SG 9'],
  ],
  [
    'es',
    ['Para la Comisión de Estudio 9 hay un único contacto: la Sra. Lia Roque, lia.roque@example.org.'],
    ['contact Lia Roque @CE 9'],
  ],
  ['fr', ['Les boursiers préviendront Mme Lia Roque, contact pour le BDT à Luanda.'], ['contact Lia Roque @BDT']],
  [
    'en',
    ['Questions may be put to Ms Lia Roque, the contact at BDT (lia.roque@example.org).'],
    ['contact Lia Roque @BDT'],
  ],
  ['es', ['Los becarios avisarán a la Sra. Lia Roque, contacto de la BDT en Luanda.'], ['contact Lia Roque @BDT']],
])('those to ask are there for a group: %s %s', async (language, paragraphs, people) => {
  expect(await told(language, ...paragraphs)).toEqual(people);
});

test.each<[Language, string]>([
  ['fr', "Pour toute question sur la Commission d'études 9, veuillez contacter Mme Lia Roque (lia.roque@example.org)."],
  ['en', 'For any question about Study Group 9, please contact Ms Lia Roque (lia.roque@example.org).'],
  ['en', 'Study Group 9 has a room for visitors. Please contact Ms Lia Roque (lia.roque@example.org).'],
  ['en', 'Ms Lia Roque of TSB (lia.roque@example.org) is your contact in the secretariat.'],
  ['en', 'Your contact at TSB is Ms Lia Roque (lia.roque@example.org).'],
  ['fr', 'Votre contact au TSB est Mme Lia Roque (lia.roque@example.org).'],
  ['es', 'Para toda cuestión sobre la Comisión de Estudio 9, diríjase a la Sra. Lia Roque (lia.roque@example.org).'],
])('a group that a question is about is not whose contact somebody is: %s %s', async (language, text) => {
  expect(await told(language, text)).toEqual(['contact Lia Roque']);
});

test.each<[Language, string, string[]]>([
  [
    'fr',
    'Les candidatures, qui seront transmises à Mme Rita Vogel (Autriche), Présidente du Groupe de travail 3/15, sont attendues.',
    ['chair Rita Vogel @GT 3/15'],
  ],
  [
    'en',
    'Candidatures, which will be forwarded to Ms Rita Vogel (Austria), Chairman of Working Party 3/15, are awaited.',
    ['chair Rita Vogel @WP 3/15'],
  ],
  [
    'es',
    'Las candidaturas, que se transmitirán a la Sra. Rita Vogel (Austria), Presidenta del Grupo de Trabajo 3/15, se esperan en mayo.',
    ['chair Rita Vogel @GT 3/15'],
  ],
  [
    'fr',
    'Mme Rita Vogel (Autriche) est candidate au poste de Présidente du Groupe de travail 3/15.',
    ['other Rita Vogel @GT 3/15'],
  ],
])('who is sent candidatures holds her office: %s %s', async (language, text, people) => {
  expect(await told(language, text)).toEqual(people);
});

import { expect, test } from 'vitest';
import { circular, englishCircular, outline, recordOf, spanishCircular } from '../support/letters.js';

const withAnnex = (language: 'fr' | 'en' | 'es', annex: string): string =>
  language === 'fr'
    ? circular("Voir l'Annexe 1.", `\nANNEXE 1\n\n${annex}`)
    : language === 'en'
      ? englishCircular('See Annex 1.', `\nANNEX 1\n\n${annex}`)
      : spanishCircular('Véase el Anexo 1.', `\nANEXO 1\n\n${annex}`);

test.each<['fr' | 'en' | 'es', string, string, string[]]>([
  [
    'es',
    'Formulario de participación\n\nEnvíese a: foro@ejemplo.org o por fax\n\n1.\tEntidad: ______\n2.\tIdioma de trabajo:\n\ta)\tfrancés\n\tb)\tespañol\n3.\tFirma: ______\n',
    'Formulario de participación',
    [
      'Envíese a: foro@ejemplo.org o por fax',
      '1. Entidad: ______',
      '2. Idioma de trabajo:',
      '  a) francés',
      '  b) español',
      '3. Firma: ______',
    ],
  ],
  [
    'fr',
    'Formulaire de participation\n\nÀ retourner à forum@exemple.org\n\n1.\tEntité: ______\n2.\tLangue de travail:\n-\tanglais\n-\tfrançais\n',
    'Formulaire de participation',
    ['À retourner à forum@exemple.org', '1. Entité: ______', '2. Langue de travail:', '  • anglais', '  • français'],
  ],
  [
    'en',
    'Reply form\n\nPlease return to forum@example.org\n\n1.\tEntity: ______\n2.\tDraft Recommendation E.901     yes / no\n\nDate and signature: ............\n',
    'Reply form',
    [
      'Please return to forum@example.org',
      '1. Entity: ______',
      '2. Draft Recommendation E.901 yes / no',
      'Date and signature: ............',
    ],
  ],
])('what a form asks heads nothing, in %s', async (language, annex, title, expected) => {
  const [form] = (await recordOf(withAnnex(language, annex))).annexes;
  expect(form).toMatchObject({ type: 'form', title, subtitle: null });
  expect(outline(form?.paragraphs ?? [])).toEqual(expected);
});

test('the sessions of a programme are no meetings of their own', async () => {
  const { meetings } = await recordOf(
    withAnnex(
      'es',
      'Programa\n\nFecha\tHorario\tSesión\nLunes 3 de mayo de 2021\t09.00-10.00\tApertura\nLunes 3 de mayo de 2021\t10.30-12.00\tMesa redonda de operadores\nMartes 4 de mayo de 2021\t09.00-12.00\tSeminario y clausura\n',
    ),
  );
  expect(meetings).toEqual([]);
});

test('meetings in a table with their hours beside the day', async () => {
  const { meetings } = await recordOf(
    spanishCircular(
      'Ofreceremos dos webinarios:\n\nWebinario\tFecha y hora (hora de Ginebra)\tIdioma\n1. Radares costeros\t4 de mayo de 2021, 15.00-16.30\tinglés\n2. Boyas\t11 de mayo de 2021, 15.00-16.30\tfrancés',
    ),
  );
  expect(meetings.map(({ start, end, mode }) => `${start} ${end} ${mode}`)).toEqual([
    '2021-05-04T15:00 2021-05-04T16:30 virtual',
    '2021-05-11T15:00 2021-05-11T16:30 virtual',
  ]);
});

test.each<[string, string]>([
  [
    'es',
    spanishCircular(
      'Dos webinarios:\n\nWebinario\tFecha\tModeración\nRadares\t4 de mayo de 2021\tSra. Eva Lund (Suecia)',
    ),
  ],
  ['en', englishCircular('Two webinars:\n\nWebinar\tDate\tModeration\nRadars\t4 May 2021\tMs Eva Lund (Sweden)')],
  ['fr', circular('Deux webinaires:\n\nWebinaire\tDate\tAnimation\nRadars\t4 mai 2021\tMme Eva Lund (Suède)')],
])('a column of those who moderate, in %s', async (_, letter) => {
  const { people } = await recordOf(letter);
  expect(people.filter(({ role }) => role !== 'director')).toMatchObject([
    { name: 'Eva Lund', role: 'other', group: null },
  ]);
});

test.each<[string, string | null]>([
  [spanishCircular('El taller, de carácter presencial, se celebrará en Lima (Perú) el 4 de mayo de 2021.'), 'physical'],
  [spanishCircular('Habrá una jornada técnica el 4 de mayo de 2021, solo presencial y abierta a todos.'), 'physical'],
  [spanishCircular('La reunión de la CE 12 será un encuentro híbrido y se celebrará el 4 de mayo de 2021.'), 'hybrid'],
  [circular("L'atelier aura lieu à Lima (Pérou) le 4 mai 2021, de caractère présentiel."), 'physical'],
  [englishCircular('A workshop will be held in Lima (Peru) on 4 May 2021, in person only.'), 'physical'],
])('how a meeting is held: %#', async (letter, mode) => {
  const { meetings } = await recordOf(letter);
  expect(meetings.map((meeting) => `${meeting.start} ${meeting.mode}`)).toEqual([`2021-05-04 ${mode}`]);
});

test('headings that ask, and lines of two sentences that introduce', async () => {
  const { paragraphs, salutation } = await recordOf(
    spanishCircular('').replace(
      'Muy señora mía/Muy señor mío:\n\n\n',
      'Estimadas y estimados colegas:\n\nI\tAntecedentes\n\nEl taller se ha aplazado. Por ello proponemos dos fechas:\n-\tmayo;\n-\tjunio.\n\nII\tQué se solicita\n\n1)\tQue se responda al cuestionario adjunto.\n2)\tQue se designe un coordinador.\n',
    ),
  );
  expect(salutation).toBe('Estimadas y estimados colegas:');
  expect(outline(paragraphs)).toEqual([
    '# I Antecedentes',
    '  El taller se ha aplazado. Por ello proponemos dos fechas:',
    '    • mayo;',
    '    • junio.',
    '# II Qué se solicita',
    '  1) Que se responda al cuestionario adjunto.',
    '  2) Que se designe un coordinador.',
  ]);
});

test('a circular of the Development Bureau with a regional office in its number', async () => {
  const { citations } = await recordOf(spanishCircular('Se convocó en la Circular BDT/RO-AFR/031.'));
  expect(citations).toMatchObject([{ type: 'circular', series: 'BDT', number: 'RO-AFR/031' }]);
});

test('the other Member States are administrations', async () => {
  const { copies } = await recordOf(
    'Ginebra, 4 de mayo de 2021\n\nRef.:\tDM-21/1004\n\nA los Estados Miembros del Consejo\n\nCopia:\n-\tA los demás Estados Miembros de la Unión\n\nAsunto:\tReunión\n\nMuy señora mía/Muy señor mío:\n\nSe convoca la reunión.\n\nAtentamente,\n\nAna Gil\nSecretaria General\n',
  );
  expect(copies.map(({ group }) => group)).toEqual(['administrations']);
});

test.each<[typeof circular, string, readonly string[]]>([
  [
    circular,
    'ANNEXE\nFormulaire de demande de bourse\n\n1. Pays:\n2. Nom et prénom:\n3. Fonction actuelle:\n4. Langue: français / anglais\n5. Visa et date:',
    ['1. Pays:', '2. Nom et prénom:', '3. Fonction actuelle:', '4. Langue: français / anglais', '5. Visa et date:'],
  ],
  [
    circular,
    "ANNEXE\nFormulaire de réservation\n\nNom de l'hôtel: ........................................\nPrénom: .................... Nom: ......................\nSignature: ..............................................",
    [
      "Nom de l'hôtel: ........................................",
      'Prénom: .................... Nom: ......................',
      'Signature: ..............................................',
    ],
  ],
  [
    englishCircular,
    'ANNEX\nTimetable\n\nMonday 17 May\n0930 Opening\nTuesday 18 May\n0930 Closing',
    ['# Monday 17 May', '0930 Opening', '# Tuesday 18 May', '0930 Closing'],
  ],
  [
    englishCircular,
    'ANNEX\nQuestionnaire on buoys\n\nBuoys\n\n1.\tHow many are laid?\n\n2.\tWho lays them?\n\nLights\n\n3.\tHow many are lit?',
    ['# Buoys', '1. How many are laid?', '2. Who lays them?', '# Lights', '3. How many are lit?'],
  ],
  [
    spanishCircular,
    'ANEXO\nCuestionario sobre boyas\n\n1\tMedios\n1.1\tIndique los medios empleados:\na)\tbarcos;\nb)\thelicópteros.\n1.2\t¿Desde cuándo?',
    [
      '# 1 Medios',
      '  1.1 Indique los medios empleados:',
      '    a) barcos;',
      '    b) helicópteros.',
      '  1.2 ¿Desde cuándo?',
    ],
  ],
])('fields, days and parts of annexes (%#)', async (letter, annex, expected) => {
  const { annexes } = await recordOf(letter('1\tX.', `\n${annex}\n`));
  expect(outline(annexes[0]?.paragraphs ?? [])).toEqual(expected);
});

test.each<[typeof circular, string, boolean]>([
  [circular, 'Public visé', true],
  [circular, 'Le cours vise les régulateurs', false],
  [spanishCircular, 'Fechas que conviene recordar', true],
  [spanishCircular, 'Invito a las administraciones a', false],
  [englishCircular, 'Documents that are available', true],
  [englishCircular, 'STAYING IN OSLO: HOTELS AND VISAS', true],
  [englishCircular, 'Select one of the boxes', false],
])('what heads the text below it (%#)', async (letter, line, heading) => {
  const french = 'Les participants trouveront plus bas tout ce qui leur sera utile pour préparer leur voyage.';
  const english = 'Participants will find below all that may be of use to them in preparing their journey.';
  const spanish = 'Los participantes encontrarán más abajo todo lo que les será útil para preparar su viaje.';
  const below = letter === circular ? french : letter === englishCircular ? english : spanish;
  const { paragraphs } = await recordOf(letter(`\n${line}\n\n${below}\n`));
  expect(paragraphs.find(({ text }) => text === line)?.heading).toBe(heading);
});

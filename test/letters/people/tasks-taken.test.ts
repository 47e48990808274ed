import { expect, test } from 'vitest';
import { circular, englishCircular, recordOf, spanishCircular } from '../../support/letters.js';

const letters = { fr: circular, en: englishCircular, es: spanishCircular } as const;

/** `role name @group #country`, with a minus before those who leave; the signatory is left out. */
async function officers(language: keyof typeof letters, ...paragraphs: readonly string[]): Promise<string[]> {
  const { people } = await recordOf(letters[language](paragraphs.join('\n\n')));
  return people
    .filter(({ role }) => role !== 'director')
    .map(
      ({ name, role, group, country, outgoing }) =>
        `${outgoing ? '-' : ''}${role} ${name}${group ? ` @${group}` : ''}${country ? ` #${country.code}` : ''}`,
    );
}

test.each<[keyof typeof letters, string, string]>([
  [
    'en',
    'In May I asked you for nominations for the post of Rapporteur for Question 6/15. Ms I. HOLM (Norway) was appointed to this post in place of Mr J. NOVAK (Czechia).',
    'SG 15',
  ],
  [
    'en',
    'The Group was in need of a new Rapporteur for Question 6/15. Ms I. HOLM (Norway) has kindly agreed to take on this role, replacing Mr J. NOVAK (Czechia).',
    'SG 15',
  ],
  [
    'fr',
    'On cherchait un nouveau Rapporteur pour la Question 6/15. Mme I. HOLM (Norvège) a bien voulu accepter cette charge et remplace M. J. NOVAK (Tchéquie).',
    'CE 15',
  ],
  [
    'es',
    'Se buscaba un nuevo Relator para la Cuestión 6/15. La Sra. I. HOLM (Noruega) ha aceptado este encargo y sustituye al Sr. J. NOVAK (Chequia).',
    'CE 15',
  ],
])('who accepts the task that a sentence seeks somebody for has that office: %s %s', async (language, text, group) => {
  expect(await officers(language, text)).toEqual([
    `rapporteur I. HOLM @${group} #NO`,
    `-rapporteur J. NOVAK @${group} #CZ`,
  ]);
});

test.each<[keyof typeof letters, string]>([
  ['en', 'The Chair of SG 15 asked for a summary. Ms Ida Holm (Norway) has accepted this task.'],
  ['fr', 'Le Président de la CE 15 a demandé un résumé. Mme Ida Holm (Norvège) a accepté cette tâche.'],
  ['es', 'El Presidente de la CE 15 pidió un resumen. La Sra. Ida Holm (Noruega) ha aceptado esta tarea.'],
])('a task that an officer gives is not the office: %s %s', async (language, text) => {
  expect(await officers(language, text)).toEqual([]);
});

test('in English, who presides over a group known by letters alone is its chair', async () => {
  expect(
    await officers(
      'en',
      'The Council working group on tariffs (WGTAR) was set up in June. Ms Ida Holm (Norway) has agreed to chair WGTAR.',
    ),
  ).toEqual(['chair Ida Holm @WGTAR #NO']);
  expect(await officers('en', 'Ms Ida Holm (Norway) will chair discussions on tariffs.')).toEqual([]);
});

test.each<[keyof typeof letters, readonly string[], string]>([
  [
    'en',
    [
      'Study Group 13 created the Focus Group on quiet networks (FG-QN). It will draw upon:',
      '– the Focus Group on AI-native networks (FG-AINN);',
      '– the Joint Coordination Activity on quantum networks (JCA-QN).',
      'Study Group 13 appointed Ms Ida Holm (Norway) as Chair and Mr Jan Novak (Czechia) as Vice-Chair.',
    ],
    'Creation of the ITU-T Focus Group on quiet networks (FG-QN)',
  ],
  [
    'fr',
    [
      "La Commission d'études 13 a créé le Groupe spécialisé sur les réseaux silencieux (FG-QN). Il tirera parti des travaux:",
      '– du Groupe spécialisé sur les réseaux natifs (FG-AINN);',
      '– de la JCA-QN.',
      "La Commission d'études 13 a nommé Mme Ida Holm (Norvège) Présidente et M. Jan Novak (Tchéquie) Vice-Président.",
    ],
    "Création du Groupe spécialisé de l'UIT-T sur les réseaux silencieux (FG-QN)",
  ],
])(
  'those appointed are officers of the group that the subject names, not of its neighbours: %s',
  async (language, paragraphs, subject) => {
    const letter = letters[language](paragraphs.join('\n\n')).replace(/^(Objet|Subject):\t.*$/m, `$1:\t${subject}`);
    const { people } = await recordOf(letter);
    expect(people.filter(({ role }) => /chair/.test(role)).map(({ name, group }) => `${name} @${group ?? ''}`)).toEqual(
      ['Ida Holm @FG-QN', 'Jan Novak @FG-QN'],
    );
  },
);

test('words of information with an agenda drawn up beside them make nobody one to ask', async () => {
  expect(
    await officers('en', 'Practical information is in Annex A; the agenda, drawn up with Mr Jan Novak, is in Annex B.'),
  ).toEqual([]);
});

test('in Spanish, whoever questions shall be sent to is one to ask, whatever the office', async () => {
  expect(
    await officers(
      'es',
      'Las preguntas se enviarán a la Consejera de la Comisión de Estudio 15, Sra. Ida Holm, por teléfono (+41 22 730 5854).',
    ),
  ).toEqual(['contact Ida Holm @CE 15']);
});

test.each(['J.-P. Novak', 'J.K. Novak', 'A. B. Novak'])('who signs as %s is named so', async (name) => {
  const { signatory } = await recordOf(circular('Texte.').replace(/^[^\n]+(?=\nDirect)/m, name));
  expect(signatory?.name).toBe(name);
});

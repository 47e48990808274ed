import { letter, letterBody, mandate, revised, withLines } from './diff-letters.js';

/**
 * Two versions of a letter and what a person says of them, written before the program ran. A change is its kinds and
 * its places (`modified 1/[1]`, `moved 2/c > 3/a`; addresses in Annex A without `annex:A/`), in reading order.
 */
export interface Pair {
  readonly name: string;
  readonly left: string;
  readonly right: string;
  readonly scope?: 'all' | 'body' | 'mandate';
  readonly changes: readonly string[];
  /** `chair: Solène Garrigue > Paul Vautier`. */
  readonly facts?: readonly string[];
  readonly renumbered?: number;
  /** Words that must be told as such: `removed deux`, `added trois`. */
  readonly words?: readonly string[];
}

const [scopeFirst = '', scopeSecond = ''] = mandate.scope?.lines ?? [];
const [aimA = '', aimB = '', aimC = ''] = mandate.objectives?.lines ?? [];
const [taskA = '', taskB = '', taskC = ''] = mandate.tasks?.lines ?? [];
const left = letter();
const of = (terms: Parameters<typeof letter>[0]): string => letter(terms);
const relabelled = (line: string, label: string): string => line.replace(/^[a-z]\)/, label);

const security = {
  heading: 'Sécurité',
  lines: ["Le groupe signale sans délai toute faille touchant les passerelles d'acquisition."],
};

/** The sections of a mandate with that one in front of the participation. */
const withSecurity = [
  'scope',
  'objectives',
  'tasks',
  'security',
  'participation',
  'meetings',
  'reporting',
  'leadership',
  'contacts',
  'duration',
];

export const pairs: readonly Pair[] = [
  {
    name: 'an item is added at the end of a list',
    left,
    right: of({
      mandate: revised(
        withLines('objectives', [aimA, aimB, aimC, 'd)\tProposer un vocabulaire commun en six langues.']),
      ),
    }),
    changes: ['added 2/d'],
  },
  {
    name: 'an item is removed from the end of a list',
    left,
    right: of({ mandate: revised(withLines('tasks', [taskA, taskB])) }),
    changes: ['removed 3/c'],
  },
  {
    name: 'some words of a paragraph are modified',
    left,
    right: of({
      mandate: revised(
        withLines('meetings', [
          'Le groupe se réunit trois fois par an, de préférence à Genève, et annonce ses dates sur sa page web.',
        ]),
      ),
    }),
    changes: ['modified 5/[1]'],
    words: ['removed deux', 'added trois', 'removed en ligne', 'added à Genève'],
  },
  {
    name: 'an item is moved to another section',
    left,
    right: of({
      mandate: revised({
        ...withLines('objectives', [aimA, aimB]),
        ...withLines('tasks', [taskA, taskB, taskC, relabelled(aimC, 'd)')]),
      }),
    }),
    changes: ['moved 2/c > 3/d'],
  },
  {
    name: 'a section is moved to the end',
    left,
    right: of({
      mandate: revised({}, [
        'scope',
        'objectives',
        'tasks',
        'meetings',
        'reporting',
        'leadership',
        'contacts',
        'duration',
        'participation',
      ]),
    }),
    changes: ['renumbered 5 > 4', 'moved 4 > 9'],
    renumbered: 5,
  },
  {
    name: 'all sections are renumbered',
    left,
    right: of({ offset: 10 }),
    changes: ['renumbered 1 > 11'],
    renumbered: 9,
  },
  {
    name: 'the letters of a list become numbers',
    left,
    right: of({
      mandate: revised(withLines('tasks', [relabelled(taskA, '1)'), relabelled(taskB, '2)'), relabelled(taskC, '3)')])),
    }),
    changes: ['renumbered 3/a > 3/1'],
    renumbered: 3,
  },
  {
    name: 'a section is inserted, and the others move on by one',
    left,
    right: of({
      mandate: revised({ security }, withSecurity),
    }),
    changes: ['added 4', 'added 4/[1]', 'renumbered 4 > 5'],
    renumbered: 6,
  },
  {
    name: 'a paragraph is split in two',
    left: of({ mandate: revised(withLines('scope', [`${scopeFirst} ${scopeSecond}`])) }),
    right: left,
    changes: ['split 1/[1]'],
  },
  {
    name: 'two paragraphs are merged',
    left,
    right: of({ mandate: revised(withLines('scope', [`${scopeFirst} ${scopeSecond}`])) }),
    changes: ['merged 1/[1]'],
  },
  {
    name: 'print alone differs',
    left,
    right: left
      .replaceAll('États Membres', 'Etats membres')
      .replaceAll('JCA-EAU', 'JCA\u2011EAU')
      .replaceAll("l'", 'l\u2019')
      .replaceAll(' et ', '\u00a0 et ')
      .replaceAll(';', '\u00a0;'),
    scope: 'all',
    changes: [],
  },
  {
    name: 'the chair changes',
    left,
    right: of({ mandate: revised(withLines('leadership', ['Président: M. Paul Vautier (Belgique).'])) }),
    changes: ['modified 7/[1]'],
    facts: ['chair: Solène Garrigue > Paul Vautier'],
  },
  {
    name: 'the duration is prolonged',
    left,
    right: of({ mandate: revised(withLines('duration', ["Jusqu'à fin décembre 2026."])) }),
    changes: ['modified 9/[1]'],
    facts: ["duration: Jusqu'à fin décembre 2024. (2024-12) > Jusqu'à fin décembre 2026. (2026-12)"],
  },
  {
    name: 'a heading is renamed, its topic stays',
    left,
    right: of({ mandate: revised({ tasks: { heading: 'Tâches particulières', lines: [taskA, taskB, taskC] } }) }),
    changes: ['modified 3'],
  },
  {
    name: 'a section is removed with all that it holds',
    left,
    right: of({ mandate: revised({ tasks: null }) }),
    changes: ['removed 3', 'removed 3/a', 'removed 3/b', 'removed 3/c', 'renumbered 4 > 3'],
    renumbered: 6,
  },
  {
    name: 'a deadline and a cited revision change in the letter',
    left,
    right: of({
      body: [
        letterBody[0] ?? '',
        (letterBody[1] ?? '').replace('14 mai', '28 mai'),
        (letterBody[2] ?? '').replace('Genève, 2022', 'New Delhi, 2024'),
      ],
    }),
    scope: 'body',
    changes: ['modified 2', 'modified 3'],
    facts: [
      'deadline: 2024-05-14 · contribution · Les contributions > 2024-05-28 · contribution · Les contributions',
      'citation: resolution WTSA 98 (Rév. Genève, 2022) > resolution WTSA 98 (Rév. New Delhi, 2024)',
    ],
    words: ['removed 14', 'added 28', 'removed Genève, 2022', 'added New Delhi, 2024'],
  },
  {
    name: 'mixed: inserted, moved, modified, prolonged',
    left,
    right: of({
      mandate: revised(
        {
          security,
          ...withLines('objectives', [aimA, relabelled(aimC, 'b)')]),
          ...withLines('tasks', [taskA, taskB, taskC, relabelled(aimB, 'd)').replace('barrages', 'réservoirs')]),
          ...withLines('duration', ["Jusqu'à fin juin 2027."]),
        },
        withSecurity,
      ),
    }),
    changes: [
      'renumbered 2/c > 2/b',
      'moved modified 2/b > 3/d',
      'added 4',
      'added 4/[1]',
      'renumbered 4 > 5',
      'modified 9/[1] > 10/[1]',
    ],
    facts: ["duration: Jusqu'à fin décembre 2024. (2024-12) > Jusqu'à fin juin 2027. (2027-06)"],
    renumbered: 7,
  },
  {
    name: 'mixed: split, removed, chair, heading renamed',
    left: of({ mandate: revised(withLines('scope', [`${scopeFirst} ${scopeSecond}`])) }),
    right: of({
      mandate: revised({
        ...withLines('objectives', [aimA, aimB]),
        participation: { heading: 'Participation et contributions', lines: mandate.participation?.lines ?? [] },
        ...withLines('leadership', ['Présidente: Mme Ines Cabrera Duarte (Espagne).']),
      }),
    }),
    changes: ['split 1/[1]', 'removed 2/c', 'modified 4', 'modified 7/[1]'],
    facts: ['chair: Solène Garrigue > Ines Cabrera Duarte'],
  },
  {
    name: 'mixed: sections in another order, one merged, one rewritten, one left out',
    left,
    right: of({
      mandate: revised(
        {
          ...withLines('scope', [`${scopeFirst} ${scopeSecond}`]),
          ...withLines('participation', [
            'Seuls les Membres du Secteur peuvent prendre la parole; les observateurs demandent une invitation écrite.',
          ]),
          contacts: null,
        },
        ['scope', 'tasks', 'objectives', 'participation', 'meetings', 'reporting', 'leadership', 'duration'],
      ),
    }),
    changes: [
      'merged 1/[1]',
      'moved 3 > 2',
      'renumbered 2 > 3',
      'modified 4/[1]',
      'removed 8',
      'removed 8/[1]',
      'renumbered 9 > 8',
    ],
    facts: ['contact: tsbjcaeau@itu.int > -'],
    renumbered: 2,
  },
];

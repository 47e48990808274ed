/** One section of the terms of reference of an invented group. */
export interface Section {
  readonly heading: string;
  /** Each a line: `a)` and a tab before it makes it an item. */
  readonly lines: readonly string[];
}

export type Mandate = Readonly<Record<string, Section>>;

export const mandate: Mandate = {
  scope: {
    heading: 'Domaine de compétence',
    lines: [
      'La JCA-EAU coordonne les travaux relatifs aux capteurs immergés et à la télémesure des bassins versants.',
      "Elle veille à ce que les États Membres disposent de méthodes communes pour l'étalonnage des sondes.",
    ],
  },
  objectives: {
    heading: 'Objectifs',
    lines: [
      'a)\tÉviter que deux commissions étudient séparément la même interface de télémesure.',
      'b)\tRecueillir les besoins des exploitants de barrages et des services hydrologiques.',
      "c)\tFaire connaître les résultats des campagnes d'étalonnage menées en laboratoire.",
    ],
  },
  tasks: {
    heading: 'Tâches',
    lines: [
      "a)\tTenir à jour un plan d'action commun, publié après chaque réunion.",
      'b)\tÉchanger des notes de liaison avec les organismes extérieurs.',
      'c)\tOrganiser chaque année un atelier ouvert aux fabricants de sondes.',
    ],
  },
  participation: {
    heading: 'Participation',
    lines: ["La participation est ouverte à tous les Membres de l'UIT-T ainsi qu'aux experts invités."],
  },
  meetings: {
    heading: 'Réunions',
    lines: ['Le groupe se réunit deux fois par an, de préférence en ligne, et annonce ses dates sur sa page web.'],
  },
  reporting: {
    heading: 'Rattachement et rapports',
    lines: ["La JCA-EAU est rattachée à la Commission d'études 5, à laquelle elle rend compte de chaque réunion."],
  },
  leadership: { heading: 'Direction', lines: ['Présidente: Mme Solène Garrigue (France).'] },
  contacts: { heading: 'Contact', lines: ['Secrétariat de la JCA-EAU: tsbjcaeau@itu.int.'] },
  duration: { heading: 'Durée', lines: ["Jusqu'à fin décembre 2024."] },
};

/** The sections of a mandate, some of them replaced (`null`: left out), in an order where one is given. */
export function revised(changes: Readonly<Record<string, Section | null>>, order?: readonly string[]): Mandate {
  const all: Record<string, Section | null> = { ...mandate, ...changes };
  const names = order ?? Object.keys(all);
  return Object.fromEntries(names.flatMap((name) => (all[name] ? [[name, all[name]]] : [])));
}

export const withLines = (name: string, lines: readonly string[]): Record<string, Section> => ({
  [name]: { heading: mandate[name]?.heading ?? name, lines },
});

const body = [
  "J'ai l'honneur de vous informer que le mandat de la JCA-EAU figure dans l'Annexe A.",
  'Les contributions doivent parvenir au secrétariat le 14 mai 2024 au plus tard, sur le formulaire en ligne.',
  'Ces travaux découlent de la Résolution 98 (Rév. Genève, 2022) adoptée par les Membres.',
];

export interface LetterParts {
  readonly mandate?: Mandate;
  readonly body?: readonly string[];
  readonly number?: string;
  /** What stands before the number of a section: 0 counts from 1. */
  readonly offset?: number;
}

/** A circular with terms of reference in Annex A, as plain text. */
export function letter({
  mandate: terms = mandate,
  body: lines = body,
  number = '301',
  offset = 0,
}: LetterParts = {}): string {
  const sections = Object.values(terms).flatMap(({ heading, lines }, index) => [
    `${index + 1 + offset}\t${heading}`,
    ...lines,
  ]);
  return [
    `Circulaire TSB ${number}`,
    'Genève, le 3 avril 2024',
    '–\tAux Administrations des États Membres;',
    '–\tAux Membres du Secteur UIT-T',
    'Objet:\tMandat de la JCA-EAU',
    'Madame, Monsieur,',
    ...lines.map((line, index) => `${index + 1}\t${line}`),
    "Veuillez agréer, Madame, Monsieur, l'assurance de ma considération distinguée.",
    'Honorine Delcassé',
    'Directrice du Bureau de la normalisation des télécommunications',
    'Annexe: 1',
    '',
    'ANNEXE A',
    `(de la Circulaire TSB ${number})`,
    'Activité conjointe de coordination sur la télémesure des eaux (JCA-EAU)',
    'Mandat',
    ...sections,
    '',
  ].join('\n');
}

export { body as letterBody };

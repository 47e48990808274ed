import { bodyStart, type Change, type Letter, placesOf } from '../change.js';
import type { FactKind } from '../facts.js';

/** A letterhead's labels with their values, in two columns, and the lines above and below them. */
export interface Head {
  readonly issuer: string;
  readonly city: string;
  readonly left: readonly (readonly [label: string, value: string])[];
  readonly addressees: readonly string[];
  readonly copies: readonly string[];
  readonly subject: string;
}

const bureaux: Readonly<Record<string, string>> = {
  TSB: 'Bureau de la normalisation des télécommunications',
  BR: 'Bureau des radiocommunications',
  BDT: 'Bureau de développement des télécommunications',
  SG: 'Secrétariat général',
};

/** What a letterhead of `letter` says; `null` for reports and letters that lack what every head has. */
export function headOf(letter: Letter): Head | null {
  const { record, text } = letter;
  const { reference, fileReference, contact, addressees, copies, salutation, subject, issuer } = record;
  const [dated] = placesOf(letter, '/date');
  if (!reference || !salutation || !subject || !issuer || !dated || !record.place || addressees.length === 0)
    return null;
  const number = placesOf(letter, '/reference').at(0);
  if (number === undefined || reference.annotations.length > 0) return null;
  const left: [string, string][] = [
    [
      'Réf.:',
      `${text.slice(number.start, number.end).replace(/\s+/g, ' ')}${fileReference ? `\n${fileReference}` : ''}`,
    ],
  ];
  if (contact.name) left.push(['Contact:', contact.name]);
  if (contact.telephone) left.push(['Tél.:', contact.telephone]);
  if (contact.fax) left.push(['Télécopie:', contact.fax]);
  if (contact.email) left.push(['Courriel:', contact.email]);
  // `À:` over names without one
  if (record.action !== null || addressees.some(({ text: to }) => !/^(?:Aux?|À) /.test(to))) return null;
  return {
    issuer: `Union internationale des télécommunications\n${bureaux[issuer] ?? ''}`,
    city: `${record.place}, le ${text.slice(dated.start, dated.end)}`,
    left,
    addressees: addressees.map((each) => each.text),
    // those of a distribution list stand behind the letter
    copies: copies.flatMap(({ text: copy }, index) =>
      (placesOf(letter, `/copies/${index}`)[0]?.start ?? 0) < bodyStart(letter) ? [copy] : [],
    ),
    subject,
  };
}

const items = (list: readonly string[]): string[] =>
  list.map((each, index) => `– ${each}${index === list.length - 1 ? '' : ';'}`);
const copied = ({ copies }: Head): string[] => (copies.length === 0 ? [] : ['', 'Copie:', ...items(copies)]);
const leftLines = ({ left }: Head, separator: string): string[] =>
  left.flatMap(([label, value]) => {
    const [first, ...rest] = value.split('\n');
    return [`${label}${separator}${first}`, ...rest.map((line) => `${separator}${line}`)];
  });

/** Two lists of lines side by side, in columns of spaces. */
const sideBySide = (left: readonly string[], right: readonly string[], width: number): string[] =>
  Array.from({ length: Math.max(left.length, right.length) }, (_, at) =>
    `${(left[at] ?? '').padEnd(width)}${right[at] ?? ''}`.trimEnd(),
  );

const cell = (lines: readonly string[]): string => lines.join('<br>');

const arrangements: Readonly<Record<string, (head: Head) => string[]>> = {
  'labels and values on tabbed lines': (head) => [
    head.issuer,
    '',
    head.city,
    '',
    ...leftLines(head, '\t'),
    '',
    ...items(head.addressees),
    ...copied(head),
    '',
    `Objet:\t${head.subject}`,
  ],
  'labels above values': (head) => [
    head.issuer,
    '',
    head.city,
    '',
    ...head.left.flatMap(([label, value]) => [label, ...value.split('\n'), '']),
    ...items(head.addressees),
    ...copied(head),
    '',
    'Objet:',
    head.subject,
  ],
  'the right column first': (head) => [
    head.issuer,
    '',
    head.city,
    '',
    ...items(head.addressees),
    ...copied(head),
    '',
    ...leftLines(head, ' '),
    '',
    `Objet: ${head.subject}`,
  ],
  'the date last': (head) => [
    head.issuer,
    '',
    ...leftLines(head, ' '),
    '',
    ...items(head.addressees),
    ...copied(head),
    '',
    head.city,
    '',
    `Objet: ${head.subject}`,
  ],
  'two columns of spaces': (head) => {
    const left = leftLines(head, ' ');
    const right = [...items(head.addressees), ...copied(head)];
    const width = Math.max(...left.map((line) => line.length)) + 6;
    return [
      head.issuer,
      '',
      `${''.padEnd(width)}${head.city}`,
      '',
      ...sideBySide(left, right, width),
      '',
      `Objet:  ${head.subject}`,
    ];
  },
  'cells of a text dump': (head) => [
    `\t${head.issuer}`,
    '\t',
    '',
    `\t${head.city}`,
    '',
    ...head.left.flatMap(([label, value], at) => [
      `\t${label}`,
      '',
      `\t${value}`,
      ...(at === 0 ? [`\t${items(head.addressees).join('\n')}`] : ['\t']),
      '',
    ]),
    ...(head.copies.length === 0 ? [] : ['\tCopie:', ...items(head.copies), '']),
    '\tObjet:',
    `\t${head.subject}`,
  ],
  'addressees run on': (head) => [
    head.issuer,
    '',
    head.city,
    '',
    ...leftLines(head, '\t'),
    '',
    `${head.addressees.slice(0, -1).join(', ')}${head.addressees.length > 1 ? ' et ' : ''}${head.addressees.at(-1) ?? ''}`,
    ...copied(head),
    '',
    `Objet:\t${head.subject}`,
  ],
  'addressees without dashes': (head) => [
    head.issuer,
    '',
    head.city,
    '',
    ...leftLines(head, '\t'),
    '',
    ...head.addressees,
    ...copied(head),
    '',
    `Objet:\t${head.subject}`,
  ],
};

/** A letterhead as a table of Markdown, its lines in cells. */
const table = (head: Head): string[] => [
  `**${head.issuer.replace('\n', '**\n\n**')}**`,
  '',
  '| | |',
  '| --- | --- |',
  `| | ${head.city} |`,
  ...head.left.map(
    ([label, value], at) =>
      `| ${label} | ${value.replace('\n', '<br>')} | ${at === 0 ? cell(items(head.addressees)) : ''} |`,
  ),
  ...(head.copies.length === 0 ? [] : [`| | | Copie:<br>${cell(items(head.copies))} |`]),
  `| **Objet:** | **${head.subject}** |`,
  '',
];

const comparable: readonly FactKind[] = [
  'letterhead',
  'texts',
  'addressees',
  'paragraphs',
  'annexes',
  'mandates',
  'people',
  'deadlines',
  'citations',
];

const change = (name: string, write: (head: Head) => string[], compared = comparable): Change => ({
  kind: 'letterhead',
  name,
  compared,
  apply(letter) {
    const head = headOf(letter);
    if (head === null) return null;
    return { content: `${write(head).join('\n')}\n\n${letter.text.slice(bodyStart(letter))}` };
  },
});

export const letterheadChanges: readonly Change[] = [
  ...Object.entries(arrangements).map(([name, write]) => change(name, write)),
  change('a table of Markdown', table, ['letterhead', 'texts', 'addressees']),
];

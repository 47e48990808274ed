import type { LetterLocale } from '../../model/locale/letter.js';
import { pattern } from '../../text/pattern.js';

/** Words as they stand in a line: small, with capitals, in capitals. */
const printed = (words: string): string =>
  `(?:${words.replace(/^\p{L}|(?<= )\p{L}/gu, (letter) => `[${letter}${letter.toUpperCase()}]`)}|${words.toUpperCase()})`;

const numberSign = '(?:(?:[Nn][°ºo][.]?|N[O°º][.]?|[Nn][.]|[Nn]umero|NUMERO) ?)?';
const heads = [
  ...['annexe', 'piece jointe', 'document joint', 'appendice', 'attachement', 'supplement'].map(printed),
  `P[.]? ?J[.]?(?= ${numberSign}\\d)`,
];
/** `À LA` folds to `A LA`: there `A` is no label. */
const label = "\\d{1,2}(?:[.]\\d{1,2}|[A-Za-z])?|[IVX]{1,5}|[A-Z]\\d{1,2}|[A-Z](?! (?:la |l'|LA |L'))|[a-z](?=\\)|$)";
const latin = '(?: ?(?:bis|ter|quater|BIS|TER))?';

const letters = ['lettre circulaire', 'lettre collective', 'lettre', 'circulaire administrative', 'circulaire'];
const kind = `(?:${[...letters, 'document', 'rapport', 'note', 'corrigendum', 'addendum', 'invitation'].map(printed).join('|')})`;
const series = `(?:${[...letters, 'document', 'corrigendum', 'addendum'].map(printed).join('|')})`;
const to = "(?:(?:[dD]e|DE|[aA])(?: la | LA | l'| L')|(?:[dD]u|DU|[aA]u|AU) )";
/** `TSB 278`, `CR/456`, `n° 12`, with a revision, a date behind it. */
const number = `(?:${numberSign}[A-Z]{1,6}(?: |/|-))?${numberSign}\\d{1,4}(?:[/-][A-Z0-9]{1,8}){0,4}(?: ?[(\\[][^;]{0,60}|,? du [^;]{4,40})?`;
const code =
  '(?!(?:D[EU]|DES|ET|SUR|AUX?|POUR|LA|LES?|EN|OU) )(?=[^;]{0,30}\\d)[A-Z]{1,5}\\d{0,4}(?:[ /-][A-Z0-9]{1,8}){1,5}';

/** The lines that head an annex. */
export const annexHeadings: Pick<
  LetterLocale,
  'annexHeading' | 'annexOf' | 'annexEdition' | 'annexContinued' | 'annexStyle'
> = {
  annexHeading: pattern({
    id: 'fr.annex.heading',
    flags: '',
    source: `^(?:${heads.join('|')})(?:(?: |-(?=\\d))${numberSign}["([]?(?<label>(?:${label})${latin})[)\\]"]?(?![\\p{L}\\p{N}']))?(?![\\p{L}\\p{N}'])`,
    matches: [
      'ANNEXE 1',
      'Annexe A',
      'ANNEXE',
      'PIÈCE JOINTE 1',
      'Pièce jointe n° 2',
      'Annexe N° 3',
      'ANNEXE 1 (de la Circulaire TSB 278)',
      'Annexe à la présente circulaire',
      'Annexe 2: Formulaire',
      'APPENDICE II',
      'Annexe [1]',
      'ANNEXE-2',
      'Annexe 1bis',
      'P.J. 1',
    ],
    rejects: ["L'Annexe 1 contient", 'Annexes', 'Annexes: 2', 'Suppléments', 'PJ'],
  }),
  annexOf: pattern({
    id: 'fr.annex.of',
    flags: '',
    source: `^(?:${to}(?<own>(?:[pP]resente?|PRESENTE?)(?: ${kind})?)|(?=${to}(?:${kind}(?: |[ .]*$)|${code}[ .]*$)|${series} (?:${series} )?${number}[ .]*$|${code}[ .]*$)(?:${to})?(?<of>[^;]{2,140}?))[ .]*$`,
    matches: [
      'de la Circulaire TSB 278',
      'à la Circulaire BDT/008',
      'de la Lettre collective TSB 5/17',
      'au Document C20/57-F',
      'de la Circulaire TSB 41 (Rév. 1)',
      'Circulaire TSB 41',
      'du Corrigendum 1 à la Circulaire TSB 41',
      'à la présente circulaire',
      'au présent document',
      'À LA LETTRE CIRCULAIRE CR/456',
      'Lettre circulaire CR/456 du 3 mai 2024',
    ],
    rejects: ['de la Commission', 'Mandat', 'réunion électronique, 1er juin 2022', 'Document de travail', 'du point 5'],
  }),
  annexEdition: pattern({
    id: 'fr.annex.edition',
    source:
      '^(?:rev(?:ision)?s?[.]? ?(?:n[°o.]* ?)?(?:\\d{1,2}|[A-Z])?|revisee?|version(?: revisee?| \\d{1,2}(?:[.]\\d)?)?|corr(?:igendum|[.])?(?: ?\\d{1,2})?|add(?:endum|[.])?(?: ?\\d{1,2})?|mise? a jour|unique)(?:,? (?:du |de |le |en |- )[^;()]{3,40})?$|^(?:du |le )?\\d{1,2}(?:er)? \\p{L}{3,9} \\d{4}$',
    matches: [
      'Rév. 1',
      'Révision 2',
      'révisée',
      'Corrigendum 1',
      'Rév. 1 du 3 mai 2021',
      'mise à jour',
      'unique',
      '3 mai 2021',
    ],
    rejects: ['Mandat', 'Révisions proposées au texte', 'réunion électronique, 1er juin 2022', 'Addendums'],
  }),
  annexContinued: pattern({
    id: 'fr.annex.continued',
    source: '^(?:suite(?: et fin)?|fin)$',
    matches: ['suite', 'suite et fin', 'fin'],
    rejects: ['suite donnée', 'finances', 'Suites'],
  }),
  annexStyle: pattern({
    id: 'fr.annex.style',
    source: '^(?:annex|appendix|attachment|appendice|piece ?jointe)',
    matches: ['Annex_No', 'AnnexNoTitle', 'Appendix_No', 'Annexe titre'],
    rejects: ['heading 1', 'Normal', 'Rec_Annex'],
  }),
};

import type { LetterLocale } from '../../model/locale/letter.js';
import { pattern } from '../../text/pattern.js';

/** Words as they stand in a line: small, with capitals, in capitals. */
const printed = (words: string): string =>
  `(?:${words.replace(/^\p{L}|(?<= )\p{L}/gu, (letter) => `[${letter}${letter.toUpperCase()}]`)}|${words.toUpperCase()})`;

const numberSign = '(?:(?:[Nn][°ºo][.]?|N[O°º][.]?|[Nn]umber|NUMBER) ?)?';
const heads = ['annex', 'attachment', 'appendix', 'enclosure', 'supplement'].map(printed);
/** `A` before a noun is an article. */
const label = '\\d{1,2}(?:[.]\\d{1,2}|[A-Za-z])?|[IVX]{1,5}|[A-Z]\\d{1,2}|[A-Z]|[a-z](?=\\)|$)';
const latin = '(?: ?(?:bis|ter|quater|BIS|TER))?';

const letters = [
  'circular letter',
  'circular-letter',
  'collective letter',
  'collective-letter',
  'letter',
  'administrative circular',
  'circular',
];
const kinds = [...letters, 'document', 'report', 'note', 'corrigendum', 'addendum', 'invitation', 'telefax', 'fax'];
const kind = `(?:${kinds.map(printed).join('|')})`;
/** `TSB Circular 278`, `BR Administrative Circular CACE/456`, `Document C20/57-E`. */
const office = '(?:(?:the )?(?:ITU |TSB |BR |BDT |CCITT |CCIR |ITU-[TRD] ))?';
const series = `(?:${office}(?:${[...letters, 'document', 'corrigendum', 'addendum'].map(printed).join('|')}))`;
const to = '(?:(?:[tT]o|TO|[oO]f|OF)(?: (?:the|THE))? )';
/** `TSB 278`, `CR/456`, `No. 12`, with a revision, a date behind it. */
const number = `(?:${numberSign}[A-Z]{1,6}(?: |/|-))?${numberSign}\\d{1,4}(?:[/-][A-Z0-9]{1,8}){0,4}(?: ?[(\\[][^;]{0,60}|,? of [^;]{4,40}|,? dated [^;]{4,40})?`;
const code = '(?!(?:OF|THE|AND|ON|TO|FOR|IN|OR) )(?=[^;]{0,30}\\d)[A-Z]{1,5}\\d{0,4}(?:[ /-][A-Z0-9]{1,8}){1,5}';

/** The lines that head an annex. */
export const annexHeadings: Pick<
  LetterLocale,
  'annexHeading' | 'annexOf' | 'annexEdition' | 'annexContinued' | 'annexStyle'
> = {
  annexHeading: pattern({
    id: 'en.annex.heading',
    flags: '',
    source: `^(?:${heads.join('|')})(?:(?: |-(?=\\d))${numberSign}["([]?(?<label>(?:${label})${latin})[)\\]"]?(?![\\p{L}\\p{N}']))?(?![\\p{L}\\p{N}'])`,
    matches: [
      'ANNEX 1',
      'Annex A',
      'ANNEX',
      'ATTACHMENT 1',
      'Attachment No. 2',
      'Annex No. 3',
      'ANNEX 1 (to TSB Circular 278)',
      'Annex to this Circular',
      'Annex 2: Registration form',
      'APPENDIX II',
      'Annex [1]',
      'ANNEX-2',
      'Annex 1bis',
      'Enclosure 2',
    ],
    rejects: ['See Annex 1', 'Annexes', 'Annexes: 2', 'Supplements', 'Attachments'],
  }),
  annexOf: pattern({
    id: 'en.annex.of',
    flags: '',
    source: `^(?:${to.replace('(?: (?:the|THE))?', '')}(?<own>(?:[tT]his|THIS|[tT]he [pP]resent)(?: ${kind})?)|(?=${to}(?:${office}${kind}(?: |[ .]*$)|${code}[ .]*$)|${series} (?:(?:to|of) (?:the )?)?(?:${series} )?${number}[ .]*$|${code}[ .]*$)(?:${to})?(?<of>[^;]{2,140}?))[ .]*$`,
    matches: [
      'to TSB Circular 278',
      'to Circular BDT/008',
      'to TSB Collective letter 5/17',
      'to Document C20/57-E',
      'to TSB Circular 41 (Rev. 1)',
      'TSB Circular 41',
      'to Corrigendum 1 to TSB Circular 41',
      'to this Circular',
      'to the present document',
      'TO CIRCULAR LETTER CR/456',
      'Circular Letter CR/456 of 3 May 2024',
      'to Administrative Circular CACE/560',
    ],
    rejects: [
      'of the Commission',
      'Terms of reference',
      'electronic meeting, 1 June 2022',
      'Working document',
      'to item 5',
    ],
  }),
  annexEdition: pattern({
    id: 'en.annex.edition',
    source:
      '^(?:rev(?:ision)?s?[.]? ?(?:n[°o.]* ?)?(?:\\d{1,2}|[A-Z])?|revised|(?:revised )?version(?: \\d{1,2}(?:[.]\\d)?)?|corr(?:igendum|[.])?(?: ?\\d{1,2})?|add(?:endum|[.])?(?: ?\\d{1,2})?|updated?|only)(?:,? (?:of |on |in |- )[^;()]{3,40})?$|^(?:of )?\\d{1,2} \\p{L}{3,9} \\d{4}$',
    matches: [
      'Rev. 1',
      'Revision 2',
      'revised',
      'Corrigendum 1',
      'Rev. 1 of 3 May 2021',
      'update',
      'updated',
      '3 May 2021',
    ],
    rejects: ['Terms of reference', 'Revisions proposed to the text', 'electronic meeting, 1 June 2022', 'Addenda'],
  }),
  annexContinued: pattern({
    id: 'en.annex.continued',
    source: "^(?:cont(?:inued|inuation|'d|d|[.])?(?: and (?:end|concluded))?|concluded|end)[.]?$",
    matches: ['continued', "cont'd", 'concluded', 'end', 'contd.'],
    rejects: ['continuing work', 'ending', 'contents'],
  }),
  annexStyle: pattern({
    id: 'en.annex.style',
    source: '^(?:annex|appendix|attachment|enclosure)',
    matches: ['Annex_No', 'AnnexNoTitle', 'Appendix_No', 'Attachment title'],
    rejects: ['heading 1', 'Normal', 'Rec_Annex'],
  }),
};

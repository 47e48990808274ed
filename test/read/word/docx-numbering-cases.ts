/**
 * A matrix of lists, one feature of numbering each, and the lines Word prints for them. The labels were held against
 * LibreOffice 7.4 (`node scripts/labels.mjs`); where it prints something else, `libreOffice` says what.
 */
import {
  abstractList,
  type DocxParts,
  item,
  level,
  list,
  numbered,
  paragraph,
  run,
  startOverride,
  style,
  table,
} from './docx-builder.js';

export interface NumberingCase {
  readonly name: string;
  readonly parts: DocxParts;
  readonly lines: readonly string[];
  /** What LibreOffice prints, where it differs, and why Word does not. */
  readonly libreOffice?: { readonly lines: readonly string[]; readonly why: string };
}

const items = (count: number, from = 'texte'): string => Array.from({ length: count }, () => item(from)).join('');
const lines = (...labels: readonly string[]): string[] => labels.map((label) => `${label}texte`);
const one = (levels: string): string => abstractList(1, levels) + list(1, 1);
const multilevel = level(0, '%1') + level(1, '%1.%2') + level(2, '%1.%2.%3');

const formats: readonly (readonly [format: string, start: number, labels: readonly string[]])[] = [
  ['decimal', 9, ['9.\t', '10.\t', '11.\t']],
  ['decimalZero', 9, ['09.\t', '10.\t', '11.\t']],
  ['lowerLetter', 25, ['y.\t', 'z.\t', 'aa.\t', 'bb.\t']],
  ['upperLetter', 26, ['Z.\t', 'AA.\t']],
  ['lowerRoman', 3, ['iii.\t', 'iv.\t', 'v.\t']],
  ['upperRoman', 48, ['XLVIII.\t', 'XLIX.\t', 'L.\t']],
  ['numberInDash', 1, ['- 1 -.\t', '- 2 -.\t']],
  ['decimalEnclosedCircle', 1, ['①.\t', '②.\t']],
];

const formatCases: NumberingCase[] = formats.map(([format, start, labels]) => ({
  ...(format === 'numberInDash' && {
    libreOffice: { lines: ['1.\ttexte', '2.\ttexte'], why: 'it does not know the format' },
  }),
  name: `format ${format}`,
  parts: { numbering: one(level(0, '%1.', { format, start })), body: items(labels.length) },
  lines: lines(...labels),
}));

const heading = (id: string, properties: string, basedOn = ''): string =>
  style(id, `${basedOn && `<w:basedOn w:val="${basedOn}"/>`}<w:pPr>${properties}</w:pPr>`);
const styled = (id: string, more = ''): string => paragraph('texte', `<w:pStyle w:val="${id}"/>${more}`);

const deletedMark = '<w:rPr><w:del w:id="9" w:author="A" w:date="2020-01-01T00:00:00Z"/></w:rPr>';
const deletedRun =
  '<w:del w:id="8" w:author="A" w:date="2020-01-01T00:00:00Z"><w:r><w:delText>retiré</w:delText></w:r></w:del>';

export const numberingCases: readonly NumberingCase[] = [
  {
    name: 'a level that names a deeper one',
    parts: { numbering: one(level(0, '%1.%2') + level(1, '%1.%2')), body: item('texte') + item('texte', 1, 1) },
    lines: lines('', '1.1\t'),
    libreOffice: { lines: ['1.\ttexte', '1.1\ttexte'], why: 'it leaves out the deeper number alone' },
  },
  ...formatCases,
  {
    name: 'ordinal, in the language of the document',
    parts: {
      styles: '<w:docDefaults><w:rPrDefault><w:rPr><w:lang w:val="fr-FR"/></w:rPr></w:rPrDefault></w:docDefaults>',
      numbering: one(level(0, '%1', { format: 'ordinal' })),
      body: items(2),
    },
    lines: lines('1er\t', '2e\t'),
    libreOffice: { lines: ['1ᵉʳ\ttexte', '2ᵉ\ttexte'], why: 'it raises the ending' },
  },
  {
    name: 'format none prints nothing and still counts',
    parts: {
      numbering: one(level(0, '%1', { format: 'none' }) + level(1, '%2)', { format: 'lowerLetter' })),
      body: item('texte') + item('texte', 1, 1) + item('texte') + item('texte', 1, 1),
    },
    lines: lines('', 'a)\t', '', 'a)\t'),
  },
  {
    name: 'bullets: dashes stay, signs of symbol fonts are bullets',
    parts: {
      numbering: one(
        level(0, '–', { format: 'bullet' }) +
          level(1, '\uf0b7', { format: 'bullet' }) +
          level(2, '•', { format: 'bullet' }) +
          level(3, '-', { format: 'bullet' }),
      ),
      body: [0, 1, 2, 3].map((index) => item('texte', 1, index)).join(''),
    },
    lines: lines('–\t', '•\t', '•\t', '-\t'),
    libreOffice: {
      lines: ['•\ttexte', '◦\ttexte', '▪\ttexte', '•\ttexte'],
      why: 'its text export writes bullets by level',
    },
  },
  {
    name: 'start',
    parts: { numbering: one(level(0, '%1)', { start: 5 })), body: items(2) },
    lines: lines('5)\t', '6)\t'),
  },
  {
    name: 'start of zero',
    parts: { numbering: one(level(0, '%1', { start: 0 })), body: items(2) },
    lines: lines('0\t', '1\t'),
  },
  {
    name: 'suffix: tab, space, nothing',
    parts: {
      numbering: one(
        level(0, '%1.') +
          level(1, '%2.', { more: '<w:suff w:val="space"/>' }) +
          level(2, '%3.', { more: '<w:suff w:val="nothing"/>' }),
      ),
      body: [0, 1, 2].map((index) => item('texte', 1, index)).join(''),
    },
    lines: lines('1.\t', '1. ', '1.'),
    libreOffice: { lines: ['1.\ttexte', '1. texte', '1. texte'], why: 'its text export always writes a space' },
  },
  {
    name: 'levels in levels',
    parts: {
      numbering: one(multilevel),
      body: [0, 1, 2, 2, 1, 2, 0, 1].map((index) => item('texte', 1, index)).join(''),
    },
    lines: lines('1\t', '1.1\t', '1.1.1\t', '1.1.2\t', '1.2\t', '1.2.1\t', '2\t', '2.1\t'),
  },
  {
    name: 'words around the number',
    parts: { numbering: one(level(0, 'Article %1 –', { format: 'upperRoman' })), body: items(2) },
    lines: lines('Article I –\t', 'Article II –\t'),
  },
  {
    name: 'isLgl makes Roman parents decimal',
    parts: {
      numbering: one(level(0, '%1', { format: 'upperRoman' }) + level(1, '%1.%2', { more: '<w:isLgl/>' })),
      body: item('texte') + item('texte') + item('texte', 1, 1),
    },
    lines: lines('I\t', 'II\t', '2.1\t'),
    libreOffice: { lines: ['I\ttexte', 'II\ttexte', 'II.1\ttexte'], why: '7.4 does not know isLgl' },
  },
  {
    name: 'without isLgl parents keep their format',
    parts: {
      numbering: one(level(0, '%1', { format: 'upperRoman' }) + level(1, '%1.%2')),
      body: item('texte') + item('texte', 1, 1),
    },
    lines: lines('I\t', 'I.1\t'),
  },
  {
    name: 'lvlRestart 0: the level never restarts',
    parts: {
      numbering: one(level(0, '%1.') + level(1, '%2)', { format: 'lowerLetter', more: '<w:lvlRestart w:val="0"/>' })),
      body: [0, 1, 1, 0, 1].map((index) => item('texte', 1, index)).join(''),
    },
    lines: lines('1.\t', 'a)\t', 'b)\t', '2.\t', 'c)\t'),
    libreOffice: {
      lines: ['1.\ttexte', 'a)\ttexte', 'b)\ttexte', '2.\ttexte', 'a)\ttexte'],
      why: 'it does not know lvlRestart',
    },
  },
  {
    name: 'lvlRestart 1: the third level restarts after the first alone',
    parts: {
      numbering: one(level(0, '%1.') + level(1, '%1.%2') + level(2, '(%3)', { more: '<w:lvlRestart w:val="1"/>' })),
      body: [0, 1, 2, 1, 2, 0, 1, 2].map((index) => item('texte', 1, index)).join(''),
    },
    lines: lines('1.\t', '1.1\t', '(1)\t', '1.2\t', '(2)\t', '2.\t', '2.1\t', '(1)\t'),
    libreOffice: {
      lines: ['1.', '1.1', '(1)', '1.2', '(1)', '2.', '2.1', '(1)'].map((label) => `${label}\ttexte`),
      why: 'it does not know lvlRestart',
    },
  },
  {
    name: 'two lists of two abstract lists count apart',
    parts: {
      numbering: abstractList(1, level(0, '%1.')) + abstractList(2, level(0, '%1)')) + list(1, 1) + list(2, 2),
      body: item('texte', 1) + item('texte', 2) + item('texte', 1) + item('texte', 2),
    },
    lines: lines('1.\t', '1)\t', '2.\t', '2)\t'),
  },
  {
    name: 'two lists of one abstract list count on together',
    parts: {
      numbering: abstractList(1, level(0, '%1.')) + list(1, 1) + list(2, 1),
      body: item('texte', 1) + item('texte', 2) + item('texte', 1),
    },
    lines: lines('1.\t', '2.\t', '3.\t'),
  },
  {
    name: 'startOverride restarts the count once',
    parts: {
      numbering: abstractList(1, level(0, '%1.')) + list(1, 1) + list(2, 1, startOverride(0, 1)),
      body: item('texte', 1) + item('texte', 1) + item('texte', 2) + item('texte', 2),
    },
    lines: lines('1.\t', '2.\t', '1.\t', '2.\t'),
  },
  {
    name: 'startOverride with another number',
    parts: {
      numbering: abstractList(1, level(0, '%1.')) + list(1, 1, startOverride(0, 7)),
      body: item('texte', 1) + item('texte', 1),
    },
    lines: lines('7.\t', '8.\t'),
  },
  {
    name: 'startOverride of the second level counts from there after each restart',
    parts: {
      numbering: abstractList(1, multilevel) + list(1, 1, startOverride(1, 4)),
      body: [0, 1, 1, 0, 1].map((index) => item('texte', 1, index)).join(''),
    },
    lines: lines('1\t', '1.4\t', '1.5\t', '2\t', '2.4\t'),
    libreOffice: {
      lines: ['1\ttexte', '1.4\ttexte', '1.5\ttexte', '2\ttexte', '2.1\ttexte'],
      why: 'it restarts at the start of the abstract list; the standard (17.9.26) says the override',
    },
  },
  {
    name: 'a level replaced in one list',
    parts: {
      numbering:
        abstractList(1, level(0, '%1.')) +
        list(1, 1, `<w:lvlOverride w:ilvl="0">${level(0, '§ %1', { format: 'upperLetter' })}</w:lvlOverride>`),
      body: items(2),
    },
    lines: lines('§ A\t', '§ B\t'),
  },
  {
    name: 'number through a style',
    parts: {
      styles: heading('Point', numbered(1)),
      numbering: one(level(0, '%1.', { more: '<w:pStyle w:val="Point"/>' })),
      body: styled('Point') + paragraph('texte') + styled('Point'),
    },
    lines: lines('1.\t', '', '2.\t'),
  },
  {
    name: 'number through the basedOn chain',
    parts: {
      styles: heading('Point', numbered(1)) + heading('Sous', '', 'Point') + heading('Encore', '', 'Sous'),
      numbering: one(level(0, '%1.', { more: '<w:pStyle w:val="Point"/>' })),
      body: styled('Point') + styled('Encore'),
    },
    lines: lines('1.\t', '2.\t'),
  },
  {
    name: 'the level is the one bound to the style',
    parts: {
      styles: heading('Titre1', numbered(1)) + heading('Titre2', numbered(1, 1)),
      numbering: one(
        level(0, '%1', { more: '<w:pStyle w:val="Titre1"/>' }) +
          level(1, '%1.%2', { more: '<w:pStyle w:val="Titre2"/>' }),
      ),
      body: styled('Titre1') + styled('Titre2') + styled('Titre2') + styled('Titre1'),
    },
    lines: lines('1\t', '1.1\t', '1.2\t', '2\t'),
  },
  {
    name: 'numId 0 in the paragraph takes the style’s number away',
    parts: {
      styles: heading('Point', numbered(1)),
      numbering: one(level(0, '%1.', { more: '<w:pStyle w:val="Point"/>' })),
      body: styled('Point') + styled('Point', numbered(0, 0)) + styled('Point'),
    },
    lines: lines('1.\t', '', '2.\t'),
  },
  {
    name: 'numId 0 in a style takes its base’s number away',
    parts: {
      styles: heading('Point', numbered(1)) + heading('Sans', numbered(0), 'Point'),
      numbering: one(level(0, '%1.', { more: '<w:pStyle w:val="Point"/>' })),
      body: styled('Point') + styled('Sans') + styled('Point'),
    },
    lines: lines('1.\t', '', '2.\t'),
  },
  {
    name: 'the paragraph’s own list wins over the style’s',
    parts: {
      styles: heading('Point', numbered(1)),
      numbering:
        abstractList(1, level(0, '%1.')) +
        abstractList(2, level(0, '%1)', { format: 'lowerLetter' })) +
        list(1, 1) +
        list(2, 2),
      body: styled('Point') + styled('Point', numbered(2, 0)),
    },
    lines: lines('1.\t', 'a)\t'),
  },
  {
    name: 'numStyleLink and styleLink',
    parts: {
      styles: style('Plan', `<w:pPr>${numbered(1)}</w:pPr>`, 'numbering'),
      numbering:
        abstractList(1, level(0, '%1/'), '<w:styleLink w:val="Plan"/>') +
        abstractList(2, '', '<w:numStyleLink w:val="Plan"/>') +
        list(1, 1) +
        list(2, 2),
      body: item('texte', 2) + item('texte', 2),
    },
    lines: lines('1/\t', '2/\t'),
  },
  {
    name: 'in tables, cell by cell and row by row',
    parts: {
      numbering: one(level(0, '%1.')),
      body: item('texte') + table([item('texte'), item('texte')], [item('texte'), paragraph('texte')]) + item('texte'),
    },
    lines: ['1.\ttexte', '2.\ttexte\t3.\ttexte', '4.\ttexte\ttexte', '5.\ttexte'],
    libreOffice: {
      lines: ['1.\ttexte', '2.\ttexte', '3.\ttexte', '4.\ttexte', 'texte', '5.\ttexte'],
      why: 'its text export prints every cell on a line of its own',
    },
  },
  {
    name: 'a deleted paragraph is not counted',
    parts: {
      numbering: one(level(0, '%1.')),
      body: item('texte') + `<w:p><w:pPr>${numbered(1, 0)}${deletedMark}</w:pPr>${deletedRun}</w:p>` + item('texte'),
    },
    lines: lines('1.\t', '2.\t'),
    libreOffice: { lines: ['1.\ttexte', '2.\tretiré', '3.\ttexte'], why: 'it prints and counts tracked deletions' },
  },
  {
    name: 'a text box kept in two forms is counted once',
    parts: {
      numbering: one(level(0, '%1.')),
      body: `${item('texte')}<w:p>${run('ancre')}<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wps:txbx><w:txbxContent>${item('texte')}</w:txbxContent></wps:txbx></w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox><w:txbxContent>${item('texte')}</w:txbxContent></v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r></w:p>${item('texte')}`,
    },
    lines: ['1.\ttexte', 'ancre', '2.\ttexte', '3.\ttexte'],
    libreOffice: {
      lines: ['1.\ttexte', 'ancre', '2.\ttexte'],
      why: 'the drawing of this small file has no size, so it is left out',
    },
  },
  {
    name: 'a level skipped counts from its start',
    parts: {
      numbering: one(multilevel),
      body: [0, 2, 2, 1].map((index) => item('texte', 1, index)).join(''),
    },
    lines: lines('1\t', '1.1.1\t', '1.1.2\t', '1.2\t'),
  },
  {
    name: 'a second level before any first',
    parts: {
      numbering: one(multilevel),
      body: [1, 0, 1].map((index) => item('texte', 1, index)).join(''),
    },
    lines: lines('1.1\t', '2\t', '2.1\t'),
  },
  {
    name: 'an empty numbered paragraph counts',
    parts: { numbering: one(level(0, '%1.')), body: item('texte') + item('') + item('texte') },
    lines: ['1.\ttexte', '2.', '3.\ttexte'],
  },
  {
    name: 'a hidden number',
    parts: {
      numbering: one(
        '<w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/><w:rPr><w:vanish/></w:rPr></w:lvl>',
      ),
      body: items(2),
    },
    lines: lines('', ''),
    libreOffice: { lines: ['1.\ttexte', '2.\ttexte'], why: 'its text export prints hidden numbers' },
  },
  {
    name: 'an unknown list prints nothing',
    parts: { numbering: one(level(0, '%1.')), body: item('texte', 77) + item('texte') },
    lines: lines('', '1.\t'),
  },
  {
    name: 'lists defined before their abstract lists',
    parts: { numbering: list(1, 1) + abstractList(1, level(0, '%1)', { format: 'lowerRoman' })), body: items(2) },
    lines: lines('i)\t', 'ii)\t'),
    libreOffice: { lines: ['1.\ttexte', '2.\ttexte'], why: 'it wants the order of the schema' },
  },
];

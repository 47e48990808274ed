/** What the text of a group is for (RTF 1.9.1, appendix B: "Destinations"). */

export type Destination =
  /** The text of a story. */
  | 'text'
  /** Nothing by itself; groups in it may have text. */
  | 'pass'
  | 'skip'
  | 'code'
  | 'label'
  | 'bookmark'
  | 'choice'
  | 'fonts'
  | 'styles'
  | 'lists'
  | 'overrides'
  | 'level text';

const skipped = (
  'colortbl filetbl revtbl rsidtbl info generator pict nonshppict shprslt objdata xe tc txe rxe private1 ' +
  'template title subject author manager company operator category keywords comment doccomm hlinkbase ' +
  'ftnsep ftnsepc ftncn aftnsep aftnsepc aftncn annotation atnid atnauthor atndate atnref atnparent atnicn atrfstart atrfend ' +
  'pn pntxta pntxtb sp sn sv levelnumbers listname liststylename nonesttables datafield formtype bkmkend mmathPict ' +
  'pgdsctbl themedata colorschememapping latentstyles datastore xmlnstbl wgrffmtfilter docvar userprops background fchars lchars'
).split(' ');

/** By control word; a word behind `\*` that is not here is left out with all that is in its group. */
export const destinations: ReadonlyMap<string, Destination> = new Map<string, Destination>([
  ...skipped.map((word) => [word, 'skip'] as const),
  ['fonttbl', 'fonts'],
  ['stylesheet', 'styles'],
  ['listtable', 'lists'],
  ['listoverridetable', 'overrides'],
  ['leveltext', 'level text'],
  ['fldinst', 'code'],
  ['listtext', 'label'],
  ['pntext', 'label'],
  ['bkmkstart', 'bookmark'],
  ['ffl', 'choice'],
  ['formfield', 'pass'],
  ['shp', 'pass'],
  ['shpinst', 'pass'],
  ['shpgrp', 'pass'],
  ['do', 'pass'],
  ['object', 'pass'],
  ['mmath', 'pass'],
  ['moMath', 'pass'],
  ['moMathPara', 'pass'],
  ['mr', 'text'],
  ['result', 'text'],
  ['nesttableprops', 'text'],
  ['ud', 'text'],
]);

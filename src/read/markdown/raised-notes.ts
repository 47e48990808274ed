/** Notes that a converter left as a raised label. */

/** `<sup>1</sup> Voir …` on a line of its own, behind an anchor, the label itself a link to the text or not. */
const raisedNote =
  /^[ \t>]{0,20}(?:<span[^>\n]{0,80}><\/span>)?<sup>\[?(\(?(?:\d{1,3}|\*{1,3}|[a-z])[)/]?)(?:\]\([^)\s]{0,80}\))?<\/sup>[ \t]{0,4}(?=\S)/gmu;

/** The labels that notes of a source begin with. */
export const raisedNotesOf = (source: string): ReadonlySet<string> =>
  new Set(Array.from(source.matchAll(raisedNote), ([, label]) => label as string));

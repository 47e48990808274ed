/** Tags that strike out what stands between them: `<s>`, `<del>`, `<strike>`, a span with a line through it. */

const strikes = /^<(?:s|del|strike)(?=[\s>/])|^<[a-z][a-z0-9]*\s[^>]{0,400}\bline-through\b/i;
/** Elements whose two tags are paired; a break or an image has one. */
const paired = /^<(\/?)(s|del|strike|span|font|u|ins|b|strong|i|em)(?=[\s>/])/i;
/** Deeper, tags are open ends of a converter. */
const deepest = 100;

/** Pairs opening and closing tags; one that is never closed strikes nothing. */
export class StrikeTags {
  private open: { readonly name: string; readonly struckFrom: number | null }[] = [];

  /** Takes a tag in turn, at a place; where it ends words struck out, gives the place they begin. */
  take(tag: string, at: number): number | null {
    const [, slash, name] = paired.exec(tag) ?? [];
    if (name === undefined || tag.endsWith('/>')) return null;
    const element = name.toLowerCase();
    if (slash === '') {
      if (this.open.length < deepest)
        this.open.push({ name: element, struckFrom: this.isOpen || !strikes.test(tag) ? null : at });
      return null;
    }
    const index = this.open.findLastIndex((each) => each.name === element);
    if (index < 0) return null;
    const [closed] = this.open.splice(index);
    return closed?.struckFrom ?? null;
  }

  /** Whether what comes next is struck out. */
  get isOpen(): boolean {
    return this.open.some(({ struckFrom }) => struckFrom !== null);
  }
}

/** A pair of tildes with spaces inside, as converters of Word files leave it: Markdown's grammar takes it for words. */
const pair = /(?<![~\\])~~(?!~)([^~\n]{1,2000}(?:\n[^~\n]{1,2000}){0,20})~~(?!~)/g;

/** The text with the spaces at the ends of struck words moved out of the tildes. */
export function withTightStrikes(text: string): string {
  if (!text.includes('~~')) return text;
  return text.replace(pair, (whole, words: string) => {
    const inner = words.trim();
    if (inner === words || inner === '' || /\n\s*\n/.test(words)) return whole;
    const at = words.indexOf(inner);
    return `${words.slice(0, at)}~~${inner}~~${words.slice(at + inner.length)}`;
  });
}

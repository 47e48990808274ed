/**
 * Footnotes and endnotes. A page has no element for them: every word processor and converter writes a link from a mark to the
 * note and one back from there, and that is what a note is told by, whatever the names.
 */
import { classesOf } from './style-sheet.js';
import { attribute, type HtmlElement, type HtmlParent, isElement, parentOf, textOf, walk } from './tree.js';

export interface PageNotes {
  /** Links that are the marks of notes, with the mark. */
  readonly marks: ReadonlyMap<HtmlElement, string>;
  /** Elements that hold the text of a note, with its mark. */
  readonly texts: ReadonlyMap<HtmlElement, string>;
  /** Links that lead from a note to its mark: the printed number of the note, or an arrow. */
  readonly returns: ReadonlySet<HtmlElement>;
  /** Comments in the margin, and the links that lead to them. */
  readonly comments: ReadonlySet<HtmlElement>;
}

interface Found {
  readonly link: HtmlElement;
  readonly mark: string;
  readonly target: HtmlElement;
  readonly back: readonly HtmlElement[];
}

export function findNotes(root: HtmlParent): PageNotes {
  const { byName, links } = anchors(root);
  const leadingTo = new Map<HtmlElement, HtmlElement[]>();
  for (const link of links) {
    const target = byName.get(placeOf(link) ?? '');
    if (!target) continue;
    const known = leadingTo.get(target);
    if (known) known.push(link);
    else leadingTo.set(target, [link]);
  }
  const taken = new Set<HtmlElement>();
  const found: Found[] = [];
  for (const link of links) {
    const mark = markOf(link);
    const target = byName.get(placeOf(link) ?? '');
    if (mark === undefined || !target || taken.has(link)) continue;
    const back = around(link)
      .flatMap((each) => (leadingTo.get(each) ?? []).slice(0, 20))
      .filter((each) => each !== link && belongs(each, target));
    if (back.length === 0 && !isNamedNote(target)) continue;
    for (const each of back) taken.add(each);
    taken.add(target);
    found.push({ link, mark, target, back });
  }
  const notes = found.filter(({ target }) => !isComment(target));
  const comments = found.filter(({ target }) => isComment(target));
  return {
    marks: new Map(notes.map(({ link, mark }) => [link, mark])),
    texts: noteTexts(notes),
    returns: new Set(notes.flatMap(({ back, mark }) => back.filter((each) => isReturn(each, mark)))),
    comments: new Set([...noteTexts(comments).keys(), ...comments.map(({ link }) => link)]),
  };
}

const nameOf = (target: HtmlElement): string => attribute(target, 'id') ?? attribute(target, 'name') ?? '';

/** Google Docs and Word write comments like notes. */
const isComment = (target: HtmlElement): boolean => /^_?(?:cmnt|com_|msocom|anchor-comment)/i.test(nameOf(target));

/** Links within the page, and its places by name, the first of each. */
function anchors(root: HtmlParent): { byName: Map<string, HtmlElement>; links: HtmlElement[] } {
  const byName = new Map<string, HtmlElement>();
  const links: HtmlElement[] = [];
  walk(root, {
    enter(node) {
      if (!isElement(node)) return false;
      for (const name of [attribute(node, 'id'), node.tagName === 'a' ? attribute(node, 'name') : undefined])
        if (name !== undefined && !byName.has(name)) byName.set(name, node);
      if (node.tagName === 'a' && placeOf(node) !== undefined) links.push(node);
      return true;
    },
  });
  return { byName, links };
}

function placeOf(link: HtmlElement): string | undefined {
  const href = attribute(link, 'href');
  // A page saved as one file has its own address before the place.
  const place = href === undefined ? undefined : /^[^#]*#(.+)$/.exec(href.trim().slice(0, 500))?.[1];
  if (place === undefined || /^https?:/i.test(href ?? '')) return undefined;
  try {
    return decodeURIComponent(place);
  } catch {
    return place;
  }
}

/** `1`, `[1]`, `a)`, `*`, `iv`: what a link must show to be the mark of a note. */
function markOf(link: HtmlElement): string | undefined {
  const text = textOf(link, 40).replaceAll(/\s/gu, '');
  return /^[[(]?((?:\p{N}{1,4}|\p{L}{1,2}|[ivxlc]{1,6}|[*†‡§¶]{1,4})\p{L}?)[\])]?$/u.exec(text)?.[1];
}

/** The link, and what may carry its name for it: what it stands in, is set in, or follows. */
function around(link: HtmlElement): HtmlElement[] {
  const near: HtmlElement[] = [link];
  for (let above = parentOf(link); above && near.length < 3 && !isBlock(above); above = parentOf(above))
    near.push(above);
  near.push(...link.childNodes.filter(isElement).slice(0, 3));
  const siblings = link.parentNode?.childNodes ?? [];
  // Only the neighbour just before it: a page may have thousands in one paragraph.
  const before = siblings.length < 1000 ? siblings[siblings.indexOf(link) - 1] : undefined;
  if (before && isElement(before)) near.push(before);
  return near;
}

const blocks = new Set(
  'p div li dd dt td th section aside blockquote body article figure h1 h2 h3 h4 h5 h6'.split(' '),
);
const isBlock = (element: HtmlElement): boolean => blocks.has(element.tagName);

function blockOf(element: HtmlElement): HtmlElement {
  let block = element;
  for (let above: HtmlElement | null = element; above; above = parentOf(above)) {
    block = above;
    if (isBlock(above)) break;
  }
  return block;
}

/** How far a link may stand below the element that is the note. */
const deepest = 12;

/** The link stands in the note that the target names. */
function belongs(link: HtmlElement, target: HtmlElement): boolean {
  const block = blockOf(target);
  let steps = 0;
  for (let above: HtmlElement | null = link; above && steps < deepest; above = parentOf(above), steps++)
    if (above === target || above === block) return true;
  return false;
}

/** The way back is not there, but the name says what it is. */
const isNamedNote = (target: HtmlElement): boolean =>
  /^(?:user-content-)?_?(?:sd)?(?:fn|ftn|ftnt|edn|footnote|endnote)[-_:.]?\d/i.test(nameOf(target));

function isReturn(link: HtmlElement, mark: string): boolean {
  const text = textOf(link, 80).trim();
  return markOf(link) === mark || !/[\p{L}\p{N}]/u.test(text) || classesOf(link).some((each) => /back/i.test(each));
}

/** What holds a note and nothing else: its paragraph, or the item or division around it. */
function noteTexts(found: readonly Found[]): Map<HtmlElement, string> {
  const notesIn = new Map<HtmlElement, number>();
  const chain = (target: HtmlElement): HtmlElement[] => {
    const above: HtmlElement[] = [];
    for (let each: HtmlElement | null = blockOf(target); each && above.length < deepest; each = parentOf(each))
      above.push(each);
    return above;
  };
  const targets = new Map(found.map(({ target, mark }) => [target, mark]));
  for (const target of targets.keys())
    for (const each of chain(target)) notesIn.set(each, (notesIn.get(each) ?? 0) + 1);
  for (const { link } of found) for (const each of chain(link)) notesIn.set(each, Number.POSITIVE_INFINITY);
  const texts = new Map<HtmlElement, string>();
  for (const [target, mark] of targets) {
    const above = chain(target);
    let holder = above[0];
    for (const each of above.slice(1)) {
      const isWhole =
        /^(?:div|li|aside|dd)$/.test(each.tagName) && notesIn.get(each) === 1 && firstElement(each) === holder;
      if (!isWhole) break;
      holder = each;
    }
    if (holder && !texts.has(holder) && holder.tagName !== 'body') texts.set(holder, mark);
  }
  return texts;
}

const firstElement = (element: HtmlElement): HtmlElement | undefined => element.childNodes.find(isElement);

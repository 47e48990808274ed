/** Elements by what they mean where a page is read by its lines. */

/** Their lines are their own: those of an address in a paragraph, of a cell. */
export const ownLines: ReadonlySet<string> = new Set(
  'p li td th caption h1 h2 h3 h4 h5 h6 blockquote pre dd dt address'.split(' '),
);

/** Nobody sees what they hold on the page. */
export const neverText: ReadonlySet<string> = new Set('head script style template noscript title'.split(' '));

/**
 * Telefax machines were of groups, which letters print beside the number until about 2000: `Telefax Gr. 3:`, `Fax (Group 3):`,
 * `Fax: Gr. 3: +41`.
 */
const group = '\\(?(?:gr(?:o?up[eo]?s?)?[.]?|g) ?[2-4](?: ?[/,-] ?[2-4])*\\)?';

/** Behind the word for a telefax. */
export const faxGroup = `(?:,? ?${group})?`;

/** The end of the label: a colon, the group behind it perhaps, or the number itself; in a column of its own the group is a label too. */
export const beforeNumber = ` ?(?::(?: ?${group} ?:?)?|(?=[+]))|^gr(?:o?up[eo]?s?)?[.]? ?[2-4](?: ?[/,-] ?[2-4])* ?:`;

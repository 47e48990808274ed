/** The address of a paragraph as people cite it: `A 3/a` for `annex:A/3/a`. */
export const shownAddress = (address: string): string => address.replace(/^annex:([^/]*)\/?/, '$1 ').trim();

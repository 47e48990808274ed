/** Addresses that the end of a line cuts: they go on without a space. */

/** A URL breaks behind a stroke. */
const urlEnd = /(?:https?:\/\/|(?:https?:\/\/|www\.)\S*[/?&=_-])$/;
const urlGoesOn = /^[\w%#?&=/-]/;

/** Of what breaks where its line is full, wherever that is: no word stands beside it. */
const alone = /^\S+$/;
const mailStart = /^[\w.+-]+$/;
const wholeMail = /^[\w.+-]+@[\w-]+(?:\.[\w-]+)*\.[a-z]{2,}$/i;
const openMail = /^[\w.+-]+@[\w.-]*$/;
const domainGoesOn = /^[\w-]*(?:\.[\w-]+)*[.,;)]?$/;

/**
 * Whether an address goes on with the next line, as one that its cell is too narrow for does.
 *
 * @param before what stands before the line's end, joined, of the address the part known so far
 * @param last the line before, whole
 * @param next the next line, whole
 */
export function isAddressCut(before: string, last: string, next: string): boolean {
  const after = /^\S+/.exec(next)?.[0] ?? '';
  if (urlEnd.test(before.slice(-200)) && urlGoesOn.test(after)) return true;
  if (!alone.test(last)) return false;
  const known = /\S{1,200}$/.exec(before)?.[0] ?? '';
  if (after.startsWith('@')) return mailStart.test(known);
  if (!openMail.test(known) || after.includes('@') || !domainGoesOn.test(after)) return false;
  // `name@bureau.example` is whole; `name@bureau.exa` is not where its own line began in the middle of it.
  if (!wholeMail.test(known)) return true;
  return after.startsWith('.') || (known.length > last.length && /^\p{Ll}/u.test(after) && alone.test(next));
}

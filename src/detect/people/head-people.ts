import type { AnnotatedDocument } from '../../model/detection.js';
import type { Clue, Finding } from '../../model/finding.js';
import type { LocalePack } from '../../model/locale/index.js';
import type { Country, Person, Role } from '../../model/record.js';
import { contains, type Span } from '../../model/span.js';
import { countryCode } from '../../text/country.js';
import { fold } from '../../text/fold.js';
import { closedUp } from '../../text/letter-spacing.js';
import { linesOf } from '../../text/lines.js';
import { firstMatch } from '../../text/pattern.js';
import { within } from '../../text/within.js';
import { printedIn, wordsIn } from '../../text/words-in.js';
import type { Findings } from '../findings.js';
import type { ContactFinding } from '../letterhead/index.js';
import { findRoleWords } from './roles/role-words.js';

/** The Bureau of a title whose lines stand beside those of another. */
const officeOf = (title: string, { letter }: LocalePack): string | null =>
  letter.issuers.find(({ pattern }) => firstMatch(pattern, fold(title)) !== null)?.issuer ?? null;

/** Lines of a letterhead among which the office of its writer stands. */
const longestHead = 8;

/** `La Secrétaire générale`, at the head of a letter that is signed with a name alone. */
function officeOfHead(document: AnnotatedDocument, { letter }: LocalePack): Role | null {
  const head = document.blocks.filter(({ zone }) => zone === 'letterhead').slice(0, longestHead);
  for (const block of head) {
    for (const span of linesOf(document.text, block.span)) {
      const line = wordsIn(document, span).trim();
      const text = closedUp(line) ?? line;
      if (text.length > longestOffice || firstMatch(letter.addressee, text) !== null) continue;
      for (const { role, pattern } of letter.titles) {
        const match = firstMatch(pattern, text);
        if (match && match.index <= 3 && match.index + match[0].length === text.length) return role;
      }
    }
  }
  return null;
}

const longestOffice = 40;

/** The signatories and the letterhead's contacts are people too. */
export function headPeople(
  document: AnnotatedDocument,
  contact: ContactFinding,
  { signatory, cosignatory }: Findings['closing'],
  pack: LocalePack,
): Finding<Person>[] {
  const people: Finding<Person>[] = [];
  const person = (value: Partial<Person> & Pick<Person, 'name' | 'role'>, clues: readonly Clue[]): void => {
    people.push({
      value: { honorific: null, group: null, region: null, country: null, email: null, outgoing: false, ...value },
      clues,
    });
  };
  const contacts = contact.name ? [{ ...contact, name: contact.name }, ...contact.others] : contact.others;
  for (const { name, honorific, from } of contacts) {
    const country = countryOf(document, from, pack);
    person({ name: name.value, honorific, role: 'contact', country }, name.clues);
    for (const { role, group, span } of officesIn(document, from, pack))
      person({ name: name.value, honorific, role, group, country }, [...name.clues, { span, basis: 'labelled' }]);
  }
  for (const signed of [signatory, cosignatory]) {
    if (!signed?.value.name) continue;
    const { name, honorific, role, country, title, titleSpan } = signed.value;
    const mention = titleSpan && document.groups.find(({ span }) => contains(titleSpan, span));
    const group = mention ? (mention.group.acronym ?? mention.group.name) : cosignatory && officeOf(title ?? '', pack);
    const from = country === null ? null : { name: country, code: countryCode(country, pack.countries) };
    const said = role ?? (title === null && !cosignatory ? officeOfHead(document, pack) : null);
    person({ name, honorific, role: said ?? 'other', group, country: from }, signed.clues);
  }
  return people;
}

/** The first of the lines below a contact, or of the words in brackets behind the name, that is a country. */
function countryOf(
  document: AnnotatedDocument,
  from: readonly Span[],
  { countries, letter }: LocalePack,
): Country | null {
  for (const span of from) {
    const whole = printedIn(document, span);
    for (const name of [whole, ...behindOffice(whole, letter)]) {
      const code = countryCode(name, countries);
      if (code !== null) return { name, code };
    }
  }
  return null;
}

/** `Présidente de la JCA-X, Royaume-Uni; tél. …`, `ANACOM, Portugal`: what ends the words behind a comma; the Union's offices are in many countries. */
function behindOffice(words: string, { issuers }: LocalePack['letter']): string[] {
  const [line = ''] = words.split(/[;:]|\s{3,}/);
  const last = line.split(', ').slice(1).at(-1);
  const isOfUnion =
    /(?<!\p{L})(?:UIT|ITU|BDT|TSB|BR)(?!\p{L})/u.test(line) ||
    issuers.some(({ pattern }) => firstMatch(pattern, fold(line)));
  return last === undefined || isOfUnion ? [] : [last.trim()];
}

interface HeldOffice {
  readonly role: Role;
  readonly group: string | null;
  readonly span: Span;
}

/** `Rapporteure du Groupe GR-PT` below the name behind `Contact:`: an office in one of the Union's groups. */
function officesIn(document: AnnotatedDocument, from: readonly Span[], { people }: LocalePack): HeldOffice[] {
  return from.flatMap((span): HeldOffice[] => {
    const text = wordsIn(document, span);
    const [word] = findRoleWords(text, people);
    const mention = within(document.groups, span).find(({ anaphor }) => !anaphor);
    if (!word || !mention || word.start > 0 || word.outgoing || word.role === 'contact' || word.role === 'other')
      return [];
    return [{ role: word.role, group: mention.group.acronym ?? mention.group.name, span }];
  });
}

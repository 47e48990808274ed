import { element, type Node } from './element.js';
import { type Iris, unknownDate } from './naming.js';

/** What `<identification>` says of a document, an annex or a collection. */
export interface Identity {
  readonly iris: Iris;
  /** `main`, `annex_1`. */
  readonly component: string;
  /** A whole date, `null` where the document has none. */
  readonly date: string | null;
  /** eIds of references, with their `#`. */
  readonly author: string;
  readonly asAuthor: string;
  readonly software: string;
  readonly asEditor: string;
  readonly subtype: string;
  /** As printed, and what the IRI makes of it. */
  readonly number: { readonly value: string; readonly showAs: string } | null;
  readonly title: string | null;
  readonly language: string;
}

/**
 * The three levels of FRBR that the Guidelines ask for (part 1, 5). No clock is read, so that the same letter gives the same
 * file: the file is dated as the letter is.
 */
export function identification(identity: Identity): Node {
  const { iris, component, author, asAuthor, software, asEditor, subtype, number, title, language } = identity;
  const own = iris.component(component);
  const written = { href: author, as: asAuthor };
  return element(
    'identification',
    { source: software },
    element(
      'FRBRWork',
      {},
      common(own.work, iris.work, dated(identity, 'issuance'), written),
      element('FRBRcountry', { value: 'un' }),
      element('FRBRsubtype', { value: subtype }),
      number && element('FRBRnumber', number),
      title && element('FRBRname', { value: title }),
    ),
    element(
      'FRBRExpression',
      {},
      common(own.expression, iris.expression, dated(identity, 'publication'), written),
      element('FRBRlanguage', { language }),
    ),
    element(
      'FRBRManifestation',
      {},
      common(own.manifestation, iris.manifestation, dated(identity, 'publication'), { href: software, as: asEditor }),
      element('FRBRformat', { value: 'xml' }),
    ),
  );
}

const dated = ({ date }: Identity, name: string): Node =>
  element('FRBRdate', { date: date ?? unknownDate, name: date === null ? 'unknown' : name });

const common = (itself: string, uri: string, date: Node, author: { href: string; as: string }): Node[] => [
  element('FRBRthis', { value: itself }),
  element('FRBRuri', { value: uri }),
  date,
  element('FRBRauthor', author),
];

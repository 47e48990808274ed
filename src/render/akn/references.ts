import type { ValueNames } from '../../model/locale/interface/names.js';
import type {
  Addressee,
  AddresseeGroup,
  Citation,
  DocumentRecord,
  Group,
  Person,
  Role,
  Topic,
} from '../../model/record.js';
import { inRunningText } from '../running-text.js';
import { element, type Node } from './element.js';
import { type Identifiers, slug } from './identifiers.js';
import { actorOf, citedIri, iriPart } from './naming.js';

type Kind =
  | 'TLCOrganization'
  | 'TLCPerson'
  | 'TLCRole'
  | 'TLCEvent'
  | 'TLCConcept'
  | 'TLCLocation'
  | 'TLCObject'
  | 'activeRef';

/** Those a letter is sent to, by their standing; whoever is written to by name is nobody else. */
const standings: Readonly<Partial<Record<AddresseeGroup, string>>> = {
  administrations: 'memberStates',
  'sector-members': 'sectorMembers',
  associates: 'associates',
  academia: 'academia',
  regulators: 'regulators',
  'permanent-missions': 'permanentMissions',
  'study-group-chairs': 'studyGroupChairs',
};

/** `memberStates` as an IRI has it: `member-states`. */
const hyphened = (name: string): string => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

/**
 * What a document refers to, each once. Every function gives the `#eId` of an entry of `<references>`, which it makes
 * where there is none yet.
 */
export class References {
  readonly #ids: Identifiers;
  readonly #names: ValueNames;
  readonly #entries: Node[] = [];
  /** eIds by the IRI of what they stand for. */
  readonly #known = new Map<string, string>();

  constructor(ids: Identifiers, names: ValueNames) {
    this.#ids = ids;
    this.#names = names;
  }

  /** This program, which marked the document up. */
  software = (): string => this.#to('TLCObject', 'itu-parse', '/ontology/object/itu-parse', 'itu-parse');

  role = (role: Role | 'author' | 'editor'): string =>
    this.#to(
      'TLCRole',
      role,
      `/ontology/role/un/${role}`,
      { author: 'Author', editor: 'Editor', ...this.#names.role }[role],
    );

  /** The author of a document; the record's own name for it, in the document's language, goes before ours. */
  issuer({ issuer, groups }: Pick<DocumentRecord, 'issuer' | 'groups'>): string {
    const actor = actorOf(issuer);
    const href = `/ontology/organization/un/${actor}`;
    if (issuer === null) return this.#to('TLCOrganization', actor, href, 'International Telecommunication Union');
    const printed = groups.find(({ acronym, name }) => acronym === issuer && name !== null)?.name;
    return this.#to('TLCOrganization', actor, href, printed ?? this.#names.issuer[issuer]);
  }

  /** A group goes by its acronym, which Sectors share: `CE 1` is of ITU-D and of ITU-T. */
  group({ acronym, name, sector }: Group): string {
    const isBureau = acronym !== null && Object.hasOwn(this.#names.issuer, acronym);
    const owner = sector === null || sector === 'General' || isBureau ? 'itu' : sector.toLowerCase();
    const called = acronym ?? name ?? '';
    const eId = `${owner}-${slug(called) || 'group'}`;
    const href = `/ontology/organization/un/${owner}-${slug(called) || iriPart(called)}`;
    return this.#to('TLCOrganization', eId, href, name ?? called);
  }

  person({ name }: Pick<Person, 'name'>): string {
    return this.#to('TLCPerson', slug(name) || 'person', `/ontology/person/${slug(name) || iriPart(name)}`, name);
  }

  addressee({ text, group }: Addressee): string {
    const name = standings[group];
    if (name !== undefined)
      return this.#to('TLCOrganization', name, `/ontology/organization/un/itu-${hyphened(name)}`, text);
    return this.#to('TLCOrganization', 'addressee', `/ontology/organization/un/itu-addressee-${iriPart(text)}`, text);
  }

  place(name: string): string {
    return this.#to('TLCLocation', slug(name) || 'place', `/ontology/location/${slug(name) || iriPart(name)}`, name);
  }

  topic = (topic: Topic): string =>
    this.#to('TLCConcept', topic, `/ontology/concept/un/itu-${topic}`, inRunningText(this.#names.topic[topic]));

  deadline({ kind, action, date }: DocumentRecord['deadlines'][number], index: number): string {
    const href = `/ontology/event/itu/${kind}-deadline/${date}/${index + 1}`;
    return this.#to('TLCEvent', `deadline_${index + 1}`, href, action ?? `${kind} deadline`);
  }

  meeting({ title, group, start }: DocumentRecord['meetings'][number], index: number): string {
    const href = `/ontology/event/itu/meeting/${start}/${index + 1}`;
    return this.#to('TLCEvent', `meeting_${index + 1}`, href, title ?? group ?? 'meeting');
  }

  /** A work that the document cites; `printed` is how it does so. */
  citation(citation: Citation, printed: string): string {
    return this.#to(
      'activeRef',
      slug(`${citation.type} ${citation.number}`) || 'citation',
      citedIri(citation),
      printed,
    );
  }

  toElement = (): Node => element('references', { source: this.software() }, this.#entries);

  #to(kind: Kind, name: string, href: string, showAs: string): string {
    const key = `${kind} ${href}`;
    const known = this.#known.get(key);
    if (known !== undefined) return `#${known}`;
    // An XML name begins with a letter.
    const eId = this.#ids.reference(/^\d/.test(name) ? `_${name}` : name);
    this.#known.set(key, eId);
    this.#entries.push(element(kind, { eId, href, showAs }));
    return `#${eId}`;
  }
}

import type { Group, Sector } from '../../model/record.js';
import { fold } from '../../text/fold.js';
import { keyOfAcronym, keyOfName } from '../names/acronym.js';
import type { HeldDocument } from './documents.js';
import type { GroupKeys } from './group-keys.js';

/** `ITU-T SG 17`, `UIT-R CE 5`: the Sector before a group, in any language. */
const sectorLead = /^(?:ITU|UIT)[- ]?([TRD])[ :]+/;
const sectors: Readonly<Record<string, Sector>> = { T: 'ITU-T', R: 'ITU-R', D: 'ITU-D' };

/** A group as letters write it, and as its archive knows it. */
interface Spelling {
  readonly sector: Sector | null;
  /** Its acronym, or its name, in the forms that are compared. */
  readonly forms: ReadonlySet<string>;
  readonly key: string;
}

/** Letters write the same groups again and again: each spelling is made ready once for the letters of an archive. */
const spellings = new WeakMap<readonly HeldDocument[], readonly Spelling[]>();

function spellingsOf(documents: readonly HeldDocument[], groups: GroupKeys): readonly Spelling[] {
  const known = spellings.get(documents);
  if (known) return known;
  const found = new Map<string, Spelling>();
  for (const { cards } of documents)
    for (const card of cards)
      for (const { value } of card.groups) {
        const key = groups(card, value.acronym ?? value.name);
        if (key === null) continue;
        const written = [value.acronym, value.name, value.sector, key].join('\n');
        if (!found.has(written)) found.set(written, spellingOf(value, key));
      }
  const all = [...found.values()];
  spellings.set(documents, all);
  return all;
}

const spellingOf = ({ acronym, name, sector }: Group, key: string): Spelling => ({
  sector,
  forms: new Set([
    ...(acronym === null ? [] : [`acronym ${keyOfAcronym(acronym)}`]),
    ...(name === null ? [] : [`name ${keyOfName(name)}`]),
  ]),
  key,
});

/** The keys of the groups that a text names as letters do, by acronym or whole name, in any language. */
export function groupsNamed(documents: readonly HeldDocument[], groups: GroupKeys, text: string): ReadonlySet<string> {
  const upper = fold(text).toUpperCase().trim();
  const sector = sectors[sectorLead.exec(upper)?.[1] ?? ''] ?? null;
  const asked = upper.replace(sectorLead, '');
  const forms = [`acronym ${keyOfAcronym(asked)}`, `name ${keyOfName(asked)}`, `name ${keyOfName(text)}`];
  return new Set(
    spellingsOf(documents, groups)
      .filter((each) => (sector === null || each.sector === sector) && forms.some((form) => each.forms.has(form)))
      .map(({ key }) => key),
  );
}

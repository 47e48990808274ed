import { type Fact, titleOf } from './fact.js';
import type { Matter } from './matter.js';

/** Matters by where they are looked for. */
export class Shelves {
  readonly all: Matter[] = [];
  readonly #families = new Map<string, Matter[]>();
  readonly #groups = new Map<string, Matter[]>();
  readonly #titles = new Map<string, Matter[]>();

  add(matter: Matter): void {
    const { fact, family } = matter;
    this.all.push(matter);
    put(this.#families, family, matter);
    if (fact.group !== null) put(this.#groups, `${fact.type} ${fact.group}`, matter);
    else if (titleOf(fact.value) !== '') put(this.#titles, `${fact.type} ${titleOf(fact.value)}`, matter);
  }

  ofFamily = (family: string): readonly Matter[] => this.#families.get(family) ?? [];

  /** Those of other documents that may be the same: of its group, or called as it is where it has none. */
  elsewhere({ type, group, value }: Fact): readonly Matter[] {
    return (
      (group === null ? this.#titles.get(`${type} ${titleOf(value)}`) : this.#groups.get(`${type} ${group}`)) ?? []
    );
  }
}

function put(shelf: Map<string, Matter[]>, key: string, matter: Matter): void {
  const matters = shelf.get(key);
  if (matters) matters.push(matter);
  else shelf.set(key, [matter]);
}

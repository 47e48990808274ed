import type { Archive } from '../zip/archive.js';
import { type Attributes, readXml, type XmlHandler } from '../xml/xml.js';

/** One relationship of a part (ECMA-376-2 §9.3). */
export interface Relationship {
  /** The last step of its type: `styles`, `header`, `hyperlink`; the same in transitional and strict files. */
  readonly kind: string;
  /** A part's name without a leading `/`, or an address outside the file. */
  readonly target: string;
  readonly external: boolean;
}

/** By id (`rId7`). */
export type Relationships = ReadonlyMap<string, Relationship>;

/** The relationships of a part; `''` is the package itself. */
export async function readRelationships(archive: Archive, part: string): Promise<Relationships> {
  const slash = part.lastIndexOf('/');
  const folder = part.slice(0, slash + 1);
  const found = new Map<string, Relationship>();
  await readXml(archive, `${folder}_rels/${part.slice(slash + 1)}.rels`, new RelationshipHandler(folder, found));
  return found;
}

/** The first part related as `kind`. */
export function partOf(relationships: Relationships, kind: string): string | undefined {
  for (const relationship of relationships.values()) {
    if (relationship.kind === kind && !relationship.external) return relationship.target;
  }
  return undefined;
}

class RelationshipHandler implements XmlHandler {
  readonly listening = false;

  constructor(
    private readonly folder: string,
    private readonly found: Map<string, Relationship>,
  ) {}

  open(name: string, attributes: Attributes): boolean {
    const id = attributes.get('Id');
    const type = attributes.get('Type');
    const target = attributes.get('Target');
    if (!name.endsWith('Relationship') || id === undefined || target === undefined) return true;
    const external = attributes.get('TargetMode') === 'External';
    this.found.set(id, {
      kind: (type ?? '').slice((type ?? '').lastIndexOf('/') + 1),
      target: external ? target.trim() : partName(this.folder, target),
      external,
    });
    return true;
  }

  close(): void {}
  text(): void {}
}

/** Resolves a target against its part's folder; a target never leads outside the package. */
function partName(folder: string, target: string): string {
  const steps = target.startsWith('/') ? [] : folder.split('/').filter(Boolean);
  for (const step of target.split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '' && step !== '.') steps.push(step);
  }
  return steps.join('/');
}

/** The lists of a file by the number that paragraphs name them with (ECMA-376-1 §17.9). */
import type { Level, List } from './lists.js';
import type { StyleSheet } from './style-sheet.js';

export interface AbstractList {
  readonly levels: (Level | undefined)[];
  /** The numbering style whose list this one borrows. */
  borrowed?: string;
}

export interface ConcreteList {
  abstract: string;
  readonly starts: Map<number, number>;
  readonly levels: Map<number, Level>;
}

export class Numbering {
  readonly abstracts = new Map<string, AbstractList>();
  readonly concretes = new Map<string, ConcreteList>();
  private readonly resolved = new Map<string, List | undefined>();

  list(id: string, styles: StyleSheet): List | undefined {
    if (!this.resolved.has(id)) this.resolved.set(id, this.resolve(id, styles));
    return this.resolved.get(id);
  }

  private resolve(id: string, styles: StyleSheet): List | undefined {
    const concrete = this.concretes.get(id);
    if (!concrete) return undefined;
    let abstract = concrete.abstract;
    const seen = new Set<string>();
    for (;;) {
      const borrowed = this.abstracts.get(abstract)?.borrowed;
      if (borrowed === undefined || seen.has(abstract)) break;
      seen.add(abstract);
      const lender = this.concretes.get(styles.listOf(borrowed) ?? '');
      if (!lender) break;
      abstract = lender.abstract;
    }
    const levels = this.abstracts.get(abstract)?.levels;
    if (!levels) return undefined;
    const own = concrete.levels.size === 0 ? levels : levels.map((level, index) => concrete.levels.get(index) ?? level);
    return { id, abstract, levels: own, starts: concrete.starts };
  }
}

/** The level of `list` that a style of the chain is bound to: it wins over the level the style itself names. */
export function levelBoundTo(list: List, chain: readonly string[]): number | undefined {
  for (const style of chain) {
    const level = list.levels.findIndex((candidate) => candidate?.style === style);
    if (level >= 0) return level;
  }
  return undefined;
}

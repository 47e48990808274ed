/** Lists while they are read (ODF 1.3 part 3, §5.3): which one a list goes on with, and what each has counted. */
import { levelCount } from './list-styles.js';

/** What counts on through all elements that continue a list; by level, `undefined` where it is still to start. */
export interface Count {
  readonly values: (number | undefined)[];
}

export const newCount = (): Count => ({ values: Array.from({ length: levelCount }, () => undefined) });

/** A `text:list` that is open. */
export interface OpenList {
  readonly count: Count;
  readonly style: string | undefined;
  readonly level: number;
  readonly outerItem: ListItem | undefined;
  item: ListItem | undefined;
  /** Its numbers start anew, as it is not the first list of its item. */
  restarts: boolean;
}

/** A `text:list-item`: its first paragraph bears the number. */
export interface ListItem {
  readonly list: OpenList;
  readonly level: number;
  readonly style: string | undefined;
  /** A list header has no number. */
  readonly isHeader: boolean;
  readonly start: number | undefined;
  readonly outer: ListItem | undefined;
  writtenNumber: string | undefined;
  holdsLists: boolean;
  counted: boolean;
}

/** What a list says of itself. */
export interface ListAttributes {
  readonly id: string | undefined;
  readonly style: string | undefined;
  readonly continues: boolean;
  readonly continued: string | undefined;
}

/** The lists of a story that others may continue. */
export class ListMemory {
  private readonly byId = new Map<string, Count>();
  private readonly byStyle = new Map<string, Count>();

  /** What a list outside of others counts on. A list continues the one named, else the last of its style. */
  countOf({ id, style = '', continues, continued }: ListAttributes): Count {
    const named = continued === undefined ? undefined : this.byId.get(continued);
    const count = named ?? (continues ? this.byStyle.get(style) : undefined) ?? newCount();
    this.byStyle.set(style, count);
    if (id !== undefined) this.byId.set(id, count);
    return count;
  }

  /** Paragraphs of one list id, wherever they stand (`text:numbered-paragraph`). */
  countById(id: string | undefined, style: string | undefined): Count {
    const key = id ?? `style ${style ?? ''}`;
    let count = this.byId.get(key);
    if (!count) {
      count = newCount();
      this.byId.set(key, count);
    }
    return count;
  }
}

/** The lists that are open around a place. */
export class ListStack {
  private readonly open: OpenList[] = [];

  constructor(private readonly memory: ListMemory) {}

  get item(): ListItem | undefined {
    return this.open[this.open.length - 1]?.item;
  }

  openList(attributes: ListAttributes): void {
    const outer = this.open[this.open.length - 1];
    const outerItem = outer?.item;
    const style = attributes.style ?? outer?.style;
    const restarts = outerItem?.holdsLists === true && !attributes.continues;
    const count = outer?.count ?? this.memory.countOf(attributes);
    if (outerItem) outerItem.holdsLists = true;
    const level = Math.min(this.open.length, levelCount - 1);
    this.open.push({ count, style, level, outerItem, item: undefined, restarts });
  }

  closeList(): void {
    this.open.pop();
  }

  openItem(item: Pick<ListItem, 'isHeader' | 'start' | 'style'>): void {
    const list = this.open[this.open.length - 1];
    if (list) list.item = newItem(list, item);
  }

  closeItem(): void {
    const list = this.open[this.open.length - 1];
    if (list) list.item = undefined;
  }

  /** A paragraph that says itself where in which list it stands. */
  openNumbered(id: string | undefined, style: string | undefined, level: number, start: number | undefined): void {
    const count = this.memory.countById(id, style);
    const list: OpenList = { count, style, level, outerItem: undefined, item: undefined, restarts: false };
    list.item = newItem(list, { isHeader: false, start, style: undefined });
    this.open.push(list);
  }
}

function newItem(list: OpenList, item: Pick<ListItem, 'isHeader' | 'start' | 'style'>): ListItem {
  return {
    ...item,
    list,
    level: list.level,
    style: item.style ?? list.style,
    outer: list.outerItem,
    writtenNumber: undefined,
    holdsLists: false,
    counted: false,
  };
}

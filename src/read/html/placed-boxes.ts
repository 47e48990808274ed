/** What has a place on a sheet, and the sheets: the elements of a page that `position` takes out of the flow of its text. */
import { type Declarations, readDeclarations } from './declarations.js';
import { pointsOf, scaleOf } from './lengths.js';
import { neverText } from './line-elements.js';
import { linkOf } from './links.js';
import type { StyleSheet } from './style-sheet.js';
import { attribute, type HtmlElement, type HtmlNode, type HtmlParent, isElement, walk } from './tree.js';

/** Words in one look, or a stretch without any. */
export interface Piece {
  readonly text: string;
  readonly width?: number;
  readonly size: number;
  readonly bold: boolean;
  readonly font: string;
  readonly url: string | undefined;
}

/** A sheet of paper, in points. */
export interface Sheet {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  readonly boxes: Box[];
}

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number | undefined;
  readonly height: number | undefined;
  /** From line to line, where the page says it. */
  readonly leading: number | undefined;
  /** One below the other. */
  readonly lines: Piece[][];
}

/** Where an element stands, and how its words look. */
interface State {
  readonly left: number;
  readonly top: number;
  readonly height: number;
  readonly sheet: Sheet | undefined;
  readonly box: Box | undefined;
  readonly scale: number;
  readonly size: number;
  readonly bold: boolean;
  readonly font: string;
  readonly url: string | undefined;
}

export interface PlacedBoxes {
  readonly sheets: readonly Sheet[];
  /** Characters that stand in boxes, and all others. */
  readonly placed: number;
  readonly loose: number;
}

/** A sheet of paper is not smaller, in points. */
const smallestSheet = 250;
const usualSize = 12;

const bolds = new Set('b strong th h1 h2 h3 h4 h5 h6'.split(' '));
const ownLines = new Set('p div li tr h1 h2 h3 h4 h5 h6'.split(' '));
const nothing: Declarations = new Map();

export function placedBoxes(root: HtmlParent, sheet: StyleSheet): PlacedBoxes {
  const reader = new BoxReader(sheet);
  walk(root, { enter: (node) => reader.enter(node), leave: () => reader.leave() });
  return reader;
}

class BoxReader implements PlacedBoxes {
  readonly sheets: Sheet[] = [];
  placed = 0;
  loose = 0;
  /** A sheet that is drawn as an empty frame: what follows in the file stands on it. */
  private frame: Sheet | undefined;
  private readonly open: State[] = [];

  constructor(private readonly sheet: StyleSheet) {}

  enter(node: HtmlNode): boolean {
    if (isElement(node)) return this.enterElement(node);
    if ('value' in node) this.take(node.value);
    return false;
  }

  leave(): void {
    this.open.pop();
  }

  private get state(): State {
    return this.open.at(-1) ?? flowing;
  }

  private enterElement(element: HtmlElement): boolean {
    if (neverText.has(element.tagName)) return false;
    const { box } = this.state;
    const state = this.stateOf(element, this.saidOf(element));
    if (box !== undefined && state.box === box && (element.tagName === 'br' || ownLines.has(element.tagName)))
      box.lines.push([]);
    this.open.push(state);
    return true;
  }

  private saidOf(element: HtmlElement): Declarations {
    const style = attribute(element, 'style');
    const own = style === undefined ? nothing : readDeclarations(style);
    const said = this.sheet.of(element);
    if (own.size === 0 || said.size === 0) return own.size === 0 ? said : own;
    return new Map([...said, ...own]);
  }

  private stateOf(element: HtmlElement, said: Declarations): State {
    const above = this.state;
    const scale = above.scale * scaleOf(said.get('transform'));
    const size = pointsOf(said.get('font-size'));
    const font = said.get('font-family') ?? above.font;
    const look = {
      scale,
      size: size === undefined ? above.size : size * scale,
      font,
      bold: above.bold || bolds.has(element.tagName) || isBold(said.get('font-weight'), font),
      url: linkOf(element) ?? above.url,
    };
    const width = pointsOf(said.get('width'));
    const height = pointsOf(said.get('height'));
    const left = pointsOf(said.get('left'));
    const isPlaced = /^(?:absolute|fixed)$/i.test(said.get('position') ?? '');
    const top = topOf(said, above.height, height ?? look.size);
    const isSheet = width !== undefined && height !== undefined && width >= smallestSheet && height >= smallestSheet;
    if (isSheet && above.sheet === undefined) {
      const sheet = { left: left ?? 0, top: (isPlaced ? top : undefined) ?? 0, width, height, boxes: [] };
      this.sheets.push(sheet);
      const isFrame = isPlaced && element.childNodes.length === 0;
      if (isFrame) this.frame = sheet;
      return { ...look, left: 0, top: 0, height, sheet, box: undefined };
    }
    if (!isPlaced) {
      if (above.box && width !== undefined && element.tagName === 'span') this.push({ text: '', width, ...look });
      return { ...above, ...look };
    }
    return this.placedState({ ...above, ...look }, { left, top, width, height }, said);
  }

  private placedState(
    state: State,
    { left, top, width, height }: Readonly<Record<'left' | 'top' | 'width' | 'height', number | undefined>>,
    said: Declarations,
  ): State {
    const sheet = state.sheet ?? this.frame;
    if (left === undefined || top === undefined || sheet === undefined) return { ...state, box: undefined };
    const onFrame = state.sheet === undefined;
    const place = { left: state.left + left, top: state.top + top };
    const leading = pointsOf(said.get('line-height'));
    const box: Box = {
      left: place.left - (onFrame ? sheet.left : 0),
      top: place.top - (onFrame ? sheet.top : 0),
      width,
      height,
      leading: leading === undefined ? undefined : leading * state.scale,
      lines: [[]],
    };
    sheet.boxes.push(box);
    return { ...state, ...place, height: height ?? state.height, box };
  }

  private take(text: string): void {
    const characters = text.replaceAll(/\s+/gu, '').length;
    if (this.state.box === undefined) this.loose += characters;
    else {
      this.placed += characters;
      this.push({ text: text.replaceAll(/\s+/gu, ' '), ...this.state });
    }
  }

  private push({ text, width, size, bold, font, url }: Piece): void {
    this.state.box?.lines.at(-1)?.push({ text, size, bold, font, url, ...(width === undefined ? {} : { width }) });
  }
}

const flowing: State = {
  left: 0,
  top: 0,
  height: 0,
  sheet: undefined,
  box: undefined,
  scale: 1,
  size: usualSize,
  bold: false,
  font: '',
  url: undefined,
};

/** Some programs count from the foot of the sheet. */
function topOf(said: Declarations, sheetHeight: number, height: number): number | undefined {
  const top = pointsOf(said.get('top'));
  const bottom = pointsOf(said.get('bottom'));
  return top ?? (bottom === undefined ? undefined : sheetHeight - bottom - height);
}

const isBold = (weight: string | undefined, font: string): boolean =>
  /^(?:bold(?:er)?|[6-9]00)$/i.test(weight ?? '') || /bold|black|heavy/i.test(font);

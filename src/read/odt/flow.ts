/** Where paragraphs follow each other, and what is open around the place that is read. */
import type { DraftCell } from '../printing/paragraph.js';
import type { RunLooks } from '../printing/runs.js';
import type { RunFormat } from '../printing/style-sheet.js';
import type { ListMemory, ListStack } from './lists.js';
import type { OpenParagraph } from './paragraph.js';

export type Take = (paragraph: OpenParagraph) => void;

/** Where paragraphs follow each other: the text, a cell, a box, a note. */
export interface Flow {
  readonly cell: DraftCell | undefined;
  readonly memory: ListMemory;
  readonly lists: ListStack;
  /** So many paragraphs are open around it. */
  readonly depth: number;
  readonly take: Take;
  /** A paragraph whose end was inserted: the next one goes on with it. */
  joining: OpenParagraph | undefined;
}

export interface Run {
  readonly format: RunFormat;
  readonly looks: RunLooks;
}

/** A paragraph that is open, with the spans and links around the place that is read. */
export interface Frame {
  paragraph: OpenParagraph;
  readonly runs: Run[];
  readonly links: (string | undefined)[];
}

/** Takes a paragraph into another one as a box of it, with those anchored in it. */
export const boxOf =
  (anchor: OpenParagraph): Take =>
  (paragraph) =>
    void anchor.boxes.push(paragraph, ...paragraph.boxes.splice(0));

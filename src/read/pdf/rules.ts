/** Ruled lines of a page, from its drawing: the borders of tables, the stroke above notes; and the dots before items. */
import type { PDFPageProxy } from 'unpdf/pdfjs';
import { applied, identity, type Matrix, matrixOf, multiplied } from './matrix.js';
import { loadPdfjs } from './load-pdfjs.js';
import type { Box, Rule } from './geometry.js';

/** Thicker ones are areas. */
const thickest = 3;
/** Shorter ones are strokes of a drawing or a letter. */
const shortest = 4;
const smallestDot = 2;
const largestDot = 8;
/** A page with more is a drawing. */
const mostRules = 3_000;

/** Operands of a path as pdf.js packs it: move, line, curve, quadratic curve, close. */
const operands = [2, 2, 6, 4, 0];

export interface Drawing {
  readonly rules: readonly Rule[];
  readonly dots: readonly Box[];
}

export const noDrawing: Drawing = { rules: [], dots: [] };

export async function drawingOf(page: PDFPageProxy, viewport: Matrix): Promise<Drawing> {
  const { OPS } = await loadPdfjs();
  const strokes = new Set([OPS.stroke, OPS.closeStroke, OPS.fillStroke, OPS.eoFillStroke, OPS.closeFillStroke]);
  const fills = new Set([OPS.fill, OPS.eoFill]);
  let list: { readonly fnArray: readonly number[]; readonly argsArray: readonly unknown[] };
  try {
    list = await page.getOperatorList();
  } catch {
    return noDrawing;
  }
  const rules: Rule[] = [];
  const dots: Box[] = [];
  const saved: Matrix[] = [];
  let matrix = viewport;
  for (const [index, operator] of list.fnArray.entries()) {
    const args = list.argsArray[index];
    if (operator === OPS.save || operator === OPS.paintFormXObjectBegin) saved.push(matrix);
    if (operator === OPS.restore || operator === OPS.paintFormXObjectEnd) matrix = saved.pop() ?? viewport;
    else if (operator === OPS.transform) matrix = multiplied(matrix, matrixOf(args));
    else if (operator === OPS.paintFormXObjectBegin && Array.isArray(args)) {
      matrix = multiplied(matrix, args[0] === null ? identity : matrixOf(args[0]));
    } else if (operator === OPS.constructPath && Array.isArray(args)) {
      const [paint, paths] = args as unknown[];
      const isStroke = strokes.has(Number(paint));
      if (!isStroke && !fills.has(Number(paint))) continue;
      for (const box of boxesOf(Array.isArray(paths) ? paths[0] : undefined, matrix)) addRules(rules, box, isStroke);
      if (!isStroke) for (const dot of dotOf(args[2], matrix)) dots.push(dot);
      if (rules.length > mostRules || dots.length > mostRules) return noDrawing;
    }
  }
  return { rules, dots };
}

/** Discs and squares that browsers draw before the items of lists. */
function dotOf(bounds: unknown, matrix: Matrix): Box[] {
  if (!(bounds instanceof Float32Array) || bounds.length !== 4) return [];
  const [x1, y1] = applied(matrix, bounds[0] ?? 0, bounds[1] ?? 0);
  const [x2, y2] = applied(matrix, bounds[2] ?? 0, bounds[3] ?? 0);
  const [width, height] = [Math.abs(x2 - x1), Math.abs(y2 - y1)];
  if (width < smallestDot || width > largestDot || Math.abs(width - height) > width / 4) return [];
  return [{ left: Math.min(x1, x2), right: Math.max(x1, x2), top: Math.min(y1, y2), bottom: Math.max(y1, y2) }];
}

type Corners = [left: number, top: number, right: number, bottom: number];

/** The box of each part of a path; a curve is nobody's border. */
function boxesOf(path: unknown, matrix: Matrix): Corners[] {
  if (!(path instanceof Float32Array)) return [];
  const boxes: Corners[] = [];
  let box: Corners | undefined;
  for (let at = 0; at < path.length; ) {
    const kind = path[at] ?? 4;
    const count = operands[kind] ?? 0;
    if (kind === 2 || kind === 3) return boxes;
    if (count === 2) {
      const [x, y] = applied(matrix, path[at + 1] ?? 0, path[at + 2] ?? 0);
      if (kind === 0 || !box) {
        box = [x, y, x, y];
        boxes.push(box);
      } else {
        box[0] = Math.min(box[0], x);
        box[1] = Math.min(box[1], y);
        box[2] = Math.max(box[2], x);
        box[3] = Math.max(box[3], y);
      }
    }
    at += count + 1;
  }
  return boxes;
}

function addRules(rules: Rule[], [left, top, right, bottom]: Corners, isStroke: boolean): void {
  const [width, height] = [right - left, bottom - top];
  if (height <= thickest && width >= shortest)
    rules.push({ from: left, to: right, at: (top + bottom) / 2, isLevel: true });
  else if (width <= thickest && height >= shortest) {
    rules.push({ from: top, to: bottom, at: (left + right) / 2, isLevel: false });
  } else if (isStroke && width >= shortest && height >= shortest) {
    for (const at of [top, bottom]) rules.push({ from: left, to: right, at, isLevel: true });
    for (const at of [left, right]) rules.push({ from: top, to: bottom, at, isLevel: false });
  }
}

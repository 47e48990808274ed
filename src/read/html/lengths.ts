/** Lengths of style (CSS Values and Units Level 4, 6.2) in points, as far as pages that were laid out once and for all use them. */

const points: Readonly<Record<string, number>> = { pt: 1, px: 0.75, pc: 12, in: 72, cm: 72 / 2.54, mm: 72 / 25.4 };

/** `undefined` for what hangs on something else: percentages, `em`, `auto`. */
export function pointsOf(text: string | undefined): number | undefined {
  const [, figure, unit = ''] =
    /^(-?(?:\d{1,9}(?:\.\d{0,20})?|\.\d{1,20}))(px|pt|pc|in|cm|mm)?$/i.exec(text ?? '') ?? [];
  if (figure === undefined) return undefined;
  const size = points[unit.toLowerCase()] ?? (Number(figure) === 0 ? 1 : undefined);
  return size === undefined ? undefined : Number(figure) * size;
}

/** How much larger or smaller a `transform` prints an element. */
export function scaleOf(transform: string | undefined): number {
  const [, figure] = /^(?:matrix|scale)\(\s{0,9}(\d{0,9}\.?\d{1,9})/i.exec(transform ?? '') ?? [];
  return figure === undefined || Number(figure) === 0 ? 1 : Number(figure);
}

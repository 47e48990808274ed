/** Shapes in groups ([MS-ODRAW] 2.2.16): only the group has an anchor in the text. */
import type { Bytes } from './bytes.js';

const record = { drawing: 0xf0_02, group: 0xf0_03, shape: 0xf0_04, shapeProperties: 0xf0_0a } as const;

/** For each shape in a group the shape that stands for the whole group. */
export function groupsOf(drawings: Bytes): Map<number, number> {
  const groups = new Map<number, number>();
  /** Ends of the groups that are open. The first holds the whole drawing and stands for nothing. */
  const open: { readonly end: number; shape: number | undefined }[] = [];
  let at = globalsEnd(drawings);
  while (at + 8 <= drawings.length) {
    while (open.length > 0 && at >= (open.at(-1)?.end ?? 0)) open.pop();
    const type = drawings.u16(at + 2);
    const length = drawings.u32(at + 4);
    const start = at + 8;
    if (type === record.group) open.push({ end: start + length, shape: undefined });
    if (type === record.shapeProperties) note(groups, open, drawings.u32(start));
    // Drawings, groups and shapes hold further records, the others data. Behind a drawing of the main text stands one byte.
    if (type === record.drawing || type === record.group || type === record.shape) at = start;
    else at = start + length;
    if (type !== record.drawing && open.length <= 1 && at + 8 <= drawings.length && !isRecord(drawings, at)) at++;
  }
  return groups;
}

function note(groups: Map<number, number>, open: readonly { shape: number | undefined }[], shape: number): void {
  const group = open.at(-1);
  if (group && group.shape === undefined) group.shape = shape;
  const outermost = open[1]?.shape;
  if (outermost !== undefined && outermost !== shape) groups.set(shape, outermost);
}

const isRecord = (drawings: Bytes, at: number): boolean => drawings.u16(at + 2) >> 8 === 0xf0;

/** Pictures and the like that all drawings share stand first. */
function globalsEnd(drawings: Bytes): number {
  const length = drawings.u16(2) === 0xf0_00 ? 8 + drawings.u32(4) : 0;
  // One byte says whether the main text or the headers come.
  return length === 0 ? drawings.length : length + 1;
}

/** The links of a page by their height, so that no run is held against all of them. */
import type { LinkArea, Run } from './geometry.js';
import { type LinkedPart, linkedPart } from './links.js';

const band = 24;
/** Of one line of text; more lie over each other. */
const mostInBand = 60;
/** An area over more is none of a word. */
const mostBands = 8;

export class PageLinks {
  private readonly bands = new Map<number, LinkArea[]>();

  constructor(areas: readonly LinkArea[]) {
    for (const area of areas) {
      const first = Math.floor(area.top / band);
      const last = Math.floor(area.bottom / band);
      // Counted from none: on a page of a damaged size a band has no next one, its number is too large for that.
      for (let beyond = 0; beyond <= mostBands && first + beyond <= last; beyond++) {
        const index = first + beyond;
        const known = this.bands.get(index);
        if (known && known.length >= mostInBand) continue;
        if (known) known.push(area);
        else this.bands.set(index, [area]);
      }
    }
  }

  of(run: Run): LinkedPart[] {
    const areas = this.bands.get(Math.floor((run.y - run.size / 3) / band)) ?? [];
    const parts = areas.flatMap((area) => linkedPart(run, area) ?? []).sort((a, b) => a.start - b.start);
    return parts.filter((part, index) => index === 0 || part.start >= (parts[index - 1]?.end ?? 0));
  }
}

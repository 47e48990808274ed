import type { Issuer, Sector } from './record.js';

/** The Sector that each Bureau is the secretariat of. */
const sectors: Readonly<Partial<Record<Issuer, Sector>>> = { TSB: 'ITU-T', BR: 'ITU-R', BDT: 'ITU-D' };

/** The Sector whose documents an issuer sends; `null` for the Secretary-General and the Council, who speak for all. */
export const sectorOfIssuer = (issuer: Issuer | null | undefined): Sector | null => (issuer && sectors[issuer]) || null;

/** The highest number that a study group of each Sector has had. */
const highestStudyGroup = { 'ITU-T': 99, 'ITU-R': 11, 'ITU-D': 4, General: 0 } as const satisfies Record<
  Sector,
  number
>;

/**
 * Whose the study group of a number is in a document of the Sector `own` that does not say: its own, where it has such
 * a number; one that only ITU-T has; `null` where it may be that of several.
 */
export function sectorOfStudyGroup(number: number, own: Sector | null): Sector | null {
  if (number > highestStudyGroup['ITU-R']) return 'ITU-T';
  return own && number <= highestStudyGroup[own] ? own : null;
}

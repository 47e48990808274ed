import type { Issuer, Sector } from './record.js';

/** The Sector that each Bureau is the secretariat of. */
const sectors: Readonly<Partial<Record<Issuer, Sector>>> = { TSB: 'ITU-T', BR: 'ITU-R', BDT: 'ITU-D' };

/** The Sector whose documents an issuer sends; `null` for the Secretary-General and the Council, who speak for all. */
export const sectorOfIssuer = (issuer: Issuer | null | undefined): Sector | null => (issuer && sectors[issuer]) || null;

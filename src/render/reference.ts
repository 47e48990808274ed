import type { Reference } from '../model/record.js';

/** As people cite it: `TSB 184 Corrigendum 1`. */
export const referenceText = ({ series, number, annotations }: Reference): string =>
  [series, number, ...annotations].join(' ');

import type { CapitalsLocale } from '../../model/locale/capitals.js';
import { commonWords, listed } from '../any/common-words.js';

export const capitals: CapitalsLocale = {
  named: new Set(
    listed(`
      union members administrations council conference conferences committee board group secretariat secretary general chairman
      vice-chairman director bureau assembly plenipotentiary study working resolution decision opinion rev recommendation question annex circular
      circular-letter regulations convention member states sector seminar symposium
      january february march april may june july august september october november december
      monday tuesday wednesday thursday friday saturday sunday`),
  ),
  acronyms: new Set(
    listed(
      'itu ccir ifrb warc wrc orb un icao imo upu iaru ebu gmt utc us uk sg wp bdt tsb br eirp hdtv isdn tsag wtsa wtdc pp tdag rag iab afr ams arb asp cis eur',
    ),
  ),
  numberSigns: new Set(['no', 'nos']),
  plain: new Set([
    ...(commonWords.en ?? []),
    ...listed(`
      is are was were will would shall may can has have had who whom whose which takes took succeeds succeeded replaces replaced
      leaves left acts acted chairs chaired opens opened presides presided leads led until since if but nor so very
      elected appointed nominated retires retired holds held resigned joins joined speaks spoke expects wishes requests`),
  ]),
};

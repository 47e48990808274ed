import type { ReportLocale } from '../../model/locale/letter.js';
import type { AnnexLocale, ParagraphLocale } from '../../model/locale/paragraphs.js';
import { noPattern } from '../../text/pattern.js';

/** Reports, paragraphs and annexes are told by their layout and numbers alone. */
export const report: ReportLocale = {
  sections: [],
  source: noPattern,
  head: [],
};

export const paragraphs: ParagraphLocale = {
  division: noPattern,
  namedText: noPattern,
  titledText: noPattern,
  day: noPattern,
  sentenceWords: noPattern,
  farewell: noPattern,
  introduction: noPattern,
  resolutionCall: noPattern,
  organ: noPattern,
  proposalMark: noPattern,
  proposalReasons: noPattern,
  correction: noPattern,
};

export const annexes: AnnexLocale = {
  types: [],
  replyTitle: noPattern,
  listTitle: noPattern,
  listedText: noPattern,
  fillIn: noPattern,
  kindLine: noPattern,
  draft: noPattern,
  topics: [],
  attachment: noPattern,
  lifetime: noPattern,
  lifetimeYear: noPattern,
  inCharge: noPattern,
  reporting: noPattern,
};

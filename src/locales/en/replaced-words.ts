import { anyWeekday } from './dates/names.js';

/** Words that the rules of replaced and cancelled dates are made of. */
export const weekday = `(?:(?:${anyWeekday})(?!\\p{L})\\.?,? *)?`;
/** What may stand between an auxiliary and its participle. */
export const adverb =
  '(?:(?:\\p{L}{4,16}ly|therefore|thus|now|henceforth|also|then|too|hereby|thereby|however|as a result|in turn|once again|again|regrettably|likewise|in the end|after all|in fact) ){0,2}';
/** An aside between an auxiliary and its participle: `is, at the request of the host, postponed`. */
const aside = '(?:, ?[^,.;:]{3,70},)?';
/** `that the meeting be postponed`, as a proposal says it; no `may be postponed`. */
export const proposedBe = '(?<!<(?:may|might|can|could|not|never|to|will|shall|would|should|must|cannot) )be';
export const auxiliary = `(?:(?:is|are|will|shall)${aside}(?: be)?(?: being)?|would${aside} be|(?:is|are) to be|${proposedBe}|(?:was|were)|(?:has|have)${aside}(?: had to be| been)|had to be|has to be|have to be|must be|will have to be)`;
export const shifted =
  '(?:postponed|put back|put off|brought forward|advanced|moved|shifted|deferred|adjourned|rescheduled|re-scheduled|delayed|pushed back|set back|changed|rearranged|re-arranged|transferred|carried over)';
/** A meeting that is held elsewhere or otherwise than said is held; one that is not held on its days is moved. */
export const otherwise =
  '(?! *(?:in|at|online|virtually|physically|remotely|in[ -]person|under|face[ -]to[ -]face|before|as an?)(?!\\p{L}))';
const held = '(?:held|convened|organi[sz]ed|maintained|take place|meet|be held)';
export const denied = `<(?:will|shall|can|could|may|is|are|would)${aside} ${adverb}(?:not|no longer) ${adverb}(?:be (?:able to )?${adverb})?(?:be )?${held}>|<(?:cannot|can't|won't|isn't) ${adverb}(?:be )?${held}>|<does not take place>`;
export const deniedAll = `<(?:(?:meetings|sessions|workshops|events|they|both|these)[^.;]{0,60}(?:will|shall|can|could|may|are))${aside} ${adverb}(?:not|no longer) ${adverb}(?:be )?${held}>`;

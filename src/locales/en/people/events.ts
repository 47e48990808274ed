/** What is presided over and is no group (folded): a piece of an expression. */
export const events =
  'seminars?|workshops?|for(?:ums?|a)|round ?tables?|ceremon(?:y|ies)|colloqui(?:um|a)|symposi(?:um|a|ums)|events?|summits?|webinars?|exhibitions?|jur(?:y|ies)|hackathons?|sittings?|panels?|plenar(?:y|ies)|conversations?|dialogues?';

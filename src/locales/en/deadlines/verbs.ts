import type { DeadlineLocale } from '../../../model/locale/deadlines.js';
import { pattern } from '../../../text/pattern.js';

/** What begins the object of a verb. */
const objectStart =
  '(?:(?:an?|the|their|your|our|its|his|her|any|all|this|these|that|those|which|each|every|one|two|written|electronic|online|contributions|comments|replies|candidatures|nominations) )';

/** What somebody is to do by a date: verbs and their complements. */
export const actionVerbs: Pick<
  DeadlineLocale,
  | 'objectBefore'
  | 'objectAfter'
  | 'actionVerb'
  | 'interposed'
  | 'tellingVerb'
  | 'clauseAfter'
  | 'indirectVerb'
  | 'indirectAfter'
  | 'indirectOnly'
> = {
  objectBefore: pattern({
    id: 'en.deadlines.object-before',
    source:
      '<(?:which|that|whom) (?:(?:you|they|members|administrations) )?(?:(?:may )?(?:wish|intend|want) to |are to |have to )?$',
    matches: ['documents that they wish to ', 'the experts whom administrations intend to '],
    rejects: ['to ', 'requested to '],
  }),
  objectAfter: pattern({
    id: 'en.deadlines.object-after',
    source: `^ *,? *(?=(?:${objectStart}|whether |if )(?! *\\d))`,
    matches: [', a focal point', ' their comments', ' whether you will come'],
    rejects: [', 5 May', ' and the', ' by e-mail'],
  }),
  actionVerb: pattern({
    id: 'en.deadlines.action-verb',
    source:
      '(?<!<(?:is|are|will be|remains?) to |[,(;-] *to )<(?:pre-?register|register|enrol|submit|send|put forward|forward|transmit|advise|notify|specify|communicate|return|send back|reply|respond|present|inform|indicate|address|fill in|complete|confirm|propose|designate|nominate|appoint|deposit|request|apply for|apply|formulate|provide|supply|furnish|publish|report|become|accede|circulate|post|solicit|pay|book|reserve|declare|announce|let (?:us|me|tsb|br|bdt|the bureau) know|make (?:known|their|your|the)(?: reservations?| bookings?)?|make (?:any )?comments|contribute|upload|express)>(?! (?:for|of) (?:a |the )?(?:fellowship|visa|registration|interpretation|comment|contribution)s?>(?<!apply for.{0,30}))',
    matches: ['register', 'submit', 'let us know', 'indicate', 'announce'],
    rejects: ['submitted', 'registration', 'sending'],
  }),
  interposed: pattern({
    id: 'en.deadlines.interposed',
    source: `^(?: *,[^,;:.()]{1,60},| *\\([^()]{1,80}\\),?) *(?=${objectStart}(?! *\\d))`,
    matches: [', where appropriate, the requests', ', duly completed, the form', ' (in English) your papers'],
    rejects: [', the form', ', before 5 May, by e-mail', ' the requests, if any, the'],
  }),
  tellingVerb: pattern({
    id: 'en.deadlines.telling-verb',
    source:
      '<(?:indicate|let (?:us|me|tsb|br|bdt|the bureau) know|make known|confirm|inform|advise|notify|report|communicate|specify|declare)$',
    matches: ['indicate', 'let us know', 'confirm'],
    rejects: ['submit', 'send'],
  }),
  clauseAfter: pattern({
    id: 'en.deadlines.clause-after',
    source:
      '^ *(?:(?:to )?(?:us|me|him|her|them|the|tsb|br|bdt|itu)(?: [^,;:.]{1,40}?)? )?(?:who|that|whether|if|where|how|how many|when|which|what|of whether) ',
    matches: [' who will represent', ' whether you will be able', ' the secretariat if you', ' that you will attend'],
    rejects: [' the names of your delegates', ' the address', ' whoever'],
  }),
  indirectVerb: pattern({
    id: 'en.deadlines.indirect-verb',
    source: '<(?:reply|respond|accede|apply|register|pre-?register|enrol|contribute)$',
    matches: ['reply', 'register'],
    rejects: ['submit', 'reply to'],
  }),
  indirectAfter: pattern({
    id: 'en.deadlines.indirect-after',
    source:
      '^ *,? *(?=(?:to|for) (?:the|this|that|these|those|our|an?) (?!address(?:es)?>|purpose>|attention>|page>|extent>|following>|effect>))',
    matches: [' to the questionnaire', ' for the workshop', ', to this consultation'],
    rejects: [' to the following address', ' by means of the form', ' at the latest', ' with'],
  }),
  indirectOnly: pattern({
    id: 'en.deadlines.indirect-only',
    source: '^ (?:to [^,;:.]{1,60}|by [^,;:.]{1,30}|via [^,;:]{1,40}|online|directly|in writing|electronically)$',
    matches: [' to the Bureau', ' by e-mail', ' to the host of the meeting'],
    rejects: [' their papers', ' to the Bureau, and'],
  }),
};

import type { ToldOfficesLocale } from '../../../model/locale/told-offices.js';
import { pattern } from '../../../text/pattern.js';
import { events } from './events.js';

/** The article or pronoun before an office. */
const article = '(?:(?:the|its|his|her|their|this|that) )?';

/** What speaks for and against an office told of a person in words of any kind. */
export const toldOffices: ToldOfficesLocale = {
  officeVerb: pattern({
    id: 'en.people.office-verb',
    source:
      '<(?:h[eo]lds?|holding|takes?|taking|took|taken|assum\\p{L}{1,3}|accept(?:s|ed|ing)?|undert[ao]\\p{L}{1,4}|discharg\\p{L}{1,3}|perform(?:s|ed|ing)?|exercis\\p{L}{1,3}|fulfil\\p{L}{0,4}|fill(?:s|ed|ing)?|occup\\p{L}{1,4}|remain(?:s|ed|ing)?|continu(?:es?|ed|ing)|stay(?:s|ed)?|serv(?:es?|ed|ing)|act(?:s|ed|ing)?|function(?:s|ed|ing)|officiat(?:es?|ed|ing)|becom(?:es?|ing)|became|sit(?:s|ting)?|sat|be|is|are|was|were|been|elect(?:s|ed|ing)?|re-?elect(?:s|ed|ing)?|(?:re-?)?appoint(?:s|ed|ing)?|nam(?:es|ed|ing)|designat\\p{L}{1,3}|cho[os]\\p{L}{1,5}|confirm(?:s|ed|ing)?|install(?:s|ed|ing)?|entrust(?:s|ed|ing)?|confer(?:s|red|ring)?|assign(?:s|ed|ing)?|vest(?:s|ed|ing)?|bestow(?:s|ed|ing)?|given|gave|hand(?:s|ed|ing)?|pass(?:es|ed|ing)?|falls?|fell|fallen|devolv\\p{L}{1,3}|succe(?:eds?|eded|eding)|follow(?:s|ed)|second(?:s|ed|ing)?|joined|step(?:s|ped|ping)? (?:in|up)|charge|ke(?:eps?|pt|eping)|retain(?:s|ed|ing)?|resum(?:es?|ed|ing)|carr(?:y|ies|ied|ying) out)>',
    matches: ['was conferred on', 'will again take the', 'remain', 'discharges the duties', 'to entrust'],
    rejects: ['thanked', 'and for', 'wrote of', 'the seconder'],
  }),
  laidDown: pattern({
    id: 'en.people.laid-down',
    source:
      '<(?:l(?:ay|ays|aid|aying) (?:down|aside)|(?:giv(?:es?|ing|en)|gave) up|relinquish\\p{L}{0,3}|resign(?:s|ed|ing)?|renounc\\p{L}{1,3}|vacat\\p{L}{1,3}|le(?:aves?|ft|aving)|(?:step(?:s|ped|ping)?|stand(?:s|ing)?|stood) (?:down|aside)|retir(?:es|ed|ing)|quit(?:s|ted|ting)?|abandon(?:s|ed|ing)?|ced(?:es?|ed|ing)|surrender(?:s|ed|ing)?|withdr[ae]w\\p{L}{0,3}|(?:tak(?:es?|ing)|took) (?:(?:his|her) )?leave|(?:bid(?:s|ding)?|bade|say(?:s|ing)?|said) (?:farewell|goodbye)|hitherto|until (?:now|then|recently)|up to now|formerly|previously|no longer|ceas(?:es?|ed|ing)|used to|lost|loses)>',
    matches: ['laid down the', 'gave up her', 'hitherto discharged by', 'has lost one of'],
    rejects: ['gave the', 'laid before', 'took the'],
  }),
  saidAs: pattern({
    id: 'en.people.said-as',
    source:
      '<(?:as(?: (?:the|its|an?|one of (?:the|its))(?: new)?)?|in (?:the |his |her )?capacity (?:of|as)(?: the)?|(?:duties|functions?|tasks?|role|office|post|position|work|responsibilit(?:y|ies)) (?:of|as)(?: the| its)?|one of (?:the|its)(?: \\p{L}{3,6})?|(?:appoint|nam|designat|elect|chos|remain|becom|became|confirm)\\p{L}{0,3}(?: (?:the|its)(?: new)?)?) $',
    matches: ['duties of ', 'as its ', 'remain ', 'has lost one of its '],
    rejects: ['the ', 'thanked the ', 'has ', 'to the '],
  }),
  seat: pattern({
    id: 'en.people.seat',
    source:
      '<(?:in|(?:tak(?:e|es|ing|en)|took|h[eo]lds?|holding|keeps?|kept|leav(?:e|es|ing)|left|occup\\p{L}{1,4}|vacat\\p{L}{1,3})|(?:elect|appoint|call|return|nam)\\p{L}{1,3} to|down from) the $',
    matches: ['continues in the ', 'take the ', 'left the ', 'has held the ', 'elected to the '],
    rejects: ['thanked the ', 'the message to the ', 'by the '],
  }),
  anothersOffice: pattern({
    id: 'en.people.anothers-office',
    source: `<(?:(?:to|by|with|from|for|beside|under|alongside|between|on|of|and) )?${article.replace(')?', ')')}(?:new |former |present |current |outgoing |acting )?$|<(?:by|with|from|beside|under|alongside) $`,
    matches: ['to the ', 'thanked the ', 'with its ', 'by '],
    rejects: ['remain ', 'appointed ', 'as '],
  }),
  spokenOf: pattern({
    id: 'en.people.spoken-of',
    source: `<(?:on|about|concerning|regarding|for|between|candidates?[^.;]{0,30}|candidatures?[^.;]{0,30}|nominations?[^.;]{0,30}|vacan\\p{L}{1,5}[^.;]{0,30}|elections?[^.;]{0,30}|question of|matter of|an?|no|without(?: an?)?|new|another|future|next|whether|informed?(?: of)?) ${article}$`,
    matches: ['a paper on the ', 'a candidature for the ', 'the election to the ', 'without a '],
    rejects: ['gave up the ', 'appointed to the ', 'entrusted the '],
  }),
  onlyTells: pattern({
    id: 'en.people.only-tells',
    source:
      '<(?:(?:may|might|should|would like|whether|if|not|meet|met|said|says|see|saw|told|tells|wrote|writes|spoke|vote[ds]?|unable|absence)>|(?:thank|ask|request|invit|inform|present|propos|suggest|recall|remind|report|welcom|congratulat|address|submi|describ|explain|discuss|express|introduc|declar|announc|comment|repl[yi]|answer|consult|agree|support|assist|help|advis|urg|wish|want|hope|decid|review|revis|draft|prepar|speak)\\p{L}{0,5}>)',
    matches: ['thanked', 'wished to inform', 'would like', 'might not'],
    rejects: ['remain', 'gave up', 'was conferred on'],
  }),
  sittingOffice: pattern({
    id: 'en.people.sitting-office',
    source: `^(?: of| for| at| during)? (?:the|this|that|its|an?|each|our|your) (?:\\p{L}+ ){0,2}(?:meetings?|sittings?|sessions?|plenary|debates?|discussions?|panel|drafting|door|room|table|${events})>`,
    matches: [' of the opening session', ' of this workshop', ' at the door'],
    rejects: [' of the Group', ' of Study Group 5', ' during 2021'],
  }),
  verbAgain: pattern({
    id: 'en.people.verb-again',
    source: '^ ?,? ?(?:and|as well as|then) ',
    matches: [' and as its ', ', and to the'],
    rejects: [', the', ' under', '. And'],
  }),
  oneOfTwo: pattern({
    id: 'en.people.one-of-two',
    source:
      '<(?:(?<first>the (?:former|first))|(?<last>the (?:latter|second|other)))>(?=,? (?:as|in (?:the )?capacity|to (?:the|be|serve)|is|was|will|becomes?|became|being|remains|chairs|has been)>)',
    matches: ['the former as Chair', 'the latter will be Vice-Chair'],
    rejects: ['the former Chair', 'the second meeting', 'the latter point'],
  }),
};

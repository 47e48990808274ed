import type { RoleComplementsLocale } from '../../../model/locale/people.js';
import { pattern } from '../../../text/pattern.js';
import { events } from './events.js';

/** What one has an office as: behind these, `of` names no other's. */
const seat =
  '(?:offices?|posts?|positions?|seats?|dut(?:y|ies)|functions?|roles?|charge|responsibilit(?:y|ies)|tasks?|work|capacity)';

/** Words for an office that its clause says somebody holds. */
export const toldOffices: Pick<RoleComplementsLocale, 'holdsOffice' | 'othersOffice' | 'sittingOffice'> = {
  holdsOffice: pattern({
    id: 'en.people.holds-office',
    source:
      '<(?:is|was|are|were|be|been|being|becom(?:e|es|ing)|became|remain(?:s|ed|ing)?|stay(?:s|ed|ing)?|continu(?:e|es|ed|ing)|act(?:s|ed|ing)?|serv(?:e|es|ed|ing)|hold(?:s|ing)?|held|tak(?:e|es|en|ing)|took|occup(?:y|ies|ied|ying)|discharg(?:e|es|ed|ing)|exercis(?:e|es|ed|ing)|perform(?:s|ed|ing)?|fulfil(?:s|led|ling)?|fill(?:s|ed|ing)?|assum(?:e|es|ed|ing)|keep(?:s|ing)?|kept|retain(?:s|ed|ing)?|resum(?:e|es|ed|ing)|carr(?:y|ies|ied|ying) out|(?:re-?)?(?:elected|appointed)|designated|named|chosen|(?:entrusted|charged|invested) with)>',
    matches: [' will once more be in the ', ', whom the Assembly had elected ', ' discharges the duties of '],
    rejects: [' thanked the ', ' belongs to the office of the ', ' overtakes the '],
  }),
  othersOffice: pattern({
    id: 'en.people.others-office',
    source: `(?:<(?:by|with|from|for|after|before|than|under|besides?|and|or|but|that|which|if|when|because|behind|against|about|like|via|through|between|upon|towards?|near|opposite)|(?<!<${seat} )<of|(?<!<(?:elected|appointed|called|returned|raised|acceded?s?|promoted|named|back|up) )<to) (?:(?:the|an?|its|his|her|their|this|one) )?(?:(?:new|next|former|outgoing|present|current) ){0,2}$|<to (?!(?:be|become|hold|take|act|serve|remain|stay|continue|keep|fill|occupy|resume|the|its|his|her|an?|office)>)\\p{L}+ (?:the|an?|its|his|her|their) $|(?<!,) (?:which|that|who) \\p{L}+ (?:the|its|his|her|their) $|<(?:not|never|nor|neither|no|without|would|could|might|candida(?:te|cy|cies|tes|tures?)|(?:stand|run)(?:s|ning|ing)? for|appl(?:y|ies|ied|ying)|(?:wish|hop|seek|decline|refus|thank|ask|invit|inform|remind|propos|suggest|recommend|assist|support|help|advis|replac|succeed|welcom|consult|address|wr(?:ote|ite)|contact|report)(?:s|es|e|ed|d|ing)?|told|tells?|me(?:e)?ts?|sought|leav(?:e|es|ing)|left|quit|relinquish(?:es|ed)?|vacat(?:es?|ed)|gives? up|gave up|steps? down|stepped down|hands?|handed|room|floor|table|near)>`,
    matches: [
      ' was thanked by the ',
      ' is the guest of the ',
      ' wishes to hold the ',
      ' was close to the ',
      ' has not been elected ',
      ' was unable to see the ',
    ],
    rejects: [
      ' discharges the duties of ',
      ' was elected to the ',
      ' has held the ',
      ' will once more be in the ',
      ' fills the office of ',
    ],
  }),
  sittingOffice: pattern({
    id: 'en.people.sitting-office',
    source: `^(?: of| for| at| during)? (?:the|this|that|its|an?|each|our|your) (?:\\p{L}+ ){0,2}(?:meetings?|sittings?|sessions?|plenary|debates?|discussions?|panel|drafting|door|room|table|${events})>`,
    matches: [' of the opening session', ' of this workshop', ' at the door'],
    rejects: [' of the Group', ' of Study Group 5', ' during 2021'],
  }),
};

import type { RoleComplementsLocale } from '../../../model/locale/people.js';
import { pattern } from '../../../text/pattern.js';
import { monthNames } from '../dates/names.js';
import { events } from './events.js';

/** Holds an office, takes it, or gives it up. */
const holds =
  '(?:(?:also|currently|concurrently|additionally|in addition|at the same time) )?(?:(?:will|would|should) (?:be|remain|stay|become)|is|was|remains?|stays?(?: on)?|becomes|became|are|were|being|(?:acts|acted|serves|served|continues|continued) |(?:has|have|had) (?:also |(?:ever )?since (?:\\p{L}{3,9} )?(?:\\d{4} )?|for [^,;:.()]{1,16} (?:years|months) )?(?:been|accepted|served|acted|become|left|resigned|relinquished|decided to leave)|(?:has|have|had) (?:kindly |also )?(?:agreed|accepted|consented|offered|volunteered|been (?:asked|invited|requested)) to (?:be|become|act|serve|continue)|(?:is|are) (?:willing|prepared|ready) to (?:be|become|act|serve|continue)|(?:fills|will fill)(?= the (?:post|position|office|role) of>)|will (?:act|serve|continue)|acting|serving|(?:takes|took|will take|has taken) (?:up|over)|leaves|left|will leave|resigns|resigned|(?:has )?stepped down|steps down|is stepping down|will step down|is no longer (?:able|in a position) to (?:act|serve|continue)|(?:is|was) no longer|will no longer be|(?:ceases|ceased|has ceased|will cease) to (?:be|act|serve)|has (?:accepted|taken on|undertaken)(?= the (?:task|duties|role|function)s? of>)|can no longer (?:act|serve|continue)|retains|relinquishes)';

/** How one comes into an office; also by itself, behind a name and a comma: `, appointed Chair`. */
const appointed =
  '(?:designated|named|nominated|appointed|elected|re-?elected|confirmed|re-?appointed|chosen|proposed|selected|retained|promoted|endorsed|approved)';

const manner =
  '(?:also|currently|still|now|henceforth|respectively|jointly|unanimously|by acclamation|for the (?:time being|moment|present)|at present|meanwhile|in the meantime|temporarily|provisionally)';

/** The day or year between an appointment and the office. */
const when = `(?:in (?:(?:${monthNames}) )?\\d{4}|on \\d{1,2}(?:st|nd|rd|th)? \\p{L}{3,9}(?: \\d{4})?)`;

export const roleComplements: RoleComplementsLocale = {
  beforeRole: pattern({
    id: 'en.people.before-role',
    source: `^ ?(?:,|-)? ?(?:(?:who )?(?:(?:until|up to) (?:then|now),? )?(?:(?:${manner} )?${holds}(?: ${manner})?(?: ${appointed})?|(?:recently |newly |just |lately )?${appointed})(?: ${manner})?(?: ${when})?(?: (?:by|at|during|following)[^,;:.()]{1,70}(?= (?:in (?:his |her |their )?capacity|as|to (?:the )?(?:post|position|office))>))?)?,? ?(?:(?:respectively|jointly|at (?:his|her|their) side) )?(?:in (?:his |her |their |the )?capacity (?:as|of) |as (?:the )?|to (?:be|act as|serve as|become) |for (?:the )?(?:post|position|office) of |(?:to |from |in )?(?:the |his |her |their )?(?:post|position|office|role|duties|tasks?|functions?|mandate)s? (?:of|as) |acting as )?(?:respectively )?(?:(?:the |its |his |her |their |an? |new |first |current |former |previous |outgoing |past |(?:until|up to) (?:now|then|recently) |so far |hitherto |formerly |previously |ex-? ?|sole |then |incoming |currently |presently |also ){0,3})$`,
    matches: [
      ', ',
      ' ',
      ' has been appointed as ',
      ' as ',
      ' is the ',
      ', respectively ',
      ', who until then was ',
      ' to the post of ',
      ' is no longer able to serve as ',
      ' is no longer ',
      ' has ceased to be a ',
      ' has accepted the task of ',
      ' left the post of ',
      ' being ',
      ', ex-',
      ', until now ',
      ', up to now a ',
      ', appointed ',
      ', recently elected ',
      ', designated in 2021 ',
      ', appointed by the Director as ',
      ' was elected on 3 May 2024 ',
      ' has served as ',
      ' has kindly agreed to serve as ',
      ', is for the time being ',
      ', has since been ',
      ' had for two years been ',
      ' at her side as ',
    ],
    rejects: [' thanks the ', '. The ', ' and the ', ', appointed by the ', ', recently '],
  }),
  roleComplement: pattern({
    id: 'en.people.role-complement',
    source:
      '^(?: ad interim| elect)?(?:,? (?:of|for|to|at|in|within|responsible for|in charge of|dealing with)>|,)(?: (?:the|this|that|its|ITU|all))?(?:[^,;:.()]{0,70})$',
    matches: [' of ', ' of the ', ' ad interim of the ', ' for '],
    rejects: [' thanked, the ', ': ', ' thanks the '],
  }),
  roleToName: pattern({
    id: 'en.people.role-to-name',
    source:
      '^(?<complement>[^,;:.()]{0,130}?(?:\\([^()]{1,110}\\)[^,;:.()]{0,40}?)?)(?<joint> ?[,:] ?(?:(?:in the person of|namely|i\\.e\\.|respectively),? )?| ?- ?| ?\\( ?| (?:is|will be|was|are|were|in the person of)(?:,? respectively,?)? | )$',
    matches: [', ', ': ', ' of JCA-X, ', ' is ', ' are, respectively, ', ' of the Bureau (TSB), '],
    rejects: ['. ', ', of SG 5, then '],
  }),
  verb: pattern({
    id: 'en.people.verb',
    source:
      '<(?:has|have|had|is|are|was|were|will|would|shall|should|who|which|that|whose|being|having|thanked|thanks|invited|invites|recalled|recalls|informed|informs|presented|presents|wished|wishes|considered|indicated|declared|opened|opens|requested|requests|proposed|proposes|may|must|can|could|welcomed|noted|reported|introduced|said|explained|expressed|and (?:the|Mr\\.?|Ms\\.?|Mrs\\.?))> (?!this end)',
    matches: [' thanked ', ' who chairs '],
    rejects: [' of Study Group 5', ' for Question 4/17'],
  }),
  secondRole: pattern({
    id: 'en.people.second-role',
    source:
      '(?<=[^ ,])(?: and| as well as|, then) (?:also |former |current |as )?(?:(?:its|the|an?) )?(?:former |current )?$',
    matches: [' of SG 5 and ', ' of SG 5 and its ', ' of TSAG as well as '],
    rejects: [' of SG 5 or ', ' and ', ' of BR, and ', ' of SG 5 ', ' of SG 5, Ms X and Mr '],
  }),
  respectively: pattern({
    id: 'en.people.respectively',
    source: '<respectively>',
    matches: ['Chair and Vice-Chair respectively'],
    rejects: ['respectful'],
  }),
  properName: pattern({
    id: 'en.people.proper-name',
    source:
      '^ of (?!ITU|the |TSAG|RAG|TDAG|TSB|BR|BDT|SG|WP|JCA|FG|CWG|Union>|Working|Study|Group|Council|Conference|Assembly|Committee|Question|Radiocommunication|Telecommunication|Joint|Focus|WTSA|WRC|WTDC)\\p{Lu}',
    flags: '',
    matches: [' of Orange Mali', ' of Northern Telecom'],
    rejects: [' of ITU', ' of SG 5', ' of the Committee'],
  }),
  otherBody: pattern({
    id: 'en.people.other-body',
    source: `^ of (?:the |this |that |an? )?(?:(?!(?:(?:Study|Working|Focus|Advisory|Regional) )?(?:Group|Party)>(?! (?:on|for|of|to|in charge|\\p{Lu}|\\d)))\\p{Lu}|(?:${events})>)`,
    flags: '',
    matches: [' of the Drafting Committee', ' of Plenary', ' of the seminar', ' of the workshop'],
    rejects: [' of the meeting', ' of that Group ', ' of the Study Group until', ', Mr X', ' recalled'],
  }),
  officeComplement: pattern({
    id: 'en.people.office-complement',
    source: '^(?: of>(?! the CCI(?:R|TT)>)|,? (?:TSB|BR|BDT|Department|Spectrum|International)>|[ -]general>)',
    matches: [' of the Department', ' general', ' of Orange', ', BDT'],
    rejects: [', Mr X', ' Mr X', ' recalled', ' of the CCITT'],
  }),
  appoints: pattern({
    id: 'en.people.appoints',
    source:
      '^[^.;]{0,120}<(?:(?:has|have|had) (?:also |further |moreover )?)?(?:designated|appointed|nominated|entrusted|approved|confirmed|charged|chosen|selected)>',
    matches: [' has designated as co-chairs ', ' (TSAG) appointed '],
    rejects: [' is chaired by ', ' elected '],
  }),
  opensSentence: pattern({
    id: 'en.people.opens-sentence',
    source: '^ ?(?:[\\p{N}.]{1,8}[.)]? ?)?(?:the |this |that |an? )?$',
    matches: ['The ', '3.1 The ', '', '4 '],
    rejects: ['The Chair of the ', 'At the request of '],
  }),
  parent: pattern({
    id: 'en.people.parent',
    source:
      '<(?:attached (?:directly )?to|reports? (?:directly )?to|reporting (?:directly )?to|belonging to|(?:placed |created |established |set up )?(?:under (?:the (?:auspices|authority|responsibility|parentage) of)?|within)|accountable to|(?:created|established|set up|formed|founded|constituted) by|in (?:liaison|collaboration|cooperation|coordination|consultation) with) (?:the )?$|\\([\\p{L}\\p{N} -]{2,24}\\) of (?:the )?$',
    matches: [
      'attached to ',
      'created by ',
      'reporting to ',
      'established under the auspices of the ',
      'in liaison with ',
    ],
    rejects: ['submitted to the ', 'with '],
  }),
  presidedEvent: pattern({
    id: 'en.people.presided-event',
    source: `<(?:an? (?:\\p{L}{4,12} )?(?:meeting|session|sitting|consultation|gathering|exchange)|(?:the|this|that|an?) (?:${events}))>`,
    matches: ['A meeting to exchange views', 'The round table', 'The workshop', 'a first session'],
    rejects: ['The meeting', 'its session', 'this meeting'],
  }),
};

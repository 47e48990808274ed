import type { DeadlineLocale } from '../../../model/locale/deadlines.js';
import { pattern } from '../../../text/pattern.js';
import { weekday } from './words.js';

const until = '(?:until|up to|till|through|to)';
const toTheEnd = '(?: (?:the end of|end|the|at least)){0,2}';

/** Who must or may act; what only lasts, and what the secretariat does. */
export const duties: Pick<
  DeadlineLocale,
  | 'obligation'
  | 'past'
  | 'lifetime'
  | 'receivedUntil'
  | 'holdsUntil'
  | 'mayBeDoneUntil'
  | 'asked'
  | 'onCondition'
  | 'durationHeading'
  | 'chargeLead'
  | 'secretariatTells'
  | 'secretariatStep'
  | 'secretariatOwes'
  | 'owesTakenUp'
  | 'secretariatAct'
  | 'holding'
> = {
  obligation: pattern({
    id: 'en.deadlines.obligation',
    source:
      '<(?:requests?|requested|invit(?:e|es|ed)|must|shall|should|will|please|kindly|would|ask(?:s|ed)?|urged?|encourag(?:e|es|ed)|can|could|wish(?:es|ing)?|required?|requires|awaited|sought|necessary|mandatory|obligatory|indispensable|it is possible|(?:is|are|remains?|stays?) (?:still |also |therefore )?(?:to be|open|possible|expected|due|required|accepted|admissible|welcome|sought|solicited|to)|(?:has|have) (?:until|to)|(?:has|have|had) (?:undertaken|promised|pledged|committed (?:itself|himself|herself|themselves)|been (?:instructed|tasked|charged|urged)) to|undertakes? to|(?:is|are|was|were) (?:instructed|tasked|charged|directed|mandated) to|instruct(?:s|ed)? (?:tsb|br|bdt|the (?:bureau|director|secretary-general|(?:general )?secretariat))|needs?(?: to)|expected|due|obliged to|(?<=(?:^[\\p{N}.) -]{0,8}|[,;:] ?|<(?:proposes?|asks?|wish(?:es)?|recommends?|agreed|decided|suggests?) )that [^.;:]{1,140})be|(?:(?<=[,(:-] ?)|(?<=^[ •·*-]{0,4}(?:\\(?[\\da-z]{1,2}[.)] ?)?))(?:to (?:be )?\\p{L}{3,12}|(?:submit|send|register|return|reply|complete|provide|confirm|nominate|propose)))>|<may (?=(?:be|also|still|only|then|now|submit|send|regist|apply|propose|contact|participat|attend|request|comment|reply|express|nominate)\\p{L}*>)',
    matches: [
      'are expected before',
      'To be returned',
      'have until',
      'it is possible to',
      'are requested to',
      'please',
      'must reach',
      'will publish',
      'is open',
      'stays open',
      'may be submitted',
      'has undertaken to publish',
    ],
    rejects: ['has published', 'had been', '5 May 2020'],
  }),
  past: pattern({
    id: 'en.deadlines.past',
    source:
      '<(?:has|have|had|was|were)> (?:not |already |also |then |been )?(?:been )?(?:made|met|\\p{L}{2,20}(?:ed|en|ld|nt|ne|ught|ut|et|un|wn))>|<(?:agreed|decided|approved|adopted|received|published|ended|expired|entered)>',
    matches: ['have been published', 'has approved', 'had received', 'was held'],
    rejects: ['will be issued', 'is open', 'must send'],
  }),
  receivedUntil: pattern({
    id: 'en.deadlines.received-until',
    source: `(?<!<(?:is|are|was|were|be|been|will be|may be|can be)(?: still| also)? )<(?:received|submitted|notified|registered|filed|sent|communicated|presented|collected|published|recorded) ${until}${toTheEnd} *${weekday}$`,
    matches: ['Registrations received up to ', 'Stations notified until the end of '],
    rejects: ['Registrations are received until ', 'may be submitted until ', 'received before '],
  }),
  lifetime: pattern({
    id: 'en.deadlines.lifetime',
    source:
      '<(?:mandates?|life ?time|terms? of office|maintain(?:ed)?|remains? in (?:force|operation|office|effect)|continues?(?! to be (?:accepted|admitted|received|admissible|receivable)>)|study periods?|valid|validity|in force|biennium|hotels?|rates?|tariffs?)>',
    matches: ["the Group's mandate", 'will remain in force', 'will continue its work until'],
    rejects: ['mandatory', 'now', 'will continue to be accepted'],
  }),
  holdsUntil: pattern({
    id: 'en.deadlines.holds-until',
    source: `<(?:valid|validity|in force|in service|in effect|applicable|accredited|effective)(?: (?:for|at least|only|and applicable|also)){0,2} ${until}${toTheEnd} *${weekday}$|<(?:recordings?|videos?|webcasts?|transcripts?|transcriptions?|presentations|slides|documents?|proceedings|images)>(?: [^.;:]{1,60})? (?:remain|stay|be|are|is)(?: (?:kept|left))? (?:available|accessible|online|viewable|visible|posted|downloadable)(?: [^.;:]{1,40})? ${until}${toTheEnd} *${weekday}$|<(?:frequency|frequencies|bands?|spectrum|channels?|assignments?)(?: [^.;:,]{1,60})? (?:is|are|be|remains?|stays?) (?:reserved|allocated|assigned|protected)(?: [^.;:,]{1,60})? ${until}${toTheEnd} *${weekday}$|<(?:that|who|which) (?:(?:have|had|has) (?:already )?)?(?:replied|responded|answered|voted|objected)(?: [^.;:,\\d]{0,40})? (?:before|prior to) *${weekday}$`,
    matches: [
      'The frequency band is reserved for the service until ',
      'Administrations that replied before ',
      'holding a passport valid at least until ',
      'will remain in force until ',
      'The videos will remain available online until ',
      'valid until the end of ',
    ],
    rejects: [
      'who replied. Others must reply before ',
      'valid requests will be received until ',
      'open until ',
      'The form will remain available until ',
      'valid on ',
    ],
  }),
  mayBeDoneUntil: pattern({
    id: 'en.deadlines.may-be-done-until',
    source: `<(?:may|can|could|will) (?:(?:still|also|nevertheless|however) ){0,2}be (?:still |\\p{L}+ly )?(?!(?:held|convened|organized|maintained|continued|extended|prolonged|renewed|postponed|considered|valid|open|visited|seen|viewed|consulted|accessed|watched|heard|read|observed|admired)>)\\p{L}{3,}(?:ed|en|t|n|d)(?: [^.;:,]{0,60})?(?:,? (?:but|though|although))?(?: only)? ${until}${toTheEnd} *${weekday}$|<(?:(?:go|goes|going|keep|keeps) on|continu(?:e|es|ing)|keep|keeps) (?:to )?(?:accept|receiv|admit|process)(?:e|ing|ting)? [^.;:,]{2,70} ${until}${toTheEnd} *${weekday}$|<(?:will|shall|can|may) (?:still |also |nevertheless )?(?:accept|receive|admit) [^.;:,]{2,70} ${until}${toTheEnd} *${weekday}$|<(?:(?:(?:will|shall) )?continues? to be|is|are|will be|remains?|stays?|will (?:remain|stay))(?: still)? (?:accepted|admitted|admissible|receivable)(?: [^.;:,]{0,60})? ${until}${toTheEnd} *${weekday}$|<(?:members?|states|administrations?|delegations?|delegates|participants|candidates?|applicants?|regulators|operators?|entit(?:y|ies)|institutions?|associates|authors|countries|parties|debtors|you|they|each)>(?: [^.;:]{1,60})? (?:have|has)(?: (?:therefore|thus|still|now|however))?(?: (?:been )?(?:given|granted|allowed))? ${until}${toTheEnd} *${weekday}$|(?:^[\\p{N}.) -]{0,8}|[:.;] ?)(?:please )?(?:apply|write|telephone|call|contact|book|reserve|send|address) [^.;:]{2,110},? ${until}${toTheEnd} *${weekday}$`,
    matches: [
      'Rooms: apply to host committee, telefax +229 21 30 00, until ',
      'Each administration has still until ',
      'States in arrears have been granted until ',
      'You will have until ',
      'The old templates may still be used until ',
      'can be collected from the secretariat until Tuesday, ',
      'will continue to be accepted by fax until ',
      'remain admissible until ',
      'to go on accepting paper notices until ',
      'The Bureau will still accept diskettes until ',
      'may be notified on paper, though only until ',
    ],
    rejects: [
      'The exhibition can be visited until ',
      'The secretariat has until ',
      'Members have worked until ',
      'may be extended until ',
      'will continue to be operated until ',
      'were accepted until ',
      'went on accepting notices until ',
      'may be used. Access is free until ',
      'stations are operated until ',
    ],
  }),
  onCondition: pattern({
    id: 'en.deadlines.on-condition',
    source:
      '<(?:if|provided(?: that)?|on condition that|so long as|as long as|unless|(?:only|(?:rates?|prices?|discounts?)> [^.;:,]{3,60}) (?:for|to|on))> [^.;:,]{3,110}$',
    matches: [
      'is guaranteed only if the booking was made before ',
      'provided that rooms have been reserved before ',
      'is granted only to bookings made before ',
    ],
    rejects: ['if so, the booking was made before ', 'the booking was made before '],
  }),
  asked: pattern({
    id: 'en.deadlines.asked',
    source:
      '<(?:incomplete |missing |late |such |these |those )?(?:applications?|requests?|forms?|candidatures|documents|replies|submissions|files)(?: (?:so (?:received|submitted)|received late|received))? *(?=<(?:may|can|will|shall|must|which|that))|<(?:(?:missing|incomplete|outstanding) (?:data|information|figures|particulars|details|items)|(?:data|information|figures|particulars|details|items),? (?:still )?(?:(?:which|that) (?:\\p{L}+ ){0,3})?(?:missing|lacking|outstanding))(?: [^.;:,]{1,40}?)? *(?=<(?:may|can|will|shall|must))',
    matches: [
      'Incomplete applications may',
      'These requests can',
      'Missing documents will',
      'Figures that are still missing on that day may',
    ],
    rejects: ['Requests for interpretation may', 'The files of the committee will', 'At the request of'],
  }),
  durationHeading: pattern({
    id: 'en.deadlines.duration-heading',
    source:
      '^[\\p{N}IVX.) -]{0,8}(?:duration|life ?time|life span|duration of the mandate|timetable and duration|expiry|termination)>[^.]{0,40}$',
    matches: ['11 Duration', 'Duration of the mandate', '8. Lifetime of the group'],
    rejects: ['The duration of the meeting is two days.', 'Deadlines'],
  }),
  chargeLead: pattern({
    id: 'en.deadlines.charge-lead',
    source:
      '^[^.;]{0,80}<(?:instruct|request|charge|direct|invite|ask)(?:s|ed|ing)? (?:also |further )?(?:tsb|br|bdt|the (?:bureau|(?:general )?secretariat|secretary-general|director))(?: (?!to>)[^.;:]{1,120})?:?$',
    matches: [
      'instructs the Secretary-General',
      'The Council instructs the Director of the Bureau, in collaboration with the other Directors:',
    ],
    rejects: [
      'instructs the Secretary-General to publish the report',
      'invites Member States',
      'the Secretary-General',
    ],
  }),
  secretariatTells: pattern({
    id: 'en.deadlines.secretariat-tells',
    source:
      '<(?:tsb|br|bdt|(?:the )?(?:bureau|secretariat|director|secretary-general))(?: [^.;,:]{0,60})?(?:, (?:for its part|on its side|in turn|for (?:his|her) part|once more|as (?:usual|always)),)? (?:(?:will|shall|should|would)(?: also| then| in turn)?|(?:(?:has|have) (?:undertaken|promised)|undertakes?|intends?|plans?|expects?|hopes?|promises?|proposes?) to) (?:inform|announce|publish|notify|communicate|report|make known|circulate|issue|prepare|draw up|draft|develop|establish|revise|update|send|dispatch|forward|compile|complete|finali[sz]e|provide|reply|respond|answer|submit|present|post|distribute|confirm|produce|translate|summari[sz]e|make (?:available|public))>' +
      '(?!.{0,200}<(?:received|submitted|presented|sent|transmitted|reaching)>(?! (?:on (?:its|the|this|our)|in (?:an?|the|its)|so far|from|during|to (?:all|the|administrations|members))>))' +
      '(?![^.;:]{0,200}<(?:must|should|shall|please|invited|kindly|(?:are|is) (?:requested|asked)|may|if|upon request|on request|provided that|subject to|requests? (?:for|is|are|has|have|being|made)|requested|who wish|wishing)>)[^.;:]{0,200}$|<(?:I|we) (?:shall|will) (?:also |then )?(?:report|inform|announce|publish|notify|communicate|issue|send|circulate|let you know)>[^.;:]{0,200}$|' +
      // what a body charges the secretariat with
      '<(?:(?:instruct|request|invite|ask|charge|direct|mandate|authorize)(?:s|ed|ing)? (?:also )?(?:tsb|br|bdt|the (?:bureau|secretariat|director|secretary-general|(?:general|union) secretariat))(?: of (?:the )?[^.;:,]{2,60})?(?: \\([^()]{2,20}\\))?(?:, [^.;:,]{3,60},)?|(?:tsb|br|bdt|the (?:bureau|secretariat|director|secretary-general))(?: of (?:the )?[^.;:,]{2,60})?(?: \\([^()]{2,20}\\))?(?:, [^.;:,]{3,60},)? (?:is|are|was|were|be|been) (?:requested|instructed|invited|asked|charged|directed|authorized))' +
      ' to (?:report|notify|inform|transmit|communicate|forward|send|announce|circulate|distribute|finalize|conclude|keep|bring|provide|conduct|report|publish|prepare|issue|circulate|post|produce|draft|develop|convene|organi[sz]e|update|compile|submit|present|make|ensure|review|carry out|establish)>(?![^.;:]{0,60}<(?:invit|request|urg|ask|encourag|remind)\\p{L}{0,4} (?:member|sector|administrations|all|delegat))[^.;:]{0,200}$',
    matches: [
      'instruct the Secretary-General to publish, ',
      'that the Director of the Bureau (BR), Ms Ana Lund, be requested to report on the cost of interpretation ',
      'The Secretariat is asked to prepare a report on the contributions ',
      'TSB will announce by circular the results of the consultation ',
      'BDT will prepare the revised questionnaire ',
      'The secretariat will send the registration forms to administrations ',
      'the Director of the Bureau will publish the list of contributions ',
      'The secretariat for its part intends to circulate a digest of the comments ',
    ],
    rejects: [
      'The secretariat intends to invite comments ',
      'The Bureau will consider the comments received ',
      'TSB will publish the contributions received ',
      'TSB will provide interpretation if it is requested ',
      'TSB will send the questionnaire and administrations should return it ',
      'TSB requests',
      'Member States are invited to submit, ',
      'instructs the Director to receive contributions ',
    ],
  }),
  secretariatStep: pattern({
    id: 'en.deadlines.secretariat-step',
    source:
      '^[^\\p{L}]{0,6}(?:the )?(?:tsb|br|bdt|bureau|(?:general )?secretariat|director|secretary-general)>(?: of (?:the )?[^.;,:]{2,60}?)?,? (?:will |shall |is to |to )?(?:publish|circulat|forward|send|issu|post|transmit|announc|communicat|notif|distribut|prepar|draw|draft|compil|complet|finali[sz]|revis|updat|dispatch|submit|present|produc|translat|report|conven|mak|summari[sz])(?:es|e|s|ies|y)?>',
    matches: [
      'The secretariat circulates the revised guidelines',
      'Bureau to publish the list of contributions',
      'The Director of BDT will present the report',
    ],
    rejects: [
      'The secretariat receives the contributions',
      'Report sent to the secretariat',
      'The contributions that TSB publishes',
    ],
  }),
  secretariatOwes: pattern({
    id: 'en.deadlines.secretariat-owes',
    source:
      '(?:^[^\\p{L}]{0,8}|<that )(?:the )?(?:tsb|br|bdt|bureau|secretariat|director|secretary-general|chief)(?: [^.;,:]{0,60})? (?:must|shall|has to|had to|(?:is|was) (?:expected |due |required |called upon )?to) (?:report|submit|present|deliver|transmit|table|hand)>',
    matches: ['The Director of BDT is expected to submit', 'recalled that the Secretary-General is to report'],
    rejects: ['The report of the Director must be presented', 'Members must submit to the Director'],
  }),
  owesTakenUp: pattern({
    id: 'en.deadlines.owes-taken-up',
    source:
      '^[^\\p{L}]{0,8}(?:s?he|it|they) (?:must|shall|will|has to|(?:is|are|was|were) (?:expected |due |required |called upon )?to) (?:then |also )?(?:report|submit|present|deliver|transmit|send|table|hand)>',
    matches: ['She is to deliver that report', 'He must submit it'],
    rejects: ['It must be submitted', 'They are presented'],
  }),
  secretariatAct: pattern({
    id: 'en.deadlines.secretariat-act',
    source:
      '<(?:will|shall|would) (?:then |also |be )?(?:be )?(?:advised|informed|notified|published|posted|announced|communicated (?:to (?:administrations|member|all|members)|on)|brought to (?:the|your|their) (?:attention|notice)|made (?:public|available)|transmitted to (?:administrations|member|all|members)|placed online|distributed|circulated|issued(?! (?:only )?(?:for|to|on|upon|in respect of|in response to) (?:(?:the|any|all|those|every) )?(?:requests?|applications?|participants?|delegates?|persons?|experts?|those|who)>)|accessible|available|publish|post|distribute|circulate|issue)>|<(?:will|shall) be (?:prepared|drawn up|drafted|developed|established|revised|updated|sent|dispatched|forwarded|compiled|completed|finali[sz]ed|submitted|presented|translated|produced) by (?:tsb|br|bdt|the (?:bureau|secretariat|director|secretary-general))>',
    matches: [
      'will be published',
      'would post',
      'will be brought to the attention',
      'will post',
      'will be made available',
      'will be communicated to Member States',
      'will be prepared by the Bureau',
    ],
    rejects: [
      'will be issued for requests received',
      'publish',
      'has been published',
      'must be published',
      'will be communicated to the Bureau',
    ],
  }),
  holding: pattern({
    id: 'en.deadlines.holding',
    source:
      '<(?:will (?:be held|take place|meet|convene|be convened|be organized|open)|(?:is|are|was|were|being) held|to be held|opens? in(?= (?!advance|line))|takes? place|took place|meets|met|hold (?:an?|its|the)|held)>',
    matches: ['which opens in Geneva', 'will be held', 'will take place', 'will meet'],
    rejects: ['hold to account', 'takes part'],
  }),
};

import type { RoleLinksLocale } from '../../../model/locale/people.js';
import { pattern } from '../../../text/pattern.js';
import { contactLabels } from './contact-labels.js';
import { events } from './events.js';

const office = '(?:the |its |his |her )?chair(?:man|person|woman)?(?:ship)?>';
/** Who is to do something, or has said that they will. */
const undertakes =
  '(?:will |shall |is to |are to |(?:has|have|had) (?:kindly |also |now |since |graciously )?(?:agreed|accepted|consented|offered|undertaken|volunteered|been (?:asked|invited|requested|called upon|chosen|nominated)) to )';
const interim = '(?:ad interim|on an (?:interim|acting) basis|temporarily|provisionally|for the interim)';

export const roleLinks: RoleLinksLocale = {
  linksAfter: [
    {
      role: 'contact',
      pattern: pattern({
        id: 'en.people.after.contact',
        source:
          '^(?: ?,(?! (?:and|who))[^,;:.()]{2,140}| (?:of|from|at)> [^,;:.()]{2,80})?(?: ?\\([^()]{1,160}\\))?,? ?(?:who )?(?:(?:is|will be|remains|will remain|continues to be) (?:(?:the |your |our )(?:(?:main|local|sole|first) )?contacts?(?= (?:for|at|in|within|on)>| *(?:[.,;(]|$))|(?:the |your )?(?:contact (?:person|point|officer)|focal point|point of contact|person to contact)|(?:gladly |also )?(?:at (?:your|their|the) (?:entire |full )?disposal|available (?:to (?:assist|help|answer|provide)|for (?:any|further|questions)))|(?:in charge of|responsible for) (?:answering|receiving|collecting|registrations?))|(?:can|may|could|will be able to|is able to|will|(?:would|will) be (?:happy|pleased|glad|delighted|able) to|is (?:happy|pleased|glad|ready|on hand) to|stands ready to) (?:also |gladly |be pleased to )?(?:be (?:contacted|reached|consulted(?! (?:at (?:the )?(?:https?|www|address)|on(?:line)?|in|via|from|here|free)>)|pleased to (?:answer|assist|help|provide))|(?:assist|help)(?: (?:you|participants|delegates|members|administrations|with)|(?= *(?:[.,;]|$)))|(?:provide|give|supply|furnish)(?: you with)? (?:any|all|every|further|additional|more)>|answer (?:any|your|all|questions|further|enquiries|queries)|respond to|receive (?:any|your|the|registrations)|deal with (?:your|all|any|the))|(?:answers|receives|handles) (?:your|all|any|questions|registrations))',
        matches: [
          ', based in Accra (tel.: +233 30 200 00 00), is the contact person',
          ' (e-mail: ab@example.org) is at your disposal',
          ' is at the disposal of administrations',
          ' of the host (ab@example.org) is the contact for hotels',
          ' remains your contact.',
          ', of the secretariat (ext. 6200), will gladly answer your questions',
          ' will receive the registrations',
          ' can provide any further information',
          ' will be able to assist you',
          ' may be contacted',
          ' (ab@example.org) will be glad to help with any difficulty',
        ],
        rejects: [
          ' contacted',
          ', is the Chair',
          ' is at the podium',
          ' will answer the speakers',
          ' may be consulted at https',
          ' can provide a presentation',
          ' put a room at the disposal of delegates',
          ' will be glad to attend',
        ],
      }),
    },
    {
      role: 'contact',
      plural: true,
      pattern: pattern({
        id: 'en.people.after.contacts',
        source:
          '^,? ?(?:who )?(?:(?:are|will be|remain) (?:gladly |also |both )?(?:at (?:your|their|the) (?:entire |full )?disposal|available (?:to (?:assist|help|answer|provide)|for (?:any|further|questions)))|(?:can|may|will) (?:both |gladly )?(?:be (?:contacted|reached)|(?:assist|help) (?:you|participants|delegates)|(?:provide|give)(?: you with)? (?:any|all|further|additional)>|answer (?:any|your|all)>)|are the (?:contact (?:persons|points)|focal points))',
        matches: [
          ' are at your disposal',
          ', who are at the disposal of delegates',
          ' may be contacted',
          ' will answer your questions',
          ' will provide any information',
        ],
        rejects: [' are standing', ' may be consulted', ' have put a room at your disposal', ' are in Lome'],
      }),
    },
    {
      role: 'chair',
      pattern: pattern({
        id: 'en.people.after.chair-of-event',
        source: `^ ?,? ?(?:who )?(?:will |shall |has |is to )?(?:chair(?:s|ed)?|preside(?:s|d)? over) (?<event>(?:the |this |that )(?:${events}))>`,
        matches: [' will chair the seminar', ' chaired the workshop'],
        rejects: [' will chair the meeting', ' chairs the Group', ' will moderate the seminar'],
      }),
    },
    {
      role: 'co-chair',
      pattern: pattern({
        id: 'en.people.after.co-chair',
        source:
          '^ ?,? ?(?:who )?(?:will |shall |have |has |are to |jointly )*(?:co-?chair(?:s|ed)?|jointly chair(?:ed)?)>(?! of)',
        matches: [' will co-chair the work', ' co-chaired'],
        rejects: [' chairs', ' co-chair of'],
      }),
    },
    {
      role: 'co-chair',
      plural: true,
      pattern: pattern({
        id: 'en.people.after.co-chairs',
        source:
          '^ ?,? ?(?:who )?(?:(?:(?:will|shall|have|had|are to|have agreed to|have been (?:appointed|nominated) to) )?(?:both )?(?:co-?chair(?:ed)?|jointly chair(?:ed)?)|(?:will|shall|are to|have agreed to) (?:chair|preside over) [^.;:,]{2,80}<(?:jointly|together))>(?! of)',
        matches: [
          ' will co-chair the work',
          ', who co-chair WP 2/17',
          ' jointly chaired the meeting',
          ' will chair the Group jointly',
        ],
        rejects: [' co-chairs the work', ', Co-Chairs of', ' will chair the work', ' co-chair of'],
      }),
    },
    {
      role: 'acting-chair',
      takesOffice: true,
      pattern: pattern({
        id: 'en.people.after.acting-chair',
        source: `^ ?,? ?(?:(?:and |then )?(?:who )?)(?:(?:has|have|had) been (?:acting|serving) as (?:the |its )?chair(?:man|person|woman)?>|${undertakes}?(?:temporarily |provisionally )?(?:acts?|serves?|acted|acting|continues?|function) as (?:the )?(?:its )?(?:acting|interim) chair(?:man|person|woman)?>|(?:is |was |will )?(?:perform|carr(?:y|ies|ying)|exercis|discharg|fulfil)(?:s|e|es|ed|ing)?(?: out)? the (?:duties|functions|office) of (?:the )?(?:acting|interim) chair(?:man|person|woman)?>|${undertakes}?(?:temporarily |provisionally )?(?:acts?|serves?|acting) as (?:the )?chair(?:man|person|woman)? (?:of [^.;:,]{0,60} )?${interim}|${undertakes}?(?:assumes?|take(?:s)?|exercise(?:s)?) (?:over )?(?:the )?(?:acting|interim) chair(?:man|person)?(?:ship)?|${undertakes}?chairs? [^.;:,]{0,60} ${interim}|(?:is|was|has been) (?:appointed|designated|named|nominated) (?:as )?(?:acting|interim) chair(?:man|person|woman)?>|${undertakes}?(?:assumes?|takes?) (?:over )?${office}(?: [^.;:,]{0,80}?)? ${interim})`,
        matches: [
          ' will act as acting Chair',
          ' is performing the duties of Acting Chairman',
          ' will assume the chairmanship ad interim',
          ', will assume the chairmanship of SG 5 on an interim basis',
          ' has been appointed Acting Chairman',
          ' will chair SG 5 ad interim',
          ', has agreed to serve as Acting Chairman',
          ' has accepted to take the chairmanship ad interim',
          ', acting as Chair ad interim',
        ],
        rejects: [' will assume the chairmanship', ' is interested in the chairmanship'],
      }),
    },
    {
      role: 'chair',
      takesOffice: true,
      pattern: pattern({
        id: 'en.people.after.chair-office',
        source: `^ ?,? ?(?:and |then )?(?:who )?(?:(?:${undertakes}|has )?(?:assumed?s?|takes?|took|taken|accedes?|acceded|retain(?:s|ed)?|keeps?|kept)(?: now| over| up| on| also)?(?: to)? ${office}|(?:was|is|will be|has been|has just been) (?:elected|designated|appointed|called) to (?:the |its )chair(?:manship|ship)?>)(?![^.;:,]{0,80} ${interim})(?! of (?:the|this|an?) (?:meeting|sitting|session|plenary))`,
        matches: [
          ' will assume the chairmanship',
          ', has been elected to the chair',
          ' will take over the chairmanship of the Group',
          ' takes the chair',
          ' retains the chairmanship of WP 1/2',
        ],
        rejects: [
          ' will assume the chairmanship of the Group ad interim',
          ' will take the chair of the meeting',
          ' hands over the chairmanship',
        ],
      }),
    },
    {
      role: 'chair',
      pattern: pattern({
        id: 'en.people.after.chair',
        source: `^ ?,? ?(?:who )?(?:(?:(?!<(?:Mr|Ms|Mrs|Dr)> )[^.;:()]){0,160}?<(?:ceas(?:es|ed)|will cease|has ceased) to chair (?:the|this|that|its)>|(?:(?!<(?:Mr|Ms|Mrs|Dr)> )[^.;:()]){0,160}?<(?:gives up|gave up|is giving up|has given up|will give up|relinquish(?:es|ed)|stops|stopped|will stop|has stopped) chairing (?:the|this|that|its|(?=ITU|TSAG|RAG|TDAG|SGs?|WP|JCA|FG|CWG|Study|Working|Joint|Focus|Council))|(?:(?:${undertakes}|has |had |have |to )(?:also |currently |now )?(?:chair|chaired|preside over|presided over|headed|head|lead|led)|(?:also |currently |now )?(?:chairs|chaired|presides over|presided over|heads|headed|leads|led))> (?:the|this|that|its|our|all|both|it>|(?=ITU|TSAG|RAG|TDAG|SGs?|WP|JCA|FG|CWG|Study|Working|Joint|Focus|Council|Question|Radiocommunication))|(?:will )?(?:continues?|continue) (?:to (?:chair|hold the chair|serve as chair)|as chair)|(?:in|holds|holding) the chair>|at (?:the|its) helm>|(?:succeeds|succeeded|will succeed|replaces|replaced|will replace) [^;:]{3,80} as chair(?:man|person|woman)?>)(?![^.;:,]{0,80} (?:ad interim|on an (?:interim|acting) basis))`,
        matches: [
          ' chairs the Group',
          ' has informed me that he is giving up chairing the Group',
          ' chaired Study Group 5',
          ' will chair the meeting',
          ', who had chaired Study Group 9',
          ', who has led it',
          ' has agreed to chair the Group',
          ' will continue to chair the Group',
          ' in the chair',
          ' at the helm of the Group',
          ' succeeds Mr X as Chairman',
        ],
        rejects: [' presented', ' the chairmanship ad interim', ' chair of the Group'],
      }),
    },
  ],
  linksBefore: [
    ...contactLabels,
    {
      role: 'co-chair',
      pattern: pattern({
        id: 'en.people.before.co-chair',
        source:
          '(?:<co-? ?chaired(?: jointly)? by|<jointly chaired by|<co-? ?chair(?:man|person)?ship (?:of|:))(?: the)? ?$',
        matches: ['is co-chaired by ', 'under the co-chairmanship of ', 'jointly chaired by '],
        rejects: ['is chaired by '],
      }),
    },
    {
      role: 'acting-chair',
      pattern: pattern({
        id: 'en.people.before.acting-chair',
        source:
          '(?:<chaired (?:ad interim|on an (?:interim|acting) basis|temporarily) by|<(?:acting|interim) chair(?:man|person)?ship (?:of|:)|<chair(?:man|person)?ship(?: [^.;:,]{0,60}?)? (?:ad interim|on an interim basis) [^.;:]{0,40}(?:assumed|exercised|entrusted|held) (?:by|to)|<(?:acting|interim) chair(?:man|person)?ship>[^.;:]{0,80}<(?:assumed|exercised|entrusted|held) (?:by|to)|<(?:post|office|position|functions|duties)>[^.;:]{0,30}<(?:held|filled|assumed|exercised|performed|discharged),? as (?:the )?(?:acting|interim) chair(?:man|person|woman)?,? by|<(?:functions|duties|post|office) of (?:the )?(?:acting|interim) chair(?:man|person|woman)?[^.;:]{0,40}<(?:held|filled|assumed|exercised|performed|discharged|entrusted) (?:by|to)) ?(?:the )?$',
        matches: [
          'under the acting chairmanship of ',
          'chaired ad interim by ',
          'The post will be held, as Acting Chair, by the ',
          'The duties of Acting Chairman will be performed by the ',
          'the interim chairmanship will be assumed by ',
        ],
        rejects: ['under the chairmanship of '],
      }),
    },
    {
      role: 'vice-chair',
      pattern: pattern({
        id: 'en.people.before.vice-chair',
        source:
          '<(?:vice-? ?chair(?:man|person)?ships? [^.;:]{0,60}(?:assumed|exercised|entrusted|held) (?:by|to)|assisted by (?:its |the )?vice-? ?chair(?:s|men|persons?|man)?,?) ?$',
        matches: ['the vice-chairmanship will be held by ', 'assisted by Vice-Chairmen '],
        rejects: ['the chairmanship will be held by '],
      }),
    },
    {
      role: 'chair',
      pattern: pattern({
        id: 'en.people.before.chair',
        source:
          '(?:(?<!co-? ?)(?<!jointly )<(?:chaired|presided over|headed|led)(?: jointly| respectively| successively| currently| now| still|(?:,|(?<=<(?:is|are|was|were|be|been) chaired)) (?:in|for|during|since|until|this|at|on|again)>[^.;:()]{0,60})? by|<under the (?:able |distinguished |skilful |expert )?(?:chair(?:man|person)?ship|leadership|presidency) of|(?<!vice-? ?)(?<!acting )(?<!interim )<chair(?:man|person)?ship (?!ad interim)[^.;:]{0,70}(?:assumed|exercised|entrusted|held) (?:by|to)|entrusted the chair(?:man|person)?ship [^.;:]{0,60}to) ?$',
        matches: [
          'is chaired by ',
          'will be chaired in 2031 by ',
          'chaired, for the second time, by ',
          'under the chairmanship of ',
          'under the able chairmanship of ',
          'the chairmanship will be held by ',
          'entrusted the chairmanship of the group to ',
        ],
        rejects: [
          'co-chaired by ',
          'the vice-chairmanship will be held by ',
          'organized by ',
          'chaired for two years the session opened by ',
        ],
      }),
    },
    {
      role: 'contact',
      pattern: pattern({
        id: 'en.people.before.contact',
        source:
          '(?:<(?:please |kindly )?(?:contact|consult|e-?mail|write to|turn to|call)(?: directly)?(?: the (?:secretariat|focal point|coordinator|meeting coordinator|counsellor|responsible officer)[^.;:]{0,40},)?|<(?:get|be|getting|come) in (?:direct )?(?:contact|touch) with|(?:address|send|direct|submit|put) (?:directly )?(?:your|their|any|all|the) (?:questions?|enquiries|queries|requests?|replies|correspondence)[^.;:]{0,50} to|(?:information|clarifications?|details|registration|register|questions?|assistance)[^.;]{0,80} (?:from|with|by contacting)|<(?:questions?|enquiries|inquiries|queries|requests?|correspondence|information|registrations?|clarifications?|replies|papers|abstracts|applications?|reservations?|bookings?|nominations?)>[^.;:]{0,80}<(?:addressed|sent|put|forwarded|directed|obtained|referred|made) (?:directly )?(?:to|from)|<(?:contact (?:points?|persons?|officers?)|focal points?|points? of contact|persons? to contact)[^.;]{0,60}(?:is|are|will be|remains?|continues? to be|:|,|-)|<(?:the|your|our|local|main|sole) contacts? (?:at|in|for|within|on|with)>[^.;:]{2,60}<(?:is|are|will be|remains?|will remain|continues? to be)|<contacts? ?:|<(?:officers?|officials?|persons?|staff members?|colleagues?|counsellors?|engineers?|administrators?) (?:who (?:is|are) )?(?:in charge of|responsible for|dealing with|handling|following|entrusted with) (?:this|that|these|the|its|all|any)>(?! (?:study |working |focus |joint |regional )?(?:group|party|committee|council|session))[^.;:]{2,70}<(?:is|are|will be)|<responsible officers? (?:for|in) [^.;:]{2,60}<(?:is|are|will be)|<(?:this|the) (?:file|case|matter|question|dossier) (?:is|will be) (?:being )?(?:handled|dealt with|followed(?: up)?|processed) by|<(?:passport (?:details|particulars|data)|(?:photo)?copies of (?:the |their |your )?passports?|passports?|particulars|requests?|applications?|registrations?|replies|forms?|names)>[^.;:]{0,80}<(?:reach|reached|be in the hands of))(?: the)? ?$',
        matches: [
          'please contact ',
          'get in touch with ',
          'information may be obtained from ',
          'Contact point: ',
          'Your contact at the Bureau remains ',
          'the contact for visas is ',
          'address your questions to ',
          'Any question may be addressed to ',
          'The officer in charge of this file is ',
          'The person responsible for the arrangements on site is ',
          'This matter is handled by ',
          'whose passport details have reached ',
          'Contact: ',
        ],
        rejects: [
          'thank ',
          'the work done with ',
          'handed to ',
          'The letter addressed to ',
          'The officer in charge of the Study Group is ',
          'This matter was raised by ',
        ],
      }),
    },
  ],
  officeAgain: pattern({
    id: 'en.people.office-again',
    source:
      '^(?: ?\\([^()]{1,120}\\))?,? ?(?:and|as well as) (?:(?:that|those) )?of (?:the )?[^.;:]{1,140}?(?:,| -) ?$|^(?:, [^()]{1,60})?\\)(?:[,;]|,? (?:and|as well as)) (?:(?:that )?of )?(?:the )?(?=[\\p{Lu}\\d])[^.;:()]{1,120} ?\\($',
    flags: '',
    matches: [', Mali) and 2/9 (', ') and of SG 3 (', ', and of Study Group 2, ', ' (Mali), as well as that of TSAG, '],
    rejects: [', ', ' and ', ', and the Chair of SG 2, ', '. And of SG 2, '],
  }),
  regionOfOffice: pattern({
    id: 'en.people.region-of-office',
    source:
      '^,? ?(?:for|representing) the (?:(?<region>[\\p{L}-]{2,12}) region>|region (?<behind>[\\p{L}-]{2,12})(?![\\p{L}-]))',
    matches: [' for the CIS region', ', representing the AFR region'],
    rejects: [' for the region', ' of the region'],
  }),
  linkAgain: pattern({
    id: 'en.people.link-again',
    source:
      '^(?: ?\\([^()]{1,120}\\))?(?<lead>[^.;:()]{0,90}?(?: ?\\([^()]{1,80}\\))?)(?:[,;]| and| or| as well as| while),? (?<words>(?:[^.;:()]{0,90}?(?:\\([^()@]{1,30}\\))? )??)(?:(?:in|at|on) [^.;:,()]{2,40}, )?(?:by|under that of|to|from|with|of|contact|(?<=(?:[;,]|<and|<or),? (?:(?:and|or),? )?(?:for|on|regarding|concerning|in|at|outside) [^.;:,()]{2,60}, )) ?(?:the )?$',
    matches: [
      ' and CWG-LANG by ',
      ', that of Group B by ',
      ' for the programme and to ',
      ' or to ',
      '; for visas, from ',
      ', Head of the Office in Apia (ab@example.org), or, in Suva, ',
    ],
    rejects: ['. SG 5 is chaired by ', ' and ', ', Chair', ' by '],
  }),
  sharedWith: pattern({
    id: 'en.people.shared-with',
    source:
      '(?:^|[ ,)])(?<!<(?:accord|accordance|agreement|collaboration|conjunction|connection|consultation|contact|cooperation|coordination|coordinated|line|liaison|partnership|touch|conversation|discussions?) ?)(?:(?<jointly>(?:together|jointly|in tandem) )?with|alongside) ?(?:the )?$',
    matches: [' with ', ', together with ', ' WP 2/17 jointly with ', ' alongside '],
    rejects: [' in consultation with ', ' and ', ' with the assistance of ', ' in close collaboration with '],
  }),
  asksBelow: pattern({
    id: 'en.people.asks-below',
    source:
      '<(?:contact|write to|consult|get in touch with|(?:obtained|requested|provided) (?:from|by)|(?:address|send|direct|put) (?:your|their|any|all)(?: the)? (?:questions?|enquiries|requests?|queries) to|(?:addressed|directed|sent) to)(?: directly)?(?: (?:one of )?(?:the )?(?:following )?(?:persons?|officers?|officials?|members of the secretariat|contacts?|colleagues|staff members?|focal points?|contact points?|people)?(?: (?:below|listed below|indicated below|concerned|mentioned below))?)? ?:$',
    matches: [
      'please contact:',
      'For any other question, please contact the following persons:',
      'Details may be obtained from:',
    ],
    rejects: ['Please contact the secretariat.', 'Please write as follows:', 'The following persons:'],
  }),
  officeTerm: pattern({
    id: 'en.people.office-term',
    source: '<(?:until|till|pending|during|as of|since|from the|before|after|at the close of|by the end of)>',
    matches: [' until the meeting of the ', ' pending the election by '],
    rejects: [' of the ', ' and of '],
  }),
  asksHeading: pattern({
    id: 'en.people.asks-heading',
    source:
      '^ ?(?:(?:\\d{1,2}(?:\\.\\d{1,2}){0,3}[.)]?|[a-z][.)]|[IVX]{1,4}\\.?) ?)?(?:(?:useful )?contacts?|(?:further|additional) information|information|assistance|contact (?:details|persons?|points?|information)|persons? to contact|secretariat|whom to contact|enquiries|for (?:further|more|any|additional) (?:information|details|questions?)) ?:?$',
    matches: ['3 Contacts', 'Assistance', 'Further information', 'For further information:'],
    rejects: ['Contacts with other groups', 'Practical information', 'General information'],
  }),
  correctedName: pattern({
    id: 'en.people.corrected-name',
    source:
      '^[^"]{0,140}" ?[,;]? ?(?:(?:should |to )?reads?|(?:please )?(?:read|substitute)|(?:is|are|to be) replaced (?:by|with)|by|with)(?: the following)? ?:? ?"$',
    matches: ['" by "', ' (ab@example.org)", read "', '" is replaced by "'],
    rejects: ['" and "', ', by ', '" instead of "'],
  }),
  turnsTo: pattern({
    id: 'en.people.turns-to',
    source:
      '<(?:to|from|with|contact(?:ing)?|the host,|(?:for|to) the attention of|attn[.]?:?|marked for|care of|(?:please|kindly|should|must|may|can|to|also) (?:then |first |directly )?(?:notify|inform|tell|advise|alert|approach|ask|e-?mail|phone|telephone|call|let)|by (?:notifying|informing|e-?mailing|telephoning|calling)) ?(?:the )?$|<(?:to|from|with|through|via|contact(?:ing)?|ask(?:ing)?|consult(?:ing)?|by) (?:the |our |your )?(?:[\\p{L}\\p{N}/]+[ -]){0,4}(?:hosts?|organi[sz]ers?|secretariat|coordinator|counsellor|office|department|section|service|desk|administration|authority|ministry|bureau|unit|division|organization|agency|contact|point|committee)(?: ?\\((?:contact: ?)?|(?<!<by [^,]{3,60}), ?)$',
    matches: [
      'Requests are made by writing to ',
      'Reservations are made with ',
      'from the host, ',
      'an invitation from the host (',
      'may request it from our host, ',
      'Those who come by car should notify ',
      'by telephoning ',
      'Passports are sent for the attention of ',
    ],
    rejects: [
      'the proposal of ',
      'the Chair, ',
      'submitted by ',
      'the Study Group (',
      'drawn up by our host, ',
      'I had to thank ',
      'The Director will inform ',
    ],
  }),
  reachedAt: pattern({
    id: 'en.people.reached-at',
    source: ' ?\\((?:[^()@:]{0,40}<)?(?:tel(?:ephone|efax)?|phone|fax|ext(?:ension)?|e-?mail)>',
    matches: [' (tel. +41 22 730 00 00)', ' (office 12, telephone: 62 00)', 'Ms Eva Lund (telefax: 12)'],
    rejects: [' (Italy)', ' (by teleconference)', ', telephone'],
  }),
  contactItem: pattern({
    id: 'en.people.contact-item',
    source:
      '^(?:(?:for|on|regarding|concerning|in respect of|as regards|with regard to|relating to|about)[^.;:]{2,120}[,:-] ?)?(?:please contact|contact|to|from|with)? ?$',
    matches: ['for entry formalities, to ', 'to ', 'as regards the hotel: ', 'for visas, from ', ''],
    rejects: ['the report submitted by ', 'for the visa. Thanks to ', 'the letter addressed to '],
  }),
  agent: pattern({
    id: 'en.people.agent',
    source: '<(?:by|of|according to|with|from) ?$',
    matches: ['the plan drawn up by ', 'the report of '],
    rejects: ['for that, ', 'Therefore, '],
  }),
  relative: pattern({
    id: 'en.people.relative',
    source: '^(?: ?\\([^()]{1,160}\\))?,? who>',
    matches: [' (tel.: 12), who is at your disposal'],
    rejects: [' is at your disposal', '. The one who', ' (the one who'],
  }),
  answers: pattern({
    id: 'en.people.answers',
    source:
      '^[^.;:@]{0,90}<(?:will (?:gladly |be pleased to |be happy to )?(?:answer|respond|provide|receive|assist|help)|answers|receives|is (?:available|reachable)|(?:is|will be|remains) at (?:your|their|the) disposal|(?:can|may) be (?:reached|contacted|consulted))>(?:[^.;@]|\\.(?! )){0,140}(?=<[\\p{L}\\p{N}._%+-]{1,64}@)',
    matches: [', Rapporteur, will answer questions at ab@example.org', ' may be reached by e-mail (ab@example.org)'],
    rejects: [', Rapporteur, presented the draft (ab@example.org)', ' will answer. Write to ab@example.org'],
  }),
};

import type { RoleLinksLocale } from '../../../model/locale/people.js';
import { pattern } from '../../../text/pattern.js';
import { events } from './events.js';

const office = '(?:the |its |his |her )?chair(?:man|person|woman)?(?:ship)?>';

/** Who is to do something, or has said that they will. */
const undertakes =
  '(?:will |shall |is to |are to |(?:has|have|had) (?:kindly |also |now |since |graciously )?(?:agreed|accepted|consented|offered|undertaken|volunteered|been (?:asked|invited|requested|called upon|chosen|nominated)) to )';

const interim = '(?:ad interim|on an (?:interim|acting) basis|temporarily|provisionally|for the interim)';

/** Behind what stands in for somebody: how long, or nothing more; not at which meeting. */
const forATime =
  ' ?(?:[.;]|$)|,? (?:until|till|pending|since|in the meantime|meanwhile|for the (?:time being|moment|present)|during (?:h(?:is|er) |the )(?:absence|vacancy|illness))>';

/** Words behind a name that say what the person does. */
export const linksAfter: RoleLinksLocale['linksAfter'] = [
  {
    role: 'contact',
    pattern: pattern({
      id: 'en.people.after.contact',
      source:
        '^(?: ?,(?! (?:and|who))[^,;:.()]{2,140}| (?:of|from|at)> [^,;:.()]{2,80})?(?: ?\\([^()]{1,160}\\))?,? ?(?:who )?(?:(?:is(?: now)?|will be|remains|will remain|continues to be|becomes|has become) (?:(?:the |your |our )(?:(?:main|local|sole|first) )?contacts?(?= (?:for|at|in|within|on)>| *(?:[.,;(]|$))|(?:the |your )?(?:contact (?:person|point|officer)|focal point|point of contact|person to contact)|(?:gladly |also )?(?:at (?:your (?:entire |full )?(?:disposal|service)|(?:their|the) (?:entire |full )?disposal)|available (?:to (?:assist|help|answer|provide)|for (?:any|further|questions)))|(?:in charge of|responsible for) (?:answering|receiving|collecting|registrations?))|(?:can|may|could|will be able to|is able to|will|(?:would|will) be (?:happy|pleased|glad|delighted|able) to|is (?:happy|pleased|glad|ready|on hand) to|stands ready to) (?:also |gladly |be pleased to )?(?:be (?:contacted|reached|consulted(?! (?:at (?:the )?(?:https?|www|address)|on(?:line)?|in|via|from|here|free)>)|pleased to (?:answer|assist|help|provide))|(?:assist|help)(?: (?:you|participants|delegates|members|administrations|with)|(?= *(?:[.,;]|$)))|(?:provide|give|supply|furnish)(?: you with)? (?:any|all|every|further|additional|more)>|answer (?:any|your|all|questions|further|enquiries|queries)|(?:respond|reply) to|receive (?:any|your|the|registrations)|deal with (?:your|all|any|the))|(?:answers|receives|handles) (?:your|all|any|questions|registrations))',
      matches: [
        ', based in Accra (tel.: +233 30 200 00 00), is the contact person',
        ' (e-mail: ab@example.org) is at your disposal',
        ' (ab@example.org) is at your service',
        ' will gladly reply to your questions',
        ' is at the disposal of administrations',
        ' of the host (ab@example.org) is the contact for hotels',
        ' remains your contact.',
        ' becomes the contact for logistics',
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
        ' is at the service of the Union',
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
        '^,? ?(?:who )?(?:(?:are|will be|remain) (?:gladly |also |both )?(?:at (?:your (?:entire |full )?(?:disposal|service)|(?:their|the) (?:entire |full )?disposal)|available (?:to (?:assist|help|answer|provide)|for (?:any|further|questions)))|(?:can|may|will) (?:both |gladly )?(?:be (?:contacted|reached)|(?:assist|help) (?:you|participants|delegates)|(?:provide|give)(?: you with)? (?:any|all|further|additional)>|answer (?:any|your|all)>)|are the (?:contact (?:persons|points)|focal points))',
      matches: [
        ' are at your disposal',
        ' are both at your service',
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
      source: `^ ?,? ?(?:who )?(?:${undertakes}|has )?(?:chair(?:s|ed)?|preside(?:s|d)? over) (?<event>(?:the |this |that )(?:${events}))>`,
      matches: [' will chair the seminar', ' chaired the workshop', ' has kindly accepted to chair the forum'],
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
      source: `^ ?,? ?(?:(?:and |then )?(?:who )?)(?:(?:has|have|had) been (?:acting|serving) as (?:the |its )?chair(?:man|person|woman)?>|(?:is |was |will )?(?:perform|carr(?:y|ies|ying)|exercis|discharg|fulfil)(?:s|e|es|ed|ing)?(?: out)? the (?:duties|functions|office) of (?:the )?(?:acting|interim) chair(?:man|person|woman)?>|${undertakes}?(?:temporarily |provisionally )?(?:acts?|serves?|acting) as (?:the )?chair(?:man|person|woman)? (?:of [^.;:,]{0,60} )?${interim}|${undertakes}?(?:assumes?|take(?:s)?|exercise(?:s)?) (?:over )?(?:the )?(?:acting|interim) chair(?:man|person)?(?:ship)?|${undertakes}?chairs? [^.;:,]{0,60} ${interim}|(?:is |was |has )?(?:${undertakes})?(?:(?:stand|fill)(?:s|ing)?|stood|filled) in(?: as (?:the )?(?:its )?chair(?:man|person|woman)?>|(?: for (?:the|its) chair(?:man|person|woman)?|(?<alone>))(?=${forATime}))|${undertakes}?(?:assumes?|takes?) (?:over )?${office}(?: [^.;:,]{0,80}?)? ${interim})`,
      matches: [
        ', stands in as Chair of SG 5',
        ', will stand in for the Chair until June',
        ', has stood in since May',
        ' is performing the duties of Acting Chairman',
        ' will assume the chairmanship ad interim',
        ', will assume the chairmanship of SG 5 on an interim basis',
        ' will chair SG 5 ad interim',
        ' has accepted to take the chairmanship ad interim',
        ', acting as Chair ad interim',
      ],
      rejects: [
        ' will assume the chairmanship',
        ' is interested in the chairmanship',
        ' will stand in for the Chair at the opening session',
        ' stands in the hall',
      ],
    }),
  },
  {
    role: 'chair',
    takesOffice: true,
    pattern: pattern({
      id: 'en.people.after.chair-office',
      source: `^ ?,? ?(?:and |then )?(?:who )?(?:(?:${undertakes}|has )?(?:assumed?s?|takes?|took|taken|accedes?|acceded|retain(?:s|ed)?|keeps?|kept)(?: now| over| up| on| also)?(?: to)? ${office}|(?:was|is|will be|has been|has just been) (?:(?:re-?)?elected|designated|(?:re-?)?appointed|called|returned|confirmed) (?:to|in) (?:the |its )chair(?:manship|ship)?>)(?![^.;:,]{0,80} ${interim})(?! of (?:the|this|an?) (?:meeting|sitting|session|plenary))`,
      matches: [
        ' will assume the chairmanship',
        ', has been elected to the chair',
        ' is reappointed to the chairmanship of SG 6',
        ' has been confirmed in the chair',
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
    role: 'vice-chair',
    takesOffice: true,
    pattern: pattern({
      id: 'en.people.after.vice-chair-office',
      source: `^ ?,? ?(?:and |then )?(?:who )?(?:${undertakes}?(?:assumes?|takes?(?: over| up| on)?|holds?|retains?|keeps?)(?: now| also)? (?:the|its|one of the|a) vice-? ?${office.replace('(?:the |its |his |her )?', '')}|(?:was|is|will be|has been|has just been) (?:(?:re-?)?elected|designated|(?:re-?)?appointed|called|returned|confirmed) (?:to|in) (?:the|its|one of the|a) vice-? ?chair(?:man|person)?ships?>)`,
      matches: [
        ' was re-elected to the vice-chairmanship',
        ' takes over the vice-chairmanship of the Group',
        ', who has been appointed to one of the vice-chairmanships',
      ],
      rejects: [' was elected to the chairmanship', ' hands over the vice-chairmanship', ' left the vice-chairmanship'],
    }),
  },
  {
    role: 'chair',
    pattern: pattern({
      id: 'en.people.after.chair-of-letters',
      flags: '',
      // an acronym that no list of kinds holds, at the end of what is presided over
      source:
        '^ ?,? ?(?:(?:and |then )?who )?(?:(?:will|shall|is to|has|had|to|(?:has|had) (?:kindly |also |now |since )?(?:agreed|accepted|consented|undertaken|offered|volunteered|been (?:asked|invited|requested|nominated|chosen)) to) (?:also |now )?)?(?:chair(?:s|ed)?|presides? over|presided over) (?=[A-Z][A-Z\\d]{1,11}(?:-[A-Z\\d]{1,12}){0,3}(?: ?[,.;:)]|$| (?:and|from|since|until|in|for|at|during|with|on)>))',
      matches: [' has agreed to chair WGX.', ' will chair IPG-TAR and', ', who chairs WGX from'],
      rejects: [' has agreed to chair Sessions.', ' will chair IPG delegations', ' co-chairs WGX.', ' met WGX.'],
    }),
  },
  {
    role: 'chair',
    pattern: pattern({
      id: 'en.people.after.chair',
      source: `^ ?,? ?(?:who )?(?:(?:(?!<(?:Mr|Ms|Mrs|Dr)> )[^.;:()]){0,160}?<(?:ceas(?:es|ed)|will cease|has ceased) to chair (?:the|this|that|its)>|(?:(?!<(?:Mr|Ms|Mrs|Dr)> )[^.;:()]){0,160}?<(?:gives up|gave up|is giving up|has given up|will give up|relinquish(?:es|ed)|stops|stopped|will stop|has stopped) chairing (?:the|this|that|its|(?=ITU|TSAG|RAG|TDAG|SGs?|WP|JCA|FG|CWG|Study|Working|Joint|Focus|Council))|(?!(?:[\\p{L} ]{2,40} )?(?:leads?|led|heads?|headed) (?:the |this |that |its |our |all )(?:\\p{L}+ ){0,2}(?:sessions?|discussions?|debates?|panel|delegation|mission|visit|tour|team)>)(?:(?:${undertakes}|has |had |have |to )(?:also |currently |now )?(?:chair|chaired|preside over|presided over|headed|head|lead|led)|(?:is |was )?(?:also |currently |now )?(?:chairs|chaired|chairing|presides over|presided over|heads|headed|leads|led))> (?:the|this|that|its|our|all|both|it>|(?=ITU|TSAG|RAG|TDAG|SGs?|WP|JCA|FG|CWG|Study|Working|Joint|Focus|Council|Question|Radiocommunication))|(?:has |had |have )?(?:also |currently )?direct(?:s|ed) (?:the )?(?=(?:ITU-[TRD] )?(?:SGs?|WPs?|JCA|FG|CWG)[ -]|(?:Study|Working|Joint|Focus|Council|Regional|Task) )|(?:will )?(?:continues?|continue) (?:to (?:chair|hold the chair|serve as chair)|as chair)|(?:(?:is|was|will be|remained) )?(?:again |also )?(?:in|holds|held|holding) the chair>|at (?:the|its) (?:helm|head(?= of (?:the |this |that |ITU|SGs?|WP|JCA|FG|CWG|TSAG|RAG|TDAG|Study|Working|Joint|Focus|Council)))>|(?:succeeds|succeeded|will succeed|replaces|replaced|will replace) [^;:]{3,80} as chair(?:man|person|woman)?>)`,
      matches: [
        ' chairs the Group',
        ' has informed me that he is giving up chairing the Group',
        ' chaired Study Group 5',
        ', who has directed Working Party 5C',
        ' will chair the meeting',
        ', who had chaired Study Group 9',
        ' is currently chairing Study Group 9',
        ', who has led it',
        ' has agreed to chair the Group',
        ' will continue to chair the Group',
        ' in the chair',
        ' was in the chair',
        ' at the helm of the Group',
        ' at the head of Study Group 5',
        ' succeeds Mr X as Chairman',
      ],
      rejects: [
        ' presented',
        ' will lead the closing session',
        ' headed the delegation',
        ' at the head of a delegation',
        ' directed the study',
        ' the chairmanship ad interim',
        ' chair of the Group',
      ],
    }),
  },
];

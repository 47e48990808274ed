import type { RoleLinksLocale } from '../../../model/locale/people.js';
import { pattern } from '../../../text/pattern.js';

/** Words that say whom to ask. */
export const asking: Pick<
  RoleLinksLocale,
  | 'asksBelow'
  | 'asksHeading'
  | 'turnsTo'
  | 'turnsToBoth'
  | 'reachedAt'
  | 'contactItem'
  | 'askedFor'
  | 'agent'
  | 'answers'
  | 'writtenTo'
  | 'reachable'
> = {
  asksBelow: pattern({
    id: 'en.people.asks-below',
    source:
      '<(?:(?:contacts|contact (?:persons?|points?|officers?)|persons? to contact|focal points?)(?: (?:of|for|at|in|within) [^.:;]{1,80})?(?: (?:is|are)(?: (?:as follows|the following|(?:listed|indicated|given) below))?)?|contact|write to|consult|get in touch with|(?:obtained|requested|provided) (?:from|by)|(?:address|send|direct|put) (?:your|their|any|all)(?: the)? (?:questions?|enquiries|requests?|queries) to|(?:addressed|directed|sent) to|(?:coordination|organi[sz]ation|logistics|registration|arrangements|secretariat)>[^.:;]{0,80}<(?:(?:handled|provided|ensured|taken care of|managed|coordinated|carried out|assured) by|in the hands of|entrusted to|the responsibility of)|at (?:your|their) disposal)(?: directly)?(?: (?:one of )?(?:the )?(?:following )?(?:persons?|officers?|officials?|members of the secretariat|contacts?|colleagues|staff members?|focal points?|contact points?|people)?(?: (?:below|listed below|indicated below|concerned|mentioned below))?)? ?:$',
    matches: [
      'please contact:',
      'The contacts in the Bureau are:',
      'The contact persons for Study Group 1 in the regions are as follows:',
      'may write to either of the two contacts of the Group:',
      'For any other question, please contact the following persons:',
      'Details may be obtained from:',
      'Coordination of the workshop is in the hands of:',
      'On-site arrangements are handled by the following persons:',
    ],
    rejects: [
      'Please contact the secretariat.',
      'Please write as follows:',
      'Coordination was discussed by:',
      'The following persons:',
    ],
  }),
  asksHeading: pattern({
    id: 'en.people.asks-heading',
    source:
      '^ ?(?:(?:\\d{1,2}(?:\\.\\d{1,2}){0,3}[.)]?|[a-z][.)]|[IVX]{1,4}\\.?) ?)?(?:(?:useful )?contacts?|(?:further|additional) information|information|assistance|contact (?:details|persons?|points?|information)|persons? to contact|secretariat|whom to contact|enquiries|for (?:further|more|any|additional) (?:information|details|questions?)) ?:?$',
    matches: ['3 Contacts', 'Assistance', 'Further information', 'For further information:'],
    rejects: ['Contacts with other groups', 'Practical information', 'General information'],
  }),
  turnsToBoth: pattern({
    id: 'en.people.turns-to-both',
    source:
      '<(?:to|with|from|notify|inform|contact|tell|advise) (?:the|our|its|your) (?!(?:address|attention|meeting|following|effect|extent)>)[^.;:,@()]{3,70},? (?:and|as well as)(?: also)? (?:(?:to|with|from) )?(?:the )?$',
    matches: ['give its reasons to the Director and to the ', 'should inform the host as well as '],
    rejects: [
      'to the Director (br@example.org) and to the ',
      'to attend and should write to ',
      'come to the meeting, and to ',
    ],
  }),
  turnsTo: pattern({
    id: 'en.people.turns-to',
    source:
      '<(?:designated|appointed|named|assigned|nominated) (?:for (?:this|that) purpose|to (?:this|that) (?:end|effect|task)|to (?:deal with|handle) (?:it|them|this|these)|to (?:help|assist) (?:you|them)) ?(?:the )?$|<(?:for (?:this|that) purpose|to (?:this|that) end)>,?[^.;:()]{0,70}<(?:has|have|had)(?: duly)? (?:designated|appointed|named|assigned|nominated) ?(?:the )?$|<(?:to|from|with|contact(?:ing)?|the host,|(?:the )?(?:(?:person|officer|official|colleague|staff member) (?:in charge|responsible|concerned|dealing with it|designated)|responsible (?:officer|person)|person to contact)(?: (?:of|for|at|there)[^.;:,()]{0,50})? (?:is|will be|remains),?|(?:for|to) the attention of|attn[.]?:?|marked for|care of|(?:please|kindly|should|must|may|can|to|also) (?:then |first |directly )?(?:notify|inform|tell|advise|alert|approach|ask|e-?mail|phone|telephone|call|let)|by (?:notifying|informing|e-?mailing|telephoning|calling)) ?(?:the )?$|<(?:to|from|with|through|via|contact(?:ing)?|ask(?:ing)?|consult(?:ing)?|by) (?:the |our |your )?(?:[\\p{L}\\p{N}/]+[ -]){0,4}(?:hosts?|organi[sz]ers?|secretariat|coordinator|counsellor|office|department|section|service|desk|administration|authority|ministry|bureau|unit|division|organization|agency|contact|point|committee)(?: ?\\((?:contact: ?)?|(?<!<by [^,]{3,60}), ?)$',
    matches: [
      'Requests are made by writing to ',
      'Reservations are made with ',
      'from the host, ',
      'an invitation from the host (',
      'may request it from our host, ',
      'Those who come by car should notify ',
      'by telephoning ',
      'the person in charge is ',
      'Passports are sent for the attention of ',
      'The Ministry has designated for this purpose ',
      'For that purpose the host has named ',
    ],
    rejects: [
      'the proposal of ',
      'The Ministry has designated ',
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
  askedFor: pattern({
    id: 'en.people.asked-for',
    source:
      '<(?:contacts?(?: (?:persons?|points?|officers?))?|persons? to contact|focal points?) (?:for|of) (?:the )?$|<(?:contact (?:persons?|points?|officers?)|persons? to contact|focal points?) (?:at|in|within) (?:the )?$|(?:^ ?|[:;] ?|- ?)(?:(?:\\d{1,2}(?:\\.\\d{1,2}){0,2}|\\p{Ll})[.)]? ?)?(?:for|regarding|concerning|as regards) (?:the )?$',
    matches: ['the contact persons for ', 'contacts of ', 'For ', '– for the ', 'the contact person at '],
    rejects: [
      'Your contact at ',
      'the information for ',
      'in contact with ',
      'a room for the ',
      'For any question relating to ',
    ],
  }),
  agent: pattern({
    id: 'en.people.agent',
    source: '<(?:by|of|according to|with|from) ?$',
    matches: ['the plan drawn up by ', 'the report of '],
    rejects: ['for that, ', 'Therefore, '],
  }),
  answers: pattern({
    id: 'en.people.answers',
    source:
      '^[^.;:@]{0,90}<(?:will (?:gladly |be pleased to |be happy to )?(?:answer|respond|provide|receive|assist|help)|answers|receives|is (?:available|reachable)|(?:is|will be|remains) at (?:your|their|the) disposal|(?:can|may) be (?:reached|contacted|consulted))>(?:[^.;@]|\\.(?! )|;(?= ?\\p{L}[\\p{L}-]{2,14}\\.? ?:)){0,160}(?=<[\\p{L}\\p{N}._%+-]{1,64}@)',
    matches: [', Rapporteur, will answer questions at ab@example.org', ' may be reached by e-mail (ab@example.org)'],
    rejects: [', Rapporteur, presented the draft (ab@example.org)', ' will answer. Write to ab@example.org'],
  }),
  writtenTo: pattern({
    id: 'en.people.written-to',
    source:
      '^[^@]{0,240}?<(?:(?:write|written|sent|addressed|submitted|forwarded|directed|communicated|returned|transmitted|reported|made|send|address|submit|forward|speak|reply|turn|apply)(?: directly)? to (?:him|her)|(?:reach|contact|e-?mail|call|ask) (?:him|her)|(?:with|from) (?:him|her)|(?:his|her|(?<=^ ?,? ?)whose) (?:e-?mail |electronic )?(?:address|e-?mail))>(?:(?!<(?:by|through|via) (?!e-?mail|correspondence|electronic|mail|\\d))[^@;]){0,90}?(?=<[\\p{L}\\p{N}._%+-]{1,64}@)',
    matches: [
      ', needs an editor: volunteers may write to him at ab@example.org',
      ' leads the work. Comments may be sent to her by 3 May (ab@example.org)',
      ', Rapporteur; her e-mail address is ab@example.org',
      ', whose e-mail address is as follows: ab@example.org',
    ],
    rejects: [
      ', presented his report; comments are to be sent to ab@example.org',
      ' leads the work. Comments will be sent to him by the secretariat (ab@example.org)',
      ' keeps a list whose address is ab@example.org',
    ],
  }),
  reachable: pattern({
    id: 'en.people.reachable',
    source:
      '^ ?,? ?(?:(?:can|may)(?: still| now)? be (?:reached|contacted)|(?:is|remains|will be|will remain)(?: still)? reachable)>',
    matches: [' can be reached at', ' may still be contacted by e-mail'],
    rejects: [' can be appointed', ' remains at your disposal'],
  }),
};

import type { RoleLinksLocale } from '../../../model/locale/people.js';
import { pattern } from '../../../text/pattern.js';
import { contactLabels } from './contact-labels.js';

/** Words that lead to the name of a person. */
export const linksBefore: RoleLinksLocale['linksBefore'] = [
  ...contactLabels,
  {
    // Who leads a group of a Rapporteur's is its Rapporteur.
    role: 'rapporteur',
    pattern: pattern({
      id: 'en.people.before.rapporteur',
      source:
        "<rapporteur(?:'s|s'?)? group>(?![^.;:]{0,120}<(?:working part|study group))[^.;:]{0,120}?,? (?:(?:which|that) )?(?:(?:is|was|will be) )?(?:led|headed|steered) by(?: the)? ?$",
      matches: ['the Rapporteur Group on Terminology (RG-TER), led by ', "its Rapporteur's group, which is headed by "],
      rejects: [
        'the Correspondence Group, led by ',
        'the Rapporteur Group, chaired by ',
        'The Rapporteur Group reported. The panel was led by ',
      ],
    }),
  },
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
        '<(?:vice-? ?chair(?:man|person)?ships? [^.;:]{0,60}(?:(?:assumed|exercised|entrusted|held) (?:by|to)|(?:remains?|stays?|rests?|lies?|continues?) with)|assisted by (?:its |the )?vice-? ?chair(?:s|men|persons?|man)?,?|(?:two|three|four|five|six|seven|eight|nine|ten|several|\\d{1,2}) (?:new )?vice-? ?chair(?:s|men|persons)(?: will)? (?:support|assist|second|help|back|aid) (?:him|her|them|the chair(?:man|woman|person)?)(?: in (?:this|that|his|her|the) (?:task|work|duties))?:) ?$',
      matches: [
        'the vice-chairmanship will be held by ',
        'The vice-chairmanships of the group remain with ',
        'assisted by Vice-Chairmen ',
        'Three Vice-Chairmen will assist him: ',
      ],
      rejects: [
        'the chairmanship will be held by ',
        'Two Vice-Chairs thanked her: ',
        'Two Vice-Chairs support the proposal: ',
      ],
    }),
  },
  {
    role: 'chair',
    pattern: pattern({
      id: 'en.people.before.chair',
      source:
        '(?:(?<!co-? ?)(?<!jointly )<(?:chaired|presided over|(?<!<(?:delegations?|missions?|teams?|projects?|visits?|campaigns?|efforts?|surveys?|initiatives?)>[^.;:()]{0,60})(?:headed|led))(?: jointly| respectively| successively| currently| now| still|(?:,|(?<=<(?:is|are|was|were|be|been) chaired)) (?:in|for|during|since|until|this|at|on|again|ad interim)>[^.;:()]{0,60})? by|(?<!vice-? ?)(?<!co-? ?)(?<!<(?:for|to|during|after|before|since|until|upon|of|from|throughout|in|over|under|with|assum\\p{L}{1,3}|took|takes?|taking) )<the chair(?:man|person)?ship of|<under the (?:able |distinguished |skilful |expert )?(?:chair(?:man|person)?ship|leadership|presidency) of|(?<!vice-? ?)(?<!acting )(?<!interim )<chair(?:man|person)?ship (?!ad interim)[^.;:]{0,70}(?:(?:assumed|exercised|entrusted|held|proposed|offered|assigned|given|awarded)(?:,? (?:ad interim|(?:on|in) an (?:acting|interim) \\p{L}+),?)? (?:by|to)|in the hands of)|at the head of (?:the )?[^.;:,]{2,90},? (?:is|stands|will be)|(?<!vice-? ?)(?<!acting )(?<!interim )<chair(?:man|person)?ship (?!ad interim)[^.;:]{0,70}(?:remains?|stays?|rests?|lies?) with|<in the chair(?: of [^.;:,()]{2,60}?)?,? (?:remains?|stays?)|entrusted the chair(?:man|person)?ship [^.;:]{0,60}to) ?$',
      matches: [
        'is chaired by ',
        'will be chaired in 2031 by ',
        'chaired, for the second time, by ',
        'The chairmanship of the group remains with ',
        'In the chair of Study Group 5 remains ',
        'the chairmanship is held in an acting capacity by ',
        'under the chairmanship of ',
        'under the able chairmanship of ',
        'nor is the chairmanship of ',
        'the chairmanship will be held by ',
        'The chairmanship is in the hands of ',
        'At the head of the Study Group is ',
        'Its chairmanship has been offered to ',
        'entrusted the chairmanship of the group to ',
      ],
      rejects: [
        'co-chaired by ',
        'the vice-chairmanship will be held by ',
        'a candidature for the chairmanship of ',
        'taking the chairmanship of ',
        'the vice-chairmanship of ',
        'organized by ',
        'The delegation of Chile, headed by ',
        'chaired for two years the session opened by ',
      ],
    }),
  },
  {
    role: 'contact',
    pattern: pattern({
      id: 'en.people.before.contact',
      source:
        '(?:<(?:please |kindly )?(?:contact|consult|e-?mail|write to|turn to|call)(?: directly)?(?: the (?:secretariat|focal point|coordinator|meeting coordinator|counsellor|responsible officer)[^.;:]{0,40},)?|<(?:get|be|getting|come) in (?:direct )?(?:contact|touch) with|(?:address|send|direct|submit|put) (?:directly )?(?:your|their|any|all|the) (?:questions?|enquiries|queries|requests?|replies|correspondence)[^.;:]{0,50} to|(?:information|clarifications?|details|registration|register|questions?|assistance)[^.;]{0,80} (?<!<(?:drawn(?: up)?|drafted|prepared|agreed|established|developed|organi[sz]ed|worked|done|jointly|together|along|accordance|line|met|shared|received|comes?|came|presented|taken|quoted|signed|exchanged|coming|differs?|different) )(?:from|with|by contacting)|<(?:questions?|enquiries|inquiries|queries|requests?|correspondence|information|registrations?|clarifications?|replies|papers|abstracts|applications?|reservations?|bookings?|nominations?)>[^.;:]{0,80}<(?:addressed|sent|put|forwarded|directed|obtained|referred|made) (?:directly )?(?:to|from)|<(?:contact (?:points?|persons?|officers?)|focal points?|points? of contact|(?:persons?|officers?|officials?|colleagues?|staff members?|ones?|counsellors?) to (?:contact|approach|ask|consult|turn to|call|write to|speak to|be (?:contacted|approached|consulted)))[^.;]{0,60}(?:is|are|will be|remains?|continues? to be|:|,|-)|<(?:the|your|our|local|main|sole) contacts? (?:is|are|will be|remains?)|<(?:the|your|our|local|main|sole) contacts? (?:at|in|for|within|on|with)>[^.;:]{2,60}<(?:is|are|will be|remains?|will remain|continues? to be)|<contacts? ?:|<(?:officers?|officials?|persons?|staff members?|colleagues?|counsellors?|engineers?|administrators?) (?:who (?:is|are) )?(?:in charge of|responsible for|dealing with|handling|following|entrusted with) (?:this|that|these|the|its|all|any)>(?! (?:study |working |focus |joint |regional )?(?:group|party|committee|council|session))[^.;:]{2,70}<(?:is|are|will be)|<(?:(?:practical|logistic(?:al)?|local) )?(?:arrangements|preparations|formalities|logistics)>[^.;:]{0,80}<(?:is|are|will be) in the hands of|<responsible officers? (?:for|in) [^.;:]{2,60}<(?:is|are|will be)|<(?:this|the) (?:file|case|matter|question|dossier) (?:is|will be) (?:being )?(?:handled|dealt with|followed(?: up)?|processed) by|<(?:passport (?:details|particulars|data)|(?:photo)?copies of (?:the |their |your )?passports?|passports?|particulars|requests?|applications?|registrations?|replies|forms?|names)>[^.;:]{0,80}<(?:reach|reached|be in the hands of))(?: the)? ?$',
      matches: [
        'please contact ',
        'get in touch with ',
        'information may be obtained from ',
        'Contact point: ',
        'The officer to contact in this matter is ',
        'The official to approach about this is ',
        'Your contact at the Bureau remains ',
        'Your contacts are ',
        'the contact for visas is ',
        'address your questions to ',
        'Any question may be addressed to ',
        'The officer in charge of this file is ',
        'The person responsible for the arrangements on site is ',
        'This matter is handled by ',
        'The practical arrangements are in the hands of ',
        'whose passport details have reached ',
        'Contact: ',
      ],
      rejects: [
        'thank ',
        'the work done with ',
        'the information in Annex A, and the agenda drawn up with ',
        'in the light of the information received from ',
        'handed to ',
        'The letter addressed to ',
        'The officer in charge of the Study Group is ',
        'This matter was raised by ',
      ],
    }),
  },
];

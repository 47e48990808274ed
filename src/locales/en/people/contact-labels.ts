import type { RoleLinksLocale } from '../../../model/locale/people.js';
import { pattern } from '../../../text/pattern.js';

/** Labels and short clauses with which a letter names whom to ask: `Information: Mr X`, `Contact in Praia: Ms Y`. */
export const contactLabels: RoleLinksLocale['linksBefore'] = [
  {
    role: 'contact',
    pattern: pattern({
      id: 'en.people.before.contact-label',
      source:
        '(?:^|[.;!?(] ?|[-\u2022] )(?:\\d{1,2}(?:\\.\\d{1,2}){0,3}[.)]? ?)?(?:for )?(?:(?:any|all|general|practical|local) )?(?:(?:further|more|additional|other) )?(?:information|contacts?|enquiries|inquiries|queries|questions?|details|clarifications?|registration|reservations|bookings|assistance|logistics|accommodation)(?: [^.;:,()]{2,50})? ?:(?: name(?:/(?:organi[sz]ation|entity|administration|affiliation)){1,3} ?:)? ?$',
      matches: [
        'Information: ',
        'from 3 to 5 May. Further information: ',
        'Contact in Praia: ',
        'Contact: Name/Organization/Entity: ',
        'For any enquiries: ',
        '– Registration and accommodation: ',
      ],
      rejects: ['The information, ', 'Chair: ', 'including contacts with the Group: ', 'Information. '],
    }),
  },
  {
    role: 'contact',
    pattern: pattern({
      id: 'en.people.before.contact-apposed',
      source:
        "<(?:the|your|our|its|their|local|main|sole|\\p{L}+'s?) contacts?(?: (?:at|in|for|within|on|regarding) [^.;:,()]{2,60})?(?:,| (?:is|are|will be|remains?))(?: the)? ?$",
      matches: [
        'please turn to our contact for this matter, ',
        'write to the contact at the secretariat, the ',
        "the Bureau's contact for the survey is ",
      ],
      rejects: [
        'thanks to the contacts with the Group, ',
        'in contact, ',
        'the contact form for visas, ',
        'our contacts ',
      ],
    }),
  },
  {
    role: 'contact',
    pattern: pattern({
      id: 'en.people.before.gives-information',
      source:
        '<(?:information|details|clarifications?|explanations?|particulars|assistance|help)>[^.;:]{0,80}<(?:is|are|will be|(?:can|may) be) (?:\\p{L}+ly )?(?:given|provided|supplied|furnished|offered|available) (?:by|from)(?: the)? ?$',
      matches: ['Information will be given by ', 'Further details are available from '],
      rejects: ['The documents will be given by ', 'the assistance provided by ', 'given by ', 'the information by '],
    }),
  },
];

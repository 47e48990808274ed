import type { RoleLinksLocale } from '../../../model/locale/people.js';
import { pattern } from '../../../text/pattern.js';
import { asking } from './asking.js';
import { linksAfter } from './links-after.js';
import { linksBefore } from './links-before.js';
import { linksBelow } from './links-below.js';

export const roleLinks: RoleLinksLocale = {
  ...asking,
  linksAfter,
  linksBefore,
  linksBelow,
  officeAgain: pattern({
    id: 'en.people.office-again',
    source:
      '^(?: ?\\([^()]{1,120}\\))?,? ?(?:and|as well as) (?:(?:that|those) )?of (?:the )?[^.;:]{1,140}?(?:,| -) ?$|^(?:, [^()]{1,60})?\\)(?:[,;]|,? (?:and|as well as)) (?:(?:that )?of )?(?:the )?(?=[\\p{Lu}\\d])[^.;:()]{1,120} ?\\($',
    flags: '',
    matches: [', Mali) and 2/9 (', ') and of SG 3 (', ', and of Study Group 2, ', ' (Mali), as well as that of TSAG, '],
    rejects: [', ', ' and ', ', and the Chair of SG 2, ', '. And of SG 2, '],
  }),
  presidesOnce: pattern({
    id: 'en.people.presides-once',
    source:
      '^ ?,? ?(?:who )?(?:(?:will |has |shall |is to |had )?(?:chair|preside over|presided over|chaired|chairs|presides over|opened and chaired|conducted|led)) (?:the |this |that |its )(?:\\p{L}+ ){0,2}(?:meeting|sitting|session|plenary|discussions?|debates?|proceedings)(?!s? of (?:the )?(?:working|study|focus|joint|council))>',
    matches: [' presided over the meeting', ', who chaired the opening session', ' will chair the discussion'],
    rejects: [' chairs the Group', ' chaired Study Group 5', ' attended the meeting'],
  }),
  labelPreposition: pattern({
    id: 'en.people.label-preposition',
    source: '^(?:at|in|for|on) ',
    matches: ['in Dakar', 'for visas'],
    rejects: ['Dakar', 'is in Dakar'],
  }),
  regionOfOffice: pattern({
    id: 'en.people.region-of-office',
    source:
      '^(?: elect)?,? ?(?:for|representing|on behalf of) (?:the (?:(?<region>[\\p{L}-]{2,12}) region>|region (?<behind>[\\p{L}-]{2,12})(?![\\p{L}-]))|(?:the )?(?<letters>AFR|AMS|ARB|ASP|CIS|RCC|EUR)(?![\\p{L}-]))',
    matches: [' for the CIS region', ', representing the AFR region', ' for EUR', ' on behalf of ARB'],
    rejects: [' for the region', ' of the region', ' for Europe'],
  }),
  linkAgain: pattern({
    id: 'en.people.link-again',
    source:
      '^(?: ?\\([^()]{1,120}\\))?(?<lead>[^.;:()]{0,90}?(?: ?\\([^()]{1,80}\\))?)(?:[,;]| and| or| as well as| while),? (?<words>(?:[^.;:()]{0,90}?(?:\\([^()@]{1,30}\\))? )??)(?:(?:in|at|on) [^.;:,()]{2,40}, )?(?:by|under that of|to|from|with|of|contact|that (?:of|at|in|for) [^.;:,()]{2,60} (?:is|will be)|(?<=<(?:for|on|regarding|concerning) [^.;:,()]{2,60},? )(?:it|this) (?:is|will be)|(?<=^ ?(?:for|on|regarding|concerning) [^.;:,()]{2,60},? (?:and|or),? )|(?<=(?:[;,]|<and|<or),? (?:(?:and|or),? )?(?:for|on|regarding|concerning|in|at|outside) [^.;:,()]{2,60}, )) ?(?:the )?$',
    matches: [
      ' and CWG-LANG by ',
      '; that of the host is ',
      '; for matters of logistics it is ',
      ' for the programme and ',
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
  officeTerm: pattern({
    id: 'en.people.office-term',
    source: '<(?:until|till|pending|during|as of|since|from the|before|after|at the close of|by the end of)>',
    matches: [' until the meeting of the ', ' pending the election by '],
    rejects: [' of the ', ' and of '],
  }),
  correctedName: pattern({
    id: 'en.people.corrected-name',
    source:
      '^[^"]{0,140}" ?[,;]? ?(?:(?:should |to )?reads?|(?:please )?(?:read|substitute)|(?:is|are|to be) replaced (?:by|with)|by|with)(?: the following)? ?:? ?"$',
    matches: ['" by "', ' (ab@example.org)", read "', '" is replaced by "'],
    rejects: ['" and "', ', by ', '" instead of "'],
  }),
  relative: pattern({
    id: 'en.people.relative',
    source: '^(?: ?\\([^()]{1,160}\\))?,? who>',
    matches: [' (tel.: 12), who is at your disposal'],
    rejects: [' is at your disposal', '. The one who', ' (the one who'],
  }),
};

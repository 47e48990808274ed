import type { RoleLinksLocale } from '../../../model/locale/people.js';
import { pattern } from '../../../text/pattern.js';

const below =
  '(?:(?:respectively |currently |now )?(?:as (?:follows|indicated below|shown below|listed below)|in the following manner|thus|(?:by|to|among)(?: the (?:following (?:persons?|people|experts?|delegates|colleagues)?|(?:persons?|people|experts?|delegates|colleagues) (?:below|listed below|named below|whose names follow)))?))';

/** `The following delegates have held the vice-chairmanship:` */
const holding = '<(?:(?:have )?(?:held|assumed|exercised)|hold|assume|exercise) the ';
const whose = '[^.:;]{0,80} ?:$';

/** Lines that say how groups are presided over, and below them by whom. */
export const linksBelow: RoleLinksLocale['linksBelow'] = [
  {
    role: 'vice-chair',
    pattern: pattern({
      id: 'en.people.below.vice-chair',
      source: `<(?:vice-?|deputy) ?chair(?:man|person)?ships?>[^.:;]{0,140}<(?:assumed|entrusted|exercised|held|shared(?: out)?|distributed|allocated|assigned|divided) ${below} ?:$|${holding}(?:vice-?|deputy) ?chair(?:man|person)?ships?>${whose}`,
      matches: [
        'The vice-chairmanships are distributed as follows:',
        'The vice-chairmanship is held by:',
        'The following delegates have held the vice-chairmanship:',
      ],
      rejects: [
        'The chairmanship is held by:',
        'The vice-chairmanships are vacant:',
        'The following delegates have held the chairmanship:',
      ],
    }),
  },
  {
    role: 'chair',
    pattern: pattern({
      id: 'en.people.below.chair',
      source: `<(?:groups?|sub-?groups?|part(?:y|ies)|committees?|WPs?|SGs?|TGs?|JCAs?)>[^.:;]{0,140}<(?:chaired|led|headed|presided over|steered|convened) ${below} ?:$|(?<!(?:vice|deputy)-? ?)<chair(?:man|person)?ships?>[^.:;]{0,140}<(?:assumed|entrusted|exercised|held|shared(?: out)?|distributed|allocated|assigned|divided) ${below} ?:$|${holding}chair(?:man|person)?ships?>${whose}`,
      matches: [
        'The following experts hold the chairmanship of the groups:',
        'The Working Parties will be led as follows:',
        'The WPs are chaired by the following experts:',
        'The chairmanship of the groups is entrusted to:',
        'Study Group 9 and its working parties are chaired by:',
      ],
      rejects: [
        'Contributions are presented as follows:',
        'The session was led as follows:',
        'The Working Parties will meet as follows:',
        'The vice-chairmanship is entrusted to:',
        'The following delegates have held the vice-chairmanship:',
      ],
    }),
  },
];

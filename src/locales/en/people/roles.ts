import type { RoleWordsLocale } from '../../../model/locale/people.js';
import type { Role } from '../../../model/record.js';
import { pattern } from '../../../text/pattern.js';

const role = (
  role: Role,
  id: string,
  source: string,
  matches: readonly [string, ...string[]],
  rejects: readonly [string, ...string[]],
) => ({
  role,
  pattern: pattern({ id: `en.people.role.${id}`, source, matches, rejects }),
});

/** `will chair` says the role as a verb. */
const noVerb =
  '(?<!<(?:will|to|shall|would|could|should|may|can|jointly) (?:also )?)(?<!(?<!<(?:is|are|was|were|being|remains),? )<also )';
const one = '(?:man|woman|person)';
const several = '(?:men|women|persons|s)';

export const roleWords: RoleWordsLocale = {
  roleCue: pattern({
    id: 'en.people.role-cue',
    source:
      'chair|secretary|director|rapporteur|contact|focal|minister|ambassador|coordinator|convener|convenor|editor|moderator|^ ?moderation|facilitator|counsellor|councillor|advis[eo]r|head|chief|speaker|panell?ist|president|officer|expert',
    matches: ['the Vice-Chair', 'RAPPORTEUR', 'Head of the Department'],
    rejects: ['coordination', 'the Council'],
  }),
  roles: [
    role(
      'deputy-secretary-general',
      'deputy-secretary-general',
      '<(?:deputy|vice)[ -]Secretary[ -]General>',
      ['Deputy Secretary-General'],
      ['Secretary-General'],
    ),
    role(
      'other',
      'assistant-secretary-general',
      '<(?:assistant|under)[ -]Secretary[ -]General>|<executive secretary>',
      ['Assistant Secretary-General', 'Executive Secretary'],
      ['Secretary-General'],
    ),
    role(
      'secretary-general',
      'secretary-general',
      "<(?<!general )Secretary[ -]General>(?!'s office)",
      ['the Secretary-General of ITU'],
      ['General Secretariat', 'Secretary of the Study Group'],
    ),
    role(
      'acting-chair',
      'acting-chair',
      `<(?:acting|interim) (?:co-)?chair${one}?>|<chair${one}?,? (?:a\\.i\\.|ad interim)`,
      ['Acting Chairman', 'Chair ad interim', 'interim Chair'],
      ['Chair'],
    ),
    role(
      'co-chair',
      'co-chair',
      `${noVerb}<(?:co-? ?|joint )chair(?:(?<plural>${several})|${one})?>`,
      ['Co-Chairs', 'Co-Chairman', 'Co-Chair'],
      ['Chair', 'co-chairmanship', 'will co-chair'],
    ),
    role(
      'vice-chair',
      'vice-chair',
      // the office alone heads a column of those who hold it
      `${noVerb}<(?:vice|deputy)[ -]?chair(?:(?<plural>${several})|${one})?>|(?<=^[\\d. ]{0,8})(?:vice|deputy)[ -]?chair(?:man|person)?ships?$`,
      ['Vice-Chair', 'Vice-Chairmen', 'Deputy Chairman', 'Vice Chairs', 'who is also Vice-Chair', 'Vice-Chairmanship'],
      ['Chair', 'the vice-chairmanship', 'Vice-Chairmanship of the Group'],
    ),
    role(
      'other',
      'chief-executive',
      '<(?:chief (?:executive|technology|technical|operating|information) officer|(?:executive|managing|regional|technical|programme|national|deputy|assistant) director|director[ -]general|director of (?:programmes?|spectrum|international|the department)|CEO|CTO|president|vice-president)>',
      ['Director-General', 'Chief Executive Officer', 'Regional Director', 'Deputy Director'],
      ['Director of TSB'],
    ),
    role(
      'chair',
      'chair',
      `${noVerb}<(?<!(?:vice|deputy|co|acting)[ -]?)chair(?:(?<plural>${several})|${one})?>(?!['-]? ?(?:ing|ed)>)(?! (?:the|this|its|a) )|(?<=^[\\d. ]{0,8})chair(?:man|person)?ship$`,
      ['Chair', 'the Chairmen', 'Chairperson', 'Chairwoman', '10 Chairmanship'],
      ['Vice-Chair', 'the chairmanship', 'chaired', 'will chair'],
    ),
    role(
      'other',
      'vice-rapporteur',
      '<vice-? ?rapporteur(?<plural>s)?>',
      ['Vice-Rapporteur', 'Vice-Rapporteurs'],
      ['Rapporteur'],
    ),
    role(
      'rapporteur',
      'rapporteur',
      '<(?<!vice-? ?)(?:co-?|associate |acting )?rapporteur(?<plural>s)?>(?! group)',
      ['Rapporteur for Question 4/17', 'Co-Rapporteur', 'Rapporteurs', 'Associate Rapporteur'],
      ['report', 'Rapporteur Group'],
    ),
    role(
      'other',
      'assistant',
      '<(?:deputy|assistant|special assistant|chef de cabinet) to the (?:Director|Secretary-General|Deputy Secretary-General|Head|Chief)',
      ['Deputy to the Director', 'Assistant to the Secretary-General'],
      ['deputy', 'Director'],
    ),
    role(
      'director',
      'director',
      '<(?:acting )?Director>(?![ -]general>)',
      ['Director of TSB', 'Acting Director'],
      ['directorate', 'Directors'],
    ),
    role(
      'contact',
      'contact',
      '<(?:contact (?:persons?|points?|officers?)|focal points?|points? of contact|person to contact|contact(?= (?:for|at|in|of) (?:the )?(?:BDT|TSB|BR|Bureau|secretariat|(?:Focus )?Group|Study Group|Working Party|[SW][GP] ?\\d)>)|(?:local|on-site|host(?:-| )country) (?:coordinator|organi[sz]er|liaison officer|contact)|(?:co-?ordinator|liaison officer)s? (?:in|for|at|of|within|designated by|appointed by) the (?:host(?:-| )(?:country|administration|organi[sz]ation|institution)|host>))>',
      ['contact point', 'contact person', 'focal point', 'local coordinator', 'coordinator in the host country'],
      ['contact', 'points', 'coordinator of the programme', 'local office', 'host country'],
    ),
    role(
      'other',
      'minister',
      '<(?:deputy |vice-)?minister(?: of state)?>|<secretary of state>|<ambassador>|<permanent representative>',
      ['Minister of Communications', 'Secretary of State'],
      ['ministry'],
    ),
    role(
      'other',
      'speaker',
      '<(?:(?:keynote |guest )?speaker|panell?ist|presenter|lecturer)(?<plural>s)?>',
      ['Speaker, session 2', 'Speakers', 'panellist'],
      ['speech', 'panel'],
    ),
    role(
      'other',
      'coordinator',
      '(?<=^ ?)moderation(?= ?$)|<(?:co-?ordinator|conven[eo]r|editor|moderator|facilitator|(?:senior )?counsellor|councillor|advis[eo]r)s?>|(?<=<its )secretary(?!-general| general)>|<secretary of (?:the )?(?:study group|group|council|meeting|committee|sg)|<(?:study group|group|committee) secretary>|<(?:head|chief)(?= of (?:the |a )?(?!delegations)|, )|<(?:programme|project|technical|liaison) officer>',
      ['Coordinator', 'Editor', 'Counsellor', 'Head of the Department', 'Chief, Study Groups Department'],
      ['coordination', 'edition', 'counsel', 'heads of delegation'],
    ),
  ],
  acting: pattern({
    id: 'en.people.acting',
    source:
      '^(?: of [^,;:.()]{1,70}?| (?:the )?(?:Study|Working|Focus|Joint|Council|Group|SG|WP|FG|JCA|CWG)>[^,;:.()]{0,60}?)?,? (?:ad interim|a\\.i\\.|on an (?:interim|acting) basis|in an acting capacity|for the interim|pro tem)',
    matches: [' ad interim', ' of SG 5 on an interim basis', ' a.i.', ' Study Group 5 ad interim'],
    rejects: [' of SG 5', ' of SG 5, Mr X acting ad interim', ' said that he would act ad interim'],
  }),
  interim: pattern({
    id: 'en.people.interim',
    source:
      '<(?:ad interim|on an? (?:interim|acting|temporary|provisional) basis|in an (?:acting|interim) capacity|temporarily|provisionally|pro tem)>',
    matches: [' chaired, in an acting capacity, by ', ' is chaired ad interim by '],
    rejects: [' chaired on a voluntary basis by ', ' chaired in the interim session by '],
  }),
  union: pattern({
    id: 'en.people.union',
    source:
      '^(?: ad interim|-elect| elect)?(?:$|[ ]?[,:;.)-]| (?:of (?:the )?(?:ITU|Union|International Telecommunication Union)|Mr|Ms|Mrs|Dr|H\\.E|has |is |and |will |who |in |by |on |at |to |opened|delivered|presents|informed|shall|may))',
    matches: [' of ITU', ', ', ' of the Union'],
    rejects: [' of WMO', ' of the United Nations'],
  }),
  outside: pattern({
    id: 'en.people.outside',
    source:
      '^(?:,| of| at| for| to) (?:the )?(?:Republic|Kingdom|National Assembly|Board of Directors|Board(?! ?(?:[,(-] ?)?(?:$|[.;)]|(?:mr|mrs|ms|miss|dr|prof|h\\. ?e|has|is|will|was|who|and|to|at its)(?!\\p{L})))|Council of Ministers|company|Senate|Parliament|(?:\\p{L}+ ){0,3}(?:Authority|Agency|Commission|Foundation|Bank|Association|University|Institute|Ministry|Corporation|Company|Organization|Federation)>|European Commission|ISO|IEC|IEEE|IETF|ETSI|WHO|UN>|GSMA|UPU|ICAO|W3C|3GPP|United Nations|UNESCO|CEPT|CITEL|APT|ATU|School|enterprise|government)',
    matches: [' of the Republic', ' of ISO', ' of the Board of Directors', ' of the National Frequency Agency'],
    rejects: [
      ' of JCA-X',
      ' of the Council',
      ' of the Union',
      ' of Study Group 5',
      ' of the Board, Mr X',
      ' of the Board will open',
    ],
  }),
};

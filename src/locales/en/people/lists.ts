import type { PeopleListsLocale } from '../../../model/locale/people.js';
import { pattern } from '../../../text/pattern.js';

export const peopleLists: PeopleListsLocale = {
  headingLead: pattern({
    id: 'en.people.heading-lead',
    source:
      '^ ?(?:(?:\\d{1,2}(?:\\.\\d{1,2}){0,3}[.)]?|[a-z][.)]|[IVX]{1,4}\\.?|[-\u2022*]) ?)?(?:(?:the|list of(?: the)?|appointment of(?: the)?|designation of(?: the)?|names? of(?: the)?|(?:(?:current|present) )?holders of(?: the)?(?: (?:office|post)s? of)?) )?(?:(?:new|former|current|present|serving|sitting|existing|future|previous|outgoing|incoming|proposed) |ex-)?(?:(?:ITU-[TRD] )?(?:study group \\d{1,2}|SG ?\\d{1,2}|TSAG|RAG|TDAG) )?$',
    matches: [
      '12 ',
      'F. ',
      '- ',
      '',
      'List of ',
      'New ',
      'Present ',
      'Current holders of the ',
      'Former ',
      'Study Group 5 ',
    ],
    rejects: ['TSAG appointed the ', 'to the '],
  }),
  headingTail: pattern({
    id: 'en.people.heading-tail',
    source:
      '^(?:in office|currently in office|(?:as )?(?:at|of|on) \\d{1,2} \\p{L}{3,9} \\d{4}|and (?:their )?(?:re-?appointment|eligibility|terms? (?:served|completed)))$',
    matches: ['in office', 'as at 1 May 2021'],
    rejects: ['in office opened the meeting', 'and Vice-Chairs'],
  }),
  pointsBelow: pattern({
    id: 'en.people.points-below',
    source:
      '<(?:following|undermentioned) (?:(?:new|acting|regional|elected) )?X|X (?:below|hereafter)>|X(?: [^.;:,]{1,40}?)?,? ?(?:(?:listed|named|shown|mentioned|given) (?:below|hereafter|hereunder|as follows)|whose names (?:follow|are given below))',
    matches: ['by the following X', 'The X listed below', 'the X of the Group named below', 'X, whose names follow'],
    rejects: ['following the X', 'the X fell below', 'the X; the rows below'],
  }),
  itemRegion: pattern({
    id: 'en.people.item-region',
    source:
      '^ ?(?:Region )?(?<region>AFR|AMS|ARB|ASP|CIS|RCC|EUR|[A-E](?= ?[:-]))>(?: ?\\([^()]{1,40}\\))? ?[:-]? ?(?:- ?)?',
    flags: '',
    matches: ['AFR – Ms X', 'AFR: Ms X', 'CIS\t– Mr Y', 'Region D: Mr X'],
    rejects: ['Ms X (AFR)', 'AFRICA', 'A Mr X'],
  }),
  regions: new Set(['AFR', 'AMS', 'ARB', 'ASP', 'CIS', 'RCC', 'EUR']),
  emailLabel: pattern({
    id: 'en.people.email-label',
    source:
      '^ ?[,;:(\\x3c-]? ?(?:(?:at|on|by|e-?mail(?: address)?|at the (?:following )?address)(?: at)? ?:? ?)?\\x3c?(?=[\\p{L}\\p{N}._-]{1,64}@)',
    matches: [', AB@example.org', ' (e-mail: ab@example.org)', ': ab@example.org', ' at ab@example.org'],
    rejects: [', Chair', '. The e-mail'],
  }),
  columns: [
    { column: 'givenName', pattern: column('given-name', '(?:First|Given) names?', 'First name', 'Name') },
    {
      column: 'name',
      pattern: column(
        'name',
        '(?:(?:Full |Family |Last )?names?(?: of (?:the )?(?:candidate|holder|speaker|participant|chair(?:man|person)?|office-holder))?|Surnames?|(?:New |Former |Previous |Future |Outgoing |Incoming |Current )?(?:candidate|person|holder|office-holder|incumbent|nominee)s?|Success(?:or)s?|Replacements?|Predecessors?)(?: (?:proposed|nominated|elected|appointed))?',
        'Outgoing holder',
        'Country',
      ),
    },
    {
      column: 'country',
      pattern: column(
        'country',
        '(?:Countr(?:y|ies)(?: ?/ ?\\p{L}+)?|Administrations?|Member States?|Entity|Organi[sz]ation|Affiliation|Company|Country or organi[sz]ation|Entity ?/ ?Country|Nationality)',
        'Country',
        'Name',
      ),
    },
    {
      column: 'role',
      pattern: column(
        'role',
        '(?:Functions?|Roles?|Posts?|Positions?|Titles?|Responsibilit(?:y|ies)|Capacity|Office)',
        'Position',
        'Country',
      ),
    },
    {
      column: 'furtherRole',
      pattern: column(
        'further-role',
        '(?:Other|Further|Additional|Present|Current) (?:(?:current|present|ITU) )?(?:functions?|roles?|posts?|positions?|responsibilit(?:y|ies)|duties|offices?|mandates?)(?: held)?|Also',
        'Other duties',
        'Other names',
      ),
    },
    { column: 'region', pattern: column('region', 'Regions?', 'Region', 'Country') },
    {
      column: 'group',
      pattern: column(
        'group',
        '(?:Groups?|Study Groups?|SGs?|Working Part(?:y|ies)|WP|Questions?|Committee)',
        'Study Group',
        'Country',
      ),
    },
    {
      column: 'email',
      pattern: column('email', '(?:E-?mails?(?: address(?:es)?)?|Contact details)', 'E-mail', 'Name'),
    },
    {
      column: 'contact',
      pattern: column('contact', '(?:(?:Your )?contacts?|Contact names?)', 'Contact', 'Contact details'),
    },
    {
      column: 'matter',
      pattern: column(
        'matter',
        '(?:Topics?|Subjects?|Matters?|Areas?|Issues?|Themes?|Items?|For|Purpose|Services?|Concerning|Regarding|Domains?|(?:Types? of )?(?:requests?|enquir(?:y|ies)|quer(?:y|ies)|information|questions?)(?: (?:about|on|concerning|regarding))?|Needs?|Aspects?|Questions? (?:about|on|concerning|regarding)|Assistance(?: with)?)',
        'Topic',
        'Languages',
      ),
    },
  ],
};

function column(id: string, source: string, match: string, reject: string) {
  return pattern({
    id: `en.people.column.${id}`,
    source: `^ ?(?:${source}) ?[:*]?$`,
    matches: [match],
    rejects: [reject],
  });
}

import type { LetterLocale } from '../../model/locale/letter.js';
import { pattern } from '../../text/pattern.js';

/** Who may be written to, in small letters; also without an article. */
const whom =
  '(?:administrations?|member states?|states members|members?|sector members?|associates?|academia|academic institutions?|academies|universities|regulators?|regulatory authorities|national regulatory|permanent missions?|(?:vice-?|co-?)?chair(?:s|m[ae]n|wom[ae]n|persons?)?|directors?|(?:deputy )?secretar(?:y|ies)-?general|regional (?:offices?|directors?|organizations?|telecommunication|regulators?)|organizations?|entities|authorities|institutions?|operating agencies|recognized operating|operators|participants|rapporteurs?|study group|working part(?:y|ies)|councillors?|ministr(?:y|ies)|ministers?|representatives|focal points|delegates|heads of|united nations|international organizations?)';

/** Who is written to, and the groups they belong to. */
export const addressees: Pick<
  LetterLocale,
  'addressee' | 'attention' | 'nextAddressee' | 'listedAddressee' | 'addresseeGroups' | 'distribution'
> = {
  addressee: pattern({
    id: 'en.addressee',
    flags: '',
    source: `^(?:[-•*] ?)?(?:To|TO|to) (?:(?:all|each|every|the|ALL|EACH|THE) ){0,3}(?!(?:(?:TSB|BR|BDT|Administrative|ADMINISTRATIVE|Collective|COLLECTIVE) )?(?:Circular|CIRCULAR|Letter|LETTER|Document|DOCUMENT)>)(?=\\p{Lu}\\p{L}|${whom}>)`,
    matches: [
      'To Administrations of Member States',
      '–\tTo ITU-T Sector Members',
      'To the Director of the Radiocommunication Bureau',
      'TO ADMINISTRATIONS',
      'To all Member States of the Union',
      '- to the chairmen of study groups',
    ],
    rejects: [
      'Today',
      'To propose a single terminology',
      'Administrations',
      'To: ',
      'to register',
      'to Administrative Circular',
      'to Circular Letter',
    ],
  }),
  attention: pattern({
    id: 'en.addressee.attention',
    source: '^(?:for the )?att(?:ention|n)[.]? ?(?:of|:) (?:the )?(?=\\p{L})',
    flags: 'i',
    matches: ['For the attention of the Director-General', 'Attention: Heads of delegation', 'Attn: Radio Division'],
    rejects: ['Your attention is drawn to', 'attention:', 'Attending members'],
  }),
  nextAddressee: pattern({
    id: 'en.addressee.next',
    source: `(?:[,;]|[,;]? (?:and|as well as)) (?<next>(?:also )?(?:to (?:all |the )?(?=${whom}>|itu|mr|ms|\\p{Lu})|(?<=(?:[,;]|[,;]? and|as well as) )(?:all (?:the )?|the )?(?=(?:itu(?:-[trd])? )?(?:member states|sector members|associates>|academia>|administrations>|radiocommunication sector members|telecommunication (?:standardization|development) sector members|regulators|permanent missions))))`,
    matches: [
      'To Administrations of Member States, to ITU-T Sector Members',
      'to Associates and to Academia',
      'To Administrations of Member States of the ITU and Radiocommunication Sector Members',
      'To Member States, Sector Members and Associates',
      'the Administrations of Member States, the Radiocommunication Sector Members',
      'to the Chairmen of Study Groups, as well as to Administrations',
    ],
    rejects: [
      'To the Chairmen and Vice-Chairmen of Study Groups',
      'ITU-R Associates participating in the work of Study Group 4 and 5',
    ],
  }),
  listedAddressee: pattern({
    id: 'en.addressee.listed',
    source: `^(?:the |all (?:the )?)?(?:itu(?:-[trd])? |(?:radiocommunication|telecommunication (?:standardization|development)) )?(?:sector )?${whom}>`,
    matches: [
      'the Administrations of Member States',
      'Administrations of Member States of the Union',
      'ITU-D Sector Members',
      'Radiocommunication Sector Members',
      'Director of BR',
      'Chairmen of ITU-T Study Groups',
    ],
    rejects: ['the work of the Sector', 'Telecommunication standardization', 'To ITU-T Sector Members'],
  }),
  addresseeGroups: [
    {
      group: 'administrations',
      pattern: pattern({
        id: 'en.addressee.administrations',
        source:
          '^[-•* ]*(?:to )?(?:all |each |every |the |other |remaining )*(?:(?:directors?[ -]generals?|heads?) of (?:all |each |the )*)?(?:itu |national |telecommunication |communication )?(?:(?<=general of (?:the )?)(?:posts|PTT|(?:tele)?communications)>|administrations?>|member states?>|states members>|members of (?:the union|(?:the )?itu)>(?!-)|ministr(?:y|ies)>|ministers?>|governments?>|national authorit(?:y|ies)>)',
        matches: [
          'To Administrations of Member States of the Union',
          'ITU Member States',
          'To Members of the Union',
          'To the Director-General of the Telecommunication Administration',
          'Heads of Administrations',
          'The Directors-General of Posts and Telecommunications',
          'To the Administration of Switzerland',
          'To all Member States of ITU',
          'To the other Member States of the Union',
          'Ministries of communications',
          'To the Members of the Union',
        ],
        rejects: [
          'To ITU-T Sector Members',
          'To the Council',
          'To Members of the Sector',
          'To the Director-General of UNESCO',
        ],
      }),
    },
    {
      group: 'other',
      pattern: pattern({
        id: 'en.addressee.other',
        source:
          '<(?:deputy )?secretar(?:y|ies)[ -]general>|<radio regulations board>|<(?:regional|international) (?:telecommunication )?organi[sz]ations?>|<united nations>',
        matches: ['To the Secretary-General of ITU', 'Members of the Radio Regulations Board'],
        rejects: ['To the Director of the Bureau', 'ITU Regional Offices'],
      }),
    },
    {
      group: 'regulators',
      pattern: pattern({
        id: 'en.addressee.regulators',
        source: '^[^,;]{0,30}<(?:regulators?|regulatory (?:authorit(?:y|ies)|agenc(?:y|ies)|bod(?:y|ies)))>',
        matches: ['To regulators', 'To national regulatory authorities', 'Regulators'],
        rejects: ['To Administrations', 'To Sector Members', 'The Radio Regulations'],
      }),
    },
    {
      group: 'sector-members',
      pattern: pattern({
        id: 'en.addressee.sector-members',
        source:
          '<sector members?>|<members of (?:the )?(?:itu-[trd]|(?:radiocommunication|telecommunication (?:standardization|development)) sector|sectors?)>|<itu-[trd] members?>|<(?:recognized |private )?operating agenc(?:y|ies)>|<scientific (?:or|and) industrial organi[sz]ations>',
        matches: [
          'To ITU-T Sector Members',
          'To Members of the Radiocommunication Sector',
          'Sector Members',
          'To ITU-D Members',
        ],
        rejects: ['To ITU-T Associates', 'To Member States of the Union', 'Members of the Council'],
      }),
    },
    {
      group: 'associates',
      pattern: pattern({
        id: 'en.addressee.associates',
        source: '<associates?>(?<=^[^,;]{0,52})(?! rapporteur)',
        matches: [
          'To ITU-T Associates',
          'Associates of Study Group 5',
          'To ITU-R Associates participating in the work',
        ],
        rejects: ['To Sector Members', 'Associate Rapporteurs', 'To the associated members'],
      }),
    },
    {
      group: 'academia',
      pattern: pattern({
        id: 'en.addressee.academia',
        source:
          '<(?:academia|academic (?:institutions?|members?|establishments?)|academies|universities|research (?:institutes?|institutions?))>',
        matches: ['To ITU Academia', 'To ITU-R Academic Institutions', 'Universities taking part in the work of ITU-D'],
        rejects: ['To Associates', 'To public institutions'],
      }),
    },
    {
      group: 'permanent-missions',
      pattern: pattern({
        id: 'en.addressee.permanent-missions',
        source: '<permanent (?:missions?|delegations?|representatives?)>',
        matches: ['To Permanent Missions in Geneva', 'Permanent Mission of France'],
        rejects: ['To fact-finding missions'],
      }),
    },
    {
      group: 'council-group',
      pattern: pattern({
        id: 'en.addressee.council-group',
        source: '<council (?:working|expert) groups?>|<(?:working|expert) groups? of the council>',
        matches: [
          'To the Council Working Group on resources',
          'To the Chair of the Expert Group of the Council',
          'Members of Council Working Groups',
        ],
        rejects: ['To Members of the Council', 'To the Advisory Group'],
      }),
    },
    {
      group: 'study-group-chairs',
      pattern: pattern({
        id: 'en.addressee.study-group-chairs',
        source:
          '<(?:vice-?|co-?)?chair(?:s|m[ae]n|wom[ae]n|persons?)?>[^;]{0,80}<(?:study groups?|sgs?\\d*|working part(?:y|ies)|(?<!council (?:working |expert )?)groups(?! of the council>)|(?<!advisory |council (?:working |expert )?)group(?! of the council>)|committees?|conference preparatory meeting)>|<(?:study group|sg ?\\d{1,2})(?: \\d{1,2})? (?:vice-?)?chair(?:s|m[ae]n|persons?)?>|^[-•* ]*(?:to )?(?:the )?rapporteurs?>',
        matches: [
          'To the Chairs and Vice-Chairs of ITU-T study groups',
          'To the Chairman of Study Group 5',
          'Chairmen and Vice-Chairmen of Radiocommunication Study Groups',
          'Study Group Chairmen',
          'To the Chairmen of the Advisory Groups',
        ],
        rejects: [
          'To the Chair of the Council',
          'To the Directors of the Regional Offices',
          'To the Chair and Vice-Chairs of the Advisory Group',
          'To the Chairs of Council Working Groups',
        ],
      }),
    },
    {
      group: 'regional-offices',
      pattern: pattern({
        id: 'en.addressee.regional-offices',
        source:
          '<(?:regional|area|field) (?:and (?:area|regional) )?(?:offices?|directors?|representatives?)>|<heads of (?:area|regional) offices>|<itu offices? (?:in|at|for)>',
        matches: [
          'To the Directors of ITU Regional Offices',
          'Regional and Area Offices',
          'To the ITU Regional Director for Africa',
          'Heads of Area Offices',
          'Head of the ITU Office in Lima',
        ],
        rejects: ['To the Radiocommunication Bureau', 'Regional organizations'],
      }),
    },
    {
      group: 'bureau-director',
      pattern: pattern({
        id: 'en.addressee.bureau-director',
        source:
          '<(?:deputy )?directors?(?: of|,) (?:the )?(?:(?:two|three|other) )?(?:itu )?(?:(?:telecommunication|radiocommunication)[^,;]{0,40} )?(?:bureau(?:x|s)?>|tsb>|br>|bdt>)|<(?:tsb|br|bdt) director>',
        matches: [
          'To the Director of the Radiocommunication Bureau',
          'To the Director of the Telecommunication Development Bureau',
          'To the Director of BDT',
          'Directors of the Bureaux',
          'Director, BR',
        ],
        rejects: ['To the Directors of the Regional Offices', 'To the Executive Director'],
      }),
    },
  ],
  distribution: pattern({
    id: 'en.distribution',
    source: '^(?:list of )?(?:distribution|recipients|addressees)(?: list)? ?:',
    matches: ['Distribution:', 'Distribution :', 'Distribution list:', 'List of recipients:'],
    rejects: ['Distribution', 'The distribution:'],
  }),
};

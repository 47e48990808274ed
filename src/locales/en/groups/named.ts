import type { GroupLocale } from '../../../model/locale/groups.js';
import { pattern } from '../../../text/pattern.js';
import { monthNames } from '../dates/names.js';

const link =
  '(?: of ITU(?:-[TRD])?)? (?:(?:on|for)>|relat(?:ed|ing) to>|concerning|regarding|dealing with|dedicated to|devoted to|in charge of|responsible for|to (?=(?:study|elaborate|develop|prepare|review)>))';

/** `Working Group of TDAG on …`: whose it is. */
const ofBody = '(?: of (?:the )?(?:TSAG|RAG|TDAG|(?:ITU-[TRD] )?(?:Study Group|SG) ?\\d{1,2})(?: of ITU-[TRD])?)?';

/** What the name of such a body may begin with, in front of letters that begin alike. */
const byInitial = [
  'Ad Hoc',
  'Advisory',
  'Drafting',
  'Editorial',
  'Executive',
  'Expert',
  'High-Level',
  'Independent',
  'Informal',
  'Inter-Agency',
  'Intergovernmental',
  'Inter-Sectoral',
  'Intersectoral',
  'Joint',
  'Management',
  'Preparatory',
  'Restricted',
  'Selection',
  'Senior',
  'Steering',
  'Technical',
  'Voluntary',
].map((word) => `${word}(?=[^.,;:()\\d]{2,120} \\((?!ITU>)${word.slice(0, 1)})`);

/** Groups known by what they work on, and where such a name ends. */
export const namedGroups: Pick<GroupLocale, 'named' | 'nameEnd' | 'smallWords'> = {
  named: [
    {
      type: 'joint-coordination-activity',
      sector: 'ITU-T',
      head: pattern({
        id: 'en.groups.jca',
        source: `<(?:Joint Co-?ordination Activit(?:y|ies)(?: \\(JCA\\))?|JCA)${link}`,
        matches: [
          'the Joint Coordination Activity on smart cities',
          'Joint Coordination Activity for quantum networks',
          'the JCA on climate',
          'a Joint Coordination Activity (JCA) on climate',
        ],
        rejects: ['a Joint Coordination Activity', 'the JCA aims at', 'coordination of activities'],
      }),
    },
    {
      type: 'council-working-group',
      sector: 'General',
      head: pattern({
        id: 'en.groups.council-working-group',
        source: `<(?:(?:ITU )?Council (?:Working|Expert) Group|(?:Working|Expert) Group of the (?:ITU )?Council|Council Group of Experts)${link}`,
        matches: [
          'the Council Working Group on languages',
          'ITU Council Working Group on financial and human resources',
          'Working Group of the Council on child protection',
        ],
        rejects: ['Council Working Groups', 'the Council Working Group'],
      }),
    },
    {
      type: 'focus-group',
      sector: 'ITU-T',
      head: pattern({
        id: 'en.groups.focus-group',
        source: `<Focus Group${link}`,
        matches: ['the ITU-T Focus Group on digital agriculture', 'Focus Group on metaverse'],
        rejects: ['focus groups', 'a focus group of SG 13'],
      }),
    },
    {
      type: 'regional-group',
      sector: 'ITU-T',
      head: pattern({
        id: 'en.groups.regional-group',
        source: `<(?:(?:(?:ITU-T )?(?:Study Group |SG ?)\\d{1,2} )?Regional (?:Tariff )?Group|Tariff Group)(?: of (?:ITU-T )?(?:Study Group |SG ?)\\d{1,2})?(?: of ITU-T)? for`,
        matches: [
          'the Regional Group of Study Group 3 for Africa',
          'Study Group 3 Regional Group for Latin America',
          'the Regional Tariff Group for Asia',
        ],
        rejects: ['a regional group', 'regional office for Africa'],
      }),
    },
    {
      type: 'other',
      sector: null,
      head: pattern({
        id: 'en.groups.other',
        source: `<(?:(?:Correspondence |Joint |Ad Hoc |Ad hoc |Intersector |Inter-Sector )?(?:Working|Expert|Drafting|Steering|Informal|Correspondence|Coordination|Task|Rapporteur|Advisory|Study|Project|Liaison|Contact|Support|Review|Planning|Reflection|Technical|Reference|Strategy) Group|(?:Voluntary |Restricted |Independent |Informal )?Group of (?:Voluntary )?Experts|Ad [Hh]oc Group|(?:Inter-Sector |Intersector )?Rapporteur Group|Task Force|(?:Steering|Coordination|Expert) Committee|Inter-Sector Coordination Group)(?: of ITU(?:-[TRD])?)?${ofBody} (?:on|for|relating to)>(?! (?:the )?Questions? )`,
        flags: '',
        matches: [
          'the Expert Group on indicators',
          'the Voluntary Group of Experts on tariffs',
          'Working Group of TDAG on tariffs',
          'the Correspondence Group of Study Group 9 on cables',
          'the Correspondence Group on methods',
          'the Task Force for climate',
          'Ad Hoc Group on terminology',
          'the Project Group on island networks',
        ],
        rejects: [
          'a working group on methods',
          'the Council Working Group',
          'a team for',
          'the Working Group foreseen for May',
          'a project group on island networks',
        ],
      }),
    },
    {
      // those who study one Question of a Study Group
      type: 'other',
      sector: null,
      head: pattern({
        id: 'en.groups.rapporteur-group',
        source:
          "<(?:Intersector |Inter-Sector )?Rapporteurs?'?s? Group(?:,| (?:on|for|of|dealing with|in charge of|responsible for))(?: the)?(?= Question \\d)",
        matches: [
          'the Rapporteur Group on Question 5/13',
          "Rapporteur's Group for Question 12-3/1",
          'Rapporteur group, Question 16/13',
        ],
        rejects: [
          'the Rapporteur Group on methods',
          'Rapporteur Groups on Questions 4/13',
          'the Rapporteur for Question 5/13',
        ],
      }),
      tail: pattern({
        id: 'en.groups.rapporteur-group-tail',
        source: '^ Question \\d{1,2}(?:[-.]\\d{1,2})?/\\d{1,2}',
        matches: [' Question 5/13 will meet', ' Question 12-3/1'],
        rejects: [' Question 5', ' Questions 5/13'],
      }),
    },
    {
      // what such a body works on its name need not say where letters stand behind it
      type: 'other',
      sector: null,
      head: pattern({
        id: 'en.groups.other-by-letters',
        source: `<(?:${byInitial.join('|')})(?=(?: (?:\\p{Lu}[\\p{L}-]+|of|on|for|and|the)){0,8} \\([A-Z]{2}[A-Z0-9-]{1,12}[),;])(?=(?: \\p{Lu}[\\p{L}-]+| and){0,5} (?:Committee|Group|Panel|Board|Team|Task Force)>)`,
        flags: '',
        matches: [
          'an Informal Expert Group (IEG)',
          'the Independent Management Advisory Committee (IMAC)',
          'a Restricted Group of Experts (RGE)',
          'the Voluntary Group of Experts (VGE)',
        ],
        rejects: [
          'an Informal Expert Group',
          'the Independent Committee (Geneva)',
          'an Informal Expert Group of the Union (ITU)',
          'the Executive Board of the World Health Organization (WHO)',
        ],
      }),
    },
    {
      // letters that end or begin with what the body is (`-TF`, `WG-`) need no word that says so in the name
      type: 'other',
      sector: null,
      head: pattern({
        id: 'en.groups.other-by-ending',
        source:
          '<(?:Group|Team|Task Force|Committee)(?= (?:on|for) [^.,;:()\\d]{2,120} \\((?:[A-Z]{2,6}-(?:G|TF|WG|EG|AG|CG|TG|ET)|(?:WG|EG|CG|TF|AG|TG)-[A-Z0-9]{2,8})[),;])',
        flags: '',
        matches: ['the Group on the training of staff (TRM-G)'],
        rejects: ['the Group on the training of staff (TRAIN)', 'a group on training (TRM-G)'],
      }),
    },
  ],
  nameEnd: pattern({
    id: 'en.groups.name-end',
    source:
      '[.;:!?()"\\[\\],|]| -+ (?!\\p{L}+ -)|<(?:which|who|whose|that|whom|where|when|as|so that|in order|in accordance|in particular|according|pursuant|including|since|until|after|before|during|under|within|held|convened|created|established|set up|scheduled|planned|foreseen|envisaged|open|opened|each|every|is|are|was|were|will|would|shall|should|has|have|had|may|might|can|could|must|met|meets|agreed|decided|approved|adopted|appointed|elected|nominated|noted|invited|invites|requested|requests|reports|reported|considered|reviewed|submitted|prepared|proposed|recommended|recommends|mentioned|entitled|called|but|or the|if|because|also|currently|then|always|respectively|below|above|aforementioned|took|takes|to be|by (?:\\d|the|its|a|correspondence|mr|ms|mrs|dr|prof|tsb|br|bdt)|at|hereinafter|through|via|(?<=to )report|chaired|co-chaired)>' +
      `|<(?:in|on|from|of|for|by|between) (?:\\d|(?:${monthNames})>(?! \\p{Lu})|its>|their>|this|that|order|geneva|accordance|which|information>|consideration|comments?>|action>|approval|decision|(?:the )?(?:period|year|course|framework|context|occasion|margins|meeting|session)|(?:mon|tues|wednes|thurs|fri|satur|sun)day)` +
      '|<to (?:the (?:director|secretary|council|group|members?|member states|tsb|br|bdt|attention|study)|its|their|this|which|consider|hold|meet|report|submit|take|discuss|examine|assist|continue|draw|ensure|provide|review|finali[sz]e|attend|participate|carry|work|all|tsb|br|bdt|tsag|rag|tdag)>' +
      '|<(?:and|or|nor|with|by|of|to|for|from|between|as well as)(?: (?:to|of|by|with|for|from|in))?(?: (?:the|its|all|its parent))? ?(?:JCA|FG-|FG>|ITU-[TRD]|SGs? ?\\d|TSAG|RAG|TDAG|TSB|BR|BDT|(?:ITU-[TRD] )?Study Groups?|(?:Focus|Working|Advisory|Council Working|Regional) (?:Group|Part)|Bureau|Conference|Assembly|Director|Chair(?:man|s|men)?>|Vice-Chair|Secretary-General|Council>|Secretariat|Joint Coordination|(?:Telecommunication|Radiocommunication) (?:(?:Standardization|Development) )?(?:Advisory|Bureau|Sector|Assembly)|World (?:Tele|Radio)communication|Radio Regulations Board|(?:Standardization|Coordination) Committee|Plenipotentiary|Independent Management)' +
      '|<(?:Mr|Ms|Mrs|Dr)> ',
    matches: [
      'online held',
      'languages decided',
      'climate in January',
      'and the Focus Group',
      'and to the Telecommunication Development Advisory Group',
      'climate, and',
      'climate will',
    ],
    rejects: [
      'child online protection',
      'International Internet-related public policy',
      'financial and human resources',
    ],
  }),
  smallWords: new Set([
    'of',
    'the',
    'and',
    'or',
    'a',
    'an',
    'in',
    'on',
    'for',
    'by',
    'with',
    'to',
    'at',
    'from',
    '-',
    'related',
    'relating',
    'has',
    'its',
  ]),
};

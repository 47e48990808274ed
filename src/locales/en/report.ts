import type { ReportLocale } from '../../model/locale/letter.js';
import { pattern } from '../../text/pattern.js';
import { monthNames } from './dates/names.js';

export const report: ReportLocale = {
  sections: [
    {
      section: 'subject',
      pattern: pattern({
        id: 'en.report.subject',
        source: '^subject(?: ?:| ?$)',
        matches: ['Subject: Report of the group', 'Subject'],
        rejects: ['Subjects of concern', 'Title:'],
      }),
    },
    {
      section: 'title',
      pattern: pattern({
        id: 'en.report.title',
        source: '^title(?: of (?:the |this )?(?:present )?(?:document|report))? ?:',
        matches: ['Title: Report of the second meeting', 'Title of the document :', 'TITLE:'],
        rejects: ['Title', 'Titles:', 'Title of the contribution:', 'Subject:'],
      }),
    },
    {
      section: 'summary',
      pattern: pattern({
        id: 'en.report.summary',
        source: '^(?:executive )?(?:summary|abstract)(?: ?:| ?$)',
        matches: ['Summary', 'Summary:', 'ABSTRACT', 'Executive summary'],
        rejects: ['Summary of the work', 'The summary'],
      }),
    },
    {
      section: 'purpose',
      pattern: pattern({
        id: 'en.report.purpose',
        source: '^(?:purpose|aim|objective|object)(?: of (?:the |this )?(?:present )?(?:document|report))?(?: ?:| ?$)',
        matches: ['Purpose', 'Purpose of this document', 'Purpose:'],
        rejects: ['Purpose of the meeting', 'Strategic objectives'],
      }),
    },
    {
      section: 'action',
      pattern: pattern({
        id: 'en.report.action',
        source:
          '^(?:actions?(?: (?:required|requested|needed|to be taken|sought))?(?: (?:by|from|of) (?:the )?(?:council|conference|group|assembly|TSAG|TDAG|RAG|study group|meeting))?|required action|expected (?:results?|outcomes?|action)|decision (?:required|requested|sought))(?: ?:| ?$)',
        matches: [
          'Action required',
          'Action by the Council',
          'ACTION REQUIRED BY THE COUNCIL',
          'Action requested:',
          'Expected results:',
          'Action',
        ],
        rejects: ['Expected results of the project', 'Action on the requests received', 'Actions taken so far'],
      }),
    },
    {
      section: 'references',
      pattern: pattern({
        id: 'en.report.references',
        source:
          '^(?:references?|reference documents?|(?:relevant|related) (?:texts?|documents?)|(?:texts?|documents?) cited)(?: ?:| ?$)',
        matches: ['References', 'Reference:', 'Reference documents', 'Relevant documents'],
        rejects: ['Reference is made', 'Cross references', 'Ref.:'],
      }),
    },
    {
      section: 'contact',
      pattern: pattern({
        id: 'en.report.contact',
        source: '^(?:contacts?(?: (?:persons?|points?))?|points? of contact)(?: ?:| ?$)',
        matches: ['Contact:', 'Contact', 'Contact point: Ms A. Diop'],
        rejects: ['Contacts with operators', 'Contact us'],
      }),
    },
    {
      section: 'other',
      pattern: pattern({
        id: 'en.report.other',
        source:
          '^(?:(?:relevant )?links? (?:with|to) (?:the )?(?:strategic|operational) plans?|(?:financial |budgetary |budget )?implications?|key ?words|(?:relevant )?legal instruments?|legal basis|publication|document preparation)(?: ?:| ?$)|^(?:approval|deadline|reply by|reply deadline) ?:',
        matches: [
          'Relevant link with the Strategic Plan',
          'Financial implications',
          'Implications',
          'Keywords:',
          'Deadline:',
        ],
        rejects: ['Implications of the reform for the work', 'Reference is made', 'Approval', 'Deadline for papers:'],
      }),
    },
  ],
  source: pattern({
    id: 'en.report.source',
    source:
      "^(?:(?:progress |final |interim |annual )?(?:report|note|document|contribution|memorandum|presentation|statement)s? (?:(?:presented|submitted|prepared|transmitted) )?(?:by|of|from) (?:the )?(?:acting )?(?:deputy |vice-?|co-?)?(?:secretary|chair(?:s|m[ae]n|wom[ae]n|persons?)?|directors?|groups?|secretariat|study group|bureau|administration|council|rapporteurs?|committee|coordinator|external auditor|auditor|unit|countr(?:y|ies)|states?|member states?)>(?!'s)|(?:itu )?(?:member states|administrations|states members|member countries) of (?:the )?[^.;:]{5,120}\\([\\p{L}-]{2,10}\\)$|(?:source|origin) ?:|(?:(?:vice-|co-)?chair(?:man|woman|person)?|(?:associate |co-)?rapporteur|director|secretary(?:-general)?|coordinator),? (?:[a-z-]+ ){0,3}(?:group|committee|bureau|council|union|secretariat|sg \\d{1,2}|tdag|tsag|rag)>[^.;:]{0,100}$)",
    matches: [
      'Chair, Telecommunication Development Advisory Group',
      'Member States of the Regional Commonwealth (RCC)',
      'Source: Advisory Group',
      'Report by the Chairman of CWG-COP',
      'Note by the Secretary-General',
      'REPORT BY THE SECRETARY-GENERAL',
      'Report submitted by the Chair',
    ],
    rejects: [
      'Chairs of the regional groups',
      'Quadrennial report',
      'Reports',
      'Liaison statements',
      'Report on the work',
    ],
  }),
  head: [
    pattern({
      id: 'en.report.session-place',
      source: `^[(]?\\p{Lu}[\\p{L}' -]{2,40}(?: \\([\\p{L}' -]{2,40}\\))?, ?(?:from |on |the )?(?:\\d{1,2}(?:st|nd|rd|th)? ?(?:-|to>|and>|\\p{L}{3})|(?:${monthNames}) \\d{1,2})`,
      matches: [
        'Geneva, 9-19 June 2020',
        'GENEVA, 27 May – 6 June 2025',
        'Geneva, 3 March 2004',
        'Geneva, May 3-5, 1999',
      ],
      rejects: ['QUADRENNIAL REPORT (2022-2026)', 'Shelf 3 is too narrow'],
    }),
    pattern({
      id: 'en.report.session',
      source:
        '^[^.;a-z]{0,3}(?:\\p{L}{3,20} ?- ?)?(?:\\d{4} )?session(?: of)? ?\\d{4}>|^(?:itu )?(?:council|session|group|conference|assembly|committee)(?: of)? ?(?:\\d{4}|,)|^(?:(?:thirty|twenty|forty|fifty)-)?(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|\\d{1,2} ?(?:st|nd|rd|th)) (?:meeting|session|sitting)|^\\d{4} session>|^(?:ordinary|extraordinary|additional|virtual|special) session|^(?:\\p{L}+ )?plenary meeting|^(?:committee|plenary)(?: \\d)?$',
      matches: [
        'Council 2020',
        'ITU Council 2005',
        'Extraordinary session',
        '21st meeting, Geneva',
        'GENEVA  -  SESSION 2000',
        '2018 session',
        'PLENARY MEETING',
      ],
      rejects: ['Security Council', 'Since the 2020 session of the Council', 'Report of the Group'],
    }),
    pattern({
      id: 'en.report.margin',
      source: '^ref(?:erence)?s?[.]? ?doc(?:ument)?s?[.]? ?:?$',
      matches: ['Ref. doc.', 'Ref. doc.:'],
      rejects: ['References', 'Ref.: Document C20/5'],
    }),
    pattern({
      id: 'en.report.body-name',
      source:
        '^(?!.{0,110} - )(?:(?:itu )?(?:(?:telecommunication (?:standardization|development)|radiocommunication) (?:sector|advisory group|study group|assembly)|standardization sector|development sector|study period|study groups? \\d|council working group|plenipotentiary conference|world (?:telecommunication|radiocommunication)|regional (?:radiocommunication|telecommunication)|radio regulations board|itu-[trd] study group)[^.:;]{0,110}|(?:TSAG|RAG|TDAG|REPORT|CONTRIBUTION|TEMPORARY DOCUMENT|LIAISON STATEMENT))$',
      matches: [
        'TELECOMMUNICATION STANDARDIZATION SECTOR OF ITU',
        'STUDY PERIOD 2025-2028',
        'Telecommunication Development Advisory Group (TDAG)',
        'Plenipotentiary Conference (PP-26)',
        'TSAG',
        'REPORT',
      ],
      rejects: ['REPORT OF THE COUNCIL', 'Advisory Group: summary of conclusions', 'Sectors'],
    }),
    pattern({
      id: 'en.report.original',
      source: '^(?:original|agenda item|PL|COM|ADM|language|source|origin|document|english only)(?: |:|\\d|$)',
      matches: ['Original: English', 'Agenda item: PL 1.5', 'PL 1.5', 'Document C20/57-E', 'English only'],
      rejects: ['Originality', 'Strategic plan'],
    }),
  ],
};

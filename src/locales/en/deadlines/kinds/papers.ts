import type { KindRule } from '../../../../model/locale/deadlines.js';
import { pattern } from '../../../../text/pattern.js';

const paper =
  '(?:documents?(?! \\p{L}{0,5}\\d)|(?<!on )papers?|abstracts?|posters?|slides?|presentations?|texts?|proposals?|drafts?|manuscripts?|summaries|communications|speeches|articles?|statements?|reports?)';

/** Papers for a meeting, by their words. */
export const papers: readonly KindRule[] = [
  {
    kind: 'contribution',
    weight: 1.8,
    pattern: pattern({
      id: 'en.deadlines.papers-by-name',
      source:
        '<(?:(?:input|working|background|information|discussion) (?:documents?|papers?)|liaison statements?(?= [^.;:]{0,80}<(?:received|reach|should|must|submitted|arriv\\p{L}*|may|can)>)|(?:national|country) (?:experiences?|contributions?|case studies)|success stor(?:y|ies)|case studies|monographs?|(?<=<(?:a|an|one|their|your|its) (?:(?:short|brief|written|national|single),? ){0,2})case study|camera-ready (?:copy|papers?)|full papers?)>',
      matches: ['Input documents', 'Liaison statements received', 'National experiences', 'Monographs'],
      rejects: ['the document', 'Send a liaison statement to', 'a liaison officer'],
    }),
  },
  {
    kind: 'contribution',
    weight: 2,
    pattern: pattern({
      id: 'en.deadlines.papers-as-label',
      source:
        "(?<=^[\\p{N}.) -]{0,8}(?:\\p{L}{4,12}s?' ?)?)(?:papers|abstracts|lectures|talks|presentations|slides|texts of (?:the )?(?:lectures|papers|talks))(?= ?: ?\\p{L})",
      matches: ['Papers: closing date', "5. Lecturers' papers: closing date"],
      rejects: ['the papers: closing date', 'Documents: the closing date'],
    }),
  },
  {
    kind: 'contribution',
    weight: 2,
    pattern: pattern({
      id: 'en.deadlines.papers-awaited',
      source: `<${paper}(?= (?:[^.;:]|[.:](?=\\S)){0,140}<(?:in the (?:hands|possession) of|(?:be|arrive|have arrived) (?:in Geneva|at (?:ITU )?headquarters)|(?<!(?:meeting|session)s? )due|welcome|welcomed|awaited|handed (?:in|over)|(?:arriv|reach|com)ing (?:in |here |us )?(?:after|later than|past|beyond)|which (?:arrive|come in|reach us) (?:after|later than|past|beyond)|(?:put|placed|brought) before|taken in|collected|laid before|admitted|admissible|tabled|uploaded|expected(?! to (?:be )?(?:publi|post|avail|appear|enter)\\p{L}*))>)`,
      matches: [
        'Documents for that meeting will be admitted',
        'Documents intended for the meeting must be in Geneva',
        'Papers that need translation must be in the hands of the Bureau',
        'Posters and abstracts may be handed in',
        'Texts for either group are taken in',
        'Papers arriving after that day',
      ],
      rejects: [
        'the report is expected to be published',
        'the text of the letter',
        'on paper are due',
        'Comments on Document C97/41-E are welcome',
      ],
    }),
  },
  {
    kind: 'contribution',
    weight: 2,
    pattern: pattern({
      id: 'en.deadlines.papers-handed',
      source: `(?<=<(?:let (?:us|me|the \\p{L}+|tsb|br|bdt) have|hand(?:ing)? (?:in|over)|bring(?:ing)? in|upload(?:ing)?|e-?mail(?:ing)?|contribut(?:e|ing)|lodge|file|table|lay before)>[^.;:]{0,40})<(?:slides?|presentations?|${paper})>`,
      matches: ['let us have their slides', 'hand in their papers', 'bring in documents', 'contribute documents'],
      rejects: ['let us have your reply', 'hand in the key'],
    }),
  },
  {
    kind: 'contribution',
    weight: 2,
    pattern: pattern({
      id: 'en.deadlines.papers-limit',
      source:
        '(?<=<(?:deadlines?|time[ -]?limits?|closing dates?|final dates?|last (?:day|date)) (?:for|of) (?:(?:the|all|any|their|your|receipt|receiving|sending|submission|submitting|of|written) ){0,4})<(?:communications?|submissions?|inputs?|statements?|texts?|slides?|posters?|full papers|manuscripts?|case studies)>',
      matches: ['The time-limit for the communications', 'deadline for receipt of submissions'],
      rejects: ['the communications', 'deadline for replies'],
    }),
  },
  {
    kind: 'contribution',
    weight: 1,
    pattern: pattern({
      id: 'en.deadlines.papers-in-a-row',
      source:
        '^[^\\p{L}]{0,4}(?:(?:late|last|final|first|new|all) )?(?:proposals?|documents?|abstracts?|slides|presentations?|papers?|inputs?)(?: and (?:biograph(?:y|ies)|bios?|slides|abstracts?|summaries))?(?: (?:of|from|by) (?:(?:the|member|proposed|invited|sector|all) ){0,3}(?:states|members|administrations|speakers|authors|presenters|regions?|delegations))?(?: (?:written |submitted )?in (?:one|a single|the original|any|their|its|another) (?:\\p{L}{4,9} )?languages?(?: (?:alone|only))?| (?:not (?:to be|being|for) translat(?:ed|ion)|(?:without|needing no|requiring no) translation))?(?: \\([^()]{1,60}\\))?[ .]*$',
      matches: [
        'Papers (deadline extended)',
        'Proposals of Member States',
        'documents in the original language only',
        'papers not to be translated',
        'Abstract and biography of proposed speakers',
        'Slides',
      ],
      rejects: ['Proposals of Member States were discussed', 'The proposals', 'Documents of the registration'],
    }),
  },
  {
    kind: 'contribution',
    weight: 0.9,
    pattern: pattern({
      id: 'en.deadlines.drafts',
      source:
        '<drafts?(?: (?:new|revised|amended|proposed)){0,2} (?:recommendations?|questions?|resolutions?|reports?|texts?|opinions?|handbooks?|chapters?)(?= (?:[^.;:]|[.](?=\\S)){0,120}<(?:communicated|sent|submitted|reach|received|transmitted|forwarded|uploaded|handed)>)',
      matches: ['Draft revised Recommendations should be communicated'],
      rejects: ['the draft Recommendation was approved', 'drafting reports should be sent'],
    }),
  },
  {
    kind: 'contribution',
    weight: 2,
    pattern: pattern({
      id: 'en.deadlines.papers-versions',
      source:
        '<(?:final|definitive|full|revised|electronic|printed|corrected) (?:versions?|texts?|manuscripts?) of (?:the|their|your|his|her|its) (?:\\p{L}+ )?(?:papers?|articles?|presentations?|talks?|speech(?:es)?|contributions?|abstracts?|chapters?)>',
      matches: ['the final version of their paper'],
      rejects: ['the final version of the letter', 'revised paper'],
    }),
  },
  {
    kind: 'contribution',
    weight: 2,
    pattern: pattern({
      id: 'en.deadlines.papers-in-lead',
      source:
        '(?<=<(?:as (?:regards|for|to)|with (?:regard|respect) to|in respect of|concerning|regarding) (?:the |your )?)(?:documents?|proposals?|papers?|abstracts?|presentations?)(?! (?:of|for) (?:candidates?|names|nominations?|experts))(?= [^.;:]{3,120}: *$)',
      matches: ['As regards the proposals for the work of the assembly:', 'Concerning abstracts of talks:'],
      rejects: ['As regards proposals of candidates:', 'Concerning the documents of the Bureau', 'the documents:'],
    }),
  },
  {
    kind: 'contribution',
    weight: 2,
    pattern: pattern({
      id: 'en.deadlines.papers-with-their-counter',
      source:
        '(?<=^[^\\p{L}]{0,6}for (?:(?:the|all|any|other|those|remaining|untranslated|your) ){0,4})(?:documents?|papers?|abstracts?|texts?|presentations?|proposals?)(?=,? [^.;:]{0,100}<(?:counters?|windows?|portals?|mailbox|box|doors?|page|desk|deadline|limit|list)>)',
      matches: ['For all other papers the electronic counter', 'For any texts, the window'],
      rejects: ['For all other papers see', 'Registration for papers the counter'],
    }),
  },
  {
    kind: 'contribution',
    weight: 2,
    pattern: pattern({
      id: 'en.deadlines.talks-sent',
      source:
        '<(?:slides?|slide decks?|talks?|speech(?:es)?|slide presentations?|video recordings?)(?= (?:[^.;:]){0,60}<(?:should|must|shall|may|can|will|are|is|to) (?:also |then )?be (?:sent|submitted|received|uploaded|forwarded|provided|e-?mailed|handed in)>)',
      matches: ['slides should be sent', 'Talks in any language must be submitted'],
      rejects: ['slides will be shown', 'The speech was received', 'landslides should be sent'],
    }),
  },
  {
    kind: 'contribution',
    weight: 1.9,
    pattern: pattern({
      id: 'en.deadlines.papers-of-groups',
      source:
        "(?<!<(?:director|secretary-general|secretariat|bureau|tsb|bdt|br|mission|expense|financial|travel)(?:'s)? (?:\\p{L}+ )?)<(?:drafts?|reports?)(?=(?: (?:of|on|for|by|from) [^.;:]{1,80})? (?:must|should|shall|has to|have to|had to|is to|are to|needs? to|is due to|are due to) (?:reach|arrive|be (?:with|sent|submitted|received|forwarded|delivered|lodged|deposited|handed))>)|" +
        '(?<!<(?:registration|promotional|advertising|display|exhibition|publicity|information|training|display|visa) )<(?:materials?|elements?|inputs?)(?=(?: [^.;:]{1,80})? (?:must|should|shall|has to|have to|is to|are to|may|can) (?:reach|be (?:sent|submitted|received|forwarded|communicated|supplied|provided))>)',
      matches: [
        'The joint draft of proposals has to reach BDT',
        'Material for that draft should be sent',
        'its report must be lodged',
      ],
      rejects: ["The Director's report must be submitted", 'The draft is attached', 'display material should be sent'],
    }),
  },
  {
    kind: 'contribution',
    weight: 2.2,
    pattern: pattern({
      id: 'en.deadlines.titles-of-talks',
      source:
        '<titles? (?:and (?:a |an )?(?:short |brief )?(?:abstracts?|summar(?:y|ies)) )?of (?:the|their|your|his|her|its) (?:proposed |planned )?(?:talks?|papers?|presentations?|interventions?|contributions?|case stud(?:y|ies))>',
      matches: ['the title of their talk'],
      rejects: ['the title of the meeting', 'the talk'],
    }),
  },
  {
    kind: 'contribution',
    weight: 2,
    pattern: pattern({
      id: 'en.deadlines.papers-by-their-authors',
      source:
        '(?<=<(?:hand|send|submit|upload|deliver|provide|give|supply|forward|bring)s?(?: (?:in|over|us|the \\p{L}{3,12}))? )(?:(?:their|its|your|his|her) (?:\\p{L}{3,12} )?(?:slides|presentations?|talks?|speech(?:es)?|papers?|texts?))>',
      matches: ['Speakers hand their slides to'],
      rejects: ['show their slides'],
    }),
  },
  {
    kind: 'contribution',
    weight: 2,
    pattern: pattern({
      id: 'en.deadlines.whose-papers',
      source:
        '(?<=<(?:whose|in possession of (?:the|your|all|their)) )(?:slides?|papers?|talks?|presentations?|speech(?:es)?|texts?)>',
      matches: ['Lecturers whose papers are to be translated', 'in possession of your papers'],
      rejects: ['whose names', 'the papers'],
    }),
  },
];

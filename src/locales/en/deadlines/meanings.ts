import type { DeadlineLocale } from '../../../model/locale/deadlines.js';
import { pattern } from '../../../text/pattern.js';

/** What a kind of deadline means beside others, and in its paragraph. */
export const meanings: Pick<
  DeadlineLocale,
  | 'informationAsked'
  | 'paper'
  | 'formOnly'
  | 'about'
  | 'kindLink'
  | 'consultationEnd'
  | 'contribution'
  | 'otherDestination'
  | 'officeSought'
  | 'annexedForm'
  | 'applications'
  | 'headingJoin'
  | 'proposal'
  | 'paperProposal'
  | 'nobodyNamed'
  | 'candidatesAsked'
  | 'meetingWord'
  | 'meetingRuns'
  | 'ownMeeting'
  | 'aside'
> = {
  informationAsked: pattern({
    id: 'en.deadlines.information-asked',
    source:
      '<(?:to identify|contact details|names? (?:and|of)|(?:collect|gather|obtain|provide|communicate|supply)(?:ing)?[^.;]{0,40}<(?:information|data|names?)|best practices|good practices|(?:contact|focal) points?)>',
    matches: ['help to identify experts', 'their contact details', 'collect information', 'your best practices'],
    rejects: ['identifier', 'surnames', 'contributions'],
  }),
  paper: pattern({
    id: 'en.deadlines.paper',
    source:
      '<(?:(?:written )?contributions (?:to|by|from|for)|(?:working|meeting|input) documents?|document template|template|translation|agenda)>',
    matches: ['their contributions to the meeting', 'document template'],
    rejects: ['your contribution', 'documentation'],
  }),
  formOnly: pattern({
    id: 'en.deadlines.form-only',
    source: '^(?:forms?|return(?:ed|ing)?|send back)$',
    matches: ['form', 'returned', 'return'],
    rejects: ['replies', 'registration form', 'questionnaire'],
  }),
  about: pattern({
    id: 'en.deadlines.about',
    source:
      '^ *,? *(?:on|concerning|regarding|about|relating to|with regard to|in respect of|as regards|raised by|to)(?!\\p{L}) *(?:(?:the|this|that|these|your|their|its) )?(?:(?:\\p{L}{4,12} )?(?:versions?|parts?|contents?|wording|substance) of (?:the |this |these )?)?(?:new |present |proposed |first |second |third |revised |final |latest |consolidated |initial )?(?:(?:preliminary )?drafts? (?:of (?:the )?)?)?$|' +
      "^ *,? *(?:on|concerning|regarding|about|relating to|with regard to|in respect of|as regards)(?: (?!(?:and|or|with|together|are|is|must|should|shall|will|may|can|by|before|until|to|for|not)>)[\\p{L}\\p{N}'-]+){0,8} $|^(?: to (?:be )?ma[dk]e)? to (?:(?:the|this|these|any) )?$|^ to (?:make|offer|submit|present|put forward|communicate|share|send) (?:on|about|concerning|regarding) (?:(?:the|this|these|any) )?$",
    matches: [
      ' on the third version of the draft ',
      ' on the ',
      ' relating to the ',
      ' concerning the ',
      ' on the draft ',
      ' on the first draft ',
      ' to submit on the ',
    ],
    rejects: [' and the ', ' for the ', ' before ', ' on the draft and the ', ' on the draft are due with the '],
  }),
  kindLink: pattern({
    id: 'en.deadlines.kind-link',
    source:
      '^(?: ?\\([^()]{1,90}\\))?[^.;,:()]{0,40}(?:,|<(?:and|or|as well as)>) (?:(?:to|of|for) )?(?:(?:submit|send|request|apply for|propose|provide|nominate|register) )?(?:the |all |any |your |their |an? )?(?:\\p{L}{4,12} (?:of |for )?)?$',
    matches: [' and the ', ' and to ', ', the ', ' and the submission of ', ' (Annex B) and '],
    rejects: [' before the ', '. The ', ' and will be closed. The '],
  }),
  consultationEnd: pattern({
    id: 'en.deadlines.consultation-end',
    source:
      '<(?:clos(?:ure|ing date|ing|e)|end(?:ing|s|ed)?|expiry|completion|conclusion) (?:of|for) (?:the |this |that |these )?(?:periods? of )?(?:the )?consultations?>|<consultations?(?: periods?)?(?:, (?:which|that) [^.;:,]{3,80},)? (?:\\p{L}+ ){0,3}(?:closes?|ends?|ended|closed|expires?)>|<consultations?(?: periods?)?[^.;:]{3,80} and (?:to )?(?:closes?|ends?|ended|closed|expires?|conclude|finish)>|<(?:time[ -]?limits?|periods?|deadlines?)(?: (?:set|fixed|allowed))? (?:for|of) (?:the )?(?:examination|consideration|approval|adoption|consultation|review)>|<(?:review|approval|adoption|consideration) periods?>|<end of the (?:consultation|last call)|<last calls?(?: (?:for comments|(?:comment |review )?periods?))? (?:\\p{L}+ ){0,3}(?:closes?|closed|ends?|ended|expires?|runs)>',
    matches: [
      'the closing date for the consultation'.replace('closing date for', 'closure of'),
      'end of the consultation period',
      'the closing date for the consultation',
      'The Last Call closes',
    ],
    rejects: ['replies to the consultation', 'for purposes of consultation'],
  }),
  proposal: pattern({
    id: 'en.deadlines.proposal',
    source:
      '^proposals?(?: (?:(?:already|jointly|duly|so) ){0,2}(?:agreed|made|endorsed|supported|approved|put forward|submitted)(?: [^.;:,()]{1,80})?)?(?= (?:must|should|shall|are|is|will|may|can|have|has|received|need))',
    matches: ['proposals must reach', 'proposal should be sent', 'Proposals already agreed by a region should'],
    rejects: ['proposals for papers should', 'proposals agreed, which should', 'proposed'],
  }),
  paperProposal: pattern({
    id: 'en.deadlines.paper-proposal',
    source:
      '<proposals? (?:(?:for|to|on|concerning|relating to) (?:the )?(?:\\p{L}+ )?(?:work|agenda|conference|assembly|amend\\p{L}+|revision|texts?|topics?|regulations|items?)>|(?:for|to) (?:amend|modify|revise))',
    matches: ['Proposals for the work of the Conference', 'proposals to amend'],
    rejects: ['proposals for the post of Chair', 'proposals for candidates'],
  }),
  nobodyNamed: pattern({
    id: 'en.deadlines.nobody-named',
    source:
      '<no (?:names?|candidates?|candidatures?|nominations?|proposals?) (?:has|have|was|were|had) (?:yet |so far |as yet )?(?:been )?(?:received|put forward|proposed|submitted|made|communicated)>',
    matches: ['no name has yet been received', 'no candidates were put forward'],
    rejects: ['no proposals on the text were made', 'no names'],
  }),
  candidatesAsked: pattern({
    id: 'en.deadlines.candidates-asked',
    source:
      '<(?:appoint|designate|elect|select|choose) (?:\\p{L}{3,12} ){0,2}?(?:(?:an?|the|his|her|their) (?:successor|replacement)|(?:the person|whoever|someone) (?:who )?(?:(?:is|will|should|shall) )?(?:to )?(?:succeeds?|replaces?))>|<(?:propos(?:e|es|al for|als for|ing)|nominat(?:e|ing)|put forward|submit|designat(?:e|ing))(?: (?:the |a |one |their |suitable |qualified |names of (?:the )?|names of possible |\\p{L}{3,10} ){0,3})?(?:candidates?|nominees?|candidatures?)>|<candidates? (?:for|to) |<(?:call for|nominations? (?:of|for))>|<no (?:\\p{L}+ )?(?:candidates?|candidatures?|nominations?) (?:\\p{L}+ )?(?:found|received|proposed|put forward|submitted|presented|forthcoming|came forward)|<no (?:\\p{L}+ )?(?:candidates?|candidatures?|nominations?) (?:was|were|has been|have been) |<(?:post|posts|position|positions|chairmanship|vice-chairmanship|rapporteurship|office|seat|seats)>[^.;:]{0,60}<(?:is|are|remains?|falls?|fell|become|becomes|will be|will fall|will become|to be) (?:\\p{L}+ )?(?:vacant|filled)>',
    matches: [
      'will appoint his successor',
      'elect the person who will replace Ms Gil',
      'are invited to propose candidates',
      'candidates for Chairs',
      'call for nominations',
      'No candidate was found',
      'The post of Vice-Chair remains vacant',
    ],
    rejects: [
      'has appointed his successor',
      'the successor of Ms Gil',
      'the candidate',
      'propose a draft',
      'the position of the Union',
      'a vacant room',
    ],
  }),
  contribution: pattern({
    id: 'en.deadlines.contribution-word',
    source: '<contributions?>',
    matches: ['submission of contributions'],
    rejects: ['abstracts of papers', 'documents'],
  }),
  otherDestination: pattern({
    id: 'en.deadlines.other-destination',
    source:
      '^ (?:to|for) (?:the|this|that|our|its) (?:\\p{L}+ ){0,2}(?:book|handbook|manual|report|study|survey|publication|guide|inventory|compendium|supplement|database|exhibition|issue|journal|magazine|newsletter|fund|project|workshop|seminar|forum|webinar|symposium|colloquium)>',
    matches: [' to this handbook', ' for the spring issue'],
    rejects: [' to the meeting', ' to the Bureau', ' reported to the meeting'],
  }),
  officeSought: pattern({
    id: 'en.deadlines.office-sought',
    source:
      '<(?:candidat(?:es?|ures?)|candidacy|nominations?|nominees?|proposals?|applications?)>[^.;:]{0,60}<(?:(?:vice-?|co-?)?chair(?:man|men|s|manships?|ships?|woman|persons?)?|(?:this|these|those) (?:posts?|positions?|offices?)|vacant (?:posts?|positions?)|(?:associate |co-?)?rapporteurs?(?:hips?)?)>|<(?:posts?|positions?|offices?|seats?) of (?:vice-?|co-?)?(?:chair|rapporteur)\\p{L}{0,8}>[^.;:]{0,140}<(?:vacant|to be filled|unfilled|still open|without (?:a )?holders?)>|<(?:vice-?|co-?)?chairmanships?>[^.;:]{0,140}<(?:vacant|to be filled|unfilled)>|<(?:vacant|to be filled|vacanc(?:y|ies)|unfilled)>[^.;:]{0,40}<(?:posts?|positions?|offices?|seats?) of (?:vice-?|co-?)?(?:chair|rapporteur)\\p{L}{0,8}>[^.;:,]{0,90}',
    matches: [
      'One post of Vice-Chairman of SG 5 remains to be filled',
      'candidates for the vice-chairmanship',
      'Nominations for these posts',
      'nomination of Rapporteurs',
    ],
    rejects: [
      'applications from women',
      'the Chairman of the Group',
      'applications for fellowships',
      'the post of Vice-Chairman is held',
    ],
  }),
  annexedForm: pattern({
    id: 'en.deadlines.annexed-form',
    source:
      '<(?:forms?|slips?|sheets?|coupons?|cards?)> (?:(?:(?:which|that) (?:is|appears|is found|forms)|attached|reproduced|contained|given|found|appearing|enclosed|provided|set out|forming) )?(?:(?:in|as|of|at) )?(?:the )?annex(?: (?<label>\\p{L}|\\d{1,2})>|>(?! (?:i{1,3}|iv|vi{0,3})>))|<(?:forms?|slips?|sheets?|coupons?|cards?) \\((?:see )?annex (?<bracketed>\\p{L}|\\d{1,2})\\)|<(?:annexed|attached|enclosed) (?:forms?|slips?|sheets?|coupons?|cards?)>|<(?:forms?|slips?|sheets?|coupons?|cards?) (?:(?:which|that) is )?(?:annexed|attached|enclosed)(?= (?:hereto|herewith|to this)|$|[ ,.;])(?! (?:in|as|at) annex)',
    matches: ['the form in Annex 2', 'The slip contained in Annex B', 'the form (Annex 3)', 'the attached form'],
    rejects: ['the registration form', 'the text in Annex 2', 'see Annex 2'],
  }),
  applications: pattern({
    id: 'en.deadlines.applications',
    source: '^(?:candidatures?|candidates?|nominations?|nominees?|applications?)$',
    matches: ['Candidatures', 'nominations'],
    rejects: ['call for nominations', 'the name of a contact', 'registration'],
  }),
  headingJoin: pattern({
    id: 'en.deadlines.heading-join',
    source: ' (?:and|or|&|/) |, ',
    matches: ['Participation and fellowships', 'Registration, accommodation'],
    rejects: ['Registration of participants', 'Form'],
  }),
  meetingWord: pattern({
    id: 'en.deadlines.meeting-word',
    source:
      '<(?:meetings?|sessions?|sittings?|workshops?|seminars?|forums?|conferences?|assembl(?:y|ies)|events?|webinars?|e-?meetings?|symposi(?:um|a|ums)|congress(?:es)?|summits?|colloqui(?:um|a)|(?:training )?courses?|briefings?|tutorials?|round tables?|dialogues?|(?:video|tele)conferences?|(?:(?:was|were|is|are) to|would|will|shall) (?:\\p{L}{4,12}ly )?meet(?! (?:the|these|this|its|all|any)>))>',
    matches: ['the meeting', 'the workshop', 'that it would meet'],
    rejects: ['meets', 'forumer', 'to meet the deadline'],
  }),
  meetingRuns: pattern({
    id: 'en.deadlines.meeting-runs',
    source:
      '<(?:meetings?|sessions?|workshop|seminar|forum|conference|assembly|symposium)>[^.;]{0,90}<(?:which|that)> (?:will |shall |is to )?(?:open|begin|start|commence)s?>',
    matches: ['the 2021 session of the Council, which will open in Geneva on 5 May'],
    rejects: ['registration for the workshop will open on 5 May', 'the meeting, which will last'],
  }),
  ownMeeting: pattern({
    id: 'en.deadlines.own-meeting',
    source:
      '<(?:the|this|its|each|said) (?:\\p{L}{4,12} )?(?<!(?:plenary|information|working) )(?:meeting|session)(?! (?:of the (?:council|committee)))>',
    matches: ['before the meeting', 'to this meeting', 'for the next session'],
    rejects: ['a meeting', 'meetings', 'the information meeting'],
  }),
  aside: pattern({
    id: 'en.deadlines.aside',
    source:
      '<(?:(?:home ?|web ?)?pages?|(?:web ?)?sites?|address|homepage|(?:resolution|recommendation|decision|opinion|agreement) \\d[\\d-]{0,5}(?: \\([^()]{1,40}\\))?) of (?:the )?$',
    matches: ['on the homepage of ', 'the website of the ', 'Resolution 9 (Rev. Oran, 2016) of ', 'Decision 5 of the '],
    rejects: ['meeting of ', 'the page ', 'a resolution of the ', 'before 9 May of the '],
  }),
};

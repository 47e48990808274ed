import type { AnnexLocale } from '../../model/locale/paragraphs.js';
import { pattern } from '../../text/pattern.js';

/** What the words of its heading make of an annex. */
export const types: AnnexLocale['types'] = [
  {
    type: 'terms-of-reference',
    pattern: pattern({
      id: 'en.annex.terms-of-reference',
      source: '<terms? of reference>|<mandate(?!(?:s|d))>|<ToRs?>',
      matches: ['Terms of reference', 'Draft terms of reference of the Group', 'MANDATE OF THE JCA', 'ToR'],
      rejects: ['Mandates of the study groups', 'terms of service', 'Mandatory fields'],
    }),
  },
  {
    type: 'agenda',
    pattern: pattern({
      id: 'en.annex.agenda',
      source:
        '<agendas?>|<(?:draft|provisional|preliminary|tentative|detailed|revised|updated|amended|modified|final|new|workshop|meeting|seminar|forum|event) programme>|^(?:draft |provisional |preliminary )?(?:work )?programme(?: of (?:the|work)[^.;]{0,80})?$|<programme of the (?:workshop|meeting|seminar|forum|session|event|symposium|conference)|<(?:draft |provisional |proposed )?(?:timetable|plans? of (?:the )?(?:sessions|meetings|work of the meeting)|sessions? plan|daily plan|allocation of (?:sessions|time)|time schedule|schedule (?:of|for)|calendar (?:of|for)|time[ -](?:plan|management plan))>|<(?:daily|meeting|session|weekly) (?:schedule|calendar)>|^(?:plan|outline|course) of the (?:week|day|meeting|workshop)>|^(?:(?:draft|provisional|preliminary|revised|updated|amended|new|final) )?(?:schedule|calendar|work plan of the meeting)$|<order of business>',
      matches: [
        'Draft agenda of the meeting',
        'Provisional programme',
        'Timetable of sessions',
        'Draft plan of sessions',
        'Programme of the workshop',
        'Revised calendar',
        'Revised calendar of the workshop',
        'Daily schedule',
        'Plan of the week',
      ],
      rejects: [
        'Practical information',
        'Fellowship programmes',
        'Programmer',
        'Calendars',
        'Daily allowance',
        'Plan of action',
      ],
    }),
  },
  {
    type: 'questionnaire',
    pattern: pattern({
      id: 'en.annex.questionnaire',
      source: '<questionnaires?>|<surveys?>',
      matches: ['Questionnaire on implementation', 'Survey of the membership'],
      rejects: ['Questions', 'Registration form'],
    }),
  },
  {
    type: 'form',
    pattern: pattern({
      id: 'en.annex.form',
      source:
        '(?<!<in (?:an? |the )?(?:\\p{L}+ )?)<forms?(?! of)>|<(?:sheets?|slips?|cards?) (?:to be (?:filled in|completed|returned|sent back)|for (?:completion|return))>|<(?:registration|reply|response|nomination|participation|application|confirmation) (?:sheet|slip|card|template)|<(?:model|template|sample) (?:letter|reply|form|for)|<reply (?:slip|card|coupon)|<(?:fellowship|visa) (?:request|application)(?!s)|^applications? for (?:an? |the )?(?:(?:full|partial|single) )?(?:fellowship|visa|grant|bursary)>|<request for (?:a )?(?:fellowship|visa)|<(?:reply|replies|responses?) to (?:the )?(?:administrative )?(?:circular|letter|tsb|br|bdt|consultation)',
      matches: [
        'Registration form',
        'FELLOWSHIP REQUEST FORM',
        'Nomination form',
        'Reply slip',
        'Sheet to be completed and returned',
        'Visa request',
        'Application for a partial fellowship',
        "Member States' response to TSB Circular 12",
      ],
      rejects: [
        'Practical information',
        'Replies received',
        'Form of government',
        'Format of contributions',
        'Question 31/9 in draft form',
        'Fact sheet',
      ],
    }),
  },
  {
    type: 'text',
    pattern: pattern({
      id: 'en.annex.text',
      source:
        '<(?:practical|general|useful|further|additional|logistic(?:al|s)?|meeting|administrative) (?:meeting )?(?:information|arrangements|details)>|<information (?:for|to) (?:the )?(?:participants|delegates)|<information note|<working methods>|<practicalities>|<submission of contributions>|<(?:instructions?|guidance|guidelines?|notes?|explanations?|advice|help)(?: \\p{L}{4,14})? (?:for|on|to|about|of)>[^.:;]{0,60}<(?:fill(?:ing)? in|complet(?:e|ing|ion)|answer(?:ing)?|questionnaires?|forms?|survey)>|^(?:full )?(?:text|wording) of (?:the |this )?(?:draft |proposed )?(?:new |revised )?(?:itu-[trd] )?(?:question|resolution|recommendation|decision|opinion)>',
      matches: [
        'Practical information for participants',
        'General information',
        'Practical meeting information',
        'Information for participants',
        'Instructions for filling in the questionnaire',
        'Notes on the form',
        'Text of the new Question 31/9',
      ],
      rejects: [
        'List of documents',
        'Terms of reference',
        'Instructions',
        'Text of the questionnaire',
        'Texts of the new Questions',
      ],
    }),
  },
  {
    type: 'list',
    pattern: pattern({
      id: 'en.annex.list',
      source:
        '<lists?>|<(?:titles?|summar(?:y|ies)|abstracts?)(?: and (?:titles?|summar(?:y|ies)|abstracts?|locations?|references?|links?))? of (?:the )?(?:draft(?! (?:(?:new|revised|revision|of|the|amendment|to|corrigendum) ){0,5}(?:ITU-[TRD] )?(?:recommendation|question|resolution|report|handbook|supplement)>)|recommendations?|texts?|reports?|questions?|new|proposed|revised|approved)|<(?:adopted|approved|submitted) texts?|<texts? (?:adopted|approved|submitted)|<hotels?>(?! (?:reservation|booking|accommodation))|<draft (?:new |revised )?(?:or (?:new |revised )?)?(?:recommendations|questions|reports)|<(?:texts?|recommendations?|questions?|documents?|topics?|subjects?) (?:to be |proposed|approved|submitted|assigned|allocated|for (?:approval|deletion|suppression))|<composition>|<chair(?:s|men)? and vice-?chair(?:s|men)?>|<(?:management|leadership) team>|<candidates? (?:proposed|for)|<members of the (?:bureau|management team)>|<rapporteurs>',
      matches: [
        'List of Recommendations',
        'Titles and summaries of draft Recommendations',
        'Titles and summaries of the draft revised Recommendations',
        'Chairs and Vice-Chairs',
        'Recommendations proposed for suppression',
      ],
      rejects: [
        'Summary of the draft revision of ITU-T Recommendation E.180',
        'Draft agenda',
        'Terms of reference of the Group',
        'Draft Rule of Procedure',
        'Hotel reservation form',
      ],
    }),
  },
];

const listed =
  'action (?:points|items)|(?:follow-up )?actions|(?:open|outstanding) (?:points|items|issues)|tasks|chairs|chair(?:men|women|persons)|vice-?chairs?(?:men|women|persons)?|rapporteurs|moderators|officers|office-bearers|papers|inputs|liaison statements|(?:elective )?posts|seats|submissions|agreements|arrangements|memoranda|projects|recommendations|questions|resolutions|decisions|texts|documents|opinions|reports|supplements|standards|publications|contributions|proposals|patents|nominations|candidatures|candidates|speakers|panell?ists|participants|coordinators|correspondents|(?:focal|contact) points|experts|trainers|fellows|moderators|administrations|countries|member states|entities|organi[sz]ations|bodies|institutions|members|associates|laboratories|cent(?:re|er)s|stations|assignments|networks|groups|topics|subjects|courses|workshops|office-holders|editors|hotels|names|titles|contact details|applications|responses|replies';

/** The words of lists that are not called one. */
export const annexLists: Pick<AnnexLocale, 'listTitle' | 'listedText'> = {
  listTitle: pattern({
    id: 'en.annex.list-title',
    source: `^(?:the |(?:table|status|summary|overview|directory|inventory|compilation|index|register|catalogue|record|state) of (?:the )?)?(?:\\d{1,3} |two |three |four |five |six |seven |eight |nine |ten |first |new |former |current |existing |approved |recogni[sz]ed |accredited |proposed |deleted |suppressed |selected |received |cooperation |participating |testing |invited ){0,3}(?:${listed})>`,
    matches: [
      'Cooperation agreements in force',
      'Approved projects',
      'Status of candidatures received',
      'Four texts deleted',
      'Recognized laboratories',
    ],
    rejects: ['Headquarters agreement', 'Draft budget', 'Statement of accounts', 'Financial situation'],
  }),
  listedText: pattern({
    id: 'en.annex.listed-text',
    source:
      '^(?:[-*•·] ?)?(?:(?:draft )?(?:new |revised )?|revision (?:of |to )|(?:suppression|deletion) of )?(?:ITU-[TRD] )?(?:(?:recommendation|resolution|question|decision|report|opinion|supplement|document|standard)s? (?:ITU-[TRD] )?)?(?:N[o°][.]? ?)?(?:[A-Z]{1,3}[.])?(?:\\d{1,4}[\\d./-]{0,8}|\\[[^\\]]{1,30}\\])(?=$| |[:,;(])',
    matches: [
      'Recommendation ITU-T E.302 – Title',
      'X.84',
      'Question 4/17: Security',
      'Recommendation ITU-R BT.[NEW-A]',
      'Draft new Recommendation ITU-T X.84',
      'ITU-R F.342-1',
    ],
    rejects: ['Introduction', 'ITU-R and ITU-D', 'The report 5', 'General recommendations'],
  }),
};

/** The words of forms that are not called one. */
export const annexForms: Pick<AnnexLocale, 'replyTitle' | 'fillIn'> = {
  replyTitle: pattern({
    id: 'en.annex.reply-title',
    source:
      '^(?:(?:model|draft|sample) )?(?:(?:reply|response)(?: (?:of|from|by|to) |$)|acknowledge?ment of receipt|(?:pre-?)?registration(?: (?:for|to)|$)|candidature(?: |$)|nomination of|designation of|notification of|declaration (?:of|on|relating)|acceptance|confirmation of|request for|application for|proposal of (?:a )?candidate|(?:reply|return|tear-off) slip|coupon|sheet (?:for|of|to)|notice of (?:acceptance|approval))|<to be (?:completed|filled in|returned|sent back) ',
    matches: [
      'Reply of the Member State',
      'Reply',
      'RESPONSE TO THE CONSULTATION',
      'Acknowledgement of receipt',
      'Registration for the forum',
      'Designation of a focal point',
      'Return slip',
      'Table to be completed by administrations',
    ],
    rejects: ['Replies received', 'Registrations closed', 'Deployment plan', 'Draft nomenclature'],
  }),
  fillIn: pattern({
    id: 'en.annex.fill-in',
    source:
      '<to be (?:returned|sent|completed|filled in|faxed|signed|e-?mailed) (?:to|by|in|before|not|no|legibly|and (?:returned|sent|signed|faxed))>|<(?:please|kindly) (?:fill in|complete|tick|check|return|send back|indicate|specify|delete|circle|attach|sign|print|type)>|<tick (?:the|one|a|where) |<delete (?:as|where|whichever)|<(?:in )?(?:block|capital) (?:letters|capitals)>|<(?:stamp|signature)(?: and (?:stamp|signature|date))? ?(?:of (?:the )?(?:applicant|participant|head|minister|director|responsible|authori[sz]ed|person|delegate|candidate|representative)|official|:|[_.])|<yes ?(?:/|or|[_.]{2,}|\\[ ?\\]|[☐□❏]) ?(?:no)?>',
    matches: [
      'To be returned to TSB by fax',
      'Please fill in this table',
      'Tick the box',
      'Delete as appropriate',
      'IN BLOCK LETTERS',
      'Signature: ____',
      'yes / no',
    ],
    rejects: [
      'The return of delegates',
      'The boxes are empty',
      'The signature of the Final Acts',
      'Yes, the Group agrees',
    ],
  }),
};

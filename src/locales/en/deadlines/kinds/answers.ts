import type { KindRule } from '../../../../model/locale/deadlines.js';
import { pattern } from '../../../../text/pattern.js';

/** Answers and consultations, by their words. */
export const answers: readonly KindRule[] = [
  {
    kind: 'reply',
    weight: 2.1,
    pattern: pattern({
      id: 'en.deadlines.copies',
      source:
        '(?<=<(?:send|forward|provide|supply|transmit|furnish|submit|let (?:us|me) have|e-?mail)(?:ing)?>[^.;:]{0,40})<cop(?:y|ies) of>(?! (?:\\p{L}+ ){0,2}(?:contributions?|papers?|presentations?|slides|passports?|abstracts?))',
      matches: ['forward a copy of the national regulations'],
      rejects: ['send a copy of their passport', 'a copy of the letter', 'send copies of your papers'],
    }),
  },
  {
    kind: 'reply',
    weight: 1,
    pattern: pattern({
      id: 'en.deadlines.answers',
      source: '<(?:answers?(?! (?:to (?:a|the) question raised|the door))|answering|responding)>',
      matches: ['Answers are awaited', 'asked to answer it'],
      rejects: ['answerable', 'the questions'],
    }),
  },
  {
    kind: 'reply',
    weight: 1,
    pattern: pattern({
      id: 'en.deadlines.sheets-filled-in',
      source:
        '<(?:sheets?|slips?|tables?|blanks?|templates?)(?= (?:[^.;:]){0,60}<(?:filled (?:in|out)|completed)>)|(?<=<(?:fill(?:ed|ing)?(?: (?:in|out))?|complet(?:e|ed|ing)) (?:and (?:return|send)(?:ing)? )?(?:the |this |our |up )?)(?:sheets?|slips?|templates?)>',
      matches: ['the sheet in Annex 4 duly filled in', 'the completed template'],
      rejects: ['the fact sheet', 'the table shows', 'a slip of paper'],
    }),
  },
  {
    kind: 'reply',
    weight: 0.7,
    pattern: pattern({
      id: 'en.deadlines.notifications',
      source:
        '<notifications?(?= (?:concerning|relating|relative|regarding|for|of|received|should|must|to be|may|are)>)',
      matches: ['Notifications concerning List V'],
      rejects: ['notified', 'a notification'],
    }),
  },
  {
    kind: 'reply',
    weight: 2.1,
    topic: true,
    pattern: pattern({
      id: 'en.deadlines.intention',
      source:
        '<(?:intend|wish|plan|propos|want)(?:s|es|ing)? to (?:submit|present|make|bid|stand|host|offer|tender)>[^.;]{0,100}<(?:so inform|inform|notify|tell|let (?:us|me|the \\p{L}+) know|say so|make (?:it|this|that|their intention) known)>',
      matches: ['Member States intending to submit a bid shall so inform'],
      rejects: ['intending to submit a bid shall send it', 'wishing to attend should inform'],
    }),
  },
  {
    kind: 'reply',
    weight: 0.8,
    pattern: pattern({
      id: 'en.deadlines.asked-facts',
      source:
        '<(?:(?:state|say|indicate|tell (?:us|me|tsb|br|bdt|the \\p{L}+)|advise(?: us| me)?|make known|let (?:us|me|the \\p{L}+) know|specify) (?:whether|if)|(?:statistics|figures|statistical data|data|details|particulars|facts)(?= (?:requested|required|asked for|needed|called for|sought)>))>',
      matches: ['state whether you are in favour', 'supply the statistics requested'],
      rejects: ['the state of the art', 'statistics were published'],
    }),
  },
  {
    kind: 'reply',
    weight: 0.5,
    pattern: pattern({
      id: 'en.deadlines.writing',
      source:
        '<(?:write|writing|turn|apply in writing|get in touch) (?:to|with) (?:tsb|br|bdt|me|us|the (?:bureau|director|secretariat|secretary-general|chair\\p{L}*|counsellor|coordinator))>',
      matches: ['urged to write to the Director', 'get in touch with the secretariat'],
      rejects: ['write to the hotel', 'The Director will write'],
    }),
  },
  {
    kind: 'reply',
    weight: 1,
    pattern: pattern({
      id: 'en.deadlines.to-know-whether',
      source:
        '<tell (?:us|me|tsb|br|bdt|the (?:bureau|secretariat|director))(?=,? (?:before|by|no|not|until|at the|on)>|[^.;:]{0,40}<(?:whether|if|how|who|which)>)|<(?:to|would|should|can|must|will) (?:\\p{L}{4,12} )?(?:know|learn|hear|be told)(?=,? (?:before|by|no|not|until|at the|on)>)',
      matches: ['help us to learn before', 'tell us in two lines whether'],
      rejects: ['to learn the language', 'we know by now'],
    }),
  },
];

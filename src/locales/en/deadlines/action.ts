import type { DeadlineLocale } from '../../../model/locale/deadlines.js';
import { pattern } from '../../../text/pattern.js';
import { lastDay, weekday } from './words.js';

/** Ends what is due: a stop, a finite verb, a relative clause. */
const phraseEnd =
  '[,:;(]|<(?:must|shall|should|will|would|is|are|was|were|may(?= (?:now|still|be|also|then|only|reach)>)|can|cannot|could|has|have|had|do|does|who|which|that|expires?|begins?|commences?|starts?|opens?|closes|ends|remains?|becomes?|reach|late,)>|<(?:at|to) (?:the )?(?:following )?(?:e-?mail )?address>';

/** What is said of a thing that is due (`Contributions submitted …`); of an object they tell which (`the information required`). */
const participles = 'submitted|sent|transmitted|presented|forwarded|expected|wished|required|requested|needed|due';

/** The words that say what is due. */
export const actions: Pick<
  DeadlineLocale,
  | 'actionLead'
  | 'pointedThing'
  | 'pointingBefore'
  | 'limitLabel'
  | 'limitPurpose'
  | 'finiteVerb'
  | 'passiveBefore'
  | 'takesUp'
  | 'looseEnd'
  | 'dateLead'
  | 'relativeClause'
  | 'placeClause'
  | 'actionEnd'
  | 'objectEnd'
> = {
  actionLead: pattern({
    id: 'en.deadlines.action-lead',
    source: `(?:(?<!\\p{L})(?:the |an? |your |their |his |her |its |our |all (?:the )?|any |these |this |such |online |written )(?:<(?!${lastDay}>|end>|for>|of>|to>|and>|or>)\\p{L}[\\p{L}-]{3,14} (?:of |for |to )?){0,2}|<(?:submission|receipt|sending|dispatch|forms?|delivery) (?:of |for )(?:the )?)$`,
    matches: ['The ', 'his ', 'The completed ', 'an online ', 'the submission of '],
    rejects: ['the deadline for ', 'closure of '],
  }),
  pointedThing: pattern({
    id: 'en.deadlines.pointed-thing',
    source: '^(?:this|that|these|those|the said) (?<noun>\\p{L}{5,24})$',
    matches: ['These consultations', 'this registration', 'the said survey'],
    rejects: ['these consultations on the plan', 'Thistles', 'the consultations', 'this day'],
  }),
  pointingBefore: pattern({
    id: 'en.deadlines.pointing-before',
    source: '<(?:this|that|these|those|the said) $',
    matches: ['for these ', 'the said '],
    rejects: ['the ', 'its '],
  }),
  limitLabel: pattern({
    id: 'en.deadlines.limit-label',
    source: `^[-*• ]*(?:the )?${lastDay}>(?: (?:fixed|set))? (?:for (?:the )?(?:receipt of (?=\\p{L}))?|of (?:the )?|to )`,
    matches: ['Deadline for registration', 'closing date for the submission', 'Deadline to register'],
    rejects: ['Registration', 'Deadline: 5 May'],
  }),
  finiteVerb: pattern({
    id: 'en.deadlines.finite-verb',
    source:
      '(?<!<(?:whose|which|that|who|where|whom)>[^.;,]{0,40})<(?:must|shall|should|will|would|is|are|may(?= (?:be|also|then))|can|could)>',
    matches: ['contributions shall be submitted', 'registration will be closed'],
    rejects: ['contributions which are to be translated', 'Submission of contributions'],
  }),
  limitPurpose: pattern({
    id: 'en.deadlines.limit-purpose',
    source: `<${lastDay}>[^,;:.]{0,80}? for (?=(?:the|an?|all|any|your|their|these|this|\\p{L}+ing) )`,
    matches: ['The deadline set by the Circular for the communication', 'the deadline for sending the'],
    rejects: ['The deadline is set', 'the planned deadline, for the communication'],
  }),
  passiveBefore: pattern({
    id: 'en.deadlines.passive-before',
    source: '<(?:be|is|are|been|being|were) (?:\\p{L}{3,14}ly )?$',
    matches: ['must be ', 'will be directly '],
    rejects: ['is a ', 'The '],
  }),
  takesUp: pattern({
    id: 'en.deadlines.takes-up',
    source:
      '^ *(?:\\(?[\\da-z]{1,3}(?:\\.\\d{1,3}){0,4}[.)]? +)?(?:and |but |then )?(?:it|they|this|these|those|the latter|the (?:on-?line )?(?:system|portal|site|website|window|desk|platform|form|facility))>(?= (?:is|are|was|were|will|must|shall|should|may|can|has|have|opens?|closes?|begins?|starts?|ends?|runs?|expires?|lasts?|remains?))',
    matches: ['It will be closed', 'It opens', 'The system opens', '4.2 These must reach'],
    rejects: ['Items', 'The meeting', 'This meeting is'],
  }),
  looseEnd: pattern({
    id: 'en.deadlines.loose-end',
    source:
      '(?:^| )(?:and|or|but|of|the|an?|to|in|for|with|on|by|at|from|if|as soon as(?: possible)?|as (?:early|soon|promptly) as possible|(?:if|where|whenever) possible|preferably|and preferably|without delay|at (?:your|their) earliest convenience|urgently|promptly|but (?:in any case|at any rate)|in any (?:case|event)|already|early)$',
    matches: ['online form as soon as possible', 'your replies, preferably', ' and'],
    rejects: ['online registration', 'if that is possible today', 'a prompt reply'],
  }),
  placeClause: pattern({
    id: 'en.deadlines.place-clause',
    source: '<(?:where|on which|at which|from which) (?=(?:you|they|it|the|all|its|their|further|more|is|are|will)>)',
    matches: [', where the documents are posted', 'on which the forms are published'],
    rejects: ['whereas', 'where possible', 'wherever the'],
  }),
  relativeClause: pattern({
    id: 'en.deadlines.relative-clause',
    source: '<(?:who|which)> ',
    matches: [', who will transmit '],
    rejects: ['whose ', 'whom '],
  }),
  dateLead: pattern({
    id: 'en.deadlines.date-lead',
    source: `<(?:on|by|for|in|at|between|as of|dated)> *${weekday}$`,
    matches: ['their presentations on ', 'the questionnaire by ', 'the list on Tuesday, '],
    rejects: ['contributions', 'the questionnaire '],
  }),
  actionEnd: pattern({
    id: 'en.deadlines.action-end',
    source: `(?:${phraseEnd}|<(?:received|${participles})>)`,
    matches: [' must', ', ', ' received', ' which', ' begins'],
    rejects: [' in advance', ' from Members'],
  }),
  objectEnd: pattern({
    id: 'en.deadlines.object-end',
    source: `(?:${phraseEnd}|<received>)`,
    matches: [' must', ', ', ' which', ' received'],
    rejects: [' required', ' presented'],
  }),
};

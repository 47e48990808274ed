import { anyWeekday } from '../dates/names.js';

/** A weekday before a date. */
export const weekday = `(?:(?:${anyWeekday})(?!\\p{L})\\.?,? *)?`;
/** From a qualifier to its date: articles, a weekday, `the end of`. */
export const toDate =
  ",? *(?:(?:the|on|at|of|end|the end|beginning|middle|month|date|day|close of business|c\\.?o\\.?b\\.?|morning|evening|afternoon|noon|midnight|(?:working|business)(?= day)|latest|it is|this|than|to|that is|i\\.e\\.)(?!\\p{L})[ ,:']*){0,6}" +
  `${weekday}[("]* *$`;
/** A last day, as a noun. */
export const lastDay =
  '(?:(?:final |absolute |new |revised |extended )?(?:deadlines?|closing (?:dates?|day)|due dates?|cut-?off dates?|final dates?|last (?:day|date)|latest date|target dates?|expiry dates?|submission dates?|closure|dates? for (?:submitting|submission of|receiving|receipt of|sending(?: in)?|returning) (?:the |your |their |any )?(?:\\p{L}+ )?(?:comments|contributions|replies|observations|proposals|documents|abstracts|papers|nominations|candidatures|applications|questionnaires?|forms?))|time[ -]?limits?)';
/** What a date that is fixed stands after. */
export const isFixed =
  '(?:[:=(]|-|,|<(?:is|has been|have been|are|will be|would be|was|remains|becomes?|being|be)> (?:(?:now|therefore|thus|also|still|hereby) )?(?:(?:fixed|set|scheduled|postponed|deferred|extended|prolonged|brought forward|maintained|moved|changed|expected) )?(?:(?:on|at|to|until|for|as|by)>)?|<(?:fixed|set|scheduled|postponed|expir\\p{L}{1,6}|extended|falls?|falling|ends|ending)(?: (?:on|at|to|until|for|as|by)>)?|<(?:of|on|by)>)';
/** What is opened and closed for people to act in. */
export const closable =
  '(?:(?:pre-?)?registrations?|nominations?|candidatures?|submissions?|applications?|enrol(?:l)?ments?|accreditations?|calls? for|(?:registration|submission) (?:portals?|systems?|pages?)|ballot|voting|surveys?|questionnaires?|requests?)';
/** What is awaited, as a label says it. */
export const things =
  '(?:replies|reply|responses?|returns?|contributions?|comments?|observations?|remarks?|views|registrations?|candidatures?|nominations?|designations?|documents?|requests?|applications?|forms?|questionnaires?|confirmations?|proposals?|texts?|abstracts?|summaries|acknowledge?ments? of receipt|presentations?|papers?)';

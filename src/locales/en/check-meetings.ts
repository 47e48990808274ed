import type { CheckLocale } from '../../model/locale/check.js';
import { pattern } from '../../text/pattern.js';
import { ordinals } from './meetings/words.js';

/** How an English text tells meetings of one group apart, and how it says when a mandate ends. */
export const checkMeetings: CheckLocale['meetings'] = {
  noun: pattern({
    id: 'en.check.meeting.noun',
    source:
      '<(?<noun>meeting|workshop|seminar|forum|session|colloquium|webinar|conference|assembly|symposium|sitting|plenary|course|training|event|consultation|round table|videoconference|hearing|exhibition|ceremony|visit|reception)s?>',
    matches: ['first meeting of SG 13', 'the Workshop on cybersecurity', 'two sittings'],
    rejects: ['meets', 'the group', 'sessional'],
  }),
  ordinal: pattern({
    id: 'en.check.meeting.ordinal',
    source: `<(?<ordinal>${ordinals}|last)>`,
    matches: ['the first meeting', '12th session', 'the second meeting'],
    rejects: ['the meeting', '12 March', 'firstly'],
  }),
  ordinalForms: {},
  another: pattern({
    id: 'en.check.meeting.another',
    source:
      '<(?:next|following|previous|subsequent|earlier|other meetings?|also (?:hold|meet|organi[sz]e)|will (?:also|then)|then|(?:additional|interim|extraordinary|preparatory|joint|regional) meetings?|postpon\\p{L}+|reschedul\\p{L}+|moved|brought forward|initially|originally|instead|cancel\\p{L}+|replac\\p{L}+|provisional|each|opening|closing|information|plenary)>',
    matches: ['the following meeting', 'its next meeting', 'will also hold a meeting', 'is postponed to'],
    rejects: ['the meeting will be held', 'the first meeting', 'this meeting will take place'],
  }),
  ahead: pattern({
    id: 'en.check.meeting.ahead',
    source:
      '<(?:will (?:be held|take place|meet|open|start|begin|be organi[sz]ed|be hosted|hold)|is (?:scheduled|planned|to be held|to take place)|are (?:scheduled|planned)|invite you|invited to (?:the|attend|participate))>',
    matches: ['which will be held in Geneva', 'will take place from 3 to 5', 'I have the honour to invite you to'],
    rejects: ['was held in Geneva', 'took place', 'the meeting of March'],
  }),
  mandateEnd: pattern({
    id: 'en.check.mandate.end',
    source:
      '<(?:mandate|terms of reference)>[^.;]{0,120}<(?:until|up to|will (?:come to an end|end|expire|terminate)|comes to an end|ends|expires|terminates|runs)>',
    matches: ['the mandate of the JCA will come to an end on', 'its mandate runs until', 'The mandate expires on'],
    rejects: ['the mandate of the JCA is contained', 'the mandate ended', 'mandatory'],
  }),
};

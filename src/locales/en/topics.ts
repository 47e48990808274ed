import type { AnnexLocale } from '../../model/locale/paragraphs.js';
import { pattern } from '../../text/pattern.js';

/** Topics of terms of reference by the words of their headings. */
export const topics: AnnexLocale['topics'] = [
  {
    topic: 'mailing-list',
    pattern: pattern({
      id: 'en.topic.mailing-list',
      source:
        '<(?:e-?mail(?:ing)?|mailing|distribution|electronic|discussion|address) (?:reflectors?|lists?)>|<reflectors?>',
      matches: ['Mailing list', 'E-mail lists', 'Electronic mailing list', 'Email reflector'],
      rejects: ['List of tasks'],
    }),
  },
  {
    topic: 'reporting',
    pattern: pattern({
      id: 'en.topic.reporting',
      source: '<(?:reports?|reporting|feedback|progress reports?|accountability)>',
      matches: ['Progress reports', 'Parent group and reporting', 'Reporting'],
      rejects: ['Parent group', 'Rapporteur'],
    }),
  },
  {
    topic: 'parent-group',
    pattern: pattern({
      id: 'en.topic.parent-group',
      source:
        '<(?:parentage|parent (?:group|study group|body|entity|committee)|(?:lead|responsible|parent|host) (?:study )?(?:group|body|entity)|hierarch(?:y|ical)(?: structure)?|affiliation|attachment|position in the structure|(?:place|position) within the structure|reporting line|supervision|subordination)>',
      matches: ['Parent group', 'Responsible study group', 'Lead study group', 'Parentage', 'Hierarchical structure'],
      rejects: ['Groups concerned', 'Structure of the work'],
    }),
  },
  {
    topic: 'duration',
    pattern: pattern({
      id: 'en.topic.duration',
      source:
        '<(?:durations?|lifetime|life ?(?:span|time)|life|(?:date of )?expiry|expiration|(?:period|term) of (?:validity|activity|operation|office|the mandate)|validity|end of (?:the )?(?:mandate|work|activities|activity)|termination|closure of (?:the )?(?:work|activity|group)|timeframe|time ?frame|time ?scale|(?:extension|renewal|prolongation) of (?:the )?(?:mandate|activities)|end date|date of dissolution|dissolution|sunset(?: clause)?)>|^(?:term|end|closure)$|<mandate (?:valid|limited)',
      matches: [
        'Duration',
        'Lifetime',
        'Duration of the mandate',
        'Expiry date',
        'Period of validity',
        'Time-frame'.replace('-', ' '),
      ],
      rejects: ['Sustainable development', 'Calendar', 'Deadlines for contributions'],
    }),
  },
  {
    topic: 'leadership',
    pattern: pattern({
      id: 'en.topic.leadership',
      source:
        '<(?:(?:co-?|vice-?)?chair(?:s|m[ae]n|wom[ae]n|persons?|manships?|ships?)?|leaders(?:hip)?|management(?: team)?|officers|steering|conven(?:e|o)rs?|coordinators?|rapporteurs?|governance|bureau of the group|members of the bureau|moderators?|facilitators?|heads?)>|^(?:the )?bureau$',
      matches: [
        'Chair',
        'Leadership',
        'Chairmanship',
        'Management team',
        'Bureau',
        'Chairman and Vice-Chairmen',
        'Convener',
      ],
      rejects: ['Guidelines', 'Membership', 'Coordination of work', 'Regional bureaux'],
    }),
  },
  {
    topic: 'contacts',
    pattern: pattern({
      id: 'en.topic.contacts',
      source: '<(?:contacts?|contact (?:details|points?|persons?)|focal points?|correspondents?)>',
      matches: ['Contacts', 'Contact points', 'Other contacts'],
      rejects: ['Coordination'],
    }),
  },
  {
    topic: 'support',
    pattern: pattern({
      id: 'en.topic.support',
      source: '<(?:support|secretariat|assistance|(?<!<(?:financial|budgetary) )resources|secretarial services?)>',
      matches: ['Administrative support', 'Secretariat', 'TSB support', 'Resources'],
      rejects: ['Participation', 'Financial resources'],
    }),
  },
  {
    topic: 'working-methods',
    pattern: pattern({
      id: 'en.topic.working-methods',
      source:
        '<(?:working methods?|methods?(?: of work(?:ing)?)?|procedures?|working (?:arrangements|procedures|practices|languages?)|modalities|functioning|operations?|organi[sz]ation of (?:the )?work|rules of procedure|languages?|structure)>',
      matches: ['Working methods', 'Methods of work', 'Organization of work', 'Working arrangements'],
      rejects: ['Meetings'],
    }),
  },
  {
    topic: 'meetings',
    pattern: pattern({
      id: 'en.topic.meetings',
      source: '<(?:meetings?|(?:calendar|schedule|timetable|frequency)(?: of meetings)?|sessions?)>',
      matches: ['Meetings', 'Schedule of meetings'],
      rejects: ['Reports'],
    }),
  },
  {
    topic: 'membership',
    pattern: pattern({
      id: 'en.topic.membership',
      source: '<(?:members?|membership|composition)>',
      matches: ['Membership', 'Members', 'Composition of the Group'],
      rejects: ['Participation'],
    }),
  },
  {
    topic: 'participation',
    pattern: pattern({
      id: 'en.topic.participation',
      source: '<(?:participation|participants?|registration|attendance)>',
      matches: ['Participation', 'Participants'],
      rejects: ['Sharing', 'Members'],
    }),
  },
  {
    topic: 'rationale',
    pattern: pattern({
      id: 'en.topic.rationale',
      source:
        '<(?:rationale|justification|motivation|reasons?|background|context|general considerations?|history|introduction)>',
      matches: ['Rationale', 'Background', 'Justification'],
      rejects: ['Objectives'],
    }),
  },
  {
    topic: 'tasks',
    pattern: pattern({
      id: 'en.topic.tasks',
      source:
        '<(?:tasks?|activities|functions?|duties|responsibilities|missions?|(?:work )?programme|work ?plan|work items?|(?:expected )?(?:results|outputs?|outcomes?)|deliverables?)>',
      matches: ['Specific tasks', 'Activities', 'Work programme', 'Expected results', 'Deliverables'],
      rejects: ['Objectives', 'Meetings'],
    }),
  },
  {
    topic: 'objectives',
    pattern: pattern({
      id: 'en.topic.objectives',
      source: '<(?:objectives?|goals?|aims?)>',
      matches: ['Objectives', 'Goal', 'General objective'],
      rejects: ['Object', 'Tasks'],
    }),
  },
  {
    topic: 'scope',
    pattern: pattern({
      id: 'en.topic.scope',
      source: '<(?:scope|subject|purpose|area|areas|field|domain|remit|mandate|framework|terms of reference|coverage)>',
      matches: ['Scope', 'Area of competence', 'Field of application', 'Purpose'],
      rejects: ['Objectives', 'Duration'],
    }),
  },
];

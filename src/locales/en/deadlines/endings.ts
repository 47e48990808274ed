import type { DeadlineLocale } from '../../../model/locale/deadlines.js';
import { pattern } from '../../../text/pattern.js';
import { closable, things, toDate, weekday } from './words.js';

/** Dates until which something lasts, or on which it closes. */
export const endings: DeadlineLocale['qualifiersBefore'] = [
  {
    qualifier: 'until',
    needsAction: false,
    moves: true,
    pattern: pattern({
      id: 'en.deadlines.prolonged',
      source: `<(?:is|are|was|were|has been|have been|will be|being) (?:(?:therefore|thus|finally|now|exceptionally|hereby) )?(?:(?:extended|prolonged) (?:(?:by|for) [^.;,]{1,30} )?(?:until|to|up to|till)|(?:postponed|deferred|put back) (?:(?:by|for) [^.;,]{1,30} )?until)(?: (?:the )?end of)? *${weekday}$`,
      matches: ['has been extended until ', 'was extended by two weeks to '],
      rejects: ['has been extended, until ', 'lasts until ', 'is extended on '],
    }),
  },
  {
    qualifier: 'until',
    needsAction: false,
    pattern: pattern({
      id: 'en.deadlines.rooms-held-until',
      source: `<(?:rooms?|beds|(?:special|negotiated|preferential|reduced|group|conference) (?:rates?|prices?|tariffs?))>(?:[^.;:]|[.:](?=\\S)){0,80}<(?:held|kept|blocked|set aside|put aside|guaranteed|reserved|on hold|retained|granted|offered|maintained|available)(?: (?:[^.;:]|[.:](?=\\S)){1,80})? (?:until|up to|till)>${toDate}`,
      matches: [
        'Rooms at a reduced rate are being held until ',
        'a block of rooms has been reserved for delegates until ',
        'The special rates are guaranteed until ',
      ],
      rejects: ['The rates are valid until ', 'Rooms must be booked before '],
    }),
  },
  {
    qualifier: 'until',
    needsAction: false,
    passed: true,
    pattern: pattern({
      id: 'en.deadlines.accepted-until',
      source: `<(?:${things}|consultation)>(?: (?:on|of|from|to|for) [^.;:]{1,60}?)?,?(?: [^.;:,]{1,40},)? (?:were|was|had been) (?:then |still )?(?:accepted|admitted|invited|welcome|possible|admissible|allowed|open)(?: [^.;:]{1,40}?)? (?:until|up to(?: and including)?|till)>${toDate}|<(?:members?|states|administrations?|delegations?|regulators|operators|groups?|they|who|which|it) had (?:been given )?(?:until|up to|till)>${toDate}`,
      matches: [
        'Observations on the draft were accepted up to ',
        'Member States had until ',
        'The consultation was open until ',
      ],
      rejects: ['Observations were received until ', 'The exhibition was open until ', 'Members have until '],
    }),
  },
  {
    qualifier: 'until',
    needsAction: true,
    pattern: pattern({
      id: 'en.deadlines.until',
      source: `<(?:until|up to(?: and including)?|till|up until|through)>${toDate}`,
      matches: ['until ', 'until Tuesday, ', 'until the end of ', 'up to '],
      rejects: ['until then on ', 'untilled '],
    }),
  },
  {
    qualifier: 'by',
    needsAction: true,
    closes: true,
    pattern: pattern({
      id: 'en.deadlines.closable-ends',
      source: `<(?!voting|ballot)${closable}>(?: (?:(?!<(?:which|that|who)>)[^.;:,]){1,60})?(?:, (?:which|that) (?:is|are|will be|must be|has to be|can be) [^.;:,]{2,50},)? (?:will |shall )?(?:ends?|comes? to an end|draws? to (?:a close|an end)|finish(?:es)?|terminates?|stops?|conclud(?:e|es)|expires?)(?: (?:on|in|at))?(?: (?:the )?end of)? *${weekday}$`,
      matches: [
        'Registration for it ends on ',
        'Registration for the workshop, which is free, ends on ',
        'Online registration for the workshop will end on Friday, ',
      ],
      rejects: [
        'The consultation ends on ',
        'Registration begins on ',
        'Registration for the workshop which ends on ',
        'registration is free, ends on ',
      ],
    }),
  },
  {
    qualifier: 'until',
    needsAction: true,
    closes: true,
    pattern: pattern({
      id: 'en.deadlines.ends',
      source: `<(?:(?<=(?:,|and) )ending|will end|ends|end|will terminate|terminates|will expire|expires|expire|(?:will )?lapses?|comes? to an end|will come to an end|finishes|will finish|concludes|will conclude|will run until|runs until|(?:will )?runs? (?:its|their) course|draws? to (?:a close|its close|an end)|will draw to (?:a close|an end))> *(?:on|at|in|at the end of|on the evening of|by)? *(?:the end of )?${weekday}$`,
      matches: ['will end on ', 'runs its course on ', 'will come to an end on ', 'expires on Tuesday, ', 'expires '],
      rejects: ['will begin on ', 'the ending on ', 'will end in Geneva on '],
    }),
  },
  {
    qualifier: 'until',
    needsAction: true,
    passed: true,
    pattern: pattern({
      id: 'en.deadlines.it-ended',
      source: `^ *(?:\\(?[\\da-z]{1,3}(?:\\.\\d{1,3}){0,4}[.)]? +)?(?:it|they|the latter)>(?:(?!<(?:will|would|shall|should|may|can|to|opened)>)[^.;:]){0,60}<(?:(?:has |have |had )?(?:end|expir|finish|conclud|terminat)ed|(?:came|has come) to an end|(?:was|were|has been) (?:completed|concluded)),? (?:on|in) *${weekday}$`,
      matches: ['It ended on ', 'It was concluded on '],
      rejects: [
        'It began on ',
        'It was closed on ',
        'The meeting ended on ',
        'It will be opened on 1 June and closed on ',
      ],
    }),
  },
  {
    qualifier: 'until',
    needsAction: false,
    pattern: pattern({
      id: 'en.deadlines.rooms-released-after',
      source: `<(?:rates?|prices?|tariffs?|rooms?|blocks?)>[^.;:]{0,120}<(?:cease to be|no longer be|be released|lapse)>[^.;:]{0,60}<(?:after|beyond|past)>${toDate}`,
      matches: ['The rooms held by the host will cease to be available at the preferential rate after '],
      rejects: ['the rooms will be available after ', 'Faxes will no longer be accepted after '],
    }),
  },
  {
    qualifier: 'by',
    needsAction: true,
    passed: true,
    pattern: pattern({
      id: 'en.deadlines.it-closed',
      source: `^ *(?:\\(?[\\da-z]{1,3}(?:\\.\\d{1,3}){0,4}[.)]? +)?(?:it|they|the latter)>(?:(?!<(?:will|would|shall|should|may|can|to|opened)>)[^.;:]){0,60}<(?:(?:has |have |had |was |were |has been |have been )?closed),? on *${weekday}$`,
      matches: ['It was closed on ', '2.1 They closed on '],
      rejects: ['It ended on ', 'The meeting closed on ', 'It will be opened on 1 June and closed on '],
    }),
  },
  {
    qualifier: 'by',
    needsAction: false,
    passed: true,
    pattern: pattern({
      id: 'en.deadlines.consultation-closed',
      source: `<(?:consultations?|periods? of|comment period|registration|vote|voting|ballot|approval period)[^.;]{0,90}<(?:(?:has |have |had |was |were |has been |have been )?closed)(?: (?:yesterday|as planned))?,? on *${weekday}$`,
      matches: ['The consultation, launched on 4 May 2021, was closed on ', 'When the consultation closed, on '],
      rejects: ['The meeting closed on ', 'The consultation ended on '],
    }),
  },
  {
    qualifier: 'until',
    needsAction: false,
    passed: true,
    pattern: pattern({
      id: 'en.deadlines.ended',
      source: `<(?:consultations?|periods? of|(?<=<consult(?:ed|ing)>[^.;]{0,60}<)periods?|comment period|registration|vote|voting|ballot|approval period)[^.;]{0,90}<(?:(?:has |have |had )?(?:ran out|run out|(?:end|expir|finish|conclud|terminat)ed)|(?:came|has come) to an end|(?:was|were|has been) (?:completed|concluded))(?: (?:yesterday|as planned))?,? (?:on|in) *${weekday}$`,
      matches: [
        'The consultation ended on ',
        'The period of review came to an end on ',
        'The consultation, launched on 4 May 2021, was completed on ',
        'When the consultation ended, on ',
        'Members were consulted over a period which ran out on ',
      ],
      rejects: [
        'The meeting ended on ',
        'The consultation closed on ',
        'The consultation began on ',
        'The consultation was opened on ',
      ],
    }),
  },
  {
    qualifier: 'by',
    needsAction: false,
    passed: true,
    pattern: pattern({
      id: 'en.deadlines.closed',
      source: `<(?:nominations?|candidatures?|candidac(?:y|ies)|applications?|submissions?|calls? for (?:papers|nominations|proposals|contributions))>[^.;]{0,90}<(?:(?:has |have |had )?closed|(?:was|were|has been|have been) closed) on *${weekday}$`,
      matches: ['Nominations for the prize closed on ', 'The call for papers was closed on '],
      rejects: ['The meeting was closed on ', 'Nominations opened on '],
    }),
  },
  {
    qualifier: 'until',
    needsAction: false,
    pattern: pattern({
      id: 'en.deadlines.at-the-end',
      source: `<(?:at the (?:end|close|conclusion|expiry)|on (?:the )?(?:conclusion|expiry|completion|closure)|following the (?:end|close|closure)) of (?:the |this |that )?(?:(?:period|time limit) (?:of|for) (?:the )?)?(?:\\p{L}{4,12} )?(?:consultations?|vote|voting|ballot|registrations?|candidatures?)(?: period)?[^.;,(]{0,60}[,(] *(?:(?:on|i\\.e\\.|that is,?|set at) )?${weekday}$`,
      matches: ['At the end of the consultation, on ', 'On the conclusion of the postal ballot, '],
      rejects: ['At the end of the meeting, on ', 'At the end of the consultation. On '],
    }),
  },
  {
    qualifier: 'by',
    needsAction: true,
    closes: true,
    pattern: pattern({
      id: 'en.deadlines.closes',
      source: `<(?:closes?|shuts?|will (?:close|shut)|will be (?:closed|shut)|shall close|is closed|are closed|will be closing|closing|open(?:ed|s)?>[^.;]{0,90}(?:,|<and|<then)(?: be)? closed)(?: (?:for (?:everyone|everybody|everyone concerned|good|all(?: (?:participants|delegates|members|comers|of them))?)|definitively|finally|irrevocably|automatically|officially))?(?:,? (?:\\p{L}{1,6} )?(?:days?|weeks?|months?|fortnight) (?:earlier|later|sooner|before|after),)? *(?:at (?:midnight|noon|close of business)|at the end of|on the evening of)? *(?:on|at|by)? *${weekday}$`,
      matches: [
        'The window shuts at midnight on ',
        'will close a week earlier, on ',
        'will be closed on ',
        'will close on Tuesday, ',
        'closes on ',
        'Registration closes ',
        'will be opened on 3 May and closed on ',
      ],
      rejects: ['will begin on ', 'will be open on ', 'a closed '],
    }),
  },
  {
    qualifier: 'by',
    needsAction: false,
    pattern: pattern({
      id: 'en.deadlines.counted-back',
      source: `(?:<(?:at the latest|no later than|not later than|at least)>|(?<!<the )<(?:days?|weeks?|months?)>[^.;]{0,30}<(?:before|prior|in advance)>)[^.;]{0,90}<(?:i\\.e\\.,?|that is(?: to say)?|namely|viz\\.?)>?[,.]? *(?:(?:on|by|before|until|not later than|no later than|at the latest by|at the latest on) *)?${weekday}[("]* *$`,
      matches: ['at least 28 days before the opening, i.e. on ', 'four weeks before the meeting, namely '],
      rejects: ['The day before, that is on ', 'the meeting, i.e. on ', 'four weeks before the meeting of '],
    }),
  },
  {
    qualifier: 'until',
    needsAction: true,
    pattern: pattern({
      id: 'en.deadlines.end-of',
      source: `<(?:(?:end|closing) date|end|expiry|expiration) (?:of|for) (?!the (?:year|month|meeting|session)>)[^.;]{0,60}?(?:[:=(]|<(?:is )?(?:set )?(?:on|at|for)>) *${weekday}$`,
      matches: ['end date of the consultation: ', 'end of the consultation period: ', 'end of the vote on '],
      rejects: ['end ', 'weekend: '],
    }),
  },
];

import type { MeetingLocale } from '../../../model/locale/meetings.js';
import { pattern } from '../../../text/pattern.js';
import { meetingNouns, ordinals, weekday } from './words.js';

/** A city's name as printed: capitalised words, small ones between them. */
const name =
  "\\p{Lu}[\\p{L}'.-]+(?: (?:(?:(?:de|du|des|del|of|es|el|al|da|do|dos|la|las|los|and) ){1,2}|(?:al|el|ad|as|ash|ar|es|esh|ul)-)?\\p{Lu}[\\p{L}'-]+){0,3}";
/** With the initials of its state: `Washington, D.C.` */
const place = `(?<place>${name}(?:, ?(?:\\p{Lu}\\.){2,3})?)`;
const landName = "(?:the )?\\p{Lu}[\\p{L}'-]+(?: (?:(?:of|and|the|of the) )?\\p{Lu}[\\p{L}'-]+){0,4}";
const country = `(?: *\\((?:the )?(?<country>[^()\\d]{3,45}(?:\\([^()]{2,30}\\))?)\\)|, *(?:in )?(?<land>${landName})(?= *[,;.)]| (?:from|on|in|to|-|and)>| *$))?`;

/** Behind a place, that one may take part from elsewhere. */
const andRemote =
  ',? *(?:and|or|as well as|with|/) (?:also )?(?:on-?line|virtual(?:ly)?|remote(?:ly)?|remote participation|web)(?!\\p{L})';

/** Where a meeting is held. */
export const meetingPlaces: Pick<
  MeetingLocale,
  | 'placeNamed'
  | 'placeMoves'
  | 'placeInText'
  | 'placeBeforeDate'
  | 'placeAfterDate'
  | 'notPlace'
  | 'alongside'
  | 'samePlace'
> = {
  placeMoves: pattern({
    id: 'en.meetings.place-moves',
    source: `^(?:[\\d.) ]*)(?:the |its )?(?:new )?(?:place|venue|location)(?: of (?:the |this )(?:${meetingNouns}))?,? (?:becomes|changes to|moves to|will (?:now |therefore )?become|is (?:now|changed to|moved to))>`,
    matches: ['The place becomes', 'The venue is now'],
    rejects: ['The venue is', 'The venue remains'],
  }),
  placeNamed: pattern({
    id: 'en.meetings.place-named',
    source: `^[\\d.) ]*(?:it|the (?:${meetingNouns})) (?:(?:will )?(?:remain|stay)s?)(?= (?:at|in)>)|<(?:place|venue|location) of (?:the |this )(?:${meetingNouns}) *(?=[(:,])|^(?:[\\d.) ]*)(?:the |its )?(?:new )?(?:place|venue|location)(?: of (?:the |this )(?:${meetingNouns}))?,? (?:(?:which )?(?:remains?|(?:will|is to) (?:now |therefore )?(?:remain|be|become)|is(?: now| changed to| moved to)?|stays|becomes|changes to|moves to|continues to be)|does not change)>`,
    matches: [
      'The place of the meeting (',
      'venue of the meeting:',
      'The venue remains',
      'The place becomes',
      'It remains at',
      'The venue is now',
      'The place of the meeting will be',
    ],
    rejects: ['It remains open', 'in place of the meeting planned', 'A place is', 'The place was'],
  }),
  placeInText: pattern({
    id: 'en.meetings.place-in-text',
    source: `(?<!<(?:not|no longer) )<(?:[iI]n|[aA]t|(?:that|which)(?= \\p{Lu}[\\p{L}' -]{2,30} [(][^()]{3,30}[)] (?:was to|is to|will|would|(?:has|had) offered to) host>)|(?<=<[cC]onferences )of|(?<=<[tT]hat )of|(?<=<(?:planned|scheduled|announced|foreseen|fixed|set|envisaged|convened) )for|(?<=<(?:moved|relocated|transferred|shifted|switched)(?: from \\p{Lu}[^.;:\\d]{1,60}|, [^,.;:\\d]{3,90},)? )to|(?<=(?<!<of )<[tT]he )city of|(?:had|has|have)(?= [^.;:,\\d]{3,60} (?:as|for) (?:its|their|the) (?:venue|seat|setting|host city)>)) ${place}${country}`,
    flags: '',
    matches: [
      'which the city of Turin (Italy) is hosting',
      'that Turin (Italy) was to host',
      'had Geneva as its venue',
      'is moved from Dakar (Senegal) to Lima (Peru)',
      'in Geneva (Switzerland)',
      'in Kigali, Rwanda, from',
      'in Sharm el-Sheikh (Egypt)',
      'in Seoul (Republic of Korea)',
      'is planned for Sapporo (Japan)',
      'has been moved to Tunis',
      'is moved, at the request of the host, to Tunis',
    ],
    rejects: [
      'at a distance',
      'the Mayor of the city of Turin (Italy)',
      'had Ms Holm as its Chair',
      'in the Study Group',
      'and not in Geneva',
      'the workshop for Africa',
    ],
  }),
  placeBeforeDate: pattern({
    id: 'en.meetings.place-before-date',
    source:
      `(?:^|[(,;:"]| - |(?<=\\p{N}) |(?<!<(?:not|no longer) )<(?:[iI]n|[aA]t|(?<=<(?:planned|scheduled|announced|foreseen|fixed|set|envisaged|convened) )for) |<(?:[tT]hat|[tT]hose|[mM]eetings?|[sS]essions?|[wW]orkshops?|[sS]eminars?|[fF]orums?|and) (?:of|in) ) *${place}(?:${andRemote}| \\(?(?:hybrid|virtual)\\)?)?${country}(?:${andRemote})? *` +
      `(?:(?:,|-|:|\\() *(?:(?:on|in|from|of) )?${weekday}|<(?:from|on|in|of) ${weekday})$`,
    flags: '',
    matches: [
      '(Geneva, ',
      '; Geneva, ',
      ', Bamako (Mali), ',
      'Bamako, Mali, ',
      'in Yverdon from ',
      'Council 2020 Geneva, ',
      'those in Dakar (',
      'meetings in Lome (',
      '(Geneva and online, ',
      '(Windhoek, Namibia, and online, ',
      '; Geneva with remote participation, ',
    ],
    rejects: ['at a distance, ', 'Geneva '],
  }),
  placeAfterDate: pattern({
    id: 'en.meetings.place-after-date',
    source: `^ *\\)? *(?:(?:[,;(-]+ *)?(?:in|at) (?:(?:[Rr]oom [^,(]{1,20}|(?:the )?(?:ITU |Union )?[Hh]eadquarters(?: of (?:the )?(?:ITU|Union))?)[,(] *){0,2}|[,;(-]+ *(?:(?:in |at )?(?:[Rr]oom [^,(]{1,20}|(?:the )?(?:ITU |Union )?[Hh]eadquarters(?: of (?:the )?(?:ITU|Union))?)[,(] *){0,2}(?=${name}(?: *[),.;]| *$| *\\()))${place}${country}`,
    flags: '',
    matches: [
      ' in Geneva (Switzerland)',
      ', Geneva',
      ' (Bamako, Mali)',
      ' - Kigali',
      ', in Room K, ITU headquarters, Geneva',
    ],
    rejects: [' at a distance', ' from 1800', ', Participants are'],
  }),
  notPlace: pattern({
    id: 'en.meetings.not-place',
    source: `^(?:itu|itu-[trd]|union|tsb|br|bdt|council|study|groups?|working|directors?|secretar(?:y|ies)|secretariat|bureau|questions?|resolutions?|recommendations?|regions?|africa|(?:the )?americas|arab states|asia|europe|cis|states?|members?|mr|ms|mrs|dr|prof|internet|annex|section|article|document|circular|collective|administrative|headquarters|cent(?:re|er)|hotel|room|remote|remotely|virtual|virtually|online|physical|hybrid|(?:video|tele|audio|web)conferences?|webinars?|zoom|webex|teams|january|february|march|april|may|june|july|august|september|october|november|december|monday|tuesday|wednesday|thursday|friday|saturday|sunday|meetings?|sessions?|conference|assembly|workshops?|seminar|forum|subject|dates?|place|venue|in|on|from|until|during|then|next|also|furthermore|moreover|subsequently|thereafter|previously|beforehand|immediately|the|this|these|a|an|all|it|its|english|french|spanish|councillors|activity|joint|chair\\p{L}*|vice-chair\\p{L}*|${ordinals}|radiocommunication|telecommunication|world|plenipotentiary|participants?|delegates?|delegations?|registration|contributions?|deadline|administrations?|associates?|academia|focus|accordance|order|addition|particular|view|general|further|please|building|tower|montbrillant|varembe|popov|plenary|chairman|rapporteurs?|technical|part|item|agenda|draft|final|note|new|opening|closing|utc|cet|cest|geneva time|time|hours)(?![\\p{L}])`,
    matches: [
      'Union',
      'Virtual',
      'Arab States',
      'Study Group',
      'Director of the Bureau',
      'Twenty-third',
      'Thirtieth',
      'Eleventh',
    ],
    rejects: ['Geneva', 'Kigali', 'Marseille', 'Portsmouth'],
  }),
  alongside: pattern({
    id: 'en.meetings.alongside',
    source:
      '<(?:compris(?:e|es|ed|ing)|includ(?:e|es|ed)|consist(?:s|ed)? of|contains?|during|within|in the framework of|in the margins? of|on the margins? of|on the fringes of|alongside|in parallel(?: with)?|in conjunction with|back-to-back with|co-located with|on (?:this|that) occasion|on the occasion of|at the same (?:place|venue|location)|at the same time as|features?|as part of)>',
    matches: ['It will include ', 'in the framework of the Week', 'in the margins of', 'at the same venue'],
    rejects: ['comprehend', 'in this framework', 'on another occasion'],
  }),
  samePlace: pattern({
    id: 'en.meetings.same-place',
    source:
      '<also (?:be held )?at (?:the )?(?:itu |union )?headquarters>|<(?:at|in) (?:the|that|this) same (?!time|times|date|dates|day|days|hours?|moment|manner|way|ways|levels?|periods?|months?|weeks?|years?|formats?|modes?|sessions?|meetings?|languages?|order|spirit|workplace|documents?|letters?|circulars?|paragraphs?|sections?|region|countries|conditions|terms|vein|sense|direction|rate|cost|price)[\\p{L}-]{3,20}>|<(?:held|met|meets?|convened|organi[sz]ed|(?:takes?|taking|took) place)(?: (?:also|again))? there>|<(?:same (?:place|venue|location|city)|ibidem)>',
    matches: [
      'also at ITU headquarters',
      'will take place at the same venue',
      'in the same city',
      'will be held there',
      'at the same resort',
      '(6-8 May 2024, same venue)',
    ],
    rejects: ['at the same time', 'the same workplace', 'there will be held'],
  }),
};

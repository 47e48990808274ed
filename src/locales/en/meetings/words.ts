import { anyWeekday } from '../dates/names.js';

/** Words that several rules of meetings are made of. */
/** Also for rules in which case counts. */
const printedWeekday = anyWeekday.replace(/(?<=^|\|)[a-z]/g, (letter) => `[${letter}${letter.toUpperCase()}]`);
export const weekday = `(?:(?:${printedWeekday})(?!\\p{L})\\.?,? *)?`;
export const ordinals =
  '(?:(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)[ -])?(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth)|tenth|eleventh|twelfth|thirteenth|fourteenth|fifteenth|sixteenth|seventeenth|eighteenth|nineteenth|twentieth|thirtieth|fortieth|fiftieth|sixtieth|seventieth|eightieth|ninetieth|hundredth|\\p{N}{1,3} ?(?:st|nd|rd|th)';
export const meetingNouns =
  'e-?meetings?|meetings?(?! (?:rooms?|documents?|hours|pages?|website|arrangements|coordinators?|templates?|the (?:needs|requirements|deadlines?|challenges?))>)|sessions?(?! (?:chairs?|documents?)>)|assembl(?:y|ies)|(?<!(?:cent(?:re|er)|palace|hall) )(?<!international )(?:conferences?(?! (?:cent(?:re|er)s?|rooms?|calls?|halls?|facilities|services?))|congress(?:es)?)|(?<=international )conferences?|(?<=(?:next|last|previous) )council|' +
  'training (?:courses?|sessions?|workshops?)|workshops?|seminars?|forums?|fora|colloqui(?:um|a)|symposi(?:um|a|ums)|summits?|webinars?|' +
  'teleconferences?|audioconferences?|video-?conferences?|web ?conferences?|conference calls?|round[ -]?tables?|conclaves?|(?<!in the )events?(?! (?:of|that)>)|' +
  'hackathons?|(?:summer|winter|training) schools?|(?<!<(?:in|of) )(?:training |online |regional |executive )?courses?(?= (?:on|for|in)>)|(?<=(?:face-to-face|in-person|online|on-line|residential|distance-learning) )courses?|(?<=(?:online|on-line|distance|remote|virtual|introductory|preparatory|face-to-face) )modules?|(?:executive |regional |online |face-to-face )?trainings?(?= (?:on|for|programme|of trainers)>)|cyber ?drills?|(?:simulation|table-?top|crisis management|cybersecurity|emergency|regional simulation) (?:exercises?|drills?)|introductions?(?= (?:for|to) (?:newcomers|new (?:delegates|members|participants)|first-time)>)|demonstrations?(?= (?:in|at) [^.;:\\d]{2,60}<(?:(?:which|that) )?(?:(?:had been|has been|was|is|will be|to be) )?(?:held|announced|planned|scheduled|foreseen|given|organi[sz]ed)>)|(?:presentations?|demonstrations?|introductions?)(?= [^.;:]{0,120}<(?:will be|is|was|were|are) (?:given|held|offered|organi[sz]ed)>)(?=[^.;:]{0,200}<(?:on-?line|remotely|virtual\\p{L}*|by (?:video|tele|web)-?conference)>)|(?<=<an? (?:\\p{L}+ )?)(?:presentation|demonstration)(?= (?:of [^.;:,\\d]{3,60} )?(?:(?:will be|is to be) (?:given|held|offered|staged|organi[sz]ed) )?(?:in [^.;:,\\d]{3,40} )?on (?:\\d|$|\\p{L}+day>))|brea(?:k|d)fast meetings?|' +
  '(?:information|study|open|thematic) days?|tutorials?|dialogues?|(?<!<(?:his|her|their|in) )retreats?|briefings?|bootcamps?|plenar(?:y|ies)(?= (?:will|is|was|on|of)>)|' +
  'sittings?|gatherings?(?= of (?:the )?(?:itu-[trd] )?(?:radiocommunication |telecommunication )?(?:study|working|focus|advisory)>)|' +
  '(?<=(?:virtual|informal|online|physical) )consultations?|consultations? of (?:councillors|chair)|' +
  'editions?(?=(?: (?:held|hosted|organi[sz]ed))?,? (?:which )?(?:(?:was|were|will be|is to be) (?:held|organi[sz]ed|hosted)|took place|will take place|held|organi[sz]ed|hosted))';

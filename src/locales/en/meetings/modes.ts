import type { MeetingLocale } from '../../../model/locale/meetings.js';
import { pattern } from '../../../text/pattern.js';
import { meetingNouns } from './words.js';

/** What stands between a mode and its noun: `virtual information meeting`. */
const purpose = '(?:\\p{L}+ |(?:\\p{L}+ ){0,2}(?=meeting|session|workshop|consultation))?';
/** How often or again: `met twice, both times online`. */
const again =
  '(?:,? ?(?:again|once (?:more|again)|always|also|beforehand|before then|earlier|first|afterwards|thereafter|in the meantime|meanwhile|twice|(?:three|four|several) times|(?:both|each|every) times?|on (?:both|each|every|all) occasions?|(?:on )?(?:two|three|four|several) occasions)){0,2},?';
const wholly = '(?:(?:fully|entirely|wholly|completely|totally|exclusively|purely|solely|only) )';
const nouns = `(?:${meetingNouns})`;

/** How a meeting is held, and whether one may join from afar. */
export const meetingModes: Pick<
  MeetingLocale,
  'modes' | 'modeLead' | 'notSo' | 'remote' | 'notRemote' | 'remoteOffered' | 'isOfForm' | 'formNamed'
> = {
  modes: [
    {
      mode: 'hybrid',
      pattern: pattern({
        id: 'en.meetings.hybrid',
        source:
          `(?:<hybrid ${purpose}(?:${meetingNouns}|formats?|modes?|forms?|basis|manner|fashion|modalit(?:y|ies)|settings?|mode|events?|gatherings?|encounters?)>|` +
          '(?:[(,:;-]|^|<(?:is|be|as|held)>) *hybrid>(?! \\p{L})|<with (?:the possibility of |facilities for )?remote participation>|<in hybrid>|<hybrid ones?>|' +
          "(?:<(?:in|at) |[(,:] *|^ *)(?!(?:remote|virtual|person>))[\\p{L}'-]{3,30}(?: [\\p{L}'-]{3,20})?(?: \\([^()\\d]{3,30}\\))?,? (?:and|or|as well as|with) (?:also )?(?:the possibility of )?(?:remote participation|on[- ]?line|virtually|remotely|virtual|by (?:video|tele)conference)(?! (?:registration|tool|meeting))>|" +
          '<(?:in[ -]person|physical(?:ly)?|on[ -]?site|face[ -]to[ -]face|in the (?:(?:meeting )?room|hall)) (?:and|or|as well as) (?:also )?(?:on[- ]?line|virtual(?:ly)?|remote(?:ly)?)>|<(?:on[- ]?line|virtual(?:ly)?|remote(?:ly)?) (?:and|or|as well as) (?:in[ -]person|physical(?:ly)?|on[ -]?site)>)',
        matches: [
          'hybrid meeting',
          'is a hybrid one',
          'in a hybrid format',
          'in hybrid mode',
          '(hybrid, ',
          'Hybrid (Geneva)',
          'in Lome (Togo) and online',
          '(Geneva and online, ',
          'both in the room and remotely',
        ],
        rejects: ['hybrid networks', 'physical meeting', 'remote and online'],
      }),
    },
    {
      mode: 'electronic',
      pattern: pattern({
        id: 'en.meetings.electronic',
        source: `<electronic (?:\\p{L}+ )?${nouns}>|<(?:is|was|be|are|were) (?:(?:also|again|wholly|entirely|purely) )?electronic>(?! (?!(?:and|but|in form)>)\\p{L})|^ ?<and,? (?:electronically|by electronic means)>|<${nouns} (?:entirely |held )?by electronic means>|<(?:first|second|third|fourth|fifth|sixth|\\p{L}{3,12}th|next|last|other|one)(?: (?:one|was|met))?,? by electronic means>|<e-?meetings?>|<(?:held|take place|takes place|took place|meet|met|organi[sz]ed|conducted|convened)> (?:entirely )?(?:by (?:electronic|e-) ?(?:means|mail)|electronically|in electronic form)>`,
        matches: [
          'electronic meeting',
          'electronic meetings',
          'The meeting will be electronic and',
          'will be held by electronic means',
          'e-meeting',
          'held electronically',
          'will hold an interim meeting by electronic means',
        ],
        rejects: ['electronic mail', 'will be electronic copies', 'meeting', 'registration by electronic means'],
      }),
    },
    {
      mode: 'virtual',
      pattern: pattern({
        id: 'en.meetings.virtual',
        source:
          `(?:<${wholly}?(?:virtual|on[- ]?line|remote|web-based) ${purpose}${nouns}>|<${nouns} (?:held )?(?:virtually|on[- ]?line|remotely)>|` +
          '<(?:virtual|on[- ]?line|remote)(?:-only)? (?:format|mode|form|manner|basis|fashion)>|<virtually>|<(?:on[- ]?line (?:courses?|trainings?)|(?:on[- ]?line|distance|remote|virtual|distance-learning) (?:modules?|courses?))>|' +
          `<(?:virtual|on[- ]?line|remote) ones?>|<${wholly}(?:remote(?:ly)?|on[- ]?line|virtual(?:ly)?|over the internet)>|` +
          '(?<!<(?:regist|submi|post|upload|publish|sent|send|contribut|document|enrol)\\p{L}*(?:,? \\p{L}+){0,6} )<on an? (?:on[- ]?line|virtual|(?:video|web)-?conferenc(?:e|ing)) platform>|<without (?:any )?(?:physical|in-person|on-site) (?:attendance|participation|presence)>|' +
          `(?:[(,:;-]|<(?:is|are|be|was|were|held|place|meets?|met|together|gathers?|organi[sz]ed|convened|conducted|provided|given|offered|delivered|runs?|ran|as|but|rather|instead)>)${again} *(?:virtual(?:ly)?|on[- ]?line|remotely)>(?! (?:\\d|by line|at|through|via|using|from|registration|form|platform|tool|system|reality|participation|attendance)>)|` +
          '<(?:runs?|ran|held|took place|takes? place|met) (?:virtually|on[- ]?line|remotely)>(?= (?:from|between|until|on) \\d)|' +
          '^ ?,? ?<(?:and|then|and then),? (?:virtually|on[- ]?line|remotely)>(?=,? (?:on|in) )|' +
          '(?<!<(?:take the floor|speak|intervene|contribute|listen|follow)(?: [^.;:,\\d]{2,50})? )<(?:by|through|via|solely with|exclusively with) (?:fully |entirely |exclusively )?(?:remote|virtual|on[- ]?line) (?:participation|means)>|' +
          '<(?:by|as an?|through|in the form of an?(?: simple)?|by means of an?|via) ?(?:(?:video|tele|audio|web)-?conferences?|webinars?|conference call|video-?conferencing|teleconferencing)>|' +
          '<(?:on|via|by|using|through|over) (?:the )?(?:platform )?(?:(?:Microsoft |MS )?Teams|Zoom|Webex|MyMeetings|Interactio|GoToMeeting|GoToWebinar)>|' +
          '(?:^|[(]) *(?:webinars?|(?:video|tele|audio)-?conferences?|(?:(?:entirely|fully|exclusively) )?(?:virtual(?:ly)?|on[- ]?line|remote(?:ly)?)(?! \\p{L}))>|<webinars?>)',
        matches: [
          ', and online on 24 April',
          'will take the form of a videoconference'.replace('take the form of', 'be held as'),
          'in the form of a teleconference',
          'via Zoom',
          'will meet again online',
          'will come together again online',
          'took place entirely on line',
          'will meet on line on',
          'will meet beforehand online',
          'Fourth meeting (videoconference)',
          'met twice, both times online',
          'meets online on',
          'held by remote participation',
          'by remote means alone, on',
          'conducted wholly online',
          'entirely over the Internet',
          'without any physical attendance',
          'on an online platform',
          'An on-line briefing',
          'Online',
          'but online',
          'will be a virtual one',
          'virtual meeting',
          'in virtual format',
          'fully remote',
          'webinar',
          'will be held online',
          '(online, ',
          'virtual information meeting',
        ],
        rejects: [
          'participate remotely',
          'may follow and take the floor by remote participation',
          'delegates register on an online platform',
          'child online protection',
          'virtual reality',
          'physical meeting',
        ],
      }),
    },
    {
      mode: 'physical',
      pattern: pattern({
        id: 'en.meetings.physical',
        source: `^ *(?:physical|in[ -]person|face[ -]to[ -]face)>|<(?:physical|in-person|face-to-face) ${purpose}${nouns}>|<in person>(?! or)|<(?:in (?:a )?)?(?:physical|in-person|face-to-face) (?:format|mode|form)>|<physically>|<(?:held|be|meet|place) face[ -]to[ -]face>|<(?:only|exclusively|solely|entirely) (?:in[ -]person|face[ -]to[ -]face)>|<in[ -]person only>|<(?:no|without) (?:possibility of )?(?:remote|online|virtual) participation>|<remote participation (?:is|will) not>`,
        matches: [
          'without remote participation',
          'an afternoon on 3 May, in person only',
          'physical meeting',
          'in person',
          'Physical, Geneva',
          'face-to-face meeting',
          'physical consultation meeting',
        ],
        rejects: ['the physical layer', 'virtual meeting'],
      }),
    },
  ],
  modeLead: pattern({
    id: 'en.meetings.mode-lead',
    source: `^ *(?:(?:in |as an? )?(?:physical(?:ly)?|in[ -]person|face-to-face|hybrid|virtual(?:ly)?|on[- ]?line|remote(?:ly)?|electronic)(?: (?:${meetingNouns}|format|mode))?)(?! \\p{L}) *[,;:(/-]? *`,
    matches: ['Physical meeting, Geneva', 'Hybrid (Geneva)', 'In person, Nairobi'],
    rejects: ['Meeting of Geneva', 'Geneva, in person', 'Online streaming'],
  }),
  notSo: pattern({
    id: 'en.meetings.not-so',
    source:
      '<(?:(?:will|shall|is|are|would) (?:therefore |finally |now )?(?:not|no longer) (?:be (?:held|organi[sz]ed|convened)|take place|meet)|not)> ?(?:in|at|physically|on|as|under)>[^.;:]{2,90}?<(?=(?:but|will (?:be held|take place|meet))>)|^ (?:in|at) [^.;:\\d]{2,60}?<(?:will (?:now |instead |therefore )?(?:be held|take place)(?:,? (?:now|therefore|instead|finally|on the same (?:dates|days)))*,? (?=(?:in|at)>)|(?:is|will be) (?:therefore |now )?(?=(?:moved|transferred|relocated) to>))',
    matches: [
      ' in Dakar (Senegal) will be held, on the same dates, in',
      ' in Dakar, is moved to',
      'will not take place in Geneva but online',
      'will not be held in person in Lome, but',
    ],
    rejects: ["won't take place on 5 May but on 12", 'will be held in Geneva but also online'],
  }),
  remote: pattern({
    id: 'en.meetings.remote',
    source:
      '(?<!<(?:no|not|without|any|nor|neither|not possible to|impossible to|not be possible to) *(?:the )?)<(?:(?:remote|on[- ]?line|virtual|distance) (?:participation|attendance|connection|access)|remote participants|(?:followed|attended|joined) (?:\\p{L}+ )?(?:remotely|on[- ]?line|virtually|from afar)|(?:take the floor|speak|intervene|follow [^.;:,\\d]{2,50}) by remote participation|(?:follow|take part|attend|join|participate|speak|connect|contribute)(?:ing)?(?: (?!to|in order|so|if>)\\p{L}+){0,5}? from (?:home|(?:their|your|his or her) (?:own )?(?:desks?|offices?|homes?|countr(?:y|ies)|capitals?))|(?:attend|delegat|particip|represent|took part|persons|people|experts)\\p{L}*[^.;]{0,80}?(?:,|[(]|<and>) *(?:of (?:whom|which),? |including )?(?:\\p{N}{1,3}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|some|several|others|the others|half|most)(?: (?:of (?:them|whom)|others|more|did so|were|took part|participated|joined|connected|attending)){0,2} (?:remotely|on[- ]?line|virtually|from a distance|from afar|by (?:remote|electronic) (?:means|participation)|by (?:video|tele)conference)|follow(?:ing)? (?:it |the \\p{L}+ )?(?:remotely|on[- ]?line)|particip\\p{L}+ (?:\\p{L}+ ){0,4}?(?:remotely|on[- ]?line|virtually)|(?:take part|took part|taken part|attend|joined|join|speak|intervene|connect|contribute|present)(?:ing)? (?:(?!to|in order|so|if>)\\p{L}+ ){0,4}?(?:remotely|on[- ]?line|virtually|from a distance|(?:over|via|by|through) the internet|(?:by|via) (?:video|tele)-?conference)|join (?:(?!to|in|so|if>)\\p{L}+ ){1,4}?(?:through|via|over|on) (?:the )?(?:platform )?(?:Microsoft |MS )?(?:Teams|Zoom|Webex|MyMeetings|Interactio|GoToMeeting|GoToWebinar)|(?:delegates|members|speakers|those|participants) (?:connect(?:ed|ing)|attending|participating|joining) (?:remotely|on[- ]?line|from a distance|from afar)|(?:physically|on[ -]site|in[ -]person) (?:and|or) (?:remotely|on[- ]?line|virtually)|(?:remotely|on[- ]?line) (?:and|or) (?:physically|on[ -]site|in person))>(?![^.;]{0,40}<(?:(?:will|shall|can|is|are) not|cannot|no longer))',
    matches: [
      'attend the workshop over the Internet',
      'it will be possible to participate remotely',
      'remote participation',
      'on site or remotely'.replace('on site', 'in person'),
      'it will be possible to take part remotely',
      'attend online',
      'those connecting from afar',
      'follow the discussions from their desks',
      'was attended by 30 delegates, six of them remotely',
      'Twelve people took part, two of them by remote means',
      'A remote connection will be offered',
      'join the meeting remotely',
      'join each session through the MyMeetings platform',
    ],
    rejects: [
      'without remote participation',
      'Remote participation will not be provided',
      'remotely',
      'it will not be possible to take part remotely',
      'remote control and distance learning',
    ],
  }),
  notRemote: pattern({
    id: 'en.meetings.not-remote',
    source:
      '<(?:participation|attendance)(?: in (?:the|this) \\p{L}+)? (?:is|will be|shall be|remains) (?:(?:only|exclusively|purely|solely) )?(?:physical|in[ -]person|face[ -]to[ -]face|on[ -]site)(?: only| alone)?>(?![^.;:]{0,40}<(?:remote|on[- ]?line|virtual|hybrid|preferred|encouraged|recommended))|<(?:remote|on[- ]?line|virtual) (?:participation|attendance|access|connection)(?: in (?:the|this) \\p{L}+)?,? (?:(?:is|will|shall|can|could|has been|was) (?:therefore |unfortunately |however )?not|cannot)>|<(?:no|nor|without)(?: (?:possibility|provision|facilit(?:y|ies)|arrangements?|service))?(?: (?:of|for))? (?:remote|on[- ]?line|virtual) (?:participation|attendance|access|connection)>|<(?:no|nor|neither|without(?: any)?|not (?:\\p{L}+ ){0,3}any) (?:arrangements?|provisions?|facilit(?:y|ies)|plans?|means|services?|options?|equipment)(?: [\\p{L}-]+){0,5}? (?:for|of|allowing|enabling|to (?:allow|offer|provide)(?: for)?) (?:the )?(?:remote|on[- ]?line|virtual) (?:participation|attendance|access|connection)>|<(?:(?:not|no longer) (?:be )?possible(?: for \\p{L}+)?|impossible|not be able|unable) to (?:take part|participate|attend|join|follow|connect)(?: (?!(?:in|on[ -]site|but|who)>)[\\p{L}-]+| in (?!person)[\\p{L}]+){0,4} (?:remotely|on[- ]?line|virtually|from (?:a distance|afar))>',
    matches: [
      'Remote participation is not foreseen',
      'Participation is physical only',
      'Attendance will be exclusively in person',
      'No remote participation will be offered',
      'It will not be possible to take part remotely',
      'impossible to follow the meeting online',
      'Remote participation in this workshop will not be possible',
      'no arrangements are being made for remote participation',
      'We have not made any provision for online attendance',
    ],
    rejects: [
      'It will be possible to take part remotely',
      'Delegates not able to attend in person may take part remotely',
      'Remote participation is foreseen',
      'Participation will be in person or online',
      'Participation in person is encouraged',
      'no later than the remote session',
      'There is no charge for remote participation',
      'No arrangements need be made for participation; remote participation is open to all',
    ],
  }),
  formNamed: pattern({
    id: 'en.meetings.form-named',
    source:
      '^[\\d.) ]*(?:the |its |this )?(?:chosen |retained )?(?:format|mode|form)(?: (?:of (?:the|this) [\\p{L} ]{3,30}|of participation|chosen|retained|adopted))?,? (?=(?:is|will be|remains)>)',
    matches: ['The format is', 'The format chosen will be'],
    rejects: ['The form at of the report, in Annex 2, is', 'In the format'],
  }),
  isOfForm: pattern({
    id: 'en.meetings.is-of-form',
    source:
      '<(?:is|are|will (?:therefore |now |thus )?(?:be|become|remain)|becomes)>(?= (?:(?:therefore|now|\\p{L}{3,14}ly|also|all|in) ){0,3}(?:an? )?(?:virtual|hybrid|online|remote|physical|electronic|in person))',
    matches: [
      'it will be virtual',
      'it is now fully online',
      'it will be wholly in person',
      'they are all virtual meetings',
    ],
    rejects: ['it will be long', 'the virtual'],
  }),
  remoteOffered: pattern({
    id: 'en.meetings.remote-offered',
    source:
      '<(?:possib\\p{L}+|may|can|will|shall|is|are|available|provided|offered|organi[sz]ed|ensured|foreseen|facilities|facility|able|allows?|permits?|wish(?:ing)?|opportunity|supported)>',
    matches: ['Remote participation will be possible', 'may be followed remotely'],
    rejects: ['Guidelines for remote participation', 'remote participation'],
  }),
};

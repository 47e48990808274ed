import type { SuccessionLocale } from '../../../model/locale/people.js';
import { pattern } from '../../../text/pattern.js';
import { departing } from './departures.js';
import { offices } from './offices.js';
import { chair, departures, heldBy, ship, takenOver } from './succession-words.js';

export const successions: SuccessionLocale = {
  ...departing,
  ...offices,
  successionCue: pattern({
    id: 'en.people.succession-cue',
    source:
      '(?:giv|gave|relinquish|stop)[^.]{0,12} (?:chairing|up>|way>)|replac|vacat|given up|predecessor|incumbent|held|exercised|succe|follow|place|relay|torch|baton|hand|take|took|over|instead|lieu|left|leav|resign|depart|withdr|death|dece|pass|mandate|term|office|ceas|renounc|relinquish|abandon|surrender|laid down|lay(?:s|ing)? down|longer|transf|yield|cede|re-?elect|re-?appoint|renew|retain|retir|step|stand|seek|sought|announc|until|\\d{4} (?:to|and)',
    matches: ['Ms X succeeds Mr Y', 'has resigned', 'will leave', 'is re-elected'],
    rejects: ['Mr X, Chair of SG 5, will open the meeting'],
  }),
  replaces: pattern({
    id: 'en.people.replaces',
    source: `<(?:(?:replac(?:e|es|ed|ing)|(?:will |to |has )replaced?|succeed(?:s|ed|ing)?(?: to)?|(?:will |to |has )succeed(?:ed)?(?: to)?)>${takenOver},?|(?:as (?:a )?(?:replacement|successor)(?: for| to| of)|in (?:replacement|succession)(?: of| to)|(?:tak(?:es|e|ing)|took|has taken|will take) (?:over|up)(?: (?:the )?[^.;:]{0,50})? from|(?:tak(?:es|e|ing)|took|has taken|will take) the (?:place|succession) of|successor (?:to|of)|in (?:the )?place of|in lieu of|instead of|(?:following|after|due to|owing to|because of|in view of|on|upon|since) (?:the )?${departures} of)${takenOver},?) ?${heldBy}(?:the late )?$|<(?:post|position|office|duties|functions|${ship}) (?:held|exercised|performed) (?:until now|hitherto|previously|formerly) by $`,
    matches: [
      ', in replacement of ',
      ', who succeeds ',
      ' to succeed ',
      ' takes over from ',
      ' replaces, as Chair of SG 5, ',
      ' was elected Chair in place of ',
      ' succeeds as Chair of SG 5 ',
      ' replaces the outgoing Chair, ',
      ' in place of the Chair, ',
      ', appointed following the resignation of ',
      ' replaces, since 4 January, ',
      ' takes over the chairmanship of SG 5 from ',
    ],
    rejects: [
      ' and ',
      ', assisted by ',
      ' is replaced by ',
      ' replaces the report of ',
      ', following the meeting chaired by ',
    ],
  }),
  takesTask: pattern({
    id: 'en.people.takes-task',
    source:
      '^ ?,? ?(?:(?:has|have|had) )?(?:(?:since|now|kindly|meanwhile|graciously|already|also) ){0,2}(?:accepted|assumed|undertaken|taken (?:on|up|over)|agreed to (?:take (?:on|up|over)|assume|undertake|fill|perform|accept)|(?:will|is to|shall) (?:take (?:on|up|over)|assume|undertake|fill|perform|discharge|hold)|accepts|assumes|fills|filled|holds|undertakes|takes (?:on|up|over)|took (?:on|up|over)|(?:(?:was|is|been|will be) )?(?:appointed|elected|named|nominated|designated|chosen|selected|called|entrusted|assigned) (?:to|for|with)) (?:this|that|these|those)(?: \\p{L}+)? ?(?:tasks?|functions?|role|posts?|position|office|responsibilit(?:y|ies)|dut(?:y|ies)|charge|mandate|assignment|vacancy)>',
    matches: [
      ' has since accepted this task',
      ' has agreed to take on that role',
      ' was appointed to this post',
      ' will perform these duties',
    ],
    rejects: [' has accepted this proposal', ' has accepted the task of drafting', ' thanked them for this task'],
  }),
  taskHeldBy: pattern({
    id: 'en.people.task-held-by',
    source:
      '(?:^|[.;!?] ?)(?:it|(?:this|that|the) (?:post|position|office|role|vacancy|(?:(?:vice-?|co-?) ?)?chair(?:man|person)?ship)|these duties|those duties) (?:(?:is|was|will be|has been|are|have been) (?:now |since then |henceforth )?(?:held|filled|occupied|assumed|exercised|performed|taken (?:over|up)|entrusted)|(?:now )?(?:falls|fell|passes|passed|goes|went))(?: (?:since|from|as from|with effect from|until) [^.;:]{1,40}?)?,? (?:by|to)(?: the)? ?$',
    matches: [
      'SG 5. It has been held since 1 February by ',
      'SG 5; this post is now filled by ',
      'It passes to ',
      'the vice-chairmanship. The office has been entrusted to the ',
    ],
    rejects: ['The meeting will be held by ', 'It will be held in Geneva by ', 'Its post is held by '],
  }),
  soughtOffice: pattern({
    id: 'en.people.sought-office',
    source:
      '<(?:an?|another|new|(?:post|position|office|function|role|duties|task)s? of(?: the)?|(?:candidat(?:es?|ures?)|nominations?|vacancy) for(?: the)?(?: (?:post|position|office) of)?) (?:new |next )?$',
    matches: ['to put forward a ', 'the post of ', 'candidates for the ', 'seeks another '],
    rejects: ['the ', 'thanked its ', 'the two '],
  }),
  replacedBy: pattern({
    id: 'en.people.replaced-by',
    source: `(?:<(?:giv(?:e|es|en|ing)|gave) way to|<(?:is|will be|was|are|were|being|be|has been|have been|had been|is to be)(?: \\p{L}{4,14})? (?:replaced|succeeded)>[^.;:]{0,80} by|,? (?:replaced|succeeded)(?: as [^.;:,]{2,40})? by|<(?:is|was|has been|will be) followed (?:in (?:that|this|the) (?:post|position|office|role|capacity)|as [^.;:,]{2,60}|at the head of [^.;:,]{2,60}) by|<(?:hand(?:s|ed|ing)?(?: over)?|will hand over|has handed over|cede(?:s|d)?|will cede|transfer(?:s|red|ring)?|will transfer|pass(?:es|ed|ing)?(?: on| over)?|will pass|leave(?:s)?|left|yield(?:s|ed)?|entrust(?:s|ed)?|relinquish(?:es|ed)?|gives? (?:up|over)) (?:the |his |her )?(?:(?:vice-?|co-?) ?)?(?:${ship}|place|baton|torch|post|position|duties|functions|office|seat|mandate|reins)[^.;:]{0,80} to|<whose successor (?:is|will be)|<whose (?:post|position|office|seat|functions?|duties|role|(?:(?:vice-?|co-?) ?)?${ship}) (?:is|are|was|were|has been|have been|will be|is to be)(?: (?:now|currently|since|henceforth|then|meanwhile|temporarily|provisionally))? (?:held|filled|occupied|taken(?: over| up)?|assumed|exercised|performed) by|<(?:his|her|their|the) successor(?: designate)?,?(?: (?:is|will be))?) ?$`,
    matches: [
      ', is replaced by ',
      ' has given way to ',
      ' will be replaced as Chair of SG 5 by ',
      ' hands over the chairmanship to ',
      ' has handed over his duties as Chair to ',
      ' passes the baton to ',
      ', whose successor is ',
      ' and whose post is now held by ',
      ', whose duties have been taken over by ',
      ' will be succeeded by ',
      ' is followed in that office by ',
    ],
    rejects: [
      ' replaces ',
      ' gave the floor to ',
      ' replaced the text submitted by ',
      ' succeeds ',
      ' whose post was created by ',
      ' is followed by ',
    ],
  }),
  temporary: pattern({
    id: 'en.people.temporary',
    source:
      '<(?:temporarily|provisionally|momentarily|on (?:a|an) (?:provisional|temporary|exceptional) basis|(?:during|for)>(?= (?:the|this) (?:sitting|session|meeting|morning|afternoon)>)|in (?:his|her|the|their|case of) absence|for the time being|unable to (?:attend|be present)|on (?:this|that|the) occasion)',
    matches: [' during the session of the morning', ', unable to attend, ', ' in the absence of '],
    rejects: [' during the 2029-2032 study period', ' to the post of Chair', ' for good'],
  }),
  absent: pattern({
    id: 'en.people.absent',
    source:
      '<(?:(?:unable|not (?:be )?able) to (?:attend|participate|be present|travel|take part)|(?:cannot|can not|will not|is not) (?:attend|participat|be present|tak(?:e|ing) part)\\p{L}{0,3}|in (?:his|her|their) absence|absent)>',
    matches: [' is unable to attend the meeting', ', in her absence, ', ' will not be able to take part'],
    rejects: [' can no longer exercise his functions', ' will attend the meeting', ' has left his post'],
  }),
  passesFrom: pattern({
    id: 'en.people.passes-from',
    source: `<(?:${ship}|leadership|functions?|duties|post|position|office|mandate)>[^.;:]{0,90}<(?:pass(?:es|ed)?|will pass|has passed|moves?|moved|(?:is|will be) (?:transferred|handed over)) from $`,
    matches: ['the chairmanship of the Group passes from ', 'the vice-chairmanship passed from '],
    rejects: ['the Group passes from ', 'the chairmanship of the Group is held by '],
  }),
  passesTo: pattern({
    id: 'en.people.passes-to',
    source: '^,? to $',
    matches: [' to '],
    rejects: [' thanked ', ' and to '],
  }),
  predecessor: pattern({
    id: 'en.people.predecessor',
    source:
      '<(?:(?:his|her|their) predecessor|the (?:former|previous|outgoing) (?:incumbent|holder))(?: (?:in|of) (?:this|that|the) (?:post|position|office))?,? ?$',
    matches: ['His predecessor, ', 'thanked her predecessor, ', 'The previous holder of the post, '],
    rejects: ['His successor, ', 'the incumbent, ', 'the predecessor of the system of '],
  }),
  officeOnce: pattern({
    id: 'en.people.office-once',
    source: `<(?:functions?|duties|posts?|positions?|office|${ship}|${chair}|rapporteur)>[^.;:]{0,110}(?:,? (?:which|that)|,? (?<held>(?:formerly|previously|until now) (?:held|exercised) by|(?:(?:(?:which|that) (?:is|was|has been|will be)|being|to be) )?(?:vacated|relinquished|given up|left(?: vacant| open)?) by)) $`,
    matches: [
      'the functions of Chair of SG 5, which ',
      'the post of Rapporteur, previously held by ',
      ', a post vacated by ',
      'Rapporteur for Question 4/17, the office which ',
      'the chairmanship left vacant by ',
    ],
    rejects: ['the report on network functionality that ', 'the post of Chair, ', 'the room vacated by '],
  }),
  heldOnce: pattern({
    id: 'en.people.held-once',
    source:
      '^,? (?:(?:had )?(?:held|exercised|occupied|performed|discharged|carried out|vacated|relinquished|gave up)|(?:is|was|will be) (?:leaving|vacating|relinquishing|giving up)|(?:has|had) (?:left|vacated|relinquished|given up)|(?:is|was) (?:about|due) to (?:leave|vacate|relinquish)|vacates|relinquishes|leaves)>',
    matches: [' held from 2017 to 2024', ' had exercised', ' is leaving', ' has vacated'],
    rejects: [' holds since 2016', ' presented', ' will hold'],
  }),
  takesOver: pattern({
    id: 'en.people.takes-over',
    source: `<(?:appoint|nam|designat|nominat|elect|chos|propos|retain|select)\\p{L}{0,4}(?: (?:(?:vice-?|co-?) ?)?(?:${chair}|rapporteur)[^.;:]{0,60})?,? (?:as (?:a |his |her |the |their )?(?:replacement|successor)|in (?:his|her|their) (?:place|stead)|to (?:succeed|replace) (?:him|her|them)),? ?$|<(?:s?he|they) (?:is|are|was|were|will be|has been|have been)(?: \\p{L}{3,14})? (?:succeeded|replaced)(?: (?:as|in) (?!(?:his|her|their) absence>)[^.;:]{2,80}?)?,? by(?: the)? ?$`,
    matches: [
      'He is succeeded in that post by ',
      'has appointed as replacement ',
      'appointed to succeed him ',
      'has designated as her successor ',
    ],
    rejects: ['in place of ', 'has appointed ', 'She was replaced in her absence by '],
  }),
  isSuccessor: pattern({
    id: 'en.people.is-successor',
    source: `^,? (?:who )?(?:(?:will |has )?(?:succeed(?:s|ed)?|replace(?:s|d)?) (?:him|her|them)>(?! (?:during|for the|at this|provisionally|temporarily|on this))|(?:takes|will take|took) (?:his|her|their) (?:place|seat|succession)|(?:takes|will take|took) over from (?:him|her|them)|(?:has been|is|will be|was|had been) (?:appointed|designated|elected|chosen|proposed|nominated|named)(?: (?:(?:vice-?|co-?) ?)?(?:${chair}|rapporteur)[^.;:]{0,60}?)? (?:to (?:this|that|the) (?:post|position|office)|to (?:succeed|replace) (?:him|her|them)|in (?:his|her|their) (?:place|stead)|as (?:his|her|their) (?:successor|replacement)|as (?:a )?(?:replacement|successor)>(?! (?:of|for|to)))|is (?:his|her|their|the) successor|to (?:succeed|replace) (?:him|her|them)|in (?:his|her|their) (?:place|stead)>)`,
    matches: [
      ' succeeds him',
      ', who will replace her',
      ' has been appointed to succeed him',
      ' will take her place',
      ' was elected Chair in his place',
      ' to succeed him',
      ' was appointed to this post',
    ],
    rejects: [' succeeds Mr X', ' was appointed in place of Ms X', ' replaces Mr X', ' replaces her during'],
  }),
  former: pattern({
    id: 'en.people.former',
    source:
      '(?:<(?:former|outgoing|previous|past|retiring|departing|late|(?:until|up to) (?:now|then|recently|today)(?:,? (?:was|had been))?|so far|to date|hitherto|formerly|previously|then)(?:,? (?:the|an?))? ?|<ex[- ] ?)$',
    matches: ['the former ', 'ex-', ', previous ', 'the outgoing ', 'until now ', 'up to now a ', 'until then was '],
    rejects: ['the ', 'current ', 'an exercise '],
  }),
  leaving: pattern({
    id: 'en.people.leaving',
    source: '^,? ?(?:outgoing|resigning|at the end of (?:his|her|their) (?:mandate|term)|until now|until recently)>',
    matches: [', outgoing', ' until now of SG 5', ' at the end of her term'],
    rejects: [' goes out', ' of SG 5', ' ad interim'],
  }),
  staysOn: pattern({
    id: 'en.people.stays-on',
    source:
      '^(?![^.;]{0,140}<(?:not|never|without|refus\\p{L}*|declin\\p{L}*|instead of|no longer)>[^.;]{0,50}<(?:re-?elect|re-?appoint|renew|retain|confirm|(?:a |another )?(?:new|second|further) (?:mandate|term)))[^.;]{0,140}?<(?:re-?elected|re-?appointed|renewed (?:in|as)|retained (?:in|as)|confirmed (?:in|as)|(?:seeks|serves|is seeking|was given) (?:a|another) (?:new|second|further)? ?(?:mandate|term))',
    matches: [', was re-elected', ' is reappointed', ' seeks a second term'],
    rejects: [
      ' was elected',
      '. Mr X was re-elected',
      ', who did not ask to be re-elected',
      ', no longer wishing to be re-elected',
    ],
  }),
  appointed: pattern({
    id: 'en.people.appointed',
    source:
      '<(?:named|elected|designated|promoted|chosen|appointed|nominated|selected|(?:will |has |have )?become|becomes|became|(?:will )?(?:assumes?|takes? (?:up|over|on))|assumed|took (?:up|over)|(?:is|will be|remains|will remain) (?:also |now )?its|(?:is|are|will be|remains) (?:also|now|currently|at present|for the (?:time being|moment|present)|meanwhile|in the meantime|temporarily|provisionally)|(?:acts|serves|is acting|is serving|will act|will serve|has acted|has served)(?: (?:\\p{L}+ly|also|now|for the time being|meanwhile))? as)>',
    matches: [
      ', is appointed ',
      ', will become ',
      ', has become ',
      ', was elected ',
      ', is its ',
      ', will be its ',
      ', is for the time being ',
      ', is serving as ',
    ],
    rejects: [', is ', ', '],
  }),
};

import type { DeadlineLocale } from '../../../model/locale/deadlines.js';
import { pattern } from '../../../text/pattern.js';

/** What speaks for and against a day that only `before` or `until` stands at. */
export const dueCues: Pick<
  DeadlineLocale,
  'permits' | 'offers' | 'lasts' | 'earliest' | 'tellsOfThose' | 'conceded' | 'foretold' | 'accomplished'
> = {
  permits: pattern({
    id: 'en.deadlines.permits',
    source:
      '(?<!<(?:in|of|since|from|until|by|early|late|mid) )(?<!\\d )<may (?=\\p{L})|<(?:can|could|might|able to|free to|allowed to|permitted to|possible|feasible|at liberty to|at (?:your|their) disposal)>|<(?:go|goes|going|carry|carries|keep|keeps|kept) on (?:being )?\\p{L}{3,14}(?:ed|en|ing|d|t)>|<continu(?:e|es|ing) to (?:be )?\\p{L}{3,}>|<(?:take|takes|taking) (?:in|on|up)>|<(?:are|will be) (?:handled|processed|dealt with|attended to)>',
    matches: ['notices will go on being taken', 'it will be possible to bring in', 'codes may be typed in'],
    rejects: ['in May the Group', '5 May is', 'the impossible', 'goes on leave'],
  }),
  offers: pattern({
    id: 'en.deadlines.offers',
    source:
      '<(?:rooms|beds|(?:double|single|guest|hotel) rooms?|(?:special|reduced|negotiated|preferential|group|delegate|conference|hotel|room|quoted|above|these|those|the|such) (?:rates?|prices?|tariffs?)|discounts?|early[- ]bird|allotments?)>',
    matches: ['keeps the rooms free', 'The rates in force', 'a discount'],
    rejects: ['the meeting room', 'at any rate', 'success rate'],
  }),
  lasts: pattern({
    id: 'en.deadlines.lasts',
    source:
      '<(?:is|are|be|been|being|remains?|stays?|stay|kept|keeps?|rest) (?:(?:\\p{L}+ly|also|still|then|as) )?(?:closed|shut|absent|away|on leave|in (?:orbit|force|operation|effect|office|charge|post|session)|suspended|unavailable|abroad|unchanged|financed|funded|operational|operated|seconded|chaired|headed|led|valid|viewable|visible|watched|viewed|seen|visited|heard|on (?:show|display|view)|open to (?:the )?(?:public|visitors)|binding|vacant|under way)>|<(?:can|may) be consulted>|' +
      '<(?:appl(?:y|ies)|lasts?|runs?(?! (?:out|its))|sits?|serves?|operates?|works(?= (?:as|in|for|at|on))|hold(?:s|ing)? (?:the|an?|his|her|this|that) (?:office|post|position|chair|functions?)|covers?|finances?|funds|stands? in|acts? as|deputi[sz]es?|in office)>',
    matches: [
      'The offices will be closed',
      'The guidelines, which apply',
      'will hold the office of Director',
      'stays open to the public',
      'The recordings can be watched; they can be viewed',
    ],
    rejects: [
      'Registration is open to all',
      'The forms may be handed in',
      'the period runs out',
      'keeps the rooms free',
    ],
  }),
  earliest: pattern({
    id: 'en.deadlines.earliest',
    source:
      '(?<!<(?:who|which|that|if|whoever|those|unless|whose) (?:[^.;:,]{0,80} )?)<(?:(?:will|shall|can|could|may|should|would|must|is|are|does|do) (?:\\p{L}+ly )?not|cannot|not to|no \\p{L}{3,16} (?:will|shall|can|is|are|may))>(?! (?:be )?(?:close|shut|end|expire)d?>)(?:(?!<(?:if|unless|that|which|who|except|only|but|without)>)[^.;:]){1,90}$',
    matches: [
      'will not be finished before ',
      'cannot be opened until ',
      'are asked not to write before ',
      'No decision will be taken before ',
    ],
    rejects: [
      'that are not received before ',
      'will not be translated unless received before ',
      'contributions not received before ',
      'does not shut until ',
    ],
  }),
  tellsOfThose: pattern({
    id: 'en.deadlines.tells-of-those',
    source: '^ *,? (?:are|is|have|has|keeps?|remains?|appears?|retains?)>',
    matches: [' are listed in the annex'],
    rejects: [' will be listed', ' and is accepted'],
  }),
  conceded: pattern({
    id: 'en.deadlines.conceded',
    source:
      '^[\\d.) ]*(?:even )?(?:though|although|while|whereas|notwithstanding that)>(?:(?!<(?:must|shall|should|ought|may|can|could|might|ha(?:s|ve) to|are to|is to|requested|asked|invited|required|expected|due|open|possible|welcome|(?:be|been|is|are) (?:still )?(?:accepted|admitted|received|taken))>)[^,]){1,120}$',
    matches: ['Although the texts will be ready before ', 'even though the rooms are free until '],
    rejects: [
      'Your papers, although late, may be handed in before ',
      'Although the session is short, papers are taken until ',
      'Although papers must be sent before ',
      'thought to ',
    ],
  }),
  foretold: pattern({
    id: 'en.deadlines.foretold',
    source:
      '<(?:expected|likely|forecast|projected|estimated|predicted|set) to (?:double|treble|triple|grow|rise|increase|exceed|fall|drop|decline|total|reach (?:\\d|(?:an?|one|two|some|about|nearly|over) ))|<(?:will|should|would|could) (?:have )?(?:doubled?|trebled?|tripled?|grown?|rise|risen|increased?|exceed(?:ed)?|dropped|decline|declined)>',
    matches: ['is expected to double', 'will have grown', 'likely to reach 40 million'],
    rejects: ['are expected to reach the Bureau', 'should be increased', 'will total up'],
  }),
  accomplished: pattern({
    id: 'en.deadlines.accomplished',
    source:
      '<had (?:(?:already|all|also|\\p{L}+ly) )?(?!(?:been )?(?:asked|requested|invited|set|fixed|due|expected|urged|announced|given|planned|scheduled|intended))(?:been )?\\p{L}{2,14}(?:ed|en|ne|ied|nt|ld|me)>',
    matches: ['had been cleared', 'administrations had replied', 'had already come'],
    rejects: ['had been asked to reply', 'had requested', 'had to send', 'were received'],
  }),
};

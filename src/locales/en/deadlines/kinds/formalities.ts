import type { KindRule } from '../../../../model/locale/deadlines.js';
import { pattern } from '../../../../text/pattern.js';

/** Visas, fellowships, interpretation and membership, by their words. */
export const formalities: readonly KindRule[] = [
  {
    kind: 'fellowship',
    weight: 3,
    pattern: pattern({
      id: 'en.deadlines.grants',
      source:
        '<(?:(?:travel|participation|attendance) (?:grants?|support|subsid(?:y|ies)|assistance)|grants?(?= (?:to|for|towards) (?:cover|travel|the travel|participat|attend|help|their|your))|(?:requests?|applications?|appl(?:y|ies|ying)) for (?:an? )?(?:\\p{L}+ )?(?:grants?|sponsorship|financial (?:assistance|support|aid))|financial (?:assistance|support|aid) (?:requests?|applications?|forms?))>',
      matches: ['Requests for a grant', 'travel grants', 'Applications for financial assistance'],
      rejects: ['granted', 'the financial support of the host', 'take for granted'],
    }),
  },
  {
    kind: 'interpretation',
    weight: 2.2,
    pattern: pattern({
      id: 'en.deadlines.languages-wished',
      source:
        '(?<!<(?:copies|versions?|editions?|publications?|documents?|texts?)>[^.;]{0,60})<languages (?:(?:which |that )?(?:they|you|(?:their|your) (?:delegates|representatives)) (?:will |would )?(?:need|require|wish|want|like)|(?:wished|desired|wanted|required|requested|needed)(?! (?:for|by) (?:the )?(?:documents?|publications?|correspondence)))>|<(?:language|linguistic) (?:needs|requirements)>',
      matches: [
        'state the languages desired',
        'the languages that their delegates will need',
        'their language requirements',
      ],
      rejects: ['the number of copies and the languages required', 'the six official languages', 'the language wished'],
    }),
  },
  {
    kind: 'interpretation',
    weight: 2,
    pattern: pattern({
      id: 'en.deadlines.interpreted-into',
      source:
        '<interpreted (?:simultaneously )?(?:into|in|to|from) (?:(?:the|all|any of the) )?(?:(?:six|five|four|three|two|other|same) )?(?:(?:official|working) )?(?:languages|english|french|spanish|arabic|russian|chinese)>',
      matches: ['Plenary meetings will be interpreted into the six official languages', 'interpreted into Arabic'],
      rejects: ['interpreted as consent', 'interpreted in this sense', 'interpret into'],
    }),
  },
];

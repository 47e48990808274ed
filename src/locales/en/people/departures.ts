import type { SuccessionLocale } from '../../../model/locale/people.js';
import { pattern } from '../../../text/pattern.js';
import { departures, heldBy, ship } from './succession-words.js';

/** Words that say that a person leaves an office, or that it is free. */
export const departing: Pick<
  SuccessionLocale,
  'leaves' | 'likewise' | 'asideClause' | 'saidOfSeveral' | 'vacancy' | 'departure' | 'term' | 'termEnds'
> = {
  likewise: pattern({
    id: 'en.people.likewise',
    source:
      '(?:^|[.;!?] ?)(?:so (?:do|does|did|have|has|will|are|is)|likewise|the same (?:goes|holds|is true|applies) (?:for|of|to))(?: also)? (?:the |its |all )?(?:(?:two|three|four|five|six|\\d) )?(?:other )?$',
    matches: ['SG 9. So do two ', 'SG 9; the same goes for the '],
    rejects: ['So far, two ', 'and the two '],
  }),
  leaves: pattern({
    id: 'en.people.leaves',
    source: `^[^.;]{0,230}?<(?<!not |never |nor )(?:(?:leav(?:es|e|ing)|left|will leave|has left)>(?=,? (?:(?:his|her|the|this|that|their) (?:post|position|office|functions|duties|(?:(?:vice-?|co-?) ?)?${ship}|union|organi[sz]ation|administration|bureau|secretariat|group|study group|committee)>|office|(?:study group|working party|SG|WP) ?\\d|ITU|TSB|BR|BDT|(?:in|on|at) [^.;]{0,40}$)| ?[,.;]| ?$)|(?:resign(?:s|ed|ing)|has resigned|will resign|(?:tender|submit|present|announc|notifi)\\p{L}{0,4}>[^.;]{0,60}<(?:his|her|their) resignation|(?:reached|reaching|completed) (?:the end of (?:his|her|their)|the limit of two|two) (?:\\p{L}{4,9} )?(?:mandates?|terms?)|asked to be (?:relieved|released|replaced)|not to (?:seek|stand for)|announced (?:his|her|the) (?:(?:forthcoming )?(?:resignation|departure|retirement)|intention to (?:leave|resign|step down|retire))|step(?:s|ped|ping)? (?:down|aside)|will step down|stand(?:s|ing)? down|stood down|will stand down|retire(?:s|d)?|retiring|will retire|is due to retire|takes? (?:his|her) retirement|reached (?:the )?retirement age|ceas(?:es|ed|ing) to (?:act|serve|be|hold|chair)|will cease to|(?:gives|gave|giving|has given|given|will give) up chairing|(?:relinquish(?:es|ed|ing)|stop(?:s|ped|ping)?) chairing|(?:has )?(?:relinquish|vacat|renounc|abandon|given up|(?:gives?|giving|gave|will give) up|giv|surrender|(?:lays?|laid|laying|will lay|has laid) down)(?:es|ed|s|ing|e)?>(?=,? (?:(?:his|her|the|this) )?(?:post|position|office|seat|charge|role|functions|duties|mandate|(?:vice-?|co-?)?${ship}))|(?:(?:can|will|could|is|was|would) no longer)>(?! (?:be )?(?:able to )?(?:attend|come|travel|be present|participate in (?:the|this|that) (?:meeting|session)))|no longer (?:holds|serves|acts|exercises|wishes)|(?:does|did|will) not (?:seek|stand for) (?:re-?election|re-?appointment|another|a second)|(?:mandate|term(?: of office)?)>[^.;]{0,90}<(?:(?:has |have )?(?:come|came|comes|coming) to an end|(?:has )?(?:end|expire|finish|conclude)(?:s|ed|d)|will (?:end|expire|come to an end)|is (?:ending|expiring|over))|(?:has |have )?(?:completed|finished|served) (?:his|her|their) (?:\\p{L}{4,9} )?(?:mandates?|terms?)|withdr(?:aws|ew|awing|awn)|(?:was|has been|is) (?:relieved of|released from|called to other|transferred|reassigned)|(?:(?:who |has |had )(?:chaired|presided over|led)|was (?:the |its )?(?:(?:vice-?|co-?) ?)?(?:chair|rapporteur)\\p{L}*|(?:has|had) been (?:the |its )?(?:(?:vice-?|co-?) ?)?(?:chair|rapporteur)\\p{L}*)> [^.;]{0,110}<(?:(?:from|between) (?:\\p{L}{3,9} )?\\d{4} (?:to|and|until) (?:\\p{L}{3,9} )?\\d{4}|until (?:\\p{L}{3,9} )?\\d{4})|passed away|deceased|died)>|(?:hand(?:s|ed|ing)? over|cede(?:s|d)?|pass(?:es|ed)? on|transfer(?:s|red)?)>(?= (?:the |his |her )?(?:(?:(?:vice-?|co-?) ?)?${ship}|baton|torch|post|position|office|duties|functions)))`,
    matches: [
      ', Rapporteur since 2022, has left his post',
      ' can no longer serve',
      ' has told me that he gives up the chairmanship',
      ' has resigned from the chairmanship',
      ' is retiring',
      ', Chair of SG 5, whose term of office has come to an end',
      ' has tendered her resignation',
      ' will step down as Chairman',
      ' has relinquished the chairmanship',
      ' laid down the chairmanship',
      ' surrendered her seat',
      ' had submitted, for reasons of health, his resignation',
      ' having reached the limit of two terms',
      ', who chaired SG 5 until 2020',
      ' was Rapporteur from 2017 to 2020',
    ],
    rejects: [
      ' can no longer attend the meeting',
      ' was appointed',
      ', Chair. He left',
      ' left the room',
      ' laid down the rules',
      ' is not leaving his post',
      ' gave the floor',
      ' was elected Chair until 2024',
      ' who chaired the meeting of 2020',
    ],
  }),
  asideClause: pattern({
    id: 'en.people.aside-clause',
    source: '^,? ?(?:having|whose (?:mandate|term)|leaving|retiring|resigning)>',
    matches: [' having resigned', ', whose term has come to an end', ' retiring'],
    rejects: [' has resigned', ', who has left', ' haven'],
  }),
  saidOfSeveral: pattern({
    id: 'en.people.said-of-several',
    source: '^(?!.*<(?:his|her|who has|is|has)>).*<(?:have|are|were|their|both|leave|resign|retire|step)>',
    matches: [' have left', ' are retiring', ' leave their posts', ' both left'],
    rejects: [' has left', ' having left his post', ', who has resigned', ' ceases to serve'],
  }),
  vacancy: pattern({
    id: 'en.people.vacancy',
    source: `<(?:posts?|positions?|offices?|seats?|(?:vice-?|co-?)?${ship}s?)>[^.;]{0,220}<(?:vacant|to be filled|unfilled|(?:has|have) (?:become|fallen) vacant)>|<(?:(?:has|have|had) (?:had |been left )?(?:no|without an?)|(?:is|are|was|been|stands?|remains?) (?:still )?(?:left )?without an?|lacks? an?) (?:vice-?|co-?)?(?:chair(?:man|person)?|rapporteur)>|<(?:fill(?:ed|ing)?|vacanc(?:y|ies))>[^.;]{0,80}<(?:posts?|positions?|seats?|(?:vice-?|co-?)?${ship}s?|vice-?chair(?:s|m[ae]n)?)>`,
    matches: [
      'Two posts of Vice-Chairman of the Group are vacant, ',
      'The chairmanship of SG 5 is vacant',
      'the Council will have to fill a post of Vice-Chairman',
      'A vacancy has occurred in the chairmanship',
      'The Group has been without a Chairman of its own since ',
    ],
    rejects: ['The workplace is occupied', 'fulfil the needs', 'The chairmanship of the Group is held'],
  }),
  departure: pattern({
    id: 'en.people.departure',
    source: `<${departures} of ?${heldBy}$|<(?:end|expiry|expiration) of (?:the|his|her) (?:\\p{L}{4,9} )?(?:mandates?|term(?: of office)?)(?: (?:as )?${heldBy.slice(0, -1)})? of ?$`,
    matches: [
      'Following the departure of ',
      'the resignation of the Chair of SG 5, ',
      'on the expiry of the mandate of ',
      'the retirement of ',
    ],
    rejects: ['the contribution of ', 'the date of departure: ', 'the mandate of '],
  }),
  term: pattern({
    id: 'en.people.term',
    source: `<(?:mandates?|term(?: of office)?|functions) (?:of |as |in (?:his|her) capacity as )?${heldBy}(?:of )?$`,
    matches: ['The mandate of ', 'The term of office of ', 'The term of office as Chair of '],
    rejects: ['The mandate was entrusted to ', 'The mandate of the Group, submitted by '],
  }),
  termEnds: pattern({
    id: 'en.people.term-ends',
    source:
      '^[^.;]{0,160}?<(?:(?:has |have |having )?(?:come|came|comes|coming) to an end|(?:has |have )?(?:end|expire|finish|conclude)(?:s|ed|d)|will (?:end|expire|come to an end|finish)|is (?:ending|expiring|over|finished))>',
    matches: [', Chair of SG 5, has come to an end', ' expires in May'],
    rejects: [' has been renewed', '. The project ends'],
  }),
};

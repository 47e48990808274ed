import type { KindRule } from '../../../../model/locale/deadlines.js';
import { pattern } from '../../../../text/pattern.js';

const wishing =
  '(?:wish|intend|want|plan|hop|desir|prefer)(?:s|es|e|ing)? to|(?:would|should) (?:like|wish|prefer) to|(?:interested in|planning on|intent on)|(?:willing|keen|ready) to';
const coming =
  '(?:attend(?:ing)?|tak(?:e|ing) part|participat(?:e|ing)|be(?:ing)? present|follow(?:ing)?|join(?:ing)?|observ(?:e|ing)|come|coming)';
/** What one takes part in by doing something else than coming. */
const inNoMeeting =
  '(?! (?:in |to )?(?:the |this |these |an? |our )?(?:\\p{L}+ ){0,2}(?:surveys?|consultations?|enquir(?:y|ies)|trials?|tests?|experiments?|pilots?|projects?|programmes?|exercises?|polls?|vote|ballot|process|procedure|works?|activit(?:y|ies)|stud(?:y|ies))>)';

/** Registration, by its words. */
export const attendance: readonly KindRule[] = [
  {
    kind: 'registration',
    weight: 1.5,
    topic: true,
    pattern: pattern({
      id: 'en.deadlines.attendance-wished',
      source: `<(?:${wishing}) ${coming}>${inNoMeeting}`,
      matches: ['Experts wishing to attend', 'who would like to take part'],
      rejects: ['wish to take part in the survey', 'wishing to contribute', 'intend to submit'],
    }),
  },
  {
    kind: 'registration',
    weight: 2.5,
    topic: true,
    pattern: pattern({
      id: 'en.deadlines.attendance-announced',
      source: `<(?:${wishing}) ${coming}>${inNoMeeting}(?:(?!<(?:designat|nominat|appoint|candidatur|propos|contribut|submit|fellowship|visa|document)\\p{L}*>)[^.;]){0,140}<(?:notify|inform|tell|advise|contact|write|let (?:us|me|the|our|their)|announce|say so|confirm|make (?:it|this|themselves) known|get in touch|give notice|signal)>`,
      matches: [
        'Candidates who wish to take part should notify the Secretary',
        'Anyone intending to follow the session remotely is asked to tell',
      ],
      rejects: [
        'Members wishing to take part shall designate an expert and inform',
        'who wish to take part in the trial should inform',
        'Candidates should notify',
      ],
    }),
  },
  {
    kind: 'registration',
    weight: 2,
    pattern: pattern({
      id: 'en.deadlines.attendance-forms',
      source:
        '<(?:(?:notices?|forms?|slips?|sheets?|cards?|confirmations?) of (?:participation|attendance)|(?:participation|attendance) (?:forms?|slips?|sheets?|notices?|cards?|lists?)|subscri(?:be|bing|ptions?)(?= (?:to|for) (?:the|this|our|that)>)|accredit(?:ed|ation) (?:up)?on request|(?:requests?|appl(?:y|ications?)) for (?:badges?|passes|accreditation)|join(?:ing)? the (?:mailing|e-?mail|distribution) list)>',
      matches: [
        'the attached notice of participation',

        'subscribe to the mailing list',
        'are accredited on request',
      ],
      rejects: ['notice of the meeting', 'the delegation', 'prescribe the form', 'participation in the survey'],
    }),
  },
  {
    kind: 'registration',
    weight: 2,
    pattern: pattern({
      id: 'en.deadlines.delegates-announced',
      source:
        '<announc(?:e|es|ed|ing) (?:(?:the|their|its|your|his|her) )(?:names? of (?:(?:the|their|its|your) )?)?(?:representatives?|delegates?|delegations?|participants?|attendance|presence|arrival|coming|participation(?! in (?:the |this |a )?(?:survey|study|trial|consultation|ballot)))>',
      matches: [
        'would announce its representatives',
        'announcing the names of their delegates',
        'announce your attendance',
      ],
      rejects: [
        'announce their results',
        'announce its participation in the survey',
        'announce a delegation of powers',
      ],
    }),
  },
  {
    // a place in an exhibition is taken like one at a meeting
    kind: 'registration',
    weight: 2,
    pattern: pattern({
      id: 'en.deadlines.exhibition-places',
      source:
        '<confirm(?:s|ing)? (?:(?:their|its|your|an?|the) )(?:(?:national|exhibition) )?(?:pavilions?|booths?|stands?|exhibition space)>|<(?:(?:pavilion|booth|stand|space|exhibition) (?:bookings?|reservations?)|(?:bookings?|reservations?) (?:of|for) (?:(?:the|all|any|other|remaining|exhibition) ){0,3}(?:pavilions?|booths?|stands?|spaces?))>',
      matches: [
        'confirm their stand',
        'that confirm their pavilion',
        'Bookings for other spaces',
        'confirm your booth',
      ],
      rejects: ['confirm their room', 'reserve their stand', 'bookings of hotels', 'the national pavilion'],
    }),
  },
  {
    // the page itself is only where one registers, unless it is what closes
    kind: 'registration',
    weight: 2,
    pattern: pattern({
      id: 'en.deadlines.registration-page',
      source:
        '(?<=<(?:find|open|see) (?:the |our )?)registration (?:page|site|portal)>|<registrations? (?:pages?|web ?sites?|sites?|portals?|systems?|counter|desk)(?= (?:is |stands |can be found |(?:\\([^()]{1,90}\\),? )?(?:(?:will|shall|is to|are to) )?(?:stays?|remains?|be open|is open|closes?|be closed|shuts?)>))',
      matches: [
        'The registration page is at',
        'the registration page (www.example.org/x) stays open',
        'The registration portal will close',
      ],
      rejects: ['on the registration page', 'the registration page will show', 'the registration fee'],
    }),
  },
  {
    kind: 'registration',
    weight: 2,
    pattern: pattern({
      id: 'en.deadlines.registered-persons',
      source:
        "<(?:who|whoever|that|those|they|one|nobody|delegates?|participants?|experts?|representatives?|you) (?:(?:have|has|had|will|are|is) )?(?:not |already |duly |been ){0,2}(?:yet )?(?:pre-?)?(?:register(?:s|ed)?|enroll?(?:ed|s)?|signed|signs?)(?: up)?(?= (?:[^.;:,]{0,40} )?(?:by|before|until|no|not|at|on)>)(?! (?:the|a|an|this) )(?! (?:letter|mail|in the (?:master|frequency)))|<(?:(?:sign(?:s|ed|ing)?|put (?:one's|their|your|his|her) names?) (?:up|down))(?= (?:for|on|online|in|by|before|until|at|via|through|no|not|with)>)|<giv(?:e|es|ing) (?:one's|their|your|his|her) names?(?! (?:to (?:the|a) (?:group|plan|recommendation)))>|<enter(?:s|ing)? (?:the names? of )?(?:its|their|your|his|her) (?:representatives?|delegates?|delegations?|participants?|experts?)>|<(?:enrol(?:l?s|l?ed)|registers|sign(?:s|ed)? up) (?:its|their|your|his|her) (?:(?:own|whole|\\p{L}{3,12}) )?(?:representatives?|delegates?|delegations?|participants?|experts?|members?|staff|people)>|<(?:have|has|having|get|gets) (?:them|him|her|(?:its|their|your) (?:\\p{L}{3,12} )?(?:representatives?|delegates?|delegations?|participants?|experts?|members?|staff)) (?:pre-?)?(?:registered|enrolled|signed up)>",
      matches: [
        'who have registered by',
        'those participants who registered by',
        'who has not signed up online by',
        "put one's name down by",
        'enter its representatives in',
        'enrols its members',
        'have their delegates enrolled',
        'having them registered',
      ],
      rejects: [
        'that registered letters',
        'stations registered in the Master Register',
        'who signed the letter by',
        'enter the building',
        'enrols its stations',
        'have their frequencies registered',
      ],
    }),
  },
];

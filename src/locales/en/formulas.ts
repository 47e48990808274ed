import type { LetterLocale } from '../../model/locale/letter.js';
import { pattern } from '../../text/pattern.js';

/** Who is addressed by a title or a common noun: `Dear Director`, `Dear Colleagues`. */
const addressed =
  '(?:sirs?|madams?|mesdames|madame|messieurs|colleagues?|(?:itu )?members?|member states?|friends?|delegates?|participants?|councillors?|excellenc(?:y|ies)|ambassadors?|ministers?|vice-ministers?|directors?(?:[ -]general)?|secretary[ -]general|chair(?:s|m[ae]n|wom[ae]n|persons?)?|vice-?chair(?:s|m[ae]n|persons?)?|rapporteurs?|experts?|partners?|presidents?|heads? of delegations?|permanent representatives?|administrators?|governors?|representatives?|focal points?|candidates?|professors?|doctors?|reader|all|ladies|gentlemen)';

/** Salutation, closing and signature. */
export const formulas: Pick<
  LetterLocale,
  | 'salutation'
  | 'closing'
  | 'signed'
  | 'onBehalf'
  | 'forOffice'
  | 'titles'
  | 'honorific'
  | 'enclosures'
  | 'countWords'
  | 'openBeginning'
  | 'openEnding'
> = {
  salutation: pattern({
    id: 'en.salutation',
    source: `^(?:dear (?:(?:mr|ms|mrs|mme|m)[./]{0,2} ?)?${addressed}(?:(?:,? (?:and |or )?|/ ?)(?:dear )?(?:mr|ms|mrs|mme|m)?[./]{0,2} ?${addressed}){0,4}(?: of [^,.;:]{2,60})?|dear (?:mr|ms|mrs|dr|prof)\\.?(?: \\p{L}[\\p{L}'-]{1,24}){1,3}|(?:sir|madam)(?: ?/ ?(?:sir|madam)| or (?:sir|madam)|,? (?:sir|madam))?|(?:your )?excellenc(?:y|ies)(?:,? (?:ladies and gentlemen|dear (?:sir|madam|colleagues)))?|ladies and gentlemen|gentlemen|to whom it may concern)(?: ?[,:]|(?=$))(?=$| *\\p{L}|\\d)`,
    matches: [
      'Dear Sir/Madam,',
      'Dear Madam/Sir,',
      'Dear Sir, Dear Madam,',
      'Dear Madam or Sir,',
      'Sir,',
      'Dear Sir or Madam:',
      'Dear Colleagues,',
      'Dear Councillor,',
      'Dear Excellency,',
      'Excellency,',
      'Ladies and Gentlemen,',
      'Dear Members of Study Group 12,',
      'Dear Madam, dear Sir,',
      'Dear Ms Diallo,',
      'Dear Sir/Madam',
    ],
    rejects: [
      'Dear to all members is the question',
      'Sir Alan Diop chaired the meeting',
      'Madam Chair opened the meeting',
      'Members of Study Group 12,',
      'Excellencies were received by the host',
    ],
  }),
  closing: pattern({
    id: 'en.closing',
    source:
      '^(?:(?:i remain|we remain|and remain),? )?(?:(?:yours (?:very )?(?:faithfully|sincerely|truly|respectfully|cordially|ever))|(?:(?:very |most )?(?:faithfully|sincerely|truly|respectfully|cordially) yours)|(?:very |most )?(?:sincerely|respectfully|cordially)|(?:with )?(?:(?:my|our|the) )?(?:best|kind(?:est)?|warm(?:est)?|cordial|sincere)(?: (?:and (?:cordial|sincere|warm) )?)(?:regards|wishes|greetings|personal regards)|regards)(?: ?[,.]| *$)(?= *$)|<(?:please )?accept,? (?:(?:dear )?(?:sir|madam|excellency|excellencies)[^.;:]{0,30},? )?(?:the |my |our )(?:renewed )?(?:assurances?|expression)(?: of| [^.;:]{0,40} of) (?:my|our) [^.;:]{0,60}consideration|<(?:avail (?:myself|ourselves) of|take) this opportunity to (?:renew|convey|extend|express|present)[^.;:]{0,60}(?:assurances?|consideration|regards|respects?)|<the assurances? of (?:my|our) [^.;:]{0,40}consideration',
    matches: [
      'Yours faithfully,',
      'Yours sincerely,',
      'I remain, Yours faithfully,',
      'Sincerely yours,',
      'With best regards,',
      'Kind regards,',
      'Yours truly',
      'Respectfully,',
      'Accept, Sir, the assurances of my highest consideration.',
      'I avail myself of this opportunity to renew to you the assurances of my highest consideration.',
      'Please accept, Excellency, the assurance of my highest consideration.',
    ],
    rejects: [
      'Please send your contribution',
      'Please note that',
      'I take this opportunity to recall',
      'The Minister sent the Union the assurance of his support.',
      'as regards,',
      'I wish you a productive and enjoyable meeting.',
      'We sincerely thank you,',
    ],
  }),
  signed: pattern({
    id: 'en.signed',
    source:
      '^[(\\[]? ?(?:(?:original |electronically |the original )?signed(?: by| on| original)?(?: the original)?|original (?:document )?signed(?: by)?|signature on file|/s/) ?[)\\]:]?(?=$| |\\p{L})',
    matches: ['[Original signed]', '(signed)', '(Signed) John Lambert', 'Original signed by', 'Signed:'],
    rejects: ['The agreement signed in Geneva', 'signature'],
  }),
  onBehalf: pattern({
    id: 'en.signed.on-behalf',
    source: '^p ?[./] ?[pod][.]? (?=\\p{L})',
    matches: ['p.p. Awa Diallo', 'P. p. A. Diallo', 'p/p Awa Diallo', 'p.o. Awa Diallo'],
    rejects: ['P. Potter', 'p.p.', 'pp Awa Diallo'],
  }),
  forOffice: pattern({
    id: 'en.signed.for-office',
    source:
      '^(?:for(?: and on behalf of)?|on behalf of|p ?[./] ?[pod][.]?|by (?:order|delegation|authority)(?: of)?)(?: (?:the )?(?:(?:deputy |vice-?)?(?:director|secretary|chair(?:man|person|woman)?)|head|chief|bureau)>[^.;]{0,100})?,? ?:?$',
    matches: [
      'For the Director',
      'For the Director of the Radiocommunication Bureau,',
      'On behalf of',
      'By delegation',
      'p.p. the Secretary-General',
      'For and on behalf of the Director',
    ],
    rejects: ['For the Director, Awa Diallo. Thank you', 'For information', 'Director', 'Forward'],
  }),
  titles: [
    {
      role: 'deputy-secretary-general',
      pattern: pattern({
        id: 'en.title.deputy-secretary-general',
        source: '^(?:the )?(?:deputy|vice)[ -]secretary[ -]general>',
        matches: ['Deputy Secretary-General', 'The Deputy Secretary General'],
        rejects: ['Secretary-General'],
      }),
    },
    {
      role: 'secretary-general',
      pattern: pattern({
        id: 'en.title.secretary-general',
        source: '^(?:the )?secretary[ -]general>',
        matches: ['Secretary-General', 'The Secretary General'],
        rejects: ['Deputy Secretary-General', 'General Secretariat'],
      }),
    },
    {
      role: 'director',
      pattern: pattern({
        id: 'en.title.director',
        source:
          '^(?:the )?(?:acting )?director(?![ -]general>)(?! (?:of the regional|of regional))>|^(?:the )?(?:tsb|br|bdt) director>',
        matches: [
          'Director of the Radiocommunication Bureau',
          'The Director',
          'Director',
          'Director, TSB',
          'TSB Director',
        ],
        rejects: ['Deputy Director', 'Directorate', 'Director-General of the company'],
      }),
    },
    {
      role: 'vice-chair',
      pattern: pattern({
        id: 'en.title.vice-chair',
        source: '^(?:the )?(?:vice|deputy)[ -]?chair(?:m[ae]n|wom[ae]n|persons?|s)?>',
        matches: ['Vice-Chair of TSAG', 'The Vice-Chairman', 'Deputy Chairman'],
        rejects: ['Chair of TSAG'],
      }),
    },
    {
      role: 'co-chair',
      pattern: pattern({
        id: 'en.title.co-chair',
        source: '^(?:the )?co-? ?chair(?:m[ae]n|wom[ae]n|persons?|s)?>',
        matches: ['Co-Chair of the Group', 'Co-chairman'],
        rejects: ['Chair of the Group'],
      }),
    },
    {
      role: 'acting-chair',
      pattern: pattern({
        id: 'en.title.acting-chair',
        source:
          '^(?:the )?(?:acting|interim) chair(?:man|woman|person)?>|^(?:the )?chair(?:man|woman|person)?[^.;]{0,60}(?:ad interim|a\\.i\\.)',
        matches: ['Acting Chair', 'Chairman of the Group a.i.'],
        rejects: ['Chair of the Group', 'Acting Director'],
      }),
    },
    {
      role: 'chair',
      pattern: pattern({
        id: 'en.title.chair',
        source:
          '^(?:the )?chair(?:man|woman|person)?>|^(?:the )?(?:study group \\d{1,2}|sg ?\\d{1,2}|tsag|rag|tdag|cwg-\\w{2,8}) chair(?:man|woman|person)?>',
        matches: ['Chairman of CWG-COP', 'The Chair', 'Chairperson', 'TSAG Chairman'],
        rejects: ['Vice-Chair', 'chairmanship'],
      }),
    },
    {
      role: 'rapporteur',
      pattern: pattern({
        id: 'en.title.rapporteur',
        source: '^(?:the )?(?:co-?|associate )?rapporteur>',
        matches: ['Rapporteur for Question 4/17', 'The Rapporteur'],
        rejects: ['Report', 'Chair'],
      }),
    },
    {
      role: 'other',
      pattern: pattern({
        id: 'en.title.other',
        source:
          '^(?:the )?(?:deputy (?:to the )?director|(?:senior |regional |executive |technical |assistant )?(?:head|chief|counsellor|adviser|advisor|coordinator|director|secretary|officer|assistant|deputy|administrator|engineer|representative|minister|ambassador))>(?! of (?:delegation|delegations)>)|^director-general>',
        matches: [
          'Head of the Study Groups Department',
          'Deputy Director',
          'Counsellor',
          'Chief, Study Groups Department',
        ],
        rejects: ['Chair', 'Heads of delegation'],
      }),
    },
  ],
  honorific: pattern({
    id: 'en.honorific',
    source:
      "^(?:(?:H\\.? ?E\\.?|Hon\\.?|His Excellency|Her Excellency|The Honou?rable) )?(?:M[.](?= \\p{Lu}[\\p{L}'-]+ \\p{Lu})|Mme[.]?|Mr[.]?|Mrs[.]?|Ms[.]?|Miss|Dr[.]?|Pr[.]?|Prof[.]?|Professor|Eng[.]|Sir)(?: Dr[.]?| Prof[.])? (?=\\p{Lu})",
    matches: ['Mr Dupont', 'M. Jean Dupont', 'Ms. Aissatou Diop', 'Dr Jean Lambert', 'H.E. Mr Karim', 'Mrs Anna'],
    rejects: ['Malcolm Johnson', 'Mr', 'Missing', 'M.', 'M. Castor'],
  }),
  enclosures: pattern({
    id: 'en.enclosures',
    source:
      '^(?:annex(?:es)?(?:\\(es\\))?|enclosures?(?:\\(s\\))?|encl?s?[.]?|attachments?(?:\\(s\\))?|attached documents?)(?: ?: ?(?:(?<count>\\d{1,2})(?!\\d|[.]\\d)|(?<words>one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)(?=[ .;(]*$| \\())?| ?\\((?<bracketed>\\d{1,2})\\) ?(?:$|:))',
    matches: [
      'Annex: 1',
      'Annexes: 2',
      'Enclosure: 1',
      'Encl.: 3',
      'Annexes: Annex A, Annex B',
      'Attachments: three',
      'Annex(es): 2',
      'Annexes (3)',
    ],
    rejects: ['Annex 1', 'ANNEX A: Terms of reference', 'The annexes: 2'],
  }),
  countWords: {
    one: 1,
    two: 2,
    three: 3,
    four: 4,
    five: 5,
    six: 6,
    seven: 7,
    eight: 8,
    nine: 9,
    ten: 10,
    eleven: 11,
    twelve: 12,
  },
  openBeginning: pattern({
    id: 'en.line.open-beginning',
    source:
      '^(?:of |and |or |to (?:the |be |which )|on |under |for (?:the |an? )|by |in |with |within |between |relating |concerning |regarding |at |from |which |that |whose )',
    matches: ['OF FREQUENCY ASSIGNMENTS', 'AND ITS CALENDAR', 'TO THE CONFERENCE', 'on terminology'],
    rejects: ['OFFICE', 'NETWORKS', 'ENTRY', 'TO BEIRUT'],
  }),
  openEnding: pattern({
    id: 'en.line.open-ending',
    source:
      "(?:[ '](?:of|the|and|or|to|an?|on|under|for|by|in|with|between|at|from|relating|concerning|regarding|telecommunication|radiocommunication|telecommunication (?:standardization|development)|(?<=(?:Director|Secretary),? )(?:general)|joint coordination|study|working|vice|deputy|member|regional|permanent|academic|(?<=<(?:to|and) )itu-[trd])|[,])$",
    matches: [
      'Director of the',
      'to Sector Members and to ITU-D',
      'Draft terms of reference of the Group on',
      'Meeting of the Study Group,',
    ],
    rejects: ['Director of the Bureau', 'Terms of reference', 'Final meeting'],
  }),
};

import type { DeadlineLocale } from '../../../model/locale/deadlines.js';
import { pattern } from '../../../text/pattern.js';
import { answers } from './kinds/answers.js';
import { attendance } from './kinds/attendance.js';
import { formalities } from './kinds/formalities.js';
import { opinions } from './kinds/opinions.js';
import { others } from './kinds/others.js';
import { papers } from './kinds/papers.js';
import { persons } from './kinds/persons.js';
import { procedures } from './kinds/procedures.js';
import { arrangements } from './kinds/arrangements.js';

const needs = '<(?:need|requir)(?:s|e|es|ed|ing)? ';

/** What is due, by its words. */
export const kinds: Pick<DeadlineLocale, 'kinds'> = {
  kinds: [
    {
      kind: 'visa',
      weight: 4,
      pattern: pattern({
        id: 'en.deadlines.visa',
        source: `(?<!${needs}(?:an? |entry )*)<(?:requests? for )?(?:visas?(?! card)(?: (?:support|assistance|requests?|applications?|letters?)){0,3}|letters? of invitation|invitation letters?|letters? (?:to|for) facilitat\\p{L}+(?: the)? (?:obtaining|issuance)|(?:visa )?support letters?)>`,
        matches: ['visa requests', 'letter of invitation', 'The visa support letter'],
        rejects: ['visage', 'the invitation', 'need a visa', 'requiring an entry visa'],
      }),
    },
    {
      kind: 'visa',
      weight: 1.5,
      pattern: pattern({
        id: 'en.deadlines.visa-needed',
        source: `${needs}(?:an? |entry )*visas?>|<passport (?:details|particulars|data)>|<(?:particulars|details) of (?:(?:the|their|your|his|her) )?passports?>`,
        matches: [
          'delegates requiring a visa',
          'who need an entry visa',
          'whose passport details',
          'the particulars of their passports',
        ],
        rejects: ['need a visage', 'visa request', 'a copy of the passport', 'details of the journey'],
      }),
    },
    {
      kind: 'fellowship',
      weight: 4,
      pattern: pattern({
        id: 'en.deadlines.fellowship',
        source:
          '<fellows(?= (?:who|that|should|must|may|are|will|shall)>)|(?<!<(?:without|(?:do|does|did) not (?:need|require|request|seek|ask for|apply for|receive|hold|want)|not (?:needing|requiring|requesting|seeking|holding)|(?:have|has|having) no|need no|in no need of)(?: an?| any)? )<(?:(?:requests?|applications?) for (?:an? )?(?:\\p{L}+ )?)?(?:fellowships?|bursar(?:y|ies)|scholarships?)>(?! (?:units?|services?|sections?|teams?|offices?|officers?|desk|department|division|secretariat|budget)>)(?! (?:holders?|recipients?|winners?|awardees)>[^.;]{0,80}<(?:slides?|talks?|papers?|presentations?|abstracts?|speech(?:es)?|case studies)>)(?: (?:requests?|applications?|forms?))?',
        matches: [
          'fellowship request',
          'partial fellowships',
          'applications for a fellowship',
          'Fellows who have bought',
        ],
        rejects: [
          'fellow members',
          'good fellow',
          'Fellowship holders should send their slides',
          'Enrolment without a fellowship request',
          'Those who do not need a fellowship',
          'the fellowship unit',
        ],
      }),
    },
    {
      kind: 'interpretation',
      weight: 4,
      pattern: pattern({
        id: 'en.deadlines.interpretation',
        source:
          '<(?:requests? for )?(?:simultaneous )?(?:interpretation|interpreters?|interpreting|captioning|sign language)>(?: (?:services?|requests?|assistance))?(?<!<(?:costs?|price|quality|budget|expenses?) of (?:remote |real-time |the |simultaneous ){0,2}(?:interpretation|captioning))(?! of (?:the )?(?:regulations?|radio|resolution|text|provisions?|articles?|treat(?:y|ies)|terms?|results))',
        matches: ['requests for interpretation', 'interpretation services', 'real-time captioning'],
        rejects: ['interpretation of the Regulations', 'reinterpretation', 'the cost of remote captioning'],
      }),
    },
    {
      kind: 'accession',
      weight: 3,
      pattern: pattern({
        id: 'en.deadlines.accession',
        source:
          '<(?:(?:requests?|applications?) for )?(?:accessions?|accede|admission|become(?: a| an| ITU-[TRD])? (?:\\p{L}+ )?(?:members?|associates?)|join(?:ing)?(?: (?:the )?(?:itu(?:-[trd])?|union|sectors?))? as (?:an? )?(?:\\p{L}+ )?(?:members?|associates?)|(?:membership|associate) (?:applications?|status|requests?)|(?:requests?|applications?) for membership|instruments? of (?:accession|ratification))>',
        matches: [
          'intending to join as Sector Members',
          'applications for admission',
          'wish to become a member',
          'accede',
        ],
        rejects: ['join as speakers', 'members', 'accessible'],
      }),
    },
    {
      kind: 'registration',
      weight: 2,
      pattern: pattern({
        id: 'en.deadlines.registration',
        source:
          '(?<!<(?:in charge of|responsible for) (?:the )?)(?<!frequency )(?<!commercial )<(?:(?:pre-?|online )?registrations?(?: (?:forms?|requests?))?(?! (?:desk|fee|page|website|number|counter|area|hall))|accreditations?|(?:seek|request|obtain|be) accredit(?:ed|ation)|(?:pre-?)?register(?:ing)?(?! of)|(?:be|are|been|get) (?:pre-?)?registered|(?:must|should|shall|to|will need to|are expected to) have (?:pre-?)?registered|(?:enter(?:ing)?|record(?:ing)?) (?:(?:their|your|its) )(?:delegations?|delegates|participants|representatives)|enrol(?:l|l?ing|l?ments?)?|subscri(?:be|bing|ptions?)(?= (?:to|via|through|by|before)>)|join(?:ing)? (?:the|this|its) (?:mailing |e-?mail |distribution )?(?:list|reflector)|(?:notices?|slips?|forms?) of (?:participation|attendance)|(?:participation|attendance) (?:notices?|slips?|forms?)|sign(?:ing)? up(?= (?:for|by|before|on|until|at|via|here|no later|not later))|confirm (?:your|their|his|her|its) (?:participation|attendance|presence)|announc(?:e|es|ing) (?:themselves|himself|herself|itself|(?:your|their|his|her|its) (?:participation|attendance|presence))|(?:notify|notifying|communicate|declare|signal|indicate|state) (?:your|their|its) (?:intention|wish|desire) to (?:attend|participate|take part|be present|be represented)|(?:participant|delegate|attendance) lists?|lists? of (?:your |their |the )?(?:participants|delegates)|(?:lists?|names?) of (?:the |those |your |their )?(?:people|persons?|representatives?|delegates|participants|experts) (?:who (?:will|are to|intend to) (?:be )?|to (?:attend|represent)|attending|representing|taking part)\\p{L}*|names? of (?:the |your |their )?persons? (?:who will |attending|representing|participating)\\p{L}*)>|' +
          '<(?:take part|participate|attend)>(?![^.;]{0,60}<(?:survey|consultation|study)>)[^.;]{0,60}<forms?>',
        matches: [
          'must have registered online',
          'enter their delegations in the system',
          'online registration',
          'request for accreditation'.replace('request for ', ''),
          'register',
          'registration form',
          'sign up for the course',
          'to subscribe to the list',
          'the attached notice of participation',
          'enrolling',
          'pre-registration',
          'must be registered',
          'are asked to announce themselves',
          'notify their intention to attend',
          'the list of people who will be representing',
          'wishing to participate must return the form',
        ],
        rejects: [
          'registered office',
          'description',
          'person in charge of registration',
          'participate in the survey by means of the form',
          'the registration desk',
          'will announce the results',
        ],
      }),
    },
    {
      kind: 'nomination',
      weight: 2,
      pattern: pattern({
        id: 'en.deadlines.nomination',
        source:
          '<(?:(?:proposals? for|calls? for) )?(?:candidatures?|candidac(?:y|ies)|nominations?|candidates?|designations?|designate|nominate|nominees?|appoint|appointments?|(?:put(?:ting)? forward|proposes?|proposing|suggests?|suggesting|select|choose|offer|make available|name|naming|identify|identifying|indicate|second|assign|release) (?:(?:an?|the|their|its|your|his|her|one|two|any|other|further|suitable|qualified|national|possible|at least|single) ){0,3}(?:(?:names? of )?(?:experts?|candidates?|representatives?|delegates?|(?:focal|contact) points?|contact persons?|liaison (?:officers?|persons?)|co-?rapporteurs?|rapporteurs?|chair(?:s|man|men|persons?)?|vice-chair\\p{L}*|editors?|members|coordinators?|substitutes?|alternates?|deputies|speakers?|moderators?|correspondents?)|persons?|names?)(?! (?:the|of members)>)|curricul(?:um|a)(?: vitae)?|CVs?|names?(?:(?:,| and|, and) (?:the |their |his or her )?(?:full )?(?:(?:e-?mail |postal )?address(?:es)?|titles?|functions?|contact details|coordinates|particulars|telephone numbers?|photographs?)){0,3} of (?:your|their|its|the|an?|one|his|her) (?:\\p{L}+ )?(?:representatives?|coordinators?|experts?|(?:focal|contact) points?|persons?|correspondents?)|names? of (?:the |suitable |possible )?(?:experts?|candidates?|representatives?|speakers?|(?:focal|contact) points?|rapporteurs?|coordinators?|liaison officers?)(?! (?:who|to) (?:will |attend|take part|participat)))>',
        matches: [
          'candidatures',
          'designate a representative',
          'to name a focal point',
          'Names of experts',
          'identify a contact person',
          'calls for nominations',
          'the name of your focal point',
          'the name and e-mail address of their representative',
          'to put forward experts',
          'propose a suitable candidate',
        ],
        rejects: [
          'denomination',
          'rename',
          'disappointment',
          'propose amendments',
          'put forward a proposal',
          'name of the hotel',
          'indicate the hotel',
        ],
      }),
    },
    {
      kind: 'comment',
      weight: 2,
      pattern: pattern({
        id: 'en.deadlines.comment',
        source:
          '<(?:(?:comments?|observations?|remarks?)(?! (?:of|by|from|made by|submitted by|received from) (?:the )?others>)|(?:editorial )?corrections?(?= [^.;:]{0,90}<(?:should|must|may|can|will|reach|sent|submitted|received|addressed|by|before|until|not|no)>)|(?:editorial|proposed|suggested|drafting) (?:changes|amendments?|modifications?)|(?:suggestions?|proposals?) (?:for|of) (?:amendments?|improvements?|changes|modifications?)|(?:your|their|its|any) (?:views|opinions?)|(?:have|has|having|see|sees|foresee|foresees|anticipate|encounter|express|raise) (?:(?:an?|any|some|no|particular|serious|major) ){0,2}(?:difficult(?:y|ies)|concerns?|reservations? (?:about|on|concerning|regarding|as to|with))(?! (?:in|with) (?:regist|access|obtain|open|read|fill|complet|us))|objections?|object(?:ing)?(?= to>)|(?<=<(?:who|which|that) (?:may )?)objects?|errors?(?= [^.;]{0,80}<(?:report|indicat|communicat|notif))|report (?:any |the )?errors?)>',
        matches: [
          'your comments',
          'Corrections of an editorial nature should',
          'observations',
          'remarks',
          'any error found should be reported',
          'their views',
          'that see a difficulty in these dates',
        ],
        rejects: [
          'commentary',
          'remarkable',
          'observers',
          '2 Corrections',
          'correct',
          'receive the comments of others',
          'have difficulty in accessing the form',
          'have a difficulty in registering',
          'make a reservation',
        ],
      }),
    },
    {
      kind: 'contribution',
      weight: 2,
      pattern: pattern({
        id: 'en.deadlines.contribution',
        source:
          "<(?:(?:submission|presentation|receipt|sending|delivery) of (?:their |your |the )?)?(?:(?:documents?|texts?|proposals?|reports?) (?:for|requiring|to be) translat(?:ion|ed)|(?<!<(?:annual|financial|voluntary|assessed|unpaid|outstanding|mandatory) )(?<!<(?:class(?:es)?|units?) of )(?<!<(?:payment|settlement|amount|invoicing|arrears) of (?:the |their |your |its )?)contributions?(?! (?:in (?:kind|cash)|to (?:the )?(?:budget|expenses)|(?:is|are|was|were|will be) (?:payable|paid|due for|invoiced)|(?:payable|unpaid|invoiced)|units?|class))|calls? for (?:papers|contributions|presentations|abstracts|inputs?|case studies)|submissions?(?= (?:for|to) (?:the |that |this |its )?(?:\\p{L}*\\d+(?:st|nd|rd|th) |next |forthcoming )?(?:meeting|session|conference|forum))|proposals? for (?:talks?|papers?|presentations?|contributions?|statements?)|input documents?|(?<=(?:<(?:deadlines?|dates?|time[ -]?limits?)>[^.;:]{0,40}<|^ {0,3})for (?:the )?)(?:abstracts?|papers?|presentations?|documents?|proposals)|(?<=<(?:submit|submission|present|propose|proposal|send|sending|transmit|forward|deliver|deposit|receive|receipt|provide|upload)(?:ting|ing|s)?>[^.;:]{0,40})(?:documents?|proposals?|(?<!<on )papers?(?! (?:notices?|forms?|cop(?:y|ies)|versions?|filings?|ballots?)>)|abstracts?|summaries|texts?|drafts?|reports?(?! (?:of (?:the )?mission|on (?:the )?mission|of activities))|case studies|slides?|presentations?|articles?|information documents?)|(?<=^[^\\p{L}]{0,4}(?:(?:full|final|draft|short|written|camera-ready|extended|revised) )?)(?:papers?|abstracts?|posters?|presentations?|slides?|speeches|case studies)(?= (?:for|to) (?:the )?[^.;:]{0,60}$)|(?:paper|presentation|talk) (?:abstracts?|proposals?)|abstracts? (?:of|for) (?:the |your |their )?(?:papers?|talks?|presentations?)|(?:documents?|proposals?|abstracts?|(?<!<on )papers?(?! (?:notices?|forms?|cop(?:y|ies)|versions?|filings?|ballots?)>)|presentations?|texts?)(?= (?:[^.;:]|(?<=<rev)[.]){0,140}<(?:submitted|addressed|reach|arrive|presented|sent|transmitted|received|accepted|uploaded|forwarded|e-?mailed|mailed|faxed|telefaxed|lodged|filed|posted|deposited|delivered|supplied|furnished|provided|turned in|communicated|handed in|in (?:my|our|your|the (?:bureau|secretariat)'s) hands|in the hands of)>)|(?:abstracts?|posters?|(?<!<on )papers?(?! (?:notices?|forms?|cop(?:y|ies)|versions?|filings?|ballots?)>)|proposals?|(?:(?:national|country|regional) )?(?:experiences?|case studies|use cases|success stories|lessons learn(?:ed|t))|inputs?)(?=,? (?:[^.;:]){0,90}<(?:submitted|uploaded|sent|received|reach|welcome|invited|sought|awaited|expected|due|accepted|forwarded|presented)>))>",
        matches: [
          'your contributions',
          'Documents for translation',
          'submission of abstracts',
          'Authors are to submit an abstract',
          'Proposals for presentations',
          'The call for papers',
          'The time-limit for proposals',
          'Proposals for the revision of Resolution 7 (Rev. Doha, 2006) should reach',
          'submit their report',
          'submit their slides',
          'submission of documents',
          'Submissions for the 96th meeting',
          'receipt of contributions',
          'Papers for that meeting should be e-mailed to',
          'Final papers for the poster session',
          'National experiences, on not more than four pages, are welcome',
          'Abstracts are invited',
          'such proposals should be communicated to me',
          'Written proposals should be in my hands',
        ],
        rejects: [
          'financial contributions',
          'change of class of contribution',
          'the contribution was payable',
          'the payment of their contributions',
          'the document',
          'who prefer to receive the comments of others on paper',
          'contribute',
          'The Bureau will consider the report',
        ],
      }),
    },
    ...arrangements,
    {
      kind: 'reply',
      weight: 2,
      pattern: pattern({
        id: 'en.deadlines.reply-form',
        source:
          '<(?:return|send back)(?:ed|ing)?>[^.;,]{0,40}<(?:(?<!(?:registration|nomination|fellowship|visa|request|candidature|this|present) )forms?|questionnaires?|slips?)>|<names? of (?:the |your |their )?(?:delegates|heads? of (?:the |your |their )?delegations?)>',
        matches: ['return the attached form to the Bureau', 'return the questionnaire', 'the names of your delegates'],
        rejects: ['return the registration form', 'return this form', 'the form'],
      }),
    },
    {
      kind: 'consultation',
      weight: 1.5,
      pattern: pattern({
        id: 'en.deadlines.consultation',
        source:
          '<(?:(?:electronic |public |online |formal |informal )?consultations?(?: periods?)?|periods? (?:of|for) (?:(?:the )?(?:review|approval|adoption|consultation|consideration))|periods? of (?:\\p{L}{3,6}|\\d{1,2}) (?:days|weeks|months)(?= (?:has|had|is|was|will|ends?|ended|expires?|expired)>)|(?:adoption|approval) by correspondence|(?:review|approval|adoption|comment|consideration) periods?|last calls?(?: (?:for comments|(?:comment |judg(?:e)?ment |review )?periods?))?|ballot|voting|vote by correspondence|voting by (?:correspondence|post)|postal vote)>',
        matches: ['these consultations', 'the online consultation', 'consultation period', 'the Last Call'],
        rejects: ['consult', 'consultant', 'advisory group', 'the last caller'],
      }),
    },
    {
      kind: 'reply',
      weight: 1,
      pattern: pattern({
        id: 'en.deadlines.reply',
        source:
          '<(?:repl(?:y|ies)|(?<=<unless [^.;:]{0,80})(?:replie|responde|answere)d|respond|responses?|answers?(?! (?:to (?:the |any )?questions?|given|provided))|questionnaires?|forms?(?! (?:of|part))|return(?:ed|ing)?(?= (?:the|this|it|to|them|completed|by|before|not|no)>)|send back|surveys?|ballot papers?|contact details|(?:this|that|the following|requested|required|such|the requested|the required|updated|relevant|necessary) information|information (?:requested|required|needed)|acknowledge receipt|(?:your|their|its) (?:agreement|approval|disagreement|decision|consent))>',
        matches: [
          'your replies',
          'fill in the questionnaire',
          'complete the form',
          'respond',
          'Answers are awaited',
          'provide this information',
          'Unless an administration has replied',
        ],
        rejects: ['has replied', 'correspond', 'formulation', 'further information', 'in the form of'],
      }),
    },
    {
      kind: 'reply',
      weight: 0.5,
      pattern: pattern({
        id: 'en.deadlines.reply-verbs',
        source:
          '<(?:(?:grateful|glad|pleased|obliged|like|wish(?:es)?|need) to (?:know|learn|hear)|communicate|indicate|(?:inform|notify|advise)(?! (?:you|members?|member states|the membership|all|administrations|participants)>)|confirm|report|(?:let|letting) (?:us|me|him|her|them|it be|tsb|br|bdt|the (?:bureau|director|secretariat|chair|chairman|counsellor)) know(?:n)?|make known|say so|(?:state|indicate|tell (?:us|me|tsb|br|bdt|the bureau)) so)>',
        matches: [
          'to inform the Director',
          'I should be grateful to know',
          'to communicate to us',
          'kindly indicate',
          'let us know',
          'asked to say so',
        ],
        rejects: ['will be communicated', 'information'],
      }),
    },
    ...answers,
    ...attendance,
    ...formalities,
    ...opinions,
    ...others,
    ...papers,
    ...persons,
    ...procedures,
  ],
};

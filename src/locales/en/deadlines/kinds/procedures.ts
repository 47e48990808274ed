import type { DeadlineLocale } from '../../../../model/locale/deadlines.js';
import { pattern } from '../../../../text/pattern.js';

const person = '(?:co-?ordinator|correspondent|representative|delegate|alternate|expert|(?:focal|contact) point)s?';

/** What the procedures of the Sectors ask for: periods of examination, patents, corrections, lists, documents of the groups. */
export const procedures: DeadlineLocale['kinds'] = [
  {
    kind: 'consultation',
    weight: 1.5,
    pattern: pattern({
      id: 'en.deadlines.procedure-period',
      source:
        '<(?:(?:time[ -]?limits?|deadlines?|periods?|phases?|closing dates?)(?: (?:set|fixed|laid down|allowed|open|given))?(?: (?:to|for) (?:the )?(?:members?|administrations?|member states?))? (?:for|of) (?:the )?|procedures? for (?:the )?)(?:examination|consideration|approval|adoption|consultation|review|voting)>',
      matches: [
        'the time-limit for consideration',
        'The period for consideration',
        'The procedure for adoption by correspondence',
        'the deadline allowed for the approval of the drafts',
      ],
      rejects: ['the time-limit for registration', 'the consideration of drafts', 'deadline for considering'],
    }),
  },
  {
    // documents can be consulted until a day; who is consulted until then is asked
    kind: 'consultation',
    weight: 0.5,
    pattern: pattern({
      id: 'en.deadlines.members-consulted',
      source:
        '(?<!<(?:of|from|by|for) (?:the )?)<(?:member states|(?:sector )?members|administrations|associates|operators|regulators|countries|delegations)> (?:[^.;:,]{1,40} )?(?:will|would|shall|should|are|were|have|to) (?:(?:then|first|also|again|now) )?(?:be |been |being |to be )?(?:(?:then|first|also|again|now) )?consulted>',
      matches: [
        'Member States would be consulted',
        'The Members of the Council are to be consulted',
        'administrations are being consulted',
      ],
      rejects: [
        'the replies of Member States will be consulted',
        'The documents will be consulted',
        'Administrations may consult',
      ],
    }),
  },
  {
    kind: 'contribution',
    weight: 2,
    pattern: pattern({
      id: 'en.deadlines.group-documents',
      source:
        '<liaison statements?(?= (?:[^.;:]|[.](?=\\d)){0,120}<(?:submit|submitted|reach|sent|send|forwarded|transmitted|received|accepted|considered|processed)>)|' +
        '<(?:preliminary )?draft (?:new |revised )?(?:recommendations?|revisions?|resolutions?|questions?|reports?|texts?|amendments?)(?= (?:[^.;:]|[.](?=\\d)){0,120}<(?:communicated|sent|forwarded|transmitted|submitted|addressed|reach) (?:to )?(?:the )?(?:secretariat|bureau|tsb|bdt|br|rapporteurs?|chair\\p{L}*|committee)>)|' +
        '(?<=<(?:will|shall|are to) (?:communicate|submit|present|transmit|deliver|deposit|send|forward|upload|post)>[^.;:]{0,60})(?:their|your|its) (?:own )?(?:documents?|proposals?|texts?|progress reports?)>',
      matches: [
        'Liaison statements received',
        'The draft revisions of Recommendations ITU-T G.652 will be communicated to the secretariat',
        'will communicate to the Bureau their documents',
      ],
      rejects: [
        'a liaison statement from the Group',
        'The draft Recommendations are reproduced in the annex',
        'The Bureau will transmit the documents',
      ],
    }),
  },
  {
    kind: 'nomination',
    weight: 2,
    pattern: pattern({
      id: 'en.deadlines.own-person',
      source: `<(?:names?|contact details)>(?=(?: and [^.;,]{1,30})? of (?:its|their|your) own>)|<designates?(?=,? (?:[^.;,]{0,40},)? ?(?:their|your|its|one|an?)>)|(?<=<${person}[^.;]{0,60}, whose )(?:names?|contact details)>|(?<=<(?:designate|appoint|nominate) )one>`,
      matches: [
        'make known the name of its own',
        'Each administration designates a focal point',
        'a coordinator, whose name it will communicate',
        'are invited to nominate one',
      ],
      rejects: ['the name of the file', 'a page, whose name', 'designates the city', 'names of owners'],
    }),
  },
  {
    kind: 'registration',
    weight: 2,
    pattern: pattern({
      id: 'en.deadlines.delegation',
      source:
        '<(?:accredited(?= (?:on|upon|at the) request)|lists? of (?:the )?(?:members of )?(?:its|their|your|each|the) (?:delegates|delegations?|participants)|names? of (?:the |your |their |its |all )?(?:participants|attendees))>',
      matches: [
        'will be accredited on request',
        'the list of its delegates',
        'the list of members of their delegation',
        'the names of participants',
      ],
      rejects: ['accredited representatives', 'the list of its documents', 'list of delegated powers'],
    }),
  },
  {
    kind: 'other',
    weight: 2,
    pattern: pattern({
      id: 'en.deadlines.patents',
      source:
        '(?<=<patents?>[^.;]{0,300})<(?:declare|disclose|transmit|communicate|inform|report|notify|submit|make known|provide|advise)>|<(?:patent|licensing) (?:(?:statement|licensing|and) ){0,3}declarations?>|<declarations? (?:of |on |concerning |regarding )(?:patents?|intellectual property)>|<such (?:an? )?declarations?>',
      matches: [
        'Any such declaration',
        'Any organization aware of a patent is requested to disclose that information',
        'the Patent Statement and Licensing Declaration',
        'Members holding patents are requested to submit',
      ],
      rejects: ['the common patent policy', 'a declaration on voting', 'patents. Please communicate'],
    }),
  },
  {
    kind: 'other',
    weight: 2,
    pattern: pattern({
      id: 'en.deadlines.list-corrected',
      source:
        '<(?:rectifications?|corrections?|changes?|modifications?|amendments?)>(?= (?:to be made )?(?:to|in|of|concerning) (?:the |this |its |their |your |these )?(?:lists?|director(?:y|ies)|registrations?|entr(?:y|ies)|contact details|data|particulars|database)>)|<rectifications?>|(?<=<(?:lists?|director(?:y|ies)) of [^.;]{0,100})corrections?>',
      matches: [
        'any change to this list',
        'corrections to be made to their contact details',
        'note the list of candidates and communicate any correction',
      ],
      rejects: ['changes to the text', 'rectify', 'corrections to the draft'],
    }),
  },
  {
    kind: 'other',
    weight: 2,
    pattern: pattern({
      id: 'en.deadlines.rooms-released',
      source:
        '<(?:(?:special|negotiated|preferential|reduced|group|conference) (?:rates?|prices?|tariffs?)|rooms?|blocks?)>(?=[^.;:]{0,120}<(?:cease to be|no longer be|be released|lapse)>)',
      matches: [
        'The rooms held by the host will cease to be available',
        'the special rate will no longer be guaranteed',
      ],
      rejects: ['the rooms will be available', 'the rate'],
    }),
  },
];

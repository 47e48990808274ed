import type { CandidaciesLocale } from '../../../model/locale/people.js';
import { pattern } from '../../../text/pattern.js';

export const candidacies: CandidaciesLocale = {
  candidacyCue: pattern({
    id: 'en.people.candidacy-cue',
    source: 'candida|nominee|running for|stand(?:s|ing)? for',
    matches: ['candidates', 'nominees'],
    rejects: ['replaced', 'chaired'],
  }),
  candidateColumn: pattern({
    id: 'en.people.candidate-column',
    source:
      "^ ?(?:(?:full |family )?names? of (?:the )?)?(?:(?:proposed|declared|official) )?(?:candidates?|candidate\\(s\\)|nominees?)(?: (?:proposed|put forward|submitted|nominated)(?: by .{1,40})?)? ?[:*]?$|^ ?candidate's (?:full )?name ?[:*]?$|^ ?persons? (?:proposed|nominated) ?[:*]?$",
    matches: ['Candidate', 'Name of the candidate', 'Nominees', 'Candidates proposed'],
    rejects: ['Elected candidate', 'Holder', 'Name', 'Candidate elected'],
  }),
  candidateList: pattern({
    id: 'en.people.candidate-list',
    source:
      '<(?:lists?|table|status|names?|summary) (?:of )(?:the )?(?:candidates?|candidatures?|candidacies|nominees)>|<(?:the )?(?:following|above|below) (?:candidates|candidatures|candidacies|nominees)>|<(?:candidates|candidatures|candidacies|nominees|nominations) (?:received|proposed|submitted|put forward|(?:as )?follows?|listed below)>|^ ?(?:[\\dIVX.]{1,5}[.)]? )?(?:candidates?|candidatures?|candidacies|nominees) (?:for|to) [^:]{0,140}:? ?$|<candidates for [^.:]{0,140}<(?:are|are as follows) ?: ?$',
    matches: [
      'List of candidates (as of 6 May)',
      'The following candidatures have been received:',
      'Candidates for Chair of SG 5',
      'Candidatures received',
    ],
    rejects: [
      'Form for candidates',
      'Call for candidates',
      'The candidate shall complete:',
      'Candidatures should be sent to TSB',
    ],
  }),
  standsFor: pattern({
    id: 'en.people.stands-for',
    source:
      '<(?:candidates?|candidatures?|candidacy|candidacies|nominees?|(?:stand(?:s|ing)?|run(?:s|ning)?)(?= for>))>[^;:]{0,100}$',
    matches: ['candidate for the post of ', 'the candidature of Mr X for the office of ', 'is standing for '],
    rejects: ['is appointed to the post of ', 'candidatures have closed; the '],
  }),
  isCandidate: pattern({
    id: 'en.people.is-candidate',
    source:
      '^ ?,? ?(?:(?:who )?(?:is|are|will be|was|were|remains?) )?(?:(?:put forward |proposed |presented |nominated )?as )?(?:(?:a|an|the|its|their) )?(?:(?:only|sole|other|second|first) )?(?:candidates?|nominees?) (?=(?:for|to)>)|^ ?,? ?(?:who )?(?:(?:is |are )?(?:standing|running)|stands?|runs?|has (?:submitted|presented|announced|put forward) (?:his|her|their) (?:candidature|candidacy)) (?=for>)',
    matches: [
      ', candidate for Chair',
      ' is a candidate for the post',
      ' are candidates for ',
      ' as a candidate for the chairmanship',
      ' is standing for Chair',
    ],
    rejects: [' has withdrawn his candidature for the post', ' presents the candidate', ' stands by'],
  }),
  candidacyOf: pattern({
    id: 'en.people.candidacy-of',
    source:
      '<(?:candidature|candidacy|candidatures|candidacies|nomination as candidate) of $|<candidates? for [^.;:]{0,90}<(?:is|are) $',
    matches: ['the candidature of ', 'the candidate for Chair is '],
    rejects: ['the date of ', 'the candidatures for '],
  }),
};

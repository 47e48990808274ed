import type { CitationLocale } from '../../../model/locale/citations.js';
import { pattern } from '../../../text/pattern.js';

const lead =
  '^(?:(?:n[o°]s?[.]?|numbers?) (?:of (?:the )?)?)?(?:draft )?(?:(?:new|revised|amended|approved|proposed)(?: (?:or|and) (?:new|revised))? |(?:revision|amendment) of )?(?:(?<before>ITU-[TRD]|CCITT|CCIR) )?(?:draft )?(?:(?:new|revised) )?';
const sector = '(?: (?:of )?(?<sector>ITU-[TRD]|CCITT|CCIR))?';
const state =
  '(?: (?:n[o°]s?[.]?|numbers?|and (?:title|subject)|revised|amended|approved|adopted|proposed|submitted|concerned|suppressed|deleted|(?:to be |for )(?:suppressed|deleted|suppression|deletion|approved|approval)|under study|assigned|allocated|related|relevant|studied|considered))*';
const tail = '(?: ?\\([^()]{1,40}\\))? ?:?$';

/** Headings and leading words that tell what the numbers below them are. */
export const headings: Pick<CitationLocale, 'columns' | 'numberColumn' | 'announced'> = {
  columns: [
    {
      type: 'recommendation',
      pattern: pattern({
        id: 'en.citations.column-recommendation',
        source: `${lead}(?:recommendations?|recommendation\\(s\\)|recs?\\.)${sector}${state}${tail}`,
        matches: [
          'Recommendation',
          'ITU-R Recommendations',
          'No. of the Recommendation',
          'Draft new Recommendation',
          'ITU-T Rec.',
          'Recommendation(s)',
          'Recommendation (No. and edition)',
        ],
        rejects: [
          'Recommendations of the Group',
          'Title of the Recommendation',
          'Recommendation made by the Committee',
        ],
      }),
    },
    {
      type: 'question',
      pattern: pattern({
        id: 'en.citations.column-question',
        source: `${lead}(?:questions?|question\\(s\\)|q\\.?)${sector}${state}${tail}`,
        matches: [
          'Question',
          'Question(s)',
          'ITU-R Questions',
          'Question under study',
          'Number of the Question',
          'Questions concerned',
        ],
        rejects: ['Question asked', 'Title of the Question', 'Miscellaneous questions'],
      }),
    },
    {
      type: 'resolution',
      pattern: pattern({
        id: 'en.citations.column-resolution',
        source: `${lead}(?:resolutions?|resolution\\(s\\)|res\\.)${sector}${state}${tail}`,
        matches: ['Resolution', 'No. of the Resolution', 'ITU-R Resolutions'],
        rejects: ['Resolution of disputes', 'Image resolution'],
      }),
    },
    {
      type: 'decision',
      pattern: pattern({
        id: 'en.citations.column-decision',
        source: `${lead}decisions?${tail}`,
        matches: ['Decision', 'Number of the Decision'],
        rejects: ['Decision taken', 'Decisions of the jury'],
      }),
    },
  ],
  numberColumn: pattern({
    id: 'en.citations.column-number',
    source:
      '^(?:n[o°]s?\\.?|numbers?|num\\.|texts?|references?|ref\\.|acronyms?|symbols?|designations?|identifiers?|documents?|standards?|series and number|number and title) ?:?$',
    matches: ['Number', 'No.', 'Text', 'Reference', 'Texts'],
    rejects: ['Telephone number', 'Title', 'Text of the draft'],
  }),
  announced: [
    {
      type: 'recommendation',
      pattern: pattern({
        id: 'en.citations.announced-recommendations',
        source: '(?:<(?<sector>ITU-[TR]|CCITT|CCIR) (?:draft )?(?:new |revised )?)?<recommendations?>',
        matches: ['ITU-R Recommendations proposed for suppression', 'the draft Recommendations'],
        rejects: ['It is recommended', 'ITU-R Questions'],
      }),
    },
    {
      type: 'question',
      pattern: pattern({
        id: 'en.citations.announced-questions',
        source: '(?:<(?<sector>ITU-[TRD]|CCITT|CCIR) )?<questions?>',
        matches: ['Questions assigned to Study Group 5', 'the ITU-R Questions'],
        rejects: ['Questionnaire', 'ITU-R Recommendations'],
      }),
    },
  ],
};

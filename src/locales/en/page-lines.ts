import type { LetterLocale } from '../../model/locale/letter.js';
import { pattern } from '../../text/pattern.js';
import { pageNoise } from '../und/letterhead.js';

/** What one is reached by, as the foot of a page names it. */
const reachedBy =
  'tel(?:ephone)?|telefax|facsimile|fax|telex|telegrams?|cables?(?=(?: address)? ?:)|telegraphic address|e-?mail|web ?site|web|internet|gr ?[34]';
const reachable = `(?:${reachedBy})(?: ?[.:]| [+\\d])|www[.]|https?://|[+]\\d|[\\w.-]{2,40}@`;

/** What stands at the head and foot of pages. */
export const pageLines: Pick<
  LetterLocale,
  'numberedHead' | 'pageCount' | 'goesOverleaf' | 'pageNoise' | 'footLine' | 'footAddress'
> = {
  numberedHead: pattern({
    id: 'en.page.numbered-head',
    source: '^(?:- ?(?<page>\\d{1,3}) ?-|page (?<leaf>\\d{1,3})(?: ?[-:,])?) (?<named>\\S.{1,58})$',
    matches: ['- 2 - TSB Circular 17', '– 3 – CACE/601-E', 'Page 2 CR/400', '-2- Document C26/18-E'],
    rejects: ['2 - TSB Circular 17', '- TSB Circular 17', '- 2 -', '- 2 copies - Circular'],
  }),
  pageCount: pattern({
    id: 'en.page.count',
    source:
      '<(?:pages?|p[.]|pp[.]|folio|sheet) ?(?:n[o°][.]? ?)?:? ?\\d{1,3}(?: ?(?:of|/) ?\\d{1,3})?>|(?<![\\w/.-])\\d{1,3} ?(?:/|of) ?\\d{1,3}$|^\\d{1,3} ?/ ?\\d{1,3}>|(?<!\\w)- ?\\d{1,3} ?-(?!\\w)|<\\d{1,3} ?[|] ?p ?a ?g ?e>|[|\\[] ?\\d{1,3} ?\\]?$|^\\d{1,3} ?[|]',
    matches: ['TSB Circular 41 page 1/2', 'TSB 7 - 2/4', 'Page 2 of 4', '2 | P a g e', '– 3 – BDT/12', 'CR/25 | 2'],
    rejects: ['TSB Circular 41', 'web page', 'Document 4', '2 copies'],
  }),
  goesOverleaf: pattern({
    id: 'en.page.overleaf',
    source:
      "^[(\\[]? ?(?:cont(?:inued|'d|d)?[.]?(?: (?:overleaf|on (?:the )?next page|on page \\d{1,3}|from (?:the )?previous page))?|(?:please )?(?:turn|see) over(?:leaf)?|p[.]t[.]o[.]?) ?[)\\]]?[ .:]{0,3}$|^(?:[.]{1,3} ?/ ?[.]{1,3}|/ ?[.]{2,3})$",
    matches: [
      '(continued)',
      "(cont'd)",
      './.',
      '.../...',
      '(continued overleaf)',
      '/...',
      'Continued on next page',
      'P.T.O.',
    ],
    rejects: ['Continued support', 'The work continued', 'next page of the site', '...'],
  }),
  pageNoise,
  footLine: pattern({
    id: 'en.page.foot-line',
    source:
      `^[•* -]{0,3}(?:switzerland(?: ?[-/] ?(?:suisse|suiza))?$|(?:${reachedBy})(?: ?/ ?\\p{L}[\\p{L}-]{2,12})?(?: ?[.:]|$| gr ?[34]| [+\\d])|www[.]|https?://|` +
      `(?:[+]\\d[\\d ()]{6,24}|[\\w.-]{2,40}@itu[.]int)(?:$| ?[-•*|,;/]+ ?(?:${reachable}))|` +
      `(?:(?:CH-)?(?:1211 )?Geneva(?: \\d{1,2})?,? ?)?\\(?switzerland\\)?(?: ?[-•*|,;/.]+ ?| )(?:${reachable}))`,
    matches: [
      'Switzerland',
      'Switzerland – Suisse',
      'Telefax/Téléfax',
      'Telephone/Téléphone +41 22 730 51 11',
      '+41 22 733 7256',
      'Tel.: +41 22 730 5111 • www.itu.int',
      'Gr3: +41 22 733 72 56',
      'Telefax',
      'www.itu.int',
      'Switzerland - Tel.: +41 22 730 5111 - www.itu.int',
      'Geneva (Switzerland) – Telephone +41 22 730 5111',
      '+41 22 730 5111 | itumail@itu.int',
    ],
    rejects: [
      'In Switzerland',
      'Switzerland, 3 March',
      'Switzerland - Austria',
      'Geneva, Switzerland',
      'Teleconference',
      'Internet of things',
      'by e-mail:',
    ],
  }),
  footAddress: pattern({
    id: 'en.page.address',
    source:
      '<place des nations>|^(?:• ?)?international telecommunication union ?(?:•|[-*]|\\(itu\\)|$)|<CH-1211 geneva>|^(?:internet|http)[^ ]{0,10} ?:? ?(?:https?://)?www[.]itu[.]int/? ?[•.]?$|^I ?T ?U ?•',
    matches: [
      'International Telecommunication Union • Place des Nations',
      'Place des Nations',
      'CH-1211 Geneva 20',
      'INTERNATIONAL TELECOMMUNICATION UNION',
    ],
    rejects: ['The International Telecommunication Union has decided', 'Geneva'],
  }),
};

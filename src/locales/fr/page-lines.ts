import type { LetterLocale } from '../../model/locale/letter.js';
import { pattern } from '../../text/pattern.js';
import { pageNoise } from '../und/letterhead.js';

/** What one is reached by, as the foot of a page names it. */
const reachedBy =
  'tel(?:ephone)?|telecopie|telefax|fax|telex|telegrammes?|adresse telegraphique|courriel|e-?mail|site web|web|internet|gr ?[34]';
const reachable = `(?:${reachedBy})(?: ?[.:]| [+\\d])|www[.]|https?://|[+]\\d|[\\w.-]{2,40}@`;

/** What stands at the head and foot of pages. */
export const pageLines: Pick<
  LetterLocale,
  'numberedHead' | 'pageCount' | 'goesOverleaf' | 'pageNoise' | 'footLine' | 'footAddress'
> = {
  numberedHead: pattern({
    id: 'fr.page.numbered-head',
    source: '^(?:- ?(?<page>\\d{1,3}) ?-|page (?<leaf>\\d{1,3})(?: ?[-:,])?) (?<named>\\S.{1,58})$',
    matches: ['- 2 - Circulaire TSB 17', '– 3 – CACE/601-F', 'Page 2 CR/400', '-2- Document C26/18-F'],
    rejects: ['2 - Circulaire TSB 17', '- Circulaire TSB 17', '- 2 -', '- 2 exemplaires - Circulaire'],
  }),
  pageCount: pattern({
    id: 'fr.page.count',
    source:
      '<(?:pages?|p[.]|pp[.]|folio|feuillet) ?(?:n[o°] ?)?:? ?\\d{1,3}(?: ?(?:sur|de|of|/) ?\\d{1,3})?>|(?<![\\w/.-])\\d{1,3} ?(?:/|sur|de|of) ?\\d{1,3}$|^\\d{1,3} ?/ ?\\d{1,3}>|(?<!\\w)- ?\\d{1,3} ?-(?!\\w)|<\\d{1,3} ?[|] ?p ?a ?g ?e>|[|\\[] ?\\d{1,3} ?\\]?$|^\\d{1,3} ?[|]',
    matches: ['Circulaire TSB 41 page 1/2', 'TSB 7 - 2/4', 'Page 2 de 4', '2 | P a g e', '– 3 – BDT/12', 'CR/25 | 2'],
    rejects: ['Circulaire TSB 41', 'page web', 'Document 4', '2 exemplaires'],
  }),
  goesOverleaf: pattern({
    id: 'fr.page.overleaf',
    source:
      '^[(\\[]? ?(?:suite(?: (?:et fin|au verso|(?:de la |a la )?page(?: (?:suivante|precedente|\\d{1,3}))?|de la (?:circulaire|lettre)))?|voir au verso|t[.]s[.]v[.]p[.]?|tournez s.?il vous plait) ?[)\\]]?[ .:]{0,3}$|^(?:[.]{1,3} ?/ ?[.]{1,3}|/ ?[.]{2,3})$',
    matches: ['(suite)', '(suite et fin)', './.', '.../...', '(suite au verso)', '/...', 'Suite page suivante'],
    rejects: ['Suite à donner', 'La suite est connue', 'suite à la réunion', '...'],
  }),
  pageNoise,
  footLine: pattern({
    id: 'fr.page.foot-line',
    source:
      `^[•* -]{0,3}(?:suisse(?: ?[-/] ?(?:switzerland|suiza))?$|(?:${reachedBy})(?: ?/ ?\\p{L}[\\p{L}-]{2,12})?(?: ?[.:]|$| gr ?[34]| [+\\d])|www[.]|https?://|` +
      `(?:[+]\\d[\\d ()]{6,24}|[\\w.-]{2,40}@itu[.]int)(?:$| ?[-•*|,;/]+ ?(?:${reachable}))|` +
      `(?:(?:CH-)?(?:1211 )?Gen(?:eve|eva|ebra)(?: \\d{1,2})?,? ?)?\\(?(?:suisse|switzerland|suiza)\\)?(?: ?[-•*|,;/.]+ ?| )(?:${reachable}))`,
    matches: [
      'Suisse',
      'Suisse – Switzerland',
      'Téléfax/Telefax',
      'Téléphone/Telephone +41 22 730 51 11',
      '+41 22 733 7256',
      'Tél.: +41 22 730 5111 • www.itu.int',
      'Gr3: +41 22 733 72 56',
      'Téléfax',
      'www.itu.int',
      'Suisse - Tél.: +41 22 730 5111 - www.itu.int',
      'Genève (Suisse) – Téléphone +41 22 730 5111',
      '+41 22 730 5111 | itumail@itu.int',
    ],
    rejects: [
      'La Suisse',
      'Suisse, le 3 mars',
      'Suisse - Autriche',
      'Genève, Suisse',
      'Téléconférence',
      'Internet des objets',
      'par courriel:',
    ],
  }),
  footAddress: pattern({
    id: 'fr.page.address',
    source:
      '<place des nations>|^(?:• ?)?union internationale des telecommunications ?(?:•|[-*]|$)|<CH-1211 geneve>|^(?:internet|http)[^ ]{0,10} ?:? ?(?:https?://)?www[.]itu[.]int/? ?[•.]?$|^U ?I ?T ?•',
    matches: [
      'Union internationale des télécommunications • Place des Nations',
      'Place des Nations',
      'CH-1211 Genève 20',
      'Union internationale des télécommunications',
    ],
    rejects: ["L'Union internationale des télécommunications a décidé", 'Genève'],
  }),
};

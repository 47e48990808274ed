import type { LetterLocale } from '../../model/locale/letter.js';
import { pattern } from '../../text/pattern.js';
import { pageNoise } from '../und/letterhead.js';

/** What stands at the head and foot of pages. */
export const pageLines: Pick<
  LetterLocale,
  'numberedHead' | 'pageCount' | 'goesOverleaf' | 'pageNoise' | 'footLine' | 'footAddress'
> = {
  numberedHead: pattern({
    id: 'es.page.numbered-head',
    source: '^(?:- ?(?<page>\\d{1,3}) ?-|pagina (?<leaf>\\d{1,3})(?: ?[-:,])?) (?<named>\\S.{1,58})$',
    matches: ['- 2 - Circular TSB 17', '– 3 – CACE/601-S', 'Página 2 CR/400', '-2- Documento C26/18-S'],
    rejects: ['2 - Circular TSB 17', '- Circular TSB 17', '- 2 -', '- 2 ejemplares - Circular'],
  }),
  pageCount: pattern({
    id: 'es.page.count',
    source:
      '<(?:paginas?|pages?|pags?[.]|p[.]|pp[.]|folio|hoja) ?(?:n[o°º] ?)?:? ?\\d{1,3}(?: ?(?:de|of|/) ?\\d{1,3})?>|(?<![\\w/.-])\\d{1,3} ?(?:/|de|of) ?\\d{1,3}$|^\\d{1,3} ?/ ?\\d{1,3}>|(?<!\\w)- ?\\d{1,3} ?-(?!\\w)|<\\d{1,3} ?[|] ?p ?a ?g ?(?:e|i ?n ?a)>|[|\\[] ?\\d{1,3} ?\\]?$|^\\d{1,3} ?[|]',
    matches: ['Circular TSB 41 página 1/2', 'TSB 7 - 2/4', 'Página 2 de 4', '– 3 – BDT/12', 'CR/25 | 2'],
    rejects: ['Circular TSB 41', 'página web', 'Documento 4', '2 ejemplares'],
  }),
  goesOverleaf: pattern({
    id: 'es.page.overleaf',
    source:
      '^[(\\[]? ?(?:sigue(?: (?:al dorso|en la pagina siguiente))?|continua(?: (?:al dorso|en la pagina siguiente))?|continuacion|\\(?cont[.]?|vease al dorso|al dorso) ?[)\\]]?[ .:]{0,3}$|^(?:[.]{1,3} ?/ ?[.]{1,3}|/ ?[.]{2,3})$',
    matches: ['(sigue)', '(continuación)', './.', '.../...', '(cont.)', '/...', 'Continúa en la página siguiente'],
    rejects: ['Sigue el orden del día', 'La continuación es conocida', 'continúa la reunión', '...'],
  }),
  pageNoise,
  footLine: pattern({
    id: 'es.page.foot-line',
    source:
      '^[•* -]{0,3}(?:suiza(?: ?[-/] ?(?:suisse|switzerland))?$|(?:tel(?:efono)?|telefax|telecopia|fax|telex|telegramas?|cables?(?= ?:)|direccion telegrafica|correo-e|correo electronico|e-?mail|sitio web|web|internet|gr ?[34])(?: ?/ ?\\p{L}[\\p{L}-]{2,12})?(?: ?[.:]|$| gr ?[34]| [+\\d])|www[.]|https?://|[+]\\d[\\d ()]{6,24}$)',
    matches: [
      'Suiza',
      'Suiza – Switzerland',
      '+41 22 733 7256',
      'Tel.: +41 22 730 5111 • www.itu.int',
      'Telefax',
      'Teléfono/Telephone +41 22 730 5111',
      'www.itu.int',
    ],
    rejects: [
      'La Suiza',
      'Suiza, 3 de marzo',
      'Suiza - Austria',
      'Teleconferencia',
      'Internet de las cosas',
      'por correo-e:',
    ],
  }),
  footAddress: pattern({
    id: 'es.page.address',
    source:
      '<place des nations>|^(?:• ?)?union internacional de telecomunicaciones ?(?:•|[-*]|$)|^international telecommunication union ?(?:•|[-*]|$)|<CH-1211 (?:ginebra|geneva|geneve)>|^(?:internet|http)[^ ]{0,10} ?:? ?(?:https?://)?www[.]itu[.]int/? ?[•.]?$|^U ?I ?T ?•',
    matches: [
      'Unión Internacional de Telecomunicaciones • Place des Nations',
      'Place des Nations',
      'CH-1211 Ginebra 20',
      'Unión Internacional de Telecomunicaciones',
    ],
    rejects: ['La Unión Internacional de Telecomunicaciones ha decidido', 'Ginebra'],
  }),
};

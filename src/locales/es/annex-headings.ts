import type { LetterLocale } from '../../model/locale/letter.js';
import { pattern } from '../../text/pattern.js';

/** Words as they stand in a line: small, with capitals, in capitals. */
const printed = (words: string): string =>
  `(?:${words.replace(/^\p{L}|(?<= )\p{L}/gu, (letter) => `[${letter}${letter.toUpperCase()}]`)}|${words.toUpperCase()})`;

const numberSign = '(?:(?:[Nn][.]?[°ºo][.]?|N[.]?[O°º][.]?|[Nn]um[.]|[Nn]umero|NUMERO) ?)?';
const heads = ['anexo', 'anejo', 'adjunto', 'documento adjunto', 'apendice', 'suplemento'].map(printed);
/** `A LA` is no label. */
const label =
  '\\d{1,2}(?:[.]\\d{1,2}|[A-Za-z])?|[IVX]{1,5}|[A-Z]\\d{1,2}|[A-Z](?! (?:las? |los |LAS? |LOS |[dD]))|[a-z](?=\\)|$)';
const latin = '(?: ?(?:bis|ter|quater|BIS|TER))?';

const letters = ['carta circular', 'carta colectiva', 'carta', 'circular administrativa', 'circular'];
const kind = `(?:${[...letters, 'documento', 'informe', 'nota', 'corrigendum', 'addendum', 'invitacion', 'fax', 'telefax'].map(printed).join('|')})`;
const series = `(?:${[...letters, 'documento', 'corrigendum', 'addendum'].map(printed).join('|')})`;
const to = '(?:(?:[dD]e|DE|[aA])(?: las? | LAS? )|(?:[dD]el|DEL|[aA]l|AL) )';
/** `TSB 278`, `CR/456`, `n.º 12`, with a revision, a date behind it. */
const number = `(?:${numberSign}[A-Z]{1,6}(?: |/|-))?${numberSign}\\d{1,4}(?:[/-][A-Z0-9]{1,8}){0,4}(?: ?[(\\[][^;]{0,60}|,? (?:del?|de fecha) [^;]{4,40})?`;
const code =
  '(?!(?:DEL?|Y|E|O|SOBRE|AL?|PARA|LAS?|LOS|EN|EL) )(?=[^;]{0,30}\\d)[A-Z]{1,5}\\d{0,4}(?:[ /-][A-Z0-9]{1,8}){1,5}';

/** The lines that head an annex. */
export const annexHeadings: Pick<
  LetterLocale,
  'annexHeading' | 'annexOf' | 'annexEdition' | 'annexContinued' | 'annexStyle'
> = {
  annexHeading: pattern({
    id: 'es.annex.heading',
    flags: '',
    source: `^(?:${heads.join('|')})(?:(?: |-(?=\\d))${numberSign}["([]?(?<label>(?:${label})${latin})[)\\]"]?(?![\\p{L}\\p{N}']))?(?![\\p{L}\\p{N}'])`,
    matches: [
      'ANEXO 1',
      'Anexo A',
      'ANEXO',
      'ADJUNTO 1',
      'Adjunto N.º 2',
      'Anexo N° 3',
      'ANEXO 1 (a la Circular TSB 278)',
      'Anexo a la presente Circular',
      'Anexo 2: Formulario',
      'APÉNDICE II',
      'Anexo [1]',
      'ANEXO-2',
      'Anexo 1bis',
    ],
    rejects: ['El Anexo 1 contiene', 'Anexos', 'Anexos: 2', 'Suplementos', 'Anexado'],
  }),
  annexOf: pattern({
    id: 'es.annex.of',
    flags: '',
    source: `^(?:${to}(?<own>(?:[pP]resente|PRESENTE)(?: ${kind})?)|(?=${to}(?:${kind}(?: |[ .]*$)|${code}[ .]*$)|${series} (?:${series} )?${number}[ .]*$|${code}[ .]*$)(?:${to})?(?<of>[^;]{2,140}?))[ .]*$`,
    matches: [
      'a la Circular TSB 278',
      'de la Circular BDT/008',
      'de la Carta Colectiva TSB 5/17',
      'al Documento C20/57-S',
      'de la Circular TSB 41 (Rev. 1)',
      'Circular TSB 41',
      'del Corrigéndum 1 a la Circular TSB 41',
      'a la presente Circular',
      'al presente documento',
      'A LA CARTA CIRCULAR CR/456',
      'Carta Circular CR/456 de 3 de mayo de 2024',
    ],
    rejects: [
      'de la Comisión',
      'Mandato',
      'reunión electrónica, 1 de junio de 2022',
      'Documento de trabajo',
      'del punto 5',
    ],
  }),
  annexEdition: pattern({
    id: 'es.annex.edition',
    source:
      '^(?:rev(?:ision)?(?:es)?[.]? ?(?:n[.]?[°ºo.]* ?)?(?:\\d{1,2}|[A-Z])?|revisad[oa]|version(?: revisada| \\d{1,2}(?:[.]\\d)?)?|corr(?:igendum|[.])?(?: ?\\d{1,2})?|add(?:endum|[.])?(?: ?\\d{1,2})?|actualizad[oa]|unico)(?:,? (?:de |del |el |en |- )[^;()]{3,40})?$|^(?:de |del |el )?\\d{1,2}(?:[.]?º)? (?:de )?\\p{L}{3,10} (?:de )?\\d{4}$',
    matches: [
      'Rev. 1',
      'Revisión 2',
      'revisado',
      'Corrigéndum 1',
      'Rev. 1 del 3 de mayo de 2021',
      'único',
      '3 de mayo de 2021',
    ],
    rejects: ['Mandato', 'Revisiones propuestas al texto', 'reunión electrónica, 1 de junio de 2022', 'Addendums'],
  }),
  annexContinued: pattern({
    id: 'es.annex.continued',
    source: '^(?:continuacion|cont[.]?|sigue|fin|final)$',
    matches: ['continuación', 'cont.', 'fin'],
    rejects: ['continuación de los trabajos', 'finanzas', 'Continúa'],
  }),
  annexStyle: pattern({
    id: 'es.annex.style',
    source: '^(?:annex|appendix|attachment|anexo|apendice|adjunto)',
    matches: ['Annex_No', 'AnnexNoTitle', 'Appendix_No', 'Anexo título'],
    rejects: ['heading 1', 'Normal', 'Rec_Annex'],
  }),
};

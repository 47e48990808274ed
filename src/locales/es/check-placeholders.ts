import type { CheckLocale } from '../../model/locale/check.js';
import { pattern } from '../../text/pattern.js';

const months = '(?:enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|setiembre|octubre|noviembre|diciembre)';
const lettersOfSeries = '(?:TSB|BR|BDT|CACE|CACG|CCRR|CR|CA|CM|CL|DM)';
/** What is put where a word is still to come. */
const blank = '(?:_{2,}|\\.{4,}|\\[ ?(?:\\.{2,}|x{1,4}|_+)? ?\\])';
const bracketed =
  '(?:una? |la |el |las |los )?(?:fechas?|dias?|mes|anos?|nombres?|apellidos?|lugar(?:es)?|ciudad(?:es)?|pais(?:es)?|direcci(?:on|ones)|horas?|numeros?|n[.]?[°oº]|titulos?|objeto|asunto|referencias?|firma|signatario|cargo|funcion|telefono|correo|' +
  'insertar|insertese|insert|anadir|(?:por |a )?completar|(?:por |a )?confirmar|por precisar|por determinar|por definir|por fijar|por insertar|por rellenar|a rellenar|tbd|tbc|todo)';

/** What a draft leaves to be filled in. */
export const placeholders: Pick<CheckLocale, 'placeholder' | 'tick'> = {
  placeholder: pattern({
    id: 'es.check.placeholder',
    source: [
      // days: `XX de mayo de 2024`, `dd de mes de aaaa`, `12 de mayo de 20XX`, `el ____ de mayo`
      `<(?:x{2,5}|n{2}|dd?) de ${months}>`,
      '<dd?(?: de |[ /.-])(?:mes|mm)(?:(?: de |[ /.-]?)aa(?:aa)?)?>',
      '<dd[ /.-](?:mm|month)[ /.-]yy(?:yy)?>',
      '<aaaa-mm-dd>',
      '<xx[/.]xx[/.](?:xx(?:xx)?|\\d{4})>',
      `<\\d{1,2} de (?:${months}|mes) de (?:20xx|2\\d{2}x|xxxx|aaaa|20__|____)`,
      `${blank} ?(?:de )?${months}>`,
      `(?<=(?:^|[ (,])(?:el|del|al) )${blank}(?= (?:al|a)>|[ .,;]|$)`,
      // words in brackets: `[por completar]`, `[fecha de la reunión]`, `[X]`
      `\\[ ?(?:${bracketed}(?: (?:del?|al?|aqui|el|la|los|las|una?)[\\p{L}' -]{0,40})?|x{1,5}|_+) ?\\]`,
      // numbers: `Circular TSB XXX`, `Anexo X`
      `<${lettersOfSeries} ?[/-]? ?(?:x{2,}|${blank})(?![\\p{L}\\d])`,
      '<(?:resolucion|recomendacion|decision|acuerdo|circular|documento|cuestion|anexo|parrafo) (?:n[.]?[°oº] ?)?(?:xx+|\\[ ?\\.{2,} ?\\]|_{2,})(?![\\p{L}\\d])',
      // what Word prompts for, and where it lost its way
      '(?:haga clic|pulse)(?: o pulse)? aqui para (?:escribir|introducir|agregar|especificar)(?: (?:texto|una fecha|un titulo))?',
      '<elija un (?:elemento|bloque de creacion)>',
      '<click(?: or tap)? (?:here )?to (?:enter|add) (?:text|a date)>|<choose an item>',
      '¡?<error ?! ?(?:no se encuentra el origen de la referencia|marcador no definido|referencia de hipervinculo no valida)|<error! (?:reference source not found|bookmark not defined)',
      '<lorem ipsum>|<mergefield>',
    ].join('|'),
    matches: [
      'el XX de mayo de 2024',
      '[por completar]',
      'el [fecha]',
      '12 de mayo de 20XX',
      'Circular TSB XXX',
      'Ginebra, dd de mes de aaaa',
      'el DD/MM/AAAA',
      'el ____ de mayo de 2025',
      'del [X] al 12 de mayo',
      '[fecha de la reunión]',
      '[Insertar el título]',
      'Circular TSB [...]',
      'Ginebra, el ______',
      'la Resolución XX de la PP',
      '¡Error! No se encuentra el origen de la referencia.',
      'Haga clic o pulse aquí para escribir una fecha',
    ],
    rejects: [
      'el 20 de mayo de 2024',
      '[Original firmado]',
      '[Anexo 1]',
      'el 3 de mayo de 2024 [sic]',
      'la Cuestión X/13',
      '[1]',
      'Nombre: ______',
      '_______________',
      'Introducción ........ 3',
      'el mes de mayo',
      '[12 de mayo de 2024]',
    ],
  }),
  tick: pattern({
    id: 'es.check.tick',
    source:
      '\\[ ?x? ?\\] ?(?:si|no|yo|nosotros|sin|aprueba|participara|con|otro|otra)>|^ ?\\[ ?x? ?\\] |<(?:si|no) ?\\[',
    matches: ['[X] Sí', '[ ] No', 'Sí [X]', '[x] participará a distancia'],
    rejects: ['el [X] de mayo', 'del [X] al 12 de mayo', 'Circular TSB [X]'],
  }),
};

import type { CheckLocale } from '../../model/locale/check.js';
import { pattern } from '../../text/pattern.js';

const number = '\\d{1,2}(?:\\.\\d{1,2}){0,3}(?![\\p{L}\\d/]|\\.\\d)';
const more = `(?:(?: ?, ?| y | e | o | a )${number}){0,6}`;

/** How a Spanish text sends its reader to another place of itself. */
export const partCitations: CheckLocale['parts'] = {
  paragraph: pattern({
    id: 'es.check.part.paragraph',
    source: `(?:<(?:parrafos?|parr\\.?|puntos?|apartados?|secci(?:on|ones)|incisos?) (?:n[.]?[°oº] ?)?|§{1,2} ?)(?<labels>${number}${more})`,
    matches: ['véase el § 9', 'en el párrafo 9 supra', 'los puntos 2 y 3', 'véase la sección 4.2', '§§ 2 a 5'],
    rejects: ['el párrafo', 'la Cuestión 4/17', 'en el punto 12/13', 'la sección A', 'párrafos: 3'],
  }),
  table: pattern({
    id: 'es.check.part.table',
    source: `<(?:cuadros?|tablas?|figuras?) (?:n[.]?[°oº] ?)?(?<labels>${number}${more})`,
    matches: ['el Cuadro 3', 'los cuadros 1 y 2', 'véase la Figura 4'],
    rejects: ['el cuadro siguiente', 'cuadro de 3 columnas', 'figuran 3 cuadros', 'Cuadro A'],
  }),
  tableHeading: pattern({
    id: 'es.check.part.table-heading',
    source: `^ ?(?:cuadro|tabla|figura) (?:n[.]?[°oº] ?)?(?<label>${number})`,
    matches: ['CUADRO 3', 'Figura 2 – Reparto', 'Cuadro n.º 1: Ingresos'],
    rejects: ['El Cuadro 3 muestra', 'Cuadro de ingresos', 'Cuadros 1 y 2'],
  }),
  here: pattern({
    id: 'es.check.part.here',
    source:
      '^[)]? ?[,(]? ?(?:supra|infra|anterior(?:es)?|siguientes?|precedentes?|mas (?:arriba|abajo|adelante)|(?:de la |a la )presente|del presente|de (?:esta|este) (?:carta|circular|documento|informe|addendum))>',
    matches: [' supra', ' de la presente carta', ' del presente documento', ' más abajo', ' de esta circular'],
    rejects: [' de esta Recomendación', ' de la Resolución 1', ' del informe', '.', ' adjunto'],
  }),
  elsewhere: pattern({
    id: 'es.check.part.elsewhere',
    source: '^[)"]? ?[,(]? ?(?:(?:que figuran? en|contenid[oa]s? en) )?(?:de|del|al|a la|en)>',
    matches: [' del orden del día', ' del resuelve', ' de la Recomendación A.1', ' en el informe', ', del Acuerdo'],
    rejects: [' supra', '.', ' y siguientes', ', los miembros'],
  }),
  pointer: pattern({
    id: 'es.check.part.pointer',
    source:
      '<(?:vease|veanse|ver|cf\\.?|conforme|de conformidad con|con arreglo|segun|(?:indicad|mencionad|citad|descrit|expuest|precisad|enunciad|previst|explicad|recordad|enumerad|presentad|definid)[oa]s?|que figura(?:n)?|(?:se )?(?:indica|menciona|describe|expone|explica|recuerda|preve|define)(?:n)?)>(?: (?:supra|ya|mas arriba|tambien|asimismo))?(?: (?:al?|a la|en|el|la|los|las|en el|en la|en los|en las|de))? ?$',
    matches: ['(véase el ', 'como se indica en el ', 'las modalidades descritas en la ', 'mencionados en los ', 'cf. '],
    rejects: ['El ', 'ha modificado el ', 'véase la Resolución 1, ', 'ha examinado el '],
  }),
  otherText: pattern({
    id: 'es.check.part.other-text',
    source:
      '<(?:reglamentos?|convenio|constitucion|estatutos?|acuerdos?|manual(?:es)?|guias?|directrices|resoluci(?:on|ones)|recomendaci(?:on|ones)|decisi(?:on|ones)|documentos?|informes?|anexos?|apendices?|adjuntos?|cuestionarios?|plan(?:es)?|protocolos?|normas?|notas?|suplementos?|articulos?|contratos?|presupuesto|orden del dia|mandatos?|circular(?:es)?|cartas?|corrigendum|addendum|actas?|declaraci(?:on|ones)|programas?|pliego|instrucciones?|folleto|formularios?|textos?)>',
    matches: ['el Reglamento interno', 'el orden del día', 'en la Recomendación', 'el informe del grupo'],
    rejects: ['como se indica en el párrafo 9', 'los participantes', 'la reunión'],
  }),
};

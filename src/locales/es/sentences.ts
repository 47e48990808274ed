import { pattern } from '../../text/pattern.js';
import type { SentenceLocale } from '../../text/sentences.js';

/** Short forms whose full stop ends no sentence, folded, lower case. */
export const sentenceLocale: SentenceLocale = {
  abbreviations: new Set(
    (
      'sr sra srta sres sras dr dra dres prof ing lic d da dna excmo excma sto sta art arts parr cap secc sec no num nums nro ref rev corr add doc docs fig tab vol pag pags p pp ' +
      'cf ej etc env max min tel fax tfno rec recs res ap apdo av avda c rep dem ene feb mar abr may jun jul ago sept sep set oct nov dic aprox resp ss ee uu ud uds vd vds'
    ).split(' '),
  ),
  closing: new Set(['etc', 'h', 'max', 'min', 'tel', 'fax', 'uu']),
  numbered: pattern({
    id: 'es.sentences.numbered',
    source:
      '<(?:anexos?|apendices?|adjuntos?|partes?|opci(?:on|ones)|grupos?|categorias?|secci(?:on|ones)|puntos?|apartados?|incisos?|series?|clases?|' +
      'cuesti(?:on|ones)|cuadros?|tablas?|figuras?|formularios?|letras?|niveles?|nivel|salas?|modelos?|edificios?|tipos?|volumen|casos?|variantes?|' +
      'lotes?|fases?|zonas?|regi(?:on|ones)|plan(?:es)?|columnas?|recuadros?|capitulos?|oficinas?|documentos?|suplementos?)' +
      '(?: n[.]?[°oº])? "?(?:\\p{L}"? (?:y|o|a) )?"?$',
    matches: ['reproducidos en el Anexo ', 'de la categoría ', 'los anexos A y ', 'la Parte "'],
    rejects: ['por el Sr. ', 'Sr. Juan ', 'el anexo de la '],
  }),
  opener: pattern({
    id: 'es.sentences.opener',
    source:
      '^ *["(¿¡]?(?:el|la|los|las|lo|un|una|unos|unas|est[ea]|est[oa]s|es[ea]|es[oa]s|su|sus|en|al?|por|para|con|sobre|si|se|tras|antes|despues|tod[oa]s?|cada|ningun[oa]?|sirvase|sirvanse|gracias|' +
      'fecha|plazo|asi|asimismo|ademas|no obstante|sin embargo|cuando|como|de|del|les?|nos|le|que|entre|mediante)(?!\\p{L})',
    matches: [' La inscripción', ' Las contribuciones', ' Se ruega', ' Sírvase tomar nota'],
    rejects: [' Duarte', ' Lasso', ' Elizondo', ' Martín'],
  }),
};

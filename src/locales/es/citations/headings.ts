import type { CitationLocale } from '../../../model/locale/citations.js';
import { pattern } from '../../../text/pattern.js';

const lead =
  '^(?:(?:n[.]?[oº°][.]?s?|numeros?|num[.]) (?:de (?:la |las )?|del )?)?(?:proyectos? de )?(?:nuev[oa]s? |(?:revision|modificacion) (?:de (?:la |las )?|del )?)?';
const sector = '(?: (?:del? )?(?<sector>UIT-[TRD]|ITU-[TRD]|CCITT|CCIR))?';
const state =
  '(?: (?:n[.]?[oº°]s?|y (?:titulo|tema)|nuev[oa]s?|revisad[oa]s?|modificad[oa]s?|aprobad[oa]s?|adoptad[oa]s?|propuest[oa]s?|sometid[oa]s?|interesad[oa]s?|considerad[oa]s?|suprimid[oa]s?|(?:que (?:ha|han) de|por|a) (?:suprimir(?:se)?|aprobar(?:se)?)|en estudio|confiad[oa]s?|asignad[oa]s?|atribuid[oa]s?|correspondientes?|conex[oa]s?|asociad[oa]s?|estudiad[oa]s?|pertinentes?|examinad[oa]s?))*';
const tail = '(?: ?\\([^()]{1,40}\\))? ?:?$';

/** Headings and leading words that tell what the numbers below them are. */
export const headings: Pick<CitationLocale, 'columns' | 'numberColumn' | 'announced'> = {
  columns: [
    {
      type: 'recommendation',
      pattern: pattern({
        id: 'es.citations.column-recommendation',
        source: `${lead}(?:recomendaci(?:on|ones)|recomendacion\\(es\\)|recs?\\.)${sector}${state}${tail}`,
        matches: [
          'Recomendación',
          'Recomendaciones UIT-R',
          'N.º de la Recomendación',
          'Proyecto de nueva Recomendación',
          'Rec. UIT-T',
          'Recomendación(es)',
          'Recomendación (número y edición)',
        ],
        rejects: ['Recomendaciones del Grupo', 'Título de la Recomendación', 'Recomendación formulada por el Comité'],
      }),
    },
    {
      type: 'question',
      pattern: pattern({
        id: 'es.citations.column-question',
        source: `${lead}(?:cuesti(?:on|ones)|cuestion\\(es\\)|[qc]\\.?)${sector}${state}${tail}`,
        matches: [
          'Cuestión',
          'Cuestión(es)',
          'Cuestiones UIT-R',
          'Cuestión en estudio',
          'Número de la Cuestión',
          'Cuestiones interesadas',
        ],
        rejects: ['Cuestión planteada', 'Título de la Cuestión', 'Cuestiones varias'],
      }),
    },
    {
      type: 'resolution',
      pattern: pattern({
        id: 'es.citations.column-resolution',
        source: `${lead}(?:resoluci(?:on|ones)|resolucion\\(es\\)|res\\.)${sector}${state}${tail}`,
        matches: ['Resolución', 'N.º de la Resolución', 'Resoluciones UIT-R'],
        rejects: ['Resolución de diferencias', 'Resolución de la imagen'],
      }),
    },
    {
      type: 'decision',
      pattern: pattern({
        id: 'es.citations.column-decision',
        source: `${lead}(?:decisi(?:on|ones)|acuerdos?)${tail}`,
        matches: ['Decisión', 'Número del Acuerdo', 'Acuerdo'],
        rejects: ['Decisión adoptada', 'Acuerdos de sede'],
      }),
    },
  ],
  numberColumn: pattern({
    id: 'es.citations.column-number',
    source:
      '^(?:n[.]?[oº°]s?\\.?|numeros?|num\\.|textos?|referencias?|ref\\.|siglas?|signaturas?|designaci(?:on|ones)|identificador(?:es)?|documentos?|normas?|serie y numero|numero y titulo) ?:?$',
    matches: ['Número', 'N.º', 'Texto', 'Referencia', 'Textos'],
    rejects: ['Número de teléfono', 'Título', 'Texto del proyecto'],
  }),
  announced: [
    {
      type: 'recommendation',
      pattern: pattern({
        id: 'es.citations.announced-recommendations',
        source: '<recomendaci(?:on|ones)>(?:[^.;:]{0,40}?<(?<sector>UIT-[TR]|ITU-[TR]|CCITT|CCIR)>)?',
        matches: ['Recomendaciones UIT-R cuya supresión se propone', 'los proyectos de Recomendación'],
        rejects: ['Se recomienda', 'Las Cuestiones UIT-R'],
      }),
    },
    {
      type: 'question',
      pattern: pattern({
        id: 'es.citations.announced-questions',
        source: '<cuesti(?:on|ones)>(?:[^.;:]{0,40}?<(?<sector>UIT-[TRD]|ITU-[TRD]|CCITT|CCIR)>)?',
        matches: ['Cuestiones asignadas a la Comisión de Estudio 5', 'las Cuestiones UIT-R'],
        rejects: ['Cuestionario', 'Las Recomendaciones UIT-R'],
      }),
    },
  ],
};

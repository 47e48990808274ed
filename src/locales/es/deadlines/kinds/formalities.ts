import type { KindRule } from '../../../../model/locale/deadlines.js';
import { pattern } from '../../../../text/pattern.js';

/** Visas, fellowships, interpretation and membership, by their words. */
export const formalities: readonly KindRule[] = [
  {
    kind: 'fellowship',
    weight: 3,
    pattern: pattern({
      id: 'es.deadlines.grants',
      source:
        '<(?:ayudas? (?:economicas?|financieras?|(?:para|de) (?:el )?viajes?)|(?:subvenci(?:on|ones)|dietas?) (?:de|para) (?:el )?viajes?|solicitud(?:es)? de (?:subvencion|patrocinio|asistencia financiera))>',
      matches: ['solicitudes de ayuda económica', 'subvención de viaje'],
      rejects: ['una ayuda', 'la financiación'],
    }),
  },
  {
    kind: 'interpretation',
    weight: 2.2,
    pattern: pattern({
      id: 'es.deadlines.languages-wished',
      source:
        '(?<!<(?:ejemplares|copias|versi(?:on|ones)|edici(?:on|ones)|publicaci(?:on|ones)|documentos?|textos?)>[^.;]{0,60})<(?:idiomas|lenguas) (?:(?:de trabajo )?(?:desead|solicitad|requerid|necesari|querid)[oa]s|(?:que|en que|en los que|a los que) (?:(?:sus|los) (?:delegados|representantes) )?(?:dese|necesit|quier|requier|precis)\\p{L}*)>|<necesidades linguisticas>',
      matches: ['indicarán los idiomas deseados', 'los idiomas que necesiten', 'sus necesidades lingüísticas'],
      rejects: ['el número de ejemplares y los idiomas deseados', 'los seis idiomas oficiales', 'el idioma deseado'],
    }),
  },
  {
    kind: 'interpretation',
    weight: 2,
    pattern: pattern({
      id: 'es.deadlines.interpreted-into',
      source:
        '<interpretad[oa]s?(?: simultaneamente)? (?:en|al?) (?:(?:los|todos los) )?(?:(?:seis|cinco|cuatro|tres|dos|otros|mismos) )?(?:idiomas|lenguas|ingles|frances|espanol|arabe|ruso|chino)>',
      matches: ['Las plenarias serán interpretadas en los seis idiomas', 'interpretada al ruso'],
      rejects: ['interpretada como acuerdo', 'interpretar las disposiciones', 'interpretada en este sentido'],
    }),
  },
];

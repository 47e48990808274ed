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
];

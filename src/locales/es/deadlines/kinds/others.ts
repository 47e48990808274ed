import type { KindRule } from '../../../../model/locale/deadlines.js';
import { pattern } from '../../../../text/pattern.js';

/** Orders, rooms, money and the like, by their words. */
export const others: readonly KindRule[] = [
  {
    kind: 'other',
    weight: 3,
    pattern: pattern({
      id: 'es.deadlines.reimbursement',
      source:
        '<(?:(?:ped|pid|solicit|reclam|obten)\\p{L}{1,4}[^.;:]{0,30}<reembolsos?|solicitud(?:es)? de reembolso|(?:ser|sean?) reembolsad[oa]s?)>',
      matches: ['puede pedir el reembolso', 'solicitudes de reembolso'],
      rejects: ['los gastos se reembolsarán', 'sin reembolso'],
    }),
  },
  {
    kind: 'other',
    weight: 2,
    pattern: pattern({
      id: 'es.deadlines.given-back',
      source:
        '<(?:anul|cancel|liber|devolv|devuelv)\\p{L}{1,4}(?: (?:las?|los|sus?))? (?:habitaci(?:on|ones)|reservas?|billetes?)>',
      matches: ['que anulen sus habitaciones'],
      rejects: ['anular la reunión', 'las habitaciones'],
    }),
  },
  {
    kind: 'other',
    weight: 2,
    pattern: pattern({
      id: 'es.deadlines.rooms-kept',
      source:
        '<(?:tarifas?|precios?|habitaci(?:on|ones))>(?:[^.;:]|[.:](?=\\S)){0,80}<se (?:manten|garantiz|conserv|aplic|respet|reten|guard)\\p{L}+>|<(?:apart|bloque|reten)ado (?:\\p{L}+ )?(?:habitaciones|cupos?)>',
      matches: ['las tarifas preferentes se mantendrán', 'Se han apartado habitaciones'],
      rejects: ['La tarifa es válida', 'las habitaciones'],
    }),
  },
  {
    kind: 'other',
    weight: 2,
    pattern: pattern({
      id: 'es.deadlines.changes-of-lists',
      source:
        '<(?:(?:rectificaci(?:on|ones)|correcci(?:on|ones)|modificaci(?:on|ones)|actualizaci(?:on|ones)|cambios?|altas?) (?:al?|del?|en) (?:(?:la|las|el|los|esta|sus) )?(?:listas?|nomenclator(?:es)?|repertorios?|datos de contacto)|(?:cualquier|toda) rectificacion)>',
      matches: ['modificaciones a la Lista IV', 'cualquier rectificación'],
      rejects: ['las modificaciones del proyecto', 'la rectificación'],
    }),
  },
  {
    kind: 'other',
    weight: 2,
    pattern: pattern({
      id: 'es.deadlines.declarations',
      source:
        '<declaraci(?:on|ones)(?= (?:(?:recibid|presentad|depositad|registrad)[oa]s?>|que (?:se reciban|lleguen|obren)>|deb(?:e|en|eran|erian|era)>))',
      matches: ['Las declaraciones recibidas', 'las declaraciones que se reciban'],
      rejects: ['una declaración de voto', 'declaraciones de coordinación recibidas'],
    }),
  },
  {
    kind: 'other',
    weight: 2,
    pattern: pattern({
      id: 'es.deadlines.old-forms',
      source:
        '<(?:(?:antigu[oa]s?|anterior(?:es)?|viej[oa]s?) (?:formularios?|fichas?|modelos?|plantillas?|formatos?|impresos?)|(?:formularios?|fichas?|modelos?|plantillas?|formatos?|impresos?) (?:antigu[oa]s?|anteriores))(?= [^.;:]{0,60}<(?:tramit|trat|acept|admi|utiliz|emple)\\p{L}*)|(?<=<(?:tramit|trat|acept|utiliz|admit|proces)(?:ar|ando|ara|iendo|ir|ira) (?:los |las )?)(?:(?:antigu[oa]s?|anterior(?:es)?|viej[oa]s?) (?:formularios?|fichas?|modelos?|plantillas?|formatos?|impresos?)|(?:formularios?|fichas?|modelos?|plantillas?|formatos?|impresos?) (?:antigu[oa]s?|anteriores))>',
      matches: ['seguirá tramitando las fichas antiguas', 'Los antiguos formularios se aceptarán'],
      rejects: ['el antiguo formulario figura', 'las reuniones anteriores se utilizarán'],
    }),
  },
  {
    kind: 'other',
    weight: 2,
    pattern: pattern({
      id: 'es.deadlines.rooms-reserved',
      source:
        '<habitaci(?:on|ones)(?= (?:se )?(?:ha|han|haya|hayan|este|esten|sea|sean|sera|seran)(?: sido)? reservad[oa]s?>)|(?<=<reserv(?:ar|en?) (?:(?:sus?|una|la|las) )?)habitaci(?:on|ones)>',
      matches: ['que la habitación se haya reservado', 'reservar su habitación'],
      rejects: ['la habitación', 'las habitaciones'],
    }),
  },
];

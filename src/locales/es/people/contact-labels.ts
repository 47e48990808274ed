import type { RoleLinksLocale } from '../../../model/locale/people.js';
import { pattern } from '../../../text/pattern.js';

/** Labels and short clauses with which a letter names whom to ask: `Información: Sr. X`, `Contacto en Praia: Sra. Y`. */
export const contactLabels: RoleLinksLocale['linksBefore'] = [
  {
    role: 'contact',
    pattern: pattern({
      id: 'es.people.before.contact-label',
      source:
        '(?:^|[.;!?(] ?|[-\u2022] )(?:\\d{1,2}(?:\\.\\d{1,2}){0,3}[.)]? ?)?(?:para )?(?:(?:mas|mayor|toda|cualquier|otras?) ){0,2}(?:informacion(?:es)?|contactos?|consultas?|preguntas?|detalles|precisiones|inscripci(?:on|ones)|reservas|asistencia|logistica|alojamiento)(?: [^.;:,()]{2,50})? ?:(?: nombre(?:/(?:organizacion|entidad|administracion)){1,3} ?:)? ?(?:(?:el|la) )?$',
      matches: [
        'Información: ',
        'del 3 al 5 de mayo. Más información: ',
        'Contacto en Praia: ',
        'Contacto: Nombre/Organización/Entidad: ',
        'Para cualquier consulta: ',
        '– Inscripción y alojamiento: ',
      ],
      rejects: ['La información, ', 'Presidente: ', 'incluidos los contactos con el Grupo: ', 'Información. '],
    }),
  },
  {
    role: 'contact',
    pattern: pattern({
      id: 'es.people.before.contact-apposed',
      source:
        '<(?:al|el|del|nuestro|su) (?:principal |unico )?contacto(?: (?:local|principal))?(?: (?:al?|en|para|sobre|del?|ante|de la) [^.;:,()]{2,60})?(?:,| (?:es|sera|sigue siendo|seguira siendo))(?: el| la)? ?$',
      matches: [
        'dirigir sus consultas al contacto para este seminario, ',
        'escribir a nuestro contacto en la Secretaría, la ',
        'El contacto de la Oficina para la encuesta es el ',
      ],
      rejects: [
        'los contactos con el Grupo, ',
        'en contacto, ',
        'el formulario de contacto para visados, ',
        'el contactor, ',
      ],
    }),
  },
  {
    role: 'contact',
    pattern: pattern({
      id: 'es.people.before.gives-information',
      source:
        '<(?:informacion(?:es)?|detalles|precisiones|aclaraci(?:on|ones)|explicaciones|asistencia|ayuda)>[^.;:]{0,80}<(?:es|son|sera|seran|pued(?:e|en) ser|podra(?:n)? ser) (?:facilit|proporcion|suministr|prest|ofrec)(?:ad|id)[oa]s? por(?: el| la)? ?$',
      matches: ['La información será facilitada por el ', 'Las precisiones serán proporcionadas por '],
      rejects: [
        'Los documentos serán facilitados por el ',
        'la ayuda prestada por ',
        'facilitada por ',
        'la información por ',
      ],
    }),
  },
];
